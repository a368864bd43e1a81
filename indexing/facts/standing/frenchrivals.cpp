// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/standing/frenchrivals.h"

#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::frenchrivals {

bool tellsWhoseFigure(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::French || context.words(context.sentence).contains(u'\t'))
        return false;
    static const QString hedges =
        u"(?:(?:quelque|environ|près de|plus de|plutôt|seulement|de|d'|à|un montant de|une somme de) ?)*$"_s;
    static const HintedPattern first(
        u"^(?:[^,;.:]{2,60} (?:parle(?:nt)?|évoque(?:nt)?|(?<!une |l'|cette |son |leur |notre |votre |d'|par "
        u")avance(?:nt)?|retien(?:t|nent)|cite(?:nt)?|"
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

Decimal triple(Decimal value)
{
    const std::optional<Decimal> twice = value.plus(value);
    return twice ? twice->plus(value).value_or(*twice) : value;
}

bool areNear(const Amount &one, const Amount &other)
{
    return one.unit == other.unit && triple(one.value) > other.value && triple(other.value) > one.value;
}

} // namespace

bool tellsSumOfTheft(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::French || i > 0 || context.entry || context.label)
        return false;
    static const QString sums = u"(?:montant|somme|total|chiffre|valeur|bilan|ampleur|estimation)"_s,
                         raid = u"(?:vol|préjudice|butin|perte|piratage|cyberattaque|attaque|magot|"
                                u"intrusion|braquage|cambriolage|casse|détournement)\\b"_s,
                         exact = u"(?: (?:exact|précis|définitif|définitive|final|réel|total|brut)e?)?"_s;
    static const HintedPattern definite(
        u"(?:^|[ ,(])(?:(?:l[ea] |l'|ce |cet |cette |son |sa |leur )(?:"_s + sums + exact +
        u" (?:du|de la|de l'|de ce|de cet|de cette) ?)?"_s + raid +
        u"(?! (?:d[eu]s? |d'|contre|chez|subi|à (?!$)|qui|que))|(?:ses|leurs) pertes\\b|(?:le|la|ce|cette) "_s +
        sums + exact + u" (?:volé|dérobé|détourné|soustrait|subtilisé|disparu|emporté)e?\\b)"_s + exact +
        u"[^.;]{0,50}$|^au (?:dernier|tout dernier) (?:pointage|décompte|bilan|recensement)"_s);
    if (!definite.in(context.words(gapBefore(context, i))) || context.words(context.sentence).contains(u'\t'))
        return false;
    const auto &dates = context.page->dates;
    return std::none_of(dates.cbegin(), dates.cend(),
                        [&](const ScannedDate &date) { return context.sentence.contains(date.span); });
}

const Claim *theftTold(const QList<Claim> &claims, const Claim &claim)
{
    constexpr qsizetype most = 12;
    for (qsizetype k = claims.size() - 1; k >= 0 && k >= claims.size() - most; --k) {
        const Claim &one = claims.at(k);
        if (one.kind != ClaimKind::Theft || one.retracted || !one.partOf.isEmpty() ||
            one.amount.kind == UnitKind::Token)
            continue;
        const bool same = one.victim.isEmpty() || claim.victim.isEmpty() || one.victim == claim.victim;
        const bool oneDeed = one.period && one.period->precision != FuzzyDate::Precision::Year &&
                             one.period->precision != FuzzyDate::Precision::Range;
        return same && (oneDeed || !one.victim.isEmpty()) && areNear(one.amount, claim.amount) ? &one
                                                                                               : nullptr;
    }
    return nullptr;
}

bool isOtherFigureFor(const Claim &last, const ClaimContext &context, qsizetype i)
{
    const ScannedAmount &own = context.amount(i);
    return last.kind == ClaimKind::Theft && !last.retracted && areNear(last.amount, own.amount) &&
           tellsWhoseFigure(context, i) &&
           !isForSomethingElse(context.words({own.span.end, context.sentence.end}));
}

} // namespace vigie::frenchrivals
