// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/originalstore.h"
#include "tests/store/curationfixture.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::curationtest;

/// What stays of the files of a document that a person removes.
class TestDeparting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void olderVersionsGoWithTheLast();
    void whatSomethingRefersToStays_data();
    void whatSomethingRefersToStays();
    void aVersionThatStandsElsewhereStays();

private:
    /// Keeps a file of that text and puts it into the library; gives its SHA-256.
    QString put(const QString &text, const QString &path = u"/in/a.txt"_s);
    QStringList copies() const { return OriginalStore(m_folder->path()).all(); }
    static DocumentId idOf(const QString &sha256) { return documentIdOf(sha256); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Bench> m_bench;
};

void TestDeparting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<Bench>(m_folder->path());
}

void TestDeparting::cleanup()
{
    m_bench.reset();
    m_folder.reset();
}

QString TestDeparting::put(const QString &text, const QString &path)
{
    QTemporaryFile file;
    if (!file.open() || file.write(text.toUtf8()) < 0 || !file.flush())
        return {};
    const OriginalStore originals(m_folder->path());
    Result<StagedFile> staged = originals.stage(file.fileName());
    if (!staged.ok())
        return {};
    const QString sha256 = staged.value().sha256();
    if (!originals.keep(staged.value()).ok() || !m_bench->put(readText(sha256, text), path).ok())
        return {};
    return sha256;
}

void TestDeparting::olderVersionsGoWithTheLast()
{
    const QString other = put(u"Another document.\n"_s, u"/in/b.txt"_s);
    put(u"First.\n"_s);
    put(u"Second.\n"_s);
    const QString last = put(u"Third.\n"_s);
    QCOMPARE(copies().size(), 4); // kept while the document is there: an older library may need them
    QVERIFY(m_bench->library.remove(idOf(last)).ok());
    QCOMPARE(copies(), QStringList{other});
    QCOMPARE(m_bench->library.documents().size(), 1);
    // A version that came back is none that was followed.
    const QString first = put(u"First.\n"_s);
    put(u"Second.\n"_s);
    QCOMPARE(put(u"First.\n"_s), first);
    QVERIFY(m_bench->library.remove(idOf(first)).ok());
    QCOMPARE(copies(), QStringList{other});
}

void TestDeparting::whatSomethingRefersToStays_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("an annotation") << u"annotations"_s;
    QTest::newRow("a decision") << u"subjects"_s;
}

void TestDeparting::whatSomethingRefersToStays()
{
    QFETCH(QString, table);
    const QString text = u"The crew took [4 USD] at dawn.\n"_s;
    const QString first = put(text);
    Annotation mark;
    mark.passage = m_bench->passage(idOf(first), u"at dawn"_s);
    QVERIFY(m_bench->annotations.add(mark).ok());
    QVERIFY(m_bench->facts.decide(m_bench->claim(u"[4"_s).id, {.comment = u"seen"_s}).ok());
    const QString second = put(u"Second. "_s + text);
    // As one that was brought in from elsewhere for the older version.
    QSqlQuery query(m_bench->session->database().connection());
    QVERIFY(query.exec(u"UPDATE %1 SET document_id = '%2'"_s.arg(table, idOf(first).value)));
    QVERIFY(m_bench->library.remove(idOf(second)).ok());
    QCOMPARE(copies(), QStringList{first});
}

void TestDeparting::aVersionThatStandsElsewhereStays()
{
    const QString first = put(u"First.\n"_s);
    const QString second = put(u"Second.\n"_s);
    QCOMPARE(put(u"First.\n"_s, u"/in/b.txt"_s), first); // the older one, from another place
    QVERIFY(m_bench->library.remove(idOf(second)).ok());
    QCOMPARE(copies(), QStringList{first});
    QCOMPARE(m_bench->library.documents().size(), 1);
}

QTEST_GUILESS_MAIN(TestDeparting)
#include "tst_departing.moc"
