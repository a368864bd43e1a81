// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/tablerows.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>

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
    // "Steadefi | 7 August 2023 | 1,200,000", without a remark in the last column: its sum stands where it
    // belongs.
    for (qsizetype c = 1; c <= row.count(u'\t'); ++c) {
        const QStringView cell = cellAt(row, c);
        if (headsMoney(cellAt(header, c)) && std::any_of(cell.begin(), cell.end(), chars::isDigit))
            return 0;
    }
    const QStringView figure = cellAt(row, 1);
    qsizetype sign = 0;
    while (sign < figure.size() && !chars::isDigit(figure.at(sign)) && !figure.at(sign).isLetter())
        ++sign;
    const bool counts = sign < figure.size() && chars::isDigit(figure.at(sign));
    return counts && !headsMoney(cellAt(header, 1)) && headsMoney(cellAt(header, 1 + passed)) ? passed : 0;
}

bool countsOrCompares(QStringView label)
{
    static constexpr std::array units{QStringView(u"(%)"),    QStringView(u"(건)"),  QStringView(u"(件)"),
                                      QStringView(u"(명)"),   QStringView(u"(人)"),  QStringView(u"(회)"),
                                      QStringView(u"(回)"),   QStringView(u"(개)"),  QStringView(u"(곳)"),
                                      QStringView(u"(社)"),   QStringView(u"(배)"),  QStringView(u"(倍)"),
                                      QStringView(u"(위)"),   QStringView(u"(位)"),  QStringView(u", %)"),
                                      QStringView(u"(in %)"), QStringView(u"(en %)")};
    static constexpr std::array openings{
        QStringView(u"number of "), QStringView(u"nombre d"),  QStringView(u"share of "),
        QStringView(u"part d"),     QStringView(u"건수"),      QStringView(u"횟수"),
        QStringView(u"비중"),       QStringView(u"비율"),      QStringView(u"증감률"),
        QStringView(u"증가율"),     QStringView(u"전년 대비"), QStringView(u"전년대비"),
        QStringView(u"件数"),       QStringView(u"回数"),      QStringView(u"割合"),
        QStringView(u"構成比"),     QStringView(u"増減率"),    QStringView(u"前年比")};
    const QStringView words = label.trimmed();
    return words.endsWith(u"건수") || words.endsWith(u"件数") ||
           std::any_of(units.begin(), units.end(), [&](QStringView unit) { return words.endsWith(unit); }) ||
           std::any_of(openings.begin(), openings.end(),
                       [&](QStringView word) { return words.startsWith(word); });
}

} // namespace vigie::tablerows
