// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/importtools.h"
#include "indexing/pipeline/longtexts.h"
#include "indexing/pipeline/pipelineimportservice.h"
#include "models/store/annotationrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/metarepository.h"
#include "models/store/originalstore.h"
#include "models/store/pagerepository.h"
#include "models/store/sqliteannotationservice.h"
#include "models/store/sqlitelibraryservice.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QMutex>
#include <QProcess>
#include <QSemaphore>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QWaitCondition>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

/// Reads plain text; a file that starts with "BAD" is broken, one that starts with "SLOW" waits to be
/// stopped.
struct FakeWorld
{
    std::atomic<int> extracted = 0;
    std::atomic<int> deaths = 0; ///< how often a file that starts with "DEADLY" still kills its reader
    std::atomic<bool> stopped = false;
    std::atomic<bool> indexBroken = false;
    std::function<void()> whenIndexing; ///< called with each document
    QMutex mutex;
    QMap<QString, int> indexed;        // guarded by mutex: pages by document
    QMap<QString, int> marked;         // guarded by mutex: marks by document
    QStringList order;                 // guarded by mutex: documents as they were indexed
    std::atomic<int> longOnes = 0;     ///< long texts whose facts are being read
    std::atomic<int> mostLongOnes = 0; ///< at a time

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
        if (m_world.whenIndexing)
            m_world.whenIndexing();
        if (m_world.indexBroken)
            return Error{Error::Code::Storage, u"broken"_s};
        QMutexLocker lock(&m_world.mutex);
        m_world.indexed[document.id.value] = static_cast<int>(pages.size());
        m_world.order.append(document.title);
        return {};
    }
    Result<void> replaceMarks(const DocumentId &document, const QList<Annotation> &marks) override
    {
        QMutexLocker lock(&m_world.mutex);
        m_world.marked[document.value] = static_cast<int>(marks.size());
        return {};
    }
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
        const auto extract = [this](const QString &path,
                                    const QString &password) -> Result<ExtractedDocument> {
            ++extracted;
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return Error{Error::Code::Unreadable, file.errorString()};
            const QString text = QString::fromUtf8(file.readAll());
            if (text.startsWith(u"BAD"))
                return Error{Error::Code::Malformed, u"This file is broken."_s};
            if (text.startsWith(u"SECRET") && password != u"sesame")
                return Error{Error::Code::Encrypted, u"Say the word."_s};
            if (text.startsWith(u"DEADLY") && --deaths >= 0)
                return Error{Error::Code::Crashed, u"It died."_s};
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
        document.characters = read.pages.constFirst().text.size();
        return document;
    };
    tools.readFacts = [this](const Document &document, const QList<Page> &) {
        if (document.characters > longText) {
            mostLongOnes = std::max<int>(mostLongOnes, ++longOnes);
            QThread::msleep(50); // as the real one takes its time
            --longOnes;
        }
        return DocumentFacts();
    };
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
    void namesAreBytes();
    void whatIsNoFileIsListedAndNeverOpened();
    void aFileFarDownIsRead();
    void aFileThatKillsItsReaderTwiceIsSetAsideUntilAskedFor();
    void aProtectedFileIsReadWithItsPassword();
    void cancellingLeavesAWholeLibraryWithinASecond();
    void whatWasStoredIsToldHoweverAnImportIsStopped();
    void longTextsAreReadOneByOneAndIndexedLast();
    void whatTheImportWasStoppedBeforeIsIndexedWhenTheLibraryIsOpened();
    void filesThatHangHoldUpNoOther();
    void anIndexThatFailedIsCaughtUpLater();
    void aNoteReachesTheIndexWhileFilesAreStillRead();
    void newRulesReadTheStoredTextAgain();
    void twoImportsIntoOneLibraryDoNotMix();
    void whatAKilledImportLeftOfItsLockKeepsNobodyOut();

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

