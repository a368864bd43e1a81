// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/easternlines.h"

#include "indexing/extraction/worker/textdocument.h"
#include "indexing/language/scripts.h"

#include <algorithm>

namespace vigie {

namespace {

/// Kana of which a line is made, but for one that stands alone as a mark.
bool isKatakanaLetter(QChar c)
{
    return isKatakana(c.unicode()) && c != u'・';
}

/// Half-width columns.
qsizetype columnsOf(QStringView line)
{
    constexpr char16_t wide = 0x2E80;
    return line.size() + std::count_if(line.begin(), line.end(), [](QChar c) { return c.unicode() >= wide; });
}

bool isJapanese(QStringView line)
{
    return std::any_of(line.begin(), line.end(), [](QChar c) { return isKana(c.unicode()); });
}

} // namespace

bool beginsWithLabel(QStringView line)
{
    constexpr qsizetype longest = 12;
    const QStringView opening = line.trimmed().left(longest);
    const auto colon =
        std::find_if(opening.begin(), opening.end(), [](QChar c) { return c == u'：' || c == u':'; });
    return colon != opening.begin() && colon != opening.end() &&
           std::none_of(opening.begin(), colon,
                        [](QChar c) { return QStringView(u"。、「（(").contains(c); }) &&
           std::any_of(opening.begin(), colon,
                       [](QChar c) { return isHan(c.unicode()) || isKana(c.unicode()); });
}

bool isBrokenWithin(QStringView before, QStringView line)
{
    constexpr qsizetype shortest = 15;
    before = before.trimmed();
    line = line.trimmed();
    if (before.isEmpty() || line.isEmpty() || before.contains(u'\t') || line.contains(u'\t') ||
        !(isJapanese(before) || isJapanese(line)) || endsSentence(before) || beginsWithLabel(line))
        return false;
    const QChar last = before.back(), first = line.front();
    static constexpr QStringView neverFirst = u"ぁぃぅぇぉっゃゅょァィゥェォッャュョー。、，．」』）％々";
    if (neverFirst.contains(first))
        return true;
    if (before.size() < shortest)
        return false;
    static constexpr QStringView units = u"年月日時分万億兆円件社ドルウ％";
    static constexpr QStringView open = u"「『（(、，をはがとの";
    return (last.isDigit() && (first.isDigit() || units.contains(first))) ||
           (isKatakanaLetter(last) && isKatakanaLetter(first)) || open.contains(last);
}

bool isSetParagraph(const QStringList &lines, qsizetype first)
{
    constexpr qsizetype fewest = 3, narrowest = 40, slack = 4;
    qsizetype end = first;
    while (end < lines.size() && !lines.at(end).trimmed().isEmpty())
        ++end;
    if (end - first < fewest || !endsSentence(lines.at(end - 1)))
        return false;
    qsizetype longest = 0;
    for (qsizetype i = first; i < end; ++i)
        longest = std::max(longest, columnsOf(lines.at(i)));
    if (longest < narrowest)
        return false;
    qsizetype ended = 0;
    for (qsizetype i = first; i < end; ++i) {
        const QStringView line = lines.at(i);
        if (line.contains(u'\t') || !isJapanese(line) || startsListItem(line) || beginsWithLabel(line) ||
            (i + 1 < end && columnsOf(line) + slack < longest))
            return false;
        ended += i + 1 < end && endsSentence(line) ? 1 : 0;
    }
    return ended * 2 < end - first - 1;
}

} // namespace vigie
