// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/result.h"

#include <QStringList>

namespace vigie {

class LibraryDatabase;

/// The library's own copies of files of which it has no document, to be read after its database was damaged.
/// Those of older versions and of what a person removed are not among them, unless what took their place is
/// lost with its copy.
Result<QStringList> copiesToRead(const LibraryDatabase &database, const QList<Document> &documents);

/// Where documents came from that a database that was set back still has, and whose newer version is not
/// there yet: to be read once more.
Result<QStringList> pathsToRead(const LibraryDatabase &database, const QList<Document> &documents);

/// Takes out again what a database that was set back still has: documents that a person removed, and those
/// whose newer version is there. What people made of them stays. The ids of these, each with a task for the
/// index.
Result<QList<DocumentId>> takeOutDeparted(const LibraryDatabase &database, const QList<Document> &documents);

} // namespace vigie
