// SPDX-License-Identifier: GPL-3.0-or-later
// How the open document is looked at, and the ways through it: outline, links.
#include "ui/reader/linkdialog.h"
#include "ui/reader/readerpanel_p.h"

#include <QDesktopServices>
#include <QFutureWatcher>
#include <QMenu>
#include <QSplitter>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

void ReaderPanel::Private::connectLook()
{
    const auto on = [this](QAction *action, auto act) {
        QObject::connect(action, &QAction::triggered, panel, [act](bool checked) { act(checked); });
    };
    on(toolbar->rotateLeft, [this](bool) { view->setTurns(view->turns() - 1); });
    on(toolbar->rotateRight, [this](bool) { view->setTurns(view->turns() + 1); });
    on(toolbar->continuous, [this](bool yes) {
        changeArrangement([yes](PageArrangement &arrangement) { arrangement.continuous = yes; });
    });
    on(toolbar->twoPages, [this](bool yes) {
        changeArrangement([yes](PageArrangement &arrangement) { arrangement.twoUp = yes; });
    });
    on(toolbar->cover, [this](bool yes) {
        changeArrangement([yes](PageArrangement &arrangement) { arrangement.cover = yes; });
    });
    on(toolbar->outline, [this](bool yes) { // in a narrow pane too: it was asked for
        showOutline(yes);
        memory.keep(document.id, look());
    });
    on(toolbar->thumbnails, [this](bool yes) {
        showThumbnails(yes);
        memory.keep(document.id, look());
    });
    QObject::connect(thumbnails, &ThumbnailPanel::chosen, panel, [this](int index) {
        Location to;
        to.document = document.id;
        to.page = view->pages().at(index).number;
        jumpTo(to);
    });
    QObject::connect(view, &PageView::lookChanged, panel, [this] {
        toolbar->showLook(view->look(), document.mediaType == "application/pdf"_L1);
        memory.keep(document.id, look());
    });
    QObject::connect(view, &PageView::linkChosen, panel, [this](const PageLink &link) { follow(link); });
    QObject::connect(outline, &OutlinePanel::chosen, panel, [this](const OutlinePanel::Place &place) {
        Location to;
        to.document = document.id;
        to.page = place.page;
        to.focus = place.span;
        to.top = place.top;
        jumpTo(to);
    });
}

void ReaderPanel::Private::changeArrangement(const std::function<void(PageArrangement &)> &change)
{
    PageArrangement arrangement = view->arrangement();
    change(arrangement);
    view->setArrangement(arrangement);
}

void ReaderPanel::Private::loadOutline()
{
    outline->show({}, view->pages());
    if (document.mediaType != "application/pdf"_L1)
        return;
    auto *watcher = new QFutureWatcher<Result<QList<Bookmark>>>(panel);
    QObject::connect(watcher, &QFutureWatcherBase::finished, panel, [this, watcher, id = document.id] {
        watcher->deleteLater();
        const auto future = watcher->future();
        if (id != document.id || future.resultCount() == 0)
            return;
        // Without them, the headings that were found in the text stay.
        const Result<QList<Bookmark>> bookmarks = future.result();
        if (bookmarks.ok() && !bookmarks.value().isEmpty())
            outline->show(bookmarks.value(), view->pages());
    });
    watcher->setFuture(services.render.outline(document.id));
}

void ReaderPanel::Private::showOutline(bool shown)
{
    toolbar->outline->setChecked(shown);
    const bool first = shown && !outline->isVisible() && splitter->sizes().value(0) == 0;
    outline->setVisible(shown);
    if (first) {
        const int width = std::clamp(panel->width() / 3, 140, 260);
        const int beside = thumbnails->isVisible() ? thumbnails->width() : 0;
        splitter->setSizes({width, beside, std::max(1, panel->width() - width - beside)});
    }
    if (shown && view->currentIndex() >= 0)
        outline->showCurrent(view->pages().at(view->currentIndex()).number);
}

void ReaderPanel::Private::showThumbnails(bool shown)
{
    toolbar->thumbnails->setChecked(shown);
    thumbnails->setVisible(shown);
    if (!shown)
        return;
    const QList<int> sizes = splitter->sizes();
    const int width = thumbnails->minimumWidth();
    const int beside = outline->isVisible() ? sizes.value(0) : 0;
    splitter->setSizes({beside, width, std::max(1, panel->width() - beside - width)});
    thumbnails->showCurrent(view->currentIndex());
}

ReadingMemory::Look ReaderPanel::Private::look() const
{
    return {view->look(), toolbar->outline->isChecked(), toolbar->thumbnails->isChecked()};
}

void ReaderPanel::Private::jumpTo(const Location &to)
{
    navigator.setPane(pane);
    navigator.leave(panel->place());
    navigator.open(to);
    view->setFocus();
}

void ReaderPanel::Private::follow(const PageLink &link)
{
    if (link.page < 1) {
        askToOpen(link.address);
        return;
    }
    Location to;
    to.document = document.id;
    to.page = link.page;
    to.top = link.top;
    jumpTo(to);
}

void ReaderPanel::Private::askToOpen(const QString &address)
{
    auto *dialog = new LinkDialog(address, panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &LinkDialog::openAsked, panel, [](const QString &to) {
        QDesktopServices::openUrl(QUrl(to.trimmed(), QUrl::StrictMode));
    });
    dialog->open();
}

void ReaderPanel::Private::addLinks(QMenu &menu, QPoint at)
{
    const PageLink *under = view->linkAt(at);
    if (under && !under->address.isEmpty()) {
        const PageLink link = *under;
        menu.addAction(ReaderPanel::tr("Show Link…"), panel, [this, link] { follow(link); });
    }
    const QList<PageLink> links = view->pictures().links(view->currentIndex());
    if (links.isEmpty())
        return;
    // The way to them without a mouse.
    QMenu *all = menu.addMenu(ReaderPanel::tr("Links on This Page"));
    constexpr qsizetype mostShown = 40;
    for (const PageLink &link : links.first(std::min(mostShown, links.size()))) {
        QString text = link.address;
        if (link.page > 0 && link.page <= view->pages().size())
            text = ReaderPanel::tr("Page %1").arg(view->pages().at(link.page - 1).label);
        QAction *action = all->addAction(all->fontMetrics().elidedText(text, Qt::ElideMiddle, 420), panel,
                                         [this, link] { follow(link); });
        action->setProperty("verbatim", true);
    }
}

} // namespace vigie
