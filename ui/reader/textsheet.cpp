// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/textsheet.h"

#include "models/items/names.h"
#include "ui/common/documentfont.h"
#include "ui/reader/columns.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <QTextLayout>

#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double lineSpacing = 1.45;
constexpr int latinMeasure = 70;     // letters a line: the range typographers call easy to read is 45 to 75
constexpr int eastAsianMeasure = 38; // full-width characters a line

struct Measures
{
    double em = 0;
    double column = 0;
    double margin = 0;
};

Measures measuresFor(Language language, double zoom, double width)
{
    QFont font = documentFont(language);
    font.setPointSizeF(font.pointSizeF() * 1.15 * zoom);
    const QFontMetricsF metrics(font);
    Measures m;
    m.em = metrics.height() / 1.2;
    m.margin = std::min(3 * m.em, std::max(8.0, width * 0.06));
    const double wanted = isEastAsian(language) ? eastAsianMeasure * metrics.horizontalAdvance(u'国')
                                                : latinMeasure * metrics.averageCharWidth();
    m.column = std::max(12 * m.em, std::min(wanted, width - 2 * m.margin));
    return m;
}

/// One unit for one unit, with line breaks as QTextLayout knows them.
QString forLayout(QString text)
{
    for (QChar &character : text) {
        if (character == u'\n')
            character = QChar(QChar::LineSeparator);
        else if (character == u'\r' || character == QChar(QChar::ParagraphSeparator))
            character = u' ';
    }
    return text;
}

/// Lays the lines one below the other; returns their height.
double breakLines(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const double step = QFontMetricsF(layout.font()).height() * lineSpacing / 1.15;
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + std::max(0.0, (step - line.height()) / 2)});
        y += std::max(step, line.height());
    }
    layout.endLayout();
    return y;
}

/// Whether the page begins with its label, however that was shortened and spaced.
bool saysItself(const Page &page)
{
    const auto letters = [](const QString &text) {
        QString rest;
        for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
            if (!c.isSpace())
                rest.append(c);
        }
        while (rest.endsWith(u'…') || rest.endsWith(u'.'))
            rest.chop(1);
        return rest;
    };
    return letters(page.text.left(2 * page.label.size() + 200)).startsWith(letters(page.label));
}

bool startsWithMarker(QStringView item)
{
    const QStringView start = item.trimmed().left(4);
    if (start.isEmpty())
        return true;
    if (start.front().isDigit()) { // "3." and "12）" are numbers of items, a day or an amount is not
        const auto end = std::find_if(start.begin(), start.end(), [](QChar c) { return !c.isDigit(); });
        return end != start.end() && QStringView(u".)．）、").contains(*end);
    }
    return !start.front().isLetter() || (start.size() > 1 && (start.at(1) == u'.' || start.at(1) == u')'));
}

} // namespace

TextSheet::TextSheet(const Page &page, double zoom, double width)
    : m_text(page.text)
    , m_language(page.language)
    , m_zoom(zoom)
{
    const Measures m = measuresFor(m_language, zoom, width);
    m_em = m.em;
    m_column = m.column;
    m_margin = m.margin;
    setPage(page);
}

TextSheet::~TextSheet() = default;

QList<QSizeF> TextSheet::estimates(const QList<Page> &pages, double zoom, double width)
{
    QList<QSizeF> sizes;
    sizes.reserve(pages.size());
    std::map<Language, Measures> known; // asking a font costs more than a page's share of the rest
    for (const Page &page : pages) {
        const auto found = known.find(page.language);
        const Measures m =
            found != known.end()
                ? found->second
                : known.emplace(page.language, measuresFor(page.language, zoom, width)).first->second;
        const double perLine = m.column / (isEastAsian(page.language) ? m.em : m.em * 0.46);
        const double lines = std::ceil(static_cast<double>(page.text.size()) / perLine) +
                             1.1 * static_cast<double>(page.blocks.size());
        sizes.append({m.column + 2 * m.margin, lines * m.em * lineSpacing * 1.1 + 5 * m.em});
    }
    return sizes;
}

