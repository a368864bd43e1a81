// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/frenchbystanders.h"

#include "indexing/facts/parties/victimweights.h"
#include "indexing/facts/words/frenchthefts.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

/// « n'est pas concernée », « n'a rien perdu », « a gelé », « détient 30 % »: what it does or is spared.
bool actsOtherwise(QStringView behind)
{
    static const HintedPattern words(
        u"^(?:,? ni [\\w .&-]{2,30}?)?,? (?:ne "
        u"(?:sont|seraient|étaient|furent)|n'(?:est|était|ont|a|avait|avaient|"
        u"y est)) (?:[a-zé]+ )?(?:pas |en rien |nullement |aucunement )?(?:été )?"
        u"(?:concern|touché|visé|impliqu|en cause|affect)[a-zé]*|"
        u"^ n'(?:a|ont|avait|avaient) rien (?:perdu|eu|subi|à voir)|^ (?:est|a été|fut|sort|en sort) "
        u"(?:épargn|indemne)|"
        u"^,? (?:a|ont|avait|avaient|aurait) (?:aussitôt |depuis |ensuite |également |aussi |déjà )?"
        u"(?:infligé|sanctionn|condamn|gel|bloqu|rachet|acqui|repris|aid|alert|préven|suivi|trac|repér|"
        u"identifi|financ|invest|prêt)[a-"
        u"zé]*"
        u"(?! (?:les|ses|tous les|toutes ses|son|sa) )|"
        u"^, où [^,;.]{0,60}?\\b(?:transit|pass|dépos|convert|revend|écoul|gel|blanch|atterri)|"
        u"^ (?:gèle|bloque|détient|détenait|possède|possédait|contrôle|contrôlait|finance|finançait)\\b"_s);
    return words.in(behind);
}

/// « X et trois complices sont inculpés », « X, accusé d'avoir »: who is said to have done it.
bool isAccused(QStringView behind)
{
    static const HintedPattern words(
        u"^(?: et (?:(?:ses|son|un|une|deux|trois|quatre|cinq|six|plusieurs|d'autres) [a-zé]+|\\p{L}[\\w' "
        u"-]{2,30}))?,? "
        u"(?:(?:est|sont|a été|ont été|avait été|était|étaient|sera|seront|fut|furent) )?(?:[a-zé]+ment )?"
        u"(?:inculpé|mise? en "
        u"examen|condamné|poursuivi|jugé|arrêté|interpellé|écroué|extradé|accusé|soupçonné|"
        u"recherché|incarcéré|reconnue? coupable|(?:a |ont |avait )?plaid(?:é|e|ent) coupable)e?s?\\b"_s);
    return words.in(behind);
}

