// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/claimrepeats.h"

#include "indexing/facts/parties/easterncarried.h"
#include "indexing/facts/parties/easternroles.h"
#include "indexing/facts/parts/claimsums.h"
#include "indexing/facts/parts/claimwholes.h"
#include "indexing/facts/words/anyof.h"

#include <algorithm>
#include <array>

namespace vigie::claimrepeats {

namespace {

using parties::EasternRole;
using parties::easternRole;

bool isSame(const Party &a, const Party &b)
{
    return a.entity.isEmpty() || b.entity.isEmpty() ? a.name == b.name : a.entity == b.entity;
}

bool standsApart(const ClaimContext &context, Span name)
{
    return isEastAsian(context.language) && easternRole(context, name) == EasternRole::Apart;
}

/// Whether `range` names the party.
bool isNamedIn(const ClaimContext &context, Span range, const Party &party)
{
    if (!party.entity.isEmpty()) {
        const auto first = std::lower_bound(
            context.page->entities.cbegin(), context.page->entities.cend(), range.start,
            [](const EntityMatch &match, qsizetype start) { return match.span.start < start; });
        const auto last = std::find_if(first, context.page->entities.cend(), [&](const EntityMatch &match) {
            return match.span.start >= range.end;
        });
        return std::any_of(first, last, [&](const EntityMatch &match) {
            return match.entity == party.entity && range.contains(match.span) &&
                   !standsApart(context, match.span);
        });
    }
    const qsizetype place =
        party.name.size() < 2
            ? -1
            : context.cased.mid(range.start, range.length()).indexOf(party.name, 0, Qt::CaseInsensitive);
    return place >= 0 &&
           !standsApart(context, {range.start + place, range.start + place + party.name.size()});
}

/// How far back a text is looked through: what was told a hundred sums ago is not pointed at.
QList<Claim>::const_reverse_iterator endOfRecent(const QList<Claim> &claims)
{
    constexpr qsizetype reach = 100;
    return claims.crbegin() + std::min(reach, claims.size());
}

bool isWholeTheft(const Claim &claim)
{
    return claim.kind == ClaimKind::Theft && !claim.retracted && claim.partOf.isEmpty() &&
           !claim.victim.isEmpty();
}

/// Whether the sentence ends with somebody's saying, finding or judging, as entries of a chronicle do that
/// come after the deed: 8,100만 달러 손실을 의회에 보고, 北朝鮮の犯行と断定.
bool endsInTelling(QStringView sentence)
{
    static const AnyOf words{
        u"발표", u"보고", u"공개",     u"지목", u"결론",     u"확인", u"밝혔", u"밝힘", u"밝힌",
        u"밝히", u"인정", u"시인",     u"기소", u"구속",     u"체포", u"검거", u"송치", u"선고",
        u"제재", u"지정", u"명령",     u"처분", u"착수",     u"수사", u"조사", u"성명", u"적시",
        u"명시", u"규명", u"브리핑",   u"신고", u"통보",     u"공시", u"공지", u"사과", u"해명",
        u"고발", u"제소", u"소송",     u"판결", u"결의",     u"규탄", u"보도", u"추정", u"분석",
        u"평가", u"언급", u"고지",     u"증언", u"発表",     u"公表", u"報告", u"断定", u"特定",
        u"起訴", u"逮捕", u"書類送検", u"判決", u"制裁",     u"指定", u"命令", u"処分", u"非難",
        u"声明", u"認定", u"公開",     u"認め", u"明らかに", u"謝罪", u"提訴", u"指摘", u"名指し"};
    constexpr qsizetype ending = 14;
    QStringView tail = sentence.trimmed();
    while (!tail.isEmpty() && !tail.back().isLetterOrNumber())
        tail.chop(1);
    return words.in(tail.right(ending));
}

/// 또 다른 1억 2천만 달러, 2024년에도, 350억 원을 더: whether the sentence tells of as much again.
bool saysAgain(const ClaimContext &context)
{
    static const AnyOf again{u"또 ",  u"또다시", u"다시 ", u"추가",    u"별도",   u"에도 ",   u" 더 ",
                             u"거듭", u"재차",   u"또한 ", u"두 번째", u"にも",   u"再び",    u"さらに",
                             u"別の", u"新たに", u"追加",  u"もう一",  u"二度目", u"このほか"};
    return isEastAsian(context.language) && again.in(context.words(context.sentence));
}

/// The theft told before that `claim`, whose time is later, tells again; null if none.
const Claim *toldBefore(const Claim &claim, const QList<Claim> &before, const ClaimContext &context)
{
    if (!isEastAsian(context.language) || claim.kind != ClaimKind::Theft || !claim.period ||
        !claim.period->start.isValid() || claim.amount.kind == UnitKind::Quantity ||
        context.words(context.sentence).contains(u'\t') || !endsInTelling(context.words(context.sentence)))
        return nullptr;
    // Who tells has a day, not a year.
    if (saysAgain(context) || claim.period->precision == FuzzyDate::Precision::Year)
        return nullptr;
    // 도난 사실을 발표, …を奪ったのは北朝鮮と断定: whatever name stands in it, it is of a known deed.
    static const AnyOf known{u"사실을", u"사실이", u"배후", u"소행",  u"책임자",
                             u"범행",   u"の犯行", u"関与", u"の仕業"};
    // A round sum may be another's.
    constexpr int round = 1, telling = 3;
    const int digits = claimsums::tellingDigits(claim.amount.value);
    const bool sure = digits >= telling || (digits > round && known.in(context.words(context.sentence)));
    for (auto one = before.crbegin(); one != endOfRecent(before); ++one) {
        if (one->kind != ClaimKind::Theft || one->retracted || !one->period || !one->period->end.isValid() ||
            one->amount.unit != claim.amount.unit || !(one->amount.value == claim.amount.value) ||
            one->period->end >= claim.period->start)
            continue;
        const bool others = !claim.victim.entity.isEmpty() && !one->victim.entity.isEmpty();
        if ((sure && !others) || claim.victim.isEmpty() || one->victim.isEmpty() ||
            isSame(claim.victim, one->victim))
            return &*one;
    }
    return nullptr;
}

} // namespace

const Claim *wholeNamed(const QList<Claim> &claims, const ClaimContext &context, qsizetype i,
                        const Claim &part)
{
    const Span before{context.sentence.start, context.amount(i).span.start};
    if (before.length() <= 0)
        return nullptr;
    const auto whole = std::find_if(claims.crbegin(), endOfRecent(claims), [&](const Claim &claim) {
        return isWholeTheft(claim) && claim.amount.unit == part.amount.unit &&
               claim.amount.value > part.amount.value && isNamedIn(context, before, claim.victim);
    });
    return whole == endOfRecent(claims) ? nullptr : &*whole;
}

std::optional<FuzzyDate> periodOfNamed(const QList<Claim> &claims, const ClaimContext &context)
{
    // Only what is counted from another time asks for it.
    const bool counts =
        std::any_of(context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
            return date.needsContext &&
                   (context.sentence.contains(date.span) || context.before.contains(date.span));
        });
    if (!counts)
        return std::nullopt;
    for (const Span range : {context.sentence, context.before}) {
        if (range.isEmpty())
            continue;
        const auto theft = std::find_if(claims.crbegin(), endOfRecent(claims), [&](const Claim &claim) {
            return isWholeTheft(claim) && claim.period && isNamedIn(context, range, claim.victim);
        });
        if (theft != endOfRecent(claims))
            return theft->period;
    }
    return std::nullopt;
}

