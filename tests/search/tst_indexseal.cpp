// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/entryset.h"
#include "indexing/search/indexseal.h"
#include "indexing/search/passagerecord.h"
#include "indexing/search/sealfile.h"
#include "tests/search/searchfixture.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

QStringList paragraphsOf(int document, int round)
{
    QStringList paragraphs;
    for (int number = 0; number < 12; ++number)
        paragraphs.append(
            u"In round %1 paper %2 says of harbour h%3 that %4 ships were seen there by agency a%5."_s
                .arg(round)
                .arg(document)
                .arg(number * document % 37)
                .arg(number + round)
                .arg((number + document) % 11));
    return paragraphs;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Each time at another time: what was found sound is looked at again when a file's has changed.
bool write(const QString &path, const QByteArray &bytes)
{
    static QDateTime time = QDateTime::currentDateTimeUtc();
    time = time.addSecs(1);
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() &&
           file.flush() && file.setFileTime(time, QFileDevice::FileModificationTime);
}

/// Flips bits, or cuts the end off. Half of the flips are in the first bytes of a block, where they do most.
QByteArray damaged(QByteArray bytes, int round, QRandomGenerator &random)
{
    if (round % 4 == 3)
        return bytes.first(random.bounded(int(bytes.size())));
    for (int flip = 0; flip <= round % 3; ++flip) {
        int place = random.bounded(int(bytes.size()));
        if (round % 2 == 1)
            place = std::min(int(bytes.size()) - 1, place / 8192 * 8192 + random.bounded(64));
        bytes[place] = char(bytes.at(place) ^ (1 << random.bounded(8)));
    }
    return bytes;
}

} // namespace

/// An index knows its own bytes.
class TestIndexSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void eachChangeOfAFileIsNoticed_data();
    void eachChangeOfAFileIsNoticed();
    void searchingADamagedIndexIsAnErrorAtOnce();
    void aSealOfWhatChangedIsTheSealOfAll();
    void damageDoneWhileItIsWrittenIsNotSealedIn();
    void whatAKilledWriterCommittedIsLookedThroughAndSealed();
    void anIndexThatEndedItsReaderIsNotReadAgain();
    void anotherIndexInItsPlaceIsSeen();
    void entriesAndRecordsThatCannotBeAreLeftOut();

private:
    void add(const QString &folder, int document, int round) const;
    QStringList answers() const;
    QString index() const { return m_folder.filePath(u"index"_s); }
    void copy(const QString &from, const QString &to) const
    {
        std::filesystem::remove_all(to.toStdString());
        std::filesystem::copy(from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive);
    }

    QTemporaryDir m_folder;
    Thesaurus m_thesaurus{QList<Entity>()};
};

void TestIndexSeal::add(const QString &folder, int document, int round) const
{
    auto writer = IndexWriter::open(folder, m_thesaurus);
    QVERIFY2(writer.ok(), qPrintable(writer.ok() ? QString() : writer.error().message));
    Document one;
    one.id = {u"d%1"_s.arg(document)};
    one.language = Language::English;
    one.title = u"Paper %1"_s.arg(document);
    QVERIFY(writer.value()->replaceDocument(one, {pageOf(1, paragraphsOf(document, round))}).ok());
    QVERIFY(writer.value()->commit().ok());
}

/// What the index answers to a word that all passages have.
QStringList TestIndexSeal::answers() const
{
    XapianSearchService service(index(), std::make_shared<const Thesaurus>(m_thesaurus));
    SearchQuery query;
    query.text = u"harbour"_s;
    query.limit = 1000;
    QStringList all;
    const Result<SearchResults> results = service.search(query).result();
    if (!results.ok())
        return {results.error().message};
    for (const SearchHit &hit : results.value().hits)
        all.append(hit.passage.document.value + u'/' + QString::number(hit.passage.span.start) + u' ' +
                   QString::number(hit.score) + u' ' + hit.snippet);
    return all;
}

void TestIndexSeal::initTestCase()
{
    for (int document = 0; document < 25; ++document)
        add(m_folder.filePath(u"whole"_s), document, 0);
}

void TestIndexSeal::init()
{
    copy(m_folder.filePath(u"whole"_s), index());
    QCOMPARE(compareWithSeal(index()), IndexTrust::Sound);
}

