// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/claimtotals.h"

#include "indexing/facts/parts/claimsums.h"
#include "indexing/facts/parts/claimwholes.h"
#include "indexing/facts/parts/partmembers.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::claimtotals {

namespace {

bool saysSum(const ClaimContext &context, qsizetype i)
{
    static const AnyOf words{
        u"in total",  u"in all",   u"altogether", u"all told",  u"taken together", u"combined",
        u"the total", u"a total",  u"total:",     u"came to",   u"come to",        u"comes to",
        u"add up",    u"adds up",  u"added up",   u"amount to", u"amounted to",    u"amounts to",
        u"makes ",    u"making ",  u"in sum",     u"sum total", u"grand total",    u"together",
        u"sums to",   u"bringing", u"brings",     u"au total",  u"en tout",        u"au global",
        u"le total",  u"un total", u"cumul",      u"additionn", u"ensemble",       u"合わせて",
        u"合わせる",  u"合計",     u"総額",       u"計",        u"通算",           u"足すと",
        u"加えると",  u"加えた",   u"모두",       u"합쳐",      u"합하면",         u"합치면",
        u"합계",      u"총",       u"더하면"};
    constexpr qsizetype reach = 80, behind = 24;
    const Span amount = context.amount(i).span;
    const qsizetype start = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    const Span lead{std::max(start, amount.start - reach), amount.start};
    const Span tail{amount.end, std::min(context.sentence.end, amount.end + behind)};
    return (lead.length() > 0 && words.in(context.words(lead))) ||
           (tail.length() > 0 && words.in(context.words(tail)));
}

bool isNamed(const ClaimContext &context, const Party &party)
{
    if (party.isEmpty())
        return false;
    if (party.entity.isEmpty())
        return context.cased.mid(context.sentence.start, context.sentence.length()).contains(party.name);
    return std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                       [&](const EntityMatch &match) {
                           return context.sentence.contains(match.span) && match.entity == party.entity;
                       });
}

/// The claims of one kind before `total` that it is the sum of, the last first; empty if there are none.
QList<qsizetype> summed(const QList<Claim> &claims, qsizetype total)
{
    constexpr qsizetype reach = 16, fewest = 2;
    const Claim &whole = claims.at(total);
    if (whole.amount.high)
        return {};
    QList<qsizetype> parts;
    std::optional<Decimal> sum = Decimal();
    std::optional<ClaimKind> kind;
    for (qsizetype k = total - 1; k >= 0 && total - k <= reach && sum && *sum < whole.amount.value; --k) {
        const Claim &part = claims.at(k);
        if (part.amount.unit != whole.amount.unit || part.kind != kind.value_or(part.kind) ||
            part.retracted || part.amount.high || !(part.partOf.isEmpty() || part.partOf == whole.id))
            continue;
        sum = sum->plus(part.amount.value);
        parts.append(k);
        kind = part.kind;
    }
    return sum && *sum == whole.amount.value && parts.size() >= fewest ? parts : QList<qsizetype>();
}

/// How many sums of that unit stand in `span`.
qsizetype sumsIn(const ClaimContext &context, Span span, const QString &unit)
{
    return std::count_if(context.page->amounts.cbegin(), context.page->amounts.cend(),
                         [&](const ScannedAmount &one) {
                             return span.contains(one.span) && !one.vague && one.amount.unit == unit;
                         });
}

std::optional<FuzzyDate> timeOf(const QList<Claim> &claims, const QList<qsizetype> &parts)
{
    std::optional<FuzzyDate> time;
    for (const qsizetype k : parts) {
        const std::optional<FuzzyDate> &one = claims.at(k).period;
        if (!one || !one->start.isValid() || !one->end.isValid())
            return std::nullopt;
        if (!time || one->contains(*time))
            time = one;
        else if (!time->contains(*one))
            time = FuzzyDate::range(std::min(time->start, one->start), std::max(time->end, one->end));
    }
    return time;
}

