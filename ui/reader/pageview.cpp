// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pageview.h"

#include "ui/reader/pageaccessible.h"
#include "ui/reader/picturesheet.h"
#include "ui/reader/textsheet.h"
#include "ui/reader/textunits.h"

#include <QCoreApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <cmath>

namespace vigie {

namespace {

constexpr int pagesAhead = 2; // drawn before they are scrolled to
constexpr int sheetsKept = 6; // on each side of the view

} // namespace

PageView::PageView(RenderService &render, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(render)
{
    letPagesSpeak();
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setSingleStep(48);
    connect(&m_pictures, &PagePictures::pictureReady, this, [this] { viewport()->update(); });
    connect(&m_pictures, &PagePictures::boxesReady, this, [this](int index) {
        if (m_awaited && m_awaited->first == index)
            showSpan(index, m_awaited->second);
        viewport()->update();
    });
}

PageView::~PageView() = default;

void PageView::setMarks(std::function<PageMarks(int)> marksOf)
{
    m_marksOf = std::move(marksOf);
}

void PageView::setTips(std::function<QString(int, qsizetype)> tipOf)
{
    m_tipOf = std::move(tipOf);
}

void PageView::setContent(const DocumentId &document, const QList<Page> &pages, Kind kind,
                          const PageLook &look, int index)
{
    m_settled = false;
    m_pages = pages;
    m_kind = kind;
    takeLook(look);
    m_selection = {};
    m_showsCaret = false;
    m_awaited.reset();
    m_announced = -1;
    m_row = 0;
    m_asked = 0;
    m_askedAt = -1;
    m_pictures.setDocument(document, kind == Kind::Pictures ? pages : QList<Page>());
    layOutAnew();
    // Bars come and go by a call that waits: pages fitted to the width would be asked for twice.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    verticalScrollBar()->setValue(0);
    showPage(index);
    m_settled = true;
    prepareVisible();
    announce();
    Q_EMIT selectionChanged();
}

void PageView::clear()
{
    setContent({}, {}, Kind::Text);
}

double PageView::pixelsPerPoint() const
{
    return m_zoom * 96.0 / 72.0;
}

QSizeF PageView::sheetSize(int index) const
{
    if (const Sheet *made = sheetIfMade(index))
        return made->size();
    if (m_kind == Kind::Pictures)
        return PictureSheet::sizeOf(m_pages.at(index), pixelsPerPoint(), m_turns);
    return TextSheet::estimates({m_pages.at(index)}, m_zoom, viewport()->width()).constFirst();
}

void PageView::layOutAnew()
{
    m_sheets.clear();
    if (m_fit != Fit::None && m_kind == Kind::Pictures && !m_pages.isEmpty()) {
        const double fitting = zoomFor(m_fit);
        if (std::abs(fitting - m_zoom) > 1e-6) {
            m_zoom = fitting;
            Q_EMIT zoomChanged();
        }
    }
    const bool pictures = m_kind == Kind::Pictures;
    QList<QSizeF> sizes;
    if (pictures) {
        sizes.reserve(m_pages.size());
        for (int i = 0; i < m_pages.size(); ++i)
            sizes.append(sheetSize(i));
    } else {
        sizes = TextSheet::estimates(m_pages, m_zoom, viewport()->width());
    }
    PageArrangement arrangement = m_arrangement;
    arrangement.twoUp = pictures && arrangement.twoUp; // text takes the width it reads best in
    m_stack.setSizes(sizes, pictures ? pictureGap : 0, pictures ? pictureMargin : 0, arrangement);
    if (!arrangement.continuous && m_stack.rows() > 0) {
        m_row = std::clamp(m_row, 0, m_stack.rows() - 1);
        m_stack.showOnly(m_row);
    }
    updateScrollBars();
    viewport()->update();
}

void PageView::layOutAt(const Held &held)
{
    {
        const QScopedValueRollback<bool> unsettled(m_settled, false);
        layOutAnew();
        restore(held);
    }
    prepareVisible();
    announce();
}

void PageView::updateScrollBars()
{
    const QSize view = viewport()->size();
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(m_stack.totalHeight())) - view.height()));
    horizontalScrollBar()->setPageStep(view.width());
    const double margin = m_kind == Kind::Pictures ? 2 * pictureMargin : 0;
    const bool overflows = m_stack.widest() > view.width() + 1;
    const int wide = overflows ? static_cast<int>(std::ceil(m_stack.widest() + margin)) - view.width() : 0;
    horizontalScrollBar()->setRange(0, std::max(0, wide));
}

