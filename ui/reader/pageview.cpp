// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pageview.h"

#include "ui/reader/picturesheet.h"
#include "ui/reader/textsheet.h"
#include "ui/reader/textunits.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace vigie {

namespace {

constexpr double pictureGap = 14;
constexpr double pictureMargin = 14;
constexpr int pagesAhead = 2; // drawn before they are scrolled to
constexpr int sheetsKept = 6; // on each side of the view

} // namespace

PageView::PageView(RenderService &render, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(render)
{
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

void PageView::setContent(const DocumentId &document, const QList<Page> &pages, Kind kind)
{
    m_pages = pages;
    if (kind != m_kind) {
        m_zoom = 1;
        m_fit = Fit::Width;
    }
    m_kind = kind;
    m_selection = {};
    m_awaited.reset();
    m_announced = -1;
    m_pictures.setDocument(document, kind == Kind::Pictures ? pages : QList<Page>());
    layOutAnew();
    verticalScrollBar()->setValue(0);
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
        return PictureSheet::sizeOf(m_pages.at(index), pixelsPerPoint());
    return TextSheet::estimate(m_pages.at(index), m_zoom, viewport()->width());
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
    QList<QSizeF> sizes;
    sizes.reserve(m_pages.size());
    for (int i = 0; i < m_pages.size(); ++i)
        sizes.append(sheetSize(i));
    const bool pictures = m_kind == Kind::Pictures;
    m_stack.setSizes(sizes, pictures ? pictureGap : 0, pictures ? pictureMargin : 0);
    updateScrollBars();
    prepareVisible();
    viewport()->update();
}

double PageView::zoomFor(Fit fit) const
{
    double widest = 1;
    double highest = 1;
    for (const Page &page : m_pages) {
        const QSizeF size = PictureSheet::sizeOf(page, 96.0 / 72.0);
        widest = std::max(widest, size.width());
        highest = std::max(highest, size.height());
    }
    const double byWidth = (viewport()->width() - 2 * pictureMargin) / widest;
    const double byHeight = (viewport()->height() - 2 * pictureMargin) / highest;
    return std::clamp(fit == Fit::Width ? byWidth : std::min(byWidth, byHeight), 0.1, 8.0);
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
    return {index, (at - m_stack.top(index)) / std::max(1.0, m_stack.height(index)), y};
}

void PageView::restore(const Held &held)
{
    if (held.index >= m_stack.count())
        return;
    const double at = m_stack.top(held.index) + held.share * m_stack.height(held.index);
    verticalScrollBar()->setValue(static_cast<int>(std::lround(at - held.y)));
}

QList<int> PageView::visibleIndexes() const
{
    QList<int> indexes;
    const double top = verticalScrollBar()->value();
    const double bottom = top + viewport()->height();
    for (int i = m_stack.at(top); i >= 0 && i < m_stack.count() && m_stack.top(i) < bottom; ++i)
        indexes.append(i);
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
            made = std::make_unique<PictureSheet>(page, index, pixelsPerPoint(), m_pictures);
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
    if (m_kind == Kind::Pictures) {
        QList<int> wanted = visible;
        for (int ahead = 1; ahead <= pagesAhead; ++ahead) {
            for (const int index : {visible.last() + ahead, visible.first() - ahead}) {
                if (index >= 0 && index < m_pages.size())
                    wanted.append(index);
            }
        }
        if (m_awaited && !wanted.contains(m_awaited->first))
            wanted.append(m_awaited->first);
        m_pictures.want(wanted, 72.0 * pixelsPerPoint() * devicePixelRatioF());
    }
}

QRectF PageView::sheetRect(int index) const
{
    const QSizeF size = sheetSize(index);
    const bool overflows = horizontalScrollBar()->maximum() > 0;
    const double widest = std::max<double>(m_stack.widest(), viewport()->width());
    const double margin = m_kind == Kind::Pictures ? pictureMargin : 0;
    const double left = overflows
                            ? margin + (m_stack.widest() - size.width()) / 2 - horizontalScrollBar()->value()
                            : (widest - size.width()) / 2;
    return {std::floor(left), m_stack.top(index) - verticalScrollBar()->value(), size.width(), size.height()};
}

void PageView::paintEvent(QPaintEvent *event)
{
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
}

void PageView::resizeEvent(QResizeEvent *event)
{
    const Held held = hold(0);
    QAbstractScrollArea::resizeEvent(event);
    layOutAnew();
    restore(held);
    prepareVisible();
    if (m_awaited)
        showSpan(m_awaited->first, m_awaited->second);
}

void PageView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    prepareVisible();
    viewport()->update();
    announce();
    Q_EMIT scrolled();
}

void PageView::announce()
{
    const int index = currentIndex();
    if (index == m_announced)
        return;
    m_announced = index;
    Q_EMIT currentIndexChanged(index);
}

int PageView::currentIndex() const
{
    return m_stack.at(verticalScrollBar()->value() + viewport()->height() * 0.4);
}

void PageView::showPage(int index)
{
    if (index < 0 || index >= m_pages.size())
        return;
    m_awaited.reset();
    const double margin = m_kind == Kind::Pictures ? pictureMargin : 0;
    verticalScrollBar()->setValue(static_cast<int>(m_stack.top(index) - margin));
    prepareVisible();
    // Heights above may have changed from an estimate to the truth.
    verticalScrollBar()->setValue(static_cast<int>(m_stack.top(index) - margin));
    announce();
}

void PageView::showSpan(int index, Span span)
{
    if (index < 0 || index >= m_pages.size())
        return;
    if (span.isEmpty() || span.start >= m_pages.at(index).text.size()) {
        showPage(index);
        return;
    }
    if (m_kind == Kind::Pictures && !m_pictures.hasBoxes(index)) {
        showPage(index);
        m_awaited = {index, span};
        prepareVisible();
        return;
    }
    m_awaited.reset();
    Sheet *page = sheet(index);
    updateScrollBars();
    const QList<QRectF> rects = page->lineRects(span);
    if (rects.isEmpty()) {
        showPage(index);
        return;
    }
    QRectF all = rects.first();
    for (const QRectF &rect : rects)
        all = all.united(rect);
    // A long passage shows its beginning; a short one stands in the middle.
    const double view = viewport()->height();
    const double inside = all.height() > 0.8 * view ? all.top() - 0.1 * view : all.center().y() - 0.5 * view;
    verticalScrollBar()->setValue(static_cast<int>(m_stack.top(index) + inside));
    const QRectF shown = sheetRect(index);
    const double left = shown.left() + all.left();
    if (left < 0 || left + std::min(all.width(), 200.0) > viewport()->width())
        horizontalScrollBar()->setValue(
            static_cast<int>(horizontalScrollBar()->value() + left - 0.2 * viewport()->width()));
    prepareVisible();
    announce();
    viewport()->update();
}

void PageView::setZoom(double zoom, std::optional<QPointF> fixed)
{
    const bool text = m_kind == Kind::Text;
    const double wanted = std::clamp(zoom, text ? 0.5 : 0.1, text ? 4.0 : 8.0);
    m_fit = Fit::None;
    if (std::abs(wanted - m_zoom) < 1e-6)
        return;
    const Held held = hold(fixed ? fixed->y() : viewport()->height() * 0.4);
    const double ratio = wanted / m_zoom;
    const double x = fixed ? fixed->x() : viewport()->width() / 2.0;
    const double across = horizontalScrollBar()->value() + x;
    m_zoom = wanted;
    layOutAnew();
    restore(held);
    horizontalScrollBar()->setValue(static_cast<int>(across * ratio - x));
    prepareVisible();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PageView::setFit(Fit fit)
{
    const Held held = hold(viewport()->height() * 0.4);
    m_fit = fit;
    if (m_kind == Kind::Text)
        m_zoom = 1; // text always fits: its own size is the one to go back to
    layOutAnew();
    restore(held);
    prepareVisible();
    Q_EMIT zoomChanged();
}

void PageView::setSelection(const TextRange &range)
{
    if (range == m_selection)
        return;
    m_selection = range;
    viewport()->update();
    Q_EMIT selectionChanged();
}

QList<Passage> PageView::selectedPassages() const
{
    QList<Passage> passages;
    if (m_selection.isEmpty())
        return passages;
    for (int i = m_selection.first().index; i <= m_selection.last().index && i < m_pages.size(); ++i) {
        const Page &page = m_pages.at(i);
        Span span = m_selection.on(i, page.text.size());
        while (!span.isEmpty() && page.text.at(span.start).isSpace())
            ++span.start;
        while (!span.isEmpty() && page.text.at(span.end - 1).isSpace())
            --span.end;
        if (!span.isEmpty())
            passages.append({{}, page.number, span});
    }
    return passages;
}

QString PageView::selectedText() const
{
    QStringList parts;
    if (m_selection.isEmpty())
        return {};
    for (int i = m_selection.first().index; i <= m_selection.last().index && i < m_pages.size(); ++i) {
        const Span span = m_selection.on(i, m_pages.at(i).text.size());
        if (!span.isEmpty())
            parts.append(copyText(m_pages.at(i), span));
    }
    return parts.join(u'\n');
}

QRect PageView::selectionEnd() const
{
    if (m_selection.isEmpty())
        return {};
    const int index = m_selection.last().index;
    const Sheet *page = sheetIfMade(index);
    if (!page)
        return {};
    const QList<QRectF> rects = page->lineRects(m_selection.on(index, m_pages.at(index).text.size()));
    if (rects.isEmpty())
        return {};
    const QRect last = rects.last().translated(sheetRect(index).topLeft()).toAlignedRect();
    return last.intersects(viewport()->rect()) ? last : QRect();
}

} // namespace vigie
