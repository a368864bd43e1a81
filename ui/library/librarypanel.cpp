// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypanel.h"

#include "models/services/services.h"
#include "ui/common/emptystate.h"
#include "ui/common/fieldmemory.h"
#include "ui/common/icons.h"
#include "ui/common/listarrows.h"
#include "ui/common/navigator.h"
#include "ui/common/nonefits.h"
#include "ui/common/problems.h"
#include "ui/common/recognition.h"
#include "ui/common/refresher.h"
#include "ui/library/documentdialog.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

LibraryPanel::LibraryPanel(Services &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_refresher(new Refresher(this, [this] { refill(); }))
{
    setObjectName(u"libraryPanel"_s);
    build();
    connectAll();
    retranslate();
    refill();
}

void LibraryPanel::build()
{
    m_empty = new EmptyState(this);
    m_importFiles = m_empty->addButton(u"emptyImportFiles"_s);
    m_importFolder = m_empty->addButton(u"emptyImportFolder"_s);
    m_sample = m_empty->addButton(u"emptyOpenSample"_s);

    auto *filled = new QWidget(this);
    m_filter = new QLineEdit(filled);
    m_filter->setObjectName(u"libraryFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(u"filter"_s), QLineEdit::LeadingPosition);
    m_table = new QTreeView(filled);
    m_table->setObjectName(u"libraryTable"_s);
    m_model.setProblemIcon(themedIcon(u"warning"_s));
    m_filtered.setSourceModel(&m_model);
    m_table->setModel(&m_filtered);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->sortByColumn(DocumentModel::Title, Qt::AscendingOrder);
    m_table->header()->setStretchLastSection(false);
    QHeaderView *header = m_table->header();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DocumentModel::Title, QHeaderView::Stretch);
    header->setMinimumSectionSize(40);
    for (const int more : {DocumentModel::Publisher, DocumentModel::Pages, DocumentModel::Type})
        header->hideSection(more); // the header's menu shows them
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_problem = new QLabel(filled);
    m_problem->setObjectName(u"documentProblem"_s);
    m_problem->setProperty("verbatim", true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    auto *layout = new QVBoxLayout(filled);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_filter);
    layout->addWidget(m_table);
    layout->addWidget(m_problem);

    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(filled);

    m_open = new QAction(themedIcon(u"document"_s), QString(), this);
    m_open->setObjectName(u"openDocument"_s);
    m_properties = new QAction(themedIcon(u"properties"_s), QString(), this);
    m_properties->setObjectName(u"documentProperties"_s);
    m_remove = new QAction(themedIcon(u"remove"_s), QString(), this);
    m_remove->setObjectName(u"removeDocument"_s);
    m_recognise = new QAction(this);
    m_recognise->setObjectName(u"recogniseDocument"_s);
}

void LibraryPanel::connectAll()
{
    new NoneFits(
        m_table, [this] { return !m_filter->text().isEmpty(); }, [this] { m_filter->clear(); });
    connect(m_importFiles, &QPushButton::clicked, this, &LibraryPanel::importFilesAsked);
    connect(m_importFolder, &QPushButton::clicked, this, &LibraryPanel::importFolderAsked);
    connect(m_sample, &QPushButton::clicked, this, &LibraryPanel::sampleLibraryAsked);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_filtered.setWords(text); });
    chooseAndOpenByKeys(m_filter, m_table);
    connect(m_table, &QTreeView::activated, this, &LibraryPanel::openCurrent);
    connect(m_table, &QTreeView::customContextMenuRequested, this, &LibraryPanel::showMenu);
    connect(m_table->header(), &QWidget::customContextMenuRequested, this, &LibraryPanel::showColumnMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LibraryPanel::showSelection);
    connect(m_open, &QAction::triggered, this, &LibraryPanel::openCurrent);
    connect(m_properties, &QAction::triggered, this, &LibraryPanel::editProperties);
    connect(m_remove, &QAction::triggered, this, &LibraryPanel::removeDocument);
    connect(m_recognise, &QAction::triggered, this, &LibraryPanel::recognisePages);
    connect(&m_services.library, &LibraryService::documentsChanged, m_refresher, [this] {
        if (m_awaits)
            refill();
        else
            m_refresher->ask();
    });
    connect(&m_navigator, &Navigator::locationChanged, this,
            [this](const Location &location) { select(location.document); });
}

void LibraryPanel::remember(FieldMemory &memory)
{
    memory.add(m_filter);
}

