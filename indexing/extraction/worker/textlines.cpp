// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/textlines.h"

#include "indexing/extraction/worker/textdocument.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

bool isLabelledLine(QStringView line)
{
    constexpr qsizetype longest = 40;
    const qsizetype colon = line.left(longest).indexOf(u':');
    if (colon < 1 || colon + 2 >= line.size() || line.at(colon + 1) != u' ' || !line.front().isLetter())
        return false;
    const QStringView label = line.left(colon);
    return std::none_of(label.begin(), label.end(),
                        [](QChar c) { return QStringView(u".;!?«\"").contains(c); });
}

bool goesOnFrom(const QString &before, const QString &line)
{
    constexpr qsizetype shortest = 20;
    if (before.size() < shortest || line.isEmpty() || endsSentence(before) || isLabelledLine(line) ||
        before.endsWith(u':') || before.endsWith(u';') || before.contains(u'\t') || line.contains(u'\t'))
        return false;
    static const QRegularExpression open(
        u" (?:en|de|du|des|le|la|les|à|au|aux|et|ou|par|pour|sur|dans|un|une|of|in|the|an?|and|or|to|by|for|"
        "on|at|from|with)$"_s);
    return line.front().isLower() || open.match(before).hasMatch();
}

bool areLinesOfTheirOwn(const QStringList &lines, qsizetype first)
{
    constexpr qsizetype fewest = 3;
    qsizetype count = 0, labelled = 0;
    for (qsizetype i = first; i < lines.size(); ++i, ++count) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty())
            break;
        const bool label = isLabelledLine(line);
        // '24.5월, ’24. 6. 3.: a year without its century
        const bool year = line.size() > 1 && QStringView(u"'’‘").contains(line.front());
        const QChar front = line.at(year ? 1 : 0);
        if (!(front.isUpper() || front.isDigit() || front.category() == QChar::Symbol_Currency) && !label)
            return false;
        labelled += label ? 1 : 0;
    }
    return count >= fewest || (count > 1 && labelled == count);
}

} // namespace vigie
