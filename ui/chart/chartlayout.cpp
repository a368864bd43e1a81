// SPDX-License-Identifier: GPL-3.0-or-later
// How the chart's panel is put together and named; chartpanel.cpp has what it does.
#include "models/items/names.h"
#include "ui/chart/chartpanel_p.h"
#include "ui/chart/charttablemodel.h"
#include "ui/chart/chartview.h"
#include "ui/chart/leftoutmodel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// The locale's, but a year is never of two digits: 26. 11. 23. could be three days.
QString shortDateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.contains(u"yyyy"_s) ? format : format.replace(u"yy"_s, u"yyyy"_s);
}

QListWidget *sentenceList(const QString &name, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone);
    list->setAlternatingRowColors(true);
    list->setFrameShape(QFrame::NoFrame);
    return list;
}

QTableView *figuresTable(const QString &name, QAbstractItemModel *model, int widest, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setResizeContentsPrecision(50); // rows to measure, not thousands
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(widest, QHeaderView::Stretch);
    return table;
}

} // namespace

void ChartPanel::Private::build()
{
    kind = new QComboBox(panel);
    kind->setObjectName(u"chartKind"_s);
    kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i < kinds; ++i)
        kind->addItem({});
    unit = new QComboBox(panel);
    unit->setObjectName(u"chartUnit"_s);
    unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    convert = new QCheckBox(panel);
    convert->setObjectName(u"chartConvert"_s);
    asKnown = new QCheckBox(panel);
    asKnown->setObjectName(u"chartAsKnown"_s);
    knownOn = new QDateEdit(QDate::currentDate(), panel);
    knownOn->setObjectName(u"chartKnownOn"_s);
    knownOn->setCalendarPopup(true);
    knownOn->hide();
    documents = new QToolButton(panel);
    documents->setObjectName(u"chartDocumentsButton"_s);
    documents->setFocusPolicy(Qt::TabFocus);
    documents->setAutoRaise(true);
    save_ = new QToolButton(panel);
    save_->setObjectName(u"chartSave"_s);
    save_->setFocusPolicy(Qt::TabFocus);
    save_->setIcon(themedIcon(u"export"_s));
    save_->setAutoRaise(true);
    auto *row = new FlowLayout(nullptr, 4); // narrow panels break it
    row->setContentsMargins(6, 4, 2, 4);
    row->addWidget(kind);
    row->addWidget(unit);
    row->addWidget(convert);
    row->addWidget(asKnown);
    row->addWidget(knownOn);
    row->addWidget(documents);
    notice = new QLabel(panel);
    notice->setObjectName(u"chartNotice"_s);
    notice->setWordWrap(true);
    notice->setTextFormat(Qt::PlainText);
    notice->setContentsMargins(8, 2, 8, 4);
    notice->hide();

    tabs = new QTabWidget(panel);
    tabs->setObjectName(u"chartTabs"_s);
    tabs->setDocumentMode(true);
    tabs->setCornerWidget(save_); // where there is room: another row of fields would be taken from the bars
    stack = new QStackedWidget(tabs);
    empty = new QLabel(stack);
    empty->setObjectName(u"chartEmpty"_s);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(24);
    view = new ChartView(stack);
    stack->addWidget(empty);
    stack->addWidget(view);

    model = new ChartTableModel(panel);
    table = figuresTable(u"chartTable"_s, model, ChartTableModel::Victims, tabs);
    working = sentenceList(u"chartWorking"_s, tabs);
    leftOutModel = new LeftOutModel(panel);
    leftOut = figuresTable(u"chartLeftOut"_s, leftOutModel, LeftOutModel::Reason, tabs);
    tabs->addTab(stack, {});
    tabs->addTab(table, {});
    tabs->addTab(working, {});
    tabs->addTab(leftOut, {});

    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(notice);
    column->addWidget(tabs, 1);
    later.setSingleShot(true);
    later.setInterval(0);
}

void ChartPanel::Private::retranslate()
{
    panel->setWindowTitle(ChartPanel::tr("Amounts by year"));
    for (int i = 0; i < kinds; ++i)
        kind->setItemText(i, claimKindText(static_cast<ClaimKind>(i)));
    kind->setAccessibleName(ChartPanel::tr("Kind of amount"));
    kind->setPlaceholderText(
        ChartPanel::tr("All kinds", "of amounts: what the chart of a counted thing shows"));
    kind->setToolTip(kind->accessibleName());
    unit->setAccessibleName(ChartPanel::tr("Unit"));
    unit->setToolTip(unit->accessibleName());
    convert->setText(ChartPanel::tr("Convert"));
    convert->setToolTip(
        ChartPanel::tr("Draw amounts in other currencies too, at rates that the documents state"));
    asKnown->setText(ChartPanel::tr("As known on"));
    asKnown->setToolTip(ChartPanel::tr("Only documents published up to this day"));
    knownOn->setAccessibleName(ChartPanel::tr("Only documents published up to this day"));
    knownOn->setLocale(QLocale());
    knownOn->setDisplayFormat(shortDateFormat());
    documents->setToolTip(ChartPanel::tr("Choose documents that the chart leaves out"));
    nameDocuments();
    save_->setAccessibleName(ChartPanel::tr("Save As…"));
    save_->setToolTip(ChartPanel::tr("Save the chart as a picture or its figures as a table"));
    table->setAccessibleName(ChartPanel::tr("The chart's figures"));
    working->setAccessibleName(ChartPanel::tr("How the bars are made"));
    leftOut->setAccessibleName(ChartPanel::tr("Amounts that no bar shows"));
    view->setAccessibleName(ChartPanel::tr("Chart; its figures are in the table beside"));
    tabs->setTabText(0, ChartPanel::tr("Chart"));
    tabs->setTabText(1, ChartPanel::tr("Figures"));
    tabs->setTabText(2, ChartPanel::tr("How it is made"));
    refresh();
}

void ChartPanel::Private::nameDocuments()
{
    documents->setText(without.isEmpty() ? ChartPanel::tr("Documents…")
                                         : ChartPanel::tr("Documents (%n left out)…", nullptr,
                                                          static_cast<int>(without.size())));
}

} // namespace vigie
