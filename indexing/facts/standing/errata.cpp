// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/standing/errata.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

enum class ErratumLabel : quint8 { None, Wrong, Right };

/// `before`: the words between a figure and the one before it; `opening`: from the beginning of its line.
ErratumLabel labelOf(QStringView before, QStringView opening)
{
    static const HintedPattern wrong(
        u"(?:^|[^一-龥])[(\\[【「『<]?誤[)\\]】」』>]?[: 「『]*(?:約)?$|"
        u"(?:^|[^가-힣])[(\\[【]?오[)\\]】] ?:? ?['\"‘“]?(?:약 )?$|(?:^|[ ,;])오 ?: ?(?:약 )?$"_s),
        right(u"(?:^|[^一-龥])[(\\[【「『<]?正[)\\]】」』>]?[: 「『]*(?:約)?$|"
              u"(?:^|[^가-힣])[(\\[【]?정[)\\]】] ?:? ?['\"‘“]?(?:약 )?$|(?:^|[ ,;])정 ?: ?(?:약 )?$"_s);
    static const HintedPattern wrongLine(u"^[(\\[【「『<]?(?:誤[)\\]】」』>: ]|오(?:[)\\]】]| ?:))"_s),
        rightLine(u"^[(\\[【「『<]?(?:正[)\\]】」』>: ]|정(?:[)\\]】]| ?:))"_s);
    constexpr qsizetype near = 12;
    if (wrong.in(before.right(near)) || wrongLine.in(opening.left(near)))
        return ErratumLabel::Wrong;
    return right.in(before.right(near)) || rightLine.in(opening.left(near)) ? ErratumLabel::Right
                                                                            : ErratumLabel::None;
}

/// The document gave the figure before, as if it were right.
void replaceEarlier(QList<Claim> &claims, qsizetype wrong, qsizetype right)
{
    for (qsizetype k = 0; k < wrong; ++k) {
        Claim &earlier = claims[k];
        const Amount &one = earlier.amount, &other = claims.at(wrong).amount;
        if (earlier.retracted || one.unit != other.unit || one.value != other.value || one.low != other.low ||
            one.high != other.high)
            continue;
        earlier.retracted = true;
        completeCorrection(claims[right], earlier);
    }
}

} // namespace

void completeCorrection(Claim &one, const Claim &other)
{
    const bool taken = other.kind == ClaimKind::Theft || other.kind == ClaimKind::Laundering;
    if ((one.kind == ClaimKind::Other && other.kind != ClaimKind::Other) ||
        (one.kind == ClaimKind::Revenue && taken))
        one.kind = other.kind;
    if (one.kind == ClaimKind::Cost && other.kind == ClaimKind::Theft)
        one.kind = other.kind;
    if (one.kind != other.kind)
        return;
    if (one.victim.isEmpty())
        one.victim = other.victim;
    if (!one.period && other.period) {
        one.period = other.period;
        one.periodBasis = other.periodBasis;
    }
}

void Errata::read(QStringView block, qsizetype blockStart, const QList<Span> &spans, QList<Claim> &claims,
                  qsizetype first)
{
    static const AnyOf labels{u"誤",   u"正",  u"오)", u"오:",  u"오 :", u"오]",
                              u"오】", u"정)", u"정:", u"정 :", u"정]",  u"정】"};
    const qsizetype count = claims.size() - first;
    if (count == 0 || count != spans.size())
        return;
    if (!labels.in(block)) {
        m_wrong = -1;
        return;
    }
    for (qsizetype k = 0; k < count; ++k) {
        const qsizetype from = k > 0 ? spans.at(k - 1).end - blockStart : 0,
                        to = spans.at(k).start - blockStart;
        const QStringView before = block.mid(from, std::max<qsizetype>(0, to - from));
        const qsizetype line = block.left(to).lastIndexOf(u'\n') + 1;
        const ErratumLabel label = labelOf(before, line >= from ? block.mid(line, to - line) : QStringView());
        if (label == ErratumLabel::Wrong)
            m_wrong = first + k;
        if (label != ErratumLabel::Right || m_wrong < 0)
            continue;
        Claim &wrong = claims[m_wrong], &right = claims[first + k];
        if (wrong.amount.kind == right.amount.kind) {
            wrong.retracted = true;
            right.retracted = false;
            completeCorrection(right, wrong);
            completeCorrection(wrong, right);
            replaceEarlier(claims, m_wrong, first + k);
            right.partOf = {};
            wrong.partOf = {};
        }
        m_wrong = -1;
    }
}

} // namespace vigie
