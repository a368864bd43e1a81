// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/easternspans.h"

#include "indexing/facts/parts/easternparts.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::easternspans {

namespace {

/// What stands in the sentence right before `position`.
QStringView leadBefore(const ClaimContext &context, qsizetype position, qsizetype reach)
{
    return context.words({std::max(context.sentence.start, position - reach), position});
}

} // namespace

FuzzyDate sinceIncident(const ClaimContext &context, Span date, const FuzzyDate &period)
{
    static const HintedPattern since(
        u"(?:사고|사건|범행|해킹|탈취|도난|침해|유출|공격|절취|사태)(?:[이가] (?:난|일어난|발생한))? ?"
        u"(?:당일|직후|발생일|발생 직후|첫날|그날|날)부터 (?:같은 달 |지난 )?$|"
        u"(?:事件|事故|流出|盗難|攻撃|犯行|事案|窃取|被害)(?:の|が起きた|が発生した)?(?:当日|直後|発生日|"
        u"その日|発生直後)から"
        u"(?:同月|、)?$"_s);
    const std::optional<FuzzyDate> &told = context.lastPeriod;
    constexpr qsizetype reach = 20;
    if (!isEastAsian(context.language) || period.start.isValid() || !period.end.isValid() || !told ||
        told->precision != FuzzyDate::Precision::Day || told->start > period.end)
        return period;
    return since.in(leadBefore(context, date.start, reach)) ? FuzzyDate::range(told->start, period.end)
                                                            : period;
}

std::optional<FuzzyDate> spanCompared(const ClaimContext &context, const ScannedDate &date,
                                      const std::optional<FuzzyDate> &earlier)
{
    const bool yearBefore = date.open && date.open->kind == DateReading::YearBefore && date.open->samePart;
    const bool part = earlier && (earlier->precision == FuzzyDate::Precision::Month ||
                                  earlier->precision == FuzzyDate::Precision::Day);
    return isEastAsian(context.language) && yearBefore && part && context.lastSpan &&
                   context.lastSpan->contains(*earlier)
               ? context.lastSpan
               : std::nullopt;
}

std::optional<FuzzyDate> yearBeforeSpan(const ClaimContext &context, const ScannedDate &date,
                                        const std::optional<FuzzyDate> &earlier)
{
    static const AnyOf same{u"전년 동기", u"전년동기", u"전년 같은 기간", u"前年同期", u"前年の同期"};
    const bool part = earlier && (earlier->precision == FuzzyDate::Precision::Month ||
                                  earlier->precision == FuzzyDate::Precision::Day);
    if (!isEastAsian(context.language) || !part || !same.in(context.words(date.span)) || !context.lastSpan ||
        !context.lastSpan->contains(*earlier))
        return std::nullopt;
    FuzzyDate moved = *context.lastSpan;
    moved.start = moved.start.addYears(-1);
    moved.end = moved.end.addYears(-1);
    return moved;
}

bool turnsToOtherTime(const ClaimContext &context)
{
    static const HintedPattern opening(
        u"^(?:이는 |이것은 |これは)?(?:전년|작년|지난해|전년도|前年|昨年|前年の|昨年の) ?(?:동기|같은 기간|同期|同じ期間)"_s);
    constexpr qsizetype reach = 20;
    return isEastAsian(context.language) && opening.in(context.words(context.sentence).left(reach));
}

/// 1月のXの5億円の流出、同年9月のYの7000万円の流出及び5月のZの…: each date stands before its amount.
static bool isOfNextPair(const ClaimContext &context, Span date, qsizetype i)
{
    static const HintedPattern joint(u"(?:の[^、。はがを]{1,16}(?:、|及び|並びに|と)|^、)(?:更に|また)?$"_s);
    if (context.language != Language::Japanese || i + 1 >= context.amounts.size())
        return false;
    const Span own = context.amount(i).span, next = context.amount(i + 1).span;
    constexpr qsizetype reach = 40;
    if (date.start < own.end || date.end > next.start || next.start - date.end > reach ||
        saysEquivalent(context, i + 1) || !joint.in(context.words({own.end, date.start})))
        return false;
    const qsizetype start = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    const QStringView lead = context.words({start, own.start});
    if (lead.lastIndexOf(u'(') > lead.lastIndexOf(u')')) // Y（1億ドル、2023年6月）、
        return false;
    return std::any_of(context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &one) {
        return one.span.start >= start && one.span.end <= own.start;
    });
}