/// « dont X », « revendu chez X », « filiale de X », « une faille de X »: what it is named for.
bool isNamedAside(QStringView before, QStringView behind)
{
    static const HintedPattern traded(
        u"\\b(?:revend|vend|échang|convert|dépos|transf|envoy|vir|arriv|atterri|pass|transit|retrouv|repér|"
        u"gel|"
        u"bloqu|cot|écoul|encaiss|blanchi|saisi)[a-zéèê]*(?:(?: "
        u"|')(?!que\\b|qui\\b|dont\\b|volée?s?\\b|dérob)[a-zéèêâîôû'-]+){0,6}? "
        u"(?:chez|sur|vers|par|via|auprès de|auprès d') ?(?:(?:la|le|les|l') ?)?(?:[a-zéèê'-]+ )?$"_s);
    static const HintedPattern related(u"\\b(?:concurrente?|rivale?|filiale|actionnaire|propriétaire|maison "
                                       u"mère|partenaire|fournisseur|prestataire|"
                                       u"ancien(?:ne)? [a-zé]+|co-?fondat(?:eur|rice)|successeur|voisine?)"
                                       u"(?: (?:principal|direct|historique|majoritaire|minoritaire)e?)? "
                                       u"(?:d(?:e |')|du )(?:(?:la|l') ?)?(?:[a-zéèê-]+ )?$"_s);
    static const HintedPattern owned(u"\\b(?:rachet|acqui|repris|déten|contrôl|soutenu|financ|audit|assur|"
                                     u"conseill|héberg|édit|exploit|fond|suivi|gel|bloqu|utilis|employ)"
                                     u"[a-zé]*(?: (?:en (?:[a-zéû]+ )?\\d{4}|l'an dernier|l'année "
                                     u"dernière|cette année|depuis \\d{4}|récemment))? par "
                                     u"(?:(?:la|le|l') ?)?(?:[a-zéèê-]+ )?$"_s);
    // « Selon les estimations de la société X », « dont le siège est à Nantes »
    static const HintedPattern source(
        u"\\b(?:selon|d'après|suivant|de l'avis|aux dires|si l'on en croit|à en croire|au vu|sur la foi) "
        u"(?:(?:de |d')?(?:(?:la|le|les|l'|une?|des|du) ?)?(?:dernie?r?(?:ère)?s? |récente?s? |propres "
        u")?(?:estimations?|"
        u"données|chiffres?|calculs?|décomptes?|rapports?|analyses?|études?|enquêtes?|relevés?|"
        u"statistiques|conclusions|évaluations?|recherches|travaux|observations|bilans?|bases? de données|"
        u"spécialistes|analystes|experts|chercheurs|enquêteurs)(?: [a-zéè]+)? )?"
        u"(?:(?:de|du|d'|par|chez) ?)?(?:(?:la|le|l') ?)?"
        u"(?:(?:société|sociétés|entreprise|firme|cabinet|plateforme|agence|groupe|spécialiste|éditeur|"
        u"institut|laboratoire|observatoire|fondation)(?: (?!d[eu]\\b)[a-zéèê-]+| d'[a-zéèê-]+| de "
        u"(?:sécurité|cybersécurité|recherche|conseil|veille))*? )?$"_s);
    static const HintedPattern findings(
        u"\\b(?:les|des|aux|ces|ses) (?:travaux|calculs|chiffres|données|estimations|analyses|relevés|"
        u"recherches|experts|analystes|chercheurs|spécialistes) (?:de |d'|du |chez )(?:(?:la|le|l') ?)?"
        u"(?:(?:société|entreprise|firme|cabinet|institut|groupe)(?: [a-zéèê-]+)? )?$"_s);
    static const HintedPattern shows(
        u"^,? (?:montr|indiqu|révèl|suggèr|évalu|estim|chiffr|établi|conclu|fon[td]|port|avanc|attribu|situ)"_s);
    static const HintedPattern seat(
        u"\\b(?:dont (?:le|les|son) (?:siège|bureaux?|locaux|serveurs?|équipes?)(?: [a-zé]+)? "
        u"(?:est|sont|était|étaient|se trouvent?|se trouvai(?:t|ent))(?: [a-zé]+)?|"
        u"(?:établi|sis|domicilié|implanté|installé|immatriculé|enregistré|basé|fondé|créé|née?)e?s?|"
        u"(?:a|ayant) (?:son siège|ses bureaux)|qui (?:siège|opère|exerce)) (?:à|au|aux|en|dans) "
        u"(?:(?:la|le|l') ?)?$"_s);
    // « Le pont Ronin, lié au jeu X »
    static const HintedPattern linked(u"\\b(?:lié|adossé|rattaché|associé|dédié)e?s? (?:à|au|aux) "
                                      u"(?:(?:la|le|l') ?)?(?:[a-zéèê-]+ ){0,2}$"_s);
    // « Le butin est de 12 millions, a calculé X », « précise la société X »: who tells it
    static const HintedPattern teller(
        u", (?:(?:a|ont|avait) (?:[a-zé]+ment "
        u")?(?:calculé|indiqué|précisé|estimé|annoncé|déclaré|affirmé|ajouté|"
        u"assuré|expliqué|rapporté|noté|souligné|détaillé|écrit|conclu|établi|évalué|chiffré|constaté|relevé|"
        u"confirmé|"
        u"signalé|observé|compté|recensé|reconnu|admis)|(?:calcule|indique|précise|estime|annonce|déclare|"
        u"affirme|"
        u"ajoute|assure|explique|rapporte|note|souligne|détaille|écrit|conclut|évalue|chiffre|constate|"
        u"relève|confirme|"
        u"signale|observe|compte|recense)(?:nt)?) "
        u"(?:(?:la|le|l'|les) "
        u"?)?(?:(?:société|firme|entreprise|cabinet|spécialiste|analystes?|experts?|agence|"
        u"chercheurs?)(?: (?:britannique|américaine?|de|d'|du|chez) ?| )?)?(?:[a-zéèê-]+ )?$"_s);
    static const AnyOf ownLoss{u"avoir perdu", u"avoir été", u"sa perte", u"ses pertes"};
    if (teller.in(before) && behind.trimmed().startsWith(u'.') && !ownLoss.in(before))
        return true;
    if (owned.in(before) || linked.in(before) || source.in(before) || seat.in(before) ||
        (findings.in(before) && shows.in(behind)))
        return true;
    static const HintedPattern blamed(u"\\b(?:imput|attribu|prêté)[a-zé]*(?: [a-zé']+){0,3}? (?:à|au|aux) "
                                      u"(?:(?:une? |la |l'|le )[a-zéèê]+ (?:chez |de |d'|du ))?$"_s);
    static const HintedPattern righted(u"\\b(?:en réalité|en fait|finalement|à tort|par erreur)\\b"_s);
    static const HintedPattern ni(u"\\bni (?:(?:la|le|l') ?)?(?:[a-zéèê-]+ )?$"_s);
    static const HintedPattern spared(
        u"^[^;:.]{0,60}? (?:ne |n')[^;:.]{0,30}?(?:concern|touch|vis|rien|impliqu|cause|affect)"_s);
    if (traded.in(before) || (related.in(before) && behind.startsWith(u',')) ||
        (ni.in(before) && spared.in(behind)))
        return true;
    if (blamed.in(before) && (righted.in(before) || righted.in(behind)))
        return true;
    static const HintedPattern holding(
        u"^ "
        u"(?:détient|détenait|possède|possédait|contrôle|contrôlait|est|était|fut|assure|assurait|(?:a|avait)"
        u" "
        u"(?:racheté|acquis|financé|pris))\\b(?! (?:la |le )?(?:victime|cible))"_s);
    return before.endsWith(u"dont ") && holding.in(behind);
}

