// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/importtools.h"
#include "indexing/pipeline/pipelineimportservice.h"
#include "models/store/annotationrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/metarepository.h"
#include "models/store/originalstore.h"
#include "models/store/pagerepository.h"
#include "models/store/sqliteannotationservice.h"
#include "models/store/sqlitelibraryservice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>
#include <QWaitCondition>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

/// Reads plain text; a file that starts with "BAD" is broken, one that starts with "SLOW" waits to be
/// stopped.
struct FakeWorld
{
    std::atomic<int> extracted = 0;
    std::atomic<bool> stopped = false;
    std::atomic<bool> indexBroken = false;
    QMutex mutex;
    QMap<QString, int> indexed; // guarded by mutex: pages by document

    ImportTools tools();
};

class FakeIndex : public PassageIndex
{
public:
    explicit FakeIndex(FakeWorld &world)
        : m_world(world)
    {
    }
    Result<void> replace(const Document &document, const QList<Page> &pages, const DocumentFacts &,
                         const QList<Annotation> &) override
    {
        if (m_world.indexBroken)
            return Error{Error::Code::Storage, u"broken"_s};
        QMutexLocker lock(&m_world.mutex);
        m_world.indexed[document.id.value] = static_cast<int>(pages.size());
        return {};
    }
    Result<void> replaceMarks(const DocumentId &, const QList<Annotation> &) override { return {}; }
    Result<void> remove(const DocumentId &document) override
    {
        QMutexLocker lock(&m_world.mutex);
        m_world.indexed.remove(document.value);
        return {};
    }
    Result<void> commit() override { return {}; }

private:
    FakeWorld &m_world;
};

ImportTools FakeWorld::tools()
{
    ImportTools tools;
    tools.makeExtractor = [this] {
        stopped = false; // as a fresh worker
        const auto extract = [this](const QString &path) -> Result<ExtractedDocument> {
            ++extracted;
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return Error{Error::Code::Unreadable, file.errorString()};
            const QString text = QString::fromUtf8(file.readAll());
            if (text.startsWith(u"BAD"))
                return Error{Error::Code::Malformed, u"This file is broken."_s};
            if (text.startsWith(u"ODD"))
                return Error{Error::Code::Unsupported, u"Not a document."_s};
            while (text.startsWith(u"SLOW") && !stopped)
                QThread::msleep(5);
            if (stopped)
                return Error{Error::Code::Cancelled, u"stopped"_s};
            ExtractedDocument read;
            read.mediaType = u"text/plain"_s;
            Page page;
            page.number = 1;
            page.text = text;
            read.pages = {page};
            return read;
        };
        return Extractor{extract, [this] { stopped = true; }};
    };
    tools.describe = [](ExtractedDocument &read, const QString &fileName) {
        Document document;
        document.title = fileName;
        document.mediaType = read.mediaType;
        document.pages = static_cast<int>(read.pages.size());
        return document;
    };
    tools.readFacts = [](const Document &, const QList<Page> &) { return DocumentFacts(); };
    tools.factsVersion = {1, u"t"_s};
    tools.openIndex = [this](const LibraryDatabase &) -> Result<std::unique_ptr<PassageIndex>> {
        return std::unique_ptr<PassageIndex>(new FakeIndex(*this));
    };
    tools.discardIndex = [this] {
        QMutexLocker lock(&mutex);
        indexed.clear();
        return Result<void>();
    };
    return tools;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void unchangedFilesAreNotReadTwice();
    void sameBytesUnderTwoNamesAreOneDocument();
    void aChangedFileReplacesTheOldOneAndKeepsItsMarks();
    void oneBadFileDoesNotStopTheRun();
    void hiddenFilesAndLinkLoopsAreSkippedWithAReason();
    void cancellingLeavesAWholeLibraryWithinASecond();
    void anIndexThatFailedIsCaughtUpLater();
    void newRulesReadTheStoredTextAgain();
    void twoImportsIntoOneLibraryDoNotMix();

private:
    QString write(const QString &name, const QByteArray &content);
    QList<ImportOutcome> import(const QStringList &paths);
    QString library() const { return m_root->filePath(u"library"_s); }
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<FakeWorld> m_world;
};

void TestImport::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<FakeWorld>();
    QVERIFY(QDir(m_root->path()).mkpath(u"in"_s));
}