void completeRepeated(Claim &claim, const QList<Claim> &before, const ClaimContext &context)
{
    if (const Claim *again = toldBefore(claim, before, context)) {
        claimwholes::copyPeriod(claim, *again);
        if (!again->victim.isEmpty())
            claim.victim = again->victim;
        return;
    }
    if (claim.kind != ClaimKind::Theft || (!claim.victim.isEmpty() && claim.period) || saysAgain(context))
        return;
    const Claim *same = nullptr;
    for (auto one = before.crbegin(); one != endOfRecent(before); ++one) {
        const Claim &other = *one;
        if (!isWholeTheft(other) || other.amount.unit != claim.amount.unit ||
            !(other.amount.value == claim.amount.value))
            continue;
        if (same && !isSame(same->victim, other.victim))
            return;
        same = same ? same : &other;
    }
    if (same && claim.victim.isEmpty() && (!claim.period || claim.period == same->period))
        claim.victim = same->victim;
    if (same && !claim.period && isSame(claim.victim, same->victim))
        claimwholes::copyPeriod(claim, *same);
    if (claim.period || claim.victim.isEmpty() || !isEastAsian(context.language) || !pointsAtTheft(context))
        return;
    const auto last = std::find_if(before.crbegin(), endOfRecent(before), [&](const Claim &other) {
        return other.kind == ClaimKind::Theft && other.period && isSame(other.victim, claim.victim);
    });
    if (last != endOfRecent(before))
        claimwholes::copyPeriod(claim, *last);
}