void TextSheet::setPage(const Page &page)
{
    double y = 1.2 * m_em;
    if (!page.label.isEmpty() && !saysItself(page)) // a heading does
        y = setAside(page.label, Tone::Faint, y);
    if (!page.problem.isEmpty())
        y = setAside(pageProblemText(page.problem), Tone::Warning, y);
    QList<Block> blocks;
    const auto addLoose = [this, &blocks](qsizetype from, qsizetype to) {
        for (qsizetype start = from; start < to;) {
            const qsizetype found = m_text.indexOf(u'\n', start);
            const qsizetype end = found < 0 || found > to ? to : found;
            if (!QStringView(m_text).mid(start, end - start).trimmed().isEmpty())
                blocks.append({Block::Kind::Paragraph, 0, {start, end}});
            start = end + 1;
        }
    };
    qsizetype at = 0;
    for (const Block &block : page.blocks) {
        const Span span{std::clamp(block.span.start, at, m_text.size()),
                        std::clamp(block.span.end, at, m_text.size())};
        addLoose(at, span.start);
        if (!span.isEmpty())
            blocks.append({block.kind, block.level, span});
        at = span.end;
    }
    addLoose(at, m_text.size());

    const auto isRow = [](const Block &block) {
        return block.kind == Block::Kind::TableRow || block.kind == Block::Kind::TableHeader;
    };
    for (qsizetype i = 0; i < blocks.size();) {
        if (!isRow(blocks.at(i))) {
            y = setBlock(blocks.at(i), y);
            ++i;
            continue;
        }
        QList<Block> rows;
        while (i < blocks.size() && isRow(blocks.at(i)))
            rows.append(blocks.at(i++));
        y = setTable(rows, y);
    }
    m_size = {m_column + 2 * m_margin, y + 1.6 * m_em};
}

