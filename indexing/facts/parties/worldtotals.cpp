// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/worldtotals.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::worldtotals {

namespace {

/// Where the words that tell of amount `i` end before it or begin behind it.
bool isBorder(const ClaimContext &context, qsizetype at)
{
    const QChar sign = context.text.at(at);
    if (sign == u'、' || sign == u';' || sign == u'(' || sign == u')' || sign == u'\t' || sign == u'。')
        return true;
    return (sign == u',' || sign == u':') && !chars::isDigit(chars::at(context.text, at + 1));
}

/// 北朝鮮は, 북한은: what the sentence is about, at the end of `lead`.
bool endsTopic(const ClaimContext &context, qsizetype at)
{
    const QChar sign = context.text.at(at);
    return sign == u'は' || ((sign == u'은' || sign == u'는') && chars::at(context.text, at + 1) == u' ');
}

/// The words that tell of amount `i` and of no other.
Span wordsOn(const ClaimContext &context, qsizetype i)
{
    const Span amount = context.amount(i).span;
    Span words{i > 0 ? context.amount(i - 1).span.end : context.sentence.start,
               i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end};
    const bool eastern = isEastAsian(context.language);
    for (qsizetype at = amount.start - 1; at >= words.start; --at) {
        if (isBorder(context, at) || (eastern && endsTopic(context, at)))
            words.start = at + 1;
    }
    const auto goesOn = [&](qsizetype at) { // 역대 최대였으며 당시 북한은
        return context.language == Language::Korean && chars::at(context.text, at + 1) == u' ' &&
               QStringView(u"며고").contains(context.text.at(at));
    };
    for (qsizetype at = amount.end; at < words.end; ++at) {
        if (isBorder(context, at) || goesOn(at))
            words.end = at;
    }
    // 34억 달러 가운데 북한이 20억 달러를: up to the word that makes a whole of it.
    constexpr qsizetype reach = 12;
    const QStringView behind = context.words({amount.end, words.end}).left(reach);
    for (const QStringView among : {QStringView(u"うち"), QStringView(u"中で"), QStringView(u"가운데"),
                                    QStringView(u" 중 "), QStringView(u" 중에서")}) {
        if (const qsizetype at = eastern ? behind.indexOf(among) : -1; at >= 0)
            words.end = std::min(words.end, amount.end + at);
    }
    return words;
}

/// "The $3.4 billion stolen worldwide", 世界で盗まれた34億ドル: of the whole world, and no one person's deed.
bool tellsOfTheWorld(const ClaimContext &context, Span span)
{
    static const AnyOf world{u"worldwide",
                             u"world-wide",
                             u"global",
                             u"around the world",
                             u"in the world",
                             u"world's",
                             u"across the world",
                             u"industry-wide",
                             u"industrywide",
                             u"sector-wide",
                             u"across the industry",
                             u"dans le monde",
                             u"mondial",
                             u"planétaire",
                             u"世界",
                             u"グローバル",
                             u"業界全体",
                             u"세계",
                             u"글로벌",
                             u"업계 전체"};
    static const HintedPattern lost(
        u"\\b(?:stolen|taken|lost|loss(?:es)?|looted|drained|siphoned|hack(?:ed|s|ers)|thefts?|pilfered|"
        u"attackers|"
        u"criminals|thieves|vol(?:ée?s?|s|eurs)|dérobée?s?|pillée?s?|perdue?s?|pertes|subtilisée?s?|"
        u"détournée?s?|"
        u"soustraite?s?|pirat(?:es|ages))\\b|盗まれ|奪われ|流出(?:した|額)|窃取(?:され|額)|失われ|被害|損失|"
        u"不正流出|"
        u"도난|탈취(?:당|된|액|돼)|유출(?:된|액)|사라진|빼앗긴|잃은|피해|손실"_s);
    const QStringView words = context.words(span);
    return world.in(words) && lost.in(words);
}

} // namespace