/// « M. Okada rappelle que les plateformes ont perdu »: who tells what others lost.
bool tellsOfOthers(QStringView before, QStringView behind)
{
    static const HintedPattern telling(
        u"^(?:, [^,.;]{2,60},)? (?:(?:a|ont|avait) "
        u")?(?:rappel|soulign|indiqu|précis|not|affirm|déclar|expliqu|"
        u"estim|ajout|assur|relèv|relev|répond|signal|conclu|insist|déplor|constat|dit|écri|observ)[a-zé]* "
        u"(?:[a-zé]+ment )?qu(?:e |')(?:les|des|deux|trois|quatre|plusieurs|certaine?s) (?:[a-zéè]+ )?"
        u"(?:plateformes|entreprises|sociétés|banques|bourses|victimes|épargnants|particuliers|firmes|pays|"
        u"protocoles|états|vols|pertes|clients|courtiers|fonds)\\b"_s);
    static const HintedPattern titled(u"(?:^|[ («])(?:m\\.|mme|mm\\.|dr|me) (?:[a-zé-]+ )?$"_s);
    static const HintedPattern says(
        u"^(?:, [^,.;]{2,60},)? (?:(?:a|ont|avait) "
        u")?(?:rappel|soulign|indiqu|précis|not|affirm|déclar|expliqu|"
        u"estim|ajout|assur|relèv|relev|répond|signal|expos|conclu|insist|déplor|constat|dit|écri|observ)"
        u"[a-zé]* (?:[a-zé]+ment )?qu(?:e |')(?!elle\\b|il\\b)"_s);
    return telling.in(behind) || (titled.in(before) && says.in(behind));
}

/// « Des pirates ont dérobé 2 milliards, a annoncé mardi la société X »: who tells of thieves, and of nothing
/// that they did to him.
bool tellsOfThieves(const ClaimContext &context, Span name, QStringView before)
{
    static const HintedPattern said(
        u", ?(?:(?:a|ont|avait|avaient) )?(?:[a-zé]+ment )?"
        u"(?:annonc|indiqu|estim|affirm|précis|révél|révèl|calcul|soulign|not|déclar|expliqu|rapport|rappel|"
        u"ajout|"
        u"assur|évalu|relev|relèv|conclu|écri|confirm)[a-zé]*(?: [^,.;«»]{2,30}?)?(?: dans [^,.;]{2,60})? "
        u"(?:la société|la firme|l'entreprise|le cabinet|l'institut|l'agence|le spécialiste|la start-up|"
        u"le laboratoire|l'éditeur)(?: (?:d'|de )?[a-zéè]+){0,3} $"_s);
    if (!said.in(before))
        return false;
    static const HintedPattern own(
        u"\\b(?:lui|leur|nous|notre|nos|ses|sa|son|leurs|plateforme|coffres|serveurs)\\b"_s);
    const QStringView told = context.words({context.sentence.start, name.start});
    const QStringView clause = told.left(told.lastIndexOf(u", "));
    return frenchthefts::nameThieves(clause) && !own.in(clause);
}

} // namespace

