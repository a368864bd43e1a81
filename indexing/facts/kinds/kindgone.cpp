// SPDX-License-Identifier: GPL-3.0-or-later
// Money that is gone, and money that is changed into cash, in English and French: told by a plain verb beside
// the sum, where no word for stealing or laundering stands.
#include "indexing/facts/kinds/claimwords.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/thieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// "$16.7 million was gone", "€3.9 million went missing", « 49 millions quittent un protocole », "was €8.7
/// million poorer", « 5,6 millions disparus ».
bool isGoneBehind(const QString &before, const QString &behind)
{
    static const QRegularExpression gone = pattern(
        u"^(?: (?:in|of|worth of|en|de) (?:[\\w'-]+ ?){1,3}?)?"
        u"(?:,? (?:had|has|have|was|were|is|are|went)(?: all| already| simply| been| now)*"
        u" (?:gone(?! (?:through|to|into|via)\\b)|missing|vanished|disappeared|evaporated|spirited "
        u"away|whisked away|walked (?:off|out))\\b|"
        u",? (?:vanished|disappeared|evaporated|walked out|flowed out|slipped out|drained away|drained "
        u"out)\\b|"
        u",? left (?:the|its|our|their|his) (?:[\\w'-]+ "
        u"){0,3}?(?:programmes?|programs?|pools?|platform|exchange|protocol|"
        u"bridge|contracts?|custody|systems?|hands|wallets?|accounts?|vaults?)\\b|"
        u" went(?=[,.;]|$)| (?:poorer|lighter|out of pocket|short)\\b|"
        u" (?:quittent|quittaient|(?:ont|avaient|a|avait|ayant) quitté|s'envolent|s'évaporent|se "
        u"volatilisent|"
        u"disparaissent|disparaissaient|(?:se |s')?(?:sont|étaient|est|était) "
        u"(?:envolé|volatilisé|évaporé|évanoui|parti)|"
        u"(?:ont|avaient|a|avait) (?:disparu|fui|filé|pris la fuite)|manquent|manquaient|manquait|"
        u"(?:ainsi |alors |tous |toutes )?(?:disparu|envolé|évaporé|volatilisé|évanoui|manquant)e?s?)\\b)"_s);
    static const HintedPattern poorer(
        u"\\b(?:gone|missing|vanished) (?:was|were|is|are)(?: "
        u"(?:some|about|also|nearly|over|another|[\\d.,]+ "
        u"[\\w-]+, (?:worth|or|valued at)))*(?: some| about)? ?$|"
        u"\\b(?:découvr|aperç|aperc|constat|révél|remarqu|signal)[a-zéû]*[^.;]{0,40}?[ '](?:il|leur|lui) "
        u"(?:en )?"
        u"(?:manqu(?:e|ait|aient)|était manquant)(?: (?:près|plus) de| environ)? ?$|"
        u"\\bil y (?:en )?manqu(?:e|ait)(?: (?:près|plus) de| environ)? ?$|"
        u"\\b(?:plus pauvres?|appauvri|appauvrie?s?|allégée?s?|amputée?s?)(?: (?:le \\d{1,2} |en |début |fin "
        u")[a-zéû]+(?: \\d{4})?)? "
        u"(?:de |d'|d'environ |de près de |de plus de )$"_s);
    return gone.match(behind).hasMatch() || poorer.match(before).hasMatch();
}

/// "Saw €3.9 million go the same way", « a vu 9,4 millions disparaître », "watched $31 million drain away".
bool isSeenToGo(const QString &before, const QString &behind)
{
    static const QRegularExpression seeing = pattern(
        u"\\b(?:saw|sees|seen|seeing|watched|watching|vu|vue|vus|vues|voit|voient|voyait|voir|regardé|"
        u"regarder)"
        u"(?: (?:some|about|another|nearly|almost|over|more|than|environ|près|de|plus|quelque|encore|ainsi|se))*[ ']$"_s);
    static const QRegularExpression leaving =
        pattern(u"^(?: (?:in|of|worth of|en|de) (?:[\\w'-]+ ?){1,3}?)?(?: de| hors de)?(?: its| their| ses| "
                u"leurs)?(?: [\\w'-]+)? "
                u"(?:go|leave|vanish|disappear|evaporate|walk|flow|drain|slip|siphoned|taken|stolen|"
                u"disappearing|vanishing|"
                u"leaving|draining|disparaître|partir|quitter|s'envoler|s'évaporer|se "
                u"volatiliser|filer|s'évanouir|fuir|"
                u"fondre|sortir)\\b"_s);
    return seeing.match(before).hasMatch() && leaving.match(behind).hasMatch();
}

