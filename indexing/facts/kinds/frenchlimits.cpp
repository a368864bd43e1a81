// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/frenchlimits.h"

#include "indexing/facts/kinds/kindpayments.h"
#include "indexing/facts/words/frenchthefts.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::frenchlimits {

using kindreading::little;

namespace {

/// « Seuls figurent les vols supérieurs à un million », « sont recensées les attaques dont le préjudice
/// excède un million »: from where on thefts are counted.
bool isThresholdOfCount(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern counting(
        u"(?:\\bseule?s?|\\bne|\\bn')\\b[^.;]{0,60}?\\b(?:figur|reten|retien|compt|recens|pris\\b|pren|inclu|"
        u"list|référenc|mentionn|inscri|repri|relev|dénombr|consign|répertori|enregistr|considér)|"
        u"\\b(?:sont|seront|ont été|a été) (?:ici )?(?:recens|compt|reten|pris "
        u"en|inclu|list|dénombr|répertori|"
        u"écart|exclu|ignor|omis|négligé)|"
        u"\\b(?:se limit|se born|se concentr|limité|restrei|écart|exclu|ignor|omet|laiss[a-z]* de côté|"
        u"fai(?:t|sons) abstraction|seuil)"_s);
    static const HintedPattern cases(
        u"\\b(?:(?:cyber-?)?(?:vols|attaques|braquages|fraudes)|piratages|intrusions|incidents|affaires|"
        u"pertes|dossiers|cas|tout (?:vol|incident|piratage)|toute "
        u"(?:attaque|perte|intrusion))\\b[^.;,:]{0,40}?"
        u"\\b(?:supérieure?s?|inférieure?s?|dépass(?:e|ent|ait|aient|ant)|exc[éè]d(?:e|ent|ait|aient|ant)|"
        u"de (?:plus|moins) d|au moins|au-del|au-dess|en dessous|en deçà)(?:[^.;,]|,\\d){0,34}$"_s);
    const Span told{context.sentence.start, context.amount(i).span.end};
    return cases.in(context.words(told)) && counting.in(context.words(context.sentence));
}

} // namespace

bool isLimit(const ClaimContext &context, qsizetype i, QStringView before, QStringView behind)
{
    static const HintedPattern ceiling(
        u"\\b(?:plafond|limite) (?:de|des|du|d'|maximale?|légale?)[^.;,]{0,40}?"
        u"(?:,| à| est de| reste de| passe à| passe de| est| reste)(?: fixée?)?(?: à)?"_s +
        little());
    if (ceiling.in(before))
        return true;
    // « Est interdit au-delà de 5 000 euros », « les incidents inférieurs à … ne figurent pas »
    const Bound bound = context.amount(i).amount.bound;
    static const HintedPattern law(
        u"\\b(?:est|sont|soit|soient|être|reste|demeure|toute?)[^.;]{0,30}? "
        u"(?:interdit|prohibé|autorisé|soumis|"
        u"tenu|obligatoire|subordonné|assujetti|exempté|dispensé|exclu|admis|"
        u"permis|requis|exigé|déclaré|signalé|"
        u"notifié)e?s?\\b|\\b(?:doi(?:t|vent)|devr(?:a|ont)) (?:être|faire "
        u"l'objet)|\\brequ(?:iert|ièrent)\\b|"
        u"\\bne (?:peut|peuvent|sauraient?) (?:être|excéder|dépasser)|"
        u"\\b(?:ne sont pas|n'est pas|ne figurent? pas|ne sont "
        u"(?:retenu|compté|recensé|repris)|n'entrent? pas|"
        u"\\bseule?s (?:les|ceux|celles)\\b[^.;]{0,80}? (?:sont|ont été|étaient|seront) (?:ici )?"
        u"(?:retenu|compt|recens|repris|pris en compte|inclu|list|référenc|mentionn)|"
        u"ne (?:sont|est) (?:pas )?(?:inclus|compris|concern|pris))"_s);
    static const AnyOf sides{u"au-delà d",   u"au-dessus d", u"au-dessous d", u"en dessous d", u"en deçà d",
                             u"supérieur",   u"inférieur",   u"excédant",     u"n'excédant",   u"dépassant",
                             u"à partir de", u"en-dessous",  u"de plus de",   u"de moins de",  u"que les "};
    constexpr qsizetype side = 30;
    const QStringView own = context.words(context.amount(i).span);
    if ((bound != Bound::Exact || sides.in(before.right(side))) &&
        (sides.in(before.right(side)) || sides.in(own)) && law.in(context.words(context.sentence)) &&
        !frenchthefts::takeSum(before, behind) && !frenchthefts::nameThieves(context.words(context.sentence)))
        return true;
    if (isThresholdOfCount(context, i) && !frenchthefts::takeSum(before, behind))
        return true;
    static const AnyOf regularly{u" par jour",   u" par mois",      u" par semaine", u" par compte",
                                 u" par client", u" par opération", u" par retrait", u" par an"};
    static const AnyOf wishes{u"retir", u"retrait", u"envoy", u"transf", u"dépos", u"sortir", u"payer"};
    return context.amount(i).amount.bound == Bound::AtMost && regularly.opens(behind) &&
           (wishes.in(context.words(context.asked)) || wishes.in(context.words(context.sentence)));
}

bool isLeftOfTried(const ClaimContext &context, qsizetype i, QStringView before, QStringView behind)
{
    if (i < 1)
        return false;
    static const AnyOf hints{u"visé",   u"convoit", u"espér", u"réclam",
                             u"demand", u"ordonn",  u"exigé", u"visai"};
    const Span told{context.sentence.start, context.amount(i).span.start};
    if (!hints.in(context.words(told)))
        return false;
    static const HintedPattern wanted(
        u"\\d[^.;]{0,40}? (?:de dollars |d'euros )?(?:(?:qu'ils?|qui|que) )?(?:avai(?:t|ent) |étai(?:t|ent) "
        u")?"
        u"(?:visé|convoité|espéré|réclamé|demandé|ordonné|exigé|escompté)e?s?\\b|"
        u"\\b(?:visai|convoitai|espérai|réclamai|demandai)(?:t|ent)\\b[^.;]{0,30}?\\d"_s);
    static const HintedPattern only(
        u"\\b(?:seule?s?|seulement|n'(?:en )?(?:a|ont|aurait|auraient|avait|avaient) (?:[a-zé]+ ){0,2}que|"
        u"n'obtien[a-z]+ que|n'en (?:tir|obt|reç|prit|prennent)[a-zé]* (?:[a-zé]+ "
        u")?que|contenter|obtenu|empoché)"
        u"(?: de)?"_s +
        little());
    static const HintedPattern gone(
        u"^(?: de dollars| d'euros)? (?:(?:lui|leur) )?(?:sont|ont|étaient|avaient|furent|seront) "
        u"(?:finalement |bien "
        u"|effectivement |réellement |tout de même |quand même )*(?:été )?(?:finalement |bien |effectivement "
        u")?"
        u"(?:perdu|parti|resté|versé|passé|obtenu|sorti|quitté|transféré|viré|exécuté|honoré|parven)"_s);
    static const HintedPattern kept(u"^(?: de dollars| d'euros)?,? (?:(?:ont|avaient|sont|étaient|furent) "
                                    u")?(?:pu )?(?:être |été )?(?:récupér|bloqu|gel|"
                                    u"sauv|restitu|retrouv|rendu|arrêt|interce)"_s);
    return wanted.in(context.words(told)) && (only.in(before) || gone.in(behind)) && !kept.in(behind);
}

} // namespace vigie::frenchlimits
