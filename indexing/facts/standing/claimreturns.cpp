// SPDX-License-Identifier: GPL-3.0-or-later
// Money that came back, and figures that a text says are none, in English and French.
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// What is said before and behind amount `i`, up to the amounts beside it.
struct Around
{
    Span before, behind;
};

Around around(const ClaimContext &context, qsizetype i)
{
    const Span amount = context.amount(i).span;
    Around found{{context.sentence.start, amount.start}, {amount.end, context.sentence.end}};
    for (qsizetype other = 0; other < context.amounts.size(); ++other) {
        const Span span = context.amount(other).span;
        if (span.end <= amount.start)
            found.before.start = std::max(found.before.start, span.end);
        else if (span.start >= amount.end && !(other == i + 1 && saysEquivalent(context, other)))
            found.behind.end = std::min(found.behind.end, span.start);
    }
    return found;
}

} // namespace

bool isGivenBack(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language))
        return false;
    // A few words may stand between verb and sum: "récupéré à ce jour environ", "won back a further".
    static const HintedPattern taker(
        u"\\b(?:recovered|recovers|recovering|retrieved|regained|recouped|reclaimed|salvaged|repatriated|"
        u"(?:clawed|claw|claws|clawing|won|wins|got|gets|gotten|handed|hands|gave|gives|given|paid|pays|sent|"
        u"sends) "
        u"back|returned|returns|refunded|restored|"
        u"récupér(?:é|er|ée|és|ées|ait|ent)|récupèr(?:e|ent)|recouvr(?:é|er)|retrouvé|restitu(?:é|er|e|ent|"
        u"ait)|"
        u"(?:a|ont|avait|avaient) (?:(?:déjà|nous|lui|leur|en) )?rendu|has (?:back|got back)[\\w ]{0,12} "
        u"is|rétrocédé|rapatrié|regagné|(?:remis|remettre|mis) la main "
        u"sur)"
        u"(?: (?:about|some|around|nearly|almost|only|just|another|an? "
        u"(?:further|additional)|at|least|more|than|"
        u"over|roughly|approximately|of|so far|already|since|à ce "
        u"jour|environ|près|quelque|de|d|seulement|encore|"
        u"plus|au|moins|déjà|ainsi)){0,4}:?[ ']?$"_s);
    static const HintedPattern giver(
        u"\\b(?:got|gets?|getting|gave|gives?|handed|hands?|paid|pays?|sent|sends?|won|wins?|clawed|claws?|"
        u"brought|"
        u"wired|transferred|had|have|has)"
        u"(?: (?:about|some|around|nearly|almost|only|just|another|at|least|more|than|over|roughly|us|"
        u"them|it|him)){0,3} ?$"_s);
    static const HintedPattern backBehind(
        u"^(?:[^.;:,$€£]|[.,](?=\\d)){0,50}?\\bback\\b(?! (?:in|when|then|door)\\b)"_s);
    static const HintedPattern passive(
        u"^,? (?:(?:is|are|was|were) )?(?:now |already |safely )?back (?:in [^.;,]{0,30}?(?:hands|wallets?|"
        u"possession|vaults?|coffers|accounts?|control)|with (?:its|the|their))\\b|"
        u"^,?(?:[^.,;$€£]|[.,](?=\\d)){0,70}?\\b(?:(?:has|have|had|was|were)(?: [a-z]+){0,3}? "
        u"(?:returned|recovered|"
        u"retrieved|regained|recouped|refunded|repaid|repatriated|(?:paid|given|handed|sent|won|clawed) "
        u"back)|"
        u"(?:has|have|had)? ?(?:gone|went|come|came|flowed|trickled|found (?:its|their) way|made "
        u"(?:its|their) way) "
        u"back(?! for\\b)(?! to (?:the "
        u"(?:year|time|spring|summer|autumn|winter|days)|early|late|mid|[12]\\d{3}|january|"
        u"february|march|april|may|june|july|august|september|october|november|december))|"
        u"(?:a|ont|avait|avaient)(?: [a-zéèùà' ]{2,24}?)? (?:pu être|été)(?: [a-zéèùà' ]{2,24}?)? (?:récupér|"
        u"restitu|rendue?s?\\b|reversée?s? (?:à (?:la "
        u"(?:victime|société|plateforme|banque|bourse|fondation)|l'entreprise|"
        u"ses|leurs|leur)|aux? "
        u"(?:fonds|victimes?|clients?|propriétaires?))|recouvré|retrouvé|rétrocéd|rapatri)|"
        u"(?:has|have|had|was|were) (?:since |now |already )?(?:been )?restored to\\b|"
        u"(?:is|are|was|were) (?:now )?back (?:in|with|at|on)\\b|"
        u"(?:est|sont|fut|furent|qui (?:nous|leur|lui) (?:a|ont) été) (?:[a-zéè]+ "
        u")?(?:restituée?s?|rendue?s?)\\b|"
        u"(?:est|sont|étaient|était) (?:déjà )?(?:de retour|revenue?s?) (?:à|aux?|chez|dans))"_s);
    static const HintedPattern unfinished(
        u"\\b(?:dont|of which|including|y compris|not|never|n't|yet to|no hope|will|would|to be|pas|jamais|sera|seront|serait|seraient)\\b"_s);
    static const AnyOf hints{u"back",    u"retour",  u"recover",     u"retriev", u"regain", u"recoup",
                             u"reclaim", u"salvag",  u"repatri",     u"return",  u"refund", u"repaid",
                             u"récupér", u"recouvr", u"retrouv",     u"restitu", u"rend",   u"rétroc",
                             u"rapatri", u"regagn",  u"la main sur", u"revers",  u"reven",  u"restored"};
    constexpr qsizetype reach = 70, behindReach = 110;
    const Around parts = around(context, i);
    const bool led = hints.in(context.words(parts.before).right(reach));
    if (!led && !hints.in(context.words(parts.behind).left(behindReach)))
        return false;
    const QString before = context.words(parts.before).right(reach).toString();
    const QString behind = context.words(parts.behind).left(behindReach).toString();
    // « n'en avait récupéré qu'une infime partie, 4,8 bitcoins », "recovered a fraction: $90,000"
    static const HintedPattern share(
        u"\\b(?:récupéré|retrouvé|restitué|recouvré|recovered|returned|regained|(?:clawed|got|won) back)\\b"
        u"[^.;]{0,24}?\\b(?:partie|part|fraction|portion)(?:, | ?: | ?\\()[^;,]{0,16}$"_s);
    if ((led && (taker.in(before) || share.match(before).hasMatch())) ||
        (behind.contains(u"back") && giver.match(before).hasMatch() && backBehind.match(behind).hasMatch()))
        return true;
    // "$5 million of the $41 million has been recovered": said of the part.
    if (i > 0 && wholeInSentence(context, i - 1) == i)
        return false;
    // "Took $42 million from GMX has returned $40.5 million": the verb right before the next sum is said of
    // it.
    static const HintedPattern ofNext(
        u"\\b(?:returned|recovered|repaid|refunded|restored|gave back|given back|handed back|sent back|got "
        u"back)(?: "
        u"(?:some|about|around|nearly|all but|over|more|than|almost|at|least))* ?$"_s);
    if (context.language == Language::English && i + 1 < context.amounts.size() &&
        parts.behind.end <= context.amount(i + 1).span.start && ofNext.in(context.words(parts.behind)))
        return false;
    const QRegularExpressionMatch match = passive.match(behind);
    return match.hasMatch() && !unfinished.match(match.captured()).hasMatch();
}

