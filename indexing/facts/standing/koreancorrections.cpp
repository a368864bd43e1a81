// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/standing/koreancorrections.h"

#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::koreancorrections {

/// Whether what is told between `before` and `between` is replaced by what stands between that and `behind`.
static bool replacesFirst(QStringView before, QStringView between, QStringView behind)
{
    static const HintedPattern first(
        u"(?:당초|최초|처음|애초|1차|첫 (?:공지|발표|보고|집계)|초기|잠정|앞서|직후|지난번|먼저)[^.]{0,40}$"_s),
        told(u"^(?: ?상당)?(?:으?로|이라고|라고) "
             u"(?:안내|발표|공지|알[려렸]|보고|공개|집계|추[산정]|밝[혔히]|말씀|파악|산정|"
             u"공시|신고|전[했해])[^.]{0,16}?(?:으나|지만|는데|다가),? "_s),
        found(u"^(?: ?상당)?(?:으?로|인 것으로|에) (?:[가-힣]+ "
              u")?(?:확인|집계|파악|산정|판명|드러[났나]|나타[났나]|늘[었어]|불어|"
              u"확정|정정|수정|줄[었어])"_s);
    // 350억 원 | 이후 189억 원으로 정정
    static const HintedPattern later(
        u"^[^\\t]{0,4}\\t ?(?:이후|나중에|추후|최종|뒤에|다시)(?:에)? ?(?:약 )?$"_s),
        corrected(u"^(?:으?로) ?(?:정정|수정|변경|확정|바로잡)"_s);
    if (later.in(between) && corrected.in(behind))
        return true;
    return first.in(before) && told.in(between) && found.in(behind);
}

/// 최초 공지는 540억 원이었고 같은 날 오후에 정정했다: whether what is told between the two was said to be
/// changed.
static bool wasChanged(QStringView before, QStringView behind)
{
    static const HintedPattern first(
        u"(?:당초|최초|처음|애초|1차|첫|초기)(?:에)? ?(?:공지|발표|보고|집계|추산|공시|안내|신고)[^.]{0,24}$"_s),
        changed(
            u"^(?: ?상당)?(?:이었|였)(?:고|으나|지만|는데|다가)[^.]{0,32}?(?:정정|수정|바로잡|고[쳤쳐]|변경)"_s);
    return first.in(before) && changed.in(behind);
}

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
            wasChanged(words(start, spans.at(k).start), words(spans.at(k).end, stop)))
            claim.retracted = true;
    }
    for (qsizetype k = 1; k < count; ++k) {
        Claim &wrong = claims[first + k - 1], &right = claims[first + k];
        const qsizetype opening = k > 1 ? spans.at(k - 2).end : blockStart;
        const qsizetype next = k + 1 < count ? spans.at(k + 1).start : end;
        if (wrong.kind != ClaimKind::Theft || right.kind != ClaimKind::Theft ||
            wrong.amount.unit != right.amount.unit ||
            !replacesFirst(words(opening, spans.at(k - 1).start),
                           words(spans.at(k - 1).end, spans.at(k).start), words(spans.at(k).end, next)))
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
