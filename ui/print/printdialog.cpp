// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdialog.h"

#include "models/items/joining.h"
#include "ui/common/lastfolder.h"
#include "ui/common/problems.h"
#include "ui/common/whendone.h"
#include "ui/print/printer.h"
#include "ui/print/printjob.h"
#include "ui/print/sheetpreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSettings>
#include <QToolButton>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double margin = 36; // points: half an inch
constexpr int pdfDpi = 300;

/// A file name made of a title.
QString fileNameOf(const QString &title)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    QString name = title.simplified().left(80);
    name.replace(unfit, u"-"_s);
    return name.isEmpty() ? u"vigie"_s : name;
}

} // namespace

QList<int> sheetsIn(const QString &text, int count)
{
    QList<int> sheets(text.trimmed().isEmpty() ? count : 0);
    std::iota(sheets.begin(), sheets.end(), 0);
    static const QRegularExpression stretch(u"^\\s*(\\d+)\\s*(?:[-–～~]\\s*(\\d*)\\s*)?$"_s);
    static const QRegularExpression comma(u"[,;、，]"_s);
    if (text.trimmed().isEmpty())
        return sheets;
    for (const QString &part : text.split(comma)) {
        const QRegularExpressionMatch match = stretch.match(part);
        const int from = match.captured(1).toInt();
        const bool open = match.capturedLength(0) > match.capturedLength(1) && part.trimmed().size() > 1 &&
                          !part.trimmed().back().isDigit();
        const int to = match.captured(2).isEmpty() ? (open ? count : from) : match.captured(2).toInt();
        if (!match.hasMatch() || from < 1 || to < from || from > count)
            return {};
        for (int number = from; number <= std::min(to, count); ++number)
            sheets.append(number - 1);
    }
    return sheets;
}

PrintDialog::PrintDialog(const QList<Printable> &what, qsizetype first, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_what(what)
    , m_settings(settings)
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Print"));
    build();
    for (qsizetype at = 0; at < m_what.size(); ++at) {
        if (m_what.at(at).source)
            m_source->addItem(m_what.at(at).name, int(at));
    }
    m_source->setCurrentIndex(std::max(0, m_source->findData(int(first))));
    nameAll();
    connectAll();
    layOut();
}

PrintDialog::~PrintDialog()
{
    delete m_job; // waits for its thread, before what it writes into goes
}

void PrintDialog::connectAll()
{
    connect(m_source, &QComboBox::currentIndexChanged, this, &PrintDialog::layOut);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setValue(u"print/paper"_s, m_paper->currentData());
        layOut();
    });
    connect(m_orientation, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_settings.setValue(u"print/across"_s, index == 1);
        layOut();
    });
    connect(m_marks, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setValue(u"print/marks"_s, on);
        layOut();
    });
    connect(m_notes, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.setValue(u"print/notes"_s, on);
        layOut();
    });
    connect(m_range, &QLineEdit::textChanged, this, &PrintDialog::showState);
    connect(m_previous, &QToolButton::clicked, this, [this] { showSheet(m_number - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showSheet(m_number + 1); });
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(m_close, &QPushButton::clicked, this, &PrintDialog::reject);
}

std::shared_ptr<PrintSource> PrintDialog::source() const
{
    const QVariant at = m_source->currentData();
    return at.isValid() ? m_what.at(at.toInt()).source : nullptr;
}

PrintExtras PrintDialog::extras() const
{
    return {m_marks->isChecked(), m_notes->isChecked()};
}

QPageLayout PrintDialog::paper() const
{
    return {QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt())),
            m_orientation->currentIndex() == 1 ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(margin, margin, margin, margin), QPageLayout::Point};
}

void PrintDialog::layOut()
{
    const int generation = ++m_generation;
    m_count = 0;
    const QPageLayout layout = paper();
    m_preview->setPaper(layout.fullRect(QPageLayout::Point).size(), layout.margins(QPageLayout::Point));
    m_preview->showSheet(nullptr, 0);
    showState();
    const std::shared_ptr<PrintSource> what = source();
    if (!what)
        return;
    whenDone(what->layOut(layout.paintRect(QPageLayout::Point).size(), extras()), this,
             [this, generation](const QFuture<int> &future) {
                 if (generation != m_generation || future.resultCount() == 0)
                     return;
                 m_count = future.result();
                 showSheet(std::clamp(m_number, 0, std::max(0, m_count - 1)));
                 Q_EMIT laidOut();
             });
}

void PrintDialog::showSheet(int number)
{
    m_number = std::clamp(number, 0, std::max(0, m_count - 1));
    m_preview->showSheet(m_count > 0 ? source() : nullptr, m_number);
    showState();
}

