// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journalrepository.h"
#include "models/store/migrations.h"
#include "models/store/salvage.h"
#include "models/store/sqlitejournalservice.h"
#include "models/store/thesaurusimport.h"
#include "models/store/thesaurusrepository.h"
#include "tests/store/thesaurusfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;
using namespace vigie::thesaurustest;

class TestThesaurus : public ThesaurusFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void aNewEntryIsKeptAndKnownAtOnce();
    void aBundledEntryIsChangedAndBecomesAgainAsItCame();
    void whatANewerProgramKnowsIsAddedToWhatAPersonChanged();
    void aNewPreferredNameMakesTheOldOneAnother();
    void mergedEntriesAreOneAndFoundByEitherId();
    void aHiddenEntryIsGoneUntilItIsShownAgain();
    void splittingTakesNamesAndSaysThatTheTwoAreDistinct();
    void proposalsShareANameOrAnIdentifierUntilSaidDistinct();
    void everyChangeIsUndoneAndRedone();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void onlyLabelsThatChangedAreToBeReadAgain();
    void anotherProgramsChangeIsNotLost();
    void aLibraryOfTheFirstVersionGetsTheTables();
    void aDamagedLibraryKeepsWhatPeopleMadeOfIt();
};

void TestThesaurus::aNewEntryIsKeptAndKnownAtOnce()
{
    const std::shared_ptr<const Thesaurus> before = service().thesaurus();
    QSignalSpy changed(&service(), &ThesaurusService::thesaurusChanged);
    const Result<EntityId> id = service().add(
        entry({}, EntityType::Vessel,
              {preferred(u"  Silver  Crane 9 "_s), preferred(u"Grue argente\u0301e 9"_s, Language::French),
               preferred(u"Second Preferred"_s), alias(u"9"_s)}));
    QVERIFY(id.ok());
    QCOMPARE(id.value().value, u"vessel-silver-crane-9"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!before->find(id.value())); // a value once given does not change
    const Entity *added = service().thesaurus()->find(id.value());
    QVERIFY(added);
    QCOMPARE(service().live()->find(id.value())->labels, added->labels);
    QCOMPARE(added->labels.at(0).text, u"Silver Crane 9"_s);
    QCOMPARE(added->labels.at(1).text, u"Grue argent\u00e9e 9"_s);
    QCOMPARE(added->labels.at(2).kind, Label::Kind::Alternative);
    QVERIFY(added->labels.at(3).ambiguous);
    QVERIFY(service().isOwn(id.value()));
    open();
    QVERIFY(hasLabel(*service().thesaurus(), id.value().value, u"Silver Crane 9"_s));
    const Result<EntityId> second =
        service().add(entry({}, EntityType::Vessel, {preferred(u"Silver Crane 9"_s)}));
    QCOMPARE(second.value().value, u"vessel-silver-crane-9-2"_s);
    const Result<EntityId> eastern =
        service().add(entry({}, EntityType::Concept, {preferred(u"造船"_s, Language::Japanese)}));
    QVERIFY(eastern.ok());
    QVERIFY(eastern.value().value.startsWith(u"concept-"_s));
}

void TestThesaurus::aBundledEntryIsChangedAndBecomesAgainAsItCame()
{
    Entity company = *service().thesaurus()->find({u"maple-trading"_s});
    QVERIFY(!service().isOwn(company.id));
    company.type = EntityType::Exchange;
    company.labels.removeLast();
    company.identifiers.insert(u"imo"_s, u" 123 "_s);
    QVERIFY(service().edit(company).ok());
    open();
    const Entity changed = *service().thesaurus()->find(company.id);
    QCOMPARE(changed.type, EntityType::Exchange);
    QCOMPARE(changed.labels.size(), 1);
    QCOMPARE(changed.identifiers.value(u"imo"_s), u"123"_s);
    QVERIFY(service().isOwn(company.id));
    QVERIFY(service().remove(company.id).ok());
    QCOMPARE(*service().thesaurus()->find(company.id), *m_program.find(company.id));
    QVERIFY(!service().isOwn(company.id));
    // Changed back by hand it is as it came, too.
    QVERIFY(service().edit(company).ok());
    QVERIFY(service().edit(*m_program.find(company.id)).ok());
    QVERIFY(!service().isOwn(company.id));
}

