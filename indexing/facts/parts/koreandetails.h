// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"
#include "indexing/facts/parts/claimbreakdowns.h"

#include <QSet>

/// Korean thefts that a text tells as details of a total it gave before, without a word that
/// makes them parts: "2024년 피해는 12억 달러다. 가장 큰 사건은 …", a total and the list of incidents below
/// it.
namespace vigie::koreandetails {

/// What the sentence of a claim says of how it stands to what was told before.
struct Place
{
    qsizetype sentence = -1; ///< where it begins; -1 in other languages
    bool presents = false;   ///< 가장 큰, 주요: it picks out of what was told
    bool picks = false;      ///< 가장 큰 것은: it tells the largest of them
    bool apart = false;      ///< 이와 별도로: it tells of something else
    int holds = 0;           ///< 이 두 건을 포함해: how many of what was told before the total has
    bool among = false;      ///< 2023년 유출액 가운데: of the total of that time
    bool sets = false; ///< 20억 달러를 훔쳤는데, …만 15억 달러: sets a detail against its total
    qsizetype row = -1; ///< where the row of a table begins
    bool counted =
        false; ///< behind 4분기 피해는 세 건에 집중되었다: of what was told before that paragraph, too
};
Place placeOf(const ClaimContext &context);

/// Makes details parts of their totals. `standing` and `places` have one for each claim; `bases` are those
/// that another amount was only set against.
void settle(QList<Claim> &claims, const QList<claimbreakdowns::Place> &standing, const QList<Place> &places,
            const QSet<ClaimId> &bases);

} // namespace vigie::koreandetails