QString TestImport::write(const QString &name, const QByteArray &content)
{
    const QString path = m_root->filePath(u"in/"_s + name);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    return path;
}

QList<ImportOutcome> TestImport::import(const QStringList &paths)
{
    PipelineImportService service(library(), m_world->tools());
    QFuture<ImportOutcome> future = service.importPaths(paths);
    future.waitForFinished();
    QList<ImportOutcome> outcomes = future.results();
    std::sort(outcomes.begin(), outcomes.end(),
              [](const ImportOutcome &a, const ImportOutcome &b) { return a.path < b.path; });
    return outcomes;
}

void TestImport::unchangedFilesAreNotReadTwice()
{
    write(u"a.txt"_s, "one");
    write(u"sub/b.txt"_s, "two");
    const QString folder = m_root->filePath(u"in"_s);
    const auto first = import({folder});
    QCOMPARE(first.size(), 2);
    QCOMPARE(first.at(0).status, ImportOutcome::Status::Added);
    QCOMPARE(m_world->extracted.load(), 2);
    const auto second = import({folder});
    QCOMPARE(second.at(0).status, ImportOutcome::Status::Unchanged);
    QCOMPARE(second.at(0).document, first.at(0).document);
    QCOMPARE(m_world->extracted.load(), 2);
    QCOMPARE(m_world->indexed.size(), 2);
}

void TestImport::sameBytesUnderTwoNamesAreOneDocument()
{
    write(u"a.txt"_s, "same");
    write(u"b.txt"_s, "same");
    const auto outcomes = import({m_root->filePath(u"in"_s)});
    QCOMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes.at(0).document, outcomes.at(1).document);
    QCOMPARE(m_world->extracted.load(), 1);
    const auto database = LibraryDatabase::open(library());
    QVERIFY(database.ok());
    QCOMPARE(DocumentRepository(*database.value()).documents().value().size(), 1);
    QCOMPARE(DocumentRepository(*database.value()).pathsOf(outcomes.at(0).document).value().size(), 2);
}

void TestImport::aChangedFileReplacesTheOldOneAndKeepsItsMarks()
{
    const QString path = write(u"a.txt"_s, "The council counted forty ships at the pier.");
    const DocumentId old = import({path}).constFirst().document;
    AnnotationId mark;
    {
        SqliteAnnotationService annotations(LibrarySession::open(library(), false).value());
        Annotation draft;
        draft.passage = {old, 1, {12, 31}};
        const auto made = annotations.add(draft);
        QVERIFY(made.ok());
        mark = made.value().id;
    }
    write(u"a.txt"_s, "Revised version. The council counted forty ships at the pier.");
    const ImportOutcome outcome = import({path}).constFirst();
    QCOMPARE(outcome.status, ImportOutcome::Status::Updated);
    const auto database = LibraryDatabase::open(library());
    QCOMPARE(DocumentRepository(*database.value()).documents().value().size(), 1);
    const Annotation moved = AnnotationRepository(*database.value()).annotation(mark).value();
    QCOMPARE(moved.passage, (Passage{outcome.document, 1, {29, 48}}));
    QCOMPARE(moved.state, Annotation::State::Anchored);
    QVERIFY(!m_world->indexed.contains(old.value));
}

void TestImport::oneBadFileDoesNotStopTheRun()
{
    const QString bad = write(u"a.txt"_s, "BAD");
    write(u"b.txt"_s, "good");
    const QString odd = write(u"c.xyz"_s, "ODD");
    write(u"d.png"_s, "picture");
    const auto outcomes = import({m_root->filePath(u"in"_s), m_root->filePath(u"none"_s)});
    QCOMPARE(outcomes.size(), 5);
    QCOMPARE(outcomes.at(0).status, ImportOutcome::Status::Failed);
    QCOMPARE(outcomes.at(0).error->message, u"This file is broken."_s);
    QCOMPARE(outcomes.at(1).status, ImportOutcome::Status::Added);
    QCOMPARE(outcomes.at(2).status, ImportOutcome::Status::Skipped);
    QCOMPARE(outcomes.at(3).status, ImportOutcome::Status::Skipped);
    QCOMPARE(outcomes.at(4).error->code, Error::Code::NotFound);
    QCOMPARE(import({odd}).constFirst().status, ImportOutcome::Status::Failed);
    QVERIFY(QDir(library() + u"/originals/incoming"_s).isEmpty());
}

