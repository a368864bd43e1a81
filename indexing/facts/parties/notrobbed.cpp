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

bool isLeftOut(const ClaimContext &context, Span name)
{
    static const HintedPattern words(u"\\b(?:excluding|without|except(?:ing)?(?: for)?|apart from|aside "
                                     u"from|besides|other than|leaving (?:out|aside)|"
                                     u"not counting|setting aside) (?:the "
                                     u")?(?:(?:thefts?|hacks?|loss(?:es)?|heists?|cases?) (?:at|of|from) )?"
                                     u"(?:[\\w.'-]+(?: [\\w.'-]+)?(?:,| and|, and) ){0,3}$"_s);
    constexpr qsizetype reach = 80;
    return context.language == Language::English &&
           words.in(context.words({context.sentence.start, name.start}).right(reach));
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
