// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/thesauruslayer.h"

#include <QJsonObject>

namespace vigie {

class LibraryDatabase;

/// Labels that came or went and whose documents have not been read again yet.
struct PendingLabels
{
    qint64 number = 0;
    QString signature; ///< of the thesaurus before they did
    QString after;     ///< and after; empty where an earlier version noted it
    QStringList labels;
};

/// The tables thesaurus_entries, thesaurus_merges, thesaurus_distinct and thesaurus_changes.
class ThesaurusRepository
{
public:
    explicit ThesaurusRepository(const LibraryDatabase &database);

    Result<ThesaurusLayer> layer() const;
    /// What each entry that was merged is today.
    Result<QHash<EntityId, EntityId>> merges() const;
    /// What `id` is today: itself, unless it was merged.
    Result<EntityId> current(const EntityId &id) const;
    /// Another text after every change, whichever program made it.
    Result<QString> revision() const;
    /// Brings the rows that `patch` names to the state it gives: what layerPatch() makes and the journal
    /// keeps.
    Result<void> write(const QJsonObject &patch) const;

    /// Words that people said name `id`, or name something else.
    Result<QStringList> settledWords(const EntityId &id) const;
    /// `before` and `after` are signatures of the thesaurus.
    Result<void> addPending(const QString &before, const QString &after, const QStringList &labels) const;
    Result<QList<PendingLabels>> pending() const;
    Result<void> removePending(qint64 upTo) const;

private:
    Result<void> writeEntries(const QJsonObject &entries) const;
    Result<void> writeMerges(const QJsonObject &merges) const;
    Result<void> writeDistinct(const QJsonObject &pairs) const;
    const LibraryDatabase &m_database;
};

/// The state in `to` of all that differs between `from` and `to`.
QJsonObject layerPatch(const ThesaurusLayer &from, const ThesaurusLayer &to);

} // namespace vigie
