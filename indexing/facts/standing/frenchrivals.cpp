// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/standing/frenchrivals.h"

#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::frenchrivals {

bool tellsWhoseFigure(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::French || context.words(context.sentence).contains(u'\t'))
        return false;
    static const QString hedges =
        u"(?:(?:quelque|environ|près de|plus de|plutôt|seulement|de|d'|à|un montant de|une somme de) ?)*$"_s;
    static const HintedPattern first(
        u"^(?:[^,;.:]{2,60} (?:parle(?:nt)?|évoque(?:nt)?|avance(?:nt)?|retien(?:t|nent)|cite(?:nt)?|"
        u"donne(?:nt)?|table(?:nt)? sur|fait état|font état|l['ae] ?(?:évalue|estime|chiffre)(?:nt)?|s'en "
        u"tien(?:t|nent)|s'arrête(?:nt)?|en compte(?:nt)?|mentionne(?:nt)?|n'en reconnaît qu[e']|(?:a |ont "
        u")?(?:conclu|conclut|concluent|abouti|aboutit|aboutissent))|"
        u"(?:selon|d'après|pour) [^,;.:]{2,50},? (?:il s'agi(?:t|rait)|c'est|ce serait|(?:le |ce "
        u")?(?:montant|"
        u"chiffre|total) (?:est|serait|s'élève|s'élèverait|atteint|atteindrait)))(?: plutôt| plus "
        u"exactement| "
        u"en fait)? ?"_s +
        hedges);
    static const HintedPattern further(
        u"^[^,;.]{0,20}, (?:et |mais |quand |tandis que |contre )?[^,;.0-9]{2,50}? (?:de |d'|à )"_s + hedges);
    if (i == 0)
        return first.in(context.words(gapBefore(context, 0)));
    return further.in(context.words(gapBefore(context, i))) && tellsWhoseFigure(context, i - 1);
}

namespace {

/// « de récompense », « pour la sauver », « aux voleurs »: what else the sum is for.
bool isForSomethingElse(QStringView behind)
{
    static const HintedPattern other(
        u"^ (?:de |d'|pour (?!l'année|20\\d\\d)|aux |à (?:qui|ceux|celui|quiconque|titre)\\b)"_s);
    static const HintedPattern lost(
        u"^ (?:de |d')(?:[\\w'-]+ ){0,2}?(?:pert|préjudice|butin|vols?\\b|volé|dérob|détourn|disparu|"
        u"envolé|pill)"_s);
    return other.in(behind) && !lost.in(behind);
}

} // namespace

bool isOtherFigureFor(const Claim &last, const ClaimContext &context, qsizetype i)
{
    const ScannedAmount &own = context.amount(i);
    const auto triple = [](Decimal value) {
        const std::optional<Decimal> twice = value.plus(value);
        return twice ? twice->plus(value).value_or(*twice) : value;
    };
    return last.kind == ClaimKind::Theft && !last.retracted && last.amount.unit == own.amount.unit &&
           triple(last.amount.value) > own.amount.value && triple(own.amount.value) > last.amount.value &&
           tellsWhoseFigure(context, i) &&
           !isForSomethingElse(context.words({own.span.end, context.sentence.end}));
}

} // namespace vigie::frenchrivals
