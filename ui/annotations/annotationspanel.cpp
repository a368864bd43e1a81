// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationspanel.h"

#include "models/items/documentmodel.h"
#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/annotations/annotationdelegate.h"
#include "ui/annotations/annotationdialog.h"
#include "ui/annotations/evidence.h"
#include "ui/annotations/exportdialog.h"
#include "ui/annotations/exportrun.h"
#include "ui/annotations/tagedit.h"
#include "ui/common/actionbuttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/fieldmemory.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/lastfolder.h"
#include "ui/common/listarrows.h"
#include "ui/common/navigator.h"
#include "ui/common/nonefits.h"
#include "ui/common/problems.h"
#include "ui/common/refresher.h"
#include "ui/print/highlightpages.h"
#include "ui/print/textsource.h"
#include "ui/reader/citation.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QSet>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

AnnotationsPanel::AnnotationsPanel(Services &services, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_navigator(navigator)
    , m_refresher(new Refresher(this, [this] { refill(); }))
{
    setObjectName(u"annotationsPanel"_s);
    build();
    connectAll();
    retranslate();
    if (m_services.library.isReading())
        fillFilters(); // the list follows when the documents are there
    else
        refill();
}

void AnnotationsPanel::build()
{
    m_empty = new EmptyState(this);
    auto *filled = new QWidget(this);
    m_text = new QLineEdit(filled);
    m_text->setObjectName(u"annotationFilter"_s);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon(u"filter"_s), QLineEdit::LeadingPosition);
    const auto box = [filled](const QString &name) {
        auto *combo = new QComboBox(filled);
        combo->setObjectName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        return combo;
    };
    m_colour = box(u"annotationColourFilter"_s);
    m_tag = box(u"annotationTagFilter"_s);
    m_document = box(u"annotationDocumentFilter"_s);
    // Titles are long, and the list shows them whole.
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_document->setMinimumContentsLength(18);
    m_language = box(u"annotationLanguageFilter"_s);
    m_state = box(u"annotationStateFilter"_s);
    for (QComboBox *combo : {m_tag, m_document})
        combo->setProperty("verbatim", true);
    m_list = new QListView(filled);
    m_list->setObjectName(u"annotationList"_s);
    m_model.setPlaces([this](const Annotation &annotation) { return placeInTextOf(annotation); });
    m_list->setModel(&m_model);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setItemDelegate(new AnnotationDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // rows are measured anew when a scroll bar takes some of their width
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto action = [this](const QString &name, const QString &icon) {
        auto *made = new QAction(themedIcon(icon), QString(), this);
        made->setObjectName(name);
        return made;
    };
    m_edit = action(u"editAnnotation"_s, u"edit"_s);
    m_remove = action(u"removeAnnotation"_s, u"remove"_s);
    m_export = action(u"exportAnnotations"_s, u"export"_s);
    m_import = action(u"importAnnotations"_s, u"import-files"_s);

    auto *filters = new FlowLayout(nullptr);
    for (QComboBox *combo : {m_colour, m_tag, m_language, m_state, m_document})
        filters->addWidget(combo);
    auto *buttons = new FlowLayout(nullptr);
    addActionButtons(buttons, {m_edit, m_remove, m_export}, filled);
    auto *layout = new QVBoxLayout(filled);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_text);
    layout->addLayout(filters);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(filled);
}

