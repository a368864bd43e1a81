// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/common/navigator.h"
#include "ui/timeline/timelineitems.h"
#include "ui/timeline/timelinepanel.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

Event happening(const QString &id, const FuzzyDate &date)
{
    Event made;
    made.id = {id};
    made.date = date;
    made.kind = u"report"_s;
    made.quote = u"Something happened."_s;
    made.passage = {{u"aaaaaaaaaaaa"_s}, 1, {0, 5}};
    return made;
}

} // namespace

/// Rows of the timeline: their menu in the table, and several passages in one.
class TimelineRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTableHasTheMenuOfThePicture()
    {
        FakeServices fakes;
        fakes.facts.happened = {happening(u"e1"_s, FuzzyDate::year(2024))};
        Navigator navigator;
        TimelinePanel panel(fakes.all, navigator);
        panel.resize(700, 400);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.findChild<QToolButton *>(u"timelineAsTable"_s)->setChecked(true);
        auto *table = panel.findChild<QTableView *>(u"timelineTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier); // of keyboards without a menu key
        auto *byShortcut = panel.findChild<QMenu *>(u"eventMenu"_s);
        QVERIFY(byShortcut);
        delete byShortcut;
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {-1, -1}, {-1, -1});
        QApplication::sendEvent(table->viewport(), &asked);
        auto *menu = panel.findChild<QMenu *>(u"eventMenu"_s);
        QVERIFY(menu);
        for (const QString &name : {u"openPassage"_s, u"copyItem"_s, u"acceptEvent"_s, u"excludeEvent"_s}) {
            auto *action = panel.findChild<QAction *>(name);
            QVERIFY2(action && menu->actions().contains(action), qPrintable(name));
        }
        menu->close();
        panel.findChild<QAction *>(u"copyItem"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"2024\tReports\tSomething happened."_s));
        QTest::keyClick(table, Qt::Key_X);
        QVERIFY(fakes.facts.happened.first().excluded);
    }

    void whatIsToldTwiceIsOneEntryWithTwoPassages()
    {
        const FuzzyDate day = FuzzyDate::day(QDate(2024, 3, 28));
        Event other = happening(u"e2"_s, day);
        other.passage.document = {u"bbbbbbbbbbbb"_s};
        const Tellings tellings{{{{u"e1"_s}, {u"e1"_s}}, {{u"e2"_s}, {u"e1"_s}}}, {}};
        const QList<Event> events{happening(u"e1"_s, day), other, happening(u"e3"_s, day)};
        const Timeline joined = makeTimeline(events, {}, LaneBy::Kind, {}, false, tellings);
        QCOMPARE(joined.items.size(), 2);
        QCOMPARE(joined.items.first().others.size(), 1);
        QCOMPARE(joined.items.first().others.first().event.value, u"e2"_s);
        QCOMPARE(itemText(joined.items.first()), u"Something happened. (2 passages)"_s);
        // Each document has its own lane, and what is told there.
        QCOMPARE(makeTimeline(events, {}, LaneBy::Document, {}, false, tellings).items.size(), 3);
        // The head of a sentence stands on the page before.
        Event broken = happening(u"e4"_s, day);
        broken.quote = u"was delivered in March."_s;
        QCOMPARE(makeTimeline({broken}, {}, LaneBy::Kind).items.first().label,
                 u"… was delivered in March."_s);
    }
};

QTEST_MAIN(TimelineRowsTest)
#include "tst_timelinerows.moc"
