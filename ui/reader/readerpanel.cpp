// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerpanel.h"

#include "models/items/documentmodel.h"
#include "ui/print/highlightpages.h"
#include "ui/print/picturesource.h"
#include "ui/print/textsource.h"
#include "ui/reader/readerpanel_p.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
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
constexpr int roomForOutline = 460; // pixels
constexpr int emptyWidth = 46;      // characters, fewer than cover them when the tour invites
constexpr int contextDelay = 250;   // ms of rest before other panels look up what is in view

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
    here.share = d->view->shareAbove(index);
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
    auto *emptyPage = new QWidget(stack);
    empty = new QLabel(emptyPage);
    empty->setObjectName(u"readerEmpty"_s);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMaximumWidth(emptyWidth * empty->fontMetrics().averageCharWidth());
    auto *around = new QHBoxLayout(emptyPage);
    around->addStretch(1);
    around->addWidget(empty, 1000); // as wide as it may be
    around->addStretch(1);
    view = new PageView(services.render, stack);
    view->setObjectName(u"readerView"_s);
    stack->addWidget(emptyPage);
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
    placeTimer.setSingleShot(true);
    placeTimer.setInterval(contextDelay);
    panel->setFocusProxy(view);
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

} // namespace vigie