void AnnotationsPanel::connectAll()
{
    const QList<QComboBox *> filters{m_colour, m_tag, m_language, m_state, m_document};
    new NoneFits(
        m_list,
        [this, filters] {
            return !m_text->text().isEmpty() ||
                   std::any_of(filters.cbegin(), filters.cend(),
                               [](const QComboBox *box) { return box->currentIndex() > 0; });
        },
        [this, filters] {
            for (QComboBox *box : filters)
                box->setCurrentIndex(0);
            m_text->clear();
            refill();
        });
    connect(m_text, &QLineEdit::textChanged, m_refresher, [this] { m_refresher->ask(); });
    for (QComboBox *box : {m_colour, m_tag, m_language, m_state, m_document})
        connect(box, &QComboBox::activated, this, &AnnotationsPanel::refill);
    connect(m_list, &QListView::clicked, this, &AnnotationsPanel::open);
    connect(m_list, &QListView::activated, this, &AnnotationsPanel::open);
    chooseAndOpenByKeys(m_text, m_list);
    connect(m_list, &QListView::customContextMenuRequested, this, &AnnotationsPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AnnotationsPanel::showSelection);
    connect(m_edit, &QAction::triggered, this, &AnnotationsPanel::edit);
    connect(m_remove, &QAction::triggered, this, &AnnotationsPanel::removeCurrent);
    connect(m_export, &QAction::triggered, this, &AnnotationsPanel::exportShown);
    connect(m_import, &QAction::triggered, this, &AnnotationsPanel::bringIn);
    connect(&m_services.annotations, &AnnotationService::annotationsChanged, m_refresher,
            [this] { m_refresher->ask(); });
    connect(&m_services.library, &LibraryService::documentsChanged, m_refresher,
            [this] { m_refresher->ask(); });
    connect(&m_navigator, &Navigator::annotationChosen, this, [this](const AnnotationId &id) {
        if (const QModelIndex index = m_model.indexOf(id); index.isValid())
            m_list->setCurrentIndex(index);
    });
}

void AnnotationsPanel::retranslate()
{
    m_empty->setText(
        tr("No highlights yet"),
        tr("Select words on a page and choose a colour. Your highlights, notes and tags are listed here "
           "and can be exported with their citations."));
    m_text->setPlaceholderText(tr("Filter highlights"));
    m_text->setAccessibleName(tr("Filter highlights"));
    m_colour->setAccessibleName(tr("Colour"));
    m_tag->setAccessibleName(tr("Tag"));
    m_language->setAccessibleName(tr("Language of the document"));
    m_state->setAccessibleName(tr("State"));
    m_document->setAccessibleName(tr("Document"));
    m_list->setAccessibleName(tr("Highlights"));
    m_edit->setText(tr("Edit Highlight…"));
    m_remove->setText(tr("Remove Highlight"));
    m_export->setText(tr("Export Highlights…"));
    m_import->setText(tr("Bring In Highlights…"));
    m_model.retranslate();
    fillFilters();
}

void AnnotationsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

AnnotationFilter AnnotationsPanel::filter() const
{
    AnnotationFilter filter;
    filter.text = m_text->text().trimmed();
    filter.tag = m_tag->currentData().toString();
    if (const QVariant colour = m_colour->currentData(); colour.isValid())
        filter.colour = HighlightColour(colour.toInt());
    filter.language = m_language->currentData().toString();
    if (const QVariant state = m_state->currentData(); state.isValid())
        filter.state = Annotation::State(state.toInt());
    if (const QVariant document = m_document->currentData(); document.isValid())
        filter.document = DocumentId{document.toString()};
    return filter;
}

void AnnotationsPanel::fillFilters()
{
    const QList<Annotation> all = m_services.annotations.annotations();
    const QStringList tags = tagsInUse(m_services.annotations);
    QList<DocumentId> documents;
    QList<Language> languages;
    for (const Annotation &annotation : all) {
        if (!documents.contains(annotation.passage.document))
            documents.append(annotation.passage.document);
    }
    for (const DocumentId &id : std::as_const(documents)) {
        const Result<Document> document = m_services.library.document(id);
        if (document && !languages.contains(document.value().language))
            languages.append(document.value().language);
    }
    std::sort(languages.begin(), languages.end());
    const auto refill = [](QComboBox *box, const QString &everything, const auto &fill) {
        const QSignalBlocker quiet(box);
        const QVariant chosen = box->currentData();
        box->clear();
        box->addItem(everything);
        fill();
        box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen)) : 0);
    };
    refill(m_colour, tr("All colours"), [this] { fillWithColours(m_colour); });
    refill(m_tag, tr("All tags"), [&] {
        for (const QString &tag : tags)
            m_tag->addItem(tag, tag);
    });
    refill(m_language, tr("All languages"), [&] {
        for (const Language language : std::as_const(languages))
            m_language->addItem(languageText(language), languageCode(language));
    });
    refill(m_state, tr("Found or lost"), [this] {
        m_state->addItem(tr("Words found"), int(Annotation::State::Anchored));
        m_state->addItem(tr("Words lost"), int(Annotation::State::Orphaned));
    });
    refill(m_document, tr("All documents"), [&] {
        for (const DocumentId &id : std::as_const(documents)) {
            const Result<Document> document = m_services.library.document(id);
            m_document->addItem(document ? documentTitle(document.value()) : id.value, id.value);
        }
    });
    m_stack->setCurrentIndex(all.isEmpty() ? 0 : 1);
    m_export->setEnabled(!all.isEmpty());
}

