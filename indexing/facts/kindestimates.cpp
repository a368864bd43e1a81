// SPDX-License-Identifier: GPL-3.0-or-later
// What sums are by which a theft is valued, in English and French: the pronoun, the noun or the rival figure
// tells what is valued.
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/hintedpattern.h"
#include "indexing/facts/kindreading.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// « L'a évalué à », "puts it at", where the sentence before tells of a theft.
bool valuesIt(QStringView before)
{
    static const HintedPattern words(
        {u"évalu", u"chiffr", u"estim", u"put", u"valu", u"reckon"},
        u"\\b(?:l'|les )(?:a|ont|avait|avaient) (?:évalu|chiffr|estim)ée?s? à (?:quelque |environ |près de "
        u"|plus de )?$|"
        u"\\b(?:la|le|les|l')(?: |(?<='))(?:chiffr|évalu|estim)(?:e|ent|ait|aient) à (?:quelque |environ )?$|"
        u"\\b(?:puts?|valued|values|estimates?|estimated|reckons|reckoned) it at (?:some |about |around |nearly )?$"_s);
    return words.in(before);
}

/// « Le piratage de X a été chiffré à », "the raid on X is put at".
bool isValuedTheft(QStringView before)
{
    static const HintedPattern words(
        {u"chiffr", u"évalu", u"estim", u"put at", u"valued at"},
        u"\\b(?:vol|vols|piratage|piratages|casse|braquage|cyberattaque|butin|theft|thefts|hack|heist|raid|"
        u"haul|"
        u"loot)\\b[^,;.]{0,80}?\\b(?:est|sont|était|a été|ont été|avait été|is|are|was|were|has been|have "
        u"been) "
        u"(?:désormais |aujourd'hui |now )?(?:(?:chiffr|évalu|estim)ée?s? à|put at|valued at|estimated at) "
        u"(?:quelque |environ |près de |plus de |some |about |around |nearly )?$"_s);
    return words.in(before);
}

} // namespace

bool isRivalFigure(const ClaimContext &context, qsizetype i)
{
    if (i == 0 || isEastAsian(context.language))
        return false;
    const ScannedAmount &first = context.amount(i - 1), &second = context.amount(i);
    const bool sameMoney =
        first.amount.unit == second.amount.unit ||
        (i > 1 && saysEquivalent(context, i - 1) && context.amount(i - 2).amount.unit == second.amount.unit);
    if (first.amount.kind != UnitKind::Money || !sameMoney)
        return false;
    // Two figures of one thing are not far apart.
    const auto twice = [](Decimal value) { return value.plus(value).value_or(value); };
    if (!(twice(second.amount.value) > first.amount.value) ||
        !(twice(first.amount.value) > second.amount.value))
        return false;
    static const HintedPattern words(
        {u" à ",   u"arrêt", u"tien",  u"avanc",  u"compt",  u"retien",  u"parl",
         u"évoqu", u"estim", u"évalu", u"chiffr", u"selon",  u"d'après", u"pour ",
         u"count", u"put",   u"say",   u"said",   u"accord", u"reckon",  u"estimate"},
        u"^(?: [^,;.]{0,30})?[)]?[,;]? (?:(?:mais|et|tandis que|alors "
        u"que|quand|contre|but|and|while|whereas) )?"
        u"(?:[^,;.]{2,40} (?:à|s'arrête à|s'en tient à|en avance|avance|en compte|compte|retient|parle "
        u"de|évoque|"
        u"l'estime à|l'évalue à|la chiffre à|le chiffre à|les chiffre à|counts?|puts it "
        u"at|says|said|reckons)|"
        u"(?:selon|d'après|according to) [^,;.]{2,40})(?: plutôt| seulement| only| just| some| about| environ)? $"_s);
    // What follows may tell whose figure it is: « mais 230 millions si l'on retient », "but 230 million by
    // ours".
    static const HintedPattern behind(
        {u" si ", u" selon", u" d'après", u" pour ", u" by ", u" if ", u" accord"},
        u"^ (?:de dollars |d'euros |de francs )?(?:si (?:l'on|on|nous)|selon|d'après|by (?:our|its|their)|if (?:one|we|you)|according to)\\b"_s);
    static const HintedPattern but({u"mais ", u"but ", u"contre "},
                                   u"(?:^|, | )(?:mais|but|contre) (?:seulement |only )?$"_s);
    const QStringView gap = context.words({first.span.end, second.span.start});
    if (gap.contains(u"dont ") || gap.contains(u"of which"))
        return false;
    return words.in(gap) ||
           (but.in(gap) && behind.in(context.words({second.span.end, context.sentence.end}).left(60)));
}

std::optional<ClaimKind> kindOfEstimate(const ClaimContext &context, qsizetype i,
                                        const std::optional<ClaimKind> &told)
{
    if (isEastAsian(context.language))
        return std::nullopt;
    constexpr qsizetype reach = 130;
    const qsizetype start = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    const QStringView before =
        context.words({start, std::max(start, context.amount(i).span.start)}).right(reach);
    if (isValuedTheft(before) ||
        (valuesIt(before) && (speaksOfTheft(context.words(context.before)) || told == ClaimKind::Theft)))
        return ClaimKind::Theft;
    if (told == ClaimKind::Theft && isRivalFigure(context, i))
        return told;
    return std::nullopt;
}

} // namespace vigie::kindreading
