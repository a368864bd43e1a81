// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/curatedfacts.h"
#include "models/store/curationjson.h"
#include "models/store/curationstep.h"
#include "models/store/factrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/metarepository.h"
#include "models/store/pagerepository.h"
#include "models/store/settledmentions.h"
#include "models/store/sqlitefactsservice.h"
#include "models/store/subjectrepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

Error invalid(const QString &message)
{
    return {Error::Code::InvalidInput, message};
}

Error noClaim(const ClaimId &id)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("vigie::Store", "There is no claim “%1”.").arg(id.value)};
}

Error noEvent(const EventId &id)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("vigie::Store", "There is no event “%1”.").arg(id.value)};
}

Error noMention()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("vigie::Store", "There is no such mention at this place.")};
}

/// What a person entered or said a word about gets its name from its place and reading.
QString idFrom(char initial, const Passage &passage, const QJsonObject &reading)
{
    const QString key = u"person|%1|%2|%3|%4|"_s.arg(passage.document.value)
                            .arg(passage.page)
                            .arg(passage.span.start)
                            .arg(passage.span.end) +
                        QString::fromUtf8(QJsonDocument(reading).toJson(QJsonDocument::Compact));
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QLatin1Char(initial) + QString::fromLatin1(hash.first(12));
}

Result<void> checkAmount(const Amount &amount)
{
    if (amount.unit.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("vigie::Store", "An amount needs a currency or unit."));
    if (amount.value.isNegative())
        return invalid(QCoreApplication::translate("vigie::Store", "An amount cannot be negative."));
    if (amount.bound == Bound::Range && (!amount.low || !amount.high || *amount.high < *amount.low))
        return invalid(
            QCoreApplication::translate("vigie::Store", "A range needs a low and a higher high end."));
    return {};
}

} // namespace

struct SqliteFactsService::Draft
{
    StoredSubject subject;
    QJsonObject decision{};
    QString action;
};

Result<TextAnchor> SqliteFactsService::anchorFor(const Passage &passage) const
{
    const Result<Page> page = PageRepository(m_session->database()).page(passage.document, passage.page);
    if (!page.ok())
        return page.error();
    if (passage.span.isEmpty() || passage.span.start < 0 || passage.span.end > page.value().text.size())
        return invalid(QCoreApplication::translate("vigie::Store",
                                                   "The marked range does not lie within the page's text."));
    return makeAnchor(page.value(), passage.span);
}

// What was read gets its anchor with the first word about it.
Result<void> SqliteFactsService::keepSubject(const Claim &claim) const
{
    const SubjectRepository subjects(m_session->database());
    const Result<std::optional<StoredSubject>> known = subjects.subject(claim.id.value);
    if (!known.ok())
        return known.error();
    if (known.value())
        return {};
    const Result<TextAnchor> anchor = anchorFor(claim.passage);
    if (!anchor.ok())
        return anchor.error();
    return subjects.put({.id = claim.id.value,
                         .sort = StoredSubject::Sort::Claim,
                         .document = claim.passage.document,
                         .anchor = anchor.value(),
                         .reading = readingOf(claim)});
}

Result<void> SqliteFactsService::keepSubject(const Event &event) const
{
    const SubjectRepository subjects(m_session->database());
    const Result<std::optional<StoredSubject>> known = subjects.subject(event.id.value);
    if (!known.ok())
        return known.error();
    if (known.value())
        return {};
    const Result<TextAnchor> anchor = anchorFor(event.passage);
    if (!anchor.ok())
        return anchor.error();
    return subjects.put({.id = event.id.value,
                         .sort = StoredSubject::Sort::Event,
                         .document = event.passage.document,
                         .anchor = anchor.value(),
                         .reading = readingOf(event)});
}

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
    Q_EMIT m_session->factsChanged();
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

