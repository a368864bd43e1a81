// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journalrepository.h"
#include "models/store/sqlitejournalservice.h"
#include "models/store/thesaurusimport.h"
#include "models/store/thesaurusrepository.h"
#include "tests/store/thesaurusfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::thesaurustest;

class TestThesaurusLists : public ThesaurusFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void aListMakesNoRing();
    void aListAddsAndExtendsInOneStep();
    void aNameThatBelongsToAnotherLinksNothing();
    void sentencesAreNoNames();
    void whatIsUndoneWhileAListComesInStaysUndone();
    void aListComesInWhileTheWindowGoesOn();
    void tenThousandEntriesComeInAndStay();
};

void TestThesaurusLists::aListMakesNoRing()
{
    const auto below = [](const QString &id, const QString &name, const QString &broader) {
        Entity one = entry(id, EntityType::Concept, {preferred(name)});
        one.broader = {{broader}};
        return one;
    };
    const Thesaurus known({below(u"metal"_s, u"metal"_s, u"matter"_s),
                           entry(u"matter"_s, EntityType::Concept, {preferred(u"matter"_s)})});
    const ImportPlan plan =
        planImport(known, {below(u"matter"_s, u"matter"_s, u"metal"_s), below(u"one"_s, u"one"_s, u"two"_s),
                           below(u"two"_s, u"two"_s, u"three"_s), below(u"three"_s, u"three"_s, u"one"_s),
                           below(u"four"_s, u"four"_s, u"three"_s), below(u"self"_s, u"self"_s, u"self"_s)});
    QHash<EntityId, QList<EntityId>> broader;
    for (const Entity &entity : known.entities() + plan.entries)
        broader[entity.id] = entity.broader;
    for (auto from = broader.cbegin(); from != broader.cend(); ++from) {
        QList<EntityId> above = from.value();
        for (qsizetype i = 0; i < above.size(); ++i) {
            QVERIFY2(above.at(i) != from.key(), qPrintable(from.key().value));
            for (const EntityId &next : broader.value(above.at(i))) {
                if (!above.contains(next))
                    above.append(next);
            }
        }
    }
    QCOMPARE(broader.value({u"metal"_s}), QList<EntityId>{{u"matter"_s}});
    QCOMPARE(broader.value({u"two"_s}), QList<EntityId>{{u"three"_s}});
    QCOMPARE(broader.value({u"four"_s}), QList<EntityId>{{u"three"_s}});
    QCOMPARE(plan.report.problems.size(), 1);
    // Who stops it gets nothing.
    QVERIFY(
        planImport(known, {below(u"one"_s, u"one"_s, u"metal"_s)}, [] { return true; }).entries.isEmpty());
}

