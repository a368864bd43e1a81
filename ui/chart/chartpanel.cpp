// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/priority.h"
#include "models/items/amountformat.h"
#include "models/items/chartnotes.h"
#include "models/items/dateformat.h"
#include "models/items/names.h"
#include "models/items/wording.h"
#include "models/services/services.h"
#include "ui/chart/chartimage.h"
#include "ui/chart/chartpanel_p.h"
#include "ui/chart/charttablemodel.h"
#include "ui/chart/chartview.h"
#include "ui/chart/documentchoice.h"
#include "ui/chart/leftoutmodel.h"
#include "ui/chart/statementsmenu.h"
#include "ui/common/fieldmemory.h"
#include "ui/common/navigator.h"
#include "ui/print/recordedsource.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString withoutName = u"chartWithout"_s;

} // namespace

ChartPanel::ChartPanel(Services &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(services, navigator, this))
{
    setObjectName(u"chartPanel"_s);
    d->build();
    d->connectAll();
    d->retranslate();
}

ChartPanel::~ChartPanel() = default;

std::shared_ptr<PrintSource> ChartPanel::printSource() const
{
    if (d->chart.years.isEmpty() && d->chart.spans.isEmpty())
        return nullptr;
    const ChartNotes notes = chartNotes(d->chart, d->services.facts.claims(), d->services.library.documents(),
                                        interfaceLanguage());
    const auto [picture, size] = chartRecording(d->chart, QLocale(), notes);
    return std::make_shared<RecordedSource>(chartTitle(d->chart), picture, size);
}

void ChartPanel::remember(FieldMemory &memory)
{
    d->memory = &memory;
    memory.add(d->kind);
    memory.add(d->unit);
    memory.add(d->convert);
    memory.add(d->knownOn);
    memory.add(d->asKnown);
    memory.add(d->tabs);
    memory.add(withoutName, [this](const QVariant &value) {
        QList<DocumentId> ids;
        for (const QString &id : value.toStringList())
            ids.append(DocumentId{id});
        d->leaveOut(ids);
    });
}

void ChartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

void ChartPanel::Private::connectAll()
{
    const auto renew = [this] { refresh(); };
    const auto soon = [this] { later.start(); };
    QObject::connect(&later, &QTimer::timeout, panel, renew);
    QObject::connect(&drawing, &QFutureWatcher<DrawnChart>::finished, panel, [this] {
        show(drawing.result());
        if (std::exchange(again, false))
            refresh();
    });
    QObject::connect(&services.facts, &FactsService::factsChanged, panel, soon);
    QObject::connect(&services.library, &LibraryService::documentsChanged, panel, soon);
    QObject::connect(kind, &QComboBox::currentIndexChanged, panel, [this](int index) {
        wantedKind = static_cast<ClaimKind>(std::max(0, index));
        if (chart.anyKind) // a kind was chosen: back to money
            wantedUnit = ChartOptions().unit;
        refresh();
    });
    QObject::connect(unit, &QComboBox::currentIndexChanged, panel, [this] {
        wantedUnit = unit->currentData().toString();
        refresh();
    });
    QObject::connect(convert, &QCheckBox::toggled, panel, renew);
    QObject::connect(asKnown, &QCheckBox::toggled, knownOn, &QWidget::setVisible);
    QObject::connect(asKnown, &QCheckBox::toggled, panel, renew);
    QObject::connect(knownOn, &QDateEdit::dateChanged, panel, renew);
    QObject::connect(save_, &QToolButton::clicked, panel, [this] { save(); });
    QObject::connect(documents, &QToolButton::clicked, panel, [this] { chooseDocuments(); });
    QObject::connect(view, &ChartView::yearClicked, panel,
                     [this](int index, QPoint at) { showClaims(chart.years.at(index).claims, at); });
    QObject::connect(table, &QTableView::activated, panel, [this](const QModelIndex &index) {
        const QRect cell = table->visualRect(index);
        showClaims(chart.years.at(index.row()).claims, table->viewport()->mapToGlobal(cell.bottomLeft()));
    });
    QObject::connect(view, &ChartView::spanClicked, panel,
                     [this](int index, QPoint at) { showClaims(chart.spans.at(index).claims, at); });
    QObject::connect(leftOut, &QTableView::activated, panel, [this](const QModelIndex &index) {
        const QRect cell = leftOut->visualRect(index);
        showClaims(leftOutModel->claimsOf(index), leftOut->viewport()->mapToGlobal(cell.bottomLeft()));
    });
}

void ChartPanel::Private::refresh()
{
    if (services.library.isReading()) {
        stack->setCurrentWidget(view); // it is drawn when the documents are there
        return;
    }
    if (drawing.isRunning()) {
        again = true;
        return;
    }
    ChartRequest request{services.facts.claims(),     services.library.documents(),
                         services.facts.claimLinks(), services.facts.comparisons(),
                         services.facts.thesaurus(),  {},
                         interfaceLanguage()};
    request.options.kind = wantedKind;
    request.options.unit = wantedUnit;
    request.options.convert = convert->isChecked();
    request.options.without = without;
    if (asKnown->isChecked())
        request.options.asKnownOn = knownOn->date();
    drawing.setFuture(QtConcurrent::run(backgroundPool(), draw, std::move(request)));
}

