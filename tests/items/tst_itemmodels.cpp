// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recognition.h"
#include "models/items/annotationmodel.h"
#include "models/items/claimmodel.h"
#include "models/items/documentmodel.h"
#include "models/items/entitymodel.h"
#include "models/items/explanation.h"
#include "models/items/passagemodel.h"
#include "tests/support/fakeservices.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// The item models keep Qt's rules and show what the values say.
class TestItemModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void documentsAreFilteredByEveryWord();
    void documentsWithoutADateSortFirst();
    void documentsSortByTheReadersAlphabet();
    void hitsAreGroupedByDocumentInTheirOrder();
    void mentionsReadTheirSurroundingsFromThePage();
    void recognisedWordsAreLabelled();
    void aRemovedDocumentKeepsItsRow();
    void entitiesAreFoundByANameInAnyLanguage();
    void statementsOfOneFactStandTogether();
    void factsNameVictimsInTheInterfacesLanguage();
    void claimsAreFilteredByYearAndStatus();
    void rejectedClaimsStayListed();
    void annotationsSayWhereTheyAre();
    void aHitSaysWhyItWasFound();

private:
    std::unique_ptr<FakeServices> m_services;
};

void TestItemModels::init()
{
    m_services = std::make_unique<FakeServices>();
    fillWithSample(*m_services);
}

void TestItemModels::documentsAreFilteredByEveryWord()
{
    DocumentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocuments(m_services->library.documents());
    DocumentFilterModel filtered;
    QAbstractItemModelTester filteredTester(&filtered,
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
    filtered.setSourceModel(&model);
    filtered.setWords(u"CYBER monitoring"_s);
    QCOMPARE(filtered.rowCount(), 1);
    filtered.setWords(u"cyber 外務省"_s);
    QCOMPARE(filtered.rowCount(), 0);
}

void TestItemModels::documentsWithoutADateSortFirst()
{
    DocumentModel model;
    model.setDocuments(m_services->library.documents());
    DocumentFilterModel filtered;
    filtered.setSourceModel(&model);
    filtered.sort(DocumentModel::Published);
    const QModelIndex first = filtered.index(0, DocumentModel::Published);
    QVERIFY(first.data().toString().isEmpty());
    QVERIFY(!first.data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(filtered.index(0, 0).data(DocumentModel::ProblemRole).toString().contains(u"picture"));
}

void TestItemModels::documentsSortByTheReadersAlphabet()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French));
    DocumentModel model;
    model.retranslate();
    const QStringList titles{u"Zone grise"_s, u"élection"_s, u"Étude"_s, u"Eau"_s, u"zèle"_s};
    const auto titled = [](const QString &title) {
        Document document;
        document.id = DocumentId{title};
        document.title = title;
        return document;
    };
    QList<Document> documents;
    for (const QString &title : titles)
        documents.append(titled(title));
    model.setDocuments(documents);
    DocumentFilterModel filtered;
    filtered.setSourceModel(&model);
    filtered.sort(DocumentModel::Title);
    const auto shown = [&filtered] {
        QStringList rows;
        for (int row = 0; row < filtered.rowCount(); ++row)
            rows.append(filtered.index(row, 0).data().toString());
        return rows;
    };
    QCOMPARE(shown(), QStringList({u"Eau"_s, u"élection"_s, u"Étude"_s, u"zèle"_s, u"Zone grise"_s}));
    // What was there before and what is new stand in one order.
    documents.append(titled(u"Égide"_s));
    documents.removeFirst();
    model.setDocuments(documents);
    QCOMPARE(shown(), QStringList({u"Eau"_s, u"Égide"_s, u"élection"_s, u"Étude"_s, u"zèle"_s}));
    QLocale::setDefault(before);
}

