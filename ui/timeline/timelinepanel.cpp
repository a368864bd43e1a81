// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepanel.h"

#include "models/items/dateformat.h"
#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/common/fieldmemory.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/timeline/eventactions.h"
#include "ui/timeline/librarytimeline.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelineimage.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinetablemodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// What happened takes the width that is left, but never less than can be read.
class TimelineTable : public QTableView
{
public:
    using QTableView::QTableView;

    void shareWidth()
    {
        QHeaderView *heads = horizontalHeader();
        const int others = heads->length() - heads->sectionSize(TimelineTableModel::What);
        const int least =
            std::max(heads->sectionSizeHint(TimelineTableModel::What), 32 * fontMetrics().averageCharWidth());
        heads->resizeSection(TimelineTableModel::What, std::max(least, viewport()->width() - others));
    }

    std::function<void(const QContextMenuEvent &)> whenMenuAsked;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTableView::resizeEvent(event);
        shareWidth();
    }
    void contextMenuEvent(QContextMenuEvent *event) override { whenMenuAsked(*event); }
};

} // namespace

class TimelinePanel::Private
{
public:
    Private(Services &services_, Navigator &navigator_, TimelinePanel *panel_)
        : services(services_)
        , navigator(navigator_)
        , panel(panel_)
    {
    }

    void build();
    void connectAll();
    void retranslate();
    void save();

    Timeline made(bool withLeftOut) const
    {
        return libraryTimeline(services, {.by = static_cast<LaneBy>(std::max(0, lanes->currentIndex())),
                                          .quantities = quantities->isChecked(),
                                          .leftOut = withLeftOut});
    }

    void refresh()
    {
        if (services.library.isReading())
            return showPage(); // it follows when the documents are there
        legend->setLeftOutShown(leftOut->isChecked());
        canvas->setTimeline(made(leftOut->isChecked()));
        model->setTimeline(canvas->timeline());
        showChosen(canvas->chosen());
        showPage();
    }

    void showPage()
    {
        const bool nothing = canvas->timeline().items.isEmpty() && !services.facts.isReading() &&
                             !services.library.isReading();
        stack->setCurrentWidget(nothing                ? static_cast<QWidget *>(empty)
                                : asTable->isChecked() ? static_cast<QWidget *>(table)
                                                       : canvas);
        for (QWidget *each : QList<QWidget *>{zoomOut, zoomIn, fit, overlap})
            each->setEnabled(!nothing && !asTable->isChecked());
        save_->setEnabled(!nothing);
        legend->setVisible(!nothing);
        table->shareWidth();
    }

    void open(int index)
    {
        if (index < 0)
            return;
        const TimelineItem &item = canvas->timeline().items.at(index);
        show({item.event, item.claim, item.passage, item.label});
    }

    void show(const OtherTelling &telling)
    {
        navigator.openPassage(telling.passage);
        if (!telling.event.isEmpty())
            navigator.chooseEvent(telling.event);
        if (!telling.claim.isEmpty())
            navigator.chooseClaim(telling.claim);
    }

    /// The menu of what is chosen, by keys: below it, in the table or in the picture.
    void showMenuOfChosen()
    {
        const int chosen = canvas->chosen();
        if (chosen < 0)
            return;
        QWidget *const place = asTable->isChecked() ? table->viewport() : canvas->viewport();
        const QRect row = asTable->isChecked() ? table->visualRect(model->indexOf(chosen))
                                               : canvas->itemRect(chosen).toAlignedRect();
        decisions->showMenu(place->mapToGlobal(row.bottomLeft()));
    }

    void showChosen(int index)
    {
        overlap->setChecked(canvas->showsOverlap());
        if (index < 0) {
            legend->setDetails({});
            return;
        }
        const TimelineItem &item = canvas->timeline().items.at(index);
        const QString date = formatDate(item.date, interfaceLanguage());
        const QString when = item.basis.isEmpty()
                                 ? TimelinePanel::tr("%1, %2", "a date and how precise it is")
                                       .arg(date, precisionText(item.date))
                                 : TimelinePanel::tr("%1, %2 (%3)", "a date, its precision, how it was found")
                                       .arg(date, precisionText(item.date), item.basis);
        QString details = labelledText(when, itemText(item));
        if (canvas->showsOverlap())
            details = TimelinePanel::tr("%n overlap(s) in time", nullptr,
                                        static_cast<int>(canvas->overlap().size()) - 1) +
                      u" · "_s + details;
        legend->setDetails(details);
    }

