// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"
#include "models/store/librarydatabase.h"
#include "models/store/rawdatabase.h"
#include "models/store/sql.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// A library that a window opens while it is still being looked over.
class TestOpenedEarly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSoundOneIsOpenAndKnowsAllNames();
    void aDamagedListOfDocumentsIsFoundAndMended();
    void damagedWorkIsMendedBeforeItIsOpened();
    void anIndexThatDoesNotFitIsNotedAndMendedNextTime();
    void oneThatIsNotThereIsMade();

private:
    using Opened = Result<std::unique_ptr<Workspace>>;
    Opened open(const std::shared_ptr<Workspace::Ahead> &ahead) const
    {
        return Workspace::open(library(), Workspace::Mode::CreateIfMissing,
                               {.as = u"a test"_s, .milliseconds = 5000}, ahead);
    }
    QString library() const { return m_folder->filePath(u"library"_s); }
    /// Overwrites the page of the database in which the table begins.
    void damage(const QString &table) const
    {
        qint64 page = 0;
        {
            const RawDatabase raw(databasePath(library()));
            Result<QSqlQuery> root =
                sql::run(raw.connection(), u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s, {table});
            QVERIFY(root.ok() && root.value().next());
            page = root.value().value(0).toLongLong() - 1;
        }
        QFile file(databasePath(library()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(page * 4096));
        QCOMPARE(file.write(QByteArray(300, '\x5a')), 300);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpenedEarly::init()
{
    qputenv("VIGIE_WORKER", VIGIE_BIN_DIR "/vigie-worker");
    m_folder = std::make_unique<QTemporaryDir>();
    const QString paper = m_folder->filePath(u"paper.txt"_s);
    QFile file(paper);
    QVERIFY(file.open(QIODevice::WriteOnly) &&
            file.write("The ship left the harbour of Nampo in May 2025.\n") > 0);
    file.close();
    const Opened workspace = open(nullptr);
    QVERIFY(workspace.ok());
    Services &services = workspace.value()->services();
    services.imports.importPaths({paper}).waitForFinished();
    workspace.value()->refresh();
    QCOMPARE(services.library.documents().size(), 1);
    Annotation note;
    note.passage = {services.library.documents().first().id, 1, {4, 8}};
    note.note = u"kept"_s;
    QVERIFY(services.annotations.add(note).ok());
}

void TestOpenedEarly::aSoundOneIsOpenAndKnowsAllNames()
{
    const Opened early = open(Workspace::readAhead(library()));
    QVERIFY(early.ok());
    QVERIFY(early.value()->isSound());
    QVERIFY(early.value()->whatWasMended().isEmpty());
    QVERIFY(early.value()->services().facts.thesaurus().entities().size() > 500);
}

void TestOpenedEarly::aDamagedListOfDocumentsIsFoundAndMended()
{
    damage(u"documents"_s);
    {
        const Opened early = open(Workspace::readAhead(library()));
        QVERIFY(!early.ok() || !early.value()->isSound());
    }
    const Opened again = open(nullptr);
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().message));
    QVERIFY(again.value()->isSound());
    QVERIFY(!again.value()->whatWasMended().isEmpty());
    QVERIFY(again.value()->finishMending().ok());
    QCOMPARE(again.value()->services().library.documents().size(), 1);
    const QList<Annotation> notes = again.value()->services().annotations.annotations();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().note, u"kept"_s);
}

void TestOpenedEarly::damagedWorkIsMendedBeforeItIsOpened()
{
    damage(u"annotations"_s);
    const Opened early = open(Workspace::readAhead(library()));
    QVERIFY2(early.ok(), early.ok() ? "" : qPrintable(early.error().message));
    QVERIFY(early.value()->isSound()); // or it would be opened again, and what was mended forgotten
    QVERIFY(!early.value()->whatWasMended().isEmpty());
    const QList<Annotation> notes = early.value()->services().annotations.annotations();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().note, u"kept"_s);
}

void TestOpenedEarly::anIndexThatDoesNotFitIsNotedAndMendedNextTime()
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"misfit"_s);
        other.setDatabaseName(databasePath(library()));
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"PRAGMA writable_schema = ON"_s));
        QVERIFY(query.exec(u"UPDATE sqlite_schema SET sql = replace(sql, 'position)', 'path)') "
                           "WHERE name = 'document_paths_by_document'"_s));
        QCOMPARE(query.numRowsAffected(), 1);
        other.close();
    }
    QSqlDatabase::removeDatabase(u"misfit"_s);
    {
        const Opened early = open(Workspace::readAhead(library()));
        QVERIFY(early.ok());
        QVERIFY(early.value()->isSound()); // a window does not compare them before it is shown
        QVERIFY(!early.value()->makeBackup(true).ok());
    }
    {
        const Opened next = open(Workspace::readAhead(library()));
        QVERIFY(!next.ok() || !next.value()->isSound());
    }
    const Opened mended = open(nullptr);
    QVERIFY(mended.ok());
    QVERIFY(!mended.value()->whatWasMended().isEmpty());
    QCOMPARE(mended.value()->services().annotations.annotations().size(), 1);
    QVERIFY(mended.value()->finishMending().ok());
    QVERIFY(mended.value()->makeBackup(true).ok());
}

void TestOpenedEarly::oneThatIsNotThereIsMade()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const Opened early = open(Workspace::readAhead(library()));
    QVERIFY(early.ok());
    QVERIFY(early.value()->isSound());
    QVERIFY(hasLibrary(library()));
}

QTEST_GUILESS_MAIN(TestOpenedEarly)
#include "tst_openedearly.moc"
