// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/event.h"
#include "models/domain/result.h"
#include "models/store/subjectrepository.h"

#include <QSet>

namespace vigie {

class LibraryDatabase;

/// What a document says now: the text and what the program reads in it.
struct CurrentReading
{
    DocumentId document;
    QList<Page> pages;
    DocumentFacts facts;
    QSet<QString> ids{}; ///< of the claims and events; filled by the functions below
};

/// As the library has it; without pages when the document is not there.
Result<CurrentReading> currentReading(const LibraryDatabase &database, const DocumentId &document);

/// Finds in `now` everything of `from` that people said a word about or entered. What is read as before but
/// under another id (newer rules, a newer file) takes the word along. What is no longer read keeps its place
/// in the text, and is shown if a person said that it is right. Whose words are gone keeps document and place
/// and is orphaned. Inside a transaction of the caller.
Result<void> rebindSubjects(const LibraryDatabase &database, const DocumentId &from, CurrentReading now);

/// The same for one, which is put into the table; `now` comes from currentReading(). Gives it with the id
/// that it has now.
Result<StoredSubject> rebindSubject(const LibraryDatabase &database, const StoredSubject &subject,
                                    const CurrentReading &now);

/// How many of `document` do not stand where their words are in `pages`, or are orphaned though they do.
Result<int> misplacedSubjects(const LibraryDatabase &database, const DocumentId &document,
                              const QList<Page> &pages);

/// Marks what belongs to a document that left the library.
Result<void> orphanSubjects(const LibraryDatabase &database, const DocumentId &document);

} // namespace vigie
