// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/excerptexportservice.h"
#include "app/layeredrender.h"
#include "app/refreshingimports.h"
#include "app/thesaurusreading.h"
#include "app/workspace.h"
#include "indexing/extraction/workerrenderservice.h"
#include "indexing/pipeline/pipelineimportservice.h"
#include "indexing/search/xapiansearchservice.h"
#include "models/store/damage.h"
#include "models/store/librarypresence.h"
#include "models/store/librarysession.h"
#include "models/store/salvage.h"
#include "models/store/sqliteannotationservice.h"
#include "models/store/sqlitefactsservice.h"
#include "models/store/sqlitejournalservice.h"
#include "models/store/sqlitelibraryservice.h"
#include "models/store/sqlitesavedsearchservice.h"
#include "models/store/sqlitethesaurusservice.h"

#include <QFuture>
#include <QLoggingCategory>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace vigie {

Q_DECLARE_LOGGING_CATEGORY(lcWorkspace)

/// What a library is looked over for while the window is built: in one thread, since a second one looks for
/// fonts and the window's own has enough to do.
struct Workspace::Ahead
{
    QFuture<Damage> damage; ///< of what people made, then of all that was looked at
    bool again = false;     ///< all was looked over a second time, and what was found is put right at opening
    QThreadPool pool;       ///< last: what it runs is done before the rest goes

    bool areDocumentsSound() const { return again || !damage.resultAt(1).any(); }
    /// What must be known before the library is opened.
    Damage lookedOver(const QString &folder)
    {
        const Damage found = damage.resultAt(0);
        // To open one that is not as this program left it would change it.
        if (!found.any() && (found.current || areDocumentsSound()))
            return found;
        again = true;
        return examineLibrary(folder); // another program may have been writing
    }
};

/// What a workspace is made of, in the order in which it is made.
struct Workspace::Private
{
    Private(const std::shared_ptr<LibrarySession> &openSession, const Thesaurus &bundled);
    /// The library's own copy of a document; empty for one that it does not have.
    QString originalOf(const DocumentId &id) const;
    /// Where words recognised in a page's picture stand.
    std::optional<CharacterBoxes> recognisedBoxes(const DocumentId &id, int page) const;
    /// What is damaged is put right before anything is opened.
    static Result<Salvage> mend(const QString &folder, const Damage &damage, bool wholeFile,
                                LibraryPresence &presence);
    /// From where they came if they are still there, for the sake of their names; then from the library's own
    /// copies.
    Result<void> readLostDocuments();
    void followOthers();
    /// Kept copies of documents that the database does not know and that did not leave the library.
    QStringList unknownOriginals() const;
    /// From where documents came that are to be read again.
    QStringList lostPaths() const;
    /// Takes out what left it, if the database had lost that.
    Result<void> takeOutDeparted();

    LibraryAccess access;     ///< first: goes last
    LibraryPresence presence; ///< likewise
    Salvage salvage;
    Damage damage; ///< found and left as it is
    std::shared_ptr<Ahead> ahead;
    QTimer looking;
    qint64 seen = 0; ///< the state of the library that is shown
    std::shared_ptr<LibrarySession> session;
    QString folder;
    SqliteThesaurusService thesaurus;
    SqliteLibraryService library;
    SqliteFactsService facts;
    SqliteAnnotationService annotations;
    SqliteJournalService journal;
    PipelineImportService pipeline;
    RefreshingImports imports;
    XapianSearchService search;
    WorkerRenderService render;
    LayeredRender layers; ///< over `render`
    ExcerptExportService exports;
    SqliteSavedSearchService savedSearches;
    Services services;
    ThesaurusReading reading; ///< last: goes first
};

} // namespace vigie