void TestThesaurus::whatANewerProgramKnowsIsAddedToWhatAPersonChanged()
{
    Entity company = *service().thesaurus()->find({u"maple-trading"_s});
    company.labels.removeIf([](const Label &label) { return label.text == u"MTC Trading"; });
    company.labels.append(alias(u"Maple House"_s));
    QVERIFY(service().edit(company).ok());
    QList<Entity> newer = m_program.entities();
    for (Entity &entity : newer) {
        if (entity.id != company.id)
            continue;
        entity.labels.append(preferred(u"Commerce de l’Érable"_s, Language::French));
        entity.labels.append(preferred(u"Maple House"_s, Language::Korean));
        entity.identifiers.insert(u"wikidata"_s, u"Q1"_s);
    }
    m_program = Thesaurus(newer);
    open();
    const Thesaurus &now = *service().thesaurus();
    QVERIFY(hasLabel(now, u"maple-trading"_s, u"Commerce de l’Érable"_s)); // newly known
    QVERIFY(hasLabel(now, u"maple-trading"_s, u"Maple House"_s));          // the person's
    QVERIFY(!hasLabel(now, u"maple-trading"_s, u"MTC Trading"_s));         // taken out by the person
    QCOMPARE(now.find(company.id)->identifiers.value(u"wikidata"_s), u"Q1"_s);
}

void TestThesaurus::aNewPreferredNameMakesTheOldOneAnother()
{
    const EntityId id{u"north-harbour"_s};
    QVERIFY(service().addLabel(id, preferred(u"Northern Harbour"_s)).ok());
    QCOMPARE(service().thesaurus()->find(id)->label(Language::English), u"Northern Harbour"_s);
    QVERIFY(hasLabel(*service().thesaurus(), id.value, u"North Harbour"_s));
    QVERIFY(service().addLabel(id, preferred(u"North Harbour"_s)).ok()); // an alternative becomes preferred
    QCOMPARE(service().thesaurus()->find(id)->label(Language::English), u"North Harbour"_s);
    QVERIFY(!service().addLabel(id, alias(u"Northern Harbour"_s)).ok()); // known already
    QVERIFY(!service().addLabel({u"nothing"_s}, alias(u"x y"_s)).ok());
    QVERIFY(!service().addLabel(id, alias(u"   "_s)).ok());
}

void TestThesaurus::mergedEntriesAreOneAndFoundByEitherId()
{
    Entity twin = entry({}, EntityType::Organisation,
                        {preferred(u"Maple Commerce"_s), preferred(u"메이플상사"_s, Language::Korean)});
    twin.identifiers = {{u"unListRef"_s, u"KPe.903"_s}, {u"lei"_s, u"X1"_s}};
    twin.broader = {{u"north-harbour"_s}};
    const EntityId from = service().add(twin).value(), into{u"maple-trading"_s};
    Entity friendOfBoth = entry({}, EntityType::Person, {preferred(u"Ri Jong Ho"_s)});
    friendOfBoth.related = {from};
    const EntityId person = service().add(friendOfBoth).value();
    QVERIFY(service().merge(from, into).ok());
    const Thesaurus &merged = *service().thesaurus();
    QCOMPARE(merged.find(from), merged.find(into));
    QCOMPARE(merged.current(from), into);
    const Entity &one = *merged.find(into);
    QCOMPARE(one.label(Language::English), u"Maple Trading"_s);
    QCOMPARE(one.label(Language::Korean), u"메이플상사"_s);
    QVERIFY(hasLabel(merged, into.value, u"Maple Commerce"_s));
    QCOMPARE(one.identifiers.value(u"lei"_s), u"X1"_s);
    QCOMPARE(one.identifiers.value(u"unListRef"_s), u"KPe.902"_s);
    QVERIFY(one.identifiers.values().contains(u"KPe.903"_s));
    QCOMPARE(merged.find(person)->related, QList<EntityId>{into});
    QVERIFY(!service().merge(from, into).ok()); // it is gone
    QVERIFY(!service().merge(into, into).ok());
    open();
    QCOMPARE(service().thesaurus()->current(from), into);
    QVERIFY(service().remove(into).ok()); // as it came: what was merged into it stands by itself again
    QVERIFY(service().thesaurus()->find(from)->id == from);
}

