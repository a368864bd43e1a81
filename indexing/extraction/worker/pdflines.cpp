// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/pdflines.h"

#include "indexing/extraction/worker/textdocument.h"

#include <poppler/TextOutputDev.h>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double leastExtent = 0.5; // points: something to see and to click

/// Scripts written without spaces between words (hangul has them).
bool isSpaceless(char32_t c)
{
    return (c >= 0x2e80 && c <= 0x30ff) || (c >= 0x31f0 && c <= 0x4dbf) || (c >= 0x4e00 && c <= 0x9fff) ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0xff00 && c <= 0xffef) || (c >= 0x20000 && c <= 0x3ffff);
}

bool isHangul(char32_t c)
{
    return (c >= 0xac00 && c <= 0xd7af) || (c >= 0x1100 && c <= 0x11ff) || (c >= 0x3130 && c <= 0x318f);
}

bool isText(char32_t c)
{
    return c >= 0x20 && !(c >= 0x7f && c < 0xa0) && !(c >= 0xd800 && c <= 0xdfff) && c != 0xfffe &&
           c != 0xffff && c <= 0x10ffff;
}

bool isBoldFont(const TextWord *word)
{
    const TextFontInfo *font = word->getLength() > 0 ? word->getFontInfo(0) : nullptr;
    if (!font)
        return false;
    if (font->isBold())
        return true;
    const GooString *name = font->getFontName();
    if (!name)
        return false;
    const QByteArray lower = QByteArray(name->c_str()).toLower();
    for (const char *weight : {"bold", "black", "heavy", "-w6", "-w7", "-w8", "gothicbbb"}) {
        if (lower.contains(weight))
            return true;
    }
    return false;
}

QRectF inside(QRectF box, QSizeF page)
{
    box = box.normalized();
    box.setWidth(qMax(box.width(), leastExtent));
    box.setHeight(qMax(box.height(), leastExtent));
    if (box.right() > page.width())
        box.setRight(qMax(page.width(), leastExtent));
    if (box.bottom() > page.height())
        box.setBottom(qMax(page.height(), leastExtent));
    box.setLeft(qBound(0.0, box.left(), box.right() - leastExtent));
    box.setTop(qBound(0.0, box.top(), box.bottom() - leastExtent));
    return box;
}

/// Where the character is drawn. Of one that is set downwards Poppler knows the middle of its upper edge and
/// takes it for the lower left corner, whichever way the page is turned.
QRectF characterBox(const TextWord *word, int index)
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    word->getCharBBox(index, &left, &top, &right, &bottom);
    const QRectF box(QPointF(left, top), QPointF(right, bottom));
    const TextFontInfo *font = word->getFontInfo(index);
    if (!font || font->getWMode() == 0)
        return box;
    const double size = word->getFontSize();
    switch (word->getRotation()) {
    case 0:
        return box.translated(size, size / 2);
    case 1:
        return box.translated(-size / 2, size);
    case 2:
        return box.translated(-size, -size / 2);
    default:
        return box.translated(size / 2, -size);
    }
}

void addWord(PdfLine &line, const TextWord *word, QSizeF page)
{
    PdfWord added;
    added.span.start = line.text.size();
    added.bold = isBoldFont(word);
    for (int i = 0; i < word->getLength(); ++i) {
        const char32_t c = *word->getChar(i);
        if (!isText(c))
            continue;
        const QRectF drawn = characterBox(word, i);
        if (!std::isfinite(drawn.left() + drawn.top() + drawn.right() + drawn.bottom()))
            continue;
        const QRectF box = inside(drawn, page);
        const auto units = QChar::fromUcs4(c);
        line.text += QStringView(units);
        for (qsizetype unit = 0; unit < QStringView(units).size(); ++unit)
            line.boxes.append(box);
        added.rect |= box;
    }
    added.span.end = line.text.size();
    if (!added.span.isEmpty())
        line.words.append(added);
}

