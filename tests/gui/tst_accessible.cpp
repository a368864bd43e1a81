// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/reader/pageview.h"
#include "ui/timeline/timelinecanvas.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// What a screen reader is told of the two views that paint themselves.
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimelineIsAListOfItsItems();
    void anItemIsOpenedFromAScreenReader();
    void aPageIsADocumentWithItsWords();
    void wordsChosenInOneAreChosenInTheOther();
    void eachCharacterHasItsPlace();
};

void TestAccessible::aTimelineIsAListOfItsItems()
{
    FakeServices services;
    fillWithSample(services);
    TimelineCanvas canvas;
    canvas.resize(900, 400);
    canvas.setTimeline(makeTimeline(services.facts.events(), services.library.documents(), LaneBy::Kind));
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&canvas);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    const QList<TimelineItem> &items = canvas.timeline().items;
    QCOMPARE(list->childCount(), items.size());
    QVERIFY(!items.isEmpty());
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *item = list->child(i);
        QVERIFY(item && item->isValid());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QVERIFY2(item->text(QAccessible::Name).contains(items.at(i).label),
                 qPrintable(item->text(QAccessible::Name)));
        QVERIFY(!item->text(QAccessible::Description).isEmpty());
        QCOMPARE(item->parent(), list);
        QCOMPARE(list->indexOfChild(item), i);
        QVERIFY(!item->state().selected);
        if (!item->state().offscreen && !item->rect().isEmpty())
            QCOMPARE(list->childAt(item->rect().center().x(), item->rect().center().y()), item);
    }
    QVERIFY(!list->child(list->childCount()));
    QAccessibleInterface *second = list->child(1);
    canvas.choose(1);
    QVERIFY(second->state().selected);
    QCOMPARE(list->focusChild(), second);
    canvas.setTimeline({});
    QVERIFY(!second->isValid());
}

void TestAccessible::anItemIsOpenedFromAScreenReader()
{
    FakeServices services;
    fillWithSample(services);
    TimelineCanvas canvas;
    canvas.resize(900, 400);
    canvas.setTimeline(makeTimeline(services.facts.events(), services.library.documents(), LaneBy::Kind));
    QSignalSpy opened(&canvas, &TimelineCanvas::activated);
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&canvas)->child(2);
    QVERIFY(item->actionInterface());
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toInt(), 2);
    QCOMPARE(canvas.chosen(), 2);
}

namespace {

Page pageWith(const QString &text)
{
    Page page;
    page.number = 1;
    page.text = text;
    return page;
}

} // namespace

void TestAccessible::aPageIsADocumentWithItsWords()
{
    FakeServices services;
    PageView view(services.render);
    view.resize(600, 400);
    view.setContent(DocumentId(u"d"_s), {pageWith(u"At least 2.8 billion dollars"_s)}, PageView::Kind::Text);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(page);
    QCOMPARE(page->role(), QAccessible::Document);
    QVERIFY(page->state().readOnly && page->state().selectableText);
    QAccessibleTextInterface *text = page->textInterface();
    QVERIFY(text);
    QCOMPARE(text->characterCount(), 28);
    QCOMPARE(text->text(9, 20), u"2.8 billion"_s);
    QCOMPARE(text->text(-5, 500), u"At least 2.8 billion dollars"_s);
}

void TestAccessible::wordsChosenInOneAreChosenInTheOther()
{
    FakeServices services;
    PageView view(services.render);
    view.resize(600, 400);
    view.setContent(DocumentId(u"d"_s), {pageWith(u"偵察総局が指揮している"_s)}, PageView::Kind::Text);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(&view)->textInterface();
    QCOMPARE(text->selectionCount(), 0);
    text->setSelection(0, 0, 4);
    QCOMPARE(view.selectedText(), u"偵察総局"_s);
    view.setSelection({{0, 5}, {0, 7}});
    int start = 0;
    int end = 0;
    QCOMPARE(text->selectionCount(), 1);
    text->selection(0, &start, &end);
    QCOMPARE(text->text(start, end), u"指揮"_s);
    QCOMPARE(text->cursorPosition(), 7);
    text->removeSelection(0);
    QVERIFY(view.selectedText().isEmpty());
}

void TestAccessible::eachCharacterHasItsPlace()
{
    FakeServices services;
    PageView view(services.render);
    view.resize(600, 400);
    view.setContent(DocumentId(u"d"_s), {pageWith(u"정찰총국이 지휘한다"_s)}, PageView::Kind::Text);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(&view)->textInterface();
    const QRect first = text->characterRect(0);
    const QRect third = text->characterRect(2);
    QVERIFY(!first.isEmpty() && !third.isEmpty());
    QVERIFY(first.right() <= third.left());
    QCOMPARE(text->offsetAtPoint(third.center()), 2);
    QVERIFY(text->characterRect(500).isEmpty());
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
