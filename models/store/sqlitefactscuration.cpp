// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/curatedfacts.h"
#include "models/store/curationchecks.h"
#include "models/store/curationjson.h"
#include "models/store/curationstep.h"
#include "models/store/factrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/metarepository.h"
#include "models/store/settledmentions.h"
#include "models/store/sqlitefactsservice.h"
#include "models/store/subjectrepository.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

void SqliteFactsService::tell(const QList<ClaimId> &claims)
{
    QStringList ids;
    for (const ClaimId &claim : claims)
        ids.append(claim.value);
    if (ids.isEmpty())
        Q_EMIT m_session->factsChanged();
    else
        Q_EMIT m_session->claimsDecided(ids);
    Q_EMIT m_session->journalChanged();
}

void SqliteFactsService::tellMentions()
{
    Q_EMIT m_session->indexTasksAdded();
    Q_EMIT m_session->mentionsDecided();
    Q_EMIT m_session->journalChanged();
}

/// Gives the ids that a decision refers to besides those decided about.
Result<QStringList> SqliteFactsService::checkDecision(const QList<ClaimId> &claims,
                                                      const ClaimDecision &decision) const
{
    if (decision.amount) {
        if (const Result<void> sound = checkAmount(*decision.amount); !sound.ok())
            return sound.error();
    }
    if (!decision.partOf || decision.partOf->isEmpty())
        return QStringList();
    // A whole whose own whole is this claim would make a ring.
    QSet<ClaimId> seen;
    for (ClaimId at = *decision.partOf; !at.isEmpty() && !seen.contains(at);) {
        if (claims.contains(at))
            return invalid(
                QCoreApplication::translate("vigie::Store", "A claim cannot be a part of itself."));
        seen.insert(at);
        const Result<std::optional<Claim>> whole = curatedClaim(m_session->database(), at);
        if (!whole.ok())
            return whole.error();
        if (!whole.value() && at == *decision.partOf)
            return noClaim(at);
        at = whole.value() ? whole.value()->partOf : ClaimId();
    }
    return QStringList{decision.partOf->value};
}

/// What the journal calls the step: a decision that says one of these alone has a name of its own.
static QString actionOf(const ClaimDecision &said)
{
    if (said.excluded && said == ClaimDecision{.excluded = said.excluded})
        return *said.excluded ? u"claim.exclude"_s : u"claim.include"_s;
    if (said.status && said == ClaimDecision{.status = said.status} && said.status != ReviewStatus::Proposed)
        return *said.status == ReviewStatus::Accepted ? u"claim.accept"_s : u"claim.reject"_s;
    return said.status || said.excluded ? u"claim.decide"_s : u"claim.edit"_s;
}

Result<void> SqliteFactsService::decideAll(const QList<ClaimId> &ids, const ClaimDecision &decision)
{
    const LibraryDatabase &database = m_session->database();
    const Result<QStringList> others = checkDecision(ids, decision);
    if (!others.ok())
        return others.error();
    const Result<QList<Claim>> named = claimsBefore(ids);
    if (!named.ok())
        return named.error();
    QList<Claim> claims = named.value();
    if (claims.isEmpty())
        return {};
    CurationScope scope;
    for (const ClaimId &id : ids)
        scope.subjects.append(id.value);
    for (const QString &id : others.value()) {
        const Result<std::optional<Claim>> whole = uncuratedClaim(database, {id});
        if (!whole.ok())
            return whole.error();
        if (whole.value())
            claims.append(*whole.value());
        scope.subjects.append(id);
    }
    QSet<DocumentId> moved; // search by amount follows
    const Result<bool> taken =
        takeCurationStep(database, actionOf(decision), claims.first().quote, scope, [&]() -> Result<void> {
            const SubjectRepository subjects(database);
            for (const Claim &claim : std::as_const(claims)) {
                if (Result<void> kept = keepSubject(database, claim); !kept.ok())
                    return kept;
            }
            for (const ClaimId &id : ids) {
                const Result<QJsonObject> before = subjects.decision(id.value);
                if (!before.ok())
                    return before.error();
                const QJsonObject after = toJson(merged(claimDecisionFromJson(before.value()), decision));
                if (Result<void> put = subjects.putDecision(id.value, after); !put.ok())
                    return put;
                if (movesAmounts(before.value(), after))
                    moved.insert(claims.at(ids.indexOf(id)).passage.document);
            }
            for (const DocumentId &document : std::as_const(moved)) {
                if (const Result<IndexTask> task = MetaRepository(database).addIndexTask(document);
                    !task.ok())
                    return task.error();
            }
            return {};
        });
    if (!taken.ok())
        return taken.error();
    if (taken.value()) {
        if (!moved.isEmpty())
            Q_EMIT m_session->indexTasksAdded();
        tell(ids);
    }
    return {};
}

Result<void> SqliteFactsService::decide(const Mention &mention, const MentionDecision &decision)
{
    const LibraryDatabase &database = m_session->database();
    const SubjectRepository subjects(database);
    if (decision.entity && !m_thesaurus->find(*decision.entity))
        return noEntity(*decision.entity);
    const auto found = FactRepository(database).mentionAt(mention.passage, mention.entity);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return noMention();
    const auto &[present, read] = *found.value();
    const Result<std::optional<StoredSubject>> known = subjects.mention(mention.passage, read);
    if (!known.ok())
        return known.error();
    StoredSubject subject;
    if (known.value()) {
        subject = *known.value();
    } else {
        const Result<TextAnchor> anchor = anchorOn(database, mention.passage);
        if (!anchor.ok())
            return anchor.error();
        Mention asRead = present;
        asRead.entity = read;
        subject = {.id = {},
                   .sort = StoredSubject::Sort::Mention,
                   .document = mention.passage.document,
                   .anchor = anchor.value(),
                   .reading = readingOf(asRead)};
        subject.id = subjectId('m', mention.passage, subject.reading);
    }
    const Result<bool> taken = takeCurationStep(
        database, u"mention.decide"_s, subject.anchor.quote, {{subject.id}, {}}, [&]() -> Result<void> {
            Result<void> done = unsettleMention(database, subject);
            if (done.ok())
                done = subjects.put(subject);
            const Result<QJsonObject> before = subjects.decision(subject.id);
            if (!done.ok() || !before.ok())
                return done.ok() ? before.error() : done;
            const QJsonObject after = toJson(merged(mentionDecisionFromJson(before.value()), decision));
            done = subjects.putDecision(subject.id, after);
            if (done.ok())
                done = settleMention(database, subject, after);
            if (!done.ok())
                return done;
            const Result<IndexTask> task = MetaRepository(database).addIndexTask(subject.document);
            return task.ok() ? Result<void>() : task.error();
        });
    if (!taken.ok())
        return taken.error();
    if (taken.value())
        tellMentions();
    return {};
}

} // namespace vigie
