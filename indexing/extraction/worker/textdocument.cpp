// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/textdocument.h"

#include "indexing/extraction/sentence.h"
#include "indexing/extraction/worker/charset.h"
#include "indexing/extraction/worker/easternlines.h"
#include "indexing/extraction/worker/textlines.h"
#include "indexing/extraction/worker/textmarks.h"
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

/// Whether the line begins with a small letter, as what goes on with a sentence does in scripts that have
/// capitals.
bool beginsSmall(QStringView line)
{
    const auto first = std::find_if(line.begin(), line.end(),
                                    [](QChar c) { return !QStringView(u"\"'“‘«( \u00a0").contains(c); });
    return first != line.end() && first->isLower();
}

/// Where lines end that were broken at a fixed width; 0 where a line's end is a paragraph's: most lines that
/// go on are nearly as long as the longest usual one, and that one is as narrow as a terminal or a page.
/// Where letters have capitals, some of the lines that follow begin small.
qsizetype widthOfLines(const QStringList &lines)
{
    QList<qsizetype> lengths;
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            lengths.append(line.size());
    }
    if (lengths.size() < 4)
        return 0;
    std::sort(lengths.begin(), lengths.end());
    const qsizetype usualLongest = lengths.at(lengths.size() * 9 / 10);
    if (usualLongest < 30 || usualLongest > 110)
        return 0;
    const auto full = std::count_if(lengths.cbegin(), lengths.cend(),
                                    [&](qsizetype length) { return length >= usualLongest * 3 / 4; });
    if (full * 2 < lengths.size())
        return 0;
    qsizetype small = 0, others = 0, without = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringView line = QStringView(lines.at(i)).trimmed();
        if (line.isEmpty() || lines.at(i - 1).size() < usualLongest * 3 / 4)
            continue;
        constexpr char16_t latin = 0x250;
        const bool western =
            std::all_of(line.begin(), line.end(), [](QChar c) { return c.unicode() < 0x2e80; });
        const bool cased = line.front().unicode() < latin && (western || line.front().isLetter());
        (!cased ? without : beginsSmall(line) ? small : others) += 1;
    }
    constexpr qsizetype share = 4;
    return small * share < others && others > without ? 0 : usualLongest;
}

/// Whether a line of a text of lines of one width ended early, though the next word had room.
bool endsEarly(QStringView above, QStringView line, qsizetype width)
{
    constexpr char16_t latin = 0x250;
    const qsizetype space = line.indexOf(u' ');
    const qsizetype word = space < 0 ? line.size() : space;
    return !beginsSmall(line) && line.front().unicode() < latin && above.back().unicode() < latin &&
           above.size() + 1 + word <= width * 3 / 4;
}

/// "KEY FIGURES"; not 5月31日 DMMビットコイン, whose letters have no case but for a name's.
bool isInCapitals(const QString &text)
{
    return text == text.toUpper() && text != text.toLower() &&
           std::none_of(text.cbegin(), text.cend(),
                        [](QChar c) { return c.isLetter() && c.toUpper() == c.toLower(); });
}

bool looksLikeHeading(const QString &text, bool first)
{
    return text.size() <= longestTextHeading && !text.contains(u'\n') && !endsSentence(text) &&
           !text.endsWith(u',') && !text.endsWith(u';') && !text.endsWith(u':') && !text.endsWith(u'、') &&
           !startsListItem(text) && text.size() > 1 && (first || (text.size() <= 60 && isInCapitals(text)));
}

bool isTable(Block::Kind kind)
{
    return kind == Block::Kind::TableHeader || kind == Block::Kind::TableRow;
}

/// Whether line `i` is a row of a table: it and a neighbour have cells parted by as many tabs, those of empty
/// last cells counted or not. A mark and a tab alone begin an item.
bool isTableRow(const QStringList &lines, qsizetype i)
{
    const auto tabs = [&](qsizetype k) { return lines.value(k).trimmed().count(u'\t'); };
    const auto all = [&](qsizetype k) { return tabs(k) > 0 ? lines.value(k).count(u'\t') : -1; };
    const qsizetype own = tabs(i);
    if (own == 0 || (own == 1 && startsListItem(lines.at(i))))
        return false;
    if (own == tabs(i - 1) || own == tabs(i + 1) || all(i) == all(i - 1) || all(i) == all(i + 1))
        return true;
    // Heads of groups and empty lines may stand between rows.
    constexpr qsizetype near = 3;
    for (qsizetype k = i - near; k <= i + near; ++k) {
        if (k != i && own == tabs(k))
            return true;
    }
    return false;
}

