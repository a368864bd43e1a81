// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerpanel.h"

#include "models/items/dateformat.h"
#include "models/items/documentmodel.h"
#include "models/items/names.h"
#include "ui/common/recognition.h"
#include "ui/common/whendone.h"
#include "ui/print/highlightpages.h"
#include "ui/print/picturesource.h"
#include "ui/print/textsource.h"
#include "ui/reader/readerpanel_p.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double zoomStep = 1.2;
constexpr int roomForOutline = 460;            // pixels
constexpr int contextDelay = 250;              // ms of rest before other panels look up what is in view
constexpr qsizetype longestDescription = 8000; // characters handed to a screen reader at once

/// One line that gives way: cut with an ellipsis instead of making the panel wide.
class TitleLine : public QLabel
{
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {40, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        const QRect room = contentsRect();
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
};

} // namespace

ReaderPanel::Private::Private(Services &services_, Navigator &navigator_, ReaderPanel *panel_, int pane_)
    : services(services_)
    , navigator(navigator_)
    , panel(panel_)
    , pane(pane_)
    , marker(services_)
{
}

ReaderPanel::ReaderPanel(Services &services, Navigator &navigator, QWidget *parent, int pane)
    : QWidget(parent)
    , d(std::make_unique<Private>(services, navigator, this, pane))
{
    setObjectName(u"readerPanel"_s);
    d->build();
    d->connectView();
    d->connectFinding();
    d->connectLook();
    d->connectServices();
    d->connectBanner();
    d->retranslate();
    d->close({});
    if (d->isAtWork() && !navigator.current().isEmpty())
        d->open(navigator.current());
}

ReaderPanel::~ReaderPanel() = default;

void ReaderPanel::setMemory(QSettings *settings)
{
    d->memory.setSettings(settings);
}

QList<QAction *> ReaderPanel::editActions() const
{
    const ReaderToolbar &bar = *d->toolbar;
    return {bar.highlight,      bar.underline,     d->curation->amount,
            d->curation->event, d->curation->name, bar.documentNote};
}

QList<QAction *> ReaderPanel::viewActions() const
{
    const ReaderToolbar &bar = *d->toolbar;
    return {bar.fitPage,    bar.continuous,  bar.twoPages, bar.cover,
            bar.rotateLeft, bar.rotateRight, bar.outline,  bar.thumbnails};
}

QList<QAction *> ReaderPanel::goActions() const
{
    return {d->toolbar->goToPage};
}

Location ReaderPanel::place() const
{
    const int index = d->view->currentIndex();
    if (d->document.id.isEmpty() || index < 0)
        return {};
    Location here;
    here.document = d->document.id;
    here.page = d->view->pages().at(index).number;
    return here;
}

std::shared_ptr<PrintSource> ReaderPanel::printSource() const
{
    if (d->document.id.isEmpty())
        return nullptr;
    AnnotationFilter filter;
    filter.document = d->document.id;
    const QList<Annotation> annotations = d->services.annotations.annotations(filter);
    QHash<int, QList<Annotation>> marks;
    QList<Annotation> told; // what a list says more of than the mark on the page
    for (const Annotation &annotation : annotations) {
        marks[annotation.passage.page].append(annotation);
        if (!annotation.note.isEmpty() || !annotation.tags.isEmpty())
            told.append(annotation);
    }
    const QList<FlowPage> notes = highlightPages(d->services, told);
    if (d->document.mediaType == "application/pdf"_L1)
        return std::make_shared<PictureSource>(d->services.render, d->document, d->view->pages(), marks,
                                               notes);
    QList<FlowPage> pages;
    for (const Page &page : d->view->pages()) {
        FlowPage flow{page, {}};
        flow.marks.annotations = marks.value(page.number);
        pages.append(flow);
    }
    return std::make_shared<TextSource>(documentTitle(d->document), pages, notes, true);
}

void ReaderPanel::open(const Location &location)
{
    d->open(location);
}

void ReaderPanel::setMarked(bool marked)
{
    d->line->setVisible(marked);
}

