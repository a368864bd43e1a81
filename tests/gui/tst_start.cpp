// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/common/paneldock.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// A window is there before its panels are, and lacks nothing meanwhile.
class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_services = std::make_unique<FakeServices>();
        fillWithSample(*m_services);
        m_window = std::make_unique<MainWindow>(m_services->all, *m_settings);
    }
    void cleanup()
    {
        m_window.reset();
        m_services.reset();
    }

    void panelsFollowTheFirstPaintingThoseInViewFirst()
    {
        QStringList order;
        QVERIFY(made().isEmpty());
        QSignalSpy filled(m_window.get(), &MainWindow::filled);
        m_window->show();
        QTRY_COMPARE_WITH_TIMEOUT(made().size(), 1, 5000);
        QVERIFY(m_window->findChild<PanelDock *>(made().constFirst())->isInFront());
        QTRY_COMPARE(filled.size(), 1);
        QCOMPARE(made().size(), m_window->findChildren<PanelDock *>().size());
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

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestStart)
#include "tst_start.moc"
