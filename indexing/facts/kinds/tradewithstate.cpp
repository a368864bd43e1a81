// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/tradewithstate.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QRegularExpressionMatch>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// What is sold: goods and services under sanctions.
bool namesGoods(QStringView words)
{
    static const AnyOf goods{
        u"arms",      u"weapon",   u"ammunition", u"munition",     u"shells",   u"missiles",      u"rockets",
        u"coal",      u"iron ore", u"textile",    u"seafood",      u"fish",     u"labour",        u"labor",
        u"troops",    u"gold ",    u"sand ",      u"magnesite",    u"armes",    u"armement",      u"obus",
        u"roquettes", u"charbon",  u"minerai",    u"main-d'œuvre", u"soldats",  u"fruits de mer", u"poisson",
        u"武器",      u"兵器",     u"砲弾",       u"弾薬",         u"ミサイル", u"石炭",          u"鉄鉱石",
        u"繊維",      u"海産物",   u"労働力",     u"派兵",         u"무기",     u"포탄",          u"탄약",
        u"미사일",    u"석탄",     u"철광석",     u"섬유",         u"수산물",   u"노동력",        u"파병"};
    return goods.in(words);
}

/// Whether the state that is sanctioned is whom `words` of the sentence say was paid.
bool paysState(const ClaimContext &context)
{
    static const HintedPattern before(
        u"\\b(?:paid|pays|paying|transferred|sent|owes?|gave|payment(?:s)? to|à|à la|au)(?: to)? ?$"_s),
        paying(
            u"\\b(?:paid|pays|paying|payments?|payé|versé|réglé|rémunéré|verse|paie|paye)\\b|支払|払っ|代金|지급|지불|대가|대금"_s),
        behind(u"^(?:側|政府|당국)?(?:に|へ|에|측에|에게)"_s);
    static const HintedPattern capital(u"\\bpyongyang\\b|平壌|평양"_s);
    constexpr qsizetype lead = 24, tail = 6;
    const QStringView sentence = context.words(context.sentence);
    if (!paying.in(sentence))
        return false;
    const auto isPaid = [&](Span name) {
        return before.in(context.words({context.sentence.start, name.start}).right(lead)) ||
               behind.in(context.text.mid(name.end, tail));
    };
    if (const QRegularExpressionMatch match = capital.match(sentence); match.hasMatch()) {
        const qsizetype start = context.sentence.start + match.capturedStart();
        if (isPaid({start, start + match.capturedLength()}))
            return true;
    }
    const auto &entities = context.page->entities;
    return std::any_of(entities.cbegin(), entities.cend(), [&](const EntityMatch &match) {
        return match.entity.value == u"region-KP" && context.sentence.contains(match.span) &&
               isPaid(match.span);
    });
}

/// "Exports of coal worth", 2億ドル相当の石炭が…へ輸出された: whether the clause tells what was exported.
bool tellsOfExports(QStringView clause)
{
    static const HintedPattern exports(
        u"\\b(?:exports?|exported|exporting|shipments?|sales) (?:of |from "
        u")?(?:[a-z-]+ ){0,4}?(?:worth|valued|totall?ed|reached|of|to)\\b|"
        u"\\b(?:coal|arms|weapons?|textiles?|seafood|labou?r|iron "
        u"ore|ammunition) (?:exports?|sales|shipments)\\b|"
        u"\\b(?:exportations?|ventes|livraisons|cargaisons) (?:de "
        u"|d'|nord-coréennes )|\\b(?:exporté|vendu)e?s? |"
        u"\\b(?:coal|iron ore|textiles?|seafood|labou?r|arms|weapons|ammunition|sand|gold)\\b[^.;]{0,70}? "
        u"(?:brought in|brings in|earned|earns|fetched|yielded|netted|raised|generated)\\b|"
        u"\\b(?:charbon|minerai|sable|armes|munitions)\\b[^.;]{0,70}? (?:a|ont|avait|avaient) "
        u"(?:rapporté|généré|procuré)|"
        u"輸出|輸送|売却|수출|판매|넘겼|팔았|팔아"_s);
    return exports.in(clause);
}

} // namespace

bool isTradeOfState(const ClaimContext &context, qsizetype i)
{
    const QStringView sentence = context.words(context.sentence);
    if (!namesGoods(sentence) || sentence.contains(u'\t') || context.amount(i).amount.kind != UnitKind::Money)
        return false;
    const QStringView clause = context.words(clauseAround(context, context.amount(i).span));
    return !speaksOfTheft(sentence) && (paysState(context) || (namesGoods(clause) && tellsOfExports(clause)));
}

} // namespace vigie::kindreading