void TestItemModels::hitsAreGroupedByDocumentInTheirOrder()
{
    PassageModel model(m_services->library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<SearchHit> hits = m_services->search.results.hits;
    hits.append(hits.first());
    model.setHits(hits);
    QCOMPARE(model.documentCount(), 4);
    QCOMPARE(model.passageCount(), 5);
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(model.rowCount(group), 2);
    QCOMPARE(model.index(0, 0, group).data().toString(), hits.first().snippet);
    QVERIFY(model.hit(model.index(1, 0, group)) != nullptr);
    QVERIFY(model.hit({}) == nullptr);
}

void TestItemModels::mentionsReadTheirSurroundingsFromThePage()
{
    PassageModel model(m_services->library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMentions(m_services->facts.mentions(EntityId{u"dprk"_s}));
    QCOMPARE(model.documentCount(), 4);
    for (int row = 0; row < 4; ++row) {
        const QModelIndex passage = model.index(0, 0, model.index(row, 0));
        const Span mark = passage.data(PassageModel::MarksRole).value<QList<Span>>().first();
        const QString words = passage.data().toString().mid(mark.start, mark.length());
        QVERIFY2(QStringList({u"DPRK"_s, u"RPDC"_s, u"北朝鮮"_s, u"북한"_s}).contains(words),
                 qPrintable(words));
        QCOMPARE(passage.data(PassageModel::PageLabelRole).toString(), u"1"_s);
    }
}

void TestItemModels::recognisedWordsAreLabelled()
{
    const SearchHit found = m_services->search.results.hits.first();
    const auto remark = [&](PageDefect defect, int role) {
        FakeLibrary library;
        Document document;
        document.id = found.passage.document;
        Page page;
        page.number = found.passage.page;
        page.text = found.snippet;
        page.defect = defect;
        library.add(document, {page});
        PassageModel model(library);
        model.setHits({found});
        return model.index(0, 0, model.index(0, 0)).data(role).toString();
    };
    QCOMPARE(remark(PageDefect::Recognised, PassageModel::RemarkRole), u"text recognised by OCR"_s);
    QVERIFY(
        remark(PageDefect::Recognised, Qt::ToolTipRole).endsWith(recognisedSentence(PageDefect::Recognised)));
    QVERIFY(remark(PageDefect::None, PassageModel::RemarkRole).isEmpty());
    QVERIFY(!remark(PageDefect::None, Qt::ToolTipRole).contains(recognisedSentence(PageDefect::Recognised)));
}

void TestItemModels::aRemovedDocumentKeepsItsRow()
{
    const QList<Mention> mentions = m_services->facts.mentions(EntityId{u"dprk"_s});
    QVERIFY(m_services->library.remove(mentions.first().passage.document));
    PassageModel model(m_services->library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMentions(mentions);
    QCOMPARE(model.documentCount(), 4);
    QVERIFY(model.index(0, 0, model.index(0, 0)).data().toString().isEmpty());
}

void TestItemModels::entitiesAreFoundByANameInAnyLanguage()
{
    EntityModel model(m_services->facts.thesaurus());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setUses(m_services->facts.entityUses());
    EntityFilterModel filtered;
    filtered.setSourceModel(&model);
    filtered.setText(u"북한"_s);
    QCOMPARE(filtered.rowCount(), 1);
    QCOMPARE(filtered.index(0, 0).data(EntityModel::IdRole).toString(), u"dprk"_s);
    filtered.setType(EntityType::Person);
    QCOMPARE(filtered.rowCount(), 0);
}

void TestItemModels::statementsOfOneFactStandTogether()
{
    ClaimModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<Claim> claims = m_services->facts.stated;
    const QList<Document> documents = m_services->library.documents();
    model.setRows(makeClaimRows(claims, documents, buildLedger(claims, documents, {}, {})));
    QCOMPARE(model.claimCount(), int(claims.size()));
    for (const Claim &claim : claims) {
        const QModelIndex index = model.indexOf(claim.id);
        QVERIFY(index.isValid());
        QCOMPARE(model.claim(index)->id, claim.id);
    }
    QVERIFY(model.rowCount() < claims.size()); // three statements of one total, and its part
}

void TestItemModels::factsNameVictimsInTheInterfacesLanguage()
{
    QList<Claim> claims = m_services->facts.stated;
    Claim copy;
    for (Claim &claim : claims) {
        if (claim.victim.entity == EntityId{u"bybit"_s}) {
            claim.victim.name = u"バイビット"_s;
            copy = claim;
        }
    }
    QVERIFY(!copy.id.isEmpty());
    copy.id = {u"again"_s};
    copy.passage.span = {900, 910};
    claims.append(copy);
    const QList<Document> documents = m_services->library.documents();
    ClaimModel model;
    model.setThesaurus(m_services->facts.entries);
    model.setRows(makeClaimRows(claims, documents, buildLedger(claims, documents, {}, {})));
    const QModelIndex claim = model.indexOf(copy.id);
    const QModelIndex fact = claim.parent();
    QVERIFY(fact.isValid());
    QCOMPARE(fact.siblingAtColumn(ClaimModel::Victim).data().toString(), u"Bybit"_s);
    // A statement keeps its document's word.
    QCOMPARE(claim.siblingAtColumn(ClaimModel::Victim).data().toString(), u"バイビット"_s);
}

void TestItemModels::claimsAreFilteredByYearAndStatus()
{
    ClaimModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<Claim> claims = m_services->facts.stated;
    const QList<Document> documents = m_services->library.documents();
    model.setRows(makeClaimRows(claims, documents, buildLedger(claims, documents, {}, {})));
    QCOMPARE(model.years(), QList<int>{2025});
    model.setFilter({.kind = {}, .status = {}, .year = 2024, .entity = {}});
    QCOMPARE(model.claimCount(), 0);
    model.setFilter({.kind = {}, .status = ReviewStatus::Proposed, .year = 2025, .entity = {}});
    QCOMPARE(model.claimCount(), int(claims.size()));
    model.setFilter({.kind = {}, .status = {}, .year = {}, .entity = EntityId{u"bybit"_s}});
    QCOMPARE(model.claimCount(), 1);
    model.sort(ClaimModel::AmountColumn, Qt::DescendingOrder);
    QCOMPARE(model.claimCount(), 1);
}

void TestItemModels::rejectedClaimsStayListed()
{
    ClaimModel model;
    QList<Claim> claims = m_services->facts.stated;
    claims[0].status = ReviewStatus::Rejected;
    const QList<Document> documents = m_services->library.documents();
    model.setRows(makeClaimRows(claims, documents, buildLedger(claims, documents, {}, {})));
    const QModelIndex index = model.indexOf(claims.at(0).id);
    QVERIFY(index.isValid());
    QVERIFY(index.data(ClaimModel::StruckRole).toBool());
}

void TestItemModels::annotationsSayWhereTheyAre()
{
    AnnotationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAnnotations(m_services->annotations.annotations(), m_services->library.documents());
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0).data(AnnotationModel::PlaceRole).toString().contains(u"Second report"));
    // Of a text no page is told, but the heading and the paragraph, asked once.
    QList<Document> documents = m_services->library.documents();
    for (Document &document : documents)
        document.mediaType = u"text/html"_s;
    int asked = 0;
    model.setPlaces([&asked](const Annotation &) {
        ++asked;
        return QStringList{u"Sea routes"_s, u"para. 4"_s};
    });
    model.setAnnotations(m_services->annotations.annotations(), documents);
    QVERIFY(model.index(0)
                .data(AnnotationModel::PlaceRole)
                .toString()
                .endsWith(u"activities, Sea routes, para. 4"));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"para. 4"));
    QCOMPARE(asked, 1);
    model.setAnnotations(m_services->annotations.annotations(), {});
    QVERIFY(!model.index(0).data(AnnotationModel::PlaceRole).toString().isEmpty());
}

void TestItemModels::aHitSaysWhyItWasFound()
{
    SearchHit hit;
    hit.parts = {{u"sanctions"_s, u"制裁"_s, Match::Kind::Translation, ScorePart::Place::Text, 0.62},
                 {u"bank"_s, u"bank"_s, Match::Kind::Exact, ScorePart::Place::Note, 0.38}};
    const QStringList lines = explanationLines(hit);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).contains(u"62") && lines.at(0).contains(u"制裁") &&
            lines.at(0).contains(u"sanctions"));
    QVERIFY(lines.at(1).contains(u"38") && lines.at(1).contains(u"note"));
}

QTEST_MAIN(TestItemModels)
#include "tst_itemmodels.moc"
