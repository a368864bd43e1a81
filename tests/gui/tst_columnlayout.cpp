// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnlayout.h"

#include <QHeaderView>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

struct Window : QWidget
{
    explicit Window(int columns)
        : model(2, columns)
        , view(new QTreeView(this))
    {
        view->setObjectName(u"things"_s);
        view->setModel(&model);
        view->setSortingEnabled(true);
        (new QVBoxLayout(this))->addWidget(view);
        resize(600, 200);
    }
    QStandardItemModel model;
    QTreeView *view;
};

} // namespace

class TestColumnLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsComeBackAsTheyWereLeft();
    void aTableWithOtherColumnsStaysAsItIs();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

void TestColumnLayout::columnsComeBackAsTheyWereLeft()
{
    Window left(4);
    left.view->header()->resizeSection(1, 177);
    left.view->header()->hideSection(2);
    left.view->header()->moveSection(3, 0);
    left.view->sortByColumn(1, Qt::DescendingOrder);
    saveColumns(&left, m_settings);

    Window found(4);
    restoreColumns(&found, m_settings);
    const QHeaderView *header = found.view->header();
    QCOMPARE(header->sectionSize(1), 177);
    QVERIFY(header->isSectionHidden(2));
    QCOMPARE(header->visualIndex(3), 0);
    QCOMPARE(header->sortIndicatorSection(), 1);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestColumnLayout::aTableWithOtherColumnsStaysAsItIs()
{
    Window left(4);
    left.view->header()->resizeSection(1, 177);
    saveColumns(&left, m_settings);
    Window found(5);
    const int width = found.view->header()->sectionSize(1);
    restoreColumns(&found, m_settings);
    QCOMPARE(found.view->header()->sectionSize(1), width);
}

QTEST_MAIN(TestColumnLayout)
#include "tst_columnlayout.moc"