void ChartPanel::Private::show(const DrawnChart &drawn)
{
    offer(drawn);
    chart = drawn.chart;
    model->setChart(chart, drawn.request.language);
    leftOutModel->setChart(chart, drawn.request.language);
    view->setChartData(chart, drawn.request.language);
    const QString why = nothingDrawn(chart, drawn.request.language);
    empty->setText(why + u"\n\n"_s +
                   ChartPanel::tr("Amounts that the documents state are drawn here by year. Choose another "
                                  "kind or unit, or import documents."));
    const bool nothing = chart.years.isEmpty() && chart.spans.isEmpty() && !services.facts.isReading();
    stack->setCurrentWidget(nothing ? static_cast<QWidget *>(empty) : view);
    save_->setEnabled(!chart.years.isEmpty() || !chart.spans.isEmpty());
    fillWorking();
    tabs->setTabText(3, ChartPanel::tr("Left out (%1)").arg(QLocale().toString(leftOutModel->rowCount())));
}

/// Kinds that some claim is of, and the units that those of the chosen kind state.
void ChartPanel::Private::offer(const DrawnChart &drawn)
{
    if (auto *kindItems = qobject_cast<QStandardItemModel *>(kind->model())) {
        for (int i = 0; i < kinds; ++i)
            kindItems->item(i)->setEnabled(drawn.kinds.contains(static_cast<ClaimKind>(i)));
    }
    const QSignalBlocker quiet(unit), quietKind(kind);
    kind->setCurrentIndex(drawn.chart.anyKind ? -1 : static_cast<int>(drawn.request.options.kind));
    unit->clear();
    for (const OfferedUnit &each : drawn.units) {
        const QVariant last = unit->count() > 0 ? unit->itemData(unit->count() - 1, Qt::UserRole + 1) : true;
        if (each.kind == UnitKind::Quantity && !last.toBool())
            unit->insertSeparator(unit->count()); // counted things never stand among money
        unit->addItem(chartUnitText(each.unit, each.kind, drawn.request.language), each.unit);
        unit->setItemData(unit->count() - 1, each.kind == UnitKind::Quantity, Qt::UserRole + 1);
    }
    if (drawn.units.isEmpty())
        unit->addItem(drawn.request.options.unit, drawn.request.options.unit);
    unit->setCurrentIndex(std::max(0, unit->findData(drawn.request.options.unit)));
    if (!again) // nothing else was chosen while this was drawn
        wantedUnit = drawn.request.options.unit;
    convert->setEnabled(drawn.chart.unitKind == UnitKind::Money);
}

void ChartPanel::Private::fillWorking()
{
    working->clear();
    const Wording wording = wordingOf(interfaceLanguage());
    for (const ChartYear &year : std::as_const(chart.years)) {
        for (const QString &sentence : workingText(year, wording))
            working->addItem(labelledText(QString::number(year.year), sentence));
    }
}

void ChartPanel::Private::showClaims(const QList<ClaimId> &wanted, QPoint at)
{
    if (wanted.size() == 1) {
        openClaim(wanted.first());
        return;
    }
    QMenu menu(panel);
    menu.setObjectName(u"chartClaims"_s);
    offerStatements(
        menu, wanted, services, [this](const ClaimId &claim) { openClaim(claim); },
        [this](const QList<ClaimId> &claims) { navigator.listClaims(claims); });
    if (!menu.isEmpty())
        menu.exec(at);
}

void ChartPanel::Private::openClaim(const ClaimId &wanted)
{
    for (const Claim &claim : services.facts.claims()) {
        if (claim.id == wanted) {
            navigator.openPassage(claim.passage);
            navigator.chooseClaim(claim.id);
            return;
        }
    }
}

void ChartPanel::Private::chooseDocuments()
{
    auto *dialog = new DocumentChoice(services.library.documents(), without, panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, panel, [this, dialog] {
        leaveOut(dialog->without());
        if (!memory)
            return;
        QStringList ids;
        for (const DocumentId &id : std::as_const(without))
            ids.append(id.value);
        memory->keep(withoutName, ids.isEmpty() ? QVariant() : QVariant(ids));
    });
    dialog->open();
}

void ChartPanel::Private::leaveOut(const QList<DocumentId> &chosen)
{
    without = chosen;
    nameDocuments();
    refresh();
}

void ChartPanel::Private::save()
{
    const QStringList filters{ChartPanel::tr("Picture (*.png)"), ChartPanel::tr("Drawing (*.svg)"),
                              ChartPanel::tr("PDF document (*.pdf)"), ChartPanel::tr("Figures (*.csv)")};
    const QStringList suffixes{u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s};
    QString filter = filters.first();
    QString file = QFileDialog::getSaveFileName(panel, ChartPanel::tr("Save the Chart"), u"chart.png"_s,
                                                filters.join(u";;"_s), &filter);
    if (file.isEmpty())
        return;
    if (!suffixes.contains(QFileInfo(file).suffix().toLower()))
        file += u'.' + suffixes.at(std::max<qsizetype>(0, filters.indexOf(filter)));
    const ChartNotes notes =
        chartNotes(chart, services.facts.claims(), services.library.documents(), interfaceLanguage());
    const Result<void> written = writeChart(chart, file, QLocale(), notes);
    notice->setText(written.ok() ? ChartPanel::tr("Saved as %1").arg(QFileInfo(file).fileName())
                                 : errorText(written.error()));
    notice->show();
}

} // namespace vigie
