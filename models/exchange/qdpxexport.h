// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exchange/excerpts.h"

#include <QByteArray>
#include <QHash>

namespace vigie {

/// What a project holds of a document besides the excerpts.
struct ProjectSource
{
    QList<Page> pages;
    QByteArray original; ///< of a PDF: goes in whole; empty for others
};

/// A REFI-QDA project (.qdpx), which NVivo, ATLAS.ti, MAXQDA, QualCoder and others read. Tags are codes,
/// those with a slash stand below each other; a highlight without tags has its colour for a code. Notes are
/// notes. A source's plain text is its pages, one after the other with a line break between; selections count
/// code points of it, the end exclusive, and carry the quote as their name so that a shift would be seen.
/// Excerpts of documents that are not in `sources`, and orphaned ones, are notes of the project. Errors:
/// Storage.
Result<QByteArray> qdpxOf(const QList<Excerpt> &excerpts, const QHash<DocumentId, ProjectSource> &sources);

} // namespace vigie