void TestThesaurus::aHiddenEntryIsGoneUntilItIsShownAgain()
{
    const EntityId harbour{u"north-harbour"_s}, company{u"maple-trading"_s};
    const Entity asItCame = *service().thesaurus()->find(company);
    QVERIFY(service().addLabel(company, alias(u"Maple House"_s)).ok());
    QVERIFY(service().setHidden(harbour, true).ok());
    QVERIFY(!service().thesaurus()->find(harbour));
    QVERIFY(service().thesaurus()->find(company)->related.isEmpty());
    QVERIFY(!service().setHidden(harbour, true).ok()); // it is gone
    QCOMPARE(service().hidden().size(), 1);
    QCOMPARE(service().hidden().first().id, harbour);
    // Its names are to be read again: nothing bears them any more.
    const QList<PendingLabels> pending = ThesaurusRepository(m_session->database()).pending().value();
    QCOMPARE(pending.last().labels, (QStringList{u"North Harbour"_s, u"Port du Nord"_s}));
    QCOMPARE(pending.last().after, service().thesaurus()->signature());
    QVERIFY(service().setHidden(company, true).ok()); // with a name of the person's
    open();
    QCOMPARE(service().hidden().size(), 2);
    QVERIFY(service().thesaurus()->entities().isEmpty());
    QVERIFY(service().setHidden(company, false).ok());
    QVERIFY(hasLabel(*service().thesaurus(), company.value, u"Maple House"_s));
    SqliteJournalService journal(m_session);
    for (int steps = 0; steps < 3; ++steps)
        QVERIFY(journal.undo().ok());
    QVERIFY(service().thesaurus()->find(harbour));
    QVERIFY(service().hidden().isEmpty());
    QCOMPARE(service().thesaurus()->find(company)->related, QList<EntityId>{harbour});
    QVERIFY(journal.redo().ok());
    QVERIFY(!service().thesaurus()->find(harbour));
    QVERIFY(service().setHidden(harbour, false).ok());
    QVERIFY(!service().isOwn(harbour)); // again as it came
    QVERIFY(!service().setHidden(harbour, false).ok());
    QVERIFY(!service().setHidden({u"nothing"_s}, true).ok());
}

void TestThesaurus::splittingTakesNamesAndSaysThatTheTwoAreDistinct()
{
    const EntityId id{u"maple-trading"_s};
    QVERIFY(!service().split(id, {}).ok());
    QVERIFY(!service().split(id, {u"Unknown Name"_s}).ok());
    QVERIFY(!service().split(id, {u"Maple Trading"_s, u"MTC Trading"_s}).ok()); // nothing would stay
    const Result<EntityId> made = service().split(id, {u"mtc  trading"_s});
    QVERIFY(made.ok());
    QCOMPARE(service().thesaurus()->find(made.value())->label(Language::English), u"MTC Trading"_s);
    QCOMPARE(service().thesaurus()->find(made.value())->type, EntityType::Organisation);
    QVERIFY(!hasLabel(*service().thesaurus(), id.value, u"MTC Trading"_s));
    QVERIFY(service().addLabel(made.value(), alias(u"Maple Trading"_s)).ok());
    QVERIFY(service().mergeProposals().isEmpty()); // they were said to be two
}

void TestThesaurus::proposalsShareANameOrAnIdentifierUntilSaidDistinct()
{
    QVERIFY(service().mergeProposals().isEmpty());
    const EntityId known{u"maple-trading"_s};
    const EntityId byName =
        service().add(entry(u"a-bank"_s, EntityType::Exchange, {preferred(u"ＭＡＰＬＥ trading"_s)})).value();
    Entity numbered = entry(u"b-firm"_s, EntityType::Vessel, {preferred(u"Other Name"_s)});
    numbered.identifiers = {{u"unListRef"_s, u"kpe.902"_s}};
    const EntityId byNumber = service().add(numbered).value();
    QVERIFY(service()
                .add(entry(u"c-ship"_s, EntityType::Vessel, {preferred(u"Maple Trading"_s)}))
                .ok()); // a ship is no firm
    Entity vague = entry(u"d-firm"_s, EntityType::Organisation,
                         {preferred(u"Maple Trading"_s), preferred(u"D"_s, Language::French)});
    vague.labels.first().ambiguous = true;
    QVERIFY(service().add(vague).ok());
    const QList<EntityPair> expected{entityPair(known, byName), entityPair(byNumber, known)};
    QCOMPARE(service().mergeProposals(), expected);
    QVERIFY(service().setDistinct(known, byName).ok());
    QCOMPARE(service().mergeProposals(), (QList<EntityPair>{entityPair(byNumber, known)}));
    QVERIFY(service().merge(byNumber, known).ok());
    QVERIFY(service().mergeProposals().isEmpty());
    open();
    QVERIFY(service().mergeProposals().isEmpty());
}

