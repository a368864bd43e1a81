// SPDX-License-Identifier: GPL-3.0-or-later
// A person extends the thesaurus from the command line: search, mentions and claims follow at once.
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

const QString group = u"hacking-group-zephyr-collective"_s;

} // namespace

class TestExtendThesaurus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aNameMoreFindsOtherLanguagesAtOnce();
    void onlyDocumentsThatNameItAreReadAgain();
    void mergedAndSplitEntriesTakeTheirMentionsAlong();
    void whatAPersonNamedGoesAlongToo();
    void aListComesInAndGoesAgain();
    void whatIsExportedComesBackInAnotherLibrary();
    void wrongUseIsToldFromWorkThatCouldNotBeDone();

private:
    void write(const QString &name, const QString &text) const;
    QJsonObject entity(const QString &id) const;
    void addGroup() const;
    std::unique_ptr<Program> m_program;
};

void TestExtendThesaurus::initTestCase()
{
    if (!Program().isBuilt())
        QSKIP("the program is not built");
}

void TestExtendThesaurus::init()
{
    m_program = std::make_unique<Program>();
    write(u"en.txt"_s, u"Monitors met on 3 May 2025.\n\nThe Zephyr Collective stole 12 million dollars "
                       "from an exchange, the report says.\n"_s);
    write(u"fr.txt"_s, u"Les inspecteurs se sont réunis.\n\nLe Collectif Zéphyr aurait volé 12 millions de "
                       "dollars.\n"_s);
    write(u"ja.txt"_s, u"調査によると、ゼファー集団は1200万ドルを盗んだ。\n"_s);
    write(u"other.txt"_s, u"Nothing of the kind is said here about ships in the north.\n"_s);
    QStringList paths;
    for (const QString &name : {u"en.txt"_s, u"fr.txt"_s, u"ja.txt"_s, u"other.txt"_s})
        paths.append(m_program->file(name));
    QCOMPARE(m_program->run(QStringList{u"import"_s} + paths + QStringList{u"--json"_s}).status, 0);
}

