// SPDX-License-Identifier: GPL-3.0-or-later
// What ties an amount to another one: the same in other money.
#include "indexing/facts/amounts/plausiblerate.h"
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/layout/tablepairs.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

/// Whether the words between amount `i - 1` and amount `i` speak of a price of another day.
static bool saysRevalued(const ClaimContext &context, qsizetype i)
{
    const QStringView between =
        context.words({context.amount(i - 1).span.end, context.amount(i).figure.start});
    static constexpr std::array words{
        QStringView(u"현재 시세"),  QStringView(u"현재 가치"),   QStringView(u"현 시세"),
        QStringView(u"현재 가격"),  QStringView(u"現在の価"),    QStringView(u"現在のレート"),
        QStringView(u"現在価"),     QStringView(u"now worth"),   QStringView(u"worth today"),
        QStringView(u"now valued"), QStringView(u"aujourd'hui"), QStringView(u"actuellement")};
    return between.size() < 40 &&
           std::any_of(words.begin(), words.end(), [&](QStringView word) { return between.contains(word); });
}

bool restatesBefore(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype reach = 30;
    const qsizetype start = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    const qsizetype from = std::max(start, context.amount(i).figure.start - reach);
    const QStringView before = context.words({from, context.amount(i).figure.start});
    static constexpr std::array words{QStringView(u"당시 시세"),
                                      QStringView(u"당시 가격"),
                                      QStringView(u"당시 환율"),
                                      QStringView(u"당시 가치"),
                                      QStringView(u"현재 시세"),
                                      QStringView(u"현재 가치"),
                                      QStringView(u"현 시세"),
                                      QStringView(u"当時の価格"),
                                      QStringView(u"当時のレート"),
                                      QStringView(u"当時の時価"),
                                      QStringView(u"当時の相場"),
                                      QStringView(u"現在の価"),
                                      QStringView(u"現在のレート"),
                                      QStringView(u"worth at the time"),
                                      QStringView(u"at the time worth"),
                                      QStringView(u"at the time, worth"),
                                      QStringView(u"were then worth"),
                                      QStringView(u"was then worth"),
                                      QStringView(u"now worth"),
                                      QStringView(u"at today's price"),
                                      QStringView(u"valaient alors"),
                                      QStringView(u"valait alors"),
                                      QStringView(u"au cours de l'époque"),
                                      QStringView(u"au cours actuel"),
                                      QStringView(u"vaudraient aujourd'hui")};
    // "At that day's price the coins are worth $306 million"
    static const HintedPattern priced(
        u"\\b(?:(?:the|these|those) (?:[a-z]+ "
        u")?(?:coins|tokens|bitcoins?|ethers?|haul|loot|assets|stash)|they|it)"
        u" (?:is|are|was|were)(?: then| now| at the time)? (?:worth|valued at)(?: (?:some|about|around|roughly|nearly))* ?$"_s);
    // 34万ETHが消えた。時価580億ウォン; 4502BTC、時価482億円
    static const HintedPattern valued(
        u"(?:時価|終値|相場|レート|(?:円|ドル)?換算)(?:に(?:して|換算(?:して|すると)|すると|直して)|"
        u"は|で(?:は|計算して)?|換算で)?、?(?:約|およそ|総額|計|ざっと)*$"_s);
    if (context.language == Language::Japanese && valued.in(before))
        return true;
    constexpr qsizetype sentence = 90;
    if (i == 0 && !isEastAsian(context.language) && context.amount(i).span.start - start < sentence &&
        priced.in(context.words({start, context.amount(i).span.start})))
        return true;
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return before.contains(word); });
}