PdfLine lineOf(const TextLine *source, int block, QSizeF page)
{
    PdfLine line;
    line.block = block;
    qsizetype boldUnits = 0;
    qsizetype wordUnits = 0; // without spaces, which have no size
    double sizes = 0;
    for (const TextWord *word = source->getWords(); word; word = word->nextWord()) {
        const qsizetype start = line.text.size();
        addWord(line, word, page);
        const qsizetype units = line.text.size() - start;
        if (units == 0)
            continue;
        sizes += word->getFontSize() * double(units);
        wordUnits += units;
        boldUnits += line.words.last().bold ? units : 0;
        line.rect |= line.words.last().rect;
        if (line.words.size() == 1)
            line.baseline = word->getBaseline();
        line.upright = line.upright && word->getRotation() == 0;
        const TextWord *next = word->nextWord();
        if (!next || !word->hasSpaceAfter() || next->getLength() == 0)
            continue;
        double xMin = 0;
        double yMin = 0;
        double xMax = 0;
        double yMax = 0;
        next->getBBox(&xMin, &yMin, &xMax, &yMax);
        const double gap = line.upright ? xMin - line.words.last().rect.right() : word->getFontSize();
        if (isSpaceBetween(*word->getChar(word->getLength() - 1), *next->getChar(0), gap,
                           word->getFontSize())) {
            line.text += u' ';
            line.boxes.append(QRectF());
        }
    }
    if (line.text.endsWith(u' ')) {
        line.text.chop(1);
        line.boxes.removeLast();
    }
    if (!line.text.isEmpty()) {
        line.fontSize = sizes / double(wordUnits);
        line.bold = boldUnits * 5 >= wordUnits * 4;
    }
    return line;
}

/// A number or bullet that stands apart from its item.
bool isMarkerAlone(const PdfLine &line)
{
    const bool sectionNumber =
        line.text.size() <= 8 &&
        std::all_of(line.text.cbegin(), line.text.cend(), [](QChar c) { return c.isDigit() || c == u'.'; });
    return sectionNumber || (line.text.size() <= 6 && startsListItem(QString(line.text + u" x")));
}

/// Poppler ends a line at a wide gap; what follows on the same height in the same block goes on with it, and
/// so does the item after its number.
bool continuesLine(const PdfLine &line, const PdfLine &next)
{
    if (!line.upright || !next.upright || std::abs(line.baseline - next.baseline) > 0.25 * line.fontSize)
        return false;
    const double gap = next.rect.left() - line.rect.right();
    if (gap < -0.2 * line.fontSize)
        return false;
    return (line.block == next.block && gap < 6 * line.fontSize) ||
           (isMarkerAlone(line) && gap < 5 * line.fontSize);
}

} // namespace

bool isSpaceBetween(char32_t before, char32_t after, double gap, double fontSize)
{
    if (isHangul(before) || isHangul(after))
        return true;
    const bool eastAsian = isSpaceless(before) && isSpaceless(after);
    const bool mixed = isSpaceless(before) || isSpaceless(after);
    if (eastAsian)
        return gap > 0.9 * fontSize;
    return !mixed || gap > 0.4 * fontSize;
}

void appendLine(PdfLine &left, const PdfLine &right, const QString &separator)
{
    left.text += separator;
    for (qsizetype i = 0; i < separator.size(); ++i)
        left.boxes.append(QRectF());
    const qsizetype shift = left.text.size();
    left.text += right.text;
    left.boxes += right.boxes;
    for (PdfWord word : right.words) {
        word.span.start += shift;
        word.span.end += shift;
        left.words.append(word);
    }
    left.rect |= right.rect;
    left.bold = left.bold && right.bold;
}

PdfLine partOf(const PdfLine &line, qsizetype firstWord, qsizetype lastWord)
{
    PdfLine part = line;
    const Span span{line.words.at(firstWord).span.start, line.words.at(lastWord).span.end};
    part.text = line.text.mid(span.start, span.length());
    part.boxes = line.boxes.mid(span.start, span.length());
    part.words.clear();
    part.rect = {};
    part.bold = true;
    for (qsizetype i = firstWord; i <= lastWord; ++i) {
        PdfWord word = line.words.at(i);
        word.span.start -= span.start;
        word.span.end -= span.start;
        part.rect |= word.rect;
        part.bold = part.bold && word.bold;
        part.words.append(word);
    }
    return part;
}

QList<PdfLine> linesOf(const TextFlow *flows, QSizeF page, qsizetype longest, bool &cut)
{
    QList<PdfLine> lines;
    int blockNumber = 0;
    qsizetype size = 0;
    cut = false;
    for (const TextFlow *flow = flows; flow; flow = flow->getNext()) {
        for (const ::TextBlock *block = flow->getBlocks(); block; block = block->getNext()) {
            ++blockNumber;
            for (const TextLine *source = block->getLines(); source; source = source->getNext()) {
                const PdfLine line = lineOf(source, blockNumber, page);
                if (line.text.isEmpty())
                    continue;
                size += line.text.size() + 1;
                if (size > longest) {
                    cut = true;
                    return lines;
                }
                if (!lines.isEmpty() && continuesLine(lines.last(), line))
                    appendLine(lines.last(), line, u" "_s);
                else
                    lines.append(line);
            }
        }
    }
    return lines;
}

} // namespace vigie
