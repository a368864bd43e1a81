// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/originalstore.h"
#include "models/store/rawdatabase.h"
#include "tests/durability/notes.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::durabilitytest;

namespace {

using Contents = QHash<std::pair<QString, QString>, QByteArray>;

/// The content of every row of people's work in a database, by table and key; nothing where it cannot be
/// read.
Contents workInFile(const QString &file)
{
    Contents all;
    const RawDatabase raw(file);
    for (const WorkTable &table : workTables()) {
        const Result<void> read =
            eachWorkRow(raw.connection(), table, [&](const WorkRow &row, const QByteArray &) {
                all.insert({row.table, row.key}, row.hash);
                return true;
            });
        if (!read)
            continue; // what is not there counts as changed
    }
    return all;
}

Contents workIn(const QString &folder)
{
    return workInFile(databasePath(folder));
}

int changedIn(const Contents &now, const Contents &truth)
{
    int changed = 0;
    for (auto row = truth.cbegin(); row != truth.cend(); ++row)
        changed += now.value(row.key()) != row.value() ? 1 : 0;
    return changed;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void damage(const QString &path, int round, QRandomGenerator &random)
{
    QByteArray bytes = bytesOf(path);
    if (round % 6 == 5) {
        bytes.truncate(random.bounded(int(bytes.size())));
    } else {
        for (int flip = 0; flip <= round % 6; ++flip) {
            const int place = random.bounded(int(bytes.size()));
            bytes[place] = char(bytes.at(place) ^ (1 << random.bounded(8)));
        }
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
}

} // namespace

/// Flipped bits and cut ends in each file of a library: nothing that was saved is lost, and what changed is
/// noticed.
class TestBitFlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLostAndChangesAreNoticed_data();
    void nothingIsLostAndChangesAreNoticed();
    void changesInABackupAreNoticed();
    void changesInAnOriginalAreNoticed();
    void aFlippedLetterInANoteIsPutRight();

private:
    QTemporaryDir m_folder;
    Saved m_saved;
    QString base() const { return m_folder.filePath(u"base"_s); }
    QString library() const { return m_folder.filePath(u"library"_s); }
};

/// A library as a killed program leaves it: with a log that the database has not taken in, a journal and a
/// backup.
void TestBitFlips::initTestCase()
{
    const QString made = m_folder.filePath(u"made"_s);
    m_saved = makeLibrary(made, 60);
    QCOMPARE(m_saved.size(), 60);
    QVERIFY(!backUp(made).value().isEmpty());
    curationtest::Bench bench(made); // stays open: its changes are in the log
    for (int number = 60; number < 80; ++number) {
        const Result<Annotation> added = bench.annotations.add(noteOf(number));
        QVERIFY(added.ok());
        m_saved.insert(added.value().id.value, number);
    }
    copyFolder(made, base());
    QVERIFY(QFile(databasePath(base()) + u"-wal"_s).size() > 0);
}

void TestBitFlips::nothingIsLostAndChangesAreNoticed_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("database") << u"library.sqlite"_s;
    QTest::newRow("log") << u"library.sqlite-wal"_s;
    QTest::newRow("index of the log") << u"library.sqlite-shm"_s;
    QTest::newRow("journal") << u"journal/work-*"_s;
    QTest::newRow("backup") << u"backups/work-*"_s;
}

void TestBitFlips::nothingIsLostAndChangesAreNoticed()
{
    QFETCH(const QString, pattern);
    const QDir folder(base() + u'/' + pattern.section(u'/', 0, -2));
    const QStringList files = folder.entryList({pattern.section(u'/', -1)}, QDir::Files);
    QVERIFY(!files.isEmpty());
    const QString file = QDir(base()).relativeFilePath(folder.filePath(files.constLast()));
    const QString probe = m_folder.filePath(u"probe"_s);
    copyFolder(base(), probe);
    const auto truth = workIn(probe);
    QVERIFY(truth.size() > 160);
    QRandomGenerator random(20260301);
    qint64 changedRows = 0, noticedRows = 0;
    int mended = 0;
    const int all = rounds("VIGIE_FLIPS", 16);
    for (int round = 0; round < all; ++round) {
        copyFolder(base(), library());
        damage(library() + u'/' + file, round, random);
        copyFolder(library(), probe);
        const auto now = workIn(probe);
        const qint64 changed = changedIn(now, truth);
        bool noticed = false;
        const QString wrong = wrongWith(library(), m_saved, &noticed);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(wrong)));
        // All that was saved is there; so are the decisions and the steps that can be undone.
        const auto after = workIn(library());
        for (auto row = truth.cbegin(); row != truth.cend(); ++row)
            QVERIFY2(after.value(row.key()) == row.value(),
                     qPrintable(u"round %1: %2 %3"_s.arg(round).arg(row.key().first, row.key().second)));
        changedRows += changed;
        noticedRows += noticed ? changed : 0;
        mended += noticed ? 1 : 0;
    }
    qInfo("%s: %d rounds, %d found damaged, %lld rows changed, %lld of them noticed, 0 notes lost",
          QTest::currentDataTag(), all, mended, static_cast<long long>(changedRows),
          static_cast<long long>(noticedRows));
    QCOMPARE(noticedRows, changedRows);
}

