// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/common/navigator.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/timeline/timelinetablemodel.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

Event happening(const QString &id, const FuzzyDate &date, const QString &kind = u"report"_s)
{
    Event made;
    made.id = {id};
    made.date = date;
    made.kind = kind;
    made.quote = u"Something happened."_s;
    made.passage = {{u"aaaaaaaaaaaa"_s}, 1, {0, 5}};
    return made;
}

double fixedWidth(const QString &label)
{
    return 6.0 * static_cast<double>(label.size());
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theScaleKeepsTheDayUnderThePointer()
    {
        TimeScale scale;
        scale.fit(QDate(2024, 1, 1), QDate(2025, 12, 31), 800);
        const double day = scale.day(200);
        scale.zoom(1.7, 200);
        QVERIFY(std::abs(scale.day(200) - day) < 1e-6);
        scale.zoom(1e12, 200);
        QCOMPARE(scale.pixelsPerDay(), TimeScale::mostPixelsPerDay);
        scale.zoom(1e-12, 200);
        QCOMPARE(scale.pixelsPerDay(), TimeScale::fewestPixelsPerDay);
    }

    void ticksStandApartFromDecadesToDays()
    {
        TimeScale scale;
        scale.fit(QDate(1990, 1, 1), QDate(2025, 12, 31), 900);
        for (int i = 0; i < 60; ++i) {
            for (const bool major : {true, false}) {
                double last = -1e9;
                for (const Tick &tick : ticksFor(scale, 900, 58, Language::English)) {
                    if (tick.major != major)
                        continue;
                    const double x = scale.x(static_cast<double>(tick.day.toJulianDay()));
                    QVERIFY2(x - last >= 30, qPrintable(tick.label + u' ' + QString::number(x - last)));
                    QVERIFY(!tick.label.isEmpty());
                    last = x;
                }
            }
            scale.zoom(1.3, 400);
        }
    }

    void overlappingItemsGetRowsOfTheirOwn()
    {
        const QDate day(2025, 5, 29);
        const Timeline timeline =
            makeTimeline({happening(u"e1"_s, FuzzyDate::day(day)), happening(u"e2"_s, FuzzyDate::day(day)),
                          happening(u"e3"_s, FuzzyDate::day(day.addYears(5)))},
                         {}, LaneBy::Kind);
        const Packing packing = packTimeline(timeline, 1, 10, fixedWidth);
        QCOMPARE(timeline.lanes.size(), 1);
        QCOMPARE(packing.rows.first(), 2);
        QVERIFY(packing.items.at(0).row != packing.items.at(1).row);
        QCOMPARE(packing.items.at(2).row, 0);
    }

    void manyItemsAreCountedWhereTheyFindNoRoom()
    {
        QList<Event> events;
        constexpr int count = 20000;
        for (int i = 0; i < count; ++i)
            events.append(happening(QString::number(i), FuzzyDate::day(QDate(2020, 1, 1).addDays(i % 700))));
        const Timeline timeline = makeTimeline(events, {}, LaneBy::Kind);
        const Packing packing = packTimeline(timeline, 0.5, 10, fixedWidth);
        QCOMPARE(packing.rows.first(), 10);
        qsizetype placed = 0;
        for (const PackedItem &item : packing.items)
            placed += item.row >= 0 ? 1 : 0;
        for (const Crowd &crowd : packing.crowded)
            placed += crowd.count;
        QCOMPARE(placed, count); // none is lost
        QVERIFY(packing.crowded.size() < 20);
    }

    void rejectedAndUndatedEventsAreLeftOut()
    {
        Event rejected = happening(u"e1"_s, FuzzyDate::year(2024));
        rejected.status = ReviewStatus::Rejected;
        Document undated;
        undated.id = {u"aaaaaaaaaaaa"_s};
        QVERIFY(makeTimeline({rejected, happening(u"e2"_s, {})}, {undated}, LaneBy::Kind).items.isEmpty());
    }

    void whatWasLeftOutIsShownWhenAskedFor()
    {
        Event rejected = happening(u"e1"_s, FuzzyDate::year(2024));
        rejected.status = ReviewStatus::Rejected;
        Event keptOff = happening(u"e2"_s, FuzzyDate::year(2024));
        keptOff.excluded = true;
        const Event stands = happening(u"e3"_s, FuzzyDate::year(2024));
        const Timeline timeline =
            makeTimeline({rejected, keptOff, stands}, {}, LaneBy::Kind, {}, /*withLeftOut=*/true);
        QCOMPARE(timeline.items.size(), 3);
        QCOMPARE(itemText(timeline.items.at(0)), u"Rejected: Something happened."_s);
        QCOMPARE(itemText(timeline.items.at(1)), u"Kept off the timeline: Something happened."_s);
        QCOMPARE(itemText(timeline.items.at(2)), u"Something happened."_s);
        // It takes no room from what is part of the timeline, and does not count as overlapping.
        const Packing packing = packTimeline(timeline, 1, 2, fixedWidth);
        QCOMPARE(packing.items.at(2).row, 0);
        QCOMPARE(packing.items.at(0).row, 1);
        QCOMPARE(packing.items.at(1).row, -1);
        QVERIFY(packing.labelled.first());
        QCOMPARE(packing.crowded.size(), 1);
        QCOMPARE(overlapping(timeline, 2), QList<int>{2});
        QCOMPARE(overlapping(timeline, 0), (QList<int>{0, 2}));
        TimelineTableModel model;
        model.setTimeline(timeline);
        QCOMPARE(model.index(0, TimelineTableModel::What).data().toString(), itemText(timeline.items.at(0)));
        QVERIFY(model.index(0, TimelineTableModel::What).data(Qt::ForegroundRole).isValid());
        QVERIFY(!model.index(2, TimelineTableModel::What).data(Qt::ForegroundRole).isValid());
    }

    void whatWasKeptOffIsPutBackFromItsMenu()
    {
        FakeServices fakes;
        fakes.facts.happened = {happening(u"e1"_s, FuzzyDate::year(2024)),
                                happening(u"e2"_s, FuzzyDate::year(2025))};
        Navigator navigator;
        TimelinePanel panel(fakes.all, navigator);
        panel.resize(800, 300);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto *canvas = panel.findChild<TimelineCanvas *>();
        auto *leftOut = panel.findChild<QCheckBox *>(u"timelineLeftOut"_s);
        auto *legend = panel.findChild<TimelineLegend *>();
        canvas->setFocus();
        canvas->chooseEvent({u"e1"_s});
        QTest::keyClick(canvas, Qt::Key_X);
        QVERIFY(fakes.facts.happened.first().excluded);
        QTRY_COMPARE(canvas->timeline().items.size(), 1);
        QVERIFY(!legend->accessibleName().contains(u"kept off"_s));
        leftOut->setChecked(true);
        QCOMPARE(canvas->timeline().items.size(), 2);
        QVERIFY(legend->accessibleName().contains(u"kept off"_s));
        canvas->chooseEvent({u"e1"_s});
        QVERIFY(canvas->accessibleDescription().contains(u"Kept off the timeline"_s));
        QVERIFY(legend->details().contains(u"Kept off the timeline"_s));
        auto *back = panel.findChild<QAction *>(u"excludeEvent"_s);
        Q_EMIT canvas->menuAsked(canvas->chosen(), canvas->mapToGlobal(QPoint(5, 5)));
        auto *menu = panel.findChild<QMenu *>(u"eventMenu"_s);
        QVERIFY(menu && menu->actions().contains(back));
        QCOMPARE(back->text(), u"Put Back on the Timeline"_s);
        QVERIFY(!panel.findChild<QMenu *>(u"mergeEventMenu"_s)); // what is merged with it would leave too
        menu->close();
        back->trigger();
        QVERIFY(!fakes.facts.happened.first().excluded);
        QTRY_COMPARE(itemText(canvas->timeline().items.at(canvas->chosen())), u"Something happened."_s);
        // What was rejected is a proposal again by the same command.
        for (const ReviewStatus status : {ReviewStatus::Rejected, ReviewStatus::Proposed}) {
            panel.findChild<QAction *>(u"rejectEvent"_s)->trigger();
            QCOMPARE(fakes.facts.happened.first().status, status);
        }
    }

    void anOpenRangeHasAnExtent()
    {
        const FuzzyDate open = FuzzyDate::range({}, QDate(2025, 9, 30));
        QCOMPARE(extentOf(open), std::pair(QDate(2025, 9, 30), QDate(2025, 9, 30)));
        const Timeline timeline = makeTimeline({happening(u"e"_s, open)}, {}, LaneBy::Language);
        QCOMPARE(timeline.items.size(), 1);
    }

    void countedThingsHaveALaneAndMoneyHasNone()
    {
        Claim containers;
        containers.id = {u"c1"_s};
        containers.amount.value = Decimal(20000);
        containers.amount.unit = u"container"_s;
        containers.amount.kind = UnitKind::Quantity;
        containers.period = FuzzyDate::month(2024, 3);
        Claim dollars = containers;
        dollars.amount.kind = UnitKind::Money;
        Claim undated = containers;
        undated.period.reset();
        const Timeline timeline = makeTimeline({}, {}, LaneBy::Kind, {containers, dollars, undated});
        QCOMPARE(timeline.items.size(), 1);
        QCOMPARE(timeline.items.first().claim, containers.id);
        QVERIFY(timeline.items.first().label.contains(u"containers"_s));
        QCOMPARE(timeline.lanes, QStringList{eventKindText(u"quantity"_s)});
    }

    void whatOverlapsIsFoundAndWalkedThrough()
    {
        FakeServices fakes;
        fakes.facts.happened = {happening(u"e1"_s, FuzzyDate::day(QDate(2024, 2, 1))),
                                happening(u"e2"_s, FuzzyDate::year(2025), u"theft"_s),
                                happening(u"e3"_s, FuzzyDate::month(2025, 5), u"veto"_s),
                                happening(u"e4"_s, FuzzyDate::day(QDate(2026, 1, 5)))};
        Navigator navigator;
        TimelinePanel panel(fakes.all, navigator);
        panel.resize(800, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *canvas = panel.findChild<TimelineCanvas *>();
        canvas->chooseEvent({u"e3"_s});
        QTest::keyClick(canvas, Qt::Key_O);
        QVERIFY(canvas->showsOverlap());
        QCOMPARE(canvas->overlap().size(), 2);
        QTest::keyClick(canvas, Qt::Key_Left); // the year, that began before
        QCOMPARE(canvas->timeline().items.at(canvas->chosen()).event.value, u"e2"_s);
        QTest::keyClick(canvas, Qt::Key_Left); // nothing earlier overlaps
        QCOMPARE(canvas->timeline().items.at(canvas->chosen()).event.value, u"e2"_s);
        QTest::keyClick(canvas, Qt::Key_Escape);
        QVERIFY(!canvas->showsOverlap());
        QTest::keyClick(canvas, Qt::Key_O);
        canvas->chooseEvent({u"e4"_s}); // chosen elsewhere: it asks anew
        QCOMPARE(canvas->overlap().size(), 1);
    }

    void theTableAndBackKeepsTheView()
    {
        FakeServices fakes;
        for (int i = 0; i < 40; ++i)
            fakes.facts.happened.append(
                happening(u"e%1"_s.arg(i), FuzzyDate::day(QDate(2020, 1, 1).addDays(60 * i))));
        Navigator navigator;
        TimelinePanel panel(fakes.all, navigator);
        panel.resize(700, 260);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *canvas = panel.findChild<TimelineCanvas *>();
        canvas->zoomBy(3);
        const QString view = canvas->view();
        auto *button = panel.findChild<QToolButton *>(u"timelineAsTable"_s);
        auto *table = panel.findChild<QTableView *>(u"timelineTable"_s);
        button->click();
        table->setFocus(Qt::TabFocusReason);
        button->click();
        QCOMPARE(canvas->chosen(), -1);
        QCOMPARE(canvas->view(), view);
        // A row that a person chooses is shown in the drawing.
        button->click();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(canvas->chosen(), 1);
    }

    void theTablesHeadsCanBeRead()
    {
        FakeServices fakes;
        fakes.facts.happened = {happening(u"e1"_s, FuzzyDate::day(QDate(2024, 2, 1)))};
        Navigator navigator;
        TimelinePanel panel(fakes.all, navigator);
        panel.findChild<QToolButton *>(u"timelineAsTable"_s)->click();
        panel.show();
        auto *table = panel.findChild<QTableView *>(u"timelineTable"_s);
        const QHeaderView *heads = table->horizontalHeader();
        for (const int width : {400, 1200}) {
            panel.resize(width, 260);
            QVERIFY(QTest::qWaitForWindowExposed(&panel));
            for (int column = 0; column < TimelineTableModel::ColumnCount; ++column)
                QVERIFY2(heads->sectionSize(column) >= heads->sectionSizeHint(column),
                         qPrintable(QString::number(column)));
            QVERIFY(heads->length() >= table->viewport()->width()); // nothing is left empty
        }
    }

    void overlapsOfNothingSaySo()
    {
        FakeServices fakes;
        fakes.facts.happened = {happening(u"e1"_s, FuzzyDate::day(QDate(2024, 2, 1)))};
        Navigator navigator;
        TimelinePanel panel(fakes.all, navigator);
        panel.show();
        QSignalSpy said(&panel, &TimelinePanel::done);
        panel.findChild<QToolButton *>(u"timelineOverlap"_s)->click();
        QCOMPARE(said.size(), 1);
    }

    void allFitsWithoutALargeRest()
    {
        TimelineLayout layout;
        layout.setTimeline(makeTimeline({happening(u"e1"_s, FuzzyDate::day(QDate(2020, 1, 1))),
                                         happening(u"e2"_s, FuzzyDate::day(QDate(2025, 12, 31)))},
                                        {}, LaneBy::Kind, {}));
        layout.fit(540);
        const double last = layout.scale().x(static_cast<double>(QDate(2026, 1, 1).toJulianDay()));
        QVERIFY2(last > 0.7 * 540 && last < 0.9 * 540, qPrintable(QString::number(last)));
    }

    void theTableReadsInOrderOfTime()
    {
        TimelineTableModel model;
        model.setTimeline(makeTimeline({happening(u"e1"_s, FuzzyDate::year(2025), u"report"_s),
                                        happening(u"e2"_s, FuzzyDate::month(2024, 10), u"veto"_s)},
                                       {}, LaneBy::Kind));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, TimelineTableModel::Date).data().toString(), u"October 2024"_s);
        QCOMPARE(model.index(0, TimelineTableModel::Precision).data().toString(), u"to the month"_s);
        QCOMPARE(model.indexOf(model.itemOf(model.index(1, 0))), model.index(1, 0));
    }

    void theViewShowsEverythingUntilAPersonMovesIt()
    {
        TimelineCanvas canvas;
        canvas.resize(900, 300);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        const Event late = happening(u"e1"_s, FuzzyDate::day(QDate(2025, 10, 1)));
        const Event early = happening(u"e2"_s, FuzzyDate::day(QDate(2006, 10, 9)));
        canvas.setTimeline(makeTimeline({late}, {}, LaneBy::Kind));
        canvas.setTimeline(makeTimeline({late, early}, {}, LaneBy::Kind)); // read a moment later
        for (const int i : {0, 1})
            QVERIFY(QRectF(canvas.viewport()->rect()).contains(canvas.itemRect(i).center()));
        canvas.zoomBy(50);
        const double before = canvas.itemRect(1).left();
        canvas.setTimeline(makeTimeline({late, early}, {}, LaneBy::Kind));
        QCOMPARE(canvas.itemRect(1).left(), before);
    }

    void anEmptyTimelineSaysWhatFillsIt()
    {
        FakeServices fakes;
        Navigator navigator;
        TimelinePanel panel(fakes.all, navigator);
        panel.show();
        QVERIFY(panel.findChild<QLabel *>(u"timelineEmpty"_s)->isVisible());
    }

    void aClickOpensThePassageAndChoosesTheEvent()
    {
        FakeServices fakes;
        fakes.facts.happened = {happening(u"e1"_s, FuzzyDate::month(2024, 10)),
                                happening(u"e2"_s, FuzzyDate::year(2025))};
        Navigator navigator;
        TimelinePanel panel(fakes.all, navigator);
        panel.resize(800, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *canvas = panel.findChild<TimelineCanvas *>();
        QSignalSpy opened(&navigator, &Navigator::locationChanged);
        QSignalSpy chosen(&navigator, &Navigator::eventChosen);
        const QPoint at = canvas->itemRect(0).center().toPoint();
        QCOMPARE(canvas->itemAt(at), 0);
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(chosen.last().first().value<EventId>().value, u"e1"_s);
        QTest::keyClick(canvas, Qt::Key_Right);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(chosen.last().first().value<EventId>().value, u"e2"_s);
    }

    void anEventChosenElsewhereIsMarkedAndBroughtIntoView()
    {
        FakeServices fakes;
        for (int i = 0; i < 50; ++i)
            fakes.facts.happened.append(
                happening(QString::number(i), FuzzyDate::day(QDate(2000 + i / 2, 1 + i % 12, 3))));
        Navigator navigator;
        TimelinePanel panel(fakes.all, navigator);
        panel.resize(800, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *canvas = panel.findChild<TimelineCanvas *>();
        canvas->zoomBy(40);
        navigator.chooseEvent({u"49"_s});
        QVERIFY(canvas->chosen() >= 0);
        const QRectF rect = canvas->itemRect(canvas->chosen());
        QVERIFY(QRectF(canvas->viewport()->rect()).intersects(rect));
    }
};

QTEST_MAIN(TimelineTest)
#include "tst_timeline.moc"