void AnnotationsPanel::refill()
{
    fillFilters();
    const Annotation *current = m_model.annotation(m_list->currentIndex());
    const AnnotationId selected = current ? current->id : AnnotationId();
    m_model.setAnnotations(m_services.annotations.annotations(filter()), m_services.library.documents(),
                           [this](const DocumentId &id) { return m_services.library.pageLabels(id); });
    if (const QModelIndex index = m_model.indexOf(selected); index.isValid())
        m_list->setCurrentIndex(index);
    showSelection();
}

void AnnotationsPanel::showSelection()
{
    const bool any = m_list->currentIndex().isValid();
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
}

void AnnotationsPanel::open(const QModelIndex &index)
{
    const Annotation *annotation = m_model.annotation(index);
    if (!annotation)
        return;
    const Annotation chosen = *annotation;
    Passage place = chosen.passage;
    place.page = std::max(1, place.page);
    if (chosen.state == Annotation::State::Orphaned)
        place.span = {}; // other words may stand there now
    m_navigator.openPassage(place);
    m_navigator.chooseAnnotation(chosen.id);
}

QStringList AnnotationsPanel::placeInTextOf(const Annotation &annotation) const
{
    const Passage &place = annotation.passage;
    const Result<Document> document = m_services.library.document(place.document);
    const Result<Page> page = m_services.library.page(place.document, place.page);
    if (!document || !page || annotation.state == Annotation::State::Orphaned)
        return {};
    return placeInText(document.value(), page.value(), place.span);
}

QString AnnotationsPanel::wordsOf(const Annotation &annotation) const
{
    if (!annotation.isOnDocument())
        return annotation.quote;
    const Result<Document> document = m_services.library.document(annotation.passage.document);
    return document ? documentTitle(document.value()) : QString();
}

void AnnotationsPanel::edit()
{
    const Annotation *annotation = m_model.annotation(m_list->currentIndex());
    if (!annotation)
        return;
    auto *dialog = new AnnotationDialog(m_services, *annotation, wordsOf(*annotation), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Result<Annotation> edited = m_services.annotations.edit(dialog->changed());
        if (!edited)
            showProblem(this, tr("The highlight was not changed."), edited.error());
        else
            Q_EMIT done(tr("The highlight was changed."));
    });
    dialog->open();
}

void AnnotationsPanel::removeCurrent()
{
    const Annotation *annotation = m_model.annotation(m_list->currentIndex());
    if (!annotation)
        return;
    const AnnotationId id = annotation->id;
    const Result<void> removed = m_services.annotations.remove(id);
    if (!removed)
        showProblem(this, tr("The highlight was not removed."), removed.error());
    else
        Q_EMIT done(tr("The highlight was removed. Edit ▸ Undo brings it back."));
}

std::shared_ptr<PrintSource> AnnotationsPanel::printSource() const
{
    const QList<Annotation> listed = m_services.annotations.annotations(filter());
    if (listed.isEmpty())
        return nullptr;
    return std::make_shared<TextSource>(tr("Highlights"), highlightPages(m_services, listed));
}