void TestThesaurus::everyChangeIsUndoneAndRedone()
{
    SqliteJournalService journal(m_session);
    const EntityId known{u"maple-trading"_s};
    QStringList states;
    const auto state = [this]() -> QString {
        QString all;
        for (const Entity &entity : service().thesaurus()->entities()) {
            all += entity.id.value + entityTypeName(entity.type);
            for (const Label &label : entity.labels)
                all += languageCode(label.language) + label.text + QString::number(int(label.kind));
            all += u'\n';
        }
        return all + QString::number(service().mergeProposals().size());
    };
    states.append(state());
    const EntityId added =
        service()
            .add(entry({}, EntityType::Organisation, {preferred(u"Maple Trading"_s), alias(u"Other"_s)}))
            .value();
    states.append(state());
    QVERIFY(service().addLabel(known, alias(u"Maison Érable"_s, Language::French)).ok());
    states.append(state());
    QVERIFY(service().setDistinct(added, known).ok());
    states.append(state());
    QVERIFY(service().merge(added, known).ok());
    states.append(state());
    QVERIFY(service().split(known, {u"MTC Trading"_s}).ok());
    states.append(state());
    m_list.entities = {entry({}, EntityType::Vessel, {preferred(u"Listed Ship 1"_s)}),
                       entry({}, EntityType::Vessel, {preferred(u"Listed Ship 2"_s)})};
    QVERIFY(service().importFile(write(u"list.csv"_s, "x")).ok());
    states.append(state());
    QVERIFY(service().remove(known).ok());
    states.append(state());
    QCOMPARE(QSet<QString>(states.cbegin(), states.cend()).size(), states.size());
    QCOMPARE(journal.undoAction(), u"entity.remove"_s);
    const auto walk = [&] {
        for (qsizetype at = states.size() - 1; at > 0; --at) {
            QCOMPARE(state(), states.at(at));
            QVERIFY(journal.undo().ok());
        }
        QCOMPARE(state(), states.first());
        for (qsizetype at = 1; at < states.size(); ++at) {
            QVERIFY(journal.redo().ok());
            QCOMPARE(state(), states.at(at));
        }
    };
    walk();
    // Also across a restart.
    m_service.reset();
    open();
    SqliteJournalService later(m_session);
    QVERIFY(later.undo().ok());
    QCOMPARE(state(), states.at(states.size() - 2));
}

void TestThesaurus::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<Entity>("wanted");
    QTest::newRow("no name") << entry(u"a"_s, EntityType::Concept, {});
    QTest::newRow("empty name") << entry(u"a"_s, EntityType::Concept, {preferred(u" "_s)});
    QTest::newRow("a sentence") << entry(u"a"_s, EntityType::Concept, {preferred(QString(400, u'a'))});
    QTest::newRow("there already") << entry(u"maple-trading"_s, EntityType::Concept, {preferred(u"A"_s)});
    QTest::newRow("space in the id") << entry(u"a b"_s, EntityType::Concept, {preferred(u"A"_s)});
    Entity related = entry(u"a"_s, EntityType::Concept, {preferred(u"A"_s)});
    related.related = {{u"nothing"_s}};
    QTest::newRow("unknown relation") << related;
    related.related = {};
    related.broader = {related.id};
    QTest::newRow("broader than itself") << related;
}

void TestThesaurus::whatMakesNoSenseIsRefused()
{
    QFETCH(Entity, wanted);
    const QString signature = service().thesaurus()->signature();
    const Result<EntityId> id = service().add(wanted);
    QVERIFY(!id.ok());
    QVERIFY(id.error().message.endsWith(u'.'));
    QCOMPARE(service().thesaurus()->signature(), signature);
    QVERIFY(JournalRepository(m_session->database()).entries().value().isEmpty());
}

