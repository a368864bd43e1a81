// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/recognisedtext.h"

#include "indexing/extraction/worker/pdflines.h"
#include "indexing/extraction/worker/points.h"
#include "indexing/extraction/worker/textdocument.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr double noise = 20;     // confidence in a word; below it, specks were taken for letters
constexpr double guesswork = 50; // confidence in all of a page: what was read are specks and patterns
constexpr double sure = 75;
constexpr double doubtful = 60;   // confidence in a word without letter or digit
constexpr double largeType = 1.5; // height of a heading's line, by the usual one
constexpr qsizetype longestRecognisedHeading = 200;
constexpr double surely = 0.6; // of a gap between East Asian letters, whose ends are guessed
constexpr int darkInk = 128;

struct Line
{
    QList<Glyph> glyphs;
    bool beginsParagraph = false;

    QRect box() const
    {
        QRect all;
        for (const Glyph &glyph : glyphs)
            all |= glyph.box;
        return all;
    }
};

char32_t firstOf(const QString &text)
{
    return text.toUcs4().constFirst();
}

char32_t lastOf(const QString &text)
{
    return text.toUcs4().constLast();
}

bool isWordy(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// Without words that are noise. What a word was taken for decides, not a letter of it.
QList<Glyph> withoutNoise(const QList<Glyph> &glyphs)
{
    QList<Glyph> kept;
    bool line = false;
    bool paragraph = false;
    for (qsizetype first = 0; first < glyphs.size();) {
        qsizetype next = first + 1;
        while (next < glyphs.size() && !glyphs.at(next).beginsWord)
            ++next;
        line = line || glyphs.at(first).beginsLine;
        paragraph = paragraph || glyphs.at(first).beginsParagraph;
        const bool wordy = std::any_of(glyphs.begin() + first, glyphs.begin() + next,
                                       [](const Glyph &glyph) { return isWordy(glyph.text); });
        if (glyphs.at(first).confidence >= (wordy ? noise : doubtful)) {
            kept.append(glyphs.sliced(first, next - first));
            Glyph &start = kept[kept.size() - (next - first)];
            start.beginsLine = std::exchange(line, false);
            start.beginsParagraph = std::exchange(paragraph, false);
        }
        first = next;
    }
    return kept;
}

bool isEastAsian(const Glyph &glyph)
{
    return firstOf(glyph.text) >= 0x1100 && !(firstOf(glyph.text) >= 0x1e00 && firstOf(glyph.text) < 0x2e80);
}

/// Whether a space stands between two letters of a line. In Japanese gaps are taken for spaces.
bool spaceBetween(const Glyph &before, const Glyph &after)
{
    if (!after.followsSpace)
        return false;
    const int across = after.box.left() - before.box.right();
    const int down = after.box.top() - before.box.bottom();
    const int size = std::max({before.box.height(), before.box.width(), after.box.height(), 1});
    const double gap =
        isEastAsian(before) && isEastAsian(after) ? std::max(across, down) * surely : std::max(across, down);
    return isSpaceBetween(lastOf(before.text), firstOf(after.text), gap, size);
}

/// Where one East Asian letter ends and the next begins is guessed badly, but all of them are as wide.
void evenOut(QList<Glyph> &glyphs)
{
    for (qsizetype first = 0; first < glyphs.size();) {
        qsizetype next = first + 1;
        QRect all = glyphs.at(first).box;
        while (isEastAsian(glyphs.at(first)) && next < glyphs.size() && isEastAsian(glyphs.at(next)) &&
               !spaceBetween(glyphs.at(next - 1), glyphs.at(next)))
            all |= glyphs.at(next++).box;
        const double count = double(next - first);
        const bool down = 2 * all.height() > 3 * all.width();
        const double step = (down ? all.height() : all.width()) / count;
        for (qsizetype i = first; next - first > 1 && i < next; ++i) {
            const double at = step * double(i - first);
            glyphs[i].box =
                down ? QRect(all.left(), all.top() + int(at), all.width(), std::max(1, int(step)))
                     : QRect(all.left() + int(at), all.top(), std::max(1, int(step)), all.height());
        }
        first = next;
    }
}

QList<Line> linesOf(const QList<Glyph> &glyphs)
{
    QList<Line> lines;
    for (const Glyph &glyph : glyphs) {
        if (lines.isEmpty() || glyph.beginsLine || glyph.beginsParagraph)
            lines.append(Line{{}, glyph.beginsParagraph || lines.isEmpty()});
        lines.last().glyphs.append(glyph);
    }
    for (Line &line : lines)
        evenOut(line.glyphs);
    return lines;
}

void append(RecognisedPage &page, const QString &text, const QRectF &box)
{
    page.text += text;
    for (qsizetype i = 0; i < text.size(); ++i)
        page.boxes.append(box);
}

void appendLine(RecognisedPage &page, const Line &line, double scale)
{
    const Glyph *before = nullptr;
    for (const Glyph &glyph : line.glyphs) {
        if (before && spaceBetween(*before, glyph))
            append(page, QStringLiteral(" "), {});
        append(page, glyph.text,
               QRectF(glyph.box.left() * scale, glyph.box.top() * scale, glyph.box.width() * scale,
                      glyph.box.height() * scale));
        before = &glyph;
    }
}

/// Across or down: the thickness of a line is the lesser side.
int thickness(const Line &line)
{
    const QRect box = line.box();
    return std::min(box.width(), box.height());
}

int usualThickness(const QList<Line> &lines)
{
    QList<int> all;
    for (const Line &line : lines)
        all.append(thickness(line));
    std::sort(all.begin(), all.end());
    return all.isEmpty() ? 0 : all.at(all.size() / 2);
}

Block::Kind kindOf(const QString &words, int lines, double relativeSize)
{
    if (startsListItem(words))
        return Block::Kind::ListItem;
    const bool large = relativeSize >= largeType && lines <= 3 && words.size() <= longestRecognisedHeading;
    return large && isWordy(words) ? Block::Kind::Heading : Block::Kind::Paragraph;
}

} // namespace

