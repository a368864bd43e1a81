// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/victimclauses.h"

#include "indexing/facts/names/koreanfirms.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/parties/englishowners.h"
#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

/// The name that ends at `end`: one that the thesaurus knows, or a run of words with capitals.
Span nameEndingAt(const ClaimContext &context, Span range, qsizetype end)
{
    for (const EntityMatch &match : context.page->entities) {
        if (match.span.end == end && match.span.start >= range.start)
            return match.span;
    }
    static const HintedPattern capitals(
        u"(?<![\\w'])(\\p{Lu}[\\w&.-]*(?: (?:(?:de|du|des|of|&) )?\\p{Lu}[\\w&.-]*){0,3})$"_s);
    constexpr qsizetype longest = 60;
    const qsizetype from = std::max(range.start, end - longest);
    const QString before = context.cased.mid(from, end - from).toString();
    // « le piratage d'Aquilon Trading »: the first word stands behind its article.
    static const HintedPattern elided(
        u"(?<![\\w'])[dlDL]'(\\p{Lu}[\\w&.-]*(?: (?:(?:de|du|des|&) )?\\p{Lu}[\\w&.-]*){1,3})$"_s);
    const QRegularExpressionMatch whole =
        before.contains(u'\'') ? elided.match(before) : QRegularExpressionMatch();
    const QRegularExpressionMatch match = whole.hasMatch() ? whole : capitals.match(before);
    if (!match.hasMatch())
        return {};
    const Span name{from + match.capturedStart(1), from + match.capturedEnd(1)};
    return mayBeName(context, name) ? name : Span();
}

/// "; Kolding, attacked a week later,", ", Tarn's", " and Lorn twice as much,": the length of `words` without
/// what stands between the name that they end with and its sum.
qsizetype withoutAside(QStringView words)
{
    static const HintedPattern aside(
        u",? (?:(?:itself |also "
        u")?(?:attacked|hit|hacked|robbed|raided|breached|struck|exploited)\\b[^,;$€£]{0,40}|"
        u"(?:twice|half|three times|four times|exactly|just|nearly|almost|about) as (?:much|many)|the "
        u"same|more|less|"
        u"half that|twice that),?$"_s);
    const QRegularExpressionMatch match = aside.match(words);
    qsizetype length = match.hasMatch() ? match.capturedStart() : words.size();
    while (length > 0 && (words.at(length - 1) == u' ' || words.at(length - 1) == u','))
        --length;
    if (words.left(length).endsWith(u"'s"))
        length -= 2;
    return length;
}

/// "Followed by Norvia with $35 million and Tarn with $10 million": the name before "with".
Span ownerWith(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern with(u" with(?: (?:about|some|around|nearly|almost|over|just|only|more "
                                    u"than|another|an estimated|losses of|a "
                                    u"loss of))*$"_s);
    static const AnyOf ranks{u"followed by", u"ahead of",  u"hardest",   u"worst", u"biggest",
                             u"largest",     u"then came", u"next came", u"most"};
    const Span gap = gapBefore(context, i);
    const QStringView words = context.words(gap).trimmed();
    const qsizetype shift = context.words(gap).indexOf(words.left(1));
    if (i == 0 || words.isEmpty() || !ranks.in(context.words({context.sentence.start, gap.end})))
        return {};
    const QRegularExpressionMatch match = with.match(words);
    if (!match.hasMatch())
        return {};
    Span name = nameEndingAt(context, gap, gap.start + std::max<qsizetype>(0, shift) + match.capturedStart());
    if (name.isEmpty())
        return {};
    if (context.cast)
        name = context.cast->wholeName(context.page, name);
    const QStringView lead = context.words({gap.start, std::max(gap.start, name.start)});
    static constexpr QStringView joints[] = {u"followed by ", u"ahead of ", u"and ", u", ",
                                             u"by ",          u"came ",     u"then "};
    return std::any_of(std::begin(joints), std::end(joints),
                       [&](QStringView end) { return lead.endsWith(end); })
               ? name
               : Span();
}

