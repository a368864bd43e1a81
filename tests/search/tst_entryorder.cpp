// SPDX-License-Identifier: GPL-3.0-or-later
// A document's entries stand together in the index, its title's behind them: what weighs whole documents
// (documentsupport.h) takes all entries between two titles for one document's.
#include "indexing/facts/factreader.h"
#include "indexing/search/terms.h"
#include "tests/search/searchfixture.h"

#include <QFile>

#include <xapian.h>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::test;

class TestEntryOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void documentsStandOneAfterTheOther();
    void aDocumentThatIsReadAgainMovesWhole();
    void removingLeavesTheOthersWhole();
    void notesLeaveEntriesInTheirPlace();
    void entriesMadeInSeveralThreadsStayTogether();
    void compactingKeepsTheOrder();

private:
    Document document(int number) const;
    QList<Page> pages(int number, int count) const;
    void write(int number, int count);
    /// The documents in the order of the index, each once; empty when one is scattered or has its title
    /// elsewhere than last.
    QStringList order() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<IndexWriter> m_writer;
};

Document TestEntryOrder::document(int number) const
{
    Document document;
    document.id = {u"d%1"_s.arg(number)};
    document.title = u"Report %1 of the harbour office"_s.arg(number);
    document.language = Language::English;
    return document;
}

// More than one entry a document: pages never share one.
QList<Page> TestEntryOrder::pages(int number, int count) const
{
    QList<Page> pages;
    for (int i = 1; i <= count; ++i) {
        pages.append(
            pageOf(i, {u"Ship %1 left the harbour."_s.arg(number), u"It came back after %1 days."_s.arg(i)}));
        pages.last().language = Language::English;
    }
    return pages;
}

void TestEntryOrder::write(int number, int count)
{
    QVERIFY(m_writer->replaceDocument(document(number), pages(number, count)).ok());
}

QStringList TestEntryOrder::order() const
{
    const Xapian::Database database(QFile::encodeName(m_folder->filePath(u"index"_s)).toStdString());
    QStringList documents;
    bool closed = true; // the last entry was a title
    for (auto it = database.postlist_begin(""); it != database.postlist_end(""); ++it) {
        const Xapian::Document entry = database.get_document(*it);
        auto term = entry.termlist_begin();
        const auto holds = [&](const std::string &wanted) {
            term = entry.termlist_begin();
            term.skip_to(wanted);
            return term != entry.termlist_end() && *term == wanted;
        };
        if (closed) {
            QString next;
            for (int number = 0; number < 100 && next.isEmpty(); ++number) {
                if (const DocumentId id = document(number).id; holds(documentTerm(id)))
                    next = id.value;
            }
            if (next.isEmpty() || documents.contains(next) || holds(titlesTerm()))
                return {};
            documents.append(next);
        } else if (!holds(documentTerm({documents.last()}))) {
            return {};
        }
        closed = holds(titlesTerm());
        if (closed && !holds(titleTerm({documents.last()})))
            return {};
    }
    return closed ? documents : QStringList();
}

void TestEntryOrder::init()
{
    m_writer.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = IndexWriter::open(m_folder->filePath(u"index"_s), Thesaurus());
    QVERIFY(opened.ok());
    m_writer = std::move(opened).value();
    for (int number = 0; number < 5; ++number)
        write(number, 3);
    QVERIFY(m_writer->commit().ok());
}

void TestEntryOrder::documentsStandOneAfterTheOther()
{
    QCOMPARE(order(), (QStringList{u"d0"_s, u"d1"_s, u"d2"_s, u"d3"_s, u"d4"_s}));
}

void TestEntryOrder::aDocumentThatIsReadAgainMovesWhole()
{
    write(1, 7);
    write(3, 1);
    write(1, 2);
    QVERIFY(m_writer->commit().ok());
    QCOMPARE(order(), (QStringList{u"d0"_s, u"d2"_s, u"d4"_s, u"d3"_s, u"d1"_s}));
}

void TestEntryOrder::removingLeavesTheOthersWhole()
{
    QVERIFY(m_writer->removeDocument(document(0).id).ok());
    QVERIFY(m_writer->removeDocument(document(4).id).ok());
    write(5, 2);
    QVERIFY(m_writer->commit().ok());
    QCOMPARE(order(), (QStringList{u"d1"_s, u"d2"_s, u"d3"_s, u"d5"_s}));
}

void TestEntryOrder::notesLeaveEntriesInTheirPlace()
{
    Annotation mark;
    mark.id = {u"a"_s};
    mark.passage = {document(2).id, 2, {0, 4}};
    mark.note = u"which ship?"_s;
    QVERIFY(m_writer->replaceMarks(document(2).id, {mark}).ok());
    QVERIFY(m_writer->commit().ok());
    QCOMPARE(order(), (QStringList{u"d0"_s, u"d1"_s, u"d2"_s, u"d3"_s, u"d4"_s}));
}

void TestEntryOrder::entriesMadeInSeveralThreadsStayTogether()
{
    std::vector<std::shared_ptr<PreparedEntries>> made(20);
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([this, thread, &made] {
            for (size_t i = size_t(thread); i < made.size(); i += 4) {
                const int number = int(i);
                auto entries =
                    PreparedEntries::prepare(document(number), pages(number, 1 + number % 4), {}, {});
                if (entries.ok())
                    made[i] = entries.value();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QStringList expected;
    for (size_t i = made.size(); i-- > 0;) { // as they come, not as they were asked for
        QVERIFY(made[i]);
        QVERIFY(m_writer->replaceDocument(document(int(i)).id, *made[i]).ok());
        expected.append(document(int(i)).id.value);
    }
    QVERIFY(m_writer->commit().ok());
    QCOMPARE(order(), expected);
}

void TestEntryOrder::compactingKeepsTheOrder()
{
    write(0, 4);
    QVERIFY(m_writer->removeDocument(document(1).id).ok());
    QVERIFY(m_writer->compact().ok());
    write(2, 4);
    QVERIFY(m_writer->commit().ok());
    QCOMPARE(order(), (QStringList{u"d3"_s, u"d4"_s, u"d0"_s, u"d2"_s}));
}

QTEST_GUILESS_MAIN(TestEntryOrder)

#include "tst_entryorder.moc"
