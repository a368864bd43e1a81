// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/textmarks.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestMarkedHeading = 160;

/// "=====", "-----": as long as an underline is.
bool isUnderline(QStringView line)
{
    constexpr qsizetype shortest = 3;
    const QStringView marks = line.trimmed();
    return marks.size() >= shortest && (marks.front() == u'=' || marks.front() == u'-') &&
           std::all_of(marks.begin(), marks.end(), [&](QChar c) { return c == marks.front(); });
}

/// "**Loss:** $5m" → "Loss: $5m", "[the notice](https://…)" → "the notice".
QString withoutEmphasis(QString line)
{
    static const QRegularExpression strong(u"(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"_s),
        link(u"!?\\[([^\\[\\]]*)\\]\\((?:https?:|mailto:|\\.|/|#)[^()\\s]*\\)"_s);
    if (line.contains(u"**") || line.contains(u"__"))
        line.replace(strong, u"\\2"_s);
    if (line.contains(u"]("))
        line.replace(link, u"\\1"_s);
    return line;
}

} // namespace

QStringList withoutMarks(const QStringList &lines)
{
    QStringList result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        qsizetype quoted = 0; // "> > "
        while (quoted < line.size() && line.at(quoted) == u'>' && line.mid(quoted + 1, 1) == u" ")
            quoted += 2;
        const QString words = withoutEmphasis(line.mid(quoted));
        const bool alone = i == 0 || lines.at(i - 1).trimmed().isEmpty();
        if (alone && i + 1 < lines.size() && isUnderline(lines.at(i + 1)) && !words.trimmed().isEmpty() &&
            words.size() <= longestMarkedHeading && !isUnderline(words) && !words.contains(u'|')) {
            result.append((lines.at(i + 1).trimmed().startsWith(u'=') ? u"# "_s : u"## "_s) +
                          words.trimmed());
            ++i;
            continue;
        }
        result.append(words);
    }
    return result;
}

quint8 levelOfHeading(QStringView line)
{
    constexpr qsizetype deepest = 6;
    qsizetype level = 0;
    while (level < line.size() && line.at(level) == u'#')
        ++level;
    const bool named = level > 0 && level <= deepest && line.size() > level + 1 && line.at(level) == u' ' &&
                       line.size() <= longestMarkedHeading;
    return named ? static_cast<quint8>(level) : quint8(0);
}

} // namespace vigie