void AnnotationsPanel::remember(FieldMemory &memory)
{
    memory.add(m_text);
    for (QComboBox *box : {m_colour, m_tag, m_language, m_state, m_document})
        memory.add(box);
}

void AnnotationsPanel::exportShown()
{
    refill(); // what is exported is what the list shows now
    auto *dialog = new ExportDialog(m_services.exports, m_model.rowCount(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ExportRequest request;
        request.format = dialog->format();
        request.filter = filter();
        request.citeLanguage = dialog->citeLanguage();
        request.forExcel = dialog->forExcel();
        writeExport(request);
    });
    dialog->open();
}

QString AnnotationsPanel::exportSuffix(const ExportRequest &request) const
{
    if (request.format != u"pdf")
        return m_services.exports.suffix(request.format);
    QSet<DocumentId> copies; // several go into one file
    for (const Annotation &annotation : m_services.annotations.annotations(request.filter)) {
        if (m_services.library.document(annotation.passage.document))
            copies.insert(annotation.passage.document);
    }
    return copies.size() > 1 ? u"zip"_s : u"pdf"_s;
}

void AnnotationsPanel::writeExport(const ExportRequest &request)
{
    const QString suffix = exportSuffix(request);
    auto *files = new QFileDialog(this, tr("Export Highlights"), QDir::homePath(),
                                  exportFormatText(request.format) + u" (*."_s + suffix + u')');
    files->setObjectName(u"exportFileDialog"_s);
    startInLastFolder(files);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(suffix);
    files->selectFile(tr("highlights", "name of a file to export into, without its ending") + u'.' + suffix);
    connect(files, &QFileDialog::fileSelected, this, [this, request](const QString &path) {
        const QStringList leftOut = m_services.exports.leftOut(request);
        runExport(
            m_services.exports, request, path, this, [this, path, leftOut](const Result<void> &written) {
                if (!written)
                    showProblem(this, tr("The highlights were not exported."), written.error());
                else
                    Q_EMIT done(
                        (QStringList{
                             tr("The highlights were written to %1.").arg(QDir::toNativeSeparators(path))} +
                         leftOut)
                            .join(u' '));
            });
    });
    files->open();
}

void AnnotationsPanel::bringIn()
{
    auto *files = new QFileDialog(this, tr("Bring In Highlights"), QDir::homePath(),
                                  tr("Highlights (*.jsonld *.json *.pdf)", "filter of a file dialog"));
    files->setObjectName(u"importAnnotationsDialog"_s);
    startInLastFolder(files);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        runAnnotationImport(m_services.exports, path, this, [this](const Result<AnnotationImport> &taken) {
            if (!taken) {
                showProblem(this, tr("The highlights were not brought in."), taken.error());
                return;
            }
            const QString text = annotationImportText(taken.value());
            if (taken.value().conflicts.isEmpty() && taken.value().unread.isEmpty()) {
                Q_EMIT done(QString(text).replace(u'\n', u' '));
                return;
            }
            auto *report = new QMessageBox(QMessageBox::Information, tr("Bring In Highlights"), text,
                                           QMessageBox::Ok, this);
            report->setObjectName(u"importAnnotationsReport"_s);
            report->setAttribute(Qt::WA_DeleteOnClose);
            report->open();
        });
    });
    files->open();
}

void AnnotationsPanel::showMenu(const QPoint &at)
{
    if (!m_list->indexAt(at).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_remove});
    const Annotation *annotation = m_model.annotation(m_list->indexAt(at));
    const QList<EvidenceLink> links = annotation ? annotation->evidence : QList<EvidenceLink>();
    if (!links.isEmpty()) {
        QMenu *evidence = menu->addMenu(tr("Evidence For"));
        for (const EvidenceLink &link : links) {
            QAction *go =
                evidence->addAction(labelledText(evidenceKindText(link.kind), evidenceText(link, m_services)),
                                    this, [this, link] { chooseEvidence(link, m_services, m_navigator); });
            go->setProperty("verbatim", true);
            go->setEnabled(isEvidenceThere(link, m_services));
        }
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace vigie
