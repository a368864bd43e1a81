// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/detailparts.h"

#include "indexing/facts/parts/frenchparts.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::detailparts {

namespace {

const QString &casesWord()
{
    static const QString words =
        u"(?:victims?|thefts?|targets?|cases?|hacks?|incidents?|loss(?:es)?|attacks?|heists?|robber(?:y|ies)|"
        u"raids?|"
        u"breach(?:es)?|intrusions?|exploits?|operations?|episodes?|hits?|compromises?|names?|platforms?|exchanges?)"_s;
    return words;
}

const QString &totalWord()
{
    static const QString words =
        u"(?:total|figure|sum|tally|haul|amount|count|number|toll|take|losses|damage|bill|"
        u"thefts|takings|proceeds|money|loot|estimate)"_s;
    return words;
}

/// A sentence that announces cases as what a total is made of: "Three intrusions make up most of the figure".
bool announces(QStringView sentence)
{
    static const HintedPattern making(
        u"\\b"_s + casesWord() +
        u"\\b[^.;]{0,40}? (?:(?:make|made|makes|making) up|account(?:s|ed)? for|explain(?:s|ed)?|"
        u"dominate[sd]?|(?:is|are|was|were|lies?|lay) "
        u"behind|dr(?:o|i)ve|represent(?:s|ed)?|contributed|constitute[sd]?|"
        u"deliver(?:s|ed)|produced)\\b"_s);
    static const HintedPattern dominated(
        u"\\b(?:the|that|this|its|their|last year's|this year's) (?:[\\w'-]+ ){0,3}?"_s + totalWord() +
        u"\\b[^.;]{0,50}? (?:(?:is|are|was|were|has been) (?:largely |mostly |mainly |almost entirely "
        u"|again "
        u")?(?:dominated|driven|explained|swollen|inflated|made "
        u"up|composed|shaped)|includ(?:es|ed|ing)|compris(?:es|ed|ing)|"
        u"owe[sd]? (?:much|most)|reflects?|counts?|covers?|consist(?:s|ed)?)\\b"_s);
    static const HintedPattern also(
        u"\\b(?:also|others?|further|counted|included|included in|among) (?:[\\w'-]+ "
        u"){0,3}?(?:in|within|among|of|into|during|over|that "
        u"make up) (?:the|that|this|these|those|its|their) (?:[\\w'-]+ ){0,3}?(?:"_s +
        totalWord() + u"|period|"_s + casesWord() +
        u")\\b|\\b(?:others?|further|notable|major|known|bigger|larger|smaller|lesser|remaining|main|"
        u"principal|individual) "
        u"(?:[\\w'-]+ ){0,2}?"_s +
        casesWord() + u"\\b[^.;,]{0,40}? (?:includ(?:e|es|ed)|(?:was|were|are|is)\\b)"_s);
    static const HintedPattern worst(
        u"\\b(?:largest|biggest|worst|gravest|costliest|heaviest|greatest|hardest[- ]hit|most "
        u"(?:serious|costly|damaging|"
        u"expensive|lucrative))(?: (?:single|known|individual|of (?:these|them|those|all|the [a-z0-9]+)))?(?: "_s +
        casesWord() +
        u")?(?: (?:of|in) (?:the|that|this) (?:year|period|quarter|half|months|nine months))?,? "
        u"(?:was|were|is|by far|befell|hit|struck|"
        u"came|remains|took|being|concerned|targeted)\\b"_s);
    static const AnyOf ofMore{u" of all "}; // "69% of all losses": not of the sum of one thief
    // "Thefts came to $1.6 billion, to which the breach of X contributed …"
    static const HintedPattern toWhich(u", to which [^.;]{1,70}? (?:contribut(?:e|es|ed|ing)|added)\\b"_s);
    return (making.in(sentence) && !ofMore.in(sentence)) || dominated.in(sentence) || also.in(sentence) ||
           toWhich.in(sentence) || worst.in(sentence);
}

/// A sentence that goes on listing: "Next came WazirX", "followed by", "in second place".
bool goesOnListing(QStringView sentence)
{
    static const HintedPattern words(
        u"\\b(?:follow(?:ed|ing|s) by|followed|next (?:came|on|in|was)|came next|(?:came |in |ranks? |ranked "
        u"|placed )(?:second|third|"
        u"fourth)|(?:second|third|fourth)(?:-| )(?:largest|biggest|worst|place)|(?:the "
        u")?(?:second|third)(?:,| was)|then came|behind it|"
        u"runners?-up|after it|also (?:lost|hit|robbed|taken|counted|included)|contribut(?:ed|ing)|added|adding)\\b"_s);
    return words.in(sentence);
}

/// « La plus lourde perte du mois revient à X », « Parmi les victimes figure X ».
bool announcesInFrench(QStringView words)
{
    static const HintedPattern worst(
        u"\\b(?:l[ae] |l')(?:plus "
        u"(?:lourd|gros|grand|important|fort|coûteu|spectaculair|sévèr|rude)[a-zé]*|principale?|"
        u"premi(?:er|ère)) "
        u"(?:pertes?|prises?|victimes?|coup|vol|attaque|affaire|casse|piratage|incident|butin|cible|brèche|"
        u"braquage|"
        u"intrusion|dossier)\\b[^.;]{0,50}? (?:revient|revenait|est|fut|était|a été|reste|demeure|frappe|a "
        u"frappé|"
        u"concerne|touche|a touché|vise|visait|a visé|a coûté|remonte|date)\\b"_s);
    static const HintedPattern among(
        u"\\bparmi (?:eux|elles|ces|les|ses)\\b|"
        u"\\b(?:y|dans ce (?:total|montant|bilan|chiffre)|au nombre des victimes) figur(?:e|ent|ait|aient)\\b"_s);
    return worst.in(words) || among.in(words) || frenchparts::introducesDetail(words);
}

/// « Trois jours plus tôt, c'est X », « suivi de X », « vient ensuite X ».
bool goesOnInFrench(QStringView words)
{
    static const HintedPattern goesOn(
        u"\\bsuivie?s? (?:de|d'|du|par)\\b|\\b(?:vien(?:t|nent)|venait|venaient) "
        u"ensuite\\b|\\bc'(?:est|était) (?:ensuite|"
        u"aussi|encore|alors|au tour)\\b|\\b(?:jours?|semaines?|mois) plus (?:tôt|tard), "
        u"c'(?:est|était)\\b|\\bà (?:son|leur) "
        u"tour\\b|\\b(?:deuxième|seconde?|troisième) "
        u"(?:place|position|perte|victime|coup|prise)\\b|^derrière\\b|"
        u"\\bs'y ajout(?:e|ent|ait|aient)\\b|^(?:et )?puis \\b"_s);
    return goesOn.in(words);
}

/// Whether something in the paragraph up to the end of the sentence presents what follows as details.
bool isPresented(const ClaimContext &context)
{
    constexpr qsizetype reach = 600;
    const Span told{std::max(context.block.start, context.sentence.end - reach), context.sentence.end};
    // "Is DMM in there? — It is.", "Bybit's in there, obviously."
    static const HintedPattern within(
        u"\\b(?:in there|part of (?:that|it|this|the)|includ(?:es?|ed|ing)|in (?:that|the) (?:figure|total|"
        u"number|count|sum|tally)|among them|counted in)\\b"_s);
    if ((!context.asked.isEmpty() && within.in(context.words(context.asked)) &&
         context.before.length() < 40) ||
        (!context.before.isEmpty() && context.words(context.before).contains(u" in there")))
        return true;
    return told.length() > 0 && (context.language == Language::French ? announcesInFrench(context.words(told))
                                                                      : announces(context.words(told)));
}

/// A total of somebody's thefts over a time, of which `part` may be a detail.
bool mayHold(const Claim &whole, const Claim &part)
{
    return whole.kind == ClaimKind::Theft && !whole.retracted && whole.victim.isEmpty() &&
           whole.amount.unit == part.amount.unit && part.amount.value < whole.amount.value && whole.period &&
           whole.period->start.isValid() && whole.period->end.isValid() &&
           whole.period->contains(*part.period);
}

} // namespace

