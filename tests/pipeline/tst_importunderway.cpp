// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/documentrepository.h"
#include "models/store/librarysession.h"
#include "models/store/metarepository.h"
#include "models/store/pagerepository.h"
#include "models/store/sqliteannotationservice.h"
#include "tests/pipeline/importfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSemaphore>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// An import that is stopped, held up or broken, or goes on beside something else.
class TestImportUnderway : public QObject, protected ImportFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cancellingLeavesAWholeLibraryWithinASecond();
    void whatWasStoredIsToldHoweverAnImportIsStopped();
    void longTextsAreReadOneByOneAndIndexedLast();
    void whatTheImportWasStoppedBeforeIsIndexedWhenTheLibraryIsOpened();
    void filesThatHangHoldUpNoOther();
    void anIndexThatFailedIsCaughtUpLater();
    void aNoteReachesTheIndexWhileFilesAreStillRead();
    void twoImportsIntoOneLibraryDoNotMix();
    void whatAKilledImportLeftOfItsLockKeepsNobodyOut();
};

void TestImportUnderway::cancellingLeavesAWholeLibraryWithinASecond()
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

void TestImportUnderway::whatWasStoredIsToldHoweverAnImportIsStopped()
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

void TestImportUnderway::longTextsAreReadOneByOneAndIndexedLast()
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

void TestImportUnderway::whatTheImportWasStoppedBeforeIsIndexedWhenTheLibraryIsOpened()
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

void TestImportUnderway::filesThatHangHoldUpNoOther()
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

void TestImportUnderway::anIndexThatFailedIsCaughtUpLater()
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

void TestImportUnderway::aNoteReachesTheIndexWhileFilesAreStillRead()
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

void TestImportUnderway::twoImportsIntoOneLibraryDoNotMix()
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

void TestImportUnderway::whatAKilledImportLeftOfItsLockKeepsNobodyOut()
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

QTEST_GUILESS_MAIN(TestImportUnderway)
#include "tst_importunderway.moc"
