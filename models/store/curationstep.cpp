// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/curationstep.h"

#include "models/store/curationjson.h"
#include "models/store/journalrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/metarepository.h"
#include "models/store/rebind.h"
#include "models/store/settledmentions.h"
#include "models/store/subjectrepository.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Applies one state; what several subjects of a document need is read once.
class Restoring
{
public:
    explicit Restoring(const LibraryDatabase &database)
        : m_database(database)
        , m_repository(database)
    {
    }

    Result<void> run(const QJsonObject &state)
    {
        const QJsonObject subjects = state[u"subjects"_s].toObject();
        const QJsonObject decisions = state[u"decisions"_s].toObject();
        QStringList ids = subjects.keys();
        for (const QString &id : decisions.keys()) {
            if (!subjects.contains(id))
                ids.append(id);
        }
        for (const QString &id : std::as_const(ids)) {
            if (Result<void> done = unsettle(id); !done.ok())
                return done;
        }
        for (const QString &id : subjects.keys()) {
            if (Result<void> done = setSubject(id, subjects[id], decisions[id].toObject()); !done.ok())
                return done;
        }
        for (const QString &id : decisions.keys()) {
            if (Result<void> done = setDecision(id, decisions[id].toObject()); !done.ok())
                return done;
        }
        for (const QJsonValue &link : state[u"links"_s].toArray()) {
            if (Result<void> done = setLink(link.toObject()); !done.ok())
                return done;
        }
        for (const QString &id : std::as_const(ids)) {
            if (Result<void> done = settle(id); !done.ok())
                return done;
        }
        return addIndexTasks();
    }

private:
    Result<std::optional<StoredSubject>> present(const QString &id) const
    {
        const Result<QString> current = m_repository.current(id);
        return current.ok() ? m_repository.subject(current.value()) : current.error();
    }

    /// What is there before, and what search finds by it.
    Result<void> unsettle(const QString &id)
    {
        const Result<std::optional<StoredSubject>> subject = present(id);
        if (!subject.ok())
            return subject.error();
        if (!subject.value())
            return {};
        const Result<QJsonObject> decision = m_repository.decision(subject.value()->id);
        if (!decision.ok())
            return decision.error();
        m_before.insert(id, {*subject.value(), decision.value()});
        return subject.value()->sort == StoredSubject::Sort::Mention
                   ? unsettleMention(m_database, *subject.value())
                   : Result<void>();
    }

    Result<void> settle(const QString &id)
    {
        const Result<std::optional<StoredSubject>> subject = present(id);
        if (!subject.ok())
            return subject.error();
        Said now;
        if (subject.value()) {
            const Result<QJsonObject> decision = m_repository.decision(subject.value()->id);
            if (!decision.ok())
                return decision.error();
            now = {*subject.value(), decision.value()};
        }
        noteIndexed(m_before.value(id), now);
        return now.subject.id.isEmpty() || now.subject.sort != StoredSubject::Sort::Mention
                   ? Result<void>()
                   : settleMention(m_database, now.subject, now.decision);
    }

    struct Said
    {
        StoredSubject subject; ///< without an id if there is none
        QJsonObject decision;
    };

    /// Search follows what was decided: by entity about mentions, by amount about claims.
    void noteIndexed(const Said &before, const Said &now)
    {
        const StoredSubject &known = now.subject.id.isEmpty() ? before.subject : now.subject;
        if (known.id.isEmpty() || known.sort == StoredSubject::Sort::Event)
            return;
        const bool moved = before.subject.entered != now.subject.entered || // came or went
                           movesAmounts(before.decision, now.decision);
        if (known.sort == StoredSubject::Sort::Mention || moved)
            m_indexed.insert(known.document);
    }

    Result<void> setSubject(const QString &id, const QJsonValue &state, const QJsonObject &decision)
    {
        const Result<QString> current = m_repository.current(id);
        if (!current.ok())
            return current.error();
        const Result<std::optional<StoredSubject>> known = m_repository.subject(current.value());
        if (!known.ok())
            return known.error();
        if (state.isNull())
            return m_repository.remove(current.value());
        if (known.value()) // its place may have moved with the text since
            return {};
        StoredSubject wanted = subjectFromJson(state.toObject());
        wanted.id = current.value();
        const Result<const CurrentReading *> now = reading(wanted.document);
        if (!now.ok())
            return now.error();
        // Finding it again looks at what was decided.
        if (Result<void> done = m_repository.putDecision(wanted.id, decision); !done.ok())
            return done;
        const Result<StoredSubject> bound = rebindSubject(m_database, wanted, *now.value());
        return bound.ok() ? Result<void>() : bound.error();
    }

    Result<void> setDecision(const QString &id, QJsonObject decision)
    {
        const Result<QString> current = m_repository.current(id);
        if (!current.ok())
            return current.error();
        if (const QString whole = decision.value(u"partOf"_s).toString(); !whole.isEmpty()) {
            const Result<QString> now = m_repository.current(whole);
            if (!now.ok())
                return now.error();
            decision[u"partOf"_s] = now.value();
        }
        return m_repository.putDecision(current.value(), decision);
    }

