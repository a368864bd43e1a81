// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/textdocument.h"

#include "indexing/extraction/sentence.h"
#include "indexing/extraction/worker/charset.h"
#include "indexing/extraction/worker/texttables.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestText = qsizetype(64) << 20;
constexpr qsizetype longestTextHeading = 120;

QString withPlainLineEndings(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.replace(QChar(QChar::LineSeparator), u'\n');
    text.replace(QChar(QChar::ParagraphSeparator), u"\n\n"_s);
    text.replace(u'\f', u'\n');
    text.remove(QChar(u'\0'));
    return text;
}

/// Share of characters that no text holds.
double rubbish(QStringView text)
{
    qsizetype bad = 0;
    for (const QChar c : text) {
        const bool control = c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r' && c != u'\f' &&
                             c != u'\x1b' && c != u'\x1a';
        bad += control || c == QChar::ReplacementCharacter ||
                       (c.unicode() >= 0x7f && c.unicode() < 0xa0 && c.unicode() != 0x85)
                   ? 1
                   : 0;
    }
    return text.isEmpty() ? 0 : double(bad) / double(text.size());
}

/// Whether the lines were broken at a fixed width, so that a line end is no paragraph's end: most lines that
/// go on are nearly as long as the longest usual one, and that one is as narrow as a terminal or a page.
bool isHardWrapped(const QStringList &lines)
{
    QList<qsizetype> lengths;
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            lengths.append(line.size());
    }
    if (lengths.size() < 4)
        return false;
    std::sort(lengths.begin(), lengths.end());
    const qsizetype usualLongest = lengths.at(lengths.size() * 9 / 10);
    if (usualLongest < 30 || usualLongest > 110)
        return false;
    const auto full = std::count_if(lengths.cbegin(), lengths.cend(),
                                    [&](qsizetype length) { return length >= usualLongest * 3 / 4; });
    return full * 2 >= lengths.size();
}

bool looksLikeHeading(const QString &text, bool first)
{
    return text.size() <= longestTextHeading && !text.contains(u'\n') && !endsSentence(text) &&
           !text.endsWith(u',') && !text.endsWith(u';') && !text.endsWith(u':') && !text.endsWith(u'、') &&
           !startsListItem(text) && text.size() > 1 &&
           (first || (text.size() <= 60 && text == text.toUpper() && text != text.toLower()));
}

bool isTable(Block::Kind kind)
{
    return kind == Block::Kind::TableHeader || kind == Block::Kind::TableRow;
}

/// Whether line `i` is a row of a table: it and a neighbour have cells parted by as many tabs. A mark and a
/// tab alone begin an item.
bool isTableRow(const QStringList &lines, qsizetype i)
{
    const auto tabs = [&](qsizetype k) { return lines.value(k).trimmed().count(u'\t'); };
    const qsizetype own = tabs(i);
    return own > 0 && (own == tabs(i - 1) || own == tabs(i + 1)) &&
           !(own == 1 && startsListItem(lines.at(i)));
}

/// 다. that a line break parted from its sentence is no mark of a list: the line before has not ended.
bool goesOnWithSyllable(const QString &line, const QStringList &before)
{
    const bool syllable = line.size() > 2 && line.at(0) >= u'가' && line.at(0) <= u'힣' && line.at(1) == u'.';
    return syllable && !before.isEmpty() && !endsSentence(before.last());
}

} // namespace

bool startsListItem(QStringView line)
{
    static const QRegularExpression marker(
        u"^\\s*(?:[•‣⁃◦▪▫■□●○◆◇▶►➢✓·・※–—*-]\\s+|[•●■◆・※▽▼△▲]|(?:第|제)?[0-9０-９]{1,2}[位위][\\s\u3000:：.)"
        u"）]|"
        "(?:19|20)\\d\\d年度?[:：]?[\\s\u3000]+[0-9０-９約]|"
        "\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxlc]{1,5})\\)\\s*|(?:\\d{1,3}|[a-zA-Z]|[IVX]{1,5})\\.\\s+|"
        "[①-⑳㉠-㉻ⓐ-ⓩ]|[가나다라마바사아자차카타파하][.)]\\s|[（(][一二三四五六七八九十0-9０-９]{1,2}[）)])"_s);
    return marker.match(line).hasMatch();
}

