// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/pdfblocks.h"
#include "indexing/extraction/worker/textdocument.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double sameSize = 0.12;     // share of the size: superscripts and mixed fonts shift the mean
constexpr double paragraphGap = 1.28; // of the usual distance of lines
constexpr double indent = 0.8;        // em
constexpr double deepIndent = 6;      // em: more is another column
constexpr double shortLine = 0.82;    // of the line before

bool isLowerCaseStart(const QString &text)
{
    return !text.isEmpty() && text.at(0).isLower();
}

bool isSpacelessEnd(const QString &text)
{
    return !text.isEmpty() && text.back().unicode() >= 0x2e80;
}

/// From the foot of one column to the head of the next: only a sentence that is plainly cut goes on.
bool goesOnElsewhere(const PdfLine &line, const PdfLine &next)
{
    if (endsSentence(line.text) || startsListItem(next.text))
        return false;
    return isLowerCaseStart(next.text) || line.text.endsWith(u',') || line.text.endsWith(u'-') ||
           line.text.endsWith(u'、') || (isSpacelessEnd(line.text) && isSpacelessEnd(next.text));
}

} // namespace

bool goesOn(const PdfLine *before, const PdfLine &line, const PdfLine &next, const PdfLine *after,
            double leading)
{
    const double em = qMax(1.0, line.fontSize);
    if (line.upright != next.upright || std::abs(line.fontSize - next.fontSize) > sameSize * em ||
        line.bold != next.bold)
        return false;
    if (!line.upright)
        return line.block == next.block;
    const double step = next.baseline - line.baseline;
    const bool besideEachOther = next.rect.left() > line.rect.right() || next.rect.right() < line.rect.left();
    if (step <= 0.3 * em || besideEachOther)
        return goesOnElsewhere(line, next);
    const double usual = leading > 0 ? leading : 1.3 * em;
    if (step > paragraphGap * usual && step > usual + 0.25 * em)
        return false;
    if (startsListItem(next.text) && (!isLowerCaseStart(next.text) || startsListItem(line.text)))
        return false;
    // The second line of an item stands under its words, further in than its marker.
    const bool first = !before;
    const double shift = next.rect.left() - line.rect.left();
    if (first && startsListItem(line.text))
        return shift > -indent * em;
    // A first line further in than the lines around it begins a paragraph.
    if (shift > indent * em && shift < deepIndent * em) {
        const bool returns = !after || after->rect.left() < next.rect.left() - 0.5 * indent * em ||
                             after->baseline - next.baseline > paragraphGap * usual;
        if (returns && (endsSentence(line.text) || !first))
            return false;
    }
    // A last line is short and ends a sentence.
    const double width = qMax(before ? before->rect.right() : 0.0, next.rect.right()) - line.rect.left();
    if (endsSentence(line.text) && line.rect.width() < shortLine * width && !isLowerCaseStart(next.text))
        return false;
    return true;
}

} // namespace vigie
