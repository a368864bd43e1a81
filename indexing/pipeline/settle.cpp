// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/settle.h"

#include "models/store/librarydatabase.h"
#include "models/store/metarepository.h"
#include "models/store/originalstore.h"
#include "models/store/unsettled.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcSettle, "vigie.settle")

namespace vigie {

namespace {

constexpr qint64 clockSetBack = 3600; // seconds: a clock may have been, meanwhile

Result<void> copyAgain(const LibraryDatabase &database, const OriginalStore &originals,
                       const Document &document)
{
    if (Result<void> removed = originals.remove(document.sha256); !removed.ok())
        return removed;
    const Result<QStringList> paths = DocumentRepository(database).pathsOf(document.id);
    if (!paths.ok())
        return paths.error();
    for (const QString &path : paths.value()) {
        Result<StagedFile> staged = originals.stage(path);
        if (staged.ok() && staged.value().sha256() == document.sha256)
            return originals.keep(staged.value());
    }
    qCWarning(lcSettle) << "the file of a document was lost:" << document.id.value;
    return {};
}

} // namespace

Result<void> settle(const LibraryDatabase &database, const ImportTools &tools)
{
    const Unsettled unsettled(database.folder());
    const std::optional<QDateTime> since = unsettled.since();
    if (!since)
        return {};
    const OriginalStore originals(database.folder());
    const Result<QList<Document>> documents = DocumentRepository(database).documents();
    if (!documents.ok())
        return documents.error();
    for (const Document &document : documents.value()) {
        if (document.imported < since->addSecs(-clockSetBack) || originals.verify(document.sha256).isEmpty())
            continue;
        if (Result<void> copied = copyAgain(database, originals, document); !copied.ok())
            return copied;
    }
    if (unsettled.mayHaveLost() && tools.discardIndex) {
        if (Result<void> discarded = tools.discardIndex(); !discarded.ok())
            return discarded;
        if (Result<void> noted = MetaRepository(database).addIndexTasksForAll(); !noted.ok())
            return noted;
    }
    return unsettled.end();
}

} // namespace vigie
