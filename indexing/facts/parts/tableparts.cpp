// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/tableparts.h"

#include "indexing/facts/parts/claimsums.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// "Of which from the DPRK", « dont Corée du Nord », うち北朝鮮, 이 중 북한.
bool opensParts(QStringView words)
{
    static const HintedPattern opening(
        u"^[\\s–—•*>-]*(?:of (?:which|that|this)\\b|including\\b|incl\\.|thereof\\b|made up "
        u"of\\b|dont\\b|parmi "
        u"lesquel|(?:この)?うち|(?:이 |그 )?중(?: |$)|내역$)"_s);
    return opening.in(words);
}

/// Makes a row a part of `whole`. A month that names no year is one of the year of the whole.
void placeRow(Claim &part, const Claim &whole)
{
    const auto year = whole.period ? whole.period->singleYear() : std::nullopt;
    const QString &words = part.periodBasis.words;
    const bool bare =
        !words.isEmpty() && std::none_of(words.cbegin(), words.cend(), [](QChar c) { return c.isDigit(); });
    if (year && bare && part.period && part.period->precision == FuzzyDate::Precision::Month)
        part.period = FuzzyDate::month(*year, part.period->start.month());
    claimsums::place(part, whole);
}

} // namespace

void TableParts::noteLine(QStringView words)
{
    if (opensParts(words) && !m_base.isEmpty()) {
        m_ofWhich = true;
        m_open.clear();
        return;
    }
    *this = TableParts();
}

void TableParts::noteRow(const ClaimContext &context, const QList<qsizetype> &claimOf, bool saysTotal,
                         const QList<qsizetype> &untold, QList<Claim> &claims)
{
    const bool ofWhich = opensParts(context.words(context.sentence));
    const bool opens = m_base.isEmpty() && m_open.isEmpty();
    m_totalFirst = opens ? saysTotal : m_totalFirst;
    const auto fits = [&](qsizetype part, const Claim &whole) {
        const Claim &claim = claims.at(part);
        return claim.amount.unit == whole.amount.unit && claim.amount.value < whole.amount.value &&
               (claim.kind == whole.kind || untold.contains(part));
    };
    std::optional<qsizetype> besideIt; // the claim that the columns of parts before this one are parts of
    for (qsizetype i = 0; i < claimOf.size(); ++i) {
        const qsizetype claim = claimOf.at(i);
        if (i > 0 && claim == claimOf.at(i - 1))
            continue;
        const qsizetype column = columnOf(context, context.amount(i).span.start);
        // 被害額 | うち国内: a column that tells part of the one before it.
        if (i > 0 && opensParts(context.words(columnHeading(context, column)))) {
            const qsizetype beside = besideIt.value_or(claimOf.at(i - 1));
            besideIt = beside;
            if (fits(claim, claims.at(beside)))
                placeRow(claims[claim], claims.at(beside));
            continue;
        }
        besideIt.reset();
        const qsizetype base = m_base.value(column, -1);
        if (ofWhich && base >= 0) {
            if (fits(claim, claims.at(base))) {
                placeRow(claims[claim], claims.at(base));
                m_within.insert(claim);
            }
            continue;
        }
        if (m_ofWhich && base >= 0) {
            Whole &open = m_open[column];
            const auto sum = open.sum.plus(claims.at(claim).amount.value);
            if (fits(claim, claims.at(base)) && sum && !(*sum > claims.at(base).amount.value)) {
                open.sum = *sum;
                placeRow(claims[claim], claims.at(base));
                m_within.insert(claim);
                continue;
            }
            m_ofWhich = false;
        }
        if (m_totalFirst && !opens && m_open.contains(column)) {
            Whole &open = m_open[column];
            const auto sum = open.sum.plus(claims.at(claim).amount.value);
            if (!fits(claim, claims.at(open.claim)) || !sum) {
                m_open.remove(column);
                continue;
            }
            open.sum = *sum;
            open.parts.append(claim);
            if (open.sum == claims.at(open.claim).amount.value && open.parts.size() > 1) {
                for (const qsizetype part : std::as_const(open.parts)) {
                    placeRow(claims[part], claims.at(open.claim));
                    m_within.insert(part);
                }
            }
            continue;
        }
        m_base.insert(column, claim);
        if (opens && saysTotal)
            m_open.insert(column, {claim, {}, {}});
    }
}

} // namespace vigie