bool isRefuted(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language))
        return false;
    static const AnyOf hints{
        u"fantais",  u"fiction",   u"imagin",   u"rectifi",   u"corrig",    u"correct",   u"circul",
        u"never",    u"not ",      u"untrue",   u"false",     u"wrong",     u"myth",      u"no basis",
        u"no found", u"no truth",  u"error",    u"mistake",   u"withdrawn", u"incorrect", u"jamais",
        u"faux",     u"fausse",    u"inexact",  u"mensong",   u"erroné",    u"erreur",    u"repose sur",
        u"aucun",    u"fondement", u"abandonn", u"retiré",    u"dropped",   u"no ",       u"invent",
        u"fabricat", u"unfounded", u"baseless", u"exaggerat", u"withdrew",  u"revised",   u"dément",
        u"annul",    u"retract"};
    if (!hints.in(context.words(context.sentence)))
        return false;
    static const HintedPattern foretold(
        u"\\b(?:it is|it was|it's|il est|il était) (?:[a-zé]+ "
        u")?(?:faux|inexact|mensonger|erroné|untrue|false|not true|"
        u"wrong|incorrect|a myth|a lie) (?:que|qu'|that|to say)|"
        u"\\b(?:no|nobody|no one|aucune?|jamais)(?: (?:hackers?|thie(?:f|ves)|pirates?|voleurs?))? ?$|^jamais ?$"_s);
    static const HintedPattern retold(
        u"\\b(?:never|not)(?: actually| really)? (?:took place|take place|taken "
        u"place|happened?|occurr?ed|occur|existed)\\b|"
        u"\\bn'(?:a|ont)(?:, [^,]{1,40},)? (?:jamais|pas) (?:eu lieu|existé)|"
        u"\\b(?:has|have|had) no (?:basis|foundation|truth)|\\bne reposent? sur (?:rien|aucun)|"
        u"\\b(?:sans|dénuée?s? de)(?: tout| aucun)? fondement|"
        u"^[^.;]{0,60}?(?<! we)(?<! they)(?<! he)(?<! i) (?:was|were|is|are|proved|turned out),? "
        u"(?:(?:he|she|they|it|the [a-z]+) "
        u"(?:said|says|insisted|added|wrote),? )?(?:to be "
        u")?(?:mistaken|wrong|false|untrue|incorrect|inaccurate|"
        u"unfounded|baseless|exaggerated)\\b(?! to\\b)|"
        u"\\bn'existent? que dans l'imagination\\b|\\b(?:pure|simple) (?:fantaisie|invention)\\b|"
        u", (?:which|(?:a|the) (?:figure|sum|number|estimate|amount)(?: (?:that|which))?) "
        u"(?:it|they|he|she|we|the [a-z]+) (?:has "
        u"|have |had )?"
        u"(?:since |later |now )?(?:corrected|withdrew|withdrawn|retracted|revised)\\b|"
        u", (?:qu'(?:il|elle|ils|elles|on)|que nous) (?:a|ont|avait|avaient|avons) (?:depuis |ensuite |plus "
        u"tard )?"
        u"(?:rectifiée?|corrigée?|retirée?|annulée?|démentie?)\\b|"
        u"(?:^|[;,:(] ?| - ?)(?:but |mais |and |et )?(?:(?:this|that|the|it|which|ce|cette|le|la|c'|qui)(?: "
        u"|(?<='))"
        u"(?:figure|number|sum|amount|total|estimate|chiffre|montant|somme|estimation)? ?)"
        u"(?:was|is|were|has been|had been|proved(?: to be)?|turned out(?: to be)?|est|était|a été)(?: "
        u"since| depuis| later| now)? "
        u"(?:(?:an? |une "
        u")?(?:error|mistake|erreur|invention)|wrong|incorrect|mistaken|inaccurate|false|untrue|"
        u"withdrawn|retracted|in error|erronée?|inexacte?|faux|fausse|retirée?|abandonnée?|rétractée?)\\b|"
        u"\\b(?:montant|chiffre|estimation|figure|estimate)\\b[^.;]{0,60}?\\b(?:être|été|est|was|been|be) "
        u"(?:abandonnée?|retirée?|dropped|withdrawn|retracted|scrapped)\\b|"
        u"^[^.;]{0,40}?,? (?:devait|doit|must|had to|has to) (?:être|be) (?:abandonnée?|retirée?|dropped|withdrawn)"_s);
    const Around parts = around(context, i);
    const QString before = context.words(parts.before).toString(),
                  behind = context.words(parts.behind).toString();
    // "No $80 million was ever stolen", « jamais 80 millions n'ont été volés ».
    const QRegularExpressionMatch told = foretold.match(before);
    if (told.hasMatch()) {
        static const QRegularExpression ever = pattern(
            u"^[^.;]{0,30}?\\b(?:was|were|has|have|had) ever\\b|^[^.;]{0,30}? n'(?:a|ont|avait|avaient) (?:jamais )?été"_s);
        const bool negates =
            told.captured().trimmed().endsWith(u"no") || told.captured().trimmed().endsWith(u"jamais") ||
            told.captured().trimmed().endsWith(u"aucun") || told.captured().trimmed().endsWith(u"aucune");
        if (!negates || ever.match(behind).hasMatch())
            return true;
    }
    // "No sum of $12 million was stolen", « aucun montant de 12 millions n'a été dérobé ».
    static const HintedPattern noSum(
        u"\\b(?:no|aucune?) (?:such )?(?:sum|amount|loss|theft|montant|somme|perte|vol)(?: of| de| d')? ?$"_s);
    static const HintedPattern passive(
        u"^[^.;]{0,30}? n'(?:a|ont|avait|avaient)\\b|^[^.;]{0,30}?\\b(?:was|were|has|have|had|took|occurred)\\b"_s);
    if (noSum.match(before).hasMatch() && passive.match(behind).hasMatch())
        return true;
    // "The figure of $5 million that was given first was wrong".
    static const QRegularExpression figure = pattern(
        u"\\b(?:figure|number|sum|estimate|chiffre|montant|estimation)(?: [a-zé]+)? (?:of|de|d')(?: (?:some|about|environ))? ?$"_s);
    static const QRegularExpression wrong = pattern(
        u"^[^.;:]{0,60}?\\b(?:was|is|were|proved|est|était|s'est avérée?|s'est révélée?) (?:[a-zé]+ )?"
        u"(?:wrong|false|incorrect|mistaken|inaccurate|faux|fausse|inexacte?|erronée?)\\b"_s);
    return retold.in(behind) || (figure.match(before).hasMatch() && wrong.match(behind).hasMatch());
}

