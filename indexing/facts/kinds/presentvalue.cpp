// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/presentvalue.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::presentvalue {

namespace {

/// The words around an amount, as far as they are asked.
struct Surroundings
{
    QStringView before, behind;
    QStringView sofar; ///< of the sentence, up to the amount
};

bool isInEnglish(const Surroundings &words)
{
    static const QString tail = u"(?: (?:about|some|around|nearly|almost|just|only|over|more than|roughly|an "
                                u"estimated|at least|us))* ?$"_s,
                         price =
                             u"(?:now|today|nowadays|currently|at (?:today's|the current|current|the present|"
                             u"present|present-day) (?:prices?|rates?|values?|exchange rates?))"_s;
    static const HintedPattern now(
        u"\\b(?:is|are|would be|would) (?:now|today|currently|at present) (?:be )?(?:worth|valued at)"_s +
        tail);
    if (now.in(words.before))
        return true;
    // "Then worth $49 million, now $1.4 billion", "worth 49 million then and 1.4 billion now"
    static const HintedPattern then(
        u"\\b(?:then (?:worth|valued at)|worth [^.;]{3,40}? (?:then|at the time|that day|"
        u"when (?:they|it|the theft)|in (?:19|20)\\d\\d)|at the time|at (?:that day's|the "
        u"day's|then) prices?)\\b"_s),
        ahead(u"(?:^|[ (,;])"_s + price +
              u"(?: (?:it is|they are|it's|they would be|would be))?(?: worth)?"_s + tail),
        following(u"^,? "_s + price + u"(?:[.,;:)]|$)"_s);
    if ((ahead.in(words.before) && !words.behind.startsWith(u" from ") &&
         !words.behind.startsWith(u" more")) ||
        following.in(words.behind)) {
        if (then.in(words.sofar))
            return true;
    }
    // "Could be worth $300 million today", "is $160 million today", "at current prices they would fetch"; not
    // "has lost $4 million today"
    static const HintedPattern value(
        u"(?:, worth|\\b(?:(?:could|would|might|may) (?:now |today |easily |well )?(?:be|be worth|be valued "
        u"at|fetch|"
        u"bring|be sold for|sell for)|(?:is|are) (?:worth|valued at)|ha(?:s|ve) grown to|\\d{4},? (?:is|are)))"_s +
        tail);
    static const HintedPattern nowadays(u"(?:^|[;,:] )"_s + price + u",? "_s);
    static const AnyOf today{u" today",      u" now",        u" at today's",
                             u" at current", u" at present", u" at the current"};
    return value.in(words.before) && (today.opens(words.behind) || nowadays.in(words.before));
}

bool isInFrench(const Surroundings &words)
{
    static const QString price = u"(?:aujourd'hui|actuellement|à ce jour|désormais|à présent|maintenant|"
                                 u"(?:au|aux) cours (?:actuels?|du jour|d'aujourd'hui))"_s,
                         tail = u",?(?: à)?(?: (?:près|plus) d[e']| environ| quelque| plus| de)* ?$"_s;
    static const HintedPattern today(
        u"\\b(?:va(?:ut|lent|udrait|udraient)|représente(?:nt|rait|raient)?|équiva(?:ut|lent|udrait|udraient)"
        u" à|"
        u"pèse(?:nt|rait|raient)?|(?:est|sont|serait|seraient) (?:évalué|estimé|valorisé)e?s?(?: à)?),? "_s +
        price + tail),
        worth(u"\\b(?:va(?:ut|lent|udrait|udraient)|équiva(?:ut|lent|udrait|udraient) à|"
              u"représente(?:nt|rait|raient)?)"_s +
              tail),
        now(u"^,? "_s + price + u"\\b"_s);
    if (today.in(words.before) || (worth.in(words.before) && now.in(words.behind)))
        return true;
    // « Qui valaient 20 millions à l'époque et 700 millions aujourd'hui »
    static const HintedPattern then(
        u"\\b(?:val(?:ai(?:en)?t|ant)|représentai(?:en)?t) [^.;]{0,60}|"
        u"\\b(?:à l'époque|au cours (?:de l'époque|d'alors|du jour du vol)|au moment (?:du vol|des faits))\\b"_s),
        ahead(u"(?:^|[ (,;])"_s + price + tail), closing(u"^,? "_s + price + u"(?:[.,;:)]|$)"_s);
    return then.in(words.sofar) && (ahead.in(words.before.right(40)) || closing.in(words.behind));
}

bool isInJapanese(const Surroundings &words)
{
    static const HintedPattern price(
        u"(?:現在|今|足元|直近)の(?:価格|相場|時価|レート|価値)(?:で|に換算すると|に直すと|では|"
        u"でいえば|なら)(?:は|も)?、?(?:約|およそ|ざっと)*$"_s);
    // 現在は3億ドルを超える価値の暗号資産が盗まれた: the only figure of what was taken.
    static const HintedPattern taken(
        u"^[^。]{0,10}?(?:価値|値打ち)の(?:ある)?[^、。はがを]{1,14}(?:が|を)[^。]{0,30}(?:盗|奪|窃取|流出|抜き取)"_s);
    if (price.in(words.before))
        return !taken.in(words.behind);
    // 700万ドルだが、現在は8000万ドルを超える価値になった, 今では7億ドルになる
    static const HintedPattern today(
        u"(?:現在|今|いま|今日|足元)(?:の(?:価格|価値|相場|時価|レート))?"
        u"(?:は|では|なら|だと|で|に換算すると)、?(?:約|およそ|ざっと|優に)*$"_s),
        worth(u"^(?:超|以上|余り|近く)?(?:(?:を超える|を上回る|に上る|に達する)(?:ほど)?)?(?:の|もの)?"
              u"(?:価値|値(?:打ち|が))"_s),
        grown(
            u"^(?:超|以上|余り|近く|ほど)?(?:に(?:相当|なる|なった|膨ら|値上がり|跳ね上|のぼ|上)|を(?:超|上回)|だ|である|です|。|$)"_s),
        then(u"当時"_s);
    if (!today.in(words.before) || taken.in(words.behind))
        return false;
    return worth.in(words.behind) || (then.in(words.sofar) && grown.in(words.behind));
}

bool isInKorean(const Surroundings &words)
{
    static const HintedPattern price(
        u"(?:^|[ ,(])(?:지금|현재|현|오늘날|요즘|오늘|최근)(?:의)? ?(?:값|시세|가치|가격|시가)"
        u"(?:으?로|상으?로|을 기준으로|로 치면|으로 치면|기준)?"
        u"(?:는|도|따지면|환산하면|치면)?,? ?(?:따지면 |환산하면 |약 |무려 )*$"_s);
    if (price.in(words.before))
        return true;
    // 당시 580억 원어치였고 지금은 1조4천700억 원에 이른다
    static const HintedPattern today(
        u"(?:^|[ ,(])(?:지금|현재|오늘날|요즘)(?:은|는|에는|으로는|으로 치면)? (?:약 |무려 )*$"_s),
        worth(u"^ ?(?:어치|상당|규모|이상|가량)?(?:의 가치|짜리|에 이[르른]|에 달|이 넘|을 넘|를 넘|을 웃|를 "
              u"웃|에 육박|이다|"
              u"이 됐|가 됐|이 되|가 되|로 (?:불|뛰|늘|올)|입니다)"_s),
        then(u"당시|그때|그 무렵"_s);
    return today.in(words.before) && worth.in(words.behind) && then.in(words.sofar);
}

} // namespace

bool isToday(const ClaimContext &context, qsizetype i)
{
    static const AnyOf hints{
        u"now",       u"today",      u"current",       u"present", u"aujourd'hui", u"actuel", u"à ce jour",
        u"désormais", u"maintenant", u"cours du jour", u"現在",    u"今",          u"いま",   u"足元",
        u"直近",      u"지금",       u"현재",          u"현 ",     u"오늘",        u"요즘",   u"최근"};
    if (!hints.in(context.words(context.sentence)))
        return false;
    constexpr qsizetype lead = 60, tail = 48;
    const Span amount = context.amount(i).span;
    const QStringView sofar = context.words({context.sentence.start, amount.start});
    const Surroundings words{sofar.right(lead), context.words({amount.end, context.sentence.end}).left(tail),
                             sofar};
    switch (context.language) {
    case Language::English:
        return isInEnglish(words);
    case Language::French:
        return isInFrench(words);
    case Language::Japanese:
        return isInJapanese(words);
    case Language::Korean:
        return isInKorean(words);
    default:
        return false;
    }
}

} // namespace vigie::presentvalue