bool restatesInOtherMoney(const ClaimContext &context, const Amount &told)
{
    static const HintedPattern money(
        u"^(?:[-○·※*▲] ?)?(?:이는 |이를 |그 값은 |즉 |당시 )?(?:(?:원화|한화|달러화|달러|미화|엔화|우리 "
        u"?돈|한국 돈|당시 환율|그때 환율|이날 환율|현재 "
        u"환율)(?:으로|로)(?:는|도|만)?,? ?)(?:환산하면 |치면 |따지면 |바꾸면 |계산하면 |환산 시 )?(?:약 |모두 |총 |대략 |무려 )*$"_s);
    if (context.language != Language::Korean || context.amounts.isEmpty())
        return false;
    const Amount &second = context.amount(0).amount;
    // 원화로 1조 5천억 원은 2023년에 탈취한 것이다: a sum of its own, with a deed of its own.
    static const HintedPattern deed(u"^(?: ?상당)?(?:은|는) [^.]*(?:훔|탈취|도난|빼돌|유출|빼앗|털|절취)"_s);
    const QStringView behind = context.words({context.amount(0).span.end, context.sentence.end});
    return told.kind == UnitKind::Money && second.kind == UnitKind::Money && told.unit != second.unit &&
           mayBeSameMoney(told, second) && !deed.in(behind) &&
           money.in(context.words({context.sentence.start, context.amount(0).figure.start}));
}