PageView::Held PageView::hold(double y) const
{
    const double at = verticalScrollBar()->value() + y;
    const int index = m_stack.at(at);
    if (index < 0)
        return {};
    const int row = m_stack.rowOf(index);
    return {index, (at - m_stack.rowTop(row)) / std::max(1.0, m_stack.rowHeight(row)), y};
}

void PageView::restore(const Held &held)
{
    if (held.index >= m_stack.count())
        return;
    const int row = m_stack.rowOf(held.index);
    if (!m_arrangement.continuous && row != m_row)
        return; // another row is shown by now
    const double at = m_stack.rowTop(row) + held.share * m_stack.rowHeight(row);
    verticalScrollBar()->setValue(static_cast<int>(std::lround(at - held.y)));
}

QList<int> PageView::visibleIndexes() const
{
    QList<int> indexes;
    const double top = verticalScrollBar()->value();
    const double bottom = top + viewport()->height();
    int first = m_stack.rowAt(top);
    if (first >= 0 && first + 1 < m_stack.rows() &&
        m_stack.rowTop(first) + m_stack.rowHeight(first) <= top + 1 && m_arrangement.continuous)
        ++first; // the view begins in the gap below that row
    for (int row = first; row >= 0 && row < m_stack.rows(); ++row) {
        if (m_stack.rowTop(row) >= bottom)
            break;
        for (int i = m_stack.firstOf(row); i <= m_stack.lastOf(row); ++i)
            indexes.append(i);
        if (!m_arrangement.continuous)
            break;
    }
    return indexes;
}

Sheet *PageView::sheetIfMade(int index) const
{
    const auto found = m_sheets.find(index);
    return found == m_sheets.end() ? nullptr : found->second.get();
}

Sheet *PageView::sheet(int index)
{
    std::unique_ptr<Sheet> &made = m_sheets[index];
    if (!made) {
        const Page &page = m_pages.at(index);
        if (m_kind == Kind::Pictures)
            made = std::make_unique<PictureSheet>(page, index, pixelsPerPoint(), m_turns, m_pictures);
        else
            made = std::make_unique<TextSheet>(page, m_zoom, viewport()->width());
        m_stack.setHeight(index, made->size().height());
    }
    return made.get();
}

/// Sets the pages in view, whose heights were estimates until now, and asks for pictures.
void PageView::prepareVisible()
{
    if (m_pages.isEmpty())
        return;
    const Held held = hold(0);
    const double before = m_stack.totalHeight();
    for (int i = 0; i < m_stack.count(); ++i) { // a page that shrinks lets others into view
        const QList<int> visible = visibleIndexes();
        const bool allMade =
            std::all_of(visible.begin(), visible.end(), [this](int v) { return sheetIfMade(v); });
        for (const int index : visible)
            sheet(index);
        if (allMade)
            break;
    }
    if (m_stack.totalHeight() != before) {
        updateScrollBars();
        restore(held);
    }
    const QList<int> visible = visibleIndexes();
    if (visible.isEmpty())
        return;
    std::erase_if(m_sheets, [&visible](const auto &entry) {
        return entry.first < visible.first() - sheetsKept || entry.first > visible.last() + sheetsKept;
    });
    // Not before it has its place in the window: pages would be drawn at a size that nobody sees.
    if (isVisible() && m_settled)
        askForPictures();
}

