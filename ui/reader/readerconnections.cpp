// SPDX-License-Identifier: GPL-3.0-or-later
// Who tells whom in the reader's panel.
#include "ui/common/recognition.h"
#include "ui/common/whendone.h"
#include "ui/reader/readerpanel_p.h"

#include <QAction>

namespace vigie {

void ReaderPanel::Private::connectView()
{
    view->setMarks([this](int index) { return marker.marksOf(index); });
    view->setTips([this](int index, qsizetype offset) { return marker.tipAt(index, offset); });
    QObject::connect(view, &PageView::currentIndexChanged, panel, [this] { showPlace(); });
    QObject::connect(view, &PageView::zoomChanged, panel, [this] {
        toolbar->showZoom(view->zoom());
        bar->hide();
    });
    QObject::connect(view, &PageView::scrolled, panel, [this] {
        bar->hide();
        placeTimer.start();
    });
    QObject::connect(&placeTimer, &QTimer::timeout, panel, [this] {
        if (!document.id.isEmpty())
            Q_EMIT panel->placeChanged();
    });
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

} // namespace vigie
