// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// What comes back when the database of a library is lost: all that was in it, and nothing that had left it.
class TestRecovered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void olderVersionsStayAway();
    void whatWasRemovedStaysAway_data();
    void whatWasRemovedStaysAway();
    void whatCameBackComesBack();
    void aDatabaseThatWasSetBackFollows();

private:
    QString paper(const QString &name) const { return m_program->file(name); }
    void write(const QString &name, const QByteArray &sentence) const;
    void import(const QString &name) const;
    QJsonArray documents() const { return m_program->run({u"documents"_s, u"--json"_s}).array(); }
    QString idOf(const QString &name) const;
    void annotate(const QString &name) const;
    void destroy() const;
    int copies() const; ///< files that the library keeps

    std::unique_ptr<Program> m_program;
};

void TestRecovered::init()
{
    m_program = std::make_unique<Program>();
    QVERIFY2(m_program->isBuilt(), "vigie is not built");
}

void TestRecovered::write(const QString &name, const QByteArray &sentence) const
{
    QFile file(paper(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text = "What the panel found\n\nPublished 2 March 2025\n\nIn 2024 hackers stole US$30 "
                            "million from Upbit.\n\n" +
                            sentence + '\n';
    QCOMPARE(file.write(text), text.size());
}

void TestRecovered::import(const QString &name) const
{
    QCOMPARE(m_program->run({u"import"_s, paper(name)}).status, 0);
}

QString TestRecovered::idOf(const QString &name) const
{
    return firstWhere(
               documents(),
               [&](const QJsonObject &one) { return one[u"path"_s].toString().endsWith(name); })[u"id"_s]
        .toString();
}

void TestRecovered::annotate(const QString &name) const
{
    QCOMPARE(
        m_program
            ->run({u"annotate"_s, idOf(name), u"--quote"_s, u"US$30 million"_s, u"--note"_s, u"on "_s + name})
            .status,
        0);
}

int TestRecovered::copies() const
{
    int found = 0;
    QDirIterator files(m_program->library() + u"/originals"_s, QDir::Files, QDirIterator::Subdirectories);
    for (; files.hasNext(); files.next())
        ++found;
    return found;
}

/// A hundred bytes that mean nothing at the head of the file: nothing of it can be read.
void TestRecovered::destroy() const
{
    QFile database(m_program->library() + u"/library.sqlite"_s);
    QVERIFY(database.open(QIODevice::ReadWrite));
    QCOMPARE(database.write(QByteArray(100, char(0x5a))), 100);
}

void TestRecovered::olderVersionsStayAway()
{
    write(u"a.txt"_s, "First version.");
    import(u"a.txt"_s);
    annotate(u"a.txt"_s);
    for (const char *sentence : {"Second version.", "Third version."}) {
        write(u"a.txt"_s, sentence);
        import(u"a.txt"_s);
    }
    const QJsonArray before = documents();
    QCOMPARE(before.size(), 1);
    destroy();
    const QJsonArray after = documents();
    QCOMPARE(after.size(), 1);
    QCOMPARE(after.first()[u"id"_s], before.first()[u"id"_s]);
    QVERIFY(m_program->run({u"check"_s, u"--json"_s}).object()[u"ok"_s].toBool());
    const QJsonArray notes = m_program->run({u"annotations"_s, u"--json"_s}).array();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first()[u"note"_s].toString(), u"on a.txt"_s);
    QCOMPARE(notes.first()[u"state"_s].toString(), u"anchored"_s);
    QCOMPARE(notes.first()[u"document"_s], before.first()[u"id"_s]);
}

void TestRecovered::whatWasRemovedStaysAway_data()
{
    QTest::addColumn<bool>("known"); // a command since then has made a backup of what was left
    QTest::newRow("removed just before") << false;
    QTest::newRow("removed earlier") << true;
}

void TestRecovered::whatWasRemovedStaysAway()
{
    QFETCH(bool, known);
    for (const QString &name : {u"a.txt"_s, u"b.txt"_s}) {
        write(name, "First version of " + name.toUtf8());
        import(name);
        annotate(name);
    }
    write(u"a.txt"_s, "Second version of a.txt");
    import(u"a.txt"_s);
    QCOMPARE(documents().size(), 2);
    QCOMPARE(copies(), 3);
    QCOMPARE(m_program->run({u"document"_s, u"remove"_s, idOf(u"a.txt"_s)}).status, 0);
    QCOMPARE(copies(), 1); // that of the older version went with it
    if (known)
        QCOMPARE(documents().size(), 1);
    destroy();
    const QJsonArray after = documents();
    QCOMPARE(after.size(), 1);
    QVERIFY2(after.first()[u"path"_s].toString().endsWith(u"b.txt"),
             QJsonDocument(after).toJson().constData());
    // What was said of it is kept, and comes back with it.
    QCOMPARE(m_program->run({u"annotations"_s, u"--json"_s}).array().size(), 2);
    import(u"a.txt"_s);
    for (const QJsonValue &note : m_program->run({u"annotations"_s, u"--json"_s}).array())
        QCOMPARE(note[u"state"_s].toString(), u"anchored"_s);
}

void TestRecovered::whatCameBackComesBack()
{
    write(u"a.txt"_s, "First version.");
    import(u"a.txt"_s);
    const QString first = idOf(u"a.txt"_s);
    write(u"a.txt"_s, "Second version.");
    import(u"a.txt"_s);
    write(u"a.txt"_s, "First version.");
    import(u"a.txt"_s);
    QCOMPARE(m_program->run({u"document"_s, u"remove"_s, first}).status, 0);
    import(u"a.txt"_s);
    QVERIFY(QFile::remove(paper(u"a.txt"_s))); // the library's own copy has to do
    destroy();
    QCOMPARE(documents().size(), 1);
    QCOMPARE(documents().first()[u"id"_s].toString(), first);
}

// An older copy of the file, as after a disk that lost what was written last: the journal knows better.
void TestRecovered::aDatabaseThatWasSetBackFollows()
{
    for (const QString &name : {u"a.txt"_s, u"b.txt"_s}) {
        write(name, "First version of " + name.toUtf8());
        import(name);
        annotate(name);
    }
    const QString database = m_program->library() + u"/library.sqlite"_s, copy = paper(u"older"_s);
    QVERIFY(QFile::copy(database, copy));
    write(u"a.txt"_s, "Second version of a.txt");
    import(u"a.txt"_s);
    const QString second = idOf(u"a.txt"_s);
    QCOMPARE(m_program->run({u"document"_s, u"remove"_s, idOf(u"b.txt"_s)}).status, 0);
    for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s})
        QVERIFY(!QFile::exists(database + part) || QFile::remove(database + part));
    QVERIFY(QFile::copy(copy, database));
    const QJsonArray after = documents();
    QCOMPARE(after.size(), 1);
    QCOMPARE(after.first()[u"id"_s].toString(), second);
    QVERIFY(after.first()[u"path"_s].toString().endsWith(u"a.txt"));
    const QJsonArray notes = m_program->run({u"annotations"_s, u"--json"_s}).array();
    QCOMPARE(notes.size(), 2);
    QCOMPARE(valuesOf(notes, u"state"_s), (QSet{u"anchored"_s, u"orphaned"_s}));
    const QJsonObject check = m_program->run({u"check"_s, u"--json"_s}).object();
    QVERIFY2(check[u"ok"_s].toBool(), QJsonDocument(check).toJson().constData());
}

QTEST_GUILESS_MAIN(TestRecovered)
#include "tst_recovered.moc"