void TestExtendThesaurus::write(const QString &name, const QString &text) const
{
    QFile file(m_program->file(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

QJsonObject TestExtendThesaurus::entity(const QString &id) const
{
    return m_program->run({u"entity"_s, id, u"--json"_s}).object();
}

void TestExtendThesaurus::addGroup() const
{
    const Answer added = m_program->run({u"entity"_s, u"add"_s, u"--type"_s, u"hacking-group"_s, u"--label"_s,
                                         u"en=Zephyr Collective"_s, u"--json"_s});
    QCOMPARE(added.status, 0);
    QCOMPARE(added.object()[u"id"_s].toString(), group);
    QCOMPARE(added.object()[u"mentions"_s].toInt(), 1);
    QCOMPARE(added.object()[u"own"_s].toBool(), true);
    for (const auto &[name, language] :
         {std::pair(u"Collectif Zéphyr"_s, u"fr"_s), std::pair(u"ゼファー集団"_s, u"ja"_s)})
        QCOMPARE(m_program->run({u"entity"_s, u"alias"_s, group, name, u"--language"_s, language}).status, 0);
}

void TestExtendThesaurus::aNameMoreFindsOtherLanguagesAtOnce()
{
    const auto found = [this] {
        return m_program->run({u"search"_s, u"Zephyr Collective"_s, u"--json"_s})
            .object()[u"total"_s]
            .toInt();
    };
    QVERIFY(found() < 3);
    addGroup();
    QCOMPARE(found(), 3);
    const QJsonObject now = entity(group);
    QCOMPARE(now[u"documents"_s].toInt(), 3);
    QCOMPARE(valuesOf(now[u"mentionList"_s].toArray(), u"quote"_s),
             (QSet<QString>{u"Zephyr Collective"_s, u"Collectif Zéphyr"_s, u"ゼファー集団"_s}));
    QVERIFY(!now[u"claims"_s].toArray().isEmpty()); // it acts in what is said of stolen money
    QVERIFY(m_program->run({u"check"_s, u"--json"_s}).object()[u"ok"_s].toBool());
    QCOMPARE(m_program->run({u"undo"_s}).status, 0);
    QCOMPARE(found(), 2);
    QCOMPARE(entity(group)[u"documents"_s].toInt(), 2);
    QVERIFY(m_program->run({u"check"_s, u"--json"_s}).object()[u"ok"_s].toBool());
}

void TestExtendThesaurus::onlyDocumentsThatNameItAreReadAgain()
{
    const auto index = [this] {
        const QDir folder(m_program->library() + u"/index"_s);
        qint64 newest = 0;
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
            newest = std::max(newest, file.lastModified().toMSecsSinceEpoch());
        return newest;
    };
    const qint64 before = index();
    QCOMPARE(m_program->run({u"entity"_s, u"add"_s, u"--label"_s, u"en=submarine dockyard lottery"_s}).status,
             0);
    QCOMPARE(index(), before); // no document names it: nothing is written
    QVERIFY(m_program->run({u"check"_s, u"--json"_s}).object()[u"ok"_s].toBool());
}

void TestExtendThesaurus::mergedAndSplitEntriesTakeTheirMentionsAlong()
{
    addGroup();
    QCOMPARE(
        m_program->run({u"entity"_s, u"split"_s, group, u"--label"_s, u"ゼファー集団"_s, u"--json"_s}).status,
        0);
    const QJsonArray uses = m_program->run({u"entities"_s, u"--json"_s}).array();
    const QJsonObject part = firstWhere(
        uses, [](const QJsonObject &one) { return one[u"label"_s].toString() == u"ゼファー集団"; });
    const QString made = part[u"id"_s].toString();
    QCOMPARE(part[u"mentions"_s].toInt(), 1);
    QCOMPARE(entity(group)[u"documents"_s].toInt(), 2);
    const Answer merged = m_program->run({u"entity"_s, u"merge"_s, made, group, u"--json"_s});
    QCOMPARE(merged.status, 0);
    QCOMPARE(merged.object()[u"documents"_s].toInt(), 3);
    QCOMPARE(entity(made)[u"id"_s].toString(), group); // it is found by its old id
    QCOMPARE(m_program->run({u"undo"_s}).status, 0);
    QCOMPARE(entity(made)[u"documents"_s].toInt(), 1);
    QCOMPARE(m_program->run({u"entity"_s, u"remove"_s, made}).status, 0);
    QCOMPARE(m_program->run({u"entity"_s, made}).status, 1);
}

void TestExtendThesaurus::whatAPersonNamedGoesAlongToo()
{
    addGroup();
    const QString circle = u"hacking-group-breeze-circle"_s;
    QCOMPARE(m_program
                 ->run({u"entity"_s, u"add"_s, u"--type"_s, u"hacking-group"_s, u"--label"_s,
                        u"en=Breeze Circle"_s})
                 .status,
             0);
    const QJsonArray mentions = entity(group)[u"mentionList"_s].toArray();
    const QString document = firstWhere(mentions,
                                        [](const QJsonObject &one) {
                                            return one[u"quote"_s].toString() == u"Zephyr Collective";
                                        })[u"document"_s]
                                 .toString();
    QCOMPARE(m_program
                 ->run({u"mention"_s, u"add"_s, document, u"--page"_s, u"1"_s, u"--quote"_s, u"Monitors"_s,
                        u"--entity"_s, circle})
                 .status,
             0);
    QCOMPARE(entity(circle)[u"mentions"_s].toInt(), 1);
    QCOMPARE(m_program->run({u"entity"_s, u"merge"_s, circle, group}).status, 0);
    QVERIFY(valuesOf(entity(group)[u"mentionList"_s].toArray(), u"quote"_s).contains(u"Monitors"_s));
    QCOMPARE(m_program->run({u"undo"_s}).status, 0);
    QCOMPARE(valuesOf(entity(circle)[u"mentionList"_s].toArray(), u"quote"_s), QSet<QString>{u"Monitors"_s});
    QVERIFY(!valuesOf(entity(group)[u"mentionList"_s].toArray(), u"quote"_s).contains(u"Monitors"_s));
}

void TestExtendThesaurus::aListComesInAndGoesAgain()
{
    write(u"list.csv"_s, u"type,en,fr,ja,identifiers\n"
                         "hacking-group,Zephyr Collective,Collectif Zéphyr,ゼファー集団,unListRef=XXe.1\n"
                         "ghost,Nobody,,,\n"_s);
    const Answer in = m_program->run({u"import-entities"_s, m_program->file(u"list.csv"_s), u"--json"_s});
    QCOMPARE(in.status, 3); // done, but one entry failed
    QCOMPARE(in.object()[u"added"_s].toInt(), 1);
    QCOMPARE(in.object()[u"problems"_s].toArray().size(), 1);
    QCOMPARE(entity(group)[u"documents"_s].toInt(), 3);
    const Answer again = m_program->run({u"import-entities"_s, m_program->file(u"list.csv"_s), u"--json"_s});
    QCOMPARE(again.object()[u"added"_s].toInt() + again.object()[u"extended"_s].toInt(), 0);
    QCOMPARE(m_program->run({u"undo"_s}).status, 0);
    QCOMPARE(m_program->run({u"entity"_s, group}).status, 1);
    write(u"letter.txt"_s, u"Dear reader, this is a letter.\n"_s);
    const Answer letter =
        m_program->run({u"import-entities"_s, m_program->file(u"letter.txt"_s), u"--json"_s});
    QCOMPARE(letter.status, 1);
    QVERIFY(!letter.err.isEmpty());
}

void TestExtendThesaurus::whatIsExportedComesBackInAnotherLibrary()
{
    addGroup();
    const QString file = m_program->file(u"own.jsonld"_s);
    QCOMPARE(m_program->run({u"export"_s, u"skos"_s, u"--own"_s, u"--output"_s, file}).status, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(!bytes.contains(m_program->folder().toUtf8())); // no path of this machine
    QCOMPARE(bytes.count("\"@id\":\"entry:"), 1);
    const QString other = m_program->file(u"other"_s);
    const auto elsewhere = [&](QStringList arguments) {
        arguments += QStringList{u"--library"_s, other};
        QProcess program;
        program.setProcessEnvironment(m_program->environment());
        program.start(QString::fromUtf8(VIGIE_BIN_DIR "/vigie"), arguments);
        program.waitForFinished(60000);
        return program.readAllStandardOutput();
    };
    elsewhere({u"import-entities"_s, file});
    const QJsonObject back = QJsonDocument::fromJson(elsewhere({u"entity"_s, group, u"--json"_s})).object();
    QCOMPARE(back[u"labels"_s], entity(group)[u"labels"_s]);
    QCOMPARE(back[u"aliases"_s], entity(group)[u"aliases"_s]);
    QCOMPARE(m_program->run({u"export"_s, u"skos"_s, u"--output"_s, file}).status, 0);
    QVERIFY(QFileInfo(file).size() > bytes.size() * 100);
}

void TestExtendThesaurus::wrongUseIsToldFromWorkThatCouldNotBeDone()
{
    QCOMPARE(m_program->run({u"entity"_s, u"merge"_s, u"only-one"_s}).status, 2);
    QCOMPARE(m_program->run({u"entity"_s, u"rename"_s, u"a"_s}).status, 2);
    QCOMPARE(m_program->run({u"entity"_s, u"merge"_s, u"nobody"_s, u"nothing"_s}).status, 1);
    QCOMPARE(m_program->run({u"entity"_s, u"add"_s, u"--type"_s, u"ghost"_s, u"--label"_s, u"en=x"_s}).status,
             2);
    QCOMPARE(m_program->run({u"entity"_s, u"add"_s, u"--label"_s, u"no language"_s}).status, 2);
    QCOMPARE(m_program->run({u"entity"_s, u"remove"_s, u"msmt"_s}).status, 1); // came with the program
    const Answer proposals = m_program->run({u"entity"_s, u"proposals"_s, u"--json"_s});
    QCOMPARE(proposals.status, 0);
    QVERIFY(proposals.json().isArray());
    QVERIFY2(proposals.array().isEmpty(), proposals.out.constData());
}

QTEST_GUILESS_MAIN(TestExtendThesaurus)
#include "tst_extendthesaurus.moc"
