// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/departed.h"

#include "models/store/documentwriter.h"
#include "models/store/librarydatabase.h"
#include "models/store/originalstore.h"

namespace vigie {

namespace {

QSet<DocumentId> idsOf(const QList<Document> &documents)
{
    QSet<DocumentId> ids;
    for (const Document &document : documents)
        ids.insert(document.id);
    return ids;
}

/// Whether `id` has no place in a library that has, or can have, the documents `there`.
bool isOut(const DocumentId &id, const QHash<DocumentId, DocumentId> &departed, const QSet<DocumentId> &there)
{
    const auto successor = departed.constFind(id);
    return successor != departed.cend() && (successor->isEmpty() || there.contains(*successor));
}

} // namespace

Result<QStringList> copiesToRead(const LibraryDatabase &database, const QList<Document> &documents)
{
    const Result<QHash<DocumentId, DocumentId>> departed = DocumentRepository(database).departed();
    if (!departed)
        return departed.error();
    const OriginalStore originals(database.folder());
    const QSet<DocumentId> known = idsOf(documents);
    QHash<DocumentId, QString> copies;
    QSet<DocumentId> there = known;
    for (const QString &sha256 : originals.all()) {
        copies.insert(documentIdOf(sha256), originals.path(sha256));
        there.insert(documentIdOf(sha256));
    }
    QStringList unread;
    for (auto copy = copies.cbegin(); copy != copies.cend(); ++copy) {
        if (!known.contains(copy.key()) && !isOut(copy.key(), departed.value(), there))
            unread.append(copy.value());
    }
    unread.sort();
    return unread;
}

Result<QStringList> pathsToRead(const LibraryDatabase &database, const QList<Document> &documents)
{
    const DocumentRepository repository(database);
    const Result<QHash<DocumentId, DocumentId>> departed = repository.departed();
    if (!departed)
        return departed.error();
    QStringList all;
    for (const Document &document : documents) {
        if (departed.value().value(document.id).isEmpty())
            continue;
        const Result<QStringList> paths = repository.pathsOf(document.id);
        if (!paths)
            return paths.error();
        all += paths.value();
    }
    return all;
}

Result<QList<DocumentId>> takeOutDeparted(const LibraryDatabase &database, const QList<Document> &documents)
{
    const Result<QHash<DocumentId, DocumentId>> departed = DocumentRepository(database).departed();
    if (!departed)
        return departed.error();
    const QSet<DocumentId> known = idsOf(documents);
    QList<DocumentId> gone;
    for (const Document &document : documents) {
        if (!isOut(document.id, departed.value(), known))
            continue;
        if (const Result<IndexTask> task = DocumentWriter(database).remove(document.id); !task)
            return task.error();
        gone.append(document.id);
    }
    return gone;
}

} // namespace vigie