/// "X lost $30 million, and Y $4.9 million": the verb is that of the amount before.
Span ownerWithoutVerb(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern losing(
        u"\\b(?:perdu|laissé|laisse|laissent|perd|perdait|perdaient|perdent|(?:fait|vue?s?) "
        u"(?:voler|dérober|soustraire)|"
        u"account(?:s|ed) for|made up|représent(?:e|ait)|compt(?:e|ait) pour|"
        u"délestée?s? (?:de|d')|dépouillée?s? "
        u"(?:de|d')|lost|(?:robbed|relieved|stripped|defrauded|fleeced|drained|"
        u"cheated|bilked|swindled|deprived|despoiled|plundered|(?:cheated|conned|tricked|swindled|scammed) out) of)\\b|'s (?:loss(?:es)?|damage) "_s);
    // A conjunction or a comma, words that describe, the name, and nothing that would govern it.
    static const HintedPattern opening(
        u"(?:^|, |; | )(?:(?:et|and|puis|then|mais|but) )?"
        u"(?:(?:in (?:january|february|march|april|may|june|july|august|september|october|november|"
        u"december|spring|summer|autumn|winter|the [a-z]+|(?:19|20)\\d\\d)|(?:a|one|two|three|six) "
        u"(?:days?|weeks?|months?|years?) (?:later|earlier|before)|the [a-z]+ before|on [a-z0-9 ]{3,14}),? "
        u")?"
        u"(?:(?!(?:par|chez|via|dans|à|au|aux|de|du|des|by|through|at|to|from|for|in|of|on|pour|sur|"
        u"contre|selon|"
        u"dont|avec|with|a|ont|has|had|qui|que|which|who|that)\\b)[a-zéèàêçîôû'-]+ ){0,5}$"_s);
    if (i == 0 || !losing.in(context.words({context.sentence.start, context.amount(i - 1).span.start})))
        return {};
    const Span gap = gapBefore(context, i);
    qsizetype end = gap.end;
    for (const QStringView little :
         {QStringView(u" environ"), QStringView(u" près de"), QStringView(u" plus de"), QStringView(u" some"),
          QStringView(u" about"), QStringView(u" nearly"), QStringView(u" the remaining"),
          QStringView(u" the other"), QStringView(u" the rest"), QStringView(u" le reste"),
          QStringView(u" le solde"), QStringView(u" les autres"), QStringView(u" pour"),
          QStringView(u" for")}) {
        if (context.words({gap.start, end}).trimmed().endsWith(little.trimmed()))
            end = gap.start + context.words({gap.start, end}).lastIndexOf(little);
    }
    const auto overSpaces = [&] {
        while (end > gap.start && (context.text.at(end - 1) == u' ' || context.text.at(end - 1) == u','))
            --end;
    };
    overSpaces();
    // "X was robbed of $30 million, Y of $4 million"
    for (const QStringView of :
         {QStringView(u" of"), QStringView(u" out of"), QStringView(u" de"), QStringView(u" d'")}) {
        if (context.words({gap.start, end}).endsWith(of))
            end -= of.size();
    }
    overSpaces();
    if (context.language == Language::English)
        end = gap.start + withoutAside(context.words({gap.start, end}));
    Span name = end > gap.start ? nameEndingAt(context, gap, end) : Span();
    if (name.isEmpty())
        return {};
    if (context.cast)
        name = context.cast->wholeName(context.page, name);
    const QStringView lead = context.words({gap.start, name.start});
    for (const QStringView seat : {QStringView(u", in "), QStringView(u", of "), QStringView(u", near "),
                                   QStringView(u", at "), QStringView(u", from ")}) {
        if (lead.endsWith(seat)) // "a second church, in Utah, $0.4 million"
            return {};
    }
    const qsizetype stop = std::max(lead.lastIndexOf(u','), lead.lastIndexOf(u';'));
    const QStringView near = stop < 0 ? lead : lead.mid(stop);
    return opening.match(near.toString()).hasMatch() && near.size() < 60 ? name : Span();
}

