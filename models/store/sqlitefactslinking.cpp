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

Result<void> SqliteFactsService::link(const QList<ClaimId> &ids, std::optional<bool> same)
{
    const LibraryDatabase &database = m_session->database();
    const SubjectRepository subjects(database);
    if (ids.isEmpty() || (same && ids.size() < 2) ||
        QSet<ClaimId>(ids.cbegin(), ids.cend()).size() < ids.size())
        return invalid(
            QCoreApplication::translate("vigie::Store", "Name two or more claims, each of them once."));
    QList<Claim> claims;
    CurationScope scope;
    for (const ClaimId &id : ids) {
        const Result<std::optional<Claim>> claim = uncuratedClaim(database, id);
        if (!claim.ok())
            return claim.error();
        if (!claim.value())
            return Error{
                Error::Code::NotFound,
                QCoreApplication::translate("vigie::Store", "There is no claim “%1”.").arg(id.value)};
        claims.append(*claim.value());
        scope.subjects.append(id.value);
    }
    const Result<QList<ClaimLink>> words = subjects.allLinks();
    if (!words.ok())
        return words.error();
    const QList<LinkChange> changes = linkChanges(words.value(), ids, same);
    for (const LinkChange &change : changes)
        scope.links.append({change.first.value, change.second.value});
    const Result<bool> taken =
        takeCurationStep(database, u"claim.link"_s, claims.first().quote, scope, [&]() -> Result<void> {
            if (changes.isEmpty())
                return {};
            for (const Claim &claim : std::as_const(claims)) {
                if (Result<void> kept = keepSubject(database, claim); !kept.ok())
                    return kept;
            }
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

} // namespace vigie