void LibraryPanel::retranslate()
{
    m_empty->setText(
        tr("Your library is empty"),
        tr("Import reports as PDF, web pages or text, or drop files and folders anywhere on this window. "
           "The sample library shows what Vigie does with them."));
    m_importFiles->setText(tr("Import Files…"));
    m_importFolder->setText(tr("Import Folder…"));
    m_sample->setText(tr("Open the Sample Library"));
    m_filter->setPlaceholderText(tr("Filter documents"));
    m_filter->setAccessibleName(tr("Filter documents"));
    m_table->setAccessibleName(tr("Documents"));
    m_problem->setAccessibleName(tr("What could not be read"));
    m_open->setText(tr("Open Document"));
    m_properties->setText(tr("Document Properties…"));
    m_remove->setText(tr("Remove Document…"));
    m_recognise->setText(tr("Read Pages without Text by OCR"));
    m_model.retranslate();
    showSelection();
}

void LibraryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LibraryPanel::refill()
{
    m_awaits = m_services.library.isReading();
    if (m_awaits) {
        m_stack->setCurrentIndex(1); // what is not read yet is not called empty
        return;
    }
    const Document *selected = current();
    const DocumentId id = selected ? selected->id : m_navigator.current().document;
    m_model.setDocuments(m_services.library.documents());
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 0 : 1);
    select(id);
    showSelection();
}

const Document *LibraryPanel::current() const
{
    const QModelIndex index = m_filtered.mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model.documents().at(index.row()) : nullptr;
}

void LibraryPanel::select(const DocumentId &id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_filtered.mapFromSource(m_model.index(row, 0)));
}

void LibraryPanel::showSelection()
{
    const QModelIndex index = m_table->currentIndex();
    for (QAction *action : {m_open, m_properties, m_remove})
        action->setEnabled(index.isValid());
    const Document *selected = current();
    m_recognise->setEnabled(selected && !recognisablePages(*selected).isEmpty());
    const QString problem = index.data(DocumentModel::ProblemRole).toString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void LibraryPanel::openCurrent()
{
    const Document *document = current();
    if (!document)
        return;
    m_navigator.open({.document = document->id, .page = 1, .focus = {}, .marks = {}, .query = {}});
    Q_EMIT readerWanted();
}

void LibraryPanel::showMenu(const QPoint &at)
{
    if (!m_table->indexAt(at).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_properties, m_recognise, m_remove});
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void LibraryPanel::showColumnMenu(const QPoint &at)
{
    QHeaderView *header = m_table->header();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"libraryColumns"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = DocumentModel::Title + 1; column < DocumentModel::ColumnCount; ++column) {
        QAction *shown = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        shown->setCheckable(true);
        shown->setChecked(!header->isSectionHidden(column));
        connect(shown, &QAction::toggled, header,
                [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
    menu->popup(header->viewport()->mapToGlobal(at));
}

void LibraryPanel::editProperties()
{
    const Document *document = current();
    if (!document)
        return;
    auto *dialog = new DocumentDialog(*document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const QString reason = m_services.library.readOnlyReason(); !reason.isEmpty())
        dialog->setReadOnly(reason);
    const DocumentId id = document->id;
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        const Result<void> corrected = m_services.library.correct(id, dialog->correction());
        if (!corrected)
            showProblem(this, tr("The properties were not changed."), corrected.error());
        else
            Q_EMIT done(tr("The properties were changed."));
    });
    dialog->open();
}

void LibraryPanel::recognisePages()
{
    if (const Document *document = current())
        vigie::recognisePages(m_services.imports, {{document->id, {}}}, this,
                              [this](const QString &sentence) { Q_EMIT done(sentence); });
}

void LibraryPanel::removeDocument()
{
    const Document *document = current();
    if (!document)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove Document"),
                                tr("Remove “%1” from the library?").arg(documentTitle(*document)),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"confirmRemove"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Its text and what was read from it leave the library. Your highlights in it "
                               "are kept and come back when "
                               "you import it again. The file you imported it from is not touched."));
    box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QDialog::finished, this, [this, box, id = document->id, title = documentTitle(*document)] {
        if (box->buttonRole(box->clickedButton()) != QMessageBox::AcceptRole)
            return;
        const Result<void> gone = m_services.library.remove(id);
        if (!gone)
            return showProblem(this, tr("The document was not removed."), gone.error());
        Q_EMIT removed(title);
        Q_EMIT done(tr("The document was removed from the library."));
    });
    box->open();
}

} // namespace vigie
