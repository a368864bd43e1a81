// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/describedocument.h"

#include "indexing/language/detectlanguage.h"
#include "indexing/language/textquality.h"
#include "indexing/pipeline/mailsubject.h"
#include "models/domain/codepoints.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype sampleLength = 20000; // enough to tell a language; a whole book tells no more
constexpr qsizetype longestTitle = 200;

bool hasLetters(QStringView text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }) >= 2;
}

// Word processors write the file's name, their own, or a placeholder where a title should be.
bool isTitle(const QString &title, const QString &fileName)
{
    static const QRegularExpression madeByProgram(
        u"^(microsoft (word|powerpoint|excel) - |untitled|sans titre|無題|제목 "
        u"?없음|document\\d*$|présentation\\d*$|"
        "presentation\\d*$|slide \\d+$|print|layout \\d+$|about:blank|https?://|file:/)|"
        "\\.(docx?|odt|rtf|indd|qxd|pdf|pptx?|xlsx?|hwpx?|jtd|pages|tex|dvi|html?|txt|md)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return title.size() >= 2 && title.size() <= 500 && hasLetters(title) &&
           !title.contains(QChar::ReplacementCharacter) && !madeByProgram.match(title).hasMatch() &&
           title.compare(QFileInfo(fileName).completeBaseName(), Qt::CaseInsensitive) != 0;
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= longestTitle)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longestTitle);
    QString cut = line.left(space > longestTitle / 2 ? space : longestTitle);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + u'…';
}

QString textOf(const Page &page, const Block &block)
{
    return page.text.sliced(block.span.start, block.span.length());
}

// "16.07.2025 France", perhaps with a line below: a masthead, whatever stands under it is the title.
bool isMasthead(const QString &block, Language language, const DateFinder &findDate)
{
    if (block.count(u'\n') > 2 || block.size() > 120 || block.trimmed().endsWith(u'.'))
        return false;
    Page head;
    head.number = 1;
    head.text = block.section(u'\n', 0, 0).trimmed();
    ExtractedDocument line;
    line.pages = {head};
    const auto date = findDate(line, language);
    // The date must be most of the line: a title may well end in one.
    return date && date->basis.words.size() * 2 > line.pages.first().text.size();
}

/// The lines before the first full paragraph of a text whose first line is a masthead: the longest of them is
/// the title, because what else stands there (a counter, a rubric, an author) is shorter.
QString titleUnderMasthead(const Page &page)
{
    constexpr qsizetype paragraph = 200; // titles are shorter, paragraphs mostly longer
    QString longest;
    for (const Block &block : page.blocks.sliced(1)) {
        const QString text = textOf(page, block).simplified();
        if (text.size() > paragraph)
            break;
        if (text.size() > longest.size() && hasLetters(text))
            longest = text;
    }
    return longest;
}

// The most important heading of the first pages, else the first words that are no page header.
QString titleFromText(const QList<Page> &pages, Language language, const DateFinder &findDate)
{
    if (!pages.isEmpty() && !pages.first().blocks.isEmpty() &&
        isMasthead(textOf(pages.first(), pages.first().blocks.first()), language, findDate)) {
        const QString title = titleUnderMasthead(pages.first());
        if (!title.isEmpty())
            return title;
    }
    QString best;
    int bestLevel = 7;
    QString firstWords;
    for (const Page &page : pages.first(std::min<qsizetype>(pages.size(), 3))) {
        for (const Block &block : page.blocks) {
            const QString text = textOf(page, block);
            if (!hasLetters(text) || block.kind == Block::Kind::PageHeader ||
                block.kind == Block::Kind::PageFooter)
                continue;
            if (block.kind == Block::Kind::Heading && block.level < bestLevel) {
                best = text;
                bestLevel = block.level;
            }
            if (firstWords.isEmpty())
                firstWords = text;
        }
        if (page.blocks.isEmpty() && firstWords.isEmpty() && hasLetters(page.text))
            firstWords = page.text.trimmed();
    }
    if (!best.isEmpty())
        return shortened(best);
    // A first paragraph of many lines is no title, its first line may be one.
    return shortened(firstWords.section(u'\n', 0, 0));
}

QString sampleOf(const QList<Page> &pages)
{
    QString sample;
    for (const Page &page : pages) {
        if (sample.size() >= sampleLength)
            break;
        sample += page.text.left(sampleLength - sample.size()) + u'\n';
    }
    return sample;
}

void findLanguages(ExtractedDocument &read, Document &document)
{
    const Language stated = languageFromCode(read.language);
    document.language = detectLanguage(sampleOf(read.pages), stated);
    document.languageSource = Source::Text;
    if (document.language == Language::Unknown) {
        document.language = stated;
        document.languageSource = stated == Language::Unknown ? Source::None : Source::Metadata;
    }
    for (Page &page : read.pages) {
        const Language own = detectLanguage(page.text, document.language);
        page.language = own == Language::Unknown ? document.language : own;
    }
}

} // namespace

Document describeDocument(ExtractedDocument &read, const QString &fileName, const DateFinder &findDate)
{
    Document document;
    document.mediaType = read.mediaType;
    findLanguages(read, document);

    document.titleSource = Source::Metadata;
    document.title = shortened(read.title);
    if (!isTitle(document.title, fileName)) {
        document.titleSource = Source::Text;
        document.title = read.pages.isEmpty() ? QString() : shortened(mailSubject(read.pages.first().text));
    }
    if (document.title.isEmpty()) {
        document.title = titleFromText(read.pages, document.language, findDate);
    }
    if (document.title.isEmpty()) {
        document.titleSource = Source::FileName;
        document.title = QFileInfo(fileName).completeBaseName();
    }

    if (const std::optional<PublishedDate> date = findDate(read, document.language)) {
        document.published = date->date;
        document.publishedSource = date->source;
    }
    document.publisher = read.publisher.simplified().left(longestTitle);
    document.pages = static_cast<int>(read.pages.size());
    for (Page &page : read.pages) {
        document.characters += codePointCount(page.text);
        if (page.defect == PageDefect::None && page.problem.isEmpty() && isGarbled(page.text)) {
            page.defect = PageDefect::Garbled;
            page.problem = QString::fromLatin1(QT_TRANSLATE_NOOP(
                "vigie::PageProblem",
                "The words of the page make no sense: the file gives the wrong letters for them."));
        }
        if (!page.problem.isEmpty())
            document.quality.append({page.number, page.problem, page.defect});
    }
    return document;
}

} // namespace vigie
