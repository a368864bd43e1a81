// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/versioncandidates.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 daysApart = 10; // a translation may follow a week later
constexpr double sameDay = 4;
constexpr double mostByLength = 6; // a version is no six times as long as the other

std::optional<qint64> daysBetween(const Document &a, const Document &b)
{
    if (!a.published || !b.published || !a.published->start.isValid() || !b.published->start.isValid())
        return std::nullopt;
    return std::abs(a.published->start.daysTo(b.published->start));
}

bool lengthsFit(const Document &a, const Document &b)
{
    const double longer = double(std::max(a.characters, b.characters));
    const double shorter = double(std::max<qint64>(1, std::min(a.characters, b.characters)));
    return longer / shorter <= mostByLength;
}

} // namespace

QList<DocumentId> versionCandidates(const Document &document, const QList<Document> &documents,
                                    const QList<Claim> &claims, const QList<Event> &events, int most)
{
    QHash<QString, QSet<DocumentId>> statedBy;
    for (const Claim &claim : claims)
        statedBy[claim.amount.unit + u' ' + claim.amount.value.toString()].insert(claim.passage.document);
    for (const Event &event : events)
        statedBy[event.date.toIso()].insert(event.passage.document);
    QHash<DocumentId, double> alike;
    const double all = double(documents.size()) + 1;
    for (const QSet<DocumentId> &holders : std::as_const(statedBy)) {
        if (!holders.contains(document.id))
            continue;
        const double rarity = std::log(all / double(holders.size()));
        for (const DocumentId &holder : holders)
            alike[holder] += rarity;
    }
    struct Candidate
    {
        DocumentId id;
        double score;
    };
    QList<Candidate> candidates;
    for (const Document &other : documents) {
        if (other.id == document.id || other.language == document.language || !lengthsFit(document, other))
            continue;
        const std::optional<qint64> days = daysBetween(document, other);
        double score = alike.value(other.id);
        if (days && *days <= daysApart)
            score += sameDay / (1 + double(*days));
        else if (days)
            score /= 2;
        if (score > 0)
            candidates.append({other.id, score});
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.score != b.score ? a.score > b.score : a.id < b.id;
    });
    QList<DocumentId> ids;
    for (const Candidate &candidate : candidates.first(std::min<qsizetype>(most, candidates.size())))
        ids.append(candidate.id);
    return ids;
}

} // namespace vigie