/// 上半期全体の被害額21億ドルの7割に当たる: what was told last is a share of the sum.
bool sharesLast(const ClaimContext &context, qsizetype i, const QList<Claim> &claims)
{
    static const HintedPattern share(
        u"^(?:相当|余り)?の(?:約|ほぼ|実に|およそ)?(?:[0-9.]+(?:割|%|パーセント)|[0-9]+分の["
        u"0-9]+|半分|半額|過半|大半|大部分|"
        u"ほとんど)(?:弱|強|余り|近く|以上|超)?(?:に(?:当た|あた|相当|上る|達)|を占め)|"
        u"^ ?(?:의|중) (?:약 |무려 )?(?:[0-9.]+ ?(?:%|퍼센트)|[0-9]+분의 "
        u"?[0-9]+|절반|과반|대부분)(?: 가까이| 이상| 남짓)?"
        u"(?:에 (?:해당|달)|[을를] 차지)"_s);
    const qsizetype total = claims.size() - 1;
    if (!isEastAsian(context.language) || i != 0 || total < 1 || context.before.isEmpty())
        return false;
    const Claim &part = claims.at(total - 1), &sum = claims.at(total);
    return part.partOf.isEmpty() && part.kind == ClaimKind::Theft && !part.retracted &&
           part.amount.unit == sum.amount.unit && part.amount.value < sum.amount.value &&
           (!part.period || !sum.period || sum.period->contains(*part.period)) &&
           sumsIn(context, context.before, sum.amount.unit) == 1 &&
           share.in(context.words({context.amount(i).span.end, context.sentence.end}));
}

/// 다른 조직의 몫까지 더하면 모두 13억 달러다: what was told last is a part of the sum, with others that are
/// not told.
bool addsToLast(const ClaimContext &context, qsizetype i, const QList<Claim> &claims)
{
    static const HintedPattern adding(
        u"(?:까지|[을를도]|모두) (?:더하면|더해|합하면|합치면|합쳐|합한|보태면|포함하면|포함해)[^.]{0,40}$"_s);
    const qsizetype total = claims.size() - 1;
    if (context.language != Language::Korean || i != 0 || total < 1 || context.before.isEmpty())
        return false;
    const Claim &part = claims.at(total - 1), &sum = claims.at(total);
    const bool told =
        std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                    [&](const ScannedAmount &one) { return context.before.contains(one.span); });
    return told && part.partOf.isEmpty() && part.kind == sum.kind && !part.retracted &&
           part.amount.unit == sum.amount.unit && part.amount.value < sum.amount.value &&
           (!part.period || !sum.period || sum.period->contains(*part.period)) &&
           adding.in(context.words({context.sentence.start, context.amount(i).span.start}));
}

/// "Together the two thefts", « Ensemble, les trois vols »: the sentence says how many were added up.
bool countsParts(const ClaimContext &context, qsizetype parts)
{
    static constexpr std::array numbers{
        QStringView(u"two "),  QStringView(u"three "), QStringView(u"four "),   QStringView(u"five "),
        QStringView(u"deux "), QStringView(u"trois "), QStringView(u"quatre "), QStringView(u"cinq ")};
    constexpr qsizetype languages = 2;
    const qsizetype each = static_cast<qsizetype>(numbers.size()) / languages;
    const QStringView words = context.words({context.sentence.start, context.amount(0).span.start});
    const qsizetype n = parts - 2;
    return n >= 0 && n < each &&
           (words.contains(numbers[static_cast<size_t>(n)]) ||
            words.contains(numbers[static_cast<size_t>(n + each)]) || words.contains(u" both ") ||
            words.startsWith(u"both "));
}

} // namespace

bool names(const ClaimContext &context, const Party &party)
{
    return isNamed(context, party);
}