void TestImport::namesAreBytes()
{
    const QByteArray folder = QFile::encodeName(m_root->filePath(u"in"_s)) + '/';
    const QList<QByteArray> names{
        "plain.txt",        "new\nline.txt",      "\xba\xcf\xc7\xd1.txt", // 북한, EUC-KR
        "bad_\xff\xfe.txt", "a\\xb.txt",          "\xe2\x80\xaetxt.exe.txt",
        "--version.txt",    "$(touch pwned).txt", "\xe5\xa0\xb1\xe5\x91\x8a.txt"};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int file =
            ::open(QByteArray(folder + names.at(i)).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        QVERIFY(file >= 0);
        const QByteArray words = "words of file " + QByteArray::number(i);
        QCOMPARE(::write(file, words.constData(), size_t(words.size())), ssize_t(words.size()));
        ::close(file);
    }
    const auto outcomes = import({m_root->filePath(u"in"_s)});
    QCOMPARE(outcomes.size(), names.size());
    QSet<QString> paths;
    for (const ImportOutcome &outcome : outcomes) {
        QCOMPARE(outcome.status, ImportOutcome::Status::Added);
        QVERIFY(outcome.path.isValidUtf16() && !outcome.path.contains(QChar::ReplacementCharacter));
        paths.insert(outcome.path);
        // Named as it was shown, each is found again.
        QCOMPARE(import({outcome.path}).constFirst().status, ImportOutcome::Status::Unchanged);
    }
    QCOMPARE(paths.size(), names.size());
    QVERIFY(paths.contains(m_root->filePath(u"in/\\xBA\\xCF\\xC7\\xD1.txt"_s)));
    // A dialogue or a shell hands over what is no UTF-8 as U+FFFD.
    const QString lossy = QFile::decodeName(folder + names.at(3));
    QVERIFY(lossy.contains(QChar::ReplacementCharacter));
    QCOMPARE(import({lossy}).constFirst().status, ImportOutcome::Status::Unchanged);
}