void TestImport::hiddenFilesAndLinkLoopsAreSkippedWithAReason()
{
    write(u".hidden.txt"_s, "h");
    write(u"sub/a.txt"_s, "a");
    QVERIFY(QFile::link(m_root->filePath(u"in"_s), m_root->filePath(u"in/sub/loop"_s)));
    const auto outcomes = import({m_root->filePath(u"in"_s)});
    QCOMPARE(outcomes.size(), 3);
    QCOMPARE(std::count_if(outcomes.cbegin(), outcomes.cend(),
                           [](const ImportOutcome &one) {
                               return one.status == ImportOutcome::Status::Skipped && one.error &&
                                      !one.error->message.isEmpty();
                           }),
             2);
}

void TestImport::cancellingLeavesAWholeLibraryWithinASecond()
{
    const QString good = write(u"good.txt"_s, "good words");
    import({good});
    write(u"s1.txt"_s, "SLOW 1");
    write(u"s2.txt"_s, "SLOW 2");
    write(u"s3.txt"_s, "SLOW 3");
    PipelineImportService service(library(), m_world->tools());
    QFuture<ImportOutcome> future = service.importPaths({m_root->filePath(u"in"_s)});
    QTRY_COMPARE(m_world->extracted.load(), 3);
    QElapsedTimer timer;
    timer.start();
    future.cancel();
    future.waitForFinished();
    QVERIFY2(timer.elapsed() < 1000, qUtf8Printable(QString::number(timer.elapsed())));
    const auto database = LibraryDatabase::open(library());
    QVERIFY(database.ok());
    QVERIFY(database.value()->integrityProblems().value().isEmpty());
    const auto documents = DocumentRepository(*database.value()).documents().value();
    QCOMPARE(documents.size(), 1);
    QCOMPARE(PageRepository(*database.value()).page(documents.constFirst().id, 1).value().text,
             u"good words"_s);
    m_world->stopped = false;
    write(u"s1.txt"_s, "quick 1");
    QCOMPARE(import({m_root->filePath(u"in/s1.txt"_s)}).constFirst().status, ImportOutcome::Status::Added);
}

void TestImport::anIndexThatFailedIsCaughtUpLater()
{
    m_world->indexBroken = true;
    const QString path = write(u"a.txt"_s, "words");
    QCOMPARE(import({path}).constFirst().status, ImportOutcome::Status::Added);
    QVERIFY(m_world->indexed.isEmpty());
    m_world->indexBroken = false;
    import({path});
    QCOMPARE(m_world->indexed.size(), 1);
    const auto database = LibraryDatabase::open(library());
    QVERIFY(MetaRepository(*database.value()).indexTasks().value().isEmpty());
}

void TestImport::newRulesReadTheStoredTextAgain()
{
    import({write(u"a.txt"_s, "words")});
    ImportTools tools = m_world->tools();
    tools.factsVersion.rules = 2;
    std::atomic<int> read = 0;
    tools.readFacts = [&read](const Document &, const QList<Page> &pages) {
        read += pages.constFirst().text == u"words" ? 1 : 0;
        return DocumentFacts();
    };
    PipelineImportService service(library(), tools);
    QCOMPARE(service.outdatedDocuments().value(), 1);
    QFuture<Result<void>> future = service.reprocess();
    future.waitForFinished();
    QVERIFY(future.result().ok());
    QCOMPARE(read.load(), 1);
    QCOMPARE(m_world->extracted.load(), 1);
    QCOMPARE(service.outdatedDocuments().value(), 0);
}

void TestImport::twoImportsIntoOneLibraryDoNotMix()
{
    QStringList paths;
    for (int i = 0; i < 20; ++i)
        paths.append(write(u"f%1.txt"_s.arg(i), "text " + QByteArray::number(i)));
    PipelineImportService service(library(), m_world->tools());
    QFuture<ImportOutcome> first = service.importPaths(paths), second = service.importPaths(paths);
    first.waitForFinished();
    second.waitForFinished();
    QCOMPARE(first.results().size(), 20);
    QCOMPARE(second.results().size(), 20);
    for (const ImportOutcome &outcome : second.results())
        QCOMPARE(outcome.status, ImportOutcome::Status::Unchanged);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
