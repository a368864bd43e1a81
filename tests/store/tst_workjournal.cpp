// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/damage.h"
#include "models/store/migrations.h"
#include "models/store/rawdatabase.h"
#include "models/store/sql.h"
#include "models/store/sqlitesavedsearchservice.h"
#include "models/store/workjournal.h"
#include "tests/store/curationfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::curationtest;

namespace {

Annotation noteOf(int number, qsizetype length = 100)
{
    Annotation note;
    note.passage = {docA, 1, {number % 50, number % 50 + 5}};
    note.note = u"Note %1: "_s.arg(number) + QString(length, QChar(u'a' + number % 26));
    return note;
}

QStringList notesIn(const QString &folder)
{
    const Bench bench(folder);
    QStringList notes;
    for (const Annotation &note : bench.annotations.annotations())
        notes.append(note.note);
    notes.sort();
    return notes;
}

WorkState stateOf(const QString &folder)
{
    const RawDatabase raw(databasePath(folder));
    return readWorkState(raw.connection()).value();
}

/// Where the first page of a table or index begins in the file.
qint64 pageOf(const QString &folder, const QString &name)
{
    const RawDatabase raw(databasePath(folder));
    Result<QSqlQuery> root =
        sql::run(raw.connection(), u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s, {name});
    return root.ok() && root.value().next() ? (root.value().value(0).toLongLong() - 1) * 4096 : -1;
}

} // namespace

/// The journal beside the database: that it holds whatever people make, and what can be made of it.
class TestWorkJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindOfWorkIsSealedAndRecorded();
    void whatIsReadFromDocumentsIsNotRecorded();
    void allComesBackFromTheJournalAlone();
    void aTornLastRecordIsDroppedInSilence();
    void aDamagedRecordIsSkippedAndTold();
    void aLostLogIsMadeGood();
    void aLostJournalIsBegunAnew();
    void itIsBegunAnewWhenItHasGrown();
    void aVersionInTheHeadThatLiesIsSeen();
    void workIsLookedAtBeforeTheListOfDocuments();
    void anIndexOfTheListIsComparedLater();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->path(); }
    QString file() const { return WorkJournal(path()).path(stateOf(path()).file); }
    void change(const QString &path, qsizetype at, const QByteArray &bytes) const;
};

void TestWorkJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Bench bench(path());
    QVERIFY(bench.put(readText(shaA, harbour)).ok());
    for (int number = 0; number < 20; ++number)
        QVERIFY(bench.annotations.add(noteOf(number)).ok());
}

void TestWorkJournal::change(const QString &path, qsizetype at, const QByteArray &bytes) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size());
}

void TestWorkJournal::everyKindOfWorkIsSealedAndRecorded()
{
    qint64 serial = stateOf(path()).serial;
    Bench bench(path());
    const QSqlDatabase database = bench.session->database().connection();
    const auto recorded = [&](bool done) {
        const WorkState state = readWorkState(database).value();
        const WorkReading reading = WorkJournal(path()).read(state.file);
        return done && state.serial > std::exchange(serial, state.serial) && reading.isWhole() &&
               reading.lastSerial() == state.serial && reading.size == state.size &&
               brokenRows(database).value().isEmpty();
    };
    const Annotation first = bench.annotations.annotations().first();
    Annotation edited = first;
    edited.note = u"other words"_s;
    QVERIFY(recorded(bench.annotations.edit(edited).ok()));
    QVERIFY(recorded(bench.annotations.remove(first.id).ok()));
    QVERIFY(recorded(bench.journal.undo().ok()));
    QVERIFY(recorded(bench.journal.redo().ok()));
    const QList<Claim> claims = bench.facts.claims();
    QVERIFY(recorded(bench.facts.decide(claims.first().id, {.status = ReviewStatus::Accepted}).ok()));
    QVERIFY(recorded(bench.facts.link({claims.first().id, claims.last().id}, true).ok()));
    DocumentCorrection correction;
    correction.title = u"A title of my own"_s;
    QVERIFY(recorded(bench.library.correct(docA, correction).ok()));
    SqliteSavedSearchService searches(bench.session);
    QVERIFY(recorded(searches.save({u"mine"_s, {}}).ok()));
    QVERIFY(recorded(searches.remove(u"mine"_s).ok()));
    // A new reading moves what was decided and marked.
    QVERIFY(recorded(bench.readAgain(readText(shaA, harbour, u"v2"_s)).ok()));
}

