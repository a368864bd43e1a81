// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/services.h"
#include "ui/common/navigator.h"
#include "ui/reader/documentfinder.h"
#include "ui/reader/findbar.h"
#include "ui/reader/highlightbar.h"
#include "ui/reader/outlinepanel.h"
#include "ui/reader/pagemarker.h"
#include "ui/reader/pageview.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readertoolbar.h"
#include "ui/reader/readingmemory.h"
#include "ui/reader/selectionactions.h"
#include "ui/reader/textbanner.h"
#include "ui/reader/thumbnailpanel.h"

#include <QTimer>

class QFrame;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace vigie {

/// What the reader's panel is made of.
class ReaderPanel::Private
{
public:
    Private(Services &services_, Navigator &navigator_, ReaderPanel *panel_, int pane_);

    void build();
    void connectView();
    void connectFinding();
    void connectLook();
    void connectServices();
    void connectBanner();
    void retranslate();

    void open(const Location &location);
    void load(const DocumentId &id, int page); ///< shows `page`, or the first where there is none such
    void makeRoom();
    void reloadIfChanged();
    void close(const QString &reason);
    bool isAtWork() const { return navigator.pane() == pane; }
    void loadOutline();
    void showOutline(bool shown);
    void showThumbnails(bool shown);
    void refreshMarks();
    ReadingMemory::Look look() const;
    /// Goes to a place of the open document, so that Back comes back.
    void jumpTo(const Location &to);
    void follow(const PageLink &link);
    void askToOpen(const QString &address);
    void changeArrangement(const std::function<void(PageArrangement &)> &change);
    void showPlace();
    void describeForScreenReaders();
    void tellContext();

    /// Adds a highlight a selected page; `like` gives colour, note and tags.
    void highlight(const Annotation &like);
    void highlightWithNote();
    void underline();
    void noteOnDocument();
    void editAnnotation(const Annotation &annotation);
    void tell(const Error &error);
    void copyWithCitation();
    void dragSelection();
    void clicked(int index, qsizetype offset);
    std::optional<Passage> passageAt(const std::optional<TextSpot> &spot) const;
    void showMenu(QPoint at);
    void addLinks(QMenu &menu, QPoint at);
    void addAnnotationActions(QMenu &menu, const Annotation &annotation);
    void addNameActions(QMenu &menu, int index, qsizetype offset);
    std::optional<SelectedWords> selectedWords() const; ///< those on the first of the pages
    void openFindBar();

    Services &services;
    Navigator &navigator;
    ReaderPanel *panel;
    int pane;
    ReadingMemory memory;
    PageMarker marker;
    DocumentFinder finder;
    Document document;
    QString emptyReason; ///< why nothing is open, when it is not for want of a choice
    HighlightColour colour = HighlightColour::Yellow;
    QTimer contextTimer;
    QTimer placeTimer; ///< after scrolling within a page

    QLabel *title = nullptr;
    ReaderToolbar *toolbar = nullptr;
    FindBar *findBar = nullptr;
    QLabel *notice = nullptr;
    TextBanner *banner = nullptr;
    QFrame *line = nullptr; ///< that this pane is at work, where there are two
    QSplitter *splitter = nullptr;
    OutlinePanel *outline = nullptr;
    ThumbnailPanel *thumbnails = nullptr;
    QStackedWidget *stack = nullptr;
    QLabel *empty = nullptr;
    PageView *view = nullptr;
    HighlightBar *bar = nullptr;
    SelectionActions *curation = nullptr;
};

} // namespace vigie
