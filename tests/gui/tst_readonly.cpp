// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/readonly.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

/// What is left of a window on a library that may only be read.
class TestReadOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangesTheLibraryStaysOff();
    void theWindowSaysWhy();
    void nothingIsOffWithoutIt();

private:
    const QString m_why = u"Another window writes."_s;
};

void TestReadOnly::whatChangesTheLibraryStaysOff()
{
    QMainWindow window;
    QToolBar *bar = window.addToolBar(u"bar"_s);
    QAction *undo = bar->addAction(u"Undo"_s);
    undo->setObjectName(u"undo"_s);
    QAction *find = bar->addAction(u"Find"_s);
    find->setObjectName(u"find"_s);
    QAction *accept = bar->addAction(u"Accept"_s);
    accept->setObjectName(u"acceptClaimOfReview"_s);
    const ReadOnlyGuard guard(m_why);
    QVERIFY(!undo->isEnabled() && !accept->isEnabled() && find->isEnabled());
    QCOMPARE(undo->statusTip(), m_why);
    undo->setEnabled(true); // as a panel does when there is something to undo
    accept->setEnabled(true);
    QVERIFY(!undo->isEnabled() && !accept->isEnabled());
    // What comes later, in menus that are made when they open.
    QMenu menu(&window);
    QAction *remove = changesLibrary(menu.addAction(u"Remove Highlight"_s));
    QAction *copy = menu.addAction(u"Copy"_s);
    menu.popup({});
    remove->setEnabled(true);
    QVERIFY(!remove->isEnabled() && copy->isEnabled());
    menu.hide();
    auto *edit = new QToolButton;
    edit->setObjectName(u"entityEdit"_s);
    window.setCentralWidget(edit);
    window.show();
    QVERIFY(!edit->isEnabled());
    edit->setEnabled(true);
    QVERIFY(!edit->isEnabled());
}

void TestReadOnly::theWindowSaysWhy()
{
    QMainWindow window;
    const ReadOnlyGuard guard(m_why);
    guard.tellIn(&window);
    QCOMPARE(window.statusBar()->currentMessage(), m_why);
    const auto *label = window.findChild<QLabel *>(u"readOnly"_s);
    QVERIFY(label);
    QCOMPARE(label->toolTip(), m_why);
    QCOMPARE(label->accessibleDescription(), m_why);
}

void TestReadOnly::nothingIsOffWithoutIt()
{
    {
        const ReadOnlyGuard guard(m_why);
    }
    QMainWindow window;
    QAction *undo = window.addToolBar(u"bar"_s)->addAction(u"Undo"_s);
    undo->setObjectName(u"undo"_s);
    undo->setEnabled(false);
    undo->setEnabled(true);
    QVERIFY(undo->isEnabled());
}

QTEST_MAIN(TestReadOnly)
#include "tst_readonly.moc"
