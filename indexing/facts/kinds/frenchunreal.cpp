// SPDX-License-Identifier: GPL-3.0-or-later
// What did not happen, in French.
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

bool isCounterfactual(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::French)
        return false;
    static const HintedPattern could(
        u"\\baurai(?:t|ent) pu (?:(?:lui|leur|y|en|se faire|être) )?(?:perdre|voler|dérober|détourner|"
        u"soustraire|subtiliser|siphonner|prendre|soutirer|retirer|transférer|emporter|coûter|"
        u"vol|dérob|détourn|perdu|coût)[a-zé]*"_s);
    static const HintedPattern would(u"\\baurai(?:t|ent) "_s);
    static const HintedPattern unless(
        u"(?:^|[,;:.(] ?|que )(?:si |s'ils? )(?:[^,;.]{2,80}? "
        u")?(?:avai(?:t|ent)|n'avai(?:t|ent)|étai(?:t|ent)|"
        u"n'étai(?:t|ent)|eût)\\b|(?:^|[,;:(] ?|que )sans (?:l'|la |le |les |cette |cet |ce |sa |son |une? )"_s);
    const QStringView all = context.words(context.sentence);
    const Span lead = gapBefore(context, i);
    const QStringView before = lead.length() > 0 ? context.words(lead) : QStringView();
    constexpr qsizetype reach = 60, clause = 140;
    // « Si X vole encore 1 milliard cette année, le record tombera »
    static const HintedPattern supposing(
        u"^(?:mais |et |or,? )?(?:si|s'ils?) (?:(?! a | ont | avait | avaient | est | sont )[^,;.]){3,100}$"_s);
    static const HintedPattern then(u"^[^;.]{0,80}, [^;.]{0,60}\\b[a-zéè]{2,}(?:ra|ront|rait|raient)\\b"_s);
    if (supposing.in(context.words({context.sentence.start, context.amount(i).span.start})) &&
        then.in(context.words({context.amount(i).span.end, context.sentence.end}).left(clause)))
        return true;
    // « Le vingtième de cette somme suffirait à financer tout le réseau (60 millions) »: what it could pay
    // for.
    static const HintedPattern enough(
        u"\\b(?:suffi|permett|servi|financ|pai|pay|couvri|équivaud)[e]?rai(?:t|ent) "
        u"(?:(?!où|qui|dont)[^.;:(,]){3,120}(?:\\((?:soit |environ |coût : )?|, soit |,? dont le coût (?:est|atteint) (?:de )?|évaluée?s? à |estimée?s? à )$"_s);
    if (enough.in(context.words({context.sentence.start, context.amount(i).span.start})))
        return true;
    // « Si la tendance se confirmait, les vols pourraient dépasser 2,5 milliards en 2026 »
    static const HintedPattern forecast(
        u"\\b(?:pourrai(?:t|ent)|devrai(?:t|ent)|risqu(?:e|ent) d)[e' ]*(?:bien |encore |ainsi "
        u")?(?:dépasser|atteindre|"
        u"franchir|excéder|approcher|frôler|totaliser|s'élever à|s'établir à)?(?: [a-z]+){0,2} ?$"_s);
    static const HintedPattern ahead(
        u"^(?:mais |et |or,? )?(?:si|s'ils?|à ce rythme|d'ici|l'an prochain|l'année prochaine|à l'avenir)\\b|"
        u"\\b(?:d'ici (?:à|la|fin|20)|l'an prochain|l'année prochaine|dans les (?:mois|années) à venir)\\b"_s);
    if (forecast.in(before.right(reach)) && ahead.in(all))
        return true;
    return could.in(before.right(reach)) ||
           (unless.in(all) &&
            would.in(context.words({context.sentence.start, context.amount(i).span.end}))) ||
           (unless.in(all) &&
            would.in(context.words({context.amount(i).span.end, context.sentence.end}).left(reach)));
}

} // namespace vigie::kindreading