bool saysEquivalent(const ClaimContext &context, qsizetype i)
{
    if (i == 0)
        return false;
    const ScannedAmount &first = context.amount(i - 1), &second = context.amount(i);
    const auto isValue = [](const ScannedAmount &a) { return a.amount.kind != UnitKind::Quantity; };
    if (!isValue(first) || !isValue(second))
        return false;
    // "(then ¥48bn, now worth ¥60bn)": the same in the same money, at another day's price.
    if (first.amount.unit == second.amount.unit)
        return i > 1 && context.amount(i - 2).amount.kind == UnitKind::Token && saysRevalued(context, i);
    if (tablepairs::isInOtherMoney(context, i))
        return true;
    const QStringView gap = context.text.mid(first.span.end, second.span.start - first.span.end);
    if (gap.size() > 60 || gap.contains(u'\n') || gap.contains(u'\t') || gap.contains(u"며,") ||
        gap.contains(u"고,") || gap.contains(u"が、") || gap.contains(u"し、"))
        return false;
    QStringView core = gap.trimmed();
    // 2億円分（約130万ドル）, 3억 원어치(약 22만 달러): what stands before the bracket counts it.
    for (const QStringView word :
         {QStringView(u"分("), QStringView(u"相当分("), QStringView(u"어치("), QStringView(u"규모("),
          QStringView(u"余り("), QStringView(u"ほど("), QStringView(u"가량(")}) {
        if (core.startsWith(word))
            core = core.mid(word.size() - 1);
    }
    // 4500枚（約480億円、3億ドル）: each of several in one bracket says the same.
    static constexpr std::array joints{QStringView(u","), QStringView(u"、"), QStringView(u"/"),
                                       QStringView(u";"), QStringView(u"・"), QStringView(u"·")};
    static const AnyOf counters{u"枚(", u"個(", u"개(", u"코인(", u"コイン(", u"トークン("};
    const auto counted = [&] {
        return counters.in(context.words({context.sentence.start, first.figure.start}).right(8));
    }; // 1200枚（約18億円、1200万ドル）
    const QStringView close = context.text.mid(second.span.end, 4).trimmed();
    const auto opensBracket = [&] {
        return i > 1 &&
               context.words({context.amount(i - 2).span.end, first.span.start}).trimmed().startsWith(u'(') &&
               saysEquivalent(context, i - 1);
    };
    if (std::find(joints.begin(), joints.end(), core) != joints.end() &&
        (close.startsWith(u')') || close.startsWith(u"相当)") || close.startsWith(u"상당)")) &&
        (counted() || opensBracket()))
        return true;
    // « 173 600 ethers et 25,5 millions d'USDC, soit 620 millions de dollars »: several tokens at one price.
    static constexpr std::array also{
        QStringView(u"et"),   QStringView(u"et de"),      QStringView(u"et d'"),    QStringView(u"and"),
        QStringView(u"plus"), QStringView(u"as well as"), QStringView(u"ainsi que")};
    if (first.amount.kind == UnitKind::Token && second.amount.kind == UnitKind::Token &&
        std::find(also.begin(), also.end(), core) != also.end() && i + 1 < context.amounts.size() &&
        context.amount(i + 1).amount.kind == UnitKind::Money && saysEquivalent(context, i + 1))
        return true;
    // 482억 엔(약 4,200억 원) 상당의 비트코인 4,502.9개: the coins that both sums are the worth of.
    static const HintedPattern worthOf(u"^\\) ?(?:상당|어치|규모)(?:의|인)?(?: [가-힣a-z]+)?$"_s);
    if (second.amount.kind == UnitKind::Token && first.amount.kind == UnitKind::Money && i > 1 &&
        worthOf.in(core) && saysEquivalent(context, i - 1))
        return true;
    const bool figures = std::any_of(gap.cbegin(), gap.cend(), [](QChar c) { return chars::isDigit(c); });
    if (core.startsWith(u'(') || core.startsWith(u'[') || core.startsWith(u'='))
        return !gap.contains(u')') && !figures && gap.size() < 40;
    // "401,000 ETH, $1.46bn at the time"
    const QStringView later = context.text.mid(second.span.end, 16).trimmed();
    static constexpr std::array moments{QStringView(u"at the time"), QStringView(u"at today"),
                                        QStringView(u"at current"),  QStringView(u"at the rate"),
                                        QStringView(u"à l'époque"),  QStringView(u"au cours"),
                                        QStringView(u"au moment"),   QStringView(u"au taux")};
    const auto says = [](QStringView text, const auto &words) {
        return std::any_of(words.begin(), words.end(),
                           [&](QStringView word) { return text.startsWith(word); });
    };
    if (core == u"," && says(later, moments))
        return true;
    // "26 million kronor, about $2.5 million, by a contractor": set off by commas.
    if (core == u"," && second.amount.bound == Bound::About && second.amount.kind == UnitKind::Money &&
        mayBeSameMoney(first.amount, second.amount) && (later.startsWith(u',') || later.startsWith(u';')) &&
        !context.words({context.sentence.start, first.span.start}).contains(u':'))
        return true;
    // "Robbed it of 48.2 billion yen, then $305 million": the price of that day, and no other sum.
    static constexpr std::array then{QStringView(u", then"), QStringView(u", alors"), QStringView(u", today"),
                                     QStringView(u", at the time"), QStringView(u", à l'époque")};
    if (first.amount.kind == UnitKind::Money && second.amount.kind == UnitKind::Money && !figures &&
        std::find(then.begin(), then.end(), core) != then.end() &&
        mayBeSameMoney(first.amount, second.amount))
        return true;
    // "£18.6 million, which at the time was $25 million", « ce qui faisait alors 25 millions de dollars »
    static const HintedPattern whichWas(
        u"^, (?:which|(?:ce )?qui)(?:,? (?:at the time|then|that day|on that day|at that day's rate|at the "
        u"rate of "
        u"(?:the|that) day|alors|à l'époque|ce jour-là),?)? "
        u"(?:was|were|is|made|makes|came to|equalled|equals|amounted "
        u"to|faisai(?:en)?t|représentai(?:en)?t|équivalai(?:en)?t "
        u"à)(?: (?:then|at the time|worth|some|about|around|roughly|alors|à l'époque))*$"_s);
    if (!figures && mayBeSameMoney(first.amount, second.amount) && whichWas.in(core))
        return true;
    // 482億円、当時のレートで3億500万ドル
    if (first.amount.kind == UnitKind::Money && second.amount.kind == UnitKind::Money && !figures &&
        core.startsWith(u'、') && restatesBefore(context, i) && mayBeSameMoney(first.amount, second.amount))
        return true;
    // The word may count as one of the bound: "(401,000 ETH at the time, or roughly €66 million)".
    const QStringView lead =
        context.text.mid(second.span.start, second.figure.start - second.span.start).trimmed();
    const bool restates =
        lead == u"or" || lead.startsWith(u"or ") || lead == u"soit" || lead.startsWith(u"soit ");
    // « 2,84 milliards de dollars depuis janvier 2024, soit environ 2,4 milliards d'euros »
    constexpr qsizetype longestTime = 48;
    if (restates && first.amount.kind == UnitKind::Money && second.amount.kind == UnitKind::Money &&
        first.amount.unit != second.amount.unit && core.endsWith(u',') && core.size() <= longestTime &&
        !core.contains(u';') && mayBeSameMoney(first.amount, second.amount) &&
        std::any_of(context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
            return date.span.start >= first.span.end && date.span.end <= second.span.start;
        }))
        return true;
    if (restates && !figures && (core.isEmpty() || core == u"," || says(core, moments)))
        return true;
    static constexpr std::array words{
        QStringView(u"worth"),        QStringView(u"valued at"), QStringView(u"valant"),
        QStringView(u"d'une valeur"), QStringView(u"soit"),      QStringView(u"equivalent"),
        QStringView(u"équivalent"),   QStringView(u"한화"),      QStringView(u"日本円"),
        QStringView(u"に当たる"),     QStringView(u"or around"), QStringView(u"évalué"),
        QStringView(u"estimé"),       QStringView(u"にあたる"),  QStringView(u"換算"),
        QStringView(u"円に直"),       QStringView(u"円にして"),  QStringView(u"ドルに直"),
        QStringView(u"환산"),         QStringView(u"우리 돈"),   QStringView(u"contre-valeur")};
    if (core == u"or" || core == u", or" || core == u"ou" || core == u"," || core.startsWith(u"相当の")) {
        if (core != u",")
            return true;
    }
    if (core.startsWith(u"相当") || core.startsWith(u"상당"))
        return gap.size() < 24 && !gap.contains(u',') && !gap.contains(u'、');
    // 이더리움 40만1000개, 약 14억6000만 달러어치; 401,000枚、14億ドル相当
    const bool tokens = first.amount.kind == UnitKind::Token && second.amount.kind == UnitKind::Money;
    // « 1 250 bitcoins, qui valaient ce jour-là 46,3 millions »
    static const HintedPattern wereWorth(
        u"^,? ?(?:(?:qui|which|that|then|alors) )?(?:valai(?:en)?t|valent|vaut|"
        u"valant|(?:were |was |are |is )?worth)(?: [\\w'-]+){0,4}$"_s);
    if (tokens && wereWorth.in(core))
        return true;
    const QStringView worth = context.text.mid(second.span.end, 4).trimmed();
    if (tokens && (core == u"," || core == u"、") &&
        (worth.startsWith(u"어치") || worth.startsWith(u"상당") || worth.startsWith(u"규모") ||
         worth.startsWith(u"相当") || worth.startsWith(u"分の")))
        return true;
    // "10億円、約650万ドルに相当する額", "1조 원, 약 7억 달러에 해당하는"
    const QStringView behind = context.text.mid(second.span.end, 6).trimmed();
    static constexpr std::array marks{
        QStringView(u"相当"),     QStringView(u"상당"),     QStringView(u"に相当"),
        QStringView(u"に当たる"), QStringView(u"にあたる"), QStringView(u"に換算"),
        QStringView(u"에 상당"),  QStringView(u"에 해당"),  QStringView(u"換算")};
    if (says(behind, marks) && gap.size() < 10)
        return true;
    // "$1.34 billion (£1.06 billion) worth of tokens in 2024, compared with $540 million in 2023"
    static const AnyOf comparisons{u"compared", u"worth of",    u"against ",
                                   u"versus ",  u"par rapport", u"contre "};
    return !comparisons.in(gap) &&
           std::any_of(words.begin(), words.end(), [&](QStringView word) { return gap.contains(word); });
}

} // namespace vigie
