// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backups.h"
#include "models/store/migrations.h"
#include "models/store/salvage.h"
#include "tests/store/curationfixture.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::curationtest;

namespace {

constexpr int manyNotes = 60;

QDateTime at(int year, int month, int day, int hour = 9)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC);
}

Annotation noteOf(int number)
{
    Annotation note;
    note.passage = {docA, 1, {number, number + 5}};
    note.note = u"Note %1: "_s.arg(number) + QString(120, QChar(u'a' + number % 26));
    note.tags = {u"kept"_s};
    return note;
}

QSet<QString> notesIn(const QString &folder)
{
    const Bench bench(folder);
    QSet<QString> notes;
    for (const Annotation &note : bench.annotations.annotations())
        notes.insert(note.id.value);
    return notes;
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyHoldTheWorkAndNotTheReading();
    void theSameWorkIsNotCopiedTwice();
    void aClockThatIsSetBackDoesNotHideTheNewest();
    void aDamagedNewestIsMadeAgain();
    void theRotationKeepsRecentDaysAndMonths();
    void aFolderThatTakesNoneIsNamedAndHarmsNothing();
    void aDamagedLibraryIsNotCopied();
    void thoseOfOneSecondKeepTheirOrder();
    void aVanishedOrEmptyDatabaseComesBack();
    void theOldSchemaIsCopiedBeforeItChanges();
    void noNoteIsLostToFlippedBits();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QSet<QString> m_notes;

    QString path() const { return m_folder->path(); }
    QByteArray bytes() const;
    void write(const QByteArray &bytes) const;
};

void TestBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_notes.clear();
    Bench bench(path());
    QVERIFY(bench.put(readText(shaA, harbour)).ok());
    for (int number = 0; number < manyNotes; ++number) {
        const Result<Annotation> added = bench.annotations.add(noteOf(number));
        QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().message));
        m_notes.insert(added.value().id.value);
    }
}