void TestBitFlips::changesInABackupAreNoticed()
{
    const Backup whole = backupsOf(base()).first();
    QVERIFY(isSoundBackup(whole));
    const Contents truth = workInFile(whole.file);
    Backup copy = whole;
    copy.file = m_folder.filePath(u"backup.sqlite"_s);
    QRandomGenerator random(20260302);
    int changedRows = 0, noticedRows = 0;
    const int all = rounds("VIGIE_FLIPS", 16);
    for (int round = 0; round < all; ++round) {
        QFile::remove(copy.file);
        QVERIFY(QFile::copy(whole.file, copy.file));
        damage(copy.file, round, random);
        const int changed = changedIn(workInFile(copy.file), truth);
        changedRows += changed;
        noticedRows += isSoundBackup(copy) ? 0 : changed;
    }
    qInfo("a backup: %d rounds, %d rows changed, %d of them noticed", all, changedRows, noticedRows);
    QCOMPARE(noticedRows, changedRows);
}

// What people wrote to it does not hang on it.
void TestBitFlips::changesInAnOriginalAreNoticed()
{
    copyFolder(base(), library());
    const QString source = m_folder.filePath(u"source.txt"_s);
    QFile file(source);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int line = 0; line < 500; ++line)
        QVERIFY(file.write("Line " + QByteArray::number(line) + " of what was imported.\n") > 0);
    file.close();
    const OriginalStore originals(library());
    Result<StagedFile> staged = originals.stage(source);
    QVERIFY(staged.ok());
    const QString sha256 = staged.value().sha256();
    QVERIFY(originals.keep(staged.value()).ok());
    QCOMPARE(originals.verify(sha256), QString());
    const QByteArray whole = bytesOf(originals.path(sha256));
    QRandomGenerator random(20260303);
    const int all = rounds("VIGIE_FLIPS", 16);
    int noticed = 0, changed = 0;
    for (int round = 0; round < all; ++round) {
        const QString path = originals.path(sha256);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QFile again(path);
        QVERIFY(again.open(QIODevice::WriteOnly | QIODevice::Truncate) && again.write(whole) == whole.size());
        again.close();
        damage(path, round, random);
        changed += bytesOf(path) != whole ? 1 : 0;
        noticed += originals.verify(sha256).isEmpty() ? 0 : 1;
    }
    QCOMPARE(wrongWith(library(), m_saved), QString());
    qInfo("an original: %d rounds, %d changed, %d of them noticed, 0 notes lost", all, changed, noticed);
    QCOMPARE(noticed, changed);
}

// In the words of a note, where the file stays a sound database.
void TestBitFlips::aFlippedLetterInANoteIsPutRight()
{
    copyFolder(base(), library());
    {
        const auto database = LibraryDatabase::open(library()); // takes the log in
        QVERIFY(database.ok());
    }
    QByteArray bytes = bytesOf(databasePath(library()));
    const qsizetype place = bytes.indexOf("Note 7: hhhh");
    QVERIFY(place > 0);
    for (qsizetype at = place; at >= 0; at = bytes.indexOf("Note 7: hhhh", at + 1))
        bytes[at + 9] = 'q';
    QFile file(databasePath(library()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
    file.close();
    const Damage found = examineLibrary(library());
    QVERIFY(!found.file);
    QVERIFY(!found.rows.isEmpty());
    QVERIFY(!backUp(library(), QDateTime::currentDateTimeUtc().addDays(1)).ok()); // nothing damaged is copied
    const Result<Salvage> mended = mendLibrary(library(), found);
    QVERIFY2(mended.ok(), mended.ok() ? "" : qPrintable(mended.error().message));
    QCOMPARE(mended.value().rows, int(found.rows.size()));
    QCOMPARE(mended.value().rowsAsFound, 0);
    QCOMPARE(QDir(library()).entryList({u"library.sqlite.damaged-rows-*"_s}).size(), 1);
    QVERIFY(!examineLibrary(library()).any());
    QCOMPARE(wrongWith(library(), m_saved), QString());
}

QTEST_GUILESS_MAIN(TestBitFlips)
#include "tst_bitflips.moc"
