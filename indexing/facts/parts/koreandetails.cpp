// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/koreandetails.h"

#include "indexing/facts/parts/claimwholes.h"
#include "indexing/facts/parts/easternparts.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

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

/// What `detail` is in the unit of `total`, by itself or by what the text says it is worth.
std::optional<Decimal> valueIn(const Claim &detail, const Claim &total)
{
    if (detail.amount.unit == total.amount.unit)
        return detail.amount.value;
    for (const Equivalent &one : detail.equivalents) {
        const Amount &worth = one.amount;
        if (worth.unit == total.amount.unit)
            return worth.value;
    }
    return std::nullopt;
}

bool fits(const Claim &detail, const Claim &total)
{
    const std::optional<Decimal> value = valueIn(detail, total);
    return isStolenMoney(detail) && detail.partOf.isEmpty() && value && *value < total.amount.value &&
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
        sum = sum ? sum->plus(valueIn(claims.at(k), total).value_or(claims.at(k).amount.value)) : sum;
    return sum && !(total.amount.value < *sum);
}

/// Whether `details` and the parts of claim `total` told before `first` add up to it exactly.
bool makeUp(const QList<Claim> &claims, const QList<qsizetype> &details, qsizetype total, qsizetype first)
{
    const Claim &whole = claims.at(total);
    std::optional<Decimal> sum = Decimal();
    for (const qsizetype k : details)
        sum = sum ? sum->plus(valueIn(claims.at(k), whole).value_or(claims.at(k).amount.value)) : sum;
    for (qsizetype k = total + 1; k < first; ++k) {
        if (sum && claims.at(k).partOf == whole.id && claims.at(k).amount.unit == whole.amount.unit)
            sum = sum->plus(claims.at(k).amount.value);
    }
    return sum && *sum == whole.amount.value;
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
        if (total < 0)
            continue;
        const Claim whole = claims.at(total);
        for (const qsizetype k : std::as_const(items))
            place(claims[k], whole);
    }
}