Result<void> SqliteFactsService::decideAll(const QList<ClaimId> &ids, const ClaimDecision &decision)
{
    const LibraryDatabase &database = m_session->database();
    const Result<QStringList> others = checkDecision(ids, decision);
    if (!others.ok())
        return others.error();
    QList<Claim> claims;
    CurationScope scope;
    for (const ClaimId &id : ids) {
        const Result<std::optional<Claim>> claim = uncuratedClaim(database, id);
        if (!claim.ok())
            return claim.error();
        if (!claim.value())
            return noClaim(id);
        claims.append(*claim.value());
        scope.subjects.append(id.value);
    }
    if (claims.isEmpty())
        return {};
    for (const QString &id : others.value()) {
        const Result<std::optional<Claim>> whole = uncuratedClaim(database, {id});
        if (!whole.ok())
            return whole.error();
        if (whole.value())
            claims.append(*whole.value());
        scope.subjects.append(id);
    }
    const Result<bool> taken =
        takeCurationStep(database, u"claim.decide"_s, claims.first().quote, scope, [&]() -> Result<void> {
            const SubjectRepository subjects(database);
            for (const Claim &claim : std::as_const(claims)) {
                if (Result<void> kept = keepSubject(claim); !kept.ok())
                    return kept;
            }
            for (const ClaimId &id : ids) {
                const Result<QJsonObject> before = subjects.decision(id.value);
                if (!before.ok())
                    return before.error();
                const ClaimDecision after = merged(claimDecisionFromJson(before.value()), decision);
                if (Result<void> put = subjects.putDecision(id.value, toJson(after)); !put.ok())
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

Result<void> SqliteFactsService::decide(const EventId &id, const EventDecision &decision)
{
    const LibraryDatabase &database = m_session->database();
    if (decision.date && !decision.date->isValid())
        return invalid(QCoreApplication::translate("vigie::Store", "An event needs a date."));
    const Result<std::optional<Event>> event = uncuratedEvent(database, id);
    if (!event.ok())
        return event.error();
    if (!event.value())
        return noEvent(id);
    const Result<bool> taken = takeCurationStep(
        database, u"event.decide"_s, event.value()->quote, {{id.value}, {}}, [&]() -> Result<void> {
            if (Result<void> kept = keepSubject(*event.value()); !kept.ok())
                return kept;
            const SubjectRepository subjects(database);
            const Result<QJsonObject> before = subjects.decision(id.value);
            if (!before.ok())
                return before.error();
            const EventDecision after = merged(eventDecisionFromJson(before.value()), decision);
            return subjects.putDecision(id.value, toJson(after));
        });
    if (!taken.ok())
        return taken.error();
    if (taken.value())
        tell({});
    return {};
}

Result<void> SqliteFactsService::decide(const Mention &mention, const MentionDecision &decision)
{
    const LibraryDatabase &database = m_session->database();
    const SubjectRepository subjects(database);
    if (decision.entity && !m_thesaurus->find(*decision.entity))
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("vigie::Store", "There is no entity “%1”.")
                         .arg(decision.entity->value)};
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
        const Result<TextAnchor> anchor = anchorFor(mention.passage);
        if (!anchor.ok())
            return anchor.error();
        Mention asRead = present;
        asRead.entity = read;
        subject = {.id = {},
                   .sort = StoredSubject::Sort::Mention,
                   .document = mention.passage.document,
                   .anchor = anchor.value(),
                   .reading = readingOf(asRead)};
        subject.id = idFrom('m', mention.passage, subject.reading);
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

Result<void> SqliteFactsService::enter(const Draft &draft)
{
    const LibraryDatabase &database = m_session->database();
    const SubjectRepository subjects(database);
    const Result<std::optional<StoredSubject>> known = subjects.subject(draft.subject.id);
    if (!known.ok())
        return known.error();
    if (known.value())
        return invalid(QCoreApplication::translate("vigie::Store", "This has been entered already."));
    const bool isMention = draft.subject.sort == StoredSubject::Sort::Mention;
    const Result<bool> taken = takeCurationStep(
        database, draft.action, draft.subject.anchor.quote, {{draft.subject.id}, {}}, [&]() -> Result<void> {
            Result<void> done = subjects.put(draft.subject);
            if (done.ok())
                done = subjects.putDecision(draft.subject.id, draft.decision);
            if (!done.ok() || !isMention)
                return done;
            if (done = settleMention(database, draft.subject, draft.decision); !done.ok())
                return done;
            const Result<IndexTask> task = MetaRepository(database).addIndexTask(draft.subject.document);
            return task.ok() ? Result<void>() : task.error();
        });
    if (!taken.ok())
        return taken.error();
    if (isMention)
        tellMentions();
    else
        tell({});
    return {};
}

Result<Claim> SqliteFactsService::add(const Claim &draft)
{
    if (const Result<void> sound = checkAmount(draft.amount); !sound.ok())
        return sound.error();
    const Result<TextAnchor> anchor = anchorFor(draft.passage);
    if (!anchor.ok())
        return anchor.error();
    Claim made = draft;
    made.period = draft.period && draft.period->isValid() ? draft.period : std::nullopt;
    made.periodBasis = {made.period ? u"user"_s : QString(), {}, {}};
    made.partOf = {}; // said below, so that it follows its whole
    StoredSubject subject{.id = {},
                          .sort = StoredSubject::Sort::Claim,
                          .document = draft.passage.document,
                          .anchor = anchor.value(),
                          .reading = readingOf(made),
                          .entered = true};
    subject.id = idFrom('c', {subject.document, subject.anchor.page, subject.anchor.span}, subject.reading);
    ClaimDecision decision;
    if (!draft.partOf.isEmpty()) {
        decision.partOf = draft.partOf;
        const Result<std::optional<Claim>> whole = uncuratedClaim(m_session->database(), draft.partOf);
        if (!whole.ok())
            return whole.error();
        if (!whole.value())
            return noClaim(draft.partOf);
    }
    if (!draft.comment.isEmpty())
        decision.comment = draft.comment;
    if (const Result<void> entered = enter({subject, toJson(decision), u"claim.add"_s}); !entered.ok())
        return entered.error();
    const Result<std::optional<Claim>> claim = curatedClaim(m_session->database(), {subject.id});
    if (!claim.ok())
        return claim.error();
    return *claim.value();
}

Result<Event> SqliteFactsService::add(const Event &draft)
{
    if (!draft.date.isValid())
        return invalid(QCoreApplication::translate("vigie::Store", "An event needs a date."));
    const Result<TextAnchor> anchor = anchorFor(draft.passage);
    if (!anchor.ok())
        return anchor.error();
    Event made = draft;
    made.basis = {u"user"_s, {}, {}};
    made.kind = draft.kind.isEmpty() ? u"other"_s : draft.kind;
    StoredSubject subject{.id = {},
                          .sort = StoredSubject::Sort::Event,
                          .document = draft.passage.document,
                          .anchor = anchor.value(),
                          .reading = readingOf(made),
                          .entered = true};
    subject.id = idFrom('e', {subject.document, subject.anchor.page, subject.anchor.span}, subject.reading);
    if (const Result<void> entered = enter({subject, {}, u"event.add"_s}); !entered.ok())
        return entered.error();
    const Result<std::optional<Event>> event = curatedEvent(m_session->database(), {subject.id});
    if (!event.ok())
        return event.error();
    return *event.value();
}

Result<Mention> SqliteFactsService::add(const Mention &draft)
{
    if (!m_thesaurus->find(draft.entity))
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("vigie::Store", "There is no entity “%1”.").arg(draft.entity.value)};
    const Result<TextAnchor> anchor = anchorFor(draft.passage);
    if (!anchor.ok())
        return anchor.error();
    const Passage passage{draft.passage.document, anchor.value().page, anchor.value().span};
    const auto present = FactRepository(m_session->database()).mentionAt(passage, draft.entity);
    if (!present.ok())
        return present.error();
    if (present.value())
        return invalid(QCoreApplication::translate(
            "vigie::Store", "These words are known to name this entity already. If the mention was rejected, "
                            "accept it."));
    StoredSubject subject{.id = {},
                          .sort = StoredSubject::Sort::Mention,
                          .document = draft.passage.document,
                          .anchor = anchor.value(),
                          .reading = readingOf(draft),
                          .entered = true};
    subject.id = idFrom('m', passage, subject.reading);
    if (const Result<void> entered = enter({subject, {}, u"mention.add"_s}); !entered.ok())
        return entered.error();
    return Mention{.entity = draft.entity,
                   .passage = passage,
                   .words = anchor.value().quote,
                   .status = ReviewStatus::Accepted,
                   .entered = true};
}

Result<void> SqliteFactsService::takeBack(const QString &id, const QString &action)
{
    const LibraryDatabase &database = m_session->database();
    const SubjectRepository subjects(database);
    const Result<std::optional<StoredSubject>> known = subjects.subject(id);
    if (!known.ok())
        return known.error();
    if (!known.value() || !known.value()->entered)
        return invalid(QCoreApplication::translate(
            "vigie::Store",
            "Only what was entered by hand can be removed. What the program read can be rejected."));
    const StoredSubject &subject = *known.value();
    const Result<QList<ClaimLink>> links = subjects.links(ClaimId{id});
    if (!links.ok())
        return links.error();
    CurationScope scope{{id}, {}};
    for (const ClaimLink &link : links.value())
        scope.links.append({link.first.value, link.second.value});
    const bool isMention = subject.sort == StoredSubject::Sort::Mention;
    const Result<bool> taken =
        takeCurationStep(database, action, subject.anchor.quote, scope, [&]() -> Result<void> {
            Result<void> done = isMention ? unsettleMention(database, subject) : Result<void>();
            if (done.ok())
                done = subjects.remove(id);
            if (done.ok())
                done = subjects.putDecision(id, {});
            for (const ClaimLink &link : links.value())
                done = done.ok() ? subjects.putLink(link.first, link.second, {}) : done;
            if (!done.ok() || !isMention)
                return done;
            const Result<IndexTask> task = MetaRepository(database).addIndexTask(subject.document);
            return task.ok() ? Result<void>() : task.error();
        });
    if (!taken.ok())
        return taken.error();
    if (isMention)
        tellMentions();
    else
        tell({});
    return {};
}

Result<void> SqliteFactsService::remove(const ClaimId &claim)
{
    const Result<std::optional<Claim>> known = uncuratedClaim(m_session->database(), claim);
    const auto subject = SubjectRepository(m_session->database()).subject(claim.value);
    if (!known.ok() || !subject.ok())
        return known.ok() ? subject.error() : known.error();
    return known.value() || subject.value() ? takeBack(claim.value, u"claim.remove"_s) : noClaim(claim);
}

Result<void> SqliteFactsService::remove(const EventId &event)
{
    const Result<std::optional<Event>> known = uncuratedEvent(m_session->database(), event);
    const auto subject = SubjectRepository(m_session->database()).subject(event.value);
    if (!known.ok() || !subject.ok())
        return known.ok() ? subject.error() : known.error();
    return known.value() || subject.value() ? takeBack(event.value, u"event.remove"_s) : noEvent(event);
}

Result<void> SqliteFactsService::remove(const Mention &mention)
{
    const auto found = FactRepository(m_session->database()).mentionAt(mention.passage, mention.entity);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return noMention();
    const auto subject =
        SubjectRepository(m_session->database()).mention(mention.passage, found.value()->second);
    if (!subject.ok())
        return subject.error();
    return takeBack(subject.value() ? subject.value()->id : QString(), u"mention.remove"_s);
}

} // namespace vigie