/// 窃取額は前年の6億ドルを上回る13億ドルとなった: the time of what was exceeded.
static bool isOfBaseBefore(const ClaimContext &context, Span date, qsizetype i)
{
    static const HintedPattern of(u"^(?:1年間?|通年|全体|同期)?の(?:[一-龥]{1,6})?(?:約)?$"_s);
    if (context.language != Language::Japanese || i == 0 || date.isEmpty())
        return false;
    const Span base = context.amount(i - 1).figure;
    return date.end <= base.start && easternparts::isComparisonBase(context, i - 1) &&
           of.in(context.words({date.end, base.start}));
}

/// 今年は2月のバイビットの件を含め20億ドル, 先月の総会で「今年だけで20億ドル」: not the time of the sum,
/// which stands nearer.
static bool isOfIncluded(const ClaimContext &context, Span date, qsizetype i)
{
    static const HintedPattern included(
        u"^の[^、。0-9]{1,18}を(?:含め|含む|加え|合わせ)て?、?[^。]{0,12}$"_s);
    const Span amount = context.amount(i).span;
    if (context.language != Language::Japanese || date.isEmpty() || date.end >= amount.start)
        return false;
    if (included.in(context.words({date.end, amount.start})))
        return true;
    return stressesTime(context, i) &&
           std::any_of(context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &one) {
               return one.span.start > date.end && one.span.end <= amount.start && one.date.isValid();
           });
}

bool isDrawnFromOther(const ClaimContext &context, Span date, qsizetype i)
{
    if (isOfNextPair(context, date, i) || isOfBaseBefore(context, date, i) || isOfIncluded(context, date, i))
        return true;
    static const HintedPattern source(u"^ ?(?:상당|어치|가량)?에서 (?:나왔|나온 것|나옴|비롯|유래)|"
                                      u"^(?:相当)?(?:から(?:来た|出た)|に由来)"_s),
        topic(u"^ ?(?:상당|어치|가량|남짓)?[은는] |^(?:相当|余り|ほど)?は"_s);
    if (!isEastAsian(context.language) || i + 1 >= context.amounts.size())
        return false;
    const Span own = context.amount(i).span, other = context.amount(i + 1).span;
    constexpr qsizetype reach = 14;
    return own.end <= other.start && (date.isEmpty() || (date.start >= own.end && date.end <= other.start)) &&
           topic.in(context.words({own.end, other.start})) &&
           source.in(context.words({other.end, std::min(context.sentence.end, other.end + reach)}));
}

bool isFateByNow(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"^(?:相当|分)?のうち、?[^。]{0,20}?(?:これまで|今まで|すでに|既に|現在|今も|なお|いまだ)"_s);
    return context.language == Language::Japanese && i > 0 &&
           words.in(context.words({context.amount(i - 1).span.end, context.amount(i).span.start}));
}

bool stressesTime(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern stressed(
        u"(?:[0-9]{4}년|지난해|작년|올해|재작년|상반기|하반기|[0-9]분기|[0-9]월)(?: ?한 해| 들어| 1년)?(?: "
        u"?동안)?(?:에)?만(?: 해도)?"
        u"(?: [가-힣]{1,6}(?:이|가|은|는|에서))? (?:무려 |약 |모두 |총 )*$|"
        u"(?:[0-9]{4}年|昨年|去年|今年|一昨年|上半期|下半期|[0-9]月)(?:の1年間?)?(?:だけで|のみで)(?:も|は)?、?(?:約|およそ|総額|計)*$"_s);
    constexpr qsizetype reach = 30;
    return isEastAsian(context.language) &&
           stressed.in(leadBefore(context, context.amount(i).span.start, reach));
}

const Claim *wholeAround(const QList<Claim> &claims, const Claim &part, const FuzzyDate &time)
{
    constexpr qsizetype reach = 6;
    for (qsizetype k = claims.size() - 1; k >= 0 && k >= claims.size() - reach; --k) {
        const Claim &one = claims.at(k);
        if (one.amount.unit == part.amount.unit && one.amount.value > part.amount.value &&
            one.kind == part.kind && !one.retracted && one.partOf.isEmpty() && one.period &&
            one.period->contains(time) && *one.period != time)
            return &one;
    }
    return nullptr;
}

} // namespace vigie::easternspans
