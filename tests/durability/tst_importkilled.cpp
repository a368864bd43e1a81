// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

int rounds(const char *variable, int few)
{
    const int many = qEnvironmentVariableIntValue(variable);
    return many > 0 ? many : few;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray textOf(int number, int round)
{
    QByteArray text =
        "Statement " + QByteArray::number(number) + " in round " + QByteArray::number(round) + "\n\n";
    for (int line = 0; line < 40; ++line)
        text += "In paragraph " + QByteArray::number(line) + " of paper marker" + QByteArray::number(number) +
                " it is said that the harbour lost about $" + QByteArray::number(line + number) +
                " million in February 2025.\n\n";
    return text;
}

} // namespace

/// Imports that are ended at any moment, and an index that is damaged: the program itself, as it is used.
class TestImportKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesAndIndexSurviveKilledImports();
    void whatAPowerCutTookIsCopiedAndIndexedAgain();
    void aDamagedIndexIsMadeAgain();
};

void TestImportKilled::notesAndIndexSurviveKilledImports()
{
    const Program program;
    QVERIFY(program.isBuilt());
    const QString papers = program.file(u"papers"_s);
    QVERIFY(QDir().mkpath(papers));
    constexpr int files = 12;
    for (int number = 0; number < files; ++number)
        QVERIFY(write(papers + u"/paper-%1.txt"_s.arg(number), textOf(number, 0)));
    QCOMPARE(program.run({u"import"_s, papers + u"/paper-0.txt"_s}).status, 0);
    const QString id = program.run({u"documents"_s, u"--json"_s}).array().first()[u"id"].toString();
    const Answer noted =
        program.run({u"annotate"_s, id, u"--page"_s, u"1"_s, u"--range"_s, u"0-9"_s, u"--note"_s, u"kept"_s});
    QVERIFY2(noted.status == 0, noted.err.constData());
    QRandomGenerator random(1968);
    const int kills = rounds("VIGIE_IMPORT_KILLS", 6);
    for (int round = 1; round <= kills; ++round) {
        for (int number = 1; number < files; ++number) // all but the one with the note are new
            QVERIFY(write(papers + u"/paper-%1.txt"_s.arg(number), textOf(number, round)));
        QProcess process;
        process.setProcessEnvironment(program.environment());
        process.start(QStringLiteral(VIGIE_BIN_DIR "/vigie"),
                      {u"import"_s, papers, u"--library"_s, program.library()});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(random.bounded(900));
        process.kill();
        process.waitForFinished(30'000);
        const Answer notes = program.run({u"annotations"_s, u"--json"_s});
        QVERIFY2(notes.status == 0 && notes.array().size() == 1, notes.err.constData());
        QCOMPARE(notes.array().first()[u"note"].toString(), u"kept"_s);
        QCOMPARE(notes.array().first()[u"state"].toString(), u"anchored"_s);
        const Answer found = program.run({u"search"_s, u"marker0"_s, u"--json"_s});
        QVERIFY2(found.status == 0, found.err.constData());
    }
    const Answer whole = program.run({u"import"_s, papers, u"--json"_s});
    QVERIFY2(whole.status == 0, whole.err.constData());
    const Answer check = program.run({u"check"_s, u"--json"_s});
    QVERIFY2(check.status == 0, check.out.constData());
    QVERIFY(QDir(program.library() + u"/originals/incoming"_s).isEmpty());
    QVERIFY(!QFile::exists(program.library() + u"/unsettled.json"_s)); // all is on disk
    QVERIFY(!program.run({u"search"_s, u"marker11"_s, u"--json"_s}).object()[u"hits"].toArray().isEmpty());
    qInfo("%d kills while importing, 0 notes lost, the index opens", kills);
}

// While an import runs, files and index wait in memory for the disk. What a power cut leaves of that: an
// index of an earlier moment, whole in itself, files of no bytes, and others that look right.
void TestImportKilled::whatAPowerCutTookIsCopiedAndIndexedAgain()
{
    const Program program;
    const QString papers = program.file(u"papers"_s);
    QVERIFY(QDir().mkpath(papers));
    const auto paper = [&papers](int number) -> QString { return papers + u"/paper-%1.txt"_s.arg(number); };
    const auto original = [&](int number) -> QString {
        QFile file(paper(number));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const bool read = file.open(QIODevice::ReadOnly) && hash.addData(&file);
        const QString sha256 = read ? QString::fromLatin1(hash.result().toHex()) : QString();
        return program.library() + u"/originals/"_s + sha256.left(2) + u'/' + sha256;
    };
    const auto leave = [](const QString &path, const QByteArray &bytes) {
        return QFile::remove(path) && write(path, bytes);
    };
    const auto hits = [&](const QString &word) {
        return program.run({u"search"_s, word, u"--json"_s}).object()[u"hits"].toArray().size();
    };
    QVERIFY(write(paper(0), textOf(0, 0)));
    QCOMPARE(program.run({u"import"_s, papers}).status, 0);
    const QString index = program.library() + u"/index"_s;
    const QString earlier = program.file(u"earlier"_s);
    std::filesystem::copy(index.toStdString(), earlier.toStdString(),
                          std::filesystem::copy_options::recursive);
    for (int number = 1; number < 4; ++number)
        QVERIFY(write(paper(number), textOf(number, 0)));
    QCOMPARE(program.run({u"import"_s, papers}).status, 0);
    QVERIFY(!QFile::exists(program.library() + u"/unsettled.json"_s));

    std::filesystem::remove_all(index.toStdString());
    std::filesystem::rename(earlier.toStdString(), index.toStdString());
    const QString empty = original(1), zeroes = original(2), whole = original(3);
    QVERIFY(leave(empty, {}));
    QVERIFY(leave(zeroes, QByteArray(QFileInfo(zeroes).size(), '\0')));
    QVERIFY(write(program.library() + u"/unsettled.json"_s,
                  R"({"run": "before the lights went out", "since": "2026-01-01T00:00:00.000Z"})"));
    QCOMPARE(hits(u"marker3"_s), 0); // the index is whole, and lacks it
    QVERIFY(program.run({u"check"_s}).status != 0);

    QVERIFY(QFile::remove(paper(2))); // there is nothing to copy again
    const Answer repaired = program.run({u"check"_s, u"--repair"_s, u"--json"_s});
    QVERIFY(!QFile::exists(program.library() + u"/unsettled.json"_s));
    for (int number = 0; number < 4; ++number)
        QVERIFY2(hits(u"marker%1"_s.arg(number)) > 0, repaired.out.constData());
    QCOMPARE(QFileInfo(empty).size(), QFileInfo(paper(1)).size());
    QVERIFY(QFile::exists(whole));
    QVERIFY(!QFile::exists(zeroes)); // what looked right is not taken for it

    QVERIFY(write(paper(2), textOf(2, 0)));
    QCOMPARE(program.run({u"import"_s, papers}).status, 0);
    QVERIFY(QFile::exists(zeroes));
    const Answer check = program.run({u"check"_s, u"--json"_s});
    QVERIFY2(check.status == 0, check.out.constData());
}

void TestImportKilled::aDamagedIndexIsMadeAgain()
{
    const Program program;
    const QString papers = program.file(u"papers"_s);
    QVERIFY(QDir().mkpath(papers));
    for (int number = 0; number < 6; ++number)
        QVERIFY(write(papers + u"/paper-%1.txt"_s.arg(number), textOf(number, 0)));
    QCOMPARE(program.run({u"import"_s, papers}).status, 0);
    const QJsonObject before = program.run({u"search"_s, u"harbour"_s, u"--json"_s}).object();
    QVERIFY(!before[u"hits"].toArray().isEmpty());
    QRandomGenerator random(1971);
    const int all = rounds("VIGIE_INDEX_FLIPS", 6);
    int damaged = 0, noticed = 0;
    for (int round = 0; round < all; ++round) {
        QStringList files;
        QDirIterator each(program.library() + u"/index"_s, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            if (QFileInfo(path).size() > 0)
                files.append(path);
        }
        files.sort();
        QVERIFY(!files.isEmpty());
        QFile file(files.at(random.bounded(int(files.size()))));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        if (round % 3 == 2) {
            QVERIFY(file.resize(random.bounded(int(bytes.size()))));
        } else {
            const int place = random.bounded(int(bytes.size()));
            bytes[place] = char(bytes.at(place) ^ (1 << random.bounded(8)));
            QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        }
        file.close();
        const Answer answer = program.run({u"search"_s, u"harbour"_s, u"--json"_s});
        QVERIFY2(answer.status >= 0, qPrintable(file.fileName()));
        if (file.fileName().contains(u"vigie-seal"_s)) { // all that is asked is whole
            QCOMPARE(answer.object(), before);
        } else {
            ++damaged;
            noticed += answer.status == 1 && !answer.err.isEmpty() ? 1 : 0;
        }
        const Answer repaired = program.run({u"check"_s, u"--repair"_s});
        QVERIFY2(repaired.status == 0, repaired.err.constData());
        QCOMPARE(program.run({u"search"_s, u"harbour"_s, u"--json"_s}).object(), before);
    }
    qInfo("%d damaged indexes, %d noticed by the first search, all made again with the same answers", damaged,
          noticed);
    QCOMPARE(noticed, damaged);
}

QTEST_GUILESS_MAIN(TestImportKilled)
#include "tst_importkilled.moc"