void PageView::askForPictures()
{
    const QList<int> visible = visibleIndexes();
    if (m_kind != Kind::Pictures || visible.isEmpty())
        return;
    // Further the way the person goes first.
    QList<int> near;
    for (int ahead = 1; ahead <= pagesAhead; ++ahead) {
        const int below = visible.last() + ahead;
        const int above = visible.first() - ahead;
        for (const int index : m_goesUp ? QList{above, below} : QList{below, above}) {
            if (index >= 0 && index < m_pages.size())
                near.append(index);
        }
    }
    if (m_awaited && !visible.contains(m_awaited->first) && !near.contains(m_awaited->first))
        near.prepend(m_awaited->first);
    // The page that is read before those that peep in.
    QList<int> wanted = visible;
    if (const qsizetype at = wanted.indexOf(currentIndex()); at > 0)
        wanted.move(at, 0);
    m_pictures.want(wanted, near, 72.0 * pixelsPerPoint() * devicePixelRatioF());
}

double PageView::middleLine() const
{
    const double margin = m_kind == Kind::Pictures ? pictureMargin : 0;
    return horizontalScrollBar()->maximum() > 0
               ? margin + m_stack.widest() / 2 - horizontalScrollBar()->value()
               : std::max<double>(m_stack.widest(), viewport()->width()) / 2;
}

double PageView::stackTop() const
{
    const double spare = viewport()->height() - m_stack.totalHeight();
    // A single row lies in the middle of the room that it leaves.
    const double above = m_arrangement.continuous || m_kind == Kind::Text ? 0 : std::max(0.0, spare / 2);
    return std::floor(above) - verticalScrollBar()->value();
}

QRectF PageView::sheetRect(int index) const
{
    return {QPointF(std::floor(middleLine() + m_stack.left(index)), m_stack.top(index) + stackTop()),
            sheetSize(index)};
}

int PageView::indexAt(QPointF point) const
{
    return m_stack.at(QPointF(point.x() - middleLine(), point.y() - stackTop()));
}

void PageView::paintEvent(QPaintEvent *event)
{
    if (!isVisible())
        askForPictures(); // it is painted for a picture of the window
    QPainter painter(viewport());
    const QPalette colours = palette();
    const bool pictures = m_kind == Kind::Pictures && !m_pages.isEmpty();
    const QColor desk = colours.color(QPalette::Window);
    painter.fillRect(event->rect(), pictures
                                        ? (desk.lightnessF() > 0.5F ? desk.darker(116) : desk.darker(125))
                                        : colours.color(QPalette::Base));
    for (const int index : visibleIndexes()) {
        const QRectF rect = sheetRect(index);
        Sheet *page = sheet(index);
        PageMarks marks = m_marksOf ? m_marksOf(index) : PageMarks();
        marks.selection = m_selection.on(index, m_pages.at(index).text.size());
        painter.save();
        painter.translate(rect.topLeft());
        page->paint(painter, overlaysOf(marks, colours), colours);
        painter.restore();
        QColor edge = colours.color(QPalette::Text);
        edge.setAlphaF(pictures ? 0.35F : 0.14F);
        painter.setPen(edge);
        if (pictures)
            painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
        else if (index + 1 < m_pages.size())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    }
    if (const QRectF caret = caretRect(); !caret.isNull()) { // seen on any paper
        painter.fillRect(caret.adjusted(-1, -1, 1, 1), Qt::white);
        painter.fillRect(caret, Qt::black);
    }
    m_pictures.prepare();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    const Held held = hold(0);
    QAbstractScrollArea::resizeEvent(event);
    layOutAt(held);
    if (m_awaited)
        showSpan(m_awaited->first, m_awaited->second);
}

void PageView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    prepareVisible();
}

void PageView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    m_goesUp = dy > 0;
    prepareVisible();
    viewport()->update();
    announce();
    Q_EMIT scrolled();
}

} // namespace vigie