bool isRefutedNext(QStringView behind)
{
    static const AnyOf hints{u"untrue",
                             u"false",
                             u"wrong",
                             u"invent",
                             u"made up",
                             u"fabricat",
                             u"fiction",
                             u"rétract",
                             u"retract",
                             u"nonsense",
                             u"baseless",
                             u"unfounded",
                             u"groundless",
                             u"correct",
                             u"mistake",
                             u"error",
                             u"hoax",
                             u"denie",
                             u"deny",
                             u"disput",
                             u"reject",
                             u"dismiss",
                             u"refut",
                             u"contradict",
                             u"no truth",
                             u"no such",
                             u"nothing was",
                             u"not true",
                             u"not so",
                             u"withdraw",
                             u"inexact",
                             u"faux",
                             u"fauss",
                             u"erreur",
                             u"erroné",
                             u"rumeur",
                             u"infond",
                             u"mensong",
                             u"fondement",
                             u"dément",
                             u"nie",
                             u"contest",
                             u"réfut",
                             u"rien",
                             u"rejette",
                             u"fable",
                             u"inaccura",
                             u"legend",
                             u"légende",
                             u"myth",
                             u"withdrew",
                             u"supersed",
                             u"outdated",
                             u"overtaken",
                             u"annul",
                             u"rectifi",
                             u"corrig",
                             u"retir",
                             u"acquitted",
                             u"acquitt",
                             u"relax",
                             u"twice",
                             u"deux fois",
                             u"fantais",
                             u"took back",
                             u"imagin",
                             u"nothing to support"};
    if (!hints.in(behind))
        return false;
    // The rest of the sentence, and then what the next one says of it.
    static const HintedPattern words(
        u"^(?:[^.!?;:]|[.:](?=\\d)){0,120}[.!?;:]['\"»)]{0,2} (?:['\"«] ?)?(?:but |however, |yet |mais |or,? "
        u"|pourtant,? "
        u")?(?:"
        u"(?:[\\w&.,'-]+ ){1,9}?(?:admitted|conceded|acknowledged|accepted|established|learned|found|said) "
        u"(?:since "
        u")?that (?:this|that|it|the figure) (?:was|is|had been) "
        u"(?:untrue|false|wrong|invented|mistaken|incorrect|"
        u"exaggerated|a mistake|an error)\\b|"
        u"(?:he|she|they) (?:was|were) (?:later |since )?acquitted\\b|(?:il|elle|ils|elles) (?:a|ont) été "
        u"(?:acquittée?s?|relaxée?s?)\\b|"
        u"(?:we|i|they|the [a-z]+) (?:have |has )?found nothing to support (?:that|this|the) "
        u"(?:figure|claim|number|sum)\\b|"
        u"(?:il|elle|l'accusation|le parquet|la poursuite|la défense)(?: l'| le| la)? "
        u"?(?:a|retire|avait|abandonne|a "
        u"abandonné) ?(?:retiré|abandonné|rectifié|corrigé|annulé)? (?:ce|cette|son|sa) "
        u"(?:chef|accusation|chiffre|"
        u"montant|grief|affirmation|estimation)\\b|"
        u"(?:the (?:prosecution|prosecutors?|state|government|crown)|prosecutors?|it|they) (?:has |have |had "
        u")?(?:since "
        u"|later )?(?:dropped|withdrew|withdrawn|abandoned) (?:that|this|the) "
        u"(?:charge|count|claim|allegation)\\b|"
        u"(?:one|an?|the same|two|un|une|le même|deux) (?:même "
        u")?(?:incidents?|cases?|thefts?|affaires?|vols?) (?:had been|was|"
        u"were|y (?:était|étaient|avait été|avaient été)|(?:était|étaient|avait été|avaient été)) "
        u"(?:counted|entered|"
        u"comptée?s?|recensée?s?) (?:twice|deux fois)\\b|"
        u"(?:they|that|this|it|these|both|none of (?:this|that|it)|all (?:of )?(?:this|that)|"
        u"(?:the|this|that|such|these|those) (?:[a-z]+ "
        u")?(?:report|story|stories|claim|figure|number|sum|estimate|total|count|tally|article|rumou?r|post|"
        u"account|allegation|assertion|statement|tale|news)s?)(?: [a-z']+){0,3}? "
        u"(?:is|was|are|were|'s|proved|proves|turned out|(?:has|have) (?:since |now |later |long )?been)(?: "
        u"[a-z]+){0,3}? "
        u"(?:untrue|false|wrong|invented|made up|fabricated|fiction|nonsense|baseless|unfounded|groundless|"
        u"incorrect|inaccurate|mistaken|withdrawn|retracted|denied|superseded|outdated|obsolete|overtaken|"
        u"(?:our|an?|the paper's|my) (?:own )?"
        u"(?:error|mistake|invention|hoax|rumou?r|fabrication|lie|myth|legend)|in error|not true|not "
        u"correct|not so)\\b|"
        u"(?![^.;]{0,60}\\b(?:at first|initially|originally|first|never|not) den)(?:[\\w&.'-]+ ){1,6}?(?:has "
        u"|have |had "
        u")?(?:denie[sd]|deny|disputes?d?|reject(?:s|ed)?|dismiss(?:es|ed)?|refute[sd]?|"
        u"contradict(?:s|ed)?) (?:this|it|these|everything|any|all|that it|that any|that anything|having|"
        u"(?:the|that) (?:claim|report|figure|story|allegation|account|number|sum|theft|accusation))\\b|"
        u"(?![^.;]{0,60}\\b(?:at first|initially|originally|first|never|not) den)(?:[\\w&.'-]+ ){1,6}?"
        u"(?:denies|denied) (?:this|it)?(?=[ .,;])|"
        u"(?:[\\w&.,'-]+ ){1,28}?(?:that |and )no such (?:theft|hack|attack|robbery|raid|breach|loss|heist|"
        u"incident)\\b|there is no truth|there was no (?:such )?(?:theft|hack)|no such "
        u"(?:theft|hack|attack)|nothing "
        u"(?:was|had been) "
        u"(?:taken|stolen)|not (?:true|so)\\b|"
        u"(?:c'est|c'était|ce n'est|cela est|tout cela est|ceci est) (?:[a-zé]+ )?(?:inexact|faux|une? "
        u"(?:pure )?(?:invention|erreur|"
        u"rumeur|légende|mensonge|fable|canular)|notre erreur|erroné|mensonger|infondé|vrai|pas vrai)|"
        u"il n'en (?:est|était|fut) rien|rien n'est plus faux|"
        u"(?:[\\w&.'-]+ ){1,5}?(?:[^.;]{0,50}?, )?(?:puis |ensuite |then |but |and )?(?:later |has since "
        u"|soon )?"
        u"(?:se rétracte(?:nt)?|s'(?:est|était|en est) rétractée?|retract(?:s|ed) (?:it|that|this|the "
        u"claim|the "
        u"report)|"
        u"withdr(?:ew|awn|aws) (?:it|that|this|the claim|the report))\\b|"
        u"(?:ce|cette|ces|le|la|l'|les) ?(?:[a-zé]+ "
        u")?(?:chiffre|montant|information|nouvelle|rumeur|article|affirmation|"
        u"somme|histoire|récit|bruit)s?,? (?:[a-zé]+,? ){0,3}?(?:est|était|sont|étaient|a été|ont été|s'est "
        u"révélée?|s'avère)"
        u"(?: [a-zé]+){0,3}? "
        u"(?:inexacte?s?|fausses?|faux|erronée?s?|inventée?s?|infondée?s?|mensong[eè]re?s?|annulée?s?|"
        u"rectifiée?s?|"
        u"retirée?s?|fantaisistes?|"
        u"démentie?s?|sans fondement|une (?:erreur|invention))|"
        u"(?:[\\w&.'-]+ ){1,5}?(?:le |la |l'|les |en |a |formellement "
        u"){0,2}(?:dément(?:i|ent)?|nie(?:nt)?|nié|contest(?:e|ent|é)|réfut(?:e|ent|é)|"
        u"rejett?e|a rejeté)(?= (?:et|cette|ce|ces|le|la|les|formellement|catégoriquement|avoir|"
        u"tout(?: vol| piratage| détournement)?(?! [a-z])|toute (?:perte|attaque|intrusion|fuite|implication))\\b|[.,;]))"_s);
    return words.match(behind.toString()).hasMatch();
}

} // namespace vigie
