// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/chart/statementsmenu.h"

#include <QMenu>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// What a bar opens: the statements that it is made of.
class StatementsMenuTest : public QObject
{
    Q_OBJECT

    static QList<ClaimId> state(FakeServices &services, int documents, int eachSays)
    {
        QList<ClaimId> ids;
        for (int document = 0; document < documents; ++document) {
            for (int at = 0; at < eachSays; ++at) {
                Claim claim;
                claim.id = {u"c%1-%2"_s.arg(document).arg(at)};
                claim.passage = {{u"d%1"_s.arg(document)}, 1, {at, at + 1}};
                claim.quote = u"%1 in %2"_s.arg(at).arg(document);
                services.facts.stated.append(claim);
                ids.append(claim.id);
            }
        }
        return ids;
    }

private Q_SLOTS:
    void aFewStatementsAreAllThere()
    {
        FakeServices services;
        const QList<ClaimId> ids = state(services, 2, 3);
        QMenu menu;
        ClaimId chosen;
        offerStatements(menu, ids, services.all, [&chosen](const ClaimId &id) { chosen = id; }, {});
        QCOMPARE(menu.actions().size(), 6);
        menu.actions().at(4)->trigger();
        QCOMPARE(chosen, ids.at(4));
    }

    void ofManyAsManyDocumentsAsCanBeAreHeard()
    {
        FakeServices services;
        const QList<ClaimId> ids = state(services, 10, 5);
        QMenu menu;
        QList<ClaimId> chosen;
        QList<ClaimId> listed;
        offerStatements(
            menu, ids, services.all, [&chosen](const ClaimId &id) { chosen.append(id); },
            [&listed](const QList<ClaimId> &all) { listed = all; });
        QCOMPARE(menu.actions().size(), 14); // with the line above the last
        QVERIFY(menu.actions().last()->text().contains(u"50"_s));
        menu.actions().last()->trigger();
        QCOMPARE(listed, ids);
        for (QAction *action : menu.actions().first(12))
            action->trigger();
        QSet<QString> documents;
        for (const ClaimId &id : std::as_const(chosen))
            documents.insert(id.value.section(u'-', 0, 0));
        QCOMPARE(documents.size(), 10);
        QVERIFY(std::ranges::is_sorted(
            chosen, {}, [&ids](const ClaimId &id) { return ids.indexOf(id); })); // as the documents stand
    }
};

QTEST_MAIN(StatementsMenuTest)
#include "tst_statementsmenu.moc"