void settleSum(QList<Claim> &claims, qsizetype total, const ClaimContext &context, qsizetype i)
{
    if (context.blockKind == Block::Kind::TableRow || !context.columns.isEmpty() || !saysSum(context, i))
        return;
    QList<qsizetype> parts = summed(claims, total);
    constexpr qsizetype many = 3; // among them rows that make up another sum told before
    if (parts.size() > many && isEastAsian(context.language)) {
        QList<Claim> settled = claims;
        claimsums::settle(settled, context.bases ? *context.bases : QSet<ClaimId>());
        parts = summed(settled, total);
    }
    if (parts.isEmpty()) {
        if (addsToLast(context, i, claims))
            claims[total - 1].partOf = claims.at(total).id;
        return;
    }
    Claim &sum = claims[total];
    const Span opening{context.sentence.start, context.amount(i).span.start};
    const bool ownTime =
        sum.period &&
        std::any_of(context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
            return opening.contains(date.span) && date.date.isValid();
        });
    sum.kind = claims.at(parts.constFirst()).kind;
    const std::optional<FuzzyDate> time = timeOf(claims, parts);
    const bool says = sum.period && sum.periodBasis.rule == u"explicit"_s;
    if (time && !says && !(sum.period && sum.period->contains(*time))) {
        claimwholes::copyPeriod(sum, claims.at(parts.constFirst()));
        sum.period = time;
    }
    const bool ofOne = std::all_of(parts.cbegin(), parts.cend(), [&](qsizetype k) {
        return claims.at(k).victim.entity == sum.victim.entity && claims.at(k).victim.name == sum.victim.name;
    });
    if (!sum.victim.isEmpty() && !ofOne && !isNamed(context, sum.victim))
        sum.victim = {};
    // What one sentence or list sums up is a part of the sum, and was lost by whom it befell; thefts of
    // several times that are only added up are none.
    const bool ofOneTime = std::all_of(parts.cbegin(), parts.cend(), [&](qsizetype k) {
        const std::optional<FuzzyDate> &one = claims.at(k).period;
        return !one || !time || *one == *time;
    });
    const bool together = context.blockKind == Block::Kind::ListItem || parts.size() <= i ||
                          (i == 0 && sumsIn(context, context.before, sum.amount.unit) == parts.size());
    // 第1四半期の15億1900万ドルを加えると、1月から9月までの被害は: sums of other times within that of the
    // sum.
    QList<Decimal> values;
    for (const qsizetype k : parts)
        values.append(claims.at(k).amount.value);
    const bool within = ownTime && sum.period->singleYear() && isEastAsian(context.language) &&
                        claimsums::isNoChance(values) &&
                        std::all_of(parts.cbegin(), parts.cend(), [&](qsizetype k) {
                            const std::optional<FuzzyDate> &one = claims.at(k).period;
                            return one && sum.period->contains(*one) && *one != *sum.period;
                        });
    // 2022年2月に17万5000ドル、3月に74万ドルを…。合計は91万5000ドルである: of one year.
    // 앞선 해의 13억 달러와 합하면 두 해에 걸친 절취는 33억 달러: of the years that the sentence counts.
    static const HintedPattern years(
        u"(?:두 ?해|세 ?해|네 ?해|[2-9]년|2개년|3개년)(?:에 걸친|에 걸쳐|간|간의| 동안| 동안의|치|치를)? "_s);
    const bool ofYears = context.language == Language::Korean && time && !time->singleYear() &&
                         opening.length() > 0 && years.in(context.words(opening));
    if (ofYears)
        sum.period = time;
    const bool ofOneYear = together && time && time->singleYear() && isEastAsian(context.language) &&
                           claimsums::isNoChance(values);
    // "Together the two thefts yielded $915,000": of two months, and of one year.
    const bool counted = !isEastAsian(context.language) && i == 0 && countsParts(context, parts.size());
    if (!within && !ofOneYear && !ofYears && !counted && (!ofOneTime || !together))
        return;
    for (const qsizetype k : parts) {
        Claim &part = claims[k];
        if (part.partOf.isEmpty())
            part.partOf = sum.id;
    }
    const bool nobodys =
        std::all_of(parts.cbegin(), parts.cend(), [&](qsizetype k) { return claims.at(k).victim.isEmpty(); });
    if (nobodys && sum.kind == ClaimKind::Theft && isNamed(context, sum.victim)) {
        for (const qsizetype k : parts)
            claims[k].victim = sum.victim;
    }
}

void settleRaised(QList<Claim> &claims, qsizetype first, const ClaimContext &context, qsizetype i,
                  bool kindIsSaid)
{
    if (sharesLast(context, i, claims) && claims.constLast().kind == ClaimKind::Theft) {
        claims[claims.size() - 2].partOf = claims.constLast().id;
        return;
    }
    if (first == 0 || !partmembers::isRaised(context, i))
        return;
    Claim &total = claims.last();
    Claim &part = claims[first - 1];
    const bool time = !part.period || !total.period || total.period->contains(*part.period);
    if (part.kind != ClaimKind::Theft || !part.partOf.isEmpty() || part.retracted || !time ||
        part.amount.unit != total.amount.unit || !(part.amount.value < total.amount.value) ||
        (kindIsSaid && total.kind != ClaimKind::Theft))
        return;
    total.kind = ClaimKind::Theft;
    part.partOf = total.id;
    if (!total.victim.isEmpty() && !isNamed(context, total.victim))
        total.victim = {};
}

} // namespace vigie::claimtotals
