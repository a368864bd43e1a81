// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anchor.h"
#include "models/domain/curation.h"
#include "models/domain/result.h"

#include <QHash>
#include <QJsonObject>

namespace vigie {

class LibraryDatabase;

/// Something that people said a word about, with what is needed to find it again when it has another id.
struct StoredSubject
{
    using Sort = OrphanedFact::Kind;
    QString id; ///< of the claim or event; of a mention "m" and a hash of its place and entity
    Sort sort = Sort::Claim;
    DocumentId document;
    TextAnchor anchor;
    QJsonObject reading; ///< curationjson.h; as it was when the first word was said
    bool entered = false;
    bool orphaned = false; ///< the words are not found

    Passage passage() const { return {document, anchor.page, anchor.span}; }
    friend bool operator==(const StoredSubject &, const StoredSubject &) = default;
};

/// The tables subjects, decisions, claim_links and subject_successors.
class SubjectRepository
{
public:
    explicit SubjectRepository(const LibraryDatabase &database);

    Result<std::optional<StoredSubject>> subject(const QString &id) const;
    Result<QList<StoredSubject>> subjects(const DocumentId &document) const; ///< by place, then id
    /// Entered by hand or no longer read by the program, but with its words found.
    Result<QList<StoredSubject>> beyondReading(StoredSubject::Sort sort) const;
    Result<QList<StoredSubject>> orphaned() const; ///< by document and place
    /// The mention that stands there and was read (or entered) as `entity`.
    Result<std::optional<StoredSubject>> mention(const Passage &passage, const EntityId &entity) const;
    /// Its id is its own from now on, though it was another's name before.
    Result<void> put(const StoredSubject &subject) const;
    Result<void> remove(const QString &id) const;

    Result<QHash<QString, QJsonObject>> decisions(StoredSubject::Sort sort) const; ///< by id
    Result<QJsonObject> decision(const QString &id) const;                         ///< empty if there is none
    Result<void> putDecision(const QString &id, const QJsonObject &decision) const; ///< empty: removes it

    Result<QList<ClaimLink>> links() const;    ///< of claims that are there; by first, then second id
    Result<QList<ClaimLink>> allLinks() const; ///< of others too
    Result<QList<ClaimLink>> links(const ClaimId &claim) const;
    Result<std::optional<bool>> link(const ClaimId &first, const ClaimId &second) const;
    Result<void> putLink(const ClaimId &first, const ClaimId &second, std::optional<bool> same) const;

    /// The id that `id` goes by now.
    Result<QString> current(const QString &id) const;
    /// All ids that it had, the current one first.
    Result<QStringList> names(const QString &currentId) const;
    /// From now on `from` is `to`, wherever it is named.
    Result<void> rename(const QString &from, const QString &to) const;

private:
    const LibraryDatabase &m_database;
};

/// As the journal keeps it.
QJsonObject toJson(const StoredSubject &subject);
StoredSubject subjectFromJson(const QJsonObject &json);

/// True when a person's word keeps what the program no longer reads: accepted, or given another value.
bool keepsUnread(StoredSubject::Sort sort, const QJsonObject &decision);

} // namespace vigie
