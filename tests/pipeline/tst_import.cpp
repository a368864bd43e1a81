// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/annotationrepository.h"
#include "models/store/documentrepository.h"
#include "models/store/librarysession.h"
#include "models/store/sqliteannotationservice.h"
#include "tests/pipeline/importfixture.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSet>

#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// What becomes of the files that an import finds.
class TestImport : public QObject, protected ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
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
    void newRulesReadTheStoredTextAgain();
};

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

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
