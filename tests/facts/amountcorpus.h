// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/amounts/amountscanner.h"
#include "indexing/language/sentences.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QStringList>

namespace vigie::corpus {

/// One line of a corpus: a text and what must be read from it, as "VALUE UNIT BOUND" with "LOW..HIGH" for a
/// range, parted by " | "; "-" for nothing. \t, \n in the text stand for themselves.
struct Line
{
    QString text;
    QStringList expected;
    QString place; ///< file and line, for messages
};

inline QList<Line> readLines(const QString &name)
{
    QList<Line> lines;
    QFile file(sourceDir() + u"/tests/corpus/" + name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return lines;
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList cells = rows.at(i).split(u'\t');
        if (rows.at(i).startsWith(u'#') || cells.size() != 2)
            continue;
        QString text = cells.at(0);
        text.replace(QStringLiteral("\\t"), QStringLiteral("\t"))
            .replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        const QStringList expected =
            cells.at(1) == u"-" ? QStringList() : cells.at(1).split(QStringLiteral(" | "));
        lines.append({text, expected, name + u':' + QString::number(i + 1)});
    }
    return lines;
}

inline QString reading(const Amount &amount)
{
    const QString value = amount.low && amount.high
                              ? QString(amount.low->toString() + u".." + amount.high->toString())
                              : amount.value.toString();
    return value + u' ' + amount.unit + u' ' + boundName(amount.bound);
}

/// A row with tabs is a table; each of its lines is a block.
inline NormalisedText normalised(const QString &text)
{
    if (!text.contains(u'\t'))
        return normalise(text);
    QList<Block> blocks;
    qsizetype start = 0;
    for (const QString &row : text.split(u'\n')) {
        const auto kind = row.contains(u'\t') ? Block::Kind::TableRow : Block::Kind::Paragraph;
        blocks.append({kind, 0, {start, start + row.size()}});
        start += row.size() + 1;
    }
    return normalise(text, blocks);
}

inline QStringList readingsOf(const QString &text, Language language)
{
    const NormalisedText view = normalised(text);
    const QString cased = withCapitals(view, text);
    QStringList readings;
    for (const ScannedAmount &amount : scanAmounts(view, language, cased)) {
        if (!amount.vague)
            readings.append(reading(amount.amount));
    }
    return readings;
}

} // namespace vigie::corpus
