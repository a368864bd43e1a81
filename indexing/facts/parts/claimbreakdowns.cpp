// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/claimbreakdowns.h"

#include "indexing/facts/parts/claimsums.h"

#include <algorithm>

namespace vigie::claimbreakdowns {

namespace {

constexpr qsizetype reach = 6; ///< claims that may stand between a sum and the list below it

/// Three or more digits tell something: 5.7 and 20 may add up by chance.
bool isPrecise(const Amount &amount)
{
    constexpr int telling = 3;
    return claimsums::tellingDigits(amount.value) >= telling;
}

bool mayBePart(const Claim &part, const Claim &whole)
{
    const bool kind = part.kind == whole.kind || part.kind == ClaimKind::Other;
    const bool time = !part.period || !whole.period || whole.period->contains(*part.period);
    return kind && time && !part.retracted && !part.amount.high && part.amount.unit == whole.amount.unit &&
           part.amount.value < whole.amount.value && (part.partOf.isEmpty() || part.partOf == whole.id);
}

bool mayBeWhole(const Claim &whole)
{
    return whole.amount.kind == UnitKind::Money && !whole.amount.high && !whole.retracted &&
           whole.kind != ClaimKind::Other;
}

/// The claims from `first` to before `last` that are parts of no other among them.
QList<qsizetype> topOf(const QList<Claim> &claims, qsizetype first, qsizetype last)
{
    QList<qsizetype> top;
    for (qsizetype k = first; k < last; ++k) {
        const bool nested = std::any_of(claims.cbegin() + first, claims.cbegin() + k, [&](const Claim &one) {
            return !claims.at(k).partOf.isEmpty() && claims.at(k).partOf == one.id;
        });
        if (!nested)
            top.append(k);
    }
    return top;
}

void settleList(QList<Claim> &claims, const QList<Place> &places, qsizetype first, qsizetype last)
{
    constexpr qsizetype fewest = 2, most = 64; // no list that people add up has more
    if (last - first > most)
        return;
    const QList<qsizetype> items = topOf(claims, first, last);
    if (items.size() < fewest)
        return;
    std::optional<Decimal> sum = Decimal();
    for (const qsizetype k : items)
        sum = sum && claims.at(k).amount.unit == claims.at(items.constFirst()).amount.unit
                  ? sum->plus(claims.at(k).amount.value)
                  : std::nullopt;
    for (qsizetype w = first - 1; sum && w >= 0 && first - w <= reach; --w) {
        const Claim whole = claims.at(w);
        if (!(whole.amount.value == *sum) || places.at(w).base || !mayBeWhole(whole) ||
            !std::all_of(items.cbegin(), items.cend(),
                         [&](qsizetype k) { return mayBePart(claims.at(k), whole); }))
            continue;
        for (const qsizetype k : items)
            claimsums::place(claims[k], whole);
        return;
    }
}

/// "12 billion … 7 billion of clients and 5 billion of its own": the sums right behind one, in its paragraph.
void settleParagraph(QList<Claim> &claims, const QList<Place> &places, qsizetype w)
{
    const Claim whole = claims.at(w);
    if (!mayBeWhole(whole) || places.at(w).base)
        return;
    constexpr qsizetype most = 8, fewest = 2;
    std::optional<Decimal> sum = Decimal();
    bool precise = false;
    for (qsizetype k = w + 1; k < claims.size() && k - w <= most && sum; ++k) {
        if (places.at(k).block != places.at(w).block || places.at(k).base || !mayBePart(claims.at(k), whole))
            return;
        sum = sum->plus(claims.at(k).amount.value);
        precise = precise || isPrecise(claims.at(k).amount);
        if (!sum || !(*sum == whole.amount.value))
            continue;
        if (k - w < fewest || (k - w == fewest && !precise))
            return;
        for (qsizetype part = w + 1; part <= k; ++part)
            claimsums::place(claims[part], whole);
        return;
    }
}

} // namespace

Place Groups::of(const ClaimContext &context)
{
    static constexpr QStringView bullets = u"ㅇ\u110B○●•·・-–—*▪▸◦□■▷▶①②③④⑤⑥⑦⑧⑨";
    const QStringView words = context.words(context.block).trimmed();
    const QChar mark = words.isEmpty() ? QChar() : words.front();
    const bool row = words.contains(u'\t'), item = context.blockKind == Block::Kind::ListItem;
    const QChar bullet =
        bullets.contains(mark) ? (mark >= u'①' && mark <= u'⑨' ? QChar(u'①') : mark) : QChar();
    // 39. 4분기 피해는 …: the numbered paragraph of a report is no item.
    constexpr qsizetype paragraph = 90;
    const bool numbered = item && words.size() > paragraph && mark.isDigit() &&
                          words.left(4).contains(u'.') && words.count(u". ") > 1;
    if (row || numbered || (!item && bullet.isNull())) { // the total of a table is a row of its own
        m_key = -1;
        return {-1, context.block.start, false};
    }
    const qsizetype key = item ? context.caption.start : 0;
    if (m_page != context.page || m_key != key || m_bullet != bullet)
        ++m_last;
    m_page = context.page;
    m_key = key;
    m_bullet = bullet;
    return {m_last, context.block.start, false};
}

void settle(QList<Claim> &claims, const QList<Place> &places)
{
    if (claims.size() != places.size())
        return;
    for (qsizetype first = 0; first < claims.size();) {
        const int group = places.at(first).group;
        qsizetype last = first + 1;
        while (last < claims.size() && group >= 0 && places.at(last).group == group)
            ++last;
        if (group >= 0 && first > 0)
            settleList(claims, places, first, last);
        first = last;
    }
    for (qsizetype w = 0; w + 2 < claims.size(); ++w)
        settleParagraph(claims, places, w);
}

} // namespace vigie::claimbreakdowns
