// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// An index that was damaged while nobody had it open, as a window finds it.
class TestDamagedIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsFoundAndMadeAnewWhileSearchingGoesOn();
    void aSoundOneWithoutItsSealIsSealedAgain();

private:
    std::unique_ptr<Workspace> open() const
    {
        auto opened = Workspace::open(library(), Workspace::Mode::CreateIfMissing,
                                      {.as = u"a test"_s, .milliseconds = 5000});
        return opened ? std::move(opened.value()) : nullptr;
    }
    static Result<SearchResults> found(const Workspace &workspace)
    {
        SearchQuery query;
        query.text = u"harbour"_s;
        return workspace.services().search.search(query).result();
    }
    QString library() const { return m_folder.filePath(u"library"_s); }
    QString index(const QString &file) const { return library() + u"/index/"_s + file; }

    QTemporaryDir m_folder;
};

void TestDamagedIndex::initTestCase()
{
    qputenv("VIGIE_WORKER", VIGIE_BIN_DIR "/vigie-worker");
    const QString papers = m_folder.filePath(u"papers"_s);
    QVERIFY(QDir().mkpath(papers));
    for (int number = 0; number < 8; ++number) {
        QFile file(papers + u"/%1.txt"_s.arg(number));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int line = 0; line < 30; ++line)
            file.write(QByteArray("Ship " + QByteArray::number(number * line) +
                                  " left the harbour of paper " + QByteArray::number(number) + ".\n\n"));
    }
    const auto workspace = open();
    QVERIFY(workspace);
    workspace->services().imports.importPaths({papers}).waitForFinished();
    QVERIFY(found(*workspace).ok());
    QVERIFY(QFile::exists(index(u"vigie-seal"_s)));
}

void TestDamagedIndex::itIsFoundAndMadeAnewWhileSearchingGoesOn()
{
    QList<Passage> before;
    {
        const auto workspace = open();
        QCOMPARE(workspace->lookOverIndex().result().value(), false);
        const Result<SearchResults> results = found(*workspace);
        for (const SearchHit &hit : results.value().hits)
            before.append(hit.passage);
        QVERIFY(before.size() > 8);
    }
    QFile file(index(u"docdata.glass"_s));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4099));
    const QByteArray byte = file.read(1);
    QVERIFY(file.seek(4099) && file.write(QByteArray(1, char(byte.at(0) ^ 4))) == 1);
    file.close();
    const auto workspace = open();
    QVERIFY(workspace);
    const Result<SearchResults> damaged = found(*workspace);
    QVERIFY(!damaged.ok());
    QCOMPARE(damaged.error().code, Error::Code::Malformed);
    QCOMPARE(workspace->lookOverIndex().result().value(), true);
    QFuture<Result<void>> making = workspace->rebuildIndex();
    while (!making.isFinished()) { // what is asked meanwhile is answered by what is there, or by a sentence
        const Result<SearchResults> now = found(*workspace);
        QVERIFY(now.ok() ? now.value().hits.size() <= before.size() : !now.error().message.isEmpty());
    }
    const Result<void> made = making.result();
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    const Result<SearchResults> after = found(*workspace);
    QVERIFY(after.ok());
    QList<Passage> again;
    for (const SearchHit &hit : after.value().hits)
        again.append(hit.passage);
    QCOMPARE(again, before);
    QCOMPARE(workspace->lookOverIndex().result().value(), false);
}

void TestDamagedIndex::aSoundOneWithoutItsSealIsSealedAgain()
{
    const auto workspace = open();
    QVERIFY(workspace);
    QVERIFY(QFile::remove(index(u"vigie-seal"_s)));
    QCOMPARE(workspace->lookOverIndex().result().value(), false);
    QVERIFY(QFile::exists(index(u"vigie-seal"_s)));
    QVERIFY(QDir(library() + u"/index"_s).removeRecursively());
    QCOMPARE(workspace->lookOverIndex().result().value(), true);
    QVERIFY(workspace->rebuildIndex().result().ok());
    QVERIFY(found(*workspace).ok());
}

QTEST_GUILESS_MAIN(TestDamagedIndex)
#include "tst_damagedindex.moc"