void TestIndexSeal::eachChangeOfAFileIsNoticed_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(m_folder.filePath(u"whole"_s)).entryList(QDir::Files)) {
        if (name != u"flintlock") // which is empty
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestIndexSeal::eachChangeOfAFileIsNoticed()
{
    QFETCH(const QString, name);
    const QByteArray whole = bytesOf(index() + u'/' + name);
    const QStringList before = answers();
    QVERIFY(before.size() > 20);
    const int many = qEnvironmentVariableIntValue("VIGIE_FLIPS");
    const int rounds = many > 0 ? many : 40;
    QRandomGenerator random(1969);
    int changed = 0, noticed = 0, unused = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray now = damaged(whole, round, random);
        if (now == whole)
            continue;
        QVERIFY(write(index() + u'/' + name, now));
        ++changed;
        if (name.startsWith(sealPrefix)) { // all else is whole: Xapian finds so, and it can be sealed again
            noticed += compareWithSeal(index()) == IndexTrust::Unknown ? 1 : 0;
            QCOMPARE(lookThrough(index()), IndexTrust::Sound);
        } else {
            // In the number that says when a block was written only Xapian sees it, and only where the block
            // is in use.
            const IndexTrust bySums = compareWithSeal(index());
            const bool inUse = lookThrough(index()) == IndexTrust::Damaged;
            noticed += bySums == IndexTrust::Damaged || (bySums == IndexTrust::Unknown && inUse) ? 1 : 0;
            if (bySums == IndexTrust::Unknown && !inUse) {
                ++unused;
                QCOMPARE(answers(), before);
            }
        }
    }
    qInfo("%s: %d changes, %d noticed, %d others in blocks that hold nothing", qPrintable(name), changed,
          noticed, unused);
    QCOMPARE(noticed + unused, changed);
    QVERIFY(write(index() + u'/' + name, whole));
    QCOMPARE(compareWithSeal(index()), IndexTrust::Sound);
}

void TestIndexSeal::searchingADamagedIndexIsAnErrorAtOnce()
{
    const QString name = index() + u"/iamglass"_s;
    QByteArray bytes = bytesOf(name);
    bytes[47] = char(bytes.at(47) ^ 64); // by which Xapian 1.4.22 crashes
    QVERIFY(write(name, bytes));
    XapianSearchService service(index(), std::make_shared<const Thesaurus>(m_thesaurus));
    SearchQuery query;
    query.text = u"harbour"_s;
    const Result<SearchResults> found = service.search(query).result();
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, Error::Code::Malformed);
    QVERIFY(!found.error().message.isEmpty());
    QVERIFY(!IndexWriter::open(index(), m_thesaurus).ok());
    QCOMPARE(indexState(index(), m_thesaurus), IndexState::Damaged);
}

// What is not written again is not read again either: the checksums must come out the same as from all
// blocks.
void TestIndexSeal::aSealOfWhatChangedIsTheSealOfAll()
{
    QRandomGenerator random(1970);
    for (int round = 1; round < 15; ++round) {
        for (int document = 0; document <= round % 3; ++document)
            add(index(), random.bounded(30), round);
        if (round % 7 == 6) {
            auto writer = IndexWriter::open(index(), m_thesaurus);
            QVERIFY(writer.ok() && writer.value()->compact().ok());
        }
        QCOMPARE(compareWithSeal(index()), IndexTrust::Sound);
        const auto grown = IndexSeal::read(index());
        const QString apart = m_folder.filePath(u"apart"_s);
        copy(index(), apart); // a new place: nothing is remembered of it
        QCOMPARE(compareWithSeal(apart), IndexTrust::Sound);
        QVERIFY(QFile::remove(apart + u'/' + sealPrefix));
        QVERIFY(sealIndex(apart, false).ok());
        const auto whole = IndexSeal::read(apart);
        QVERIFY(grown && whole);
        QCOMPARE(grown->revision, whole->revision);
        QCOMPARE(grown->uuid, whole->uuid);
        QCOMPARE(grown->files.keys(), whole->files.keys());
        for (const QString &name : grown->files.keys())
            QCOMPARE(grown->files.value(name).sums, whole->files.value(name).sums);
    }
}

void TestIndexSeal::damageDoneWhileItIsWrittenIsNotSealedIn()
{
    const QString name = index() + u"/docdata.glass"_s;
    {
        auto writer = IndexWriter::open(index(), m_thesaurus);
        QVERIFY(writer.ok());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4000));
        const QByteArray byte = file.read(1);
        QVERIFY(file.seek(4000) && file.write(QByteArray(1, char(byte.at(0) ^ 1))) == 1);
        file.close();
        Annotation mark;
        mark.passage = {{u"d3"_s}, 1, {0, 5}};
        mark.note = u"seen"_s;
        QVERIFY(writer.value()->replaceMarks({u"nothing"_s}, {mark}).ok());
        QVERIFY(writer.value()->commit().ok());
    }
    copy(index(), m_folder.filePath(u"apart"_s)); // what this process wrote it does not read again
    QCOMPARE(compareWithSeal(m_folder.filePath(u"apart"_s)), IndexTrust::Damaged);
}

