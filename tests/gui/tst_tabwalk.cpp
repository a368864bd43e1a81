// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/samplewindow.h"
#include "ui/common/paneldock.h"

#include <QAction>
#include <QSet>
#include <QTabBar>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int steps = 200;

/// On the screen: Qt calls visible too what lies behind another panel's tab, moved out of the window.
bool isOnScreen(const QWidget *widget, const QWidget *window)
{
    const QRect inWindow(widget->mapTo(window, QPoint(0, 0)), widget->size());
    return widget->isVisible() && widget->window() == window && window->rect().intersects(inWindow);
}

/// What Tab has to come to.
QSet<const QWidget *> stops(const QWidget *window)
{
    QSet<const QWidget *> found;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (isOnScreen(widget, window) && widget->isEnabled() && !widget->focusProxy() &&
            (widget->focusPolicy() & Qt::TabFocus))
            found.insert(widget);
    }
    return found;
}

QString nameOf(const QWidget *widget)
{
    return widget
               ? QString(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName())
               : u"nothing"_s;
}

} // namespace

/// Tab leads through all that is seen and through nothing else.
class TestTabWalk : public QObject, protected SampleWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void tabReachesEveryPanelInViewAndNoneBehind_data()
    {
        QTest::addColumn<bool>("tabbed");
        QTest::addColumn<bool>("backwards");
        QTest::newRow("as at first") << false << false;
        QTest::newRow("as at first, backwards") << false << true;
        QTest::newRow("all behind one tab bar") << true << false;
        QTest::newRow("all behind one tab bar, backwards") << true << true;
    }
    void tabReachesEveryPanelInViewAndNoneBehind()
    {
        QFETCH(const bool, tabbed);
        QFETCH(const bool, backwards);
        const QList<PanelDock *> docks = m_window->findChildren<PanelDock *>();
        if (tabbed) {
            for (qsizetype at = 1; at < docks.size(); ++at)
                m_window->tabifyDockWidget(docks.at(0), docks.at(at));
        }
        m_window->findChild<QAction *>(u"go_claims"_s)->trigger();
        const QWidget *first = QApplication::focusWidget();
        QVERIFY(first);
        QSet<const QWidget *> missing = stops(m_window.get());
        QSet<const QWidget *> reached;
        QStringList way;
        int rounds = 0;
        for (int step = 0; step < steps; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab,
                            backwards ? Qt::ShiftModifier : Qt::NoModifier);
            const QWidget *at = QApplication::focusWidget();
            QVERIFY2(at && isOnScreen(at, m_window.get()), qPrintable(nameOf(at)));
            rounds += at == first;
            missing.remove(at);
            way.append(nameOf(at));
            for (const PanelDock *dock : docks) {
                if (dock->isAncestorOf(at))
                    reached.insert(dock);
            }
        }
        QVERIFY2(rounds >= 1, qPrintable(way.join(u'\n')));
        for (const PanelDock *dock : docks)
            QVERIFY2(reached.contains(dock) == dock->isInFront(),
                     qPrintable(dock->objectName() + u'\n' + way.join(u'\n')));
        missing.intersect(stops(m_window.get())); // what is still there
        for (const QWidget *one : std::as_const(missing))
            QVERIFY2(!one, qPrintable(nameOf(one)));
    }

    void thePanelThatWasBehindIsReachedOnceItIsInFront()
    {
        auto *review = m_window->findChild<PanelDock *>(u"reviewDock"_s);
        QVERIFY(!review->isInFront() && !review->content()->isVisible());
        const QSize before = m_window->findChild<PanelDock *>(u"entitiesDock"_s)->size();
        m_window->findChild<QAction *>(u"go_review"_s)->trigger();
        QVERIFY(review->isInFront() && review->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(review->size(), before); // the panels keep their sizes
        m_window->findChild<QAction *>(u"go_entities"_s)->trigger();
        QVERIFY(!review->isInFront() && !review->isAncestorOf(QApplication::focusWidget()));
    }

    void aDetachedPanelStaysInView()
    {
        auto *review = m_window->findChild<PanelDock *>(u"reviewDock"_s);
        review->setFloating(true);
        QTRY_VERIFY(review->content()->isVisible());
        review->setFloating(false);
        review->raise();
        QTRY_VERIFY(review->isInFront() && review->content()->isVisible());
    }
};

QTEST_MAIN(TestTabWalk)
#include "tst_tabwalk.moc"