bool endsSentence(QStringView text)
{
    static constexpr QStringView closing = u"\"'”’»」』）)]】 \n";
    static constexpr QStringView ends = u".!?…。！？．";
    qsizetype at = text.size() - 1;
    while (at >= 0 && closing.contains(text.at(at)))
        --at;
    return at >= 0 && ends.contains(text.at(at));
}

QList<TextBlock> textBlocks(const QString &text)
{
    const QStringList lines = withTabbedTables(text.split(u'\n'));
    const bool wrapped = isHardWrapped(lines);
    QList<TextBlock> blocks;
    QStringList paragraph;
    const auto finish = [&] {
        // Spaces at the ends of lines are nothing anyone can see; those inside belong to the text.
        const QString joined = paragraph.join(u'\n');
        paragraph.clear();
        if (joined.isEmpty())
            return;
        TextBlock block;
        block.text = joined;
        if (looksLikeHeading(joined, blocks.isEmpty())) {
            block.kind = Block::Kind::Heading;
            block.level = blocks.isEmpty() ? 1 : 2;
        } else if (startsListItem(joined) && !goesOnWithSyllable(joined, {})) {
            block.kind = Block::Kind::ListItem;
        }
        blocks.append(block);
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty()) {
            finish();
            continue;
        }
        if (isTableRow(lines, i)) {
            finish();
            const bool names = (blocks.isEmpty() || !isTable(blocks.constLast().kind)) &&
                               std::none_of(line.cbegin(), line.cend(), [](QChar c) { return c.isDigit(); });
            blocks.append({names ? Block::Kind::TableHeader : Block::Kind::TableRow, 0, line});
            continue;
        }
        const bool indented = lines.at(i).startsWith(u"  ") || lines.at(i).startsWith(u'\t') ||
                              lines.at(i).startsWith(u'\u3000');
        const bool previousIndented =
            i > 0 && (lines.at(i - 1).startsWith(u"  ") || lines.at(i - 1).startsWith(u'\t') ||
                      lines.at(i - 1).startsWith(u'\u3000'));
        const bool item = startsListItem(line) && !goesOnWithSyllable(line, paragraph);
        if (!wrapped || item ||
            (indented && !previousIndented && !paragraph.isEmpty() && endsSentence(paragraph.last())))
            finish();
        paragraph.append(line);
    }
    finish();
    // A single short line before the text is its title; a text of one line is a text.
    if (blocks.size() == 1)
        blocks.first() = {Block::Kind::Paragraph, 0, blocks.first().text};
    return blocks;
}

Result<ExtractedDocument> readText(QByteArrayView bytes, const WorkerLimits &limits)
{
    if (bytes.size() > longestText)
        return Error{Error::Code::TooLarge,
                     sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The text file is larger than 64 MB."))};
    auto decoded = decodeUnknown(bytes, {}, false);
    if (!decoded || rubbish(decoded->text) > 0.1)
        return Error{Error::Code::Unsupported,
                     sentenceOf(QT_TRANSLATE_NOOP(
                         "vigie::Worker",
                         "The file holds no readable text: it is a binary file of an unknown kind."))};
    ExtractedDocument document;
    document.mediaType = u"text/plain"_s;
    document.charset = QString::fromLatin1(decoded->charset);
    const QString text = withPlainLineEndings(std::move(decoded->text));
    if (text.size() > limits.charactersPerDocument)
        return Error{Error::Code::TooLarge,
                     sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The text is longer than %1 characters."),
                                {QString::number(limits.charactersPerDocument)})};
    document.pages = paginate(textBlocks(text));
    return document;
}

} // namespace vigie