void TestThesaurusLists::aListAddsAndExtendsInOneStep()
{
    Entity byNumber = entry({}, EntityType::Organisation,
                            {preferred(u"Maple Trading Corporation"_s), alias(u"MAPLE TRADING"_s)});
    byNumber.identifiers = {{u"unListRef"_s, u"KPe.902"_s}};
    const Entity byName = entry({}, EntityType::Place,
                                {preferred(u"north harbour"_s), preferred(u"北港"_s, Language::Japanese)});
    Entity namesake = entry({}, EntityType::Organisation, {preferred(u"Maple Trading"_s)});
    namesake.identifiers = {{u"unListRef"_s, u"KPe.777"_s}};
    Entity related = entry(u"x1"_s, EntityType::Concept, {preferred(u"new term"_s)});
    related.broader = {{u"x2"_s}, {u"not-in-the-list"_s}};
    const Entity other = entry(u"x2"_s, EntityType::Concept, {preferred(u"wider term"_s)});
    m_list = {{byNumber, byName, namesake, related, other, entry({}, EntityType::Concept, {})},
              {u"one problem."_s}};
    const Result<EntityImport> report = service().importFile(write(u"list"_s, "x"));
    QVERIFY(report.ok());
    QCOMPARE(report.value().added, 3);
    QCOMPARE(report.value().extended, 2);
    QCOMPARE(report.value().problems.size(), 2);
    const Thesaurus &now = *service().thesaurus();
    QVERIFY(hasLabel(now, u"maple-trading"_s, u"Maple Trading Corporation"_s));
    QVERIFY(!hasLabel(now, u"maple-trading"_s, u"MAPLE TRADING"_s)); // only a spelling
    QCOMPARE(now.find({u"maple-trading"_s})->label(Language::English), u"Maple Trading"_s);
    QCOMPARE(now.find({u"north-harbour"_s})->label(Language::Japanese), u"北港"_s);
    QVERIFY(now.find({u"organisation-maple-trading"_s})); // another number: another firm
    QCOMPARE(now.find({u"x1"_s})->broader, QList<EntityId>{{u"x2"_s}});
    QCOMPARE(JournalRepository(m_session->database()).entries().value().size(), 1);
    // The same list again brings nothing.
    m_list.entities.removeLast();
    const Result<EntityImport> again = service().importFile(write(u"list"_s, "x"));
    QCOMPARE(again.value().added + again.value().extended, 0);
    QCOMPARE(JournalRepository(m_session->database()).entries().value().size(), 1);
    QVERIFY(!service().importFile(m_folder->filePath(u"not there"_s)).ok());
    QFile huge(m_folder->filePath(u"huge"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(100 * 1024 * 1024));
    const Result<EntityImport> tooLarge = service().importFile(huge.fileName());
    QVERIFY(!tooLarge.ok() && tooLarge.error().code == Error::Code::TooLarge);
}

void TestThesaurusLists::aNameThatBelongsToAnotherLinksNothing()
{
    m_list.entities = {
        entry(u"p1"_s, EntityType::Person, {preferred(u"Kim Chol Su"_s), alias(u"North Harbour"_s)}),
        entry(u"p2"_s, EntityType::Vessel, {preferred(u"Kim Chol Su"_s)}),
        entry(u"p3"_s, EntityType::Person, {preferred(u"Pak Su"_s), alias(u"kim chol su"_s)})};
    QVERIFY(service().importFile(write(u"list"_s, "x")).ok());
    const Thesaurus &now = *service().thesaurus();
    QVERIFY(now.find({u"p1"_s})->labels.at(0).ambiguous); // two bear it
    QVERIFY(now.find({u"p1"_s})->labels.at(1).ambiguous); // a place of the program's
    QVERIFY(now.find({u"p2"_s})->labels.at(0).ambiguous);
    QVERIFY(!now.find({u"p3"_s})->labels.at(0).ambiguous);
    QVERIFY(!now.find({u"north-harbour"_s})->labels.at(0).ambiguous);
}

void TestThesaurusLists::sentencesAreNoNames()
{
    const QString sentence = u"word "_s.repeated(2000);
    m_list.entities = {entry(u"p1"_s, EntityType::Vessel, {preferred(u"Silver Crane 9"_s), alias(sentence)}),
                       entry(u"p2"_s, EntityType::Vessel, {preferred(sentence)})};
    const Result<EntityImport> taken = service().importFile(write(u"list"_s, "x"));
    QVERIFY(taken.ok());
    QCOMPARE(taken.value().added, 1);
    QCOMPARE(service().thesaurus()->find({u"p1"_s})->labels.size(), 1);
    QCOMPARE(taken.value().problems.size(), 2);
    QVERIFY(taken.value().problems.last().contains(u"2"_s));
}

void TestThesaurusLists::whatIsUndoneWhileAListComesInStaysUndone()
{
    const EntityId own = service().add(entry({}, EntityType::Vessel, {preferred(u"Grey Heron 4"_s)})).value();
    m_list.entities = {entry(u"listed"_s, EntityType::Vessel, {preferred(u"Silver Crane 9"_s)})};
    SqliteJournalService journal(m_session);
    const QFuture<Result<EntityImport>> coming = service().importInBackground(write(u"list"_s, "x"));
    QVERIFY(journal.undo().ok()); // of the entry or of the list, whichever was written last
    QTRY_VERIFY(coming.isFinished());
    const ThesaurusLayer kept = ThesaurusRepository(m_session->database()).layer().value();
    for (const EntityId &id : {own, EntityId{u"listed"_s}}) {
        QCOMPARE(service().isOwn(id), kept.entries.contains(id));
        QCOMPARE(service().thesaurus()->find(id) != nullptr, kept.entries.contains(id));
    }
    QCOMPARE(kept.entries.size(), 1);
}

void TestThesaurusLists::aListComesInWhileTheWindowGoesOn()
{
    m_list.entities = {entry({}, EntityType::Vessel, {preferred(u"Listed Ship 1"_s)})};
    QSignalSpy changed(&service(), &ThesaurusService::thesaurusChanged);
    const QFuture<Result<EntityImport>> report = service().importInBackground(write(u"list"_s, "x"));
    QVERIFY(!service().add(entry({}, EntityType::Vessel, {preferred(u"Too Early"_s)})).ok());
    QTRY_VERIFY(report.isFinished());
    QCOMPARE(report.result().value().added, 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(service().thesaurus()->find({u"vessel-listed-ship-1"_s}));
    QVERIFY(service().add(entry({}, EntityType::Vessel, {preferred(u"Now"_s)})).ok());
    SqliteJournalService journal(m_session);
    QVERIFY(journal.undo().ok() && journal.undo().ok());
    QVERIFY(!service().thesaurus()->find({u"vessel-listed-ship-1"_s}));
}

void TestThesaurusLists::tenThousandEntriesComeInAndStay()
{
    for (int i = 0; i < 10000; ++i) {
        const QString number = QString::number(i);
        Entity entity =
            entry({}, EntityType::Organisation,
                  {preferred(u"Invented Trading "_s + number), alias(u"Commerce Number "_s + number),
                   preferred(u"창작무역"_s + number, Language::Korean)});
        entity.identifiers = {{u"unListRef"_s, u"XX."_s + number}};
        m_list.entities.append(entity);
    }
    QCOMPARE(service().importFile(write(u"list"_s, "x")).value().added, 10000);
    QVERIFY(service().addLabel({u"maple-trading"_s}, alias(u"One More"_s)).ok());
    QVERIFY(service().mergeProposals().isEmpty());
    open();
    QCOMPARE(service().thesaurus()->entities().size(), 10002);
    QVERIFY(hasLabel(*service().thesaurus(), u"maple-trading"_s, u"One More"_s));
}

QTEST_GUILESS_MAIN(TestThesaurusLists)
#include "tst_thesauruslists.moc"
