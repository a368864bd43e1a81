// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/standing/koreancorrections.h"

#include "indexing/facts/standing/samematter.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::koreancorrections {

namespace {

/// Whether what is told between `before` and `between` is replaced by what stands between that and `behind`.
bool replacesFirst(QStringView before, QStringView between, QStringView behind)
{
    static const HintedPattern first(
        u"(?:당초|최초|처음|애초|1차|첫 (?:공지|발표|보고|집계)|초기|잠정|앞서|직후|지난번|먼저)[^.]{0,40}$"_s),
        told(u"^(?: ?상당)?(?:으?로|이라고|라고) "
             u"(?:안내|발표|공지|알[려렸]|보고|공개|집계|추[산정]|밝[혔히]|말씀|파악|산정|"
             u"공시|신고|전[했해])[^.]{0,16}?(?:으나|지만|는데|다가),? "_s),
        found(u"^(?: ?상당)?(?:으?로|인 것으로|에) (?:[가-힣]+ "
              u")?(?:확인|집계|파악|산정|판명|드러[났나]|나타[났나]|늘[었어]|불어|"
              u"확정|정정|수정|줄[었어])"_s);
    return first.in(before) && told.in(between) && found.in(behind);
}

/// Whether what is told between the two is a first figure that was changed, by nothing but words of time:
/// 350억 원 | 이후 189억 원으로 정정: whether what stands between two sums says that the second came later
/// instead.
bool correctsLater(QStringView between, QStringView behind)
{
    // 350억 원 | 이후 189억 원으로 정정
    static const HintedPattern later(
        u"^[^\\t]{0,4}\\t ?(?:이후|나중에|추후|최종|뒤에|다시)(?:에)? ?(?:약 )?$"_s),
        corrected(u"^(?:으?로) ?(?:정정|수정|변경|확정|바로잡)"_s);
    // 350억 원 규모 해킹 피해 발표. 이후 189억 원으로 정정
    static const HintedPattern next(
        u"^[^.]{0,30}[.] ?(?:[가-힣]+(?:은|는) )?(?:이후|나중에|추후|그 뒤|뒤에|며칠 뒤|이튿날|다음 날)(?:에)? ?(?:이를 )?(?:약 )?$"_s);
    return corrected.in(behind) && (later.in(between) || next.in(between));
}

/// 최초 공지는 540억 원이었고 같은 날 오후에 정정했다.
bool wasChanged(QStringView before, QStringView behind)
{
    static const HintedPattern first(
        u"(?:당초|최초|처음|애초|1차|첫|초기)(?:에)? ?(?:공지|발표|보고|집계|추산|공시|안내|신고)[^.]{0,24}$"_s),
        changed(
            u"^(?: ?상당)?(?:이었|였)(?:고|으나|지만|는데|다가),? "
            u"(?:(?:이를|금액을|액수를|수치를|규모를|피해액을|다시|곧|곧바로|나중에|이후|추후|뒤에|며칠|같은|"
            u"다음|이튿날|당일|날|오전에?|오후에?|"
            u"저녁에?|밤에?|뒤|후|[0-9]+[년월일시분](?:에|께|쯤)?) )*(?:정정|수정|바로잡|고[쳤쳐]|변경)"_s);
    return first.in(before) && changed.in(behind);
}

/// 당초 540억 원으로 알려졌으나 사고 시점 시세를 적용하면서 줄었다: whether what is told between the two was
/// a first figure, and another one, told elsewhere, is the last.
bool gaveWay(QStringView before, QStringView behind)
{
    static const HintedPattern first(
        u"(?:당초|최초|처음|애초|1차|첫 (?:공지|발표|보고|집계)|초기|잠정)[^.,]{0,24}$"_s),
        changed(
            u"^(?: ?상당)?(?:으?로|이라고|라고) "
            u"(?:안내|발표|공지|알[려렸]|보고|공개|집계|추[산정]|밝[혔히]|파악|산정|공시|신고|전[했해]|봤|"
            u"보았|여[겼겨])"
            u"[^.0-9]{0,10}?(?:으나|지만|는데|다가),? "
            u"[^.0-9]{0,40}?(?:줄었|줄어|늘었|늘어|낮아|낮췄|높아|높였|불어|정정|수정|조정|바뀌|변경|고[쳤쳐])[가-힣]{0,4}(?:[. ]|$)"_s);
    return first.in(before) && changed.in(behind);
}

/// 처음에 1,200만 달러라고 발표했다가 한 달 뒤 정정했다: a figure taken back by whoever gave it, whatever the
/// right one is.
bool wasTakenBack(QStringView behind)
{
    static const HintedPattern withdrawn(
        u"^(?: ?(?:상당|규모|가량|정도))?(?:으?로|이?라고) "
        u"(?:안내|발표|공지|알[려렸]|보고|공개|집계|추[산정]|밝[혔히]|파악|산정|공시|신고|말)"
        u"[가-힣]{0,2}다가,? (?:[가-힣0-9]+ ){0,5}?(?:정정|수정|바로잡|고[쳤쳐]|번복|철회|취소|거둬)[가-힣]{0,4}(?:[. ,]|$)"_s);
    return withdrawn.in(behind);
}

} // namespace

