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
    return could.in(before.right(reach)) ||
           (unless.in(all) &&
            would.in(context.words({context.sentence.start, context.amount(i).span.end}))) ||
           (unless.in(all) &&
            would.in(context.words({context.amount(i).span.end, context.sentence.end}).left(reach)));
}

} // namespace vigie::kindreading