void TestIndexSeal::whatAKilledWriterCommittedIsLookedThroughAndSealed()
{
    const QByteArray seal = bytesOf(index() + u'/' + sealPrefix);
    add(index(), 40, 1);
    QVERIFY(write(index() + u'/' + sealPrefix, seal)); // as if it had ended before it wrote the new one
    QCOMPARE(compareWithSeal(index()), IndexTrust::Unknown);
    QCOMPARE(lookThrough(index()), IndexTrust::Sound);
    QCOMPARE(indexState(index(), m_thesaurus), IndexState::Current);
    QVERIFY(!isSealed(index()));
    QVERIFY(IndexWriter::open(index(), m_thesaurus).ok());
    QVERIFY(isSealed(index()));
    // The blocks that were sealed are compared all the same.
    QVERIFY(write(index() + u'/' + sealPrefix, seal));
    const QString name = index() + u"/position.glass"_s;
    QByteArray bytes = bytesOf(name);
    const auto old = IndexSeal::read(index());
    qsizetype unchanged = -1;
    for (qsizetype block = 0; block * seal::blockSize < bytes.size(); ++block) {
        if (seal::revisionOf(bytes.constData() + block * seal::blockSize, seal::blockSize) <= old->revision)
            unchanged = block;
    }
    QVERIFY(unchanged >= 0);
    bytes[unchanged * seal::blockSize + 5000] = char(bytes.at(unchanged * seal::blockSize + 5000) ^ 16);
    QVERIFY(write(name, bytes));
    QCOMPARE(compareWithSeal(index()), IndexTrust::Damaged);
}

void TestIndexSeal::anIndexThatEndedItsReaderIsNotReadAgain()
{
    QVERIFY(QFile::remove(index() + u'/' + sealPrefix));
    const QString marker = index() + u".looking"_s;
    QVERIFY(write(marker, {}));
    QCOMPARE(lookThrough(index()), IndexTrust::Damaged);
    QVERIFY(!QFile::exists(marker));
    QCOMPARE(lookThrough(index()), IndexTrust::Sound); // nobody looked, but us
    // What was looked through is not, until it changes.
    QVERIFY(write(marker, {}));
    QCOMPARE(lookThrough(index()), IndexTrust::Sound);
    QVERIFY(write(index() + u"/docdata.glass"_s, bytesOf(index() + u"/docdata.glass"_s)));
    QCOMPARE(lookThrough(index()), IndexTrust::Damaged);
}

// A rebuilt index may be of the same revision as the one before: whoever has the old one open must see that
// it is another.
void TestIndexSeal::anotherIndexInItsPlaceIsSeen()
{
    const QString folder = m_folder.filePath(u"other"_s);
    SearchQuery query;
    query.text = u"harbour"_s;
    XapianSearchService service(folder, std::make_shared<const Thesaurus>(m_thesaurus));
    add(folder, 1, 0);
    QCOMPARE(service.search(query).result().value().hits.first().passage.document.value, u"d1"_s);
    QVERIFY(IndexWriter::discard(folder).ok());
    add(folder, 2, 0);
    QCOMPARE(service.search(query).result().value().hits.first().passage.document.value, u"d2"_s);
}

void TestIndexSeal::entriesAndRecordsThatCannotBeAreLeftOut()
{
    EntrySet entries(10);
    entries.add(4'000'000'000U);
    entries.remove(4'000'000'000U);
    QCOMPARE(entries.count(), 0U);
    PassageRecord record;
    record.document = {u"d1"_s};
    record.span = {10, 15};
    record.text = u"words"_s;
    record.blocks = {{Block::Kind::Paragraph, 0, {10, 15}}};
    record.languages = {Language::English};
    QVERIFY(PassageRecord::unpack(record.pack()));
    for (const Span wrong : {Span{9, 15}, Span{10, 16}, Span{14, 11}, Span{4'000'000'000, 4'000'000'005}}) {
        record.blocks.first().span = wrong;
        QVERIFY(!PassageRecord::unpack(record.pack()));
    }
    record.blocks = {{Block::Kind::Paragraph, 0, {12, 15}}, {Block::Kind::Paragraph, 0, {10, 12}}};
    QVERIFY(!PassageRecord::unpack(record.pack()));
    record.blocks.clear();
    record.names = {{EntityId{u"e"_s}, {14, 20}}};
    QVERIFY(!PassageRecord::unpack(record.pack()));
}

QTEST_GUILESS_MAIN(TestIndexSeal)
#include "tst_indexseal.moc"