QFont TextSheet::fontOf(Block::Kind kind, int level) const
{
    QFont font = documentFont(m_language);
    double factor = 1.15 * m_zoom;
    switch (kind) {
    case Block::Kind::Heading:
        factor *= level <= 1 ? 1.6 : level == 2 ? 1.3 : level == 3 ? 1.12 : 1.0;
        font.setBold(true);
        break;
    case Block::Kind::TableHeader:
        factor *= 0.95;
        font.setBold(true);
        break;
    case Block::Kind::TableRow:
        factor *= 0.95;
        break;
    case Block::Kind::Caption:
    case Block::Kind::Footnote:
        factor *= 0.86;
        break;
    case Block::Kind::PageHeader:
    case Block::Kind::PageFooter:
        factor *= 0.8;
        break;
    case Block::Kind::Paragraph:
    case Block::Kind::ListItem:
        break;
    }
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

TextSheet::Piece TextSheet::piece(Span span, const QFont &font, double left, double width) const
{
    Piece made;
    made.span = span;
    made.layout = std::make_unique<QTextLayout>(forLayout(m_text.mid(span.start, span.length())), font);
    made.layout->setCacheEnabled(true);
    made.position = {left, 0};
    breakLines(*made.layout, width);
    return made;
}

double TextSheet::setBlock(const Block &block, double y)
{
    const bool item = block.kind == Block::Kind::ListItem;
    const bool heading = block.kind == Block::Kind::Heading;
    const double indent = item ? 1.4 * m_em * std::max<int>(1, block.level) : 0;
    Piece made = piece(block.span, fontOf(block.kind, block.level), m_margin + indent, m_column - indent);
    const bool faint = block.kind == Block::Kind::PageHeader || block.kind == Block::Kind::PageFooter ||
                       block.kind == Block::Kind::Caption;
    made.tone = faint ? Tone::Faint : Tone::Normal;
    if (item && !startsWithMarker(QStringView(m_text).mid(block.span.start, block.span.length())))
        made.bullet = u"•"_s;
    made.position.setY(y + (heading ? 0.7 * m_em : 0));
    const double bottom = made.position.y() + made.layout->boundingRect().bottom();
    m_pieces.push_back(std::move(made));
    return bottom + (item ? 0.3 : heading ? 0.45 : 0.75) * m_em;
}

double TextSheet::setTable(const QList<Block> &rows, double y)
{
    const double gap = 1.1 * m_em;
    QList<QList<Span>> cells;
    QList<double> natural;
    for (const Block &row : rows) {
        const QFontMetricsF metrics(fontOf(row.kind, 0));
        QList<Span> spans;
        for (qsizetype start = row.span.start; start <= row.span.end;) {
            const qsizetype tab = m_text.indexOf(u'\t', start);
            const qsizetype end = tab < 0 || tab > row.span.end ? row.span.end : tab;
            const double width = metrics.horizontalAdvance(forLayout(m_text.mid(start, end - start))) + 2;
            if (spans.size() < natural.size())
                natural[spans.size()] = std::max(natural.at(spans.size()), width);
            else
                natural.append(width);
            spans.append({start, end});
            start = end + 1;
        }
        cells.append(spans);
    }
    const QList<double> widths =
        fitColumns(natural, m_column - gap * static_cast<double>(natural.size() - 1), 3 * m_em);
    const double right = std::min(m_margin + m_column, [&] {
        double sum = m_margin - gap;
        for (const double width : widths)
            sum += width + gap;
        return sum;
    }());
    y += 0.3 * m_em;
    m_rules.append({y, m_margin, right, true});
    for (qsizetype r = 0; r < rows.size(); ++r) {
        double left = m_margin;
        double bottom = y;
        for (qsizetype c = 0; c < cells.at(r).size(); ++c) {
            Piece cell = piece(cells.at(r).at(c), fontOf(rows.at(r).kind, 0), left, widths.at(c));
            cell.position.setY(y + 0.15 * m_em);
            bottom = std::max(bottom, cell.position.y() + cell.layout->boundingRect().bottom());
            m_pieces.push_back(std::move(cell));
            left += widths.at(c) + gap;
        }
        y = bottom + 0.2 * m_em;
        m_rules.append(
            {y, m_margin, right, rows.at(r).kind == Block::Kind::TableHeader || r + 1 == rows.size()});
    }
    return y + 0.9 * m_em;
}

double TextSheet::setAside(const QString &text, Tone tone, double y)
{
    Piece made;
    QFont font = fontOf(Block::Kind::PageHeader, 0);
    made.layout = std::make_unique<QTextLayout>(forLayout(text), font);
    made.layout->setCacheEnabled(true);
    made.tone = tone;
    breakLines(*made.layout, m_column);
    made.position = {m_margin, y};
    const double bottom = y + made.layout->boundingRect().bottom();
    m_pieces.push_back(std::move(made));
    return bottom + 0.7 * m_em;
}

QList<QRectF> TextSheet::lineRects(Span span) const
{
    QList<QRectF> rects;
    for (const Piece &each : m_pieces) {
        if (each.span.isEmpty() || !each.span.overlaps(span))
            continue;
        const int from = static_cast<int>(std::max(span.start, each.span.start) - each.span.start);
        const int to = static_cast<int>(std::min(span.end, each.span.end) - each.span.start);
        for (int i = 0; i < each.layout->lineCount(); ++i) {
            const QTextLine line = each.layout->lineAt(i);
            const int start = std::max(from, line.textStart());
            const int end = std::min(to, line.textStart() + line.textLength());
            if (start >= end)
                continue;
            // The end of a full line belongs to the next one for cursorToX: take this line's own extent.
            const bool toEnd =
                end == line.textStart() + line.textLength() && i + 1 < each.layout->lineCount();
            const double a = line.cursorToX(start);
            const double b = toEnd ? line.naturalTextRect().right() : line.cursorToX(end);
            if (std::abs(b - a) < 0.5)
                continue;
            rects.append(QRectF(each.position + QPointF(std::min(a, b), line.y()),
                                QSizeF(std::abs(b - a), line.height())));
        }
    }
    return rects;
}

double TextSheet::inkEnd() const
{
    double end = 0;
    for (const Piece &each : m_pieces)
        end = std::max(end, each.position.y() + each.layout->boundingRect().bottom());
    for (const Rule &each : m_rules)
        end = std::max(end, each.y);
    return end;
}

double TextSheet::cutAbove(double y) const
{
    for (bool moved = true; moved && y > 0;) {
        moved = false;
        for (const Piece &each : m_pieces) {
            const double top = each.position.y();
            for (int i = 0; i < each.layout->lineCount(); ++i) {
                const QRectF line = each.layout->lineAt(i).rect().translated(0, top);
                if (line.top() < y && y < line.bottom()) {
                    y = line.top();
                    moved = true;
                }
            }
        }
    }
    return std::max(0.0, y);
}

const TextSheet::Piece *TextSheet::nearest(QPointF point) const
{
    const Piece *best = nullptr;
    double bestDistance = 0;
    for (const Piece &each : m_pieces) {
        if (each.span.isEmpty())
            continue;
        const QRectF rect = each.layout->boundingRect().translated(each.position);
        const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
        const double dy = 4 * std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
        const double distance = dx * dx + dy * dy;
        if (!best || distance < bestDistance) {
            best = &each;
            bestDistance = distance;
        }
    }
    return best;
}

qsizetype TextSheet::caretAt(QPointF point) const
{
    const Piece *in = nearest(point);
    if (!in)
        return 0;
    const QPointF local = point - in->position;
    for (int i = 0; i < in->layout->lineCount(); ++i) {
        const QTextLine line = in->layout->lineAt(i);
        const bool last = i + 1 == in->layout->lineCount();
        if (last || local.y() < in->layout->lineAt(i + 1).y())
            return in->span.start + line.xToCursor(local.x());
    }
    return in->span.start;
}

qsizetype TextSheet::characterAt(QPointF point) const
{
    const Piece *in = nearest(point);
    if (!in)
        return -1;
    const QPointF local = point - in->position;
    for (int i = 0; i < in->layout->lineCount(); ++i) {
        const QTextLine line = in->layout->lineAt(i);
        if (!line.naturalTextRect().contains(local))
            continue;
        const qsizetype at = in->span.start + line.xToCursor(local.x(), QTextLine::CursorOnCharacter);
        return at < in->span.end ? at : -1;
    }
    return -1;
}

void TextSheet::paint(QPainter &painter, const QList<Overlay> &overlays, const QPalette &palette) const
{
    const QColor base = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    const bool dark = base.lightnessF() < 0.5F;
    painter.fillRect(QRectF(QPointF(), m_size), base);
    paintOverlays(
        painter, overlays, [this](Span span) { return lineRects(span); }, dark ? Paper::Dark : Paper::Light);
    QColor faint = ink;
    faint.setAlphaF(0.72F);
    for (const Rule &rule : m_rules) {
        QColor line = ink;
        line.setAlphaF(rule.strong ? 0.5F : 0.18F);
        painter.setPen(QPen(line, 1));
        painter.drawLine(QPointF(rule.left, rule.y), QPointF(rule.right, rule.y));
    }
    for (const Piece &each : m_pieces) {
        if (each.tone == Tone::Warning) {
            const QRectF box = each.layout->boundingRect().translated(each.position);
            painter.fillRect(box.adjusted(-6, -3, 6, 3),
                             dark ? QColor(0x5c, 0x43, 0x00) : QColor(0xff, 0xf0, 0xc2));
        }
        painter.setPen(each.tone == Tone::Faint ? faint : ink);
        const bool begins = !painter.hasClipping() || painter.clipBoundingRect().top() <= each.position.y();
        if (!each.bullet.isEmpty() && begins) {
            painter.setFont(each.layout->font());
            const QTextLine first = each.layout->lineAt(0);
            painter.drawText(each.position + QPointF(-0.95 * m_em, first.y() + first.ascent()), each.bullet);
        }
        if (!painter.hasClipping()) {
            each.layout->draw(&painter, each.position);
            continue;
        }
        // A line that is cut away is not drawn at all: in a file it would be read though nobody sees it.
        const QRectF seen = painter.clipBoundingRect().adjusted(0, 1, 0, -1);
        for (int i = 0; i < each.layout->lineCount(); ++i) {
            const QTextLine line = each.layout->lineAt(i);
            if (line.rect().translated(each.position).intersects(seen))
                line.draw(&painter, each.position);
        }
    }
}

} // namespace vigie