bool ownsSubject(const ClaimContext &context, Span name)
{
    static const HintedPattern owning(
        u"^(?:ancien(?:ne)? |aujourd'hui |principale? |premi(?:er|ère) |longtemps )?"
        u"(?:propriétaire|filiale|maison mère|actionnaire|concurrente?|rivale?|partenaire|exploitante?|"
        u"édit(?:eur|rice)|co-?fondat(?:eur|rice)|fondat(?:eur|rice)|créat(?:eur|rice)|successeur|émett(?:"
        u"eur|rice)|"
        u"opérat(?:eur|rice)|repreneuse?|prestataire|fournisseur)"
        u"(?: (?:principal|direct|historique|majoritaire|minoritaire)e?)? "
        u"(?:d(?:e |')|du )(?:(?:la|l') ?)?(?:[a-zéèê-]+ ){0,3}$"_s);
    if (context.language != Language::French)
        return false;
    const Span before{context.sentence.start, name.start};
    constexpr qsizetype longest = 90;
    return before.length() > 0 && before.length() < longest && owning.in(context.words(before)) &&
           context.words({name.end, context.sentence.end}).startsWith(u", ");
}

bool standsBy(const ClaimContext &context, Span name)
{
    if (context.language != Language::French)
        return false;
    constexpr qsizetype reach = 80;
    const QStringView before =
        context.words({std::max(context.sentence.start, name.start - reach), name.start});
    const QStringView behind = context.words({name.end, std::min(context.sentence.end, name.end + reach)});
    if (ownsSubject(context, name) || tellsOfOthers(before, behind) || tellsOfThieves(context, name, before))
        return true;
    return (actsOtherwise(behind) || isAccused(behind) || isNamedAside(before, behind)) &&
           !weights::isRobbedOutright(context, name) && !weights::isRobbedBehind(context, name.end);
}

bool isTakenFromUnnamed(const ClaimContext &context, qsizetype i, const QString &name)
{
    if (context.language != Language::French || name.isEmpty())
        return false;
    static const HintedPattern unnamed(u"^(?: (?:d'|de |en )[a-zé]+)? (?:à|chez|auprès d[e']) "
                                       u"?(?:une?|deux|trois|plusieurs|quelques|certains) "
                                       u"(?:autres? )?[a-zéèêîôç-]{4,}\\b"_s);
    // « Depuis 2017, le total des sommes volées dépasse 6 milliards »
    static const HintedPattern since(
        u"\\bdepuis (?:(?:le début|la fin|la création|janvier) (?:de )?)?20\\d\\d\\b"_s);
    static const HintedPattern whole(u"\\b(?:total|cumul|cumulé|bilan|sommes|butin|vols)\\b"_s);
    static const HintedPattern own(u"\\b(?:ses|sa|son|leurs?|lui|elle|notre|nos)\\b"_s);
    constexpr qsizetype reach = 90;
    const QStringView sentence = context.words(context.sentence);
    if (since.in(sentence) && whole.in(sentence) && !own.in(sentence) &&
        !sentence.contains(name.section(u' ', 0, 0).toLower()))
        return true;
    // « … à une plateforme. Lindor, c'est son nom, … »
    const qsizetype next = std::min(context.block.end, context.sentence.end + reach);
    const auto [lead, tail] = gapsAround(context, context.amount(i).span);
    return unnamed.in(context.words(tail).left(reach)) &&
           frenchthefts::takeSum(context.words(lead).right(reach), {}) &&
           !context.words({context.sentence.start, next}).contains(name.section(u' ', 0, 0).toLower());
}

bool isToldAsideBehind(const ClaimContext &context, Span first, Span second)
{
    static const HintedPattern aside(
        u"^,? (?:qui|dont|que|qu'|où|sur l[ae]quelle?|filiale|propriété|concurrente?|rivale?) ?"
        u"(?:(?! et | puis | avant | après )[^.;:]){0,60}$"_s);
    constexpr qsizetype longest = 80;
    const Span gap{first.end, second.start};
    return context.language == Language::French && gap.length() > 0 && gap.length() < longest &&
           aside.in(context.words(gap)) && !tellsOfTaking(context.words(gap));
}

} // namespace vigie::parties