    Services &services;
    Navigator &navigator;
    TimelinePanel *panel;
    QLabel *laneLabel = nullptr;
    QComboBox *lanes = nullptr;
    QCheckBox *quantities = nullptr;
    QCheckBox *leftOut = nullptr;
    QToolButton *overlap = nullptr;
    QToolButton *asTable = nullptr;
    QToolButton *zoomOut = nullptr;
    QToolButton *zoomIn = nullptr;
    QToolButton *fit = nullptr;
    QToolButton *save_ = nullptr;
    QStackedWidget *stack = nullptr;
    QLabel *empty = nullptr;
    TimelineCanvas *canvas = nullptr;
    TimelineTable *table = nullptr;
    TimelineTableModel *model = nullptr;
    TimelineLegend *legend = nullptr;
    EventActions *decisions = nullptr;
    QTimer later; ///< an import announces many changes: the picture is made once for those of one turn
};

TimelinePanel::TimelinePanel(Services &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(services, navigator, this))
{
    setObjectName(u"timelinePanel"_s);
    d->build();
    d->connectAll();
    d->retranslate();
}

TimelinePanel::~TimelinePanel() = default;

void TimelinePanel::remember(FieldMemory &memory)
{
    memory.add(d->lanes);
    memory.add(d->quantities);
    memory.add(d->leftOut);
    memory.add(d->asTable);
    memory.add(u"timelineView"_s, [this](const QVariant &view) { d->canvas->setView(view.toString()); });
    connect(d->canvas, &TimelineCanvas::viewChanged, &memory, [this, &memory] {
        const QString view = d->canvas->view();
        memory.keep(u"timelineView"_s, view.isEmpty() ? QVariant() : QVariant(view));
    });
}