/// « X, auquel on a dérobé … », "X, from which … was taken".
Span ownerOfRelative(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern pronoun(
        u"(?:, (?:which|who) (?:[a-z]+ ){0,4}?(?:lost|(?:robbed|relieved|drained|stripped|defrauded|cheated|"
        u"cheated out|tricked out|swindled|swindled out|emptied|fleeced) of|hacked "
        u"for)\\b[^,;]*|, whose (?:[a-z-]+ ){1,4}?(?:lost|(?:was|were|had been|have been|has been) "
        u"(?:[a-z]+ )?(?:emptied|drained|looted|raided|robbed|relieved|stripped|cleaned out|plundered) of)\\b"
        u"[^,;]*|,(?: (?:which|who)(?: (?:was|were|had been|has been|itself|too|also|then)){1,3})? "
        u"(?:hit|hacked|raided|robbed|breached|attacked|exploited|struck|looted)(?: [^,;]{1,36})? "
        u"(?:for|of)\\b[^,;]{0,20}|, dont (?:les |la |le |l')?(?:[a-zéèê-]+ ){1,4}?(?:ont|a|avaient|avait) "
        u"été (?:[a-z]+ "
        u")?(?:vidée?s?|"
        u"délestée?s?|dépouillée?s?|soulagée?s?|siphonnée?s?|pillée?s?|allégée?s?) "
        u"(?:de|d')[^,;]*|(?:auxquel(?:le)?s|auquel|à laquelle|à qui|chez qui|chez lequel|chez laquelle|from "
        u"which|from whom|"
        u"from whose)\\b[^.;]*)$"_s);
    const Span gap = gapBefore(context, i);
    const QStringView words = context.words(gap);
    static const HintedPattern hit(
        u", (?:[a-z ]{0,24} )?(?:hit|hacked|raided|robbed|breached|attacked|exploited|struck|looted)(?: "
        u"[^,;]{1,36})? "
        u"(?:for|of)\\b[^,;]{0,20}$"_s);
    if (!pronoun.in(words) ||
        (!hit.in(words) && !tellsOfTaking(context.words({gap.start, context.sentence.end}))))
        return {};
    qsizetype at = -1;
    for (const QStringView word :
         {QStringView(u"auquel"),      QStringView(u"auxquel"),     QStringView(u"à laquelle"),
          QStringView(u"à qui"),       QStringView(u"chez qui"),    QStringView(u"chez l"),
          QStringView(u"from wh"),     QStringView(u", which "),    QStringView(u", who "),
          QStringView(u", whose "),    QStringView(u", dont "),     QStringView(u", hit "),
          QStringView(u", hacked "),   QStringView(u", robbed "),   QStringView(u", raided "),
          QStringView(u", breached "), QStringView(u", attacked "), QStringView(u", exploited "),
          QStringView(u", struck "),   QStringView(u", looted ")})
        at = std::max(at, words.lastIndexOf(word));
    qsizetype end = gap.start + std::max<qsizetype>(0, at);
    while (end > gap.start && (context.text.at(end - 1) == u' ' || context.text.at(end - 1) == u','))
        --end;
    Span name = end > gap.start ? nameEndingAt(context, gap, end) : Span();
    // "From the Harmony bridge, which was hit": the name before its sort.
    for (const QStringView sort :
         {QStringView(u" bridge"), QStringView(u" exchange"), QStringView(u" platform"),
          QStringView(u" protocol"), QStringView(u" wallet")}) {
        if (name.isEmpty() && context.words({gap.start, std::max(gap.start, end)}).endsWith(sort))
            name = nameEndingAt(context, gap, end - sort.size());
    }
    // « Idriss Benali, boulanger à Vaulx-en-Velin, à qui »: the one before the comma.
    if (!name.isEmpty() && isSeatOfUnnamed(context, name)) {
        const qsizetype comma = context.words({gap.start, name.start}).lastIndexOf(u',');
        name = comma > 0 ? nameEndingAt(context, gap, gap.start + comma) : Span();
    }
    // « Le ministère du Budget, à qui »: the whole of the name.
    if (!name.isEmpty() && context.cast)
        name = context.cast->wholeName(context.page, name);
    // "Thistlebank, the largest exchange in Scotland, from which": where it is, and not what was robbed.
    const QStringView lead = context.words({gap.start, std::max(gap.start, name.start)});
    const bool seat = lead.endsWith(u" in ") || lead.endsWith(u" near ") || lead.endsWith(u", of ") ||
                      lead.endsWith(u", à ") || lead.endsWith(u" en ") || lead.endsWith(u"run from ") ||
                      lead.endsWith(u"based out of ") || lead.endsWith(u"managed from ");
    return seat ? Span() : name;
}

} // namespace