void TestWorkJournal::whatIsReadFromDocumentsIsNotRecorded()
{
    const WorkState before = stateOf(path());
    {
        Bench bench(path());
        QVERIFY(bench.put(readText(shaB, u"Another text."_s), u"/in/b.txt"_s).ok());
        SqliteSavedSearchService searches(bench.session);
        QVERIFY(searches.remember({}).ok());
    }
    const WorkState after = stateOf(path());
    QCOMPARE(after.serial, before.serial);
    QCOMPARE(after.size, before.size);
}

void TestWorkJournal::allComesBackFromTheJournalAlone()
{
    const QStringList notes = notesIn(path());
    {
        Bench bench(path());
        QVERIFY(bench.facts.decide(bench.facts.claims().first().id, {.status = ReviewStatus::Rejected}).ok());
    }
    QVERIFY(!QDir(path()).exists(u"backups"_s));
    QFile database(databasePath(path()));
    QVERIFY(database.resize(5000)); // and nothing of the documents
    const Damage damage = examineLibrary(path());
    QVERIFY(damage.file);
    const Result<Salvage> mended = mendLibrary(path(), damage);
    QVERIFY2(mended.ok(), mended.ok() ? "" : qPrintable(mended.error().message));
    QVERIFY(mended.value().fromJournal);
    QVERIFY(!examineLibrary(path()).any());
    QCOMPARE(notesIn(path()), notes);
    Bench bench(path());
    QVERIFY(bench.put(readText(shaA, harbour)).ok());
    QCOMPARE(bench.facts.claims().first().status, ReviewStatus::Rejected);
    QVERIFY(bench.journal.undo().ok()); // the steps are there too
}

void TestWorkJournal::aTornLastRecordIsDroppedInSilence()
{
    const QStringList notes = notesIn(path());
    QFile journal(file());
    QVERIFY(journal.open(QIODevice::Append) && journal.write("VIGIE1 0000000200 abcdef") > 0);
    journal.close();
    QVERIFY(!examineLibrary(path()).any());
    QCOMPARE(notesIn(path()), notes);
    {
        Bench bench(path());
        QVERIFY(bench.annotations.add(noteOf(70)).ok());
    }
    const WorkState state = stateOf(path());
    const WorkReading reading = WorkJournal(path()).read(state.file);
    QVERIFY(reading.isWhole());
    QCOMPARE(reading.size, state.size);
}

void TestWorkJournal::aDamagedRecordIsSkippedAndTold()
{
    const QStringList notes = notesIn(path());
    const WorkState state = stateOf(path());
    change(file(), state.base + (state.size - state.base) / 2, "???");
    const WorkReading reading = WorkJournal(path()).read(state.file);
    QCOMPARE(reading.damaged, 1);
    QCOMPARE(reading.lastSerial(), state.serial);
    const Damage damage = examineLibrary(path());
    QCOMPARE(damage.journal, state.file);
    const Result<Salvage> mended = mendLibrary(path(), damage);
    QVERIFY(mended.ok());
    QVERIFY(QFile::exists(mended.value().damagedJournal));
    QVERIFY(!examineLibrary(path()).any());
    QCOMPARE(notesIn(path()), notes);
}

// As when the disk forgets what it promised to keep: the database is sound, and a few changes short.
void TestWorkJournal::aLostLogIsMadeGood()
{
    QTemporaryDir copy;
    QVERIFY(QFile::copy(databasePath(path()), copy.filePath(u"library.sqlite"_s)));
    {
        Bench bench(path());
        QVERIFY(bench.annotations.add(noteOf(80)).ok());
        QVERIFY(bench.annotations.remove(bench.annotations.annotations().last().id).ok());
        QVERIFY(bench.annotations.add(noteOf(81)).ok());
    }
    const QStringList notes = notesIn(path());
    QVERIFY(QFile::remove(databasePath(path())));
    QVERIFY(QFile::copy(copy.filePath(u"library.sqlite"_s), databasePath(path())));
    const Damage damage = examineLibrary(path());
    QVERIFY(damage.behind && !damage.file && damage.rows.isEmpty());
    const Result<Salvage> mended = mendLibrary(path(), damage);
    QVERIFY2(mended.ok(), mended.ok() ? "" : qPrintable(mended.error().message));
    QCOMPARE(mended.value().changes, 3);
    QCOMPARE(notesIn(path()), notes);
    QVERIFY(!examineLibrary(path()).any());
}

