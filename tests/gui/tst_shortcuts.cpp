// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"
#include "ui/common/recentlibraries.h"
#include "ui/common/shortcuts.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace vigie;
using namespace Qt::Literals::StringLiterals;

/// The keys of commands as a person changes them, and the libraries that were open before.
class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void chosenKeysCountAtOnceAndSurviveARestart();
    void theListBeginsAtItsTop();
    void keysTakenFromAnotherCommandAreNamed();
    void lettersAloneAreRefused();
    void originalKeysComeBack();
    void recentLibrariesLeaveOutTheOpenOne();
    void librariesOfOneNameAreToldApart();
    void aRecentLibraryIsAskedFor();

private:
    void open();
    void choose(const QString &command);
    template <typename T>
    T *child(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        Q_ASSERT_X(found, "child", qPrintable(name));
        return found;
    }
    QAction *action(const QString &name) const { return child<QAction>(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

void TestShortcuts::init()
{
    m_window.reset();
    m_services = std::make_unique<FakeServices>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    open();
}

void TestShortcuts::open()
{
    m_window = std::make_unique<MainWindow>(m_services->all, *m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->fill();
}

void TestShortcuts::choose(const QString &command)
{
    if (!m_window->findChild<QDialog *>(u"shortcutsDialog"_s))
        action(u"shortcuts"_s)->trigger();
    auto *line = child<QLineEdit>(u"shortcutsLine"_s);
    line->setText(command);
    auto *list = child<QTreeView>(u"shortcutsList"_s);
    QVERIFY(list->model()->rowCount() > 0);
    list->setCurrentIndex(list->model()->index(0, 0));
}

void TestShortcuts::chosenKeysCountAtOnceAndSurviveARestart()
{
    choose(u"Reset Layout"_s);
    QTest::keyClick(child<QKeySequenceEdit>(u"shortcutKeys"_s), Qt::Key_J,
                    Qt::ControlModifier | Qt::ShiftModifier);
    const QKeySequence chosen(Qt::CTRL | Qt::SHIFT | Qt::Key_J);
    // The field waits a second for a further chord.
    QTRY_COMPARE(action(u"resetLayout"_s)->shortcut(), chosen);
    QVERIFY(action(u"resetLayout"_s)->toolTip().contains(chosen.toString(QKeySequence::NativeText)));
    m_window.reset();
    open();
    QCOMPARE(action(u"resetLayout"_s)->shortcut(), chosen);
}

void TestShortcuts::theListBeginsAtItsTop()
{
    action(u"shortcuts"_s)->trigger();
    const auto *list = child<QTreeView>(u"shortcutsList"_s);
    QVERIFY(list->model()->rowCount() > 10);
    QCOMPARE(list->currentIndex(), list->model()->index(0, 0));
}

void TestShortcuts::keysTakenFromAnotherCommandAreNamed()
{
    choose(u"Reset Layout"_s);
    QTest::keyClick(child<QKeySequenceEdit>(u"shortcutKeys"_s), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(action(u"commands"_s)->shortcut().isEmpty());
    QVERIFY(child<QLabel>(u"shortcutsSaid"_s)->text().contains(u"Commands"_s));
    // The command that lost them has none after a restart either.
    m_window.reset();
    open();
    QVERIFY(action(u"commands"_s)->shortcut().isEmpty());
    QCOMPARE(action(u"resetLayout"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
}

void TestShortcuts::lettersAloneAreRefused()
{
    QVERIFY(!Shortcuts::isUsable(QKeySequence(Qt::Key_J)));
    QVERIFY(!Shortcuts::isUsable(QKeySequence(Qt::SHIFT | Qt::Key_J)));
    QVERIFY(Shortcuts::isUsable(QKeySequence(Qt::Key_F7)));
    QVERIFY(Shortcuts::isUsable(QKeySequence(Qt::ALT | Qt::Key_J)));
    QVERIFY(Shortcuts::isUsable({}));
    choose(u"Reset Layout"_s);
    QTest::keyClick(child<QKeySequenceEdit>(u"shortcutKeys"_s), Qt::Key_J);
    QTRY_VERIFY(!child<QLabel>(u"shortcutsSaid"_s)->text().isEmpty());
    QVERIFY(action(u"resetLayout"_s)->shortcut().isEmpty());
}

void TestShortcuts::originalKeysComeBack()
{
    choose(u"Reset Layout"_s);
    QTest::keyClick(child<QKeySequenceEdit>(u"shortcutKeys"_s), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(action(u"commands"_s)->shortcut().isEmpty());
    choose(u"Commands…"_s);
    QTest::mouseClick(child<QPushButton>(u"shortcutOriginal"_s), Qt::LeftButton);
    QCOMPARE(action(u"commands"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(action(u"resetLayout"_s)->shortcut().isEmpty());
    choose(u"Contents"_s);
    QTest::mouseClick(child<QPushButton>(u"shortcutNone"_s), Qt::LeftButton);
    QVERIFY(action(u"helpContents"_s)->shortcut().isEmpty());
    QTest::mouseClick(child<QPushButton>(u"shortcutsResetAll"_s), Qt::LeftButton);
    QCOMPARE(action(u"helpContents"_s)->shortcut(), QKeySequence(Qt::Key_F1));
    m_settings->sync();
    m_settings->beginGroup(u"shortcuts"_s);
    QVERIFY(m_settings->childKeys().isEmpty());
    m_settings->endGroup();
}

void TestShortcuts::recentLibrariesLeaveOutTheOpenOne()
{
    for (int at = 0; at < 12; ++at)
        rememberRecentLibrary(*m_settings, u"/srv/libraries/%1"_s.arg(at));
    const QList<RecentLibrary> recent = recentLibraries(*m_settings, u"/srv/libraries/11"_s);
    QCOMPARE(recent.size(), 9);
    QCOMPARE(recent.first().folder, u"/srv/libraries/10"_s);
    rememberRecentLibrary(*m_settings, u"/srv/libraries/5"_s);
    QCOMPARE(recentLibraries(*m_settings, {}).first().label, u"5"_s);
    forgetRecentLibraries(*m_settings);
    QVERIFY(recentLibraries(*m_settings, {}).isEmpty());
}

void TestShortcuts::librariesOfOneNameAreToldApart()
{
    rememberRecentLibrary(*m_settings, u"/srv/a/library"_s);
    rememberRecentLibrary(*m_settings, u"/srv/b/library"_s);
    rememberRecentLibrary(*m_settings, u"/srv/R&D"_s);
    const QList<RecentLibrary> recent = recentLibraries(*m_settings, {});
    QCOMPARE(recent.at(0).label, u"R&&D"_s); // a lone & would underline the next letter
    QCOMPARE(recent.at(1).label, u"library — /srv/b"_s);
    QCOMPARE(recent.at(2).label, u"library — /srv/a"_s);
}

void TestShortcuts::aRecentLibraryIsAskedFor()
{
    rememberRecentLibrary(*m_settings, u"/srv/monitoring"_s);
    QSignalSpy asked(m_window.get(), &MainWindow::libraryAsked);
    auto *menu = child<QMenu>(u"recentMenu"_s);
    Q_EMIT menu->aboutToShow();
    menu->actions().constFirst()->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"/srv/monitoring"_s);
    QCOMPARE(asked.first().at(1).toBool(), false);
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