Span ownerByClause(const ClaimContext &context, qsizetype i)
{
    if (context.language == Language::Korean)
        return ownerBesideKoreanSum(context, i);
    if (isEastAsian(context.language))
        return {};
    if (const Span owner = ownerOfRelative(context, i); !owner.isEmpty())
        return owner;
    // "KiloEx followed on 14 April with $7 million", "second comes Oakline, a lender, with $12.5 million"
    static const HintedPattern following(
        u"^(?:, [^,;]{2,60},)? (?:followed|follows|(?:came|comes|was|is) (?:next|second|third|last))"
        u"(?:,? (?:on|in) [a-z0-9 ]{3,14})?,? with(?: (?:some|about|nearly|almost|over))? $"_s);
    if (context.language == Language::English && context.cast) {
        const Span lead{i > 0 ? context.amount(i - 1).span.end : context.sentence.start,
                        context.amount(i).span.start};
        if (lead.length() > 0) {
            for (const PartyCast::Mention &mention : context.cast->within(context.page, lead)) {
                if (following.in(context.words({mention.span.end, lead.end})) &&
                    mayBeName(context, mention.span))
                    return mention.span;
            }
        }
    }
    if (context.language == Language::English) {
        if (const Span owner = ownerWith(context, i); !owner.isEmpty())
            return owner;
    }
    const Span owner = ownerWithoutVerb(context, i);
    return owner.isEmpty() ? ownerOfLaterClause(context, i) : owner;
}

bool isSeatOfUnnamed(const ClaimContext &context, Span name)
{
    if (isEastAsian(context.language))
        return false;
    static const HintedPattern seat(
        u"\\b(?:un|une|deux|trois|quatre|plusieurs) (?:petite? |grande? |jeunes? )?(?:"_s +
        tradePattern(Language::French, TradeUse::PointsBack) +
        u"|cabinets?|études?|casinos?|notaires?|hôpital|mairie|commune|pharmacie|particuliers?|"
        u"particulière|"
        u"retraitée?s?|pensionnée?s?|octogénaires?|septuagénaires?|sexagénaires?|quinquagénaires?|"
        u"quadragénaires?|trentenaires?|dentistes?|pharmacien(?:ne)?s?|"
        u"artisane?s?|veu(?:f|ve)s?|famille|homme|femme|mère|père|viticulteurs?|"
        u"éleveurs?|boulang(?:er|ère)s?|résidente?s?|couples?|médecins?|avocate?s?|commerçante?s?|"
        u"industriels?|fabricants?|hôtels?|"
        u"écoles?|"
        u"lycées?|universités?|cliniques?|bijoutiers?|garages?|associations?|clubs?|brasseries?|éditeurs?"
        u"|"
        u"entrepreneurs?|agriculteurs?|pme|start-up|laboratoires?|habitante?s?|comptables?|épargnante?s?|"
        u"restaurants?|architectes?|transporteurs?|armateurs?|librairies?|imprimeries?)"
        u"(?: d(?:e |')(?!la |l')[a-zéèêàâîôûç]+)?(?: "
        u"[a-zéèêàâîôûç]+(?:l|le|ls|les|r|re|rs|res|t|te|ts|tes|c|que|n|ne|x|se))? (?:de |d')$|"
        u"\\b(?:réunie?s?|rassemblée?s?|siégeant|jugée?s?|convoquée?s?) (?:[a-z]+ )?à $|"
        u"\\b(?:recrut|embauch|rencontr|form|condamn|extrad|expuls|héberg|incarcér|écrou)ée?s? (?:[a-z]+ )?à $"_s);
    constexpr qsizetype reach = 70;
    const Span lead{std::max(context.sentence.start, name.start - reach), name.start};
    // « Hélène Caradec, pharmacienne à Brest, a été délestée »: where the one is who was named before.
    static const HintedPattern home(
        u", (?!à |chez |de |dont |contre |vol |piratage |attaque |victime |puis |et |ou |ni |mais "
        u"|notamment |comme |par "
        u"|avec |ainsi |auprès |dans |selon |après |lors |suite |en |au |aux |sur |pour )"
        u"(?:[a-zéèêàâîôûç'-]+ ){1,4}?(?:à |près de |de |d')$"_s);
    static const HintedPattern goesOn(
        u"^, (?:(?:a|ont|avait|avaient|aurait) (?:été |perdu |vu )|s'est |s'était |se serait |à qui |auquel |à laquelle )"_s);
    constexpr qsizetype near = 24;
    const Span tail{name.end, std::min(context.sentence.end, name.end + near)};
    if (context.language == Language::French && lead.length() > 0 && tail.length() > 0 &&
        goesOn.in(context.words(tail)) && home.in(context.words(lead)))
        return true;
    return lead.length() > 0 && seat.in(context.words(lead));
}

} // namespace vigie::parties