/// The row without spaces at its ends, and without the tab that sets in a whole table.
QString rowOf(const QStringList &lines, qsizetype i)
{
    const auto setIn = [&](qsizetype k) { return lines.value(k).startsWith(u'\t'); };
    return setIn(i) && !setIn(i - 1) && !setIn(i + 1) ? u'\t' + lines.at(i).trimmed() : lines.at(i).trimmed();
}

/// 다. that a line break parted from its sentence is no mark of a list: the line before has not ended.
bool goesOnWithSyllable(const QString &line, const QStringList &before)
{
    const bool syllable = line.size() > 2 && line.at(0) >= u'가' && line.at(0) <= u'힣' && line.at(1) == u'.';
    return syllable && !before.isEmpty() && !endsSentence(before.last());
}

/// "Of the haul of 2024:" and below it lines that end in semicolons, but for the last: items without marks.
bool goesOnList(const QString &text, const QList<TextBlock> &blocks)
{
    constexpr qsizetype longestItem = 120;
    if (blocks.isEmpty() || text.size() > longestItem || text.contains(u'\n') || isLabelledLine(text))
        return false;
    const TextBlock &above = blocks.constLast();
    const bool within = above.kind == Block::Kind::ListItem && above.text.endsWith(u';');
    return within || (text.endsWith(u';') && above.text.endsWith(u':'));
}

} // namespace

bool startsListItem(QStringView line)
{
    static const QRegularExpression marker(
        u"^\\s*(?:[•‣⁃◦▪▫■□●○◆◇▶►➢✓›»>·・※–—*ㅇ❍▣◈ㆍ-]\\s+|[•●■◆・※▽▼△▲]|(?:第|제)?[0-9０-９]{1,2}[位위]["
        u"\\s\u3000:：.)"
        u"）]|"
        "(?:19|20)\\d\\d年度?[:：]?[ \u3000]+[0-9０-９約]|"
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
    // « (dollars É.-U.) », "(U.S.)": an initial within a bracket.
    const bool initial = at > 0 && at + 1 < text.size() && text.at(at) == u'.' && text.at(at + 1) == u')' &&
                         text.at(at - 1).isUpper() && (at < 2 || !text.at(at - 2).isLetter());
    return at >= 0 && ends.contains(text.at(at)) && !initial;
}

QList<TextBlock> textBlocks(const QString &text)
{
    const QStringList lines = withTabbedTables(withoutMarks(text.split(u'\n')));
    const qsizetype width = widthOfLines(lines);
    const bool wrapped = width > 0;
    QList<TextBlock> blocks;
    QStringList paragraph;
    bool own = false; // each line of the paragraph is one
    bool set = false; // they are broken at a width of their own
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
        } else if ((startsListItem(joined) && !goesOnWithSyllable(joined, {})) ||
                   goesOnList(joined, blocks)) {
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
        if (const quint8 level = levelOfHeading(line)) {
            finish();
            QString words = line.mid(level).trimmed();
            while (words.endsWith(u'#'))
                words.chop(1);
            blocks.append({Block::Kind::Heading, level, words.trimmed()});
            continue;
        }
        if (isTableRow(lines, i)) {
            finish();
            const bool names = (blocks.isEmpty() || !isTable(blocks.constLast().kind)) &&
                               std::none_of(line.cbegin(), line.cend(), [](QChar c) { return c.isDigit(); });
            blocks.append({names ? Block::Kind::TableHeader : Block::Kind::TableRow, 0, rowOf(lines, i)});
            continue;
        }
        const bool indented = lines.at(i).startsWith(u"  ") || lines.at(i).startsWith(u'\t') ||
                              lines.at(i).startsWith(u'\u3000');
        const bool previousIndented =
            i > 0 && (lines.at(i - 1).startsWith(u"  ") || lines.at(i - 1).startsWith(u'\t') ||
                      lines.at(i - 1).startsWith(u'\u3000'));
        const bool item = startsListItem(line) && !goesOnWithSyllable(line, paragraph);
        if (i == 0 || lines.at(i - 1).trimmed().isEmpty()) {
            own = areLinesOfTheirOwn(lines, i);
            set = !own && isSetParagraph(lines, i);
        }
        const bool goesOn =
            !wrapped && !paragraph.isEmpty() &&
            (set || goesOnFrom(paragraph.last(), line) || isBrokenWithin(paragraph.last(), line));
        const bool early = wrapped && !paragraph.isEmpty() &&
                           (endsEarly(paragraph.last(), line, width) || beginsWithLabel(line));
        if ((!wrapped && !goesOn) || own || early || item ||
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