const Claim *wholeOf(const QList<Claim> &claims, const Claim &part, const ClaimContext &context, qsizetype i)
{
    const bool french = context.language == Language::French;
    if ((context.language != Language::English && !french) || part.kind != ClaimKind::Theft ||
        part.retracted || !part.period || part.victim.isEmpty() ||
        context.words(context.sentence).contains(u'\t'))
        return nullptr;
    constexpr qsizetype far = 12, near = 5;
    const bool presented = isPresented(context);
    const QStringView lead = context.words({context.sentence.start, context.amount(i).span.end});
    // « Ce total ne comprend pas 31 millions dérobés à X »
    static const AnyOf leftOut{u" ne ",    u" n'",     u"sans compter", u" hors ",
                               u" outre ", u"en plus", u"hormis"};
    if (french && leftOut.in(lead))
        return nullptr;
    const bool lists = presented || (french ? goesOnInFrench(lead) : goesOnListing(lead));
    if (!lists)
        return nullptr;
    const Claim *best = nullptr;
    for (qsizetype k = claims.size() - 1; k >= 0 && k >= claims.size() - (presented ? far : near); --k) {
        const Claim &whole = claims.at(k);
        if (!mayHold(whole, part) ||
            (best && !(best->period != whole.period && best->period->contains(*whole.period))))
            continue;
        best = &whole;
    }
    if (!best || (*best->period == *part.period && !presented))
        return nullptr;
    // What only goes on stands behind another part of the same total.
    if (!presented && std::none_of(claims.cend() - std::min<qsizetype>(near, claims.size()), claims.cend(),
                                   [&](const Claim &one) { return one.partOf == best->id; }))
        return nullptr;
    return best;
}

bool goOnWithTotal(const QList<Claim> &claims, Claim &part, const ClaimContext &context)
{
    static const HintedPattern opening(
        u"^(?:(?:puis )?vien(?:t|nent|drai(?:t|ent)) ensuite|vena(?:it|ient) "
        u"ensuite|suiv(?:ent|aient|ait)|suit|"
        u"suivie?s? (?:de|d'|par)|derrière|en (?:deuxième|seconde|troisième) (?:position|place)|au "
        u"(?:deuxième|second|troisième) rang)\\b"_s);
    if (context.language != Language::French || claims.isEmpty() || part.kind != ClaimKind::Theft ||
        part.retracted || !part.partOf.isEmpty() || part.victim.isEmpty() ||
        !opening.in(context.words(context.sentence)))
        return false;
    const Claim &last = claims.constLast();
    const auto whole =
        std::find_if(claims.cbegin(), claims.cend(), [&](const Claim &one) { return one.id == last.partOf; });
    if (whole == claims.cend() || whole->amount.unit != part.amount.unit || last.kind != part.kind ||
        part.amount.value > last.amount.value ||
        (part.period && !(whole->period && whole->period->contains(*part.period))))
        return false;
    part.partOf = whole->id;
    if (!part.period) {
        part.period = whole->period;
        part.periodBasis = whole->periodBasis;
    }
    return true;
}

} // namespace vigie::detailparts