    Result<void> setLink(const QJsonObject &state)
    {
        const Result<QString> first = m_repository.current(state[u"first"_s].toString());
        const Result<QString> second = m_repository.current(state[u"second"_s].toString());
        if (!first.ok() || !second.ok())
            return first.ok() ? second.error() : first.error();
        const ClaimLink link = makeLink({first.value()}, {second.value()}, state[u"same"_s].toBool());
        return m_repository.putLink(link.first, link.second,
                                    state[u"same"_s].isBool() ? std::optional(link.same) : std::nullopt);
    }

    Result<const CurrentReading *> reading(const DocumentId &document)
    {
        auto known = m_readings.find(document);
        if (known == m_readings.end()) {
            Result<CurrentReading> now = currentReading(m_database, document);
            if (!now.ok())
                return now.error();
            known = m_readings.insert(document, std::move(now).value());
        }
        return &*known;
    }

    Result<void> addIndexTasks() const
    {
        for (const DocumentId &document : m_indexed) {
            if (const Result<IndexTask> task = MetaRepository(m_database).addIndexTask(document); !task.ok())
                return task.error();
        }
        return {};
    }

    const LibraryDatabase &m_database;
    SubjectRepository m_repository;
    QHash<DocumentId, CurrentReading> m_readings;
    QHash<QString, Said> m_before;
    QSet<DocumentId> m_indexed; ///< documents whose entries in the index are behind
};

} // namespace

Result<QJsonObject> captureCuration(const LibraryDatabase &database, const CurationScope &scope)
{
    const SubjectRepository repository(database);
    QJsonObject subjects, decisions;
    for (const QString &id : scope.subjects) {
        const Result<std::optional<StoredSubject>> subject = repository.subject(id);
        const Result<QJsonObject> decision = repository.decision(id);
        if (!subject.ok() || !decision.ok())
            return subject.ok() ? decision.error() : subject.error();
        subjects[id] = subject.value() ? QJsonValue(toJson(*subject.value())) : QJsonValue();
        decisions[id] = decision.value().isEmpty() ? QJsonValue() : QJsonValue(decision.value());
    }
    QJsonArray links;
    for (const auto &[one, other] : scope.links) {
        const ClaimLink link = makeLink({one}, {other}, true);
        const Result<std::optional<bool>> same = repository.link(link.first, link.second);
        if (!same.ok())
            return same.error();
        links.append(QJsonObject{{u"first"_s, link.first.value},
                                 {u"second"_s, link.second.value},
                                 {u"same"_s, same.value() ? QJsonValue(*same.value()) : QJsonValue()}});
    }
    QJsonObject state{{u"subjects"_s, subjects}, {u"decisions"_s, decisions}};
    if (!links.isEmpty())
        state[u"links"_s] = links;
    return state;
}

Result<void> restoreCuration(const LibraryDatabase &database, const QJsonObject &state)
{
    return Restoring(database).run(state);
}

bool movesAmounts(const QJsonObject &before, const QJsonObject &after)
{
    const ClaimDecision was = claimDecisionFromJson(before), is = claimDecisionFromJson(after);
    const bool wasRejected = was.status == ReviewStatus::Rejected;
    return was.amount != is.amount || wasRejected != (is.status == ReviewStatus::Rejected);
}

Result<bool> takeCurationStep(const LibraryDatabase &database, const QString &action, const QString &quote,
                              const CurationScope &scope, const std::function<Result<void>()> &change)
{
    LibraryDatabase::Transaction transaction(database);
    if (const Result<void> begun = transaction.begin(); !begun.ok())
        return begun.error();
    Result<QJsonObject> before = captureCuration(database, scope);
    if (!before.ok())
        return before.error();
    if (const Result<void> changed = change(); !changed.ok())
        return changed.error();
    Result<QJsonObject> after = captureCuration(database, scope);
    if (!after.ok())
        return after.error();
    if (after.value() == before.value())
        return false;
    after.value()[u"quote"_s] = quote;
    Result<void> done = JournalRepository(database).add(action, scope.subjects.value(0), before.value(),
                                                        after.value(), scope.subjects.mid(1));
    if (done.ok())
        done = transaction.commit();
    return done.ok() ? Result<bool>(true) : done.error();
}

bool isCurationStep(const QString &action)
{
    return action.startsWith(u"claim.") || action.startsWith(u"event.") || action.startsWith(u"mention.");
}

QJsonObject curationState(const QJsonObject &state, const QJsonObject &other)
{
    const QJsonObject known = state.isEmpty() ? other : state;
    if (!known.contains(u"claim"_s))
        return state;
    const QString id = known[u"claim"_s].toString();
    QJsonValue subject, decision;
    if (!state.isEmpty()) {
        QJsonObject made = state;
        made[u"id"_s] = id;
        made[u"sort"_s] = u"claim"_s;
        made[u"reading"_s] = QJsonObject{{u"amount"_s, state[u"amount"_s]}};
        subject = made;
        decision = state[u"decision"_s];
    }
    return {{u"subjects"_s, QJsonObject{{id, subject}}},
            {u"decisions"_s, QJsonObject{{id, decision}}},
            {u"quote"_s, known[u"quote"_s]}};
}

} // namespace vigie