/// "Turned another $2.2 million into renminbi", « 3 millions ont été changés en espèces ».
bool isChangedIntoCash(const QString &before, const QString &behind)
{
    static const QString cash = u"(?:cash|banknotes|notes|renminbi|yuan|dollars|rou?bles|euros|dirhams?|baht|"
                                u"won|yen|fiat|tether|usdt|"
                                u"monero|gold|gift cards|luxury|property|espèces|liquide|argent "
                                u"liquide|billets|numéraire|yuans|roubles|"
                                u"wons|yens|or|monnaie fiduciaire|devises|cartes cadeaux)\\b"_s;
    static const QRegularExpression turning = pattern(
        u"\\b(?:turned|turning|turns?|changed|changing|converted|converting|swapped|swapping|exchanged|"
        u"exchanging|"
        u"transformé|changé|converti|échangé|troqué)"
        u"(?: "
        u"(?:some|about|another|nearly|almost|over|more|than|a|further|at|least|up|to|environ|près|de|plus|"
        u"quelque|encore|autres))*[ ']$"_s);
    static const QRegularExpression into = pattern(
        u"^(?: (?:in|of|worth of|en|de) (?:[\\w'-]+ ?){1,4}?)?,? ?(?:into|for|en|contre)(?: de l'| des| du)? ?(?:[a-z]+ )?"_s +
        cash);
    static const QRegularExpression turned =
        pattern(u"^(?: (?:in|of|worth of|en|de) [\\w-]+)? (?:(?:was|were|had been|has been|have been) "
                u"(?:then |later |eventually )?(?:turned|changed|converted|swapped|exchanged) (?:into|for)|"
                u"(?:ont|a|avaient|avait|ayant) (?:ensuite |alors )?été "
                u"(?:transformée?s?|changée?s?|convertie?s?|échangée?s?) "
                u"(?:en|contre))(?: de l'| des| du)? ?(?:[a-z]+ )?"_s +
                cash);
    return turned.match(behind).hasMatch() ||
           (turning.match(before).hasMatch() && into.match(behind).hasMatch());
}

/// "Obtained $1.3 billion through the theft of virtual assets", « ont tiré 3 millions du vol de jetons ».
bool isGainedByTheft(const QString &before, const QString &behind)
{
    static const HintedPattern gaining(
        u"\\b(?:obtain|deliver|handed "
        u"over|earn|gain|rais|nett?|made|makes?|making|acquir|generat|secur|collect|amass|procur|"
        u"brought in|"
        u"took in|pulled "
        u"in|obten|obtin|gagn|tir|récolt|engrang|amass|empoch|encaiss|touch|réun|procur|levé|financ)[a-zéè]*"
        u"(?: [\\w',.-]+){0,6}[ ']$"_s);
    static const HintedPattern theft(
        u"^(?:[^.;:]|[.:](?=\\d)){0,50}?[ ,](?:through|by|via|from|par|grâce (?:à|aux?)|au moyen "
        u"(?:de|du|des)|du|des|de)"
        u" ?(?:the |la |le |l'|d'|de |a series of |une série de )?(?:[a-z]+ )?"
        u"(?:thefts?|stealing|robbing|robbery|robberies|hacking|hacks|heists?|burglar(?:y|ies)|vols?|"
        u"piratages?|"
        u"cybervols?|braquages?|attaques?|cyberattaques?|casses?|cambriolages?|escroqueries?|volant|dérobant|piratant)\\b"_s);
    return gaining.match(before).hasMatch() && theft.match(behind).hasMatch();
}

} // namespace

