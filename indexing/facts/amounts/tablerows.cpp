// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/tablerows.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/textprobe.h"

namespace vigie::tablerows {

namespace {

/// The cell of `row` with the number `index`; empty if there is none.
QStringView cellAt(QStringView row, qsizetype index)
{
    qsizetype start = 0;
    for (; index > 0; --index) {
        const qsizetype tab = row.indexOf(u'\t', start);
        if (tab < 0)
            return {};
        start = tab + 1;
    }
    const qsizetype end = row.indexOf(u'\t', start);
    return row.mid(start, end < 0 ? -1 : end - start).trimmed();
}

/// Whether sums of money stand below `heading`.
bool headsMoney(QStringView heading)
{
    static const AnyOf words{
        u"$",        u"€",       u"£",     u"¥",     u"₩",        u"usd",   u"eur",    u"million", u"billion",
        u"milli",    u"amount",  u"value", u"loss",  u"stolen",   u"taken", u"sum",    u"haul",    u"montant",
        u"somme",    u"valeur",  u"perte", u"butin", u"préjudic", u"volé",  u"dérobé", u"額",      u"ドル",
        u"万円",     u"億円",    u"金",    u"액",    u"달러",     u"억 원", u"만 원",  u"damage",  u"cost",
        u"proceeds", u"revenue", u"price", u"coût",  u"recettes", u"prix",  u"revenu"};
    return words.in(heading);
}

} // namespace

qsizetype columnsPassedOver(QStringView header, QStringView row)
{
    const qsizetype passed = header.count(u'\t') - row.count(u'\t');
    if (passed <= 0 || !row.contains(u'\t'))
        return 0;
    const QStringView figure = cellAt(row, 1);
    qsizetype sign = 0;
    while (sign < figure.size() && !chars::isDigit(figure.at(sign)) && !figure.at(sign).isLetter())
        ++sign;
    const bool counts = sign < figure.size() && chars::isDigit(figure.at(sign));
    return counts && !headsMoney(cellAt(header, 1)) && headsMoney(cellAt(header, 1 + passed)) ? passed : 0;
}

} // namespace vigie::tablerows
