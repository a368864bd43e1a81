// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/thesaurus.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace vigie {

/// What came of taking in a list of entities.
struct EntityImport
{
    int added = 0;
    int extended = 0;     ///< known already; got labels or identifiers
    QStringList problems; ///< entries left out, a sentence each
};

/// The thesaurus a library reads with: what comes with the program and what people added. Every change is on
/// disk and in the journal before the call returns, and works at once: search knows it, and documents that
/// hold a new label are read again in the background.
class ThesaurusService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Immutable; safe to hand to other threads.
    virtual std::shared_ptr<const Thesaurus> thesaurus() const = 0;
    virtual bool isOwn(const EntityId &id) const = 0; ///< added or changed by a person
    /// A new entry; makes its id from its type and first label when `entity.id` is empty.
    virtual Result<EntityId> add(const Entity &entity) = 0;
    /// Replaces type, labels, identifiers and relations of an entry, bundled ones too (as a person's layer
    /// over them).
    virtual Result<void> edit(const Entity &entity) = 0;
    virtual Result<void> addLabel(const EntityId &id, const Label &label) = 0;
    /// Takes back what a person added; a bundled entry becomes again as it came.
    virtual Result<void> remove(const EntityId &id) = 0;
    /// Hidden entries are as if the library had never heard of them, bundled ones too: no list shows them and
    /// no text is read with them, until they are shown again.
    virtual Result<void> setHidden(const EntityId &id, bool hidden) = 0;
    virtual QList<Entity> hidden() const = 0; ///< by id
    /// From now on `from` is `into`: labels, identifiers and mentions go over.
    virtual Result<void> merge(const EntityId &from, const EntityId &into) = 0;
    /// Takes `labels` out of `id` into a new entry; gives its id.
    virtual Result<EntityId> split(const EntityId &id, const QStringList &labels) = 0;
    /// The two are never to be proposed as one.
    virtual Result<void> setDistinct(const EntityId &one, const EntityId &other) = 0;
    /// Entries that share a label or an identifier and were not said to be distinct, each pair once.
    virtual QList<std::pair<EntityId, EntityId>> mergeProposals() const = 0;
    /// The UN Security Council's consolidated list (XML), FollowTheMoney (JSON lines), SKOS (JSON-LD) or CSV;
    /// told apart by content.
    virtual Result<EntityImport> importFile(const QString &path) = 0;
    /// The same in another thread; the thesaurus changes in this one when it is done. Nothing else can be
    /// changed meanwhile.
    /// Cancelling the future leaves everything as it was, unless it has been written already.
    virtual QFuture<Result<EntityImport>> importInBackground(const QString &path) = 0;
    /// SKOS JSON-LD: all, or only what people added.
    virtual Result<void> exportSkos(const QString &path, bool ownOnly) const = 0;
    /// Documents that hold a changed label are read again later then: when the next change is made, or the
    /// library is opened.
    void stopReadingAgain() { Q_EMIT readingAgainStopped(); }

Q_SIGNALS:
    void thesaurusChanged();
    void readingAgainStopped();
    /// Documents that hold a changed label are being read again: `done` of `total`; equal when it is over.
    void readingAgain(int done, int total);
};

} // namespace vigie