bool isOfTheWorld(const ClaimContext &context, qsizetype i)
{
    // "One of the world's largest exchanges", "the biggest theft in the world": of one of many.
    static const HintedPattern rank(
        u"\\bworld's (?:\\w+ )?(?:largest|biggest|busiest|leading|top|first|second|third|fourth|fifth)\\b|"
        u"\\b(?:largest|biggest|worst|leading) [^,.;]{0,40}\\b(?:in the world|worldwide)\\b|"
        u"(?:世界|世界で)(?:最大|初|有数|第)|세계 ?(?:최대|최초|[0-9]위)|numéro \\w+ "
        u"mondial|(?:premier|première) "
        u"mondiale?"_s);
    static const AnyOf far{u"worldwide",        u"around the world",
                           u"across the world", u"globally",
                           u"industry-wide",    u"across the industry",
                           u"dans le monde",    u"à l'échelle mondiale",
                           u"全世界",           u"世界全体",
                           u"世界で",           u"世界の",
                           u"業界全体",         u"전 세계",
                           u"전세계",           u"세계에서",
                           u"업계 전체"};
    const qsizetype from = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    const Span near = wordsOn(context, i), all{from, near.end};
    if (rank.in(context.words(all)))
        return false;
    return tellsOfTheWorld(context, near) || (far.in(context.words(all)) && tellsOfTheWorld(context, all));
}

void settleActors(QList<Claim> &claims, const ClaimContext &context, const QList<qsizetype> &claimOf)
{
    for (qsizetype i = 0; i < claimOf.size(); ++i) {
        Claim &claim = claims[claimOf.at(i)];
        if (claim.kind != ClaimKind::Theft || claim.actor.entity.isEmpty())
            continue;
        const Span words = wordsOn(context, i);
        qsizetype named = 0, within = 0, behind = 0;
        for (const EntityMatch &match : context.page->entities) {
            if (match.entity != claim.actor.entity || !context.sentence.contains(match.span))
                continue;
            ++named;
            within += words.contains(match.span) ? 1 : 0;
            behind += match.span.start >= words.end ? 1 : 0;
        }
        // 被害34億ドル 北朝鮮が6割: whose share of it a headline names.
        static const HintedPattern share(
            u"(?:北朝鮮|北韓|북한)(?:の(?:割合|比率|シェア)?|が|は|이|가|은)? ?(?:その|うち)?(?:約|全体の|약 )?[0-9.]+ ?(?:割|%|할)"_s);
        const Span tail{context.amount(i).span.end, context.sentence.end};
        const bool later = std::none_of(
            context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
                return match.entity == claim.actor.entity && match.span.start >= context.sentence.start &&
                       match.span.end <= tail.start;
            });
        if (isEastAsian(context.language) && later && share.in(context.words(tail))) {
            claim.actor = {};
            continue;
        }
        // 전 세계에서 탈취된 가상자산은 34억 달러로, 북한의 비중은 약 60%다: of one sum only what follows it.
        if (named == 0 || within > 0 || (context.amounts.size() < 2 && behind < named))
            continue;
        const auto isPart = [&](qsizetype of) { return claims.at(of).partOf == claim.id; };
        const bool whole = std::any_of(claimOf.cbegin(), claimOf.cend(), isPart);
        // "Of the $3.4 billion stolen in 2025, North Korea took $2.02 billion": he comes with the part.
        const bool comesLater =
            whole && behind == named && i + 1 < claimOf.size() && isPart(claimOf.at(i + 1));
        // What the sum is of stands before a topic's particle: 전 세계에서 탈취된 가상자산은 34억 달러로
        const qsizetype from = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
        const bool topical = isEastAsian(context.language) && behind == named;
        if (comesLater || tellsOfTheWorld(context, topical ? Span{from, words.end} : words))
            claim.actor = {};
    }
}

} // namespace vigie::worldtotals
