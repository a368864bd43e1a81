// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected, and how the keyboard extends it.
#include "ui/reader/pageview.h"
#include "ui/reader/textunits.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace vigie {

void PageView::setSelection(const TextRange &range)
{
    const TextSpot caret = m_selection.caret;
    const TextRange wanted = m_showsCaret && range == TextRange() ? TextRange{caret, caret} : range;
    if (wanted == m_selection)
        return;
    m_selection = wanted;
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

QList<QRectF> PageView::spanRects(int index, Span span) const
{
    const Sheet *page = sheetIfMade(index);
    if (!page)
        return {};
    QList<QRectF> rects = page->lineRects(span);
    for (QRectF &rect : rects)
        rect.translate(sheetRect(index).topLeft());
    return rects;
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

std::optional<TextSpot> PageView::spotInLineBeside(TextSpot from, int lines, QPointF at)
{
    if (m_kind != Kind::Pictures)
        return {};
    const QString &text = m_pages.at(from.index).text;
    qsizetype start = 0, end = 0; // of the next line of the text that has words
    for (qsizetype p = from.offset; end <= start; p = lines > 0 ? end : start) {
        if (lines > 0) {
            end = p > 0 ? text.lastIndexOf(u'\n', p - 1) : -1;
            if (end <= 0)
                return {};
            start = text.lastIndexOf(u'\n', end - 1) + 1;
        } else {
            start = text.indexOf(u'\n', p) + 1;
            if (start <= 0 || start >= text.size())
                return {};
            end = text.indexOf(u'\n', start);
            end = end < 0 ? text.size() : end;
        }
    }
    std::optional<TextSpot> best;
    double least = 0;
    for (qsizetype offset = start; offset < end; ++offset) {
        const QList<QRectF> rects = spanRects(from.index, {offset, offset + 1});
        if (rects.isEmpty())
            continue;
        const QRectF letter = rects.first();
        if (lines * (at.y() - letter.center().y()) < letter.height() / 2)
            return {}; // the next column, or one line in two: by its place
        for (const bool behind : {false, true}) {
            const double far = std::abs(at.x() - (behind ? letter.right() : letter.left()));
            if (!best || far < least) {
                best = TextSpot{from.index, behind ? offset + 1 : offset};
                least = far;
            }
        }
    }
    return best;
}

TextSpot PageView::spotAbove(TextSpot from, int lines)
{
    const QString &text = m_pages.at(from.index).text;
    const qsizetype on = std::clamp<qsizetype>(from.offset, 0, std::max<qsizetype>(0, text.size() - 1));
    for (qsizetype near = on; near >= 0; --near) {
        const QList<QRectF> rects = sheet(from.index)->lineRects({near, near + 1});
        if (rects.isEmpty())
            continue;
        const QRectF line = rects.first().translated(sheetRect(from.index).topLeft());
        const double x = near < from.offset ? line.right() : line.left();
        if (const std::optional<TextSpot> to =
                spotInLineBeside({from.index, near}, lines, {x, line.center().y()}))
            return *to;
        // Gaps between paragraphs and pages are gone over: there the nearest words are those one came from.
        for (double far = 1.45 * line.height(); far < 40 * line.height(); far += 0.7 * line.height()) {
            const TextSpot to = caretAt({x, line.center().y() - lines * far});
            const auto isBeyond = [&](qsizetype at) {
                const QList<QRectF> there = at < 0 ? QList<QRectF>() : spanRects(to.index, {at, at + 1});
                return !there.isEmpty() &&
                       lines * (line.center().y() - there.first().center().y()) > line.height() / 2;
            };
            // Behind the last letter of a shorter line nothing stands.
            if (to.index != from.index || isBeyond(to.offset) || isBeyond(to.offset - 1))
                return to;
        }
        return from;
    }
    return from;
}

bool PageView::runsDownAt(TextSpot spot)
{
    if (m_kind != Kind::Pictures)
        return false;
    constexpr qsizetype looked = 6;
    constexpr char16_t firstEastAsian = 0x2E80;
    const QString &text = m_pages.at(spot.index).text;
    const qsizetype on = std::clamp<qsizetype>(spot.offset, 0, text.size());
    qsizetype start = on, end = on; // of some characters of its line
    while (end < text.size() && end - on < looked && text.at(end) != u'\n')
        ++end;
    while (start > 0 && end - start < looked && text.at(start - 1) != u'\n')
        --start;
    // One Latin letter is higher than wide, whichever way its line runs.
    const QStringView words = QStringView(text).sliced(start, end - start);
    if (words.size() < 3 &&
        std::none_of(words.begin(), words.end(), [](QChar c) { return c.unicode() >= firstEastAsian; }))
        return false;
    const QList<QRectF> rects = sheet(spot.index)->lineRects({start, end});
    return std::any_of(rects.begin(), rects.end(),
                       [](const QRectF &line) { return line.height() > 1.5 * line.width(); });
}

TextSpot PageView::spotBeside(TextSpot from, int lines)
{
    const QString &text = m_pages.at(from.index).text;
    const qsizetype on = std::clamp<qsizetype>(from.offset, 0, std::max<qsizetype>(0, text.size() - 1));
    for (qsizetype near = on; near >= 0; --near) {
        const QList<QRectF> rects = sheet(from.index)->lineRects({near, near + 1});
        if (rects.isEmpty())
            continue;
        const QRectF place = rects.first().translated(sheetRect(from.index).topLeft());
        const double y = near < from.offset ? place.bottom() : place.top() + 0.1 * place.height();
        return caretAt({place.center().x() + lines * place.width() * 1.75, y});
    }
    return from;
}

void PageView::bringIntoView(TextSpot spot)
{
    if (!visibleIndexes().contains(spot.index))
        showPage(spot.index);
    const qsizetype from = std::max<qsizetype>(0, spot.offset - 1);
    const QList<QRectF> rects = sheet(spot.index)->lineRects({from, from + 1});
    if (rects.isEmpty())
        return;
    const QRectF place = rects.first().translated(sheetRect(spot.index).topLeft());
    QScrollBar *bar = verticalScrollBar();
    if (place.top() < 0)
        bar->setValue(bar->value() + static_cast<int>(place.top()) - bar->singleStep());
    else if (place.bottom() > viewport()->height())
        bar->setValue(bar->value() + static_cast<int>(place.bottom()) - viewport()->height() +
                      bar->singleStep());
}

QRectF PageView::caretRect()
{
    const TextSpot spot = m_selection.caret;
    const bool shown = m_showsCaret && visibleIndexes().contains(spot.index);
    const Sheet *page = shown ? sheetIfMade(spot.index) : nullptr;
    if (!page)
        return {};
    constexpr double thick = 2;
    const bool down = runsDownAt(spot);
    const auto beside = [&](qsizetype offset, bool after) {
        const QList<QRectF> rects = page->lineRects({offset, offset + 1});
        if (rects.isEmpty() || rects.first().isEmpty())
            return QRectF();
        const QRectF on = rects.first().translated(sheetRect(spot.index).topLeft());
        return down ? QRectF(on.left(), (after ? on.bottom() : on.top()) - thick / 2, on.width(), thick)
                    : QRectF((after ? on.right() : on.left()) - thick / 2, on.top(), thick, on.height());
    };
    const QRectF here = beside(spot.offset, false);
    return here.isNull() && spot.offset > 0 ? beside(spot.offset - 1, true) : here;
}

bool PageView::isOutOfView(TextSpot spot)
{
    const QRectF caret = caretRect();
    return caret.isNull() ? !visibleIndexes().contains(spot.index)
                          : !caret.intersects(QRectF(viewport()->rect()));
}

bool PageView::moveByKey(const QKeyEvent &event)
{
    const bool extends = event.modifiers().testFlag(Qt::ShiftModifier);
    if (m_pages.isEmpty() || event.modifiers().testFlag(Qt::AltModifier))
        return false;
    if (!extends && (!m_showsCaret || event.key() == Qt::Key_Home || event.key() == Qt::Key_End))
        return false;
    TextSpot spot = m_selection.caret;
    if (m_selection.isEmpty() && (m_showsCaret ? isOutOfView(spot) : m_selection.anchor == TextSpot{}))
        spot = caretAt({viewport()->width() / 4.0, std::max(4.0, sheetRect(currentIndex()).top() + 4)});
    const TextSpot anchor = m_selection.isEmpty() ? spot : m_selection.anchor;
    const bool byWord = event.modifiers().testFlag(Qt::ControlModifier);
    const QString &text = m_pages.at(spot.index).text;
    const auto goTo = [&](TextSpot to) {
        m_showsCaret = true;
        bringIntoView(to);
        setSelection({extends ? anchor : to, to});
        viewport()->update();
    };
    int key = event.key();
    if (runsDownAt(spot)) { // upright lines: down is on, left is the next line
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            goTo(spotBeside(spot, key == Qt::Key_Right ? 1 : -1));
            return true;
        }
        key = key == Qt::Key_Down ? Qt::Key_Right : key == Qt::Key_Up ? Qt::Key_Left : key;
    }
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool forward = key == Qt::Key_Right;
        if (forward && spot.offset >= text.size() && spot.index + 1 < m_pages.size())
            spot = {spot.index + 1, 0};
        else if (!forward && spot.offset == 0 && spot.index > 0)
            spot = {spot.index - 1, m_pages.at(spot.index - 1).text.size()};
        else
            spot.offset =
                byWord ? nextWord(text, spot.offset, forward) : nextCharacter(text, spot.offset, forward);
        break;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const TextSpot to = spotAbove(spot, key == Qt::Key_Up ? 1 : -1);
        if (to == spot && !extends)
            return false; // no words there, or not yet: the view scrolls
        spot = to;
        break;
    }
    case Qt::Key_Home:
        spot.offset = 0;
        break;
    case Qt::Key_End:
        spot.offset = text.size();
        break;
    default:
        return false;
    }
    goTo(spot);
    return true;
}

} // namespace vigie