QByteArray TestBackups::bytes() const
{
    QFile file(databasePath(path()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestBackups::write(const QByteArray &bytes) const
{
    QFile file(databasePath(path()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
}

void TestBackups::theyHoldTheWorkAndNotTheReading()
{
    const Result<QString> made = backUp(path(), at(2026, 3, 1));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    QCOMPARE(backupsOf(path()).size(), 1);
    const Backup backup = backupsOf(path()).first();
    QCOMPARE(backup.file, made.value());
    QCOMPARE(backup.made, at(2026, 3, 1));
    QVERIFY(isSoundBackup(backup));
    QCOMPARE(QFile::permissions(backup.file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    QTemporaryDir copy;
    QVERIFY(QFile::copy(backup.file, databasePath(copy.path())));
    QCOMPARE(notesIn(copy.path()), m_notes);
    const Bench bench(copy.path());
    QCOMPARE(bench.library.documents().size(), 1);
    QVERIFY(!bench.library.page(docA, 1).ok());
    QCOMPARE(QDir(path() + u"/backups"_s).entryList(QDir::Files).size(), 1); // nothing unfinished
}

void TestBackups::theSameWorkIsNotCopiedTwice()
{
    QVERIFY(!backUp(path(), at(2026, 3, 1)).value().isEmpty());
    QVERIFY(backUp(path(), at(2026, 3, 2)).value().isEmpty());
    {
        Bench bench(path());
        Annotation note = bench.annotations.annotations().first();
        note.note = u"changed"_s;
        QVERIFY(bench.annotations.edit(note).ok());
    }
    QVERIFY(!backUp(path(), at(2026, 3, 2)).value().isEmpty());
    {
        Bench bench(path());
        QVERIFY(bench.journal.undo().ok());
    }
    QVERIFY(!backUp(path(), at(2026, 3, 3)).value().isEmpty());
    QCOMPARE(backupsOf(path()).size(), 3);
}

void TestBackups::aClockThatIsSetBackDoesNotHideTheNewest()
{
    QVERIFY(!backUp(path(), at(2099, 3, 1)).value().isEmpty());
    {
        Bench bench(path());
        QVERIFY(bench.annotations.add(noteOf(40)).ok());
    }
    const Result<QString> made = backUp(path(), at(2026, 3, 1));
    QVERIFY(made.ok());
    QCOMPARE(backupsOf(path()).first().file, made.value());
    QCOMPARE(backupsOf(path()).size(), 2);
}

void TestBackups::aDamagedNewestIsMadeAgain()
{
    const QString made = backUp(path(), at(2026, 3, 1)).value();
    QFile file(made);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype place = bytes.indexOf("Note 7: ");
    QVERIFY(place > 0);
    bytes[place + 9] = '#'; // a sound database, but not what was written
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(!isSoundBackup(backupsOf(path()).first()));
    QVERIFY(backUp(path(), at(2026, 3, 2)).value().isEmpty());
    const QString again = backUp(path(), at(2026, 3, 2), true).value();
    QVERIFY(!again.isEmpty() && again != made);
    QVERIFY(isSoundBackup(backupsOf(path()).first()));
}

void TestBackups::theRotationKeepsRecentDaysAndMonths()
{
    QList<Backup> all;
    for (QDateTime time = at(2026, 6, 30); time > at(2025, 1, 1); time = time.addSecs(-6 * 3600))
        all.append({time.toString(Qt::ISODate), time, {}});
    QSet<QString> gone;
    for (const Backup &backup : surplusBackups(all))
        gone.insert(backup.file);
    QStringList kept;
    for (const Backup &backup : all) {
        if (!gone.contains(backup.file))
            kept.append(backup.made.toString(u"MM-dd hh"_s));
    }
    // Five of the last, one of each of seven days, one of each of twelve months.
    const QStringList recent{u"06-30 09"_s, u"06-30 03"_s, u"06-29 21"_s, u"06-29 15"_s, u"06-29 09"_s,
                             u"06-28 21"_s, u"06-27 21"_s, u"06-26 21"_s, u"06-25 21"_s, u"06-24 21"_s};
    QCOMPARE(kept.first(recent.size()), recent);
    QCOMPARE(kept.size(), recent.size() + 11);
    QCOMPARE(kept.at(recent.size()), u"05-31 21"_s);
    QVERIFY(surplusBackups(all.first(5)).isEmpty());
}

void TestBackups::aFolderThatTakesNoneIsNamedAndHarmsNothing()
{
    QFile inTheWay(path() + u"/backups"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Result<QString> made = backUp(path());
    QVERIFY(!made.ok());
    QVERIFY2(made.error().message.contains(u"backups"_s), qPrintable(made.error().message));
    QCOMPARE(notesIn(path()), m_notes);
}

void TestBackups::aDamagedLibraryIsNotCopied()
{
    QVERIFY(!backUp(path(), at(2026, 3, 1)).value().isEmpty());
    QByteArray damaged = bytes();
    for (qsizetype page = 4096; page < damaged.size(); page += 4096)
        damaged.replace(page, 64, QByteArray(64, '\xff'));
    write(damaged);
    QVERIFY(!backUp(path(), at(2026, 3, 2)).ok());
    QCOMPARE(backupsOf(path()).size(), 1);
    QVERIFY(isDamagedLibrary(path()));
    const Result<Salvage> salvage = salvageLibrary(path());
    QVERIFY2(salvage.ok(), salvage.ok() ? "" : qPrintable(salvage.error().message));
    QCOMPARE(salvage.value().backup, at(2026, 3, 1));
    QVERIFY(QFile::exists(salvage.value().damagedFile));
    QVERIFY(!isDamagedLibrary(path()));
    QCOMPARE(notesIn(path()), m_notes);
}

// Their names tell seconds, and the rest of a name has no order.
void TestBackups::thoseOfOneSecondKeepTheirOrder()
{
    Bench bench(path());
    QStringList made;
    for (int turn = 0; turn < 5; ++turn) {
        QVERIFY(bench.annotations.add(noteOf(manyNotes + turn)).ok());
        made.prepend(backUp(path(), at(2026, 3, 1).addMSecs(100 + turn * 150)).value());
    }
    QStringList found;
    for (const Backup &backup : backupsOf(path()))
        found.append(backup.file);
    QCOMPARE(found, made);
}

void TestBackups::aVanishedOrEmptyDatabaseComesBack()
{
    QVERIFY(!backUp(path()).value().isEmpty());
    write({});
    QVERIFY(isDamagedLibrary(path()));
    QVERIFY(salvageLibrary(path()).ok());
    QCOMPARE(notesIn(path()), m_notes);
    QVERIFY(QFile::remove(databasePath(path())));
    QVERIFY(isDamagedLibrary(path()));
    const Result<Salvage> salvage = salvageLibrary(path());
    QVERIFY2(salvage.ok(), salvage.ok() ? "" : qPrintable(salvage.error().message));
    QVERIFY(salvage.value().damagedFile.isEmpty());
    QCOMPARE(notesIn(path()), m_notes);
}

void TestBackups::theOldSchemaIsCopiedBeforeItChanges()
{
    QTemporaryDir old;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(databasePath(old.path()));
        QVERIFY(database.open());
        QVERIFY(migrate(database, schemaSteps().first(6)).ok());
        QSqlQuery add(database);
        QVERIFY(add.exec(u"INSERT INTO saved_searches VALUES ('mine', '{}')"_s));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    QVERIFY(LibraryDatabase::open(old.path()).ok());
    QCOMPARE(backupsOf(old.path()).size(), 1);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(backupsOf(old.path()).first().file);
        QVERIFY(database.open());
        QSqlQuery query(u"SELECT name, (SELECT user_version FROM pragma_user_version) FROM saved_searches"_s,
                        database);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), u"mine"_s);
        QCOMPARE(query.value(1).toInt(), 6);
    }
    QSqlDatabase::removeDatabase(u"old"_s);
}

// In the database itself, a few bits at a time all over the file, and cut short.
void TestBackups::noNoteIsLostToFlippedBits()
{
    QVERIFY(!backUp(path()).value().isEmpty());
    const QByteArray whole = bytes();
    QRandomGenerator random(20260301);
    int noticed = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = whole;
        if (round % 6 == 5) {
            damaged.truncate(random.bounded(int(whole.size())));
        } else {
            for (int flip = 0; flip <= round % 6; ++flip) {
                const int place = random.bounded(int(whole.size()));
                damaged[place] = char(damaged.at(place) ^ (1 << random.bounded(8)));
            }
        }
        write(damaged);
        const Result<Salvage> salvage = isDamagedLibrary(path()) ? salvageLibrary(path()) : Salvage();
        QVERIFY2(salvage.ok(), salvage.ok() ? "" : qPrintable(salvage.error().message));
        noticed += salvage.value().wasDamaged ? 1 : 0;
        const QSet<QString> lost = m_notes - notesIn(path());
        QVERIFY2(lost.isEmpty(), qPrintable(u"round %1: %2 lost"_s.arg(round).arg(lost.size())));
        for (const QString &part : {u"-wal"_s, u"-shm"_s})
            QFile::remove(databasePath(path()) + part);
    }
    QVERIFY2(noticed > 10, qPrintable(QString::number(noticed)));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