const Claim *theftNamedAgain(const QList<Claim> &claims, const ClaimContext &context, qsizetype i)
{
    static constexpr std::array articles{
        QStringView(u"the "),   QStringView(u"that "), QStringView(u"this "),  QStringView(u"those "),
        QStringView(u"these "), QStringView(u"les "),  QStringView(u"ces "),   QStringView(u"des "),
        QStringView(u" du "),   QStringView(u" le "),  QStringView(u"au "),    QStringView(u"aux "),
        QStringView(u"この"),   QStringView(u"その"),  QStringView(u"上記の"), QStringView(u"前記の"),
        QStringView(u"이 "),    QStringView(u"그 "),   QStringView(u"해당 "),  QStringView(u"위 "),
        QStringView(u"앞의 ")};
    const ScannedAmount &amount = context.amount(i);
    const QStringView before = context.words({context.sentence.start, amount.span.start});
    const bool definite = std::any_of(articles.begin(), articles.end(),
                                      [&](QStringView article) { return before.endsWith(article); });
    if (!definite || amount.amount.kind == UnitKind::Quantity)
        return nullptr;
    const auto same = std::find_if(claims.crbegin(), endOfRecent(claims), [&](const Claim &claim) {
        return claim.kind == ClaimKind::Theft && !claim.retracted &&
               claim.amount.unit == amount.amount.unit && claim.amount.value == amount.amount.value;
    });
    return same == endOfRecent(claims) ? nullptr : &*same;
}

void settleUntold(QList<Claim> &claims, const QList<qsizetype> &untold)
{
    for (const qsizetype at : untold) {
        Claim &claim = claims[at];
        // A round figure, "$1 billion" or "$12 million", may be of anything.
        const Decimal value = claim.amount.value;
        constexpr int telling = 3;
        if (claim.kind != ClaimKind::Other || claim.retracted || claimsums::tellingDigits(value) < telling)
            continue;
        const Claim *same = nullptr;
        bool several = false; // who lost as much
        for (const Claim &other : std::as_const(claims)) {
            if (other.kind != ClaimKind::Theft || other.retracted || other.amount.unit != claim.amount.unit ||
                other.amount.value != value)
                continue;
            several = several || (same && !isSame(same->victim, other.victim));
            if (!same || same->victim.isEmpty())
                same = &other;
        }
        if (!same)
            continue;
        claim.kind = ClaimKind::Theft;
        if (claim.victim.isEmpty() && !several)
            claim.victim = same->victim;
    }
}

} // namespace vigie::claimrepeats