void TimelinePanel::Private::build()
{
    laneLabel = new QLabel(panel);
    lanes = new QComboBox(panel);
    lanes->setObjectName(u"timelineLanes"_s);
    lanes->addItems({QString(), QString(), QString()});
    lanes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    laneLabel->setBuddy(lanes);
    quantities = new QCheckBox(panel);
    quantities->setObjectName(u"timelineQuantities"_s);
    quantities->setChecked(true);
    leftOut = new QCheckBox(panel);
    leftOut->setObjectName(u"timelineLeftOut"_s);
    const auto button = [this](const QString &name, const QString &icon) {
        auto *made = new QToolButton(panel);
        made->setObjectName(name);
        if (!icon.isEmpty())
            made->setIcon(themedIcon(icon));
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    overlap = button(u"timelineOverlap"_s, {});
    overlap->setCheckable(true);
    asTable = button(u"timelineAsTable"_s, {});
    asTable->setCheckable(true);
    zoomOut = button(u"timelineZoomOut"_s, u"zoom-out"_s);
    zoomIn = button(u"timelineZoomIn"_s, u"zoom-in"_s);
    fit = button(u"timelineFit"_s, u"zoom-fit"_s);
    save_ = button(u"timelineSave"_s, u"export"_s);
    stack = new QStackedWidget(panel);
    empty = new QLabel(stack);
    empty->setObjectName(u"timelineEmpty"_s);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(24);
    canvas = new TimelineCanvas(stack);
    model = new TimelineTableModel(panel);
    table = new TimelineTable(stack);
    table->setObjectName(u"timelineTable"_s);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setResizeContentsPrecision(50); // rows to measure, not thousands
    for (const int column :
         {TimelineTableModel::Date, TimelineTableModel::Precision, TimelineTableModel::Kind})
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    stack->addWidget(empty);
    stack->addWidget(canvas);
    stack->addWidget(table);
    legend = new TimelineLegend(panel);
    auto *row = new FlowLayout(nullptr, 2); // narrow panels break it
    row->setContentsMargins(6, 4, 2, 4);
    row->addWidget(laneLabel);
    row->addWidget(lanes);
    row->addWidget(quantities);
    row->addWidget(leftOut);
    row->addWidget(overlap);
    row->addWidget(asTable);
    row->addWidget(zoomOut);
    row->addWidget(zoomIn);
    row->addWidget(fit);
    row->addWidget(save_);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(stack, 1);
    column->addWidget(legend);
    later.setSingleShot(true);
    later.setInterval(0);
}

void TimelinePanel::Private::connectAll()
{
    QObject::connect(&later, &QTimer::timeout, panel, [this] { refresh(); });
    QObject::connect(lanes, &QComboBox::currentIndexChanged, panel, [this] { refresh(); });
    QObject::connect(quantities, &QCheckBox::toggled, panel, [this] { refresh(); });
    QObject::connect(leftOut, &QCheckBox::toggled, panel, [this] { refresh(); });
    QObject::connect(asTable, &QToolButton::toggled, panel, [this](bool on) {
        showPage();
        const int chosen = canvas->chosen();
        if (on && chosen >= 0)
            table->setCurrentIndex(model->indexOf(chosen));
    });
    QObject::connect(overlap, &QToolButton::clicked, panel, [this](bool on) {
        canvas->showOverlap(on);
        overlap->setChecked(canvas->showsOverlap());
        if (on && !canvas->showsOverlap())
            Q_EMIT panel->done(
                TimelinePanel::tr("Choose an item first: what overlaps in time with it is shown "
                                  "then."));
        canvas->setFocus();
    });
    QObject::connect(zoomOut, &QToolButton::clicked, panel, [this] { canvas->zoomBy(0.8); });
    QObject::connect(zoomIn, &QToolButton::clicked, panel, [this] { canvas->zoomBy(1.25); });
    QObject::connect(fit, &QToolButton::clicked, panel, [this] { canvas->fitAll(); });
    QObject::connect(save_, &QToolButton::clicked, panel, [this] { save(); });
    QObject::connect(canvas, &TimelineCanvas::activated, panel, [this](int index) { open(index); });
    QObject::connect(canvas, &TimelineCanvas::chosenChanged, panel, [this](int index) { showChosen(index); });
    decisions = new EventActions(services, stack, [this]() -> const TimelineItem * {
        const int chosen = canvas->chosen();
        return chosen < 0 ? nullptr : &canvas->timeline().items.at(chosen);
    });
    QObject::connect(decisions, &EventActions::showAsked, panel,
                     [this](const OtherTelling &telling) { show(telling); });
    QObject::connect(decisions, &EventActions::done, panel, &TimelinePanel::done);
    panel->setFocusProxy(canvas); // the keys are the timeline's, not those of the list of lanes
    QObject::connect(canvas, &TimelineCanvas::menuAsked, panel, [this](int index, const QPoint &at) {
        canvas->choose(index);
        decisions->showMenu(at);
    });
    table->whenMenuAsked = [this](const QContextMenuEvent &asked) {
        const QModelIndex row = table->indexAt(asked.pos());
        if (asked.reason() == QContextMenuEvent::Keyboard)
            return showMenuOfChosen();
        if (!row.isValid())
            return;
        table->setCurrentIndex(row);
        canvas->choose(model->itemOf(row));
        decisions->showMenu(asked.globalPos());
    };
    const auto *keys = new QShortcut(Qt::SHIFT | Qt::Key_F10, stack, nullptr, nullptr,
                                     Qt::WidgetWithChildrenShortcut); // not every keyboard has a menu key
    QObject::connect(keys, &QShortcut::activated, panel, [this] { showMenuOfChosen(); });
    QObject::connect(table, &QTableView::activated, panel, [this](const QModelIndex &index) {
        canvas->choose(model->itemOf(index));
        open(model->itemOf(index));
    });
    // Not what Qt makes current when the table takes the keyboard: the drawing would go there.
    QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, panel, [this] {
        const QModelIndexList rows = table->selectionModel()->selectedRows();
        if (!rows.isEmpty() && model->itemOf(rows.first()) != canvas->chosen())
            canvas->choose(model->itemOf(rows.first()));
    });
    QObject::connect(&navigator, &Navigator::eventChosen, panel,
                     [this](const EventId &event) { canvas->chooseEvent(event); });
    QObject::connect(&services.facts, &FactsService::factsChanged, panel, [this] { later.start(); });
    QObject::connect(&services.library, &LibraryService::documentsChanged, panel, [this] { later.start(); });
}

