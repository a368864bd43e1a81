// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/services.h"
#include "ui/common/navigator.h"
#include "ui/reader/documentfinder.h"
#include "ui/reader/findbar.h"
#include "ui/reader/highlightbar.h"
#include "ui/reader/pagemarker.h"
#include "ui/reader/pageview.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readertoolbar.h"
#include "ui/reader/selectionactions.h"

#include <QTimer>

class QLabel;
class QMenu;
class QStackedWidget;

namespace vigie {

/// What the reader's panel is made of.
class ReaderPanel::Private
{
public:
    Private(Services &services_, Navigator &navigator_, ReaderPanel *panel_);

    void build();
    void connectView();
    void connectServices();
    void retranslate();

    void open(const Location &location);
    void load(const DocumentId &id);
    void reloadIfChanged();
    void close(const QString &reason);
    void showPlace();
    void describeForScreenReaders();
    void tellContext();

    /// Adds a highlight a selected page; `like` gives colour, note and tags.
    void highlight(const Annotation &like);
    void highlightWithNote();
    void editAnnotation(const Annotation &annotation);
    void tell(const Error &error);
    void copyWithCitation();
    void clicked(int index, qsizetype offset);
    std::optional<Passage> passageAt(const std::optional<TextSpot> &spot) const;
    void showMenu(QPoint at);
    void addAnnotationActions(QMenu &menu, const Annotation &annotation);
    void addNameActions(QMenu &menu, int index, qsizetype offset);
    std::optional<SelectedWords> selectedWords() const; ///< those on the first of the pages
    void openFindBar();

    Services &services;
    Navigator &navigator;
    ReaderPanel *panel;
    PageMarker marker;
    DocumentFinder finder;
    Document document;
    QString emptyReason; ///< why nothing is open, when it is not for want of a choice
    HighlightColour colour = HighlightColour::Yellow;
    QTimer contextTimer;

    QLabel *title = nullptr;
    ReaderToolbar *toolbar = nullptr;
    FindBar *findBar = nullptr;
    QLabel *notice = nullptr;
    QStackedWidget *stack = nullptr;
    QLabel *empty = nullptr;
    PageView *view = nullptr;
    HighlightBar *bar = nullptr;
    SelectionActions *curation = nullptr;
};

} // namespace vigie
