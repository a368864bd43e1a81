// SPDX-License-Identifier: GPL-3.0-or-later
// The document that is open in the reader's panel: how it comes, where in it the view is, and how it goes.
#include "models/items/dateformat.h"
#include "models/items/names.h"
#include "ui/reader/readerpanel_p.h"

#include <QLabel>
#include <QLayout>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestDescription = 8000; // characters handed to a screen reader at once

/// The page of that number, else the first.
int indexOfPage(const QList<Page> &pages, int number)
{
    const auto found = std::find_if(pages.cbegin(), pages.cend(),
                                    [number](const Page &page) { return page.number == number; });
    return found == pages.cend() ? 0 : static_cast<int>(found - pages.cbegin());
}

} // namespace

void ReaderPanel::Private::open(const Location &location)
{
    if (location.isEmpty())
        return;
    notice->hide();
    if (location.document != document.id)
        load(location.document, location.page);
    if (document.id.isEmpty())
        return;
    marker.setLocation(location);
    const int index = indexOfPage(view->pages(), location.page);
    view->setSelection({});
    if (location.focus.isEmpty() && location.top > 0)
        view->showPlace(index, location.top);
    else if (location.focus.isEmpty() && location.share != 0)
        view->showShare(index, location.share);
    else
        view->showSpan(index, location.focus);
    refreshMarks();
    showPlace();
}

void ReaderPanel::Private::load(const DocumentId &id, int page)
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
    const ReadingMemory::Look look = memory.look(id);
    thumbnails->show({}, {});
    showOutline(look.outline);
    showThumbnails(pictures && look.thumbnails);
    makeRoom();
    view->setContent(id, pages.value(), pictures ? PageView::Kind::Pictures : PageView::Kind::Text,
                     look.pages, indexOfPage(pages.value(), page));
    // Asked for after the first page.
    loadOutline();
    thumbnails->show(pictures ? id : DocumentId(), pictures ? pages.value() : QList<Page>());
    toolbar->showZoom(view->zoom());
    toolbar->showLook(view->look(), pictures);
    if (findBar->isVisible())
        finder.find(findBar->text(), 0);
    showPlace();
}

// What stands around the pages takes its room before they come: fitted pages are asked for once, at the size
// they keep.
void ReaderPanel::Private::makeRoom()
{
    title->show();
    if (panel->isVisible()) {
        panel->layout()->activate();
        splitter->refresh();
    }
    stack->setCurrentWidget(view);
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
    load(document.id, panel->place().page);
}

void ReaderPanel::Private::close(const QString &reason)
{
    document = {};
    emptyReason = reason;
    marker.setDocument({}, {});
    finder.setPages({});
    findBar->hide();
    view->clear();
    stack->setCurrentWidget(empty->parentWidget());
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