QList<Glyph> withLatinWords(const QList<Glyph> &glyphs, const QList<Glyph> &latin)
{
    QList<Glyph> merged = glyphs;
    for (qsizetype first = 0; first < latin.size();) {
        qsizetype next = first + 1;
        QRect place = latin.at(first).box;
        while (next < latin.size() && !latin.at(next).beginsWord)
            place |= latin.at(next++).box;
        const QList<Glyph> word = latin.sliced(first, next - first);
        first = next;
        const auto letters = std::count_if(word.cbegin(), word.cend(), [](const Glyph &glyph) {
            return firstOf(glyph.text) < 0x250 && glyph.text.front().isLetter();
        });
        if (letters < 3 || word.constFirst().confidence < sure)
            continue;
        const auto lies = [&place](const Glyph &glyph) { return place.contains(glyph.box.center()); };
        const auto begin = std::find_if(merged.begin(), merged.end(), lies);
        const auto end = std::find_if_not(begin, merged.end(), lies);
        const bool better = std::all_of(begin, end, [](const Glyph &glyph) {
            const char32_t letter = firstOf(glyph.text);
            const bool syllable = letter >= 0xac00 && letter <= 0xd7a3;
            return !syllable || glyph.confidence < doubtful;
        });
        if (begin == end || !better)
            continue;
        QList<Glyph> replaced = word;
        Glyph &start = replaced.first();
        start.followsSpace = begin->followsSpace;
        start.beginsLine = begin->beginsLine;
        start.beginsParagraph = begin->beginsParagraph;
        for (qsizetype i = 1; i < replaced.size(); ++i)
            replaced[i].beginsLine = replaced[i].beginsParagraph = replaced[i].followsSpace = false;
        const qsizetype at = begin - merged.begin();
        merged.erase(begin, end);
        for (qsizetype i = 0; i < replaced.size(); ++i)
            merged.insert(at + i, replaced.at(i));
    }
    return merged;
}

double weightOf(const QList<Glyph> &glyphs)
{
    double weight = 0;
    for (const Glyph &glyph : withoutNoise(glyphs))
        weight += glyph.confidence;
    return weight;
}

double uncovered(const QImage &picture, const QList<Glyph> &glyphs)
{
    const auto darkOf = [](const QImage &image) {
        qint64 count = 0;
        for (int y = 0; y < image.height(); ++y) {
            const uchar *row = image.constScanLine(y);
            count += std::count_if(row, row + image.width(), [](uchar value) { return value < darkInk; });
        }
        return count;
    };
    QImage left = picture.copy();
    for (const Glyph &glyph : withoutNoise(glyphs)) {
        const QRect box = glyph.box & left.rect();
        for (int y = box.top(); y <= box.bottom(); ++y)
            std::fill_n(left.scanLine(y) + box.left(), box.width(), uchar(255));
    }
    const qint64 all = darkOf(picture);
    return all > 0 ? double(darkOf(left)) / double(all) : 0;
}

RecognisedPage textOf(const QList<Glyph> &glyphs, double dpi)
{
    RecognisedPage page;
    const QList<Line> lines = linesOf(withoutNoise(glyphs));
    const double usual = std::max(usualThickness(lines), 1);
    double confidence = 0;
    qsizetype counted = 0;
    for (qsizetype first = 0; first < lines.size();) {
        qsizetype next = first + 1;
        while (next < lines.size() && !lines.at(next).beginsParagraph)
            ++next;
        if (first > 0)
            append(page, QStringLiteral("\n"), {});
        Block block;
        block.span.start = page.text.size();
        double size = 0;
        for (qsizetype i = first; i < next; ++i) {
            if (i > first)
                append(page, QStringLiteral("\n"), {});
            appendLine(page, lines.at(i), pointsPerInch / dpi);
            size += thickness(lines.at(i));
            for (const Glyph &glyph : lines.at(i).glyphs)
                confidence += glyph.confidence;
            counted += lines.at(i).glyphs.size();
        }
        block.span.end = page.text.size();
        const QString words = page.text.sliced(block.span.start, block.span.length());
        block.kind = kindOf(words, int(next - first), size / double(next - first) / usual);
        block.level = block.kind == Block::Kind::Heading ? 1 : 0;
        page.blocks.append(block);
        first = next;
    }
    page.confidence = counted > 0 ? confidence / double(counted) : 0;
    return page.confidence < guesswork ? RecognisedPage() : page;
}

} // namespace vigie
