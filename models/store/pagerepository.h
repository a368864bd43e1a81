// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/result.h"

#include <QHash>

namespace vigie {

class LibraryDatabase;

/// The table pages, with what was recognised laid over it.
class PageRepository
{
public:
    explicit PageRepository(const LibraryDatabase &database);

    Result<QList<Page>> pages(const DocumentId &document) const; ///< by number
    Result<Page> page(const DocumentId &document, int number) const;
    /// The pages as the file has them, whatever was recognised on them.
    Result<QList<Page>> ownPages(const DocumentId &document) const;
    /// What is printed on the pages of a PDF, by number, where that is not the number itself.
    Result<QHash<int, QString>> labels(const DocumentId &document) const;
    Result<void> insert(const DocumentId &document, const QList<Page> &pages) const;

private:
    Result<QList<Page>> read(const QString &selected, const DocumentId &document) const;

    const LibraryDatabase &m_database;
};

} // namespace vigie
