// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitelibraryservice.h"
#include "tests/store/curationfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::curationtest;

/// The window reads its facts in another thread.
class TestSnapshot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsReadInTheBackgroundIsWhatIsThere();
    void theServiceEndsAfterItHasRead();
    void theServiceEndsWhileItReads();
    void documentsAreReadAhead();
    void whoAsksForDocumentsBeforeGetsThem();
};

void TestSnapshot::whatIsReadInTheBackgroundIsWhatIsThere()
{
    const QTemporaryDir folder;
    Bench bench(folder.path());
    QVERIFY(bench.put(readText(shaA, harbour)).ok());
    const QList<Claim> claims = bench.facts.claims();
    QVERIFY(!claims.isEmpty());
    SqliteFactsService window(bench.session, std::make_shared<const Thesaurus>());
    QSignalSpy changed(&window, &FactsService::factsChanged);
    window.readInBackground();
    QVERIFY(changed.wait());
    QCOMPARE(window.claims(), claims);
}

void TestSnapshot::theServiceEndsAfterItHasRead()
{
    const QTemporaryDir folder;
    const Bench bench(folder.path());
    auto window = std::make_unique<SqliteFactsService>(bench.session, std::make_shared<const Thesaurus>());
    QSignalSpy changed(window.get(), &FactsService::factsChanged);
    window->readInBackground();
    QVERIFY(changed.wait());
    window.reset(); // comes back
}

void TestSnapshot::theServiceEndsWhileItReads()
{
    const QTemporaryDir folder;
    const Bench bench(folder.path());
    auto window = std::make_unique<SqliteFactsService>(bench.session, std::make_shared<const Thesaurus>());
    window->readInBackground();
    window.reset();
}

void TestSnapshot::documentsAreReadAhead()
{
    const QTemporaryDir folder;
    Bench bench(folder.path());
    QVERIFY(bench.put(readText(shaA, harbour)).ok());
    SqliteLibraryService window(bench.session);
    QVERIFY(!window.isReading());
    QSignalSpy changed(&window, &LibraryService::documentsChanged);
    window.readInBackground();
    QVERIFY(window.isReading());
    QVERIFY(changed.wait());
    QVERIFY(!window.isReading());
    QCOMPARE(window.documents().size(), 1);
}

void TestSnapshot::whoAsksForDocumentsBeforeGetsThem()
{
    const QTemporaryDir folder;
    Bench bench(folder.path());
    QVERIFY(bench.put(readText(shaA, harbour)).ok());
    SqliteLibraryService window(bench.session);
    window.readInBackground();
    QCOMPARE(window.documents().size(), 1);
    QVERIFY(!window.isReading());
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