void TimelinePanel::Private::retranslate()
{
    panel->setWindowTitle(TimelinePanel::tr("Timeline"));
    decisions->retranslate();
    laneLabel->setText(TimelinePanel::tr("&Lanes:"));
    lanes->setItemText(0, TimelinePanel::tr("By kind"));
    lanes->setItemText(1, TimelinePanel::tr("By language"));
    lanes->setItemText(2, TimelinePanel::tr("By document"));
    quantities->setText(TimelinePanel::tr("Quantities"));
    quantities->setToolTip(TimelinePanel::tr("Show counted things too: containers, people, barrels"));
    leftOut->setText(TimelinePanel::tr("Left Out"));
    leftOut->setToolTip(
        TimelinePanel::tr("Show what is kept off the timeline or was rejected too, in broken lines. "
                          "It is never saved with the timeline."));
    overlap->setText(TimelinePanel::tr("Overlaps"));
    overlap->setToolTip(TimelinePanel::tr("Show only what overlaps in time with the chosen item (O)"));
    asTable->setText(TimelinePanel::tr("Table"));
    asTable->setToolTip(TimelinePanel::tr("Show the timeline as a table"));
    zoomOut->setToolTip(TimelinePanel::tr("Show more time (−)"));
    zoomOut->setAccessibleName(TimelinePanel::tr("Show more time"));
    zoomIn->setToolTip(TimelinePanel::tr("Show less time (+)"));
    zoomIn->setAccessibleName(TimelinePanel::tr("Show less time"));
    fit->setText(TimelinePanel::tr("Fit All"));
    fit->setToolTip(TimelinePanel::tr("Show everything (0)"));
    fit->setAccessibleName(TimelinePanel::tr("Fit All"));
    save_->setAccessibleName(TimelinePanel::tr("Save As…"));
    save_->setToolTip(TimelinePanel::tr("Save the timeline as a picture or a table"));
    canvas->setAccessibleName(TimelinePanel::tr("Timeline of events and document dates"));
    table->setAccessibleName(TimelinePanel::tr("Timeline of events and document dates"));
    QHeaderView *heads = table->horizontalHeader();
    heads->resizeSection(TimelineTableModel::Basis, heads->sectionSizeHint(TimelineTableModel::Basis));
    empty->setText(
        TimelinePanel::tr("No dates yet.\n\nWhat the documents say happened, and when they were published, "
                          "is shown here once documents are imported."));
    refresh();
}

void TimelinePanel::Private::save()
{
    const QStringList filters{TimelinePanel::tr("Picture (*.png)"), TimelinePanel::tr("Drawing (*.svg)"),
                              TimelinePanel::tr("PDF document (*.pdf)"), TimelinePanel::tr("Table (*.csv)")};
    const QStringList suffixes{u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s};
    QString filter = filters.first();
    QString file = QFileDialog::getSaveFileName(panel, TimelinePanel::tr("Save the Timeline"),
                                                u"timeline.png"_s, filters.join(u";;"_s), &filter);
    if (file.isEmpty())
        return;
    if (!suffixes.contains(QFileInfo(file).suffix().toLower()))
        file += u'.' + suffixes.at(std::max<qsizetype>(0, filters.indexOf(filter)));
    const Result<void> written = writeTimeline(made(false), services.library.documents(), file);
    Q_EMIT panel->done(written.ok() ? TimelinePanel::tr("Saved as %1").arg(QFileInfo(file).fileName())
                                    : errorText(written.error()));
}

void TimelinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

} // namespace vigie