void TestImport::whatIsNoFileIsListedAndNeverOpened()
{
    const QString folder = m_root->filePath(u"in"_s);
    const auto at = [&](const char *name) -> QByteArray {
        return QByteArray(QFile::encodeName(folder) + '/' + name);
    };
    QCOMPARE(mkfifo(at("pipe.pdf").constData(), 0600), 0);
    QCOMPARE(symlink("/dev/zero", at("zero.txt").constData()), 0);
    QCOMPARE(symlink("loop_b", at("loop_a").constData()), 0);
    QCOMPARE(symlink("loop_a", at("loop_b").constData()), 0);
    QCOMPARE(symlink("/nowhere", at("dangling.pdf").constData()), 0);
    const int server = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{AF_UNIX, {}};
    const QByteArray name = at("socket.pdf");
    QVERIFY(name.size() < qsizetype(sizeof address.sun_path));
    memcpy(address.sun_path, name.constData(), size_t(name.size()) + 1);
    QCOMPARE(::bind(server, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    ::close(server);
    const QString sparse = write(u"sparse.txt"_s, "some bytes");
    QVERIFY(QFile(sparse).resize(qint64(8) << 30));
    ImportTools tools = m_world->tools();
    tools.largestFile = 1 << 20;
    PipelineImportService service(library(), tools);
    QElapsedTimer timer;
    timer.start();
    const auto listed = [&](const QStringList &paths) {
        QFuture<ImportOutcome> future = service.importPaths(paths);
        future.waitForFinished();
        return future.results();
    };
    const auto outcomes = listed({folder});
    QCOMPARE(outcomes.size(), 7);
    for (const ImportOutcome &outcome : outcomes)
        QVERIFY2(outcome.error && !outcome.error->message.isEmpty(), qPrintable(outcome.path));
    // By name they fail with a reason too.
    for (const char *each : {"pipe.pdf", "zero.txt", "loop_a", "dangling.pdf", "socket.pdf", "sparse.txt"}) {
        const ImportOutcome outcome = listed({QFile::decodeName(at(each))}).constFirst();
        QCOMPARE(outcome.status, ImportOutcome::Status::Failed);
        QVERIFY(!outcome.error->message.isEmpty());
    }
    QCOMPARE(m_world->extracted.load(), 0);
    QVERIFY(timer.elapsed() < 5000);
    for (const char *each : {"pipe.pdf", "zero.txt", "loop_a", "loop_b", "dangling.pdf", "socket.pdf"})
        QCOMPARE(unlink(at(each).constData()), 0); // Qt sees some of them no more than it did before
}

void TestImport::aFileFarDownIsRead()
{
    // Deeper than a path can name: 500 folders of ten letters.
    QByteArray script =
        "cd \"$1\" && for i in $(seq 500); do mkdir dddddddddd && cd -P dddddddddd || exit 1; done; "
        "echo deep words > bottom.txt";
    QProcess shell;
    shell.start(u"bash"_s, {u"-c"_s, QString::fromLatin1(script), u"-"_s, m_root->filePath(u"in"_s)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    const auto outcomes = import({m_root->filePath(u"in"_s)});
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.constFirst().status, ImportOutcome::Status::Added);
    QVERIFY(outcomes.constFirst().path.size() > 5000);
    shell.start(u"rm"_s, {u"-rf"_s, m_root->filePath(u"in/dddddddddd"_s)}); // Qt cannot reach that far
    QVERIFY(shell.waitForFinished());
}

void TestImport::aFileThatKillsItsReaderTwiceIsSetAsideUntilAskedFor()
{
    const QString folder = m_root->filePath(u"in"_s);
    const QString deadly = write(u"a.txt"_s, "DEADLY");
    const QString copy = write(u"b.txt"_s, "DEADLY");
    write(u"c.txt"_s, "harmless");
    m_world->deaths = 1; // once is an accident
    QCOMPARE(import({deadly}).constFirst().status, ImportOutcome::Status::Added);
    QCOMPARE(m_world->extracted.load(), 2);
    QVERIFY(QDir(library()).removeRecursively());

    m_world->extracted = 0;
    m_world->deaths = 100;
    const auto outcomes = import({folder});
    QCOMPARE(outcomes.size(), 3);
    QCOMPARE(outcomes.at(0).status, ImportOutcome::Status::Failed);
    QCOMPARE(outcomes.at(1).status, ImportOutcome::Status::Failed);
    QCOMPARE(outcomes.at(2).status, ImportOutcome::Status::Added);
    QCOMPARE(m_world->extracted.load(), 3); // the bad bytes twice, though there are two files of them
    const auto later = import({folder});
    QCOMPARE(m_world->extracted.load(), 3);
    QCOMPARE(later.at(0).error->code, Error::Code::Crashed);
    QVERIFY(later.at(0).error->message.contains(u"set aside"_s));
    QCOMPARE(import({copy}).constFirst().status,
             ImportOutcome::Status::Failed); // asked for: tried again, twice
    QCOMPARE(m_world->extracted.load(), 5);
    m_world->deaths = 0;
    QCOMPARE(import({copy}).constFirst().status, ImportOutcome::Status::Added);
    QCOMPARE(import({folder}).at(0).status, ImportOutcome::Status::Unchanged); // known bytes by another name
}

void TestImport::aProtectedFileIsReadWithItsPassword()
{
    const QString path = write(u"a.txt"_s, "SECRET words");
    QCOMPARE(import({path}).constFirst().error->code, Error::Code::Encrypted);
    PipelineImportService service(library(), m_world->tools());
    for (const QString &password : {u"guess"_s, u"sesame"_s}) {
        QFuture<ImportOutcome> future = service.importProtected(path, password);
        future.waitForFinished();
        QCOMPARE(future.result().status == ImportOutcome::Status::Added, password == u"sesame");
    }
    // The word is in no file of the library.
    QDirIterator each(library(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("sesame"), qPrintable(file.fileName()));
    }
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

// A batch is stored in one transaction: who stops after the first of it was told hears of the others too.
void TestImport::whatWasStoredIsToldHoweverAnImportIsStopped()
{
    import({write(u"first.txt"_s, "first words")}); // the next one's first batch is not hurried
    for (int number = 0; number < 20; ++number)
        write(u"%1.txt"_s.arg(number), "words of " + QByteArray::number(number));
    write(u"slow.txt"_s, "SLOW words");
    PipelineImportService service(library(), m_world->tools());
    QFuture<ImportOutcome> future;
    QSemaphore started;
    m_world->whenIndexing = [&] {
        started.acquire();
        future.cancel();
        started.release();
    };
    future = service.importPaths({m_root->filePath(u"in"_s)});
    started.release();
    future.waitForFinished();
    m_world->whenIndexing = {};
    QSet<DocumentId> told;
    for (int i = 0; i < future.resultCount(); ++i)
        told.insert(future.resultAt(i).document);
    const QList<ImportOutcome> untold = service.takeUntold();
    for (const ImportOutcome &outcome : untold) {
        QCOMPARE(outcome.status, ImportOutcome::Status::Added);
        QVERIFY(!told.contains(outcome.document));
        told.insert(outcome.document);
    }
    QVERIFY(service.takeUntold().isEmpty());
    const auto database = LibraryDatabase::open(library());
    const QList<Document> documents = DocumentRepository(*database.value()).documents().value();
    QVERIFY(documents.size() > 1);
    for (const Document &document : documents)
        QVERIFY2(told.contains(document.id), qPrintable(document.title));
}

void TestImport::longTextsAreReadOneByOneAndIndexedLast()
{
    for (int i = 0; i < 4; ++i)
        write(u"long %1.txt"_s.arg(i), QByteArray(longText + 1, char('a' + i)));
    for (int i = 0; i < 20; ++i)
        write(u"short %1.txt"_s.arg(i), "text " + QByteArray::number(i));
    const auto outcomes = import({m_root->filePath(u"in"_s)});
    QCOMPARE(outcomes.size(), 24);
    for (const ImportOutcome &outcome : outcomes)
        QCOMPARE(outcome.status, ImportOutcome::Status::Added);
    QCOMPARE(m_world->mostLongOnes, 1);
    QCOMPARE(m_world->order.size(), 24);
    for (int i = 0; i < 24; ++i)
        QCOMPARE(m_world->order.at(i).startsWith(u"long"), i >= 20);
}

void TestImport::whatTheImportWasStoppedBeforeIsIndexedWhenTheLibraryIsOpened()
{
    write(u"a.txt"_s, "one");
    m_world->indexBroken = true;
    import({m_root->filePath(u"in"_s)});
    QVERIFY(m_world->indexed.isEmpty());
    m_world->indexBroken = false;
    ImportTools tools = m_world->tools();
    tools.lookOverIndex = [] { return Result<bool>(false); };
    PipelineImportService service(library(), tools);
    QFuture<Result<bool>> looked = service.lookOverIndex();
    looked.waitForFinished();
    QVERIFY(looked.result().ok());
    QCOMPARE(m_world->indexed.size(), 1);
}

void TestImport::filesThatHangHoldUpNoOther()
{
    for (int i = 0; i < 2; ++i) // the largest are read first
        write(u"hangs %1.txt"_s.arg(i), "SLOW" + QByteArray(1000 + i, 'x'));
    for (int i = 0; i < 20; ++i)
        write(u"short %1.txt"_s.arg(i), "text " + QByteArray::number(i));
    ImportTools tools = m_world->tools();
    tools.workers = 2;
    PipelineImportService service(library(), tools);
    QFuture<ImportOutcome> future = service.importPaths({m_root->filePath(u"in"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(future.resultCount(), 20, 11'000);
    QCOMPARE(m_world->extracted, 22); // two of which are still under way
    future.cancel();
    future.waitForFinished();
    QCOMPARE(service.takeUntold().size(), 0);
}

void TestImport::whatAKilledImportLeftOfItsLockKeepsNobodyOut()
{
    write(u"a.txt"_s, "one");
    QVERIFY(QDir().mkpath(library()));
    QFile left(library() + u"/import.lock"_s); // made, and not written yet
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    const auto outcomes = import({m_root->filePath(u"in"_s)});
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.constFirst().status, ImportOutcome::Status::Added);
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

void TestImport::aNoteReachesTheIndexWhileFilesAreStillRead()
{
    const DocumentId document =
        import({write(u"a.txt"_s, "The council counted forty ships.")}).constFirst().document;
    PipelineImportService service(library(), m_world->tools());
    QFuture<ImportOutcome> running = service.importPaths({write(u"b.txt"_s, "SLOW to read")});
    QTRY_COMPARE(m_world->extracted.load(), 2);
    SqliteAnnotationService annotations(LibrarySession::open(library(), false).value());
    Annotation draft;
    draft.passage = {document, 1, {4, 11}};
    draft.note = u"ask who counted"_s;
    QVERIFY(annotations.add(draft).ok());
    const auto marks = [this, &document] {
        QMutexLocker lock(&m_world->mutex);
        return m_world->marked.value(document.value);
    };
    QTRY_COMPARE_WITH_TIMEOUT(marks(), 1, 10000);
    QVERIFY(!running.isFinished());
    running.cancel();
    running.waitForFinished();
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