void ReaderPanel::findOnPage()
{
    d->openFindBar();
}

void ReaderPanel::zoomIn()
{
    d->view->setZoom(d->view->zoom() * zoomStep);
}

void ReaderPanel::zoomOut()
{
    d->view->setZoom(d->view->zoom() / zoomStep);
}

void ReaderPanel::zoomReset()
{
    d->view->setZoom(1);
}

void ReaderPanel::fitWidth()
{
    d->view->setFit(PageView::Fit::Width);
}

void ReaderPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

void ReaderPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where there is no room for both, the page goes first; the outline can still be asked for.
    const bool roomy = width() >= roomForOutline;
    const bool wasRoomy = !event->oldSize().isValid() || event->oldSize().width() >= roomForOutline;
    if (roomy != wasRoomy) {
        d->outline->setVisible(roomy && d->toolbar->outline->isChecked());
        d->thumbnails->setVisible(roomy && d->toolbar->thumbnails->isChecked());
    }
}

void ReaderPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && d->findBar->isVisible()) {
        Q_EMIT d->findBar->closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReaderPanel::Private::build()
{
    toolbar = new ReaderToolbar(panel);
    title = new TitleLine(panel);
    title->setObjectName(u"readerTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setContentsMargins(8, 4, 8, 0);
    QFont strong = title->font();
    strong.setBold(true);
    title->setFont(strong);
    notice = new QLabel(panel);
    notice->setObjectName(u"readerNotice"_s);
    notice->setWordWrap(true);
    notice->setTextFormat(Qt::PlainText);
    notice->setFrameShape(QFrame::StyledPanel);
    notice->setContentsMargins(8, 4, 8, 4);
    notice->hide();
    banner = new TextBanner(panel);
    findBar = new FindBar(panel);
    findBar->hide();
    stack = new QStackedWidget(panel);
    empty = new QLabel(stack);
    empty->setObjectName(u"readerEmpty"_s);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setContentsMargins(40, 40, 40, 40);
    view = new PageView(services.render, stack);
    view->setObjectName(u"readerView"_s);
    stack->addWidget(empty);
    stack->addWidget(view);
    bar = new HighlightBar(view->viewport());
    outline = new OutlinePanel(panel);
    outline->hide();
    thumbnails = new ThumbnailPanel(
        services.render, [this](int index) { return marker.marksOf(index); }, panel);
    thumbnails->hide();
    splitter = new QSplitter(Qt::Horizontal, panel);
    splitter->setObjectName(u"readerSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(outline);
    splitter->addWidget(thumbnails);
    splitter->addWidget(stack);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 0);
    splitter->setStretchFactor(2, 1);
    line = new QFrame(panel);
    line->setFixedHeight(3);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Highlight);
    line->hide();
    curation = new SelectionActions(
        services, navigator, [this] { return selectedWords(); }, panel);
    bar->setMore({curation->amount, curation->event, curation->name});
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addWidget(title);
    column->addWidget(toolbar);
    column->addWidget(notice);
    column->addWidget(banner);
    column->addWidget(findBar);
    column->addWidget(splitter, 1);
    contextTimer.setSingleShot(true);
    contextTimer.setInterval(contextDelay);
    panel->setFocusProxy(view);
}

void ReaderPanel::Private::connectView()
{
    view->setMarks([this](int index) { return marker.marksOf(index); });
    view->setTips([this](int index, qsizetype offset) { return marker.tipAt(index, offset); });
    QObject::connect(view, &PageView::currentIndexChanged, panel, [this] { showPlace(); });
    QObject::connect(view, &PageView::zoomChanged, panel, [this] {
        toolbar->showZoom(view->zoom());
        bar->hide();
    });
    QObject::connect(view, &PageView::scrolled, panel, [this] { bar->hide(); });
    QObject::connect(view, &PageView::selectionChanged, panel, [this] {
        const bool some = !view->selection().isEmpty();
        toolbar->highlight->setEnabled(some);
        toolbar->underline->setEnabled(some);
        curation->setEnabled(some);
        bar->hide();
        contextTimer.start();
    });
    QObject::connect(view, &PageView::selectionFinished, panel, [this] {
        if (const QRect end = view->selectionEnd(); !end.isNull())
            bar->showBeside(end);
    });
    QObject::connect(view, &PageView::selectionDragged, panel, [this] { dragSelection(); });
    QObject::connect(view, &PageView::clicked, panel, [this](int i, qsizetype at) { clicked(i, at); });
    QObject::connect(view, &PageView::menuAsked, panel, [this](QPoint at) { showMenu(at); });
    const auto highlightIn = [this](HighlightColour chosen) {
        Annotation like;
        like.colour = chosen;
        highlight(like);
    };
    QObject::connect(view, &PageView::colourKeyPressed, panel, highlightIn);
    QObject::connect(bar, &HighlightBar::colourChosen, panel, highlightIn);
    QObject::connect(bar, &HighlightBar::underlineAsked, panel, [this] { underline(); });
    QObject::connect(bar, &HighlightBar::noteAsked, panel, [this] { highlightWithNote(); });
    QObject::connect(bar, &HighlightBar::citationAsked, panel, [this] { copyWithCitation(); });
    QObject::connect(curation, &SelectionActions::done, panel, &ReaderPanel::done);
    QObject::connect(curation, &SelectionActions::failed, panel, [this](const Error &error) { tell(error); });
    QObject::connect(&contextTimer, &QTimer::timeout, panel, [this] { tellContext(); });

    const auto on = [this](QAction *action, auto act) {
        QObject::connect(action, &QAction::triggered, panel, [act] { act(); });
    };
    on(toolbar->previousPage, [this] { view->turnPage(false); });
    on(toolbar->nextPage, [this] { view->turnPage(true); });
    on(toolbar->zoomIn, [this] { panel->zoomIn(); });
    on(toolbar->zoomOut, [this] { panel->zoomOut(); });
    on(toolbar->zoomReset, [this] { panel->zoomReset(); });
    on(toolbar->fitWidth, [this] { panel->fitWidth(); });
    on(toolbar->fitPage, [this] { view->setFit(PageView::Fit::Page); });
    on(toolbar->find, [this] { openFindBar(); });
    on(toolbar->highlight, [this, highlightIn] { highlightIn(colour); });
    on(toolbar->underline, [this] { underline(); });
    on(toolbar->documentNote, [this] { noteOnDocument(); });
    QObject::connect(toolbar->names, &QAction::toggled, panel, [this](bool shown) {
        marker.setNamesShown(shown);
        refreshMarks();
    });
    QObject::connect(toolbar, &ReaderToolbar::pageEntered, panel, [this](const QString &text) {
        const int index = pageIndexFor(view->pages(), text);
        if (index >= 0)
            jumpTo({.document = document.id,
                    .page = view->pages().at(index).number,
                    .focus = {},
                    .marks = {},
                    .query = {}});
        showPlace();
        view->setFocus();
    });
}

void ReaderPanel::Private::connectFinding()
{
    QObject::connect(findBar, &FindBar::textChanged, panel,
                     [this](const QString &text) { finder.find(text, view->currentIndex()); });
    QObject::connect(findBar, &FindBar::nextAsked, panel, [this] { finder.step(true); });
    QObject::connect(findBar, &FindBar::previousAsked, panel, [this] { finder.step(false); });
    QObject::connect(findBar, &FindBar::closed, panel, [this] {
        findBar->hide();
        if (!finder.current().isEmpty()) // what was found stays selected, to be copied or highlighted
            view->setSelection({{finder.currentIndex(), finder.current().start},
                                {finder.currentIndex(), finder.current().end}});
        finder.find({}, 0);
        view->setFocus();
    });
    QObject::connect(&finder, &DocumentFinder::changed, panel, [this] {
        marker.setFound(finder.found(), finder.currentIndex(), finder.currentOnPage());
        findBar->setCount(finder.currentNumber(), finder.total(), finder.isSearching(), finder.isCutShort());
        refreshMarks();
    });
    QObject::connect(&finder, &DocumentFinder::chosen, panel,
                     [this] { view->showSpan(finder.currentIndex(), finder.current()); });
}

void ReaderPanel::Private::connectServices()
{
    QObject::connect(&navigator, &Navigator::locationChanged, panel, [this](const Location &to) {
        if (isAtWork())
            open(to);
    });
    QObject::connect(&navigator, &Navigator::annotationChosen, panel, [this](const AnnotationId &id) {
        marker.setChosen(id);
        refreshMarks();
    });
    QObject::connect(&services.annotations, &AnnotationService::annotationsChanged, panel, [this] {
        marker.reloadAnnotations();
        refreshMarks();
    });
    QObject::connect(&services.facts, &FactsService::factsChanged, panel, [this] {
        marker.forgetFacts();
        refreshMarks();
    });
    QObject::connect(&services.library, &LibraryService::documentsChanged, panel,
                     [this] { reloadIfChanged(); });
}

void ReaderPanel::Private::connectBanner()
{
    const auto tellDone = [this](const QString &sentence) { Q_EMIT panel->done(sentence); };
    const auto current = [this] { return view->pages().at(view->currentIndex()).number; };
    QObject::connect(banner, &TextBanner::pageAsked, panel, [this, tellDone, current] {
        recognisePages(services.imports, {{document.id, {current()}}}, panel, tellDone);
    });
    QObject::connect(banner, &TextBanner::allAsked, panel, [this, tellDone] {
        recognisePages(services.imports, {{document.id, {}}}, panel, tellDone);
    });
    QObject::connect(banner, &TextBanner::forgettingAsked, panel, [this, current] {
        whenDone(services.imports.forgetRecognised(document.id, {current()}), panel,
                 [this](const QFuture<Result<void>> &done) {
                     if (done.resultCount() > 0 && !done.result().ok())
                         tell(done.result().error());
                 });
    });
}

void ReaderPanel::Private::retranslate()
{
    panel->setWindowTitle(ReaderPanel::tr("Reader"));
    curation->retranslate();
    empty->setText(
        emptyReason.isEmpty()
            ? ReaderPanel::tr("Nothing is open yet.\n\nChoose a document in the library, or search and "
                              "choose a result: its page opens here, with the words marked.")
            : emptyReason);
    showPlace();
}

void ReaderPanel::Private::open(const Location &location)
{
    if (location.isEmpty())
        return;
    notice->hide();
    if (location.document != document.id)
        load(location.document);
    if (document.id.isEmpty())
        return;
    marker.setLocation(location);
    const QList<Page> &pages = view->pages();
    int index = 0;
    for (int i = 0; i < pages.size(); ++i) {
        if (pages.at(i).number == location.page)
            index = i;
    }
    view->setSelection({});
    if (location.focus.isEmpty() && location.top > 0)
        view->showPlace(index, location.top);
    else
        view->showSpan(index, location.focus);
    refreshMarks();
    showPlace();
}

void ReaderPanel::Private::load(const DocumentId &id)
{
    const Result<Document> found = services.library.document(id);
    if (!found.ok()) {
        close(errorText(found.error()));
        return;
    }
    const Result<QList<Page>> pages = services.library.pages(id);
    if (!pages.ok()) {
        close(errorText(pages.error()));
        return;
    }
    if (pages.value().isEmpty()) {
        close(ReaderPanel::tr("“%1” has no page that could be read.").arg(found.value().title));
        return;
    }
    document = found.value();
    emptyReason.clear();
    marker.setDocument(id, pages.value());
    finder.setPages(pages.value());
    const bool pictures = document.mediaType == "application/pdf"_L1;
    stack->setCurrentWidget(view);
    const ReadingMemory::Look look = memory.look(id);
    view->setContent(id, pages.value(), pictures ? PageView::Kind::Pictures : PageView::Kind::Text,
                     look.pages);
    toolbar->showZoom(view->zoom());
    toolbar->showLook(view->look(), pictures);
    loadOutline();
    showOutline(look.outline);
    thumbnails->show(pictures ? id : DocumentId(), pictures ? pages.value() : QList<Page>());
    showThumbnails(pictures && look.thumbnails);
    if (findBar->isVisible())
        finder.find(findBar->text(), 0);
    showPlace();
}

void ReaderPanel::Private::reloadIfChanged()
{
    if (document.id.isEmpty())
        return;
    const Result<Document> now = services.library.document(document.id);
    if (!now.ok()) {
        close(ReaderPanel::tr("The document that was open here is no longer in the library."));
        return;
    }
    const bool readAgain = now.value().imported != document.imported || now.value().pages != document.pages ||
                           now.value().characters != document.characters ||
                           now.value().quality != document.quality;
    if (!readAgain) {
        document = now.value();
        showPlace();
        return;
    }
    const int index = view->currentIndex();
    load(document.id);
    view->showPage(std::min(index, static_cast<int>(view->pages().size()) - 1));
}

void ReaderPanel::Private::close(const QString &reason)
{
    document = {};
    emptyReason = reason;
    marker.setDocument({}, {});
    finder.setPages({});
    findBar->hide();
    view->clear();
    stack->setCurrentWidget(empty);
    outline->hide();
    thumbnails->hide();
    thumbnails->show({}, {});
    toolbar->showLook(view->look(), false);
    retranslate();
}

void ReaderPanel::Private::refreshMarks()
{
    view->refreshMarks();
    thumbnails->refreshMarks();
}

void ReaderPanel::Private::showPlace()
{
    toolbar->showPlace(view->pages(), view->currentIndex());
    QStringList parts{document.title};
    if (!document.publisher.isEmpty())
        parts.append(document.publisher);
    if (document.published)
        parts.append(formatDate(*document.published, interfaceLanguage()));
    title->setText(parts.join(u" · "_s));
    title->setToolTip(title->text());
    title->setVisible(!document.id.isEmpty());
    if (const int index = view->currentIndex(); outline->isVisible() && index >= 0)
        outline->showCurrent(view->pages().at(index).number);
    thumbnails->showCurrent(view->currentIndex());
    describeForScreenReaders();
    if (const int index = view->currentIndex(); !document.id.isEmpty() && index >= 0)
        banner->showPage(document, view->pages().at(index));
    else
        banner->clear();
    if (!document.id.isEmpty())
        contextTimer.start();
}

void ReaderPanel::Private::describeForScreenReaders()
{
    const int index = view->currentIndex();
    if (index < 0 || index >= view->pages().size()) {
        view->setAccessibleName(ReaderPanel::tr("Pages"));
        view->setAccessibleDescription({});
        return;
    }
    const Page &page = view->pages().at(index);
    view->setAccessibleName(
        ReaderPanel::tr("%1, page %2")
            .arg(document.title, page.label.isEmpty() ? QString::number(page.number) : page.label));
    view->setAccessibleDescription(
        (page.problem.isEmpty() ? QString() : pageProblemText(page.problem) + u'\n') +
        page.text.left(longestDescription));
}

void ReaderPanel::Private::tellContext()
{
    const int index = view->currentIndex();
    if (document.id.isEmpty() || index < 0)
        return;
    Q_EMIT panel->placeChanged();
    if (!isAtWork())
        return;
    const QList<Passage> selected = view->selectedPassages();
    const Page &page = view->pages().at(index);
    Passage passage{document.id, page.number, {0, page.text.size()}};
    if (!selected.isEmpty())
        passage = {document.id, selected.first().page, selected.first().span};
    navigator.showContext(passage);
}

void ReaderPanel::Private::openFindBar()
{
    if (document.id.isEmpty())
        return;
    const QString words = view->selectedText();
    findBar->open(words.contains(u'\n') ? QString() : words);
    finder.find(findBar->text(), view->currentIndex());
}

} // namespace vigie
