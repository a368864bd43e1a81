// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/recognitionrun.h"

#include "indexing/language/detectlanguage.h"
#include "indexing/pipeline/importrun.h"
#include "indexing/pipeline/indexsync.h"
#include "models/domain/codepoints.h"
#include "models/store/librarydatabase.h"
#include "models/store/librarylock.h"
#include "models/store/originalstore.h"
#include "models/store/pagerepository.h"
#include "models/store/recognisedrepository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcRecognition, "vigie.recognition")

namespace vigie {

namespace {

constexpr qsizetype pagesAtOnce = 20;
constexpr qint64 millisecondsUnstored = 60'000;
// Below it, words were probably looked for in the wrong language.
constexpr double doubtful = 65;
constexpr double clearlyBetter = 5;

/// What the document tells with `recognised` laid over its own pages. Its file is read once more, because
/// what it says of itself in its metadata is not kept.
Result<ReadDocument> readWith(const Document &known, const QList<Page> &own,
                              const QList<RecognisedPage> &recognised, const QString &original,
                              const ImportTools &tools)
{
    Result<ExtractedDocument> file = tools.makeExtractor().extract(original, {});
    if (!file.ok())
        return file.error();
    ExtractedDocument read = std::move(file).value();
    read.pages = own;
    ReadDocument result;
    for (Page &page : read.pages) {
        const auto layer = std::ranges::find(recognised, page.number, &RecognisedPage::page);
        if (layer == recognised.cend())
            continue;
        result.ownPages.insert(page.number, page);
        overlay(page, *layer);
    }
    result.document = tools.describe(read, QFileInfo(known.path).fileName());
    result.document.id = known.id;
    result.pages = read.pages;
    result.version = tools.factsVersion;
    result.facts = tools.readFacts(result.document, result.pages);
    return result;
}

/// Lays `recognised` over the pages of the document, takes the layer of `forgotten` away, and lets facts and
/// index follow.
Result<void> storeLayer(const LibraryDatabase &database, const ImportTools &tools, const DocumentId &id,
                        const QList<RecognisedPage> &recognised, const QList<int> &forgotten)
{
    const Result<Document> known = DocumentRepository(database).document(id);
    if (!known.ok())
        return known.error();
    const Result<QList<Page>> own = PageRepository(database).ownPages(id);
    if (!own.ok())
        return own.error();
    const Result<QList<RecognisedPage>> before = RecognisedRepository(database).pages(id);
    if (!before.ok())
        return before.error();
    QList<RecognisedPage> all = recognised;
    for (const RecognisedPage &page : before.value()) {
        const bool anew =
            std::ranges::find(recognised, page.page, &RecognisedPage::page) != recognised.cend();
        if (!anew && !forgotten.contains(page.page))
            all.append(page);
    }
    const QString original = OriginalStore(database.folder()).path(known.value().sha256);
    const Result<ReadDocument> read = readWith(known.value(), own.value(), all, original, tools);
    if (!read.ok())
        return read.error();
    const Result<IndexTask> written = DocumentWriter(database).recognise(read.value(), recognised, forgotten);
    if (!written.ok())
        return written.error();
    const Result<Document> now = DocumentRepository(database).document(id);
    if (!now.ok())
        return now.error();
    if (!factsHold(now.value(), read.value().document)) {
        if (const Result<IndexTask> again = readFactsAgain(database, tools, id); !again.ok())
            return again.error();
    }
    LibraryLock lock(database.folder());
    if (!lock.acquire(2000).ok())
        return {}; // an import runs: it does the index tasks
    return IndexSync(database, tools).catchUp();
}

} // namespace

RecognitionRun::RecognitionRun(QPromise<RecognitionOutcome> &promise, const QString &folder,
                               const ImportTools &tools, const std::atomic<bool> &closing)
    : m_promise(promise)
    , m_folder(folder)
    , m_tools(tools)
    , m_closing(closing)
{
}

void RecognitionRun::fail(const DocumentId &document, int page, const Error &error)
{
    RecognitionOutcome outcome;
    outcome.document = document;
    outcome.page = page;
    outcome.error = error;
    m_promise.addResult(outcome);
}

Result<QList<RecognitionRun::Task>> RecognitionRun::tasksOf(const QList<RecognitionRequest> &requests)
{
    QList<Task> tasks;
    for (const RecognitionRequest &request : requests) {
        const Result<Document> document = DocumentRepository(*m_database).document(request.document);
        if (!document.ok())
            return document.error();
        Task task{document.value(), request.pages};
        if (task.document.mediaType != u"application/pdf")
            return Error{Error::Code::Unsupported,
                         QCoreApplication::translate(
                             "vigie::Recognition",
                             "“%1” is no PDF: there are no pictures of pages to recognise words in.")
                             .arg(task.document.title)};
        if (task.pages.isEmpty())
            task.pages = recognisablePages(task.document);
        for (const int page : std::as_const(task.pages)) {
            if (page < 1 || page > task.document.pages)
                return Error{Error::Code::NotFound,
                             QCoreApplication::translate("vigie::Recognition", "“%1” has no page %2.")
                                 .arg(task.document.title)
                                 .arg(page)};
        }
        tasks.append(task);
    }
    return tasks;
}

void RecognitionRun::run(const QList<RecognitionRequest> &requests)
{
    const auto begin = [&]() -> Result<QList<Task>> {
        if (!m_tools.makeRecogniser)
            return Error{
                Error::Code::Unsupported,
                QCoreApplication::translate("vigie::Recognition", "Words cannot be recognised here.")};
        Result<std::unique_ptr<LibraryDatabase>> database =
            LibraryDatabase::open(m_folder, LibraryDatabase::Durability::Derived);
        if (!database.ok())
            return database.error();
        m_database = std::move(database).value();
        return tasksOf(requests);
    };
    const Result<QList<Task>> tasks = begin();
    if (!tasks.ok()) {
        fail(requests.isEmpty() ? DocumentId() : requests.constFirst().document, 0, tasks.error());
        return;
    }
    m_recogniser = m_tools.makeRecogniser();
    int pages = 0;
    for (const Task &task : tasks.value())
        pages += int(task.pages.size());
    // Qt passes a text on only when the value rises: from -1 to 0, the first title is seen too.
    m_promise.setProgressRange(-1, pages);
    m_promise.setProgressValueAndText(0, tasks.value().isEmpty() ? QString()
                                                                 : tasks.value().constFirst().document.title);
    m_promise.setProgressRange(0, pages);
    for (const Task &task : tasks.value()) {
        if (stopped())
            break;
        readDocument(task);
    }
}

void RecognitionRun::readDocument(const Task &task)
{
    const QString file = OriginalStore(m_folder).path(task.document.sha256);
    Language language = task.document.language;
    m_sinceStored.start();
    const auto storeNow = [&] {
        if (const Result<void> stored = store(task.document.id); !stored.ok())
            fail(task.document.id, 0, stored.error());
    };
    for (const int page : task.pages) {
        if (stopped())
            break;
        m_promise.setProgressValueAndText(m_done, task.document.title);
        const Result<RecognisedPage> read = readPage(file, page, language);
        ++m_done;
        if (!read.ok()) {
            if (read.error().code == Error::Code::Cancelled)
                break;
            fail(task.document.id, page, read.error());
            if (read.error().code == Error::Code::Unsupported) // nor will the others be
                break;
            continue;
        }
        const RecognisedPage &found = read.value();
        m_waiting.append(RecognitionOutcome{
            task.document.id, page, codePointCount(found.text), found.confidence, found.languages, {}});
        m_recognised.append(found);
        if (m_recognised.size() >= pagesAtOnce || m_sinceStored.elapsed() >= millisecondsUnstored)
            storeNow();
        m_promise.setProgressValueAndText(m_done, task.document.title);
    }
    storeNow();
}

Result<RecognisedPage> RecognitionRun::recognise(const QString &file, int page,
                                                 const QString &languages) const
{
    return m_recogniser.recognise(file, page, languages, [this] { return stopped(); });
}

Result<RecognisedPage> RecognitionRun::readPage(const QString &file, int page, Language &language) const
{
    const Result<QString> suitable = m_recogniser.languagesFor(language);
    if (!suitable.ok())
        return suitable.error();
    Result<RecognisedPage> read = recognise(file, page, suitable.value());
    if (!read.ok())
        return read;
    // What was taken for the language of a page without words may have been another's.
    const Result<QString> all = m_recogniser.languagesFor(Language::Unknown);
    if (all.ok() && all.value() != suitable.value() && read.value().confidence < doubtful) {
        Result<RecognisedPage> other = recognise(file, page, all.value());
        if (other.ok() && other.value().confidence > read.value().confidence + clearlyBetter)
            read = std::move(other);
    }
    RecognisedPage found = std::move(read).value();
    found.language = detectLanguage(found.text, language);
    // Looking for one language alone makes fewer mistakes than looking for four.
    const Result<QString> own = m_recogniser.languagesFor(found.language);
    if (found.language != Language::Unknown && own.ok() && own.value() != found.languages) {
        const Result<RecognisedPage> again = recognise(file, page, own.value());
        if (!again.ok() && again.error().code == Error::Code::Cancelled)
            return again;
        if (again.ok() && again.value().confidence >= found.confidence) {
            found = again.value();
            found.language = detectLanguage(found.text, language);
        }
    }
    if (found.language != Language::Unknown)
        language = found.language;
    else
        found.language = language;
    return found;
}

Result<void> RecognitionRun::store(const DocumentId &id)
{
    m_sinceStored.restart();
    const QList<RecognisedPage> recognised = std::exchange(m_recognised, {});
    const QList<RecognitionOutcome> waiting = std::exchange(m_waiting, {});
    if (recognised.isEmpty())
        return {};
    if (Result<void> stored = storeLayer(*m_database, m_tools, id, recognised, {}); !stored.ok())
        return stored;
    for (const RecognitionOutcome &outcome : waiting)
        m_promise.addResult(outcome);
    return {};
}

Result<void> forgetRecognisedPages(const QString &folder, const ImportTools &tools,
                                   const DocumentId &document, const QList<int> &pages)
{
    const Result<std::unique_ptr<LibraryDatabase>> database =
        LibraryDatabase::open(folder, LibraryDatabase::Durability::Derived);
    if (!database.ok())
        return database.error();
    QList<int> forgotten = pages;
    if (forgotten.isEmpty()) {
        const Result<QList<RecognisedPage>> all = RecognisedRepository(*database.value()).pages(document);
        if (!all.ok())
            return all.error();
        for (const RecognisedPage &page : all.value())
            forgotten.append(page.page);
    }
    return storeLayer(*database.value(), tools, document, {}, forgotten);
}

} // namespace vigie
