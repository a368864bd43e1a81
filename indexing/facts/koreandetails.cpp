// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/koreandetails.h"

#include "indexing/facts/anyof.h"
#include "indexing/facts/claimwholes.h"

#include <algorithm>

namespace vigie::koreandetails {

namespace {

using Standing = QList<claimbreakdowns::Place>;

bool isStolenMoney(const Claim &claim)
{
    return claim.kind == ClaimKind::Theft && claim.amount.kind == UnitKind::Money && !claim.retracted &&
           !claim.amount.high;
}

/// A sum of thefts of some time that befell nobody alone.
bool isTotal(const Claim &claim, const QSet<ClaimId> &bases)
{
    const bool dated =
        claim.period && claim.period->end.isValid() && claim.period->start != claim.period->end;
    return isStolenMoney(claim) && claim.victim.isEmpty() && dated && !bases.contains(claim.id);
}

bool fits(const Claim &detail, const Claim &total)
{
    return isStolenMoney(detail) && detail.partOf.isEmpty() && detail.amount.unit == total.amount.unit &&
           detail.amount.value < total.amount.value &&
           (!detail.period || total.period->contains(*detail.period));
}

bool namesOwn(const Claim &detail, const Claim &total)
{
    return !detail.victim.isEmpty() || (detail.period && *detail.period != *total.period);
}

/// Whether those of `details` that are no parts yet make up no more than `total`.
bool sumWithin(const QList<Claim> &claims, const QList<qsizetype> &details, const Claim &total)
{
    std::optional<Decimal> sum = Decimal();
    for (const qsizetype k : details)
        sum = sum ? sum->plus(claims.at(k).amount.value) : sum;
    return sum && !(total.amount.value < *sum);
}

/// The claim of the narrower time, of two of one time the later.
qsizetype narrower(const QList<Claim> &claims, qsizetype held, qsizetype other)
{
    return held < 0 || claims.at(held).period->contains(*claims.at(other).period) ? other : held;
}

void place(Claim &detail, const Claim &total)
{
    detail.partOf = total.id;
    if (!detail.period)
        claimwholes::copyPeriod(detail, total);
}

/// The incidents listed right below the paragraph that tells their total.
void settleLists(QList<Claim> &claims, const Standing &standing, const QList<Place> &places,
                 const QSet<ClaimId> &bases)
{
    constexpr qsizetype fewest = 2, most = 64, away = 900, recent = 8;
    for (qsizetype first = 0, last = 0; first < claims.size(); first = last) {
        const int group = standing.at(first).group;
        for (last = first + 1; last < claims.size() && group >= 0 && standing.at(last).group == group;)
            ++last;
        if (group < 0 || first == 0 || places.at(first).sentence < 0 || last - first > most)
            continue;
        QList<qsizetype> items, all;
        bool apart = false;
        for (qsizetype k = first; k < last; ++k) {
            apart = apart || places.at(k).apart;
            if (claims.at(k).kind != ClaimKind::Theft)
                continue;
            all.append(k);
            if (claims.at(k).partOf.isEmpty())
                items.append(k);
        }
        const qsizetype above = standing.at(first - 1).block, below = standing.at(first).block;
        if (items.size() < fewest || apart || above >= below || below - above > away)
            continue;
        qsizetype total = -1;
        for (qsizetype w = first - 1; w >= 0 && first - w <= recent && standing.at(w).block == above; --w) {
            const auto within = [&](qsizetype k) {
                return fits(claims.at(k), claims.at(w)) && namesOwn(claims.at(k), claims.at(w));
            };
            // 기타 4억 7천만 달러: the last may be what is left.
            if (isTotal(claims.at(w), bases) && std::all_of(items.cbegin(), items.cend() - 1, within) &&
                fits(claims.at(items.constLast()), claims.at(w)) && sumWithin(claims, all, claims.at(w)))
                total = narrower(claims, total, w);
        }
        for (const qsizetype k : items) {
            if (total >= 0)
                place(claims[k], claims.at(total));
        }
    }
}

/// The total that the paragraph told before the sentence of claim `d`; -1 if none.
qsizetype totalBefore(const QList<Claim> &claims, const Standing &standing, const QList<Place> &places,
                      const QSet<ClaimId> &bases, qsizetype d)
{
    constexpr qsizetype recent = 8;
    qsizetype total = -1;
    for (qsizetype w = d - 1; w >= 0 && d - w <= recent && standing.at(w).block == standing.at(d).block;
         --w) {
        if (places.at(w).sentence != places.at(d).sentence && isTotal(claims.at(w), bases) &&
            fits(claims.at(d), claims.at(w)) && !claims.at(d).victim.isEmpty())
            total = narrower(claims, total, w);
    }
    return total;
}

/// "2024년 피해는 12억 달러다. 가장 큰 사건은 …", "…. DMM 비트코인(3억 달러), 와지르엑스(2억 달러)가 당했다."
void settleParagraphs(QList<Claim> &claims, const Standing &standing, const QList<Place> &places,
                      const QSet<ClaimId> &bases)
{
    for (qsizetype first = 0, last = 0; first < claims.size(); first = last) {
        const auto sameSentence = [&](qsizetype k) {
            return standing.at(k).block == standing.at(first).block &&
                   places.at(k).sentence == places.at(first).sentence;
        };
        for (last = first + 1; last < claims.size() && sameSentence(last);)
            ++last;
        if (places.at(first).sentence < 0 || places.at(first).apart || standing.at(first).group >= 0)
            continue;
        QList<qsizetype> details;
        qsizetype total = -1;
        for (qsizetype k = first; k < last; ++k) {
            const qsizetype found = totalBefore(claims, standing, places, bases, k);
            if (found < 0 || (total >= 0 && found != total))
                continue;
            total = found;
            details.append(k);
        }
        const bool several =
            details.size() > 1 && std::any_of(details.cbegin(), details.cend(), [&](qsizetype k) {
                return claims.at(k).victim.entity != claims.at(details.constFirst()).victim.entity ||
                       claims.at(k).victim.name != claims.at(details.constFirst()).victim.name;
            });
        if (details.isEmpty() || !(several || places.at(first).presents))
            continue;
        // Parts that were told before count too.
        QList<qsizetype> all = details;
        for (qsizetype k = total + 1; k < first; ++k) {
            if (claims.at(k).partOf == claims.at(total).id)
                all.append(k);
        }
        if (!sumWithin(claims, all, claims.at(total)))
            continue;
        const Claim whole = claims.at(total);
        for (const qsizetype k : std::as_const(details))
            place(claims[k], whole);
    }
}

/// "28억 달러이고, 올해만 16억 달러다. 14억 달러가 가장 크다": the largest is one of the total of its time.
void settleNarrower(QList<Claim> &claims, const QList<Place> &places, const QSet<ClaimId> &bases)
{
    constexpr qsizetype recent = 6;
    for (qsizetype k = 1; k < claims.size(); ++k) {
        Claim &part = claims[k];
        if (!places.at(k).picks || part.partOf.isEmpty() || !part.period || !isStolenMoney(part))
            continue;
        const auto told = [&](qsizetype w) { return claims.at(w).id == part.partOf; };
        qsizetype whole = k - 1;
        while (whole >= 0 && k - whole <= recent && !told(whole))
            --whole;
        if (whole < 0 || k - whole > recent || !isTotal(claims.at(whole), bases))
            continue;
        for (qsizetype w = whole + 1; w < k; ++w) {
            const Claim &one = claims.at(w);
            if (isTotal(one, bases) && one.amount.unit == part.amount.unit &&
                part.amount.value < one.amount.value && one.period->contains(*part.period) &&
                claims.at(whole).period->contains(*one.period) && *one.period != *claims.at(whole).period)
                part.partOf = one.id;
        }
    }
}

} // namespace

Place placeOf(const ClaimContext &context)
{
    if (context.language != Language::Korean || context.words(context.sentence).contains(u'\t'))
        return {};
    static const AnyOf presenting{
        u"가장 큰",  u"가장 컸",   u"가장 컸",  u"가장 많",  u"가장 피해가", u"최대",       u"최다",
        u"주요",     u"대표적",    u"대표 ",    u"등이다",   u"등이 ",       u"등입니다",   u"등이었",
        u"등이 있",  u"등으로",    u"단일 ",    u"먼저 ",    u"우선 ",       u"특히",       u"예컨대",
        u"예를 들",  u"예로 ",     u"순으로",   u"순이",     u"뒤를 이",     u"뒤이어",     u"다음으로",
        u"여기에는", u"포함",      u"들 수 있", u"꼽",       u"대부분",      u"상당 부분",  u"큰 사건",
        u"큰 피해",  u"규모가 큰", u"업체별",   u"거래소별", u"사건별",      u"피해처",     u"그중",
        u"이 중",    u"가운데",    u"큰 것은",  u"큰 몫",    u"국내 피해",   u"국내에서는", u"절반"};
    static const AnyOf apart{u"별도",        u"별개",          u"무관",  u"제외",     u"외에",
                             u"달리",        u"아닌",          u"한편",  u"반면",     u"빠져",
                             u"빼고",        u"추가로",        u"더해 ", u"포함되지", u"포함하지",
                             u"포함돼 있지", u"포함되어 있지", u" 뒤로", u" 이후로",  u"난 뒤"};
    const QStringView words = context.words(context.sentence);
    static const AnyOf picking{u"가장 크",   u"가장 큰",   u"가장 컸", u"가장 많",
                               u"최대 사건", u"최대 규모", u"단일 ",   u"단일사건으로"};
    return {context.sentence.start, presenting.in(words), picking.in(words), apart.in(words)};
}

void settle(QList<Claim> &claims, const QList<claimbreakdowns::Place> &standing, const QList<Place> &places,
            const QSet<ClaimId> &bases)
{
    if (claims.size() != standing.size() || claims.size() != places.size())
        return;
    settleNarrower(claims, places, bases);
    settleLists(claims, standing, places, bases);
    settleParagraphs(claims, standing, places, bases);
}

} // namespace vigie::koreandetails