std::optional<ClaimKind> kindOfGone(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language) || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    static const AnyOf hints{
        u"gone",   u" went",    u"missing", u"vanish",    u"disappear", u"evaporat", u"spirited", u"whisked",
        u" left ", u"poorer",   u"lighter", u"of pocket", u"walk",      u"flow",     u"slip",     u"drain",
        u" short", u"quitt",    u"envol",   u"évapor",    u"volatilis", u"dispar",   u"évanoui",  u"manqu",
        u"pauvre", u"appauvri", u"allég",   u"amput",     u" saw ",     u" sees ",   u" seen ",   u"watch",
        u" vu ",   u" vue ",    u" vus ",   u" voi",      u" voy",      u"regard",   u" into ",   u"échang",
        u"chang",  u"converti", u"theft",   u"steal",     u"robb",      u"hack",     u"heist",    u" vol ",
        u" vols ", u"pirat",    u"volant",  u"dérob",     u"parti",     u"troqu",    u" fui",     u" filé",
        u"attaqu", u"escroqu",  u"cambriol"};
    const QStringView sentence = context.words(context.sentence);
    if (!hints.in(sentence))
        return std::nullopt;
    const Span amount = withConversions(context, i);
    Span lead{context.sentence.start, amount.start}, rest{amount.end, context.sentence.end};
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        const ScannedAmount &other = context.amount(k);
        // "Gone were 4,120 ether, worth $12.8 million": the tokens are what the sum is of.
        if (other.span.end <= amount.start && other.amount.kind != UnitKind::Token)
            lead.start = std::max(lead.start, other.span.end);
        else if (other.span.start >= amount.end)
            rest.end = std::min(rest.end, other.span.start);
    }
    constexpr qsizetype reach = 80;
    const QStringView head = context.words(lead).right(reach), tail = context.words(rest).left(reach);
    static const AnyOf thefts{u"theft", u"steal", u"robb",  u"hack",   u"heist", u"burgl",    u"vol",
                              u"pirat", u"braqu", u"dérob", u"attaqu", u"casse", u"cambriol", u"escroqu"},
        sights{u" saw", u" see", u"watch", u" vu", u" voi", u" voy", u"regard"},
        goings{u"gone",     u" left ",  u"missing",   u"vanish", u"disappear", u"evaporat",
               u"spirited", u"whisked", u"walk",      u"flowed", u"slipped",   u"drained",
               u"went",     u"poorer",  u"lighter",   u"pocket", u"short",     u"quitt",
               u"envol",    u"évapor",  u"volatilis", u"dispar", u"évanoui",   u"parti",
               u"fui",      u"filé",    u"manqu",     u"pauvr",  u"allég",     u"amput"},
        changes{u"turn", u"chang", u"convert", u"swap", u"transform", u"troqu"};
    if (thefts.in(tail) && isGainedByTheft(head.toString(), tail.toString()))
        return ClaimKind::Theft;
    const auto tells = [&](Span range) {
        return !range.isEmpty() && !thieves::areDenied(context.words(range)) &&
               (holds<claimwords::thieves>(context.text, range) ||
                holds<claimwords::intrusions>(context.text, range) || tellsOfAttack(context.words(range)));
    };
    // « 27 millions disparaissent en onze minutes », « il y manque 6 millions »: where no market falls.
    static const AnyOf vanishing{u"dispar", u"évapor", u"envol", u"volatilis", u"évanoui"},
        lacking{u"manqu", u"quitt"}, coffers{u"coffre", u"portefeuille", u"compte", u"trésorerie"},
        markets{u"bours",   u"capitalis", u"valeur",  u"valoris",    u"cours ", u"marché", u"budget",
                u"recette", u"emploi",    u"actionn", u"épargnants", u"dépôts", u"action "};
    const bool empties =
        lacking.in(sentence) && (coffers.in(sentence) || coffers.in(context.words(context.before)));
    const bool emptied =
        context.language == Language::French && !markets.in(sentence) && (vanishing.in(sentence) || empties);
    constexpr qsizetype ahead = 240;
    const bool robbed = context.language == Language::English &&
                        (namesVictim(context) || holds<claimwords::purses>(context.text, context.sentence) ||
                         tells(sentenceBehind(context, ahead)));
    if (!context.aboutTheft && !emptied && !robbed && !tells(context.sentence) && !tells(context.before))
        return std::nullopt;
    // "$30 million left the exchange as investors turned to rivals"
    static const HintedPattern byOwners(
        u"\\b(?:as|because|when|after|while|since|by) (?:(?:the|its|their|many|some|most|worried|nervous|"
        u"anxious|angry|large|big|small|foreign|retail|institutional) )*(?:investors|customers|users|clients|"
        u"depositors|traders|members|savers|lenders|donors|sponsors|government|ministry|parliament|owners)\\b"_s);
    if (context.language == Language::English && byOwners.in(tail) && !thieves::areIn(sentence))
        return std::nullopt;
    const QString before = head.toString(), behind = tail.toString();
    if (((goings.in(head) || goings.in(tail)) && isGoneBehind(before, behind)) ||
        (sights.in(head) && isSeenToGo(before, behind)))
        return ClaimKind::Theft;
    const bool changed = (changes.in(head) || changes.in(tail)) && isChangedIntoCash(before, behind);
    return changed ? std::optional(ClaimKind::Laundering) : std::nullopt;
}

} // namespace vigie::kindreading
