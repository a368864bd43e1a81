// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/notrobbed.h"

#include "indexing/facts/parties/castwords.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

bool isNobodyRobbed(const ClaimContext &context, const Party &name)
{
    if (context.language != Language::English || !name.entity.isEmpty() || name.name.isEmpty())
        return false;
    static const castwords::WordSet things{
        u"tron",     u"ethereum",  u"bitcoin",   u"solana", u"polygon",   u"arbitrum", u"avalanche",
        u"optimism", u"litecoin",  u"dogecoin",  u"monero", u"tether",    u"usdt",     u"usdc",
        u"wbtc",     u"weth",      u"steth",     u"cmeth",  u"meth",      u"eth",      u"btc",
        u"trx",      u"dai",       u"xrp",       u"bnb",    u"bsc",       u"tornado",  u"wannacry",
        u"notpetya", u"applejeus", u"maui",      u"petya",  u"bnb chain", u"defi",     u"nft",
        u"nfts",     u"erc-20",    u"stablecoin"};
    const QString lower = name.name.toLower();
    if (things.contains(QStringView(lower)))
        return true;
    // "Jong used his access to steal", "Kim stole another $740,000"
    static const HintedPattern acting(
        u"^(?: (?:and|,) [\\w .'-]{2,40}?)?(?: (?:then|later|also|allegedly|had|has|himself|herself))* (?:"
        u"(?:used|abused|exploited|altered|changed|rewrote|modified|forged|logged|hacked|misused|employed)"
        u"\\b[^.;]{2,90}? "
        u"(?:to|and) "
        u"(?:steal|stole|take|took|withdraw|withdrew|drain(?:ed)?|siphon(?:ed)?|transfer(?:red)?)|stole|"
        u"siphoned|drained|withdrew|helped (?:him|her)self to|made off with)\\b"_s);
    const QStringView sentence = context.words(context.sentence);
    const QString first = lower.section(u' ', 0, 0);
    for (const QString &called : {lower, first}) {
        constexpr qsizetype shortest = 3;
        const qsizetype at = called.size() < shortest ? -1 : sentence.indexOf(called);
        if (at >= 0 && !chars::isLatin(chars::at(sentence, at - 1)) &&
            acting.in(sentence.mid(at + called.size())))
            return true;
    }
    return false;
}

/// "A bridge used by the game X", "which supports the online game X"; "into the casinos of X": named only to
/// say what somebody else does, or where the loot went.
static bool isNamedByTheWay(QStringView lead)
{
    static const HintedPattern served(
        u", (?:an?|the|which|that) (?:[a-z-]+ "
        u"){0,5}?(?:used|supports?|supporting|underl[a-z]+|serv(?:es|ing)|"
        u"popular|powers|powering|hosts|hosting|behind) "
        u"(?!(?:[a-z0-9-]+ "
        u"){0,3}?(?:hacks?|thefts?|attacks?|heists?|raids?|breach|robbery|exploit|incident)\\b)"
        u"(?:[a-z-]+ ){0,5}$"_s);
    static const HintedPattern goal(
        u"\\b(?:into|to|via|through|by way of) (?:the |its |several |two |some )?(?:[a-z-]+ ){0,2}?"
        u"(?:casinos?|accounts|brokers?|traders?|shops?|exchanges|dealers|launderers|banks) "
        u"(?:of|in|around|across) (?:the )?$"_s);
    return goal.in(lead) || served.in(lead);
}

/// ", a company that traces coins, believes that": one who counts what others lost.
static bool countsForOthers(QStringView behind)
{
    static const HintedPattern aside(
        u"^, (?:an?|the|which|who|whose)\\b[^.;$€£]{0,60}?\\b(?:follows?|trac(?:es|ing)|tracks?|tracking|"
        u"analy[a-z]+|research|security|monitor[a-z]*|intelligence|investigat[a-z]+|forensics?|"
        u"watch(?:es|ing))\\b[^.;$€£]{0,60}?, (?:also |now )?(?:believes?|believed|reckon(?:s|ed)|says?|said|"
        u"estimat(?:es|ed)|thinks?|thought|calculat(?:es|ed)|put|puts|found|finds|count(?:s|ed)|"
        u"report(?:s|ed)|wrote|not(?:es|ed))\\b(?! (?:its|their|that (?:its|their|it)|it) )"_s);
    return aside.in(behind);
}

bool isLeftOut(const ClaimContext &context, Span name)
{
    static const HintedPattern words(u"\\b(?:excluding|without|except(?:ing)?(?: for)?|apart from|aside "
                                     u"from|besides|other than|leaving (?:out|aside)|"
                                     u"not counting|setting aside) (?:the "
                                     u")?(?:(?:thefts?|hacks?|loss(?:es)?|heists?|cases?) (?:at|of|from) )?"
                                     u"(?:[\\w.'-]+(?: [\\w.'-]+)?(?:,| and|, and) ){0,3}$"_s);
    constexpr qsizetype reach = 80, far = 180;
    if (context.language != Language::English)
        return false;
    const QStringView lead = context.words({context.sentence.start, name.start}).right(reach);
    return words.in(lead) || isNamedByTheWay(lead) ||
           countsForOthers(context.words({name.end, context.sentence.end}).left(far));
}

bool isCalledAnalyst(const ClaimContext &context, Span name)
{
    static const HintedPattern trade(
        u"\\b(?:blockchain|crypto(?:currency)?|security|cyber-?security|analytics|analysis|intelligence|"
        u"research|data|"
        u"forensics?|monitoring|tracing|compliance|audit(?:ing)?) (?:[a-z]+ "
        u")?(?:firm|company|group|provider|outfit|sleuth|"
        u"detective|researcher|analyst|house|specialist|tracker|monitor|service)s? $"_s);
    static const HintedPattern telling(u"^ "
                                       u"(?:said|says|report(?:s|ed)|estimat(?:es|ed)|wrote|found|calculat(?:"
                                       u"es|ed)|not(?:es|ed)|show(?:s|ed)|told)\\b"
                                       u"(?! (?:its|their|that (?:its|their|it)|it) )"_s);
    constexpr qsizetype reach = 60, near = 40;
    return context.language == Language::English &&
           trade.in(context.words({context.sentence.start, name.start}).right(reach)) &&
           telling.in(context.words({name.end, context.sentence.end}).left(near));
}

} // namespace vigie::parties
