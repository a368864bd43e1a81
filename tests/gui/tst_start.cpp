// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/samplewindow.h"
#include "ui/common/paneldock.h"

#include <QAction>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTreeView>

#include <algorithm>
#include <functional>
#include <memory>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Of each panel, in the order in which they got their content: whether it was in view.
class Watcher : public QObject
{
public:
    bool painted = false; ///< before the first of them
    QList<bool> order;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *dock = qobject_cast<const PanelDock *>(watched);
        if (!dock)
            painted = painted || (event->type() == QEvent::Paint && order.isEmpty());
        else if (event->type() == QEvent::ChildAdded && !dock->widget() &&
                 static_cast<const QChildEvent *>(event)->child()->objectName().isEmpty() &&
                 static_cast<const QChildEvent *>(event)->child()->isWidgetType() && !m_seen.contains(dock)) {
            m_seen.insert(dock);
            order.append(dock->isInFront());
        }
        return false;
    }

private:
    QSet<const PanelDock *> m_seen;
};

} // namespace

/// A window is there before its panels are, and lacks nothing meanwhile.
class TestStart : public QObject, protected SampleWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { close(); }

    void panelsFollowTheFirstPaintingThoseInViewFirst()
    {
        QVERIFY(made().isEmpty());
        Watcher watcher;
        m_window->installEventFilter(&watcher);
        for (PanelDock *dock : m_window->findChildren<PanelDock *>())
            dock->installEventFilter(&watcher);
        QSignalSpy filled(m_window.get(), &MainWindow::filled);
        m_window->show();
        QTRY_COMPARE(filled.size(), 1);
        QCOMPARE(watcher.order.size(), m_window->findChildren<PanelDock *>().size());
        QVERIFY(watcher.painted && watcher.order.constFirst() && !watcher.order.constLast());
        QVERIFY(std::is_sorted(watcher.order.cbegin(), watcher.order.cend(), std::greater<>()));
        QCOMPARE(made().size(), watcher.order.size());
        m_window->fill(); // nothing is left
        QCOMPARE(filled.size(), 1);
    }

    void everyCommandIsThereFromTheBeginning()
    {
        const auto commands = [this] {
            QStringList names;
            for (const QAction *action :
                 m_window->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly))
                names.append(action->objectName());
            names.sort();
            return names;
        };
        const QStringList before = commands();
        QVERIFY(before.contains(u"exportAnnotations"_s) && before.contains(u"documentProperties"_s));
        m_window->fill();
        QCOMPARE(commands(), before);
    }

    void whatIsAskedBeforeIsAnswered()
    {
        m_window->show();
        m_window->navigator().searchFor(u"DPRK"_s);
        QCOMPARE(m_services->search.asked.last().text, u"DPRK"_s);
        m_window->navigator().chooseEntity({u"dprk"_s});
        const ClaimId claim = m_services->facts.stated.last().id;
        m_window->navigator().chooseClaim(claim);
        m_window->fill();
        QCOMPARE(m_window->findChild<QLineEdit *>(u"queryLine"_s)->text(), u"DPRK"_s);
        QCOMPARE(m_window->findChild<QTreeView *>(u"entityMentions"_s)->model()->rowCount(), 4);
        QVERIFY(m_window->findChild<QTreeView *>(u"claimTable"_s)->currentIndex().isValid());
    }

    void aPanelGoneToIsThereAtOnce()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->findChild<QAction *>(u"search"_s)->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"sanctions"_s);
        QCOMPARE(m_window->findChild<QLineEdit *>(u"queryLine"_s)->text(), u"sanctions"_s);
        m_window->findChild<QAction *>(u"go_annotations"_s)->trigger();
        QVERIFY(
            m_window->findChild<QWidget *>(u"annotationsPanel"_s)->isAncestorOf(QApplication::focusWidget()));
    }

private:
    QStringList made() const
    {
        QStringList names;
        for (const PanelDock *dock : m_window->findChildren<PanelDock *>()) {
            if (dock->isMade())
                names.append(dock->objectName());
        }
        return names;
    }
};

QTEST_MAIN(TestStart)
#include "tst_start.moc"