void PrintDialog::showState()
{
    const bool working = m_job || m_starting;
    const bool some = m_count > 0;
    const bool known = !sheetsIn(m_range->text(), m_count).isEmpty();
    const std::shared_ptr<PrintSource> what = source();
    m_marks->setEnabled(!working && what && what->hasExtras());
    m_notes->setEnabled(!working && what && what->hasExtras());
    for (QWidget *field : std::initializer_list<QWidget *>{m_source, m_paper, m_orientation, m_range})
        field->setEnabled(!working);
    m_previous->setEnabled(!working && m_number > 0);
    m_next->setEnabled(!working && m_number + 1 < m_count);
    m_print->setEnabled(!working && some && known);
    m_pdf->setEnabled(!working && some && known);
    m_close->setText(working ? tr("Stop") : tr("Close"));
    const QString place = tr("Sheet %1 of %2").arg(m_number + 1).arg(m_count);
    m_place->setText(some ? place : QString());
    m_preview->setAccessibleDescription(some ? place : QString());
    m_progress->setVisible(working);
    if (working)
        return;
    m_status->setText(!what   ? tr("Open a document first: its pages can be printed then.")
                      : !some ? tr("Laying out…")
                      : known ? QString()
                              : tr("There are no such sheets. Enter them as 1-3, 7."));
}

void PrintDialog::print()
{
    const PrinterWish wish{paper(), source()->title(), u"Vigie " VIGIE_VERSION ""_s};
    const bool asked = askForPrinter(this, wish, [this](ChosenPrinter chosen) {
        run(std::move(chosen.device), tr("Printed: %1").arg(source()->title()), chosen.abort);
    });
    if (!asked)
        finished(Error{Error::Code::Unsupported,
                       QCoreApplication::translate("vigie::Parts",
                                                   "A part of the program is missing. Install Vigie anew.")},
                 {});
}

void PrintDialog::savePdf()
{
    auto *files = new QFileDialog(this, tr("Save as PDF"), QDir::homePath(), tr("PDF files (*.pdf)"));
    files->setObjectName(u"printFileDialog"_s);
    startInLastFolder(files);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"pdf"_s);
    files->selectFile(fileNameOf(source()->title()) + u".pdf"_s);
    connect(files, &QFileDialog::fileSelected, this, &PrintDialog::saveAs);
    files->open();
}

void PrintDialog::saveAs(const QString &file)
{
    m_file = std::make_unique<QSaveFile>(file);
    if (!m_file->open(QIODevice::WriteOnly)) {
        finished(
            Error{Error::Code::Storage, tr("“%1” could not be written: %2").arg(file, m_file->errorString())},
            {});
        return;
    }
    auto writer = std::make_unique<QPdfWriter>(m_file.get());
    writer->setResolution(pdfDpi);
    writer->setPageLayout(paper());
    writer->setTitle(source()->title());
    writer->setCreator(u"Vigie " VIGIE_VERSION ""_s);
    run(std::move(writer), tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
}

// The printer's paper may be another than the preview's: what is printed is laid out for it.
void PrintDialog::run(std::unique_ptr<QPagedPaintDevice> device, const QString &doneText,
                      const std::function<void()> &abort)
{
    m_starting = true;
    ++m_generation;
    m_progress->setRange(0, 0);
    m_status->setText(tr("Laying out…"));
    showState();
    const std::shared_ptr<PrintSource> what = source();
    const QSizeF area = device->pageLayout().paintRect(QPageLayout::Point).size();
    const std::shared_ptr<QPagedPaintDevice> held(std::move(device));
    const auto begin = [this, what, held, doneText, abort](const QFuture<int> &future) {
        const int count = future.resultCount() > 0 ? future.result() : 0;
        QList<int> sheets = sheetsIn(m_range->text(), count);
        if (!m_starting)
            sheets.clear(); // stopped meanwhile
        m_starting = false;
        m_job = new PrintJob(what, held, sheets, abort, this);
        connect(m_job, &PrintJob::progressed, this, [this](int done, int total) {
            m_progress->setRange(0, std::max(1, total));
            m_progress->setValue(done);
            m_status->setText(tr("Sheet %1 of %2").arg(std::min(done + 1, total)).arg(total));
        });
        connect(m_job, &PrintJob::finished, this,
                [this, doneText](const Result<void> &result) { finished(result, doneText); });
        showState();
        if (sheets.isEmpty())
            m_job->cancel();
        m_job->start();
    };
    whenDone(what->layOut(area, extras()), this, begin);
}

void PrintDialog::finished(const Result<void> &result, const QString &doneText)
{
    if (m_job)
        m_job->deleteLater();
    m_job = nullptr;
    Result<void> end = result;
    if (end && m_file && !m_file->commit())
        end = Error{Error::Code::Storage,
                    tr("“%1” could not be written: %2").arg(m_file->fileName(), m_file->errorString())};
    m_file.reset(); // what was not committed leaves no file
    layOut();
    if (end)
        Q_EMIT told(doneText);
    else if (end.error().code != Error::Code::Cancelled)
        showProblem(this, tr("It was not printed."), end.error());
    Q_EMIT printed(end);
    if (end)
        accept();
}

void PrintDialog::reject()
{
    if (m_starting)
        m_starting = false;
    else if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace vigie
