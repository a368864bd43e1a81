// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recognition.h"
#include "models/domain/result.h"

#include <QHash>

namespace vigie {

class LibraryDatabase;

/// The table recognised_pages. What is in it lies over the text of pages (pagerepository.h).
class RecognisedRepository
{
public:
    explicit RecognisedRepository(const LibraryDatabase &database);

    Result<QList<RecognisedPage>> pages(const DocumentId &document) const; ///< by number
    /// Those of documents that the library does not hold now, for when they come back.
    Result<QHash<DocumentId, QList<RecognisedPage>>> waiting() const;
    /// Boxes of one page's text; nothing when it was not recognised.
    Result<std::optional<QList<QRectF>>> boxes(const DocumentId &document, int page) const;
    /// Takes the place of what was recognised on the page before.
    Result<void> set(const DocumentId &document, const RecognisedPage &page) const;
    Result<void> remove(const DocumentId &document, int page) const;

private:
    const LibraryDatabase &m_database;
};

/// Puts the recognised text over that of `page`: text, blocks, language and what is said of it.
void overlay(Page &page, const RecognisedPage &recognised);

/// Boxes as the database keeps them: tenths of a point are told apart, empty boxes stay empty.
QByteArray packBoxes(const QList<QRectF> &boxes);
/// None when `bytes` do not hold exactly `length` boxes.
QList<QRectF> unpackBoxes(const QByteArray &bytes, qsizetype length);

} // namespace vigie