void TestWorkJournal::aLostJournalIsBegunAnew()
{
    const QStringList notes = notesIn(path());
    QVERIFY(QDir(path() + u"/journal"_s).removeRecursively());
    const Damage damage = examineLibrary(path());
    QVERIFY(!damage.journal.isEmpty());
    QVERIFY(mendLibrary(path(), damage).ok());
    QVERIFY(!examineLibrary(path()).any());
    QCOMPARE(notesIn(path()), notes);
    QVERIFY(WorkJournal(path()).read(stateOf(path()).file).isWhole());
}

void TestWorkJournal::itIsBegunAnewWhenItHasGrown()
{
    QStringList names;
    {
        Bench bench(path());
        const Annotation first = bench.annotations.annotations().first();
        for (int round = 0; round < 60; ++round) {
            Annotation edited = first;
            edited.note = QString(40'000, QChar(u'a' + round % 26));
            QVERIFY(bench.annotations.edit(edited).ok());
            if (const QString now = stateOf(path()).file; !names.contains(now))
                names.append(now);
        }
    }
    QVERIFY2(names.size() > 1, qPrintable(QString::number(names.size())));
    const WorkJournal journal(path());
    QVERIFY(journal.files().size() <= 2); // the one before is kept
    QCOMPARE(journal.files().first(), stateOf(path()).file);
    QVERIFY(journal.read(journal.files().first()).isWhole());
    QVERIFY(!examineLibrary(path()).any());
}

void TestWorkJournal::aVersionInTheHeadThatLiesIsSeen()
{
    const QStringList notes = notesIn(path());
    const char version = char(schemaSteps().size());
    for (const char flipped : {char(version ^ 8), char(version ^ 64)}) {
        change(databasePath(path()), 63, QByteArray(1, flipped)); // the last byte of user_version
        const Damage damage = examineLibrary(path());
        QVERIFY(damage.file);
        const Result<Salvage> mended = mendLibrary(path(), damage);
        QVERIFY2(mended.ok(), mended.ok() ? "" : qPrintable(mended.error().message));
        QCOMPARE(notesIn(path()), notes);
    }
}

void TestWorkJournal::workIsLookedAtBeforeTheListOfDocuments()
{
    QList<Damage> told;
    const auto tell = [&told](const Damage &ofWork) { told.append(ofWork); };
    QVERIFY(!examineLibrary(path(), 800, tell).any());
    change(databasePath(path()), pageOf(path(), u"documents"_s), QByteArray(200, '\x5a'));
    QVERIFY(examineLibrary(path(), 800, tell).file);
    QCOMPARE(told.size(), 2);
    for (const Damage &ofWork : std::as_const(told))
        QVERIFY(!ofWork.any() && ofWork.current);
    // To open one without its journal would begin another: that must not happen before all is looked at.
    QVERIFY(QDir(path() + u"/journal"_s).removeRecursively());
    QVERIFY(examineLibrary(path(), 800, tell).any());
    QVERIFY(told.last().any());
}

// What opening a window does not take the time for; it is noted for the next time.
void TestWorkJournal::anIndexOfTheListIsComparedLater()
{
    QVERIFY(!isDamagedLibrary(path()));
    QFile database(databasePath(path()));
    QVERIFY(database.open(QIODevice::ReadOnly));
    const qint64 from = pageOf(path(), u"document_paths_by_document"_s);
    QVERIFY(database.seek(from));
    const QByteArray page = database.read(4096);
    const qsizetype id = page.indexOf(docA.value.first(12).toLatin1());
    QVERIFY(id > 0);
    change(databasePath(path()), from + id, "?");
    const auto hear = [](const Damage &) {};
    QVERIFY(!examineLibrary(path(), 800, hear).any());
    QVERIFY(examineLibrary(path()).file);
    QVERIFY(isDamagedLibrary(path()));
    noteToMend(path(), true);
    QVERIFY(examineLibrary(path(), 800, hear).file);
    noteToMend(path(), false);
    QVERIFY(!examineLibrary(path(), 800, hear).any());
    QCOMPARE(damagedLibrary().code, Error::Code::Malformed);
}

QTEST_GUILESS_MAIN(TestWorkJournal)
#include "tst_workjournal.moc"