void TestThesaurus::onlyLabelsThatChangedAreToBeReadAgain()
{
    const ThesaurusRepository repository(m_session->database());
    const QString before = service().thesaurus()->signature();
    QVERIFY(service().addLabel({u"maple-trading"_s}, alias(u"Maple House"_s)).ok());
    QList<PendingLabels> pending = repository.pending().value();
    QCOMPARE(pending.size(), 1);
    QCOMPARE(pending.first().signature, before);
    QCOMPARE(pending.first().labels, QStringList{u"Maple House"_s});
    Entity harbour = *service().thesaurus()->find({u"north-harbour"_s});
    harbour.identifiers.insert(u"iso3166"_s, u"XX"_s); // no text reads otherwise for it
    QVERIFY(service().edit(harbour).ok());
    QCOMPARE(repository.pending().value().size(), 1);
    harbour.type = EntityType::State; // every name of it reads otherwise
    QVERIFY(service().edit(harbour).ok());
    pending = repository.pending().value();
    QCOMPARE(pending.last().labels, (QStringList{u"North Harbour"_s, u"Port du Nord"_s}));
    SqliteJournalService journal(m_session);
    QVERIFY(journal.undo().ok());
    QCOMPARE(repository.pending().value().size(), 3);
    QVERIFY(repository.removePending(pending.first().number).ok());
    QCOMPARE(repository.pending().value().size(), 2);
}

void TestThesaurus::anotherProgramsChangeIsNotLost()
{
    const auto session = LibrarySession::open(m_folder->path(), false);
    QVERIFY(session.ok());
    SqliteThesaurusService other(session.value(), m_program, {});
    QVERIFY(other.addLabel({u"maple-trading"_s}, alias(u"From Outside"_s)).ok());
    QVERIFY(service().addLabel({u"maple-trading"_s}, alias(u"From Here"_s)).ok());
    QVERIFY(hasLabel(*service().thesaurus(), u"maple-trading"_s, u"From Outside"_s));
    m_session->refresh();
    session.value()->refresh();
    QVERIFY(hasLabel(*other.thesaurus(), u"maple-trading"_s, u"From Here"_s));
}

void TestThesaurus::aLibraryOfTheFirstVersionGetsTheTables()
{
    const QTemporaryDir old;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(databasePath(old.path()));
        QVERIFY(database.open());
        QVERIFY(migrate(database, schemaSteps().first(1)).ok());
        QSqlQuery keep(database);
        QVERIFY(keep.exec(u"INSERT INTO meta (key, value) VALUES ('kept', 'yes')"_s));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    const auto session = LibrarySession::open(old.path(), false);
    QVERIFY(session.ok());
    SqliteThesaurusService upgraded(session.value(), m_program, {});
    QVERIFY(upgraded.addLabel({u"maple-trading"_s}, alias(u"Maple House"_s)).ok());
    QVERIFY(hasLabel(*upgraded.thesaurus(), u"maple-trading"_s, u"Maple House"_s));
}

void TestThesaurus::aDamagedLibraryKeepsWhatPeopleMadeOfIt()
{
    const Result<EntityId> own =
        service().add(entry({}, EntityType::Vessel, {preferred(u"Silver Crane 9"_s)}));
    QVERIFY(own.ok());
    QVERIFY(service().setDistinct(own.value(), {u"north-harbour"_s}).ok());
    const EntityId from = service().add(entry({}, EntityType::Vessel, {preferred(u"Grey Heron"_s)})).value();
    QVERIFY(service().merge(from, own.value()).ok());
    const ThesaurusLayer before = ThesaurusRepository(m_session->database()).layer().value();
    m_service.reset();
    m_session.reset();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"sound"_s);
        database.setDatabaseName(databasePath(m_folder->path()));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"SELECT rootpage, page_size FROM sqlite_schema, pragma_page_size WHERE name = "
                           "'mentions_by_place'"_s) &&
                query.next());
        const qint64 page = query.value(0).toLongLong(), size = query.value(1).toLongLong();
        query.finish();
        database.close();
        QFile file(databasePath(m_folder->path()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * size));
        QCOMPARE(file.write(QByteArray(size, 'x')), size);
    }
    QSqlDatabase::removeDatabase(u"sound"_s);
    const Result<Salvage> salvage = salvageLibrary(m_folder->path());
    QVERIFY2(salvage.ok(), salvage.ok() ? "" : qPrintable(salvage.error().message));
    QVERIFY(salvage.value().wasDamaged);
    open();
    const ThesaurusLayer after = ThesaurusRepository(m_session->database()).layer().value();
    QCOMPARE(after.entries, before.entries);
    QCOMPARE(after.merged, before.merged);
    QCOMPARE(after.distinct, before.distinct);
    QCOMPARE(service().thesaurus()->find(from)->id, own.value());
}

QTEST_GUILESS_MAIN(TestThesaurus)
#include "tst_thesaurus.moc"
