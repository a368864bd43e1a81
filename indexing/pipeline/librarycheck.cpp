// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/librarycheck.h"

#include "indexing/pipeline/indexsync.h"
#include "indexing/pipeline/pipelineimportservice.h"
#include "indexing/pipeline/settle.h"
#include "indexing/search/indexwriter.h"
#include "models/domain/anchor.h"
#include "models/store/annotationrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/librarylock.h"
#include "models/store/originalstore.h"
#include "models/store/pagerepository.h"
#include "models/store/reanchor.h"
#include "models/store/rebind.h"
#include "models/store/unsettled.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Notes a problem, and puts it right in one transaction if that is asked for.
Result<void> report(const LibraryDatabase &database, const QString &sentence, bool repair,
                    LibraryProblems &found, const std::function<Result<void>()> &putRight)
{
    found.problems.append(sentence);
    if (!repair)
        return {};
    LibraryDatabase::Transaction transaction(database);
    Result<void> done = transaction.begin();
    if (done.ok())
        done = putRight();
    if (done.ok())
        done = transaction.commit();
    if (done.ok())
        found.repaired.append(sentence);
    return done;
}

Result<void> checkMarks(const LibraryDatabase &database, const Document &document, bool repair,
                        LibraryProblems &found)
{
    const Result<QList<Annotation>> marks = AnnotationRepository(database).annotations(document.id);
    if (!marks.ok())
        return marks.error();
    if (marks.value().isEmpty())
        return {};
    const Result<QList<Page>> pages = PageRepository(database).pages(document.id);
    if (!pages.ok())
        return pages.error();
    const auto misplaced = std::count_if(marks.value().cbegin(), marks.value().cend(),
                                         [&pages, &document](const Annotation &mark) {
                                             Annotation placed = mark;
                                             placeIn(placed, document.id, pages.value());
                                             return placed != mark;
                                         });
    if (misplaced == 0)
        return {};
    const QString sentence =
        QCoreApplication::translate("vigie::LibraryCheck",
                                    "“%1”: %n annotation(s) do not stand where the words are.", nullptr,
                                    int(misplaced))
            .arg(document.title);
    return report(database, sentence, repair, found,
                  [&] { return reanchorAnnotations(database, document.id, document.id, pages.value()); });
}

/// The same for what people decided about and entered.
Result<void> checkDecisions(const LibraryDatabase &database, const Document &document, bool repair,
                            LibraryProblems &found)
{
    const Result<QList<StoredSubject>> subjects = SubjectRepository(database).subjects(document.id);
    if (!subjects.ok())
        return subjects.error();
    if (subjects.value().isEmpty())
        return {};
    const Result<CurrentReading> now = currentReading(database, document.id);
    if (!now.ok())
        return now.error();
    const Result<int> misplaced = misplacedSubjects(database, document.id, now.value().pages);
    if (!misplaced.ok())
        return misplaced.error();
    if (misplaced.value() == 0)
        return {};
    const QString sentence =
        QCoreApplication::translate("vigie::LibraryCheck",
                                    "“%1”: %n decision(s) or entry(s) do not stand where the words are.",
                                    nullptr, int(misplaced.value()))
            .arg(document.title);
    return report(database, sentence, repair, found,
                  [&] { return rebindSubjects(database, document.id, now.value()); });
}

QString indexProblem(const LibraryDatabase &database, const Thesaurus &thesaurus)
{
    const bool certain = !Unsettled(database.folder()).mayHaveLost();
    switch (certain ? indexState(indexPath(database.folder()), thesaurus) : IndexState::Damaged) {
    case IndexState::Missing:
        return QCoreApplication::translate("vigie::LibraryCheck", "The search index is missing.");
    case IndexState::Damaged:
        return QCoreApplication::translate("vigie::LibraryCheck", "The search index is damaged.");
    case IndexState::Outdated:
        return QCoreApplication::translate(
            "vigie::LibraryCheck", "The search index was made by another version or with another thesaurus.");
    case IndexState::Current:
        break;
    }
    const Result<QList<IndexTask>> tasks = MetaRepository(database).indexTasks();
    if (!tasks.ok())
        return tasks.error().message;
    return tasks.value().isEmpty() ? QString()
                                   : QCoreApplication::translate("vigie::LibraryCheck",
                                                                 "The search index is behind the library.");
}

} // namespace

Result<LibraryProblems> checkLibrary(const QString &folder, bool repair,
                                     const std::shared_ptr<const Thesaurus> &thesaurus)
{
    LibraryProblems found;
    const Result<std::unique_ptr<LibraryDatabase>> database = LibraryDatabase::open(folder);
    if (!database.ok())
        return database.error();
    LibraryLock lock(folder);
    if (repair) {
        if (const Result<void> locked = lock.acquire(2000); !locked.ok())
            return locked.error();
        const ImportTools tools = realTools(folder, {}, thesaurus);
        if (const Result<void> settled = settle(*database.value(), tools); !settled.ok())
            return settled.error();
    }
    const Result<QStringList> broken = database.value()->integrityProblems();
    if (!broken.ok())
        return broken.error();
    for (const QString &one : broken.value())
        found.problems.append(
            QCoreApplication::translate("vigie::LibraryCheck", "The database is damaged: %1.").arg(one));

    const Result<QList<Document>> documents = DocumentRepository(*database.value()).documents();
    if (!documents.ok())
        return documents.error();
    const OriginalStore originals(folder);
    for (const Document &document : documents.value()) {
        if (const QString problem = originals.verify(document.sha256); !problem.isEmpty())
            found.problems.append(
                QCoreApplication::translate("vigie::LibraryCheck", "“%1”: %2. Import the file again.")
                    .arg(document.title, problem));
        if (const Result<void> marks = checkMarks(*database.value(), document, repair, found); !marks.ok())
            return marks.error();
        if (const Result<void> decisions = checkDecisions(*database.value(), document, repair, found);
            !decisions.ok())
            return decisions.error();
    }

    const QString index =
        documents.value().isEmpty() ? QString() : indexProblem(*database.value(), *thesaurus);
    if (!index.isEmpty()) {
        found.problems.append(index);
        if (repair) {
            const ImportTools tools = realTools(folder, {}, thesaurus);
            const Result<void> rebuilt = IndexSync(*database.value(), tools).catchUp();
            if (!rebuilt.ok())
                return rebuilt.error();
            found.repaired.append(index);
        }
    } else if (repair && !documents.value().isEmpty()) { // sealed, should it only lack that
        const Result<bool> looked = realTools(folder, {}, thesaurus).lookOverIndex();
        if (!looked.ok())
            return looked.error();
    }
    return found;
}

} // namespace vigie