void settle(QStringView block, qsizetype blockStart, const QList<Span> &spans, QList<Claim> &claims,
            qsizetype first)
{
    const qsizetype count = claims.size() - first, end = blockStart + block.size();
    if (count != spans.size())
        return;
    const auto words = [&](qsizetype from, qsizetype to) {
        return block.mid(from - blockStart, std::max<qsizetype>(0, to - from));
    };
    for (qsizetype k = 0; k < count; ++k) {
        Claim &claim = claims[first + k];
        const qsizetype start = k > 0 ? spans.at(k - 1).end : blockStart;
        const qsizetype stop = k + 1 < count ? spans.at(k + 1).start : end;
        if (claim.kind == ClaimKind::Theft &&
            (wasChanged(words(start, spans.at(k).start), words(spans.at(k).end, stop)) ||
             wasTakenBack(words(spans.at(k).end, stop))))
            claim.retracted = true;
        // Told a few sums before.
        constexpr qsizetype near = 4;
        if (claim.kind != ClaimKind::Theft ||
            !gaveWay(words(start, spans.at(k).start), words(spans.at(k).end, stop)))
            continue;
        for (qsizetype j = first + k - 1; j >= std::max<qsizetype>(0, first + k - near); --j) {
            const Claim &last = claims.at(j);
            if (last.kind != ClaimKind::Theft || last.retracted || last.amount.unit != claim.amount.unit ||
                last.amount.value == claim.amount.value || areOfOthers(last, claim) ||
                areOfOtherTimes(last, claim))
                continue;
            claim.retracted = true;
            if (claim.victim.isEmpty())
                claim.victim = last.victim;
            if (!claim.period) {
                claim.period = last.period;
                claim.periodBasis = last.periodBasis;
            }
            break;
        }
    }
    for (qsizetype k = 1; k < count; ++k) {
        Claim &wrong = claims[first + k - 1], &right = claims[first + k];
        const qsizetype opening = k > 1 ? spans.at(k - 2).end : blockStart;
        const qsizetype next = k + 1 < count ? spans.at(k + 1).start : end;
        const QStringView between = words(spans.at(k - 1).end, spans.at(k).start),
                          behind = words(spans.at(k).end, next);
        if (wrong.kind != ClaimKind::Theft || wrong.amount.unit != right.amount.unit ||
            areOfOthers(wrong, right) || areOfOtherTimes(wrong, right))
            continue;
        if (right.kind == ClaimKind::Other && correctsLater(between, behind))
            right.kind = ClaimKind::Theft;
        if (right.kind != ClaimKind::Theft ||
            !(correctsLater(between, behind) ||
              replacesFirst(words(opening, spans.at(k - 1).start), between, behind)))
            continue;
        wrong.retracted = true;
        if (right.victim.isEmpty())
            right.victim = wrong.victim;
        if (!right.period) {
            right.period = wrong.period;
            right.periodBasis = wrong.periodBasis;
        }
    }
}

} // namespace vigie::koreancorrections