/// The total that the paragraph told before the sentence of claim `d`; -1 if none.
qsizetype totalBefore(const QList<Claim> &claims, const Standing &standing, const QList<Place> &places,
                      const QSet<ClaimId> &bases, qsizetype d)
{
    constexpr qsizetype recent = 8, paragraphAbove = 600;
    qsizetype total = -1;
    for (qsizetype w = d - 1; w >= 0 && d - w <= recent; --w) {
        const qsizetype apart = standing.at(d).block - standing.at(w).block;
        if (apart < 0 || apart > (places.at(d).counted ? paragraphAbove : 0))
            break;
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

/// The rows of incidents right below the paragraph that tells their total, which they make up with the
/// parts told there: 나머지 2건은 합쳐서 1,600만 달러다.
void settleTables(QList<Claim> &claims, const Standing &standing, const QList<Place> &places,
                  const QSet<ClaimId> &bases)
{
    constexpr qsizetype fewest = 2, most = 64, away = 900, recent = 4, rowAway = 160;
    for (qsizetype first = 1, last = 1; first < claims.size(); first = std::max(last, first + 1)) {
        last = first;
        if (places.at(first).row < 0 || places.at(first - 1).row >= 0 || places.at(first - 1).sentence < 0)
            continue;
        while (last < claims.size() && places.at(last).row >= 0 &&
               (last == first || places.at(last).row - places.at(last - 1).row < rowAway))
            ++last;
        QList<qsizetype> items;
        for (qsizetype k = first; k < last; ++k) {
            if (claims.at(k).kind == ClaimKind::Theft)
                items.append(k);
        }
        const qsizetype above = standing.at(first - 1).block;
        if (items.size() < fewest || items.size() > most || places.at(first).row - above > away)
            continue;
        qsizetype total = -1;
        for (qsizetype w = first - 1; w >= 0 && first - w <= recent && standing.at(w).block == above; --w) {
            const auto within = [&](qsizetype k) {
                return fits(claims.at(k), claims.at(w)) && !claims.at(k).victim.isEmpty();
            };
            if (isTotal(claims.at(w), bases) && std::all_of(items.cbegin(), items.cend(), within) &&
                makeUp(claims, items, w, first))
                total = narrower(claims, total, w);
        }
        if (total < 0)
            continue;
        const Claim whole = claims.at(total);
        for (const qsizetype k : std::as_const(items))
            place(claims[k], whole);
    }
}

/// 이 두 건을 포함해 올해 피해는 6억 달러, 두 사고는 그해 탈취액 13억 달러에 포함된다; 16억 달러이며, 위의 두
/// 건은 여기에 포함된다: as many of the incidents told last as the sentence counts.
void settleHeld(QList<Claim> &claims, const QList<Place> &places, const QSet<ClaimId> &bases)
{
    constexpr qsizetype recent = 10;
    for (qsizetype total = 1; total < claims.size(); ++total) {
        const int held = places.at(total).holds;
        if (held < 1 || !isTotal(claims.at(total), bases))
            continue;
        QList<qsizetype> details;
        for (qsizetype k = total - 1; k >= 0 && total - k <= recent && details.size() < held; --k) {
            if (isStolenMoney(claims.at(k)) && !claims.at(k).victim.isEmpty() &&
                places.at(k).sentence != places.at(total).sentence && fits(claims.at(k), claims.at(total)))
                details.append(k);
        }
        if (details.size() != held || !sumWithin(claims, details, claims.at(total)))
            continue;
        const Claim whole = claims.at(total);
        for (const qsizetype k : std::as_const(details))
            place(claims[k], whole);
    }
}

/// 2023년 유출액 가운데 200억 원은 지닥에서: of the total of that year; 작년에 20억 달러를 훔쳤는데, X에서
/// 나간 게 15억 달러: of the one that stands before it in the sentence.
void settleAmong(QList<Claim> &claims, const QList<Place> &places, const QSet<ClaimId> &bases)
{
    constexpr qsizetype recent = 24;
    for (qsizetype k = 1; k < claims.size(); ++k) {
        const Place &at = places.at(k);
        const bool opens = places.at(k - 1).sentence != at.sentence;
        const bool shorter = claims.at(k).period && !claims.at(k).victim.isEmpty();
        if (!(opens ? at.among : at.sets && shorter) || bases.contains(claims.at(k).id))
            continue;
        qsizetype total = -1;
        for (qsizetype w = k - 1; w >= 0 && k - w <= (opens ? recent : 1); --w) {
            if (isTotal(claims.at(w), bases) && claims.at(k).period && fits(claims.at(k), claims.at(w)) &&
                (opens || *claims.at(k).period != *claims.at(w).period))
                total = total < 0 || claims.at(total).period->contains(*claims.at(w).period) ? w : total;
        }
        if (total < 0)
            continue;
        const Claim whole = claims.at(total);
        place(claims[k], whole);
    }
}

/// How many incidents told before the sentence calls held by its total; 0 where none.
int heldBy(QStringView words)
{
    static const HintedPattern holding(
        u"(?:^|[ .])(?:이|그|위의|앞의|위|앞선|이들|상기|앞서 본|윗)? ?(?:[가-힣]+ )?"
        u"(?:두|세|네|다섯|[2-9]) ?(?:건|사고|사건|해킹|공격|곳|회사|업체|거래소|개사)(?:의 "
        u"피해(?:액)?)?(?:은|는|이|가|을|를|도|까지)? "
        u"(?:[^.]{0,48}(?:에|여기에|수치에|금액에|안에) )?(?:모두 |다 |전부 |함께 )?(?:포함(?!되지|하지|돼 있지|되어 있지)|들어 있|들어간|합산)"_s);
    if (!holding.in(words))
        return 0;
    static constexpr std::array counts{std::pair(QStringView(u"두"), 2), std::pair(QStringView(u"세"), 3),
                                       std::pair(QStringView(u"네"), 4), std::pair(QStringView(u"다섯"), 5),
                                       std::pair(QStringView(u"2"), 2),  std::pair(QStringView(u"3"), 3),
                                       std::pair(QStringView(u"4"), 4),  std::pair(QStringView(u"5"), 5)};
    static constexpr std::array things{QStringView(u"건"),   QStringView(u"사고"), QStringView(u"사건"),
                                       QStringView(u"해킹"), QStringView(u"공격"), QStringView(u"곳"),
                                       QStringView(u"회사"), QStringView(u"업체"), QStringView(u"거래소"),
                                       QStringView(u"개사")};
    for (qsizetype p = 0; p < words.size(); ++p) {
        if (p > 0 && words.at(p - 1) != u' ')
            continue;
        for (const auto &[word, n] : counts) {
            QStringView rest = words.mid(p);
            if (!rest.startsWith(word))
                continue;
            rest = rest.mid(word.size());
            rest = rest.startsWith(u' ') ? rest.mid(1) : rest;
            if (std::any_of(things.begin(), things.end(),
                            [&](QStringView one) { return rest.startsWith(one); }))
                return n;
        }
    }
    return 0;
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
    if (context.language != Language::Korean)
        return {};
    if (context.words(context.sentence).contains(u'\t')) {
        Place row;
        row.row = context.sentence.start;
        return row;
    }
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
    static const HintedPattern among(
        u"^[^가-힣0-9]{0,6}(?:[0-9]{4}년|올해|지난해|작년|[0-9]{4}년 [상하]반기|[0-9]{4}년 "
        u"[1-4]분기)(?:의|에)? ?(?:[가-힣]+ "
        u"){0,2}?(?:피해|유출|탈취|도난|손실|해킹 피해)(?:액|금액|총액|규모)? (?:가운데|중)(?:에서)? "_s),
        sets(
            u"(?:달러|원|엔|유로)[^.]{0,16}(?:는데|인데|은데|지만), [^.]{2,40}(?:에서|의)[^.]{0,24}(?:[0-9])"_s);
    constexpr qsizetype announced = 300;
    const Span told{std::max(context.block.start, context.sentence.start - announced),
                    context.sentence.start};
    const bool announces = easternparts::announceDetails(context.words(told));
    const bool presents = presenting.in(words) || announces;
    return {
        context.sentence.start, presents, picking.in(words), apart.in(words), heldBy(words), among.in(words),
        sets.in(words),         -1,       announces};
}

void settle(QList<Claim> &claims, const QList<claimbreakdowns::Place> &standing, const QList<Place> &places,
            const QSet<ClaimId> &bases)
{
    if (claims.size() != standing.size() || claims.size() != places.size())
        return;
    settleNarrower(claims, places, bases);
    settleLists(claims, standing, places, bases);
    settleTables(claims, standing, places, bases);
    settleHeld(claims, places, bases);
    settleAmong(claims, places, bases);
    settleParagraphs(claims, standing, places, bases);
}

} // namespace vigie::koreandetails
