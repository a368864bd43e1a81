// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/claimlinking.h"
#include "models/store/curatedfacts.h"
#include "models/store/curationchecks.h"
#include "models/store/curationstep.h"
#include "models/store/librarydatabase.h"
#include "models/store/sqlitefactsservice.h"
#include "models/store/subjectrepository.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

bool eachOnce(const QList<ClaimId> &ids)
{
    return QSet<ClaimId>(ids.cbegin(), ids.cend()).size() == ids.size();
}

Error nameThemOnce()
{
    return invalid(
        QCoreApplication::translate("vigie::Store", "Name two or more claims, each of them once."));
}

} // namespace

Result<QList<Claim>> SqliteFactsService::claimsBefore(const QList<ClaimId> &ids) const
{
    QList<Claim> claims;
    for (const ClaimId &id : ids) {
        const Result<std::optional<Claim>> claim = uncuratedClaim(m_session->database(), id);
        if (!claim.ok())
            return claim.error();
        if (!claim.value())
            return noClaim(id);
        claims.append(*claim.value());
    }
    return claims;
}

Result<void> SqliteFactsService::say(const QList<ClaimId> &ids, const QList<LinkChange> &changes)
{
    const LibraryDatabase &database = m_session->database();
    const Result<QList<Claim>> claims = claimsBefore(ids);
    if (!claims.ok())
        return claims.error();
    CurationScope scope;
    for (const ClaimId &id : ids)
        scope.subjects.append(id.value);
    for (const LinkChange &change : changes)
        scope.links.append({change.first.value, change.second.value});
    const QString quote = claims.value().first().quote;
    const Result<bool> taken =
        takeCurationStep(database, u"claim.link"_s, quote, scope, [&]() -> Result<void> {
            if (changes.isEmpty())
                return {};
            for (const Claim &claim : claims.value()) {
                if (Result<void> kept = keepSubject(database, claim); !kept.ok())
                    return kept;
            }
            const SubjectRepository subjects(database);
            for (const LinkChange &change : changes) {
                if (Result<void> put = subjects.putLink(change.first, change.second, change.same); !put.ok())
                    return put;
            }
            return {};
        });
    if (!taken.ok())
        return taken.error();
    if (taken.value())
        tell(ids);
    return {};
}

Result<void> SqliteFactsService::link(const QList<ClaimId> &ids, std::optional<bool> same)
{
    if (ids.isEmpty() || (same && ids.size() < 2) || !eachOnce(ids))
        return nameThemOnce();
    const Result<QList<ClaimLink>> words = SubjectRepository(m_session->database()).allLinks();
    if (!words.ok())
        return words.error();
    return say(ids, linkChanges(words.value(), ids, same));
}

Result<void> SqliteFactsService::tellApart(const QList<ClaimId> &ones, const QList<ClaimId> &others)
{
    const QList<ClaimId> all = ones + others;
    if (ones.isEmpty() || all.size() < 2 || !eachOnce(all))
        return nameThemOnce();
    const Result<QList<ClaimLink>> words = SubjectRepository(m_session->database()).allLinks();
    if (!words.ok())
        return words.error();
    return say(all, apartChanges(words.value(), ones, others));
}

} // namespace vigie
