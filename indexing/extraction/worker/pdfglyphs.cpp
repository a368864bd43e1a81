// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/pdfglyphs.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>

namespace vigie {

namespace {

constexpr double cell = 12;       // points: about a letter's size
constexpr double nearby = 0.35;   // of the font's size: as far as a shadow falls
constexpr double sameLine = 0.05; // of the font's size
constexpr double covers = 0.6;    // of a line's letters that lie on others
constexpr int shortestWord = 4;   // letters in a row: signs of music and bullets stand by themselves
// Poppler takes what is drawn again this near for one (bold made of two strokes).
constexpr double sameForPoppler = 0.1;

bool isBlank(char32_t c)
{
    return c == 0x20 || c == 0xa0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200b);
}

std::int64_t cellOf(QPointF at, int right, int down)
{
    const auto number = [](double value, int step) {
        return std::int64_t(std::floor(qBound(-1e6, value, 1e6) / cell)) + step;
    };
    return number(at.x(), right) * 1'000'003 + number(at.y(), down);
}

/// Finds glyphs by their places.
class GlyphPlaces
{
public:
    void add(const PdfGlyph &glyph) { m_cells[cellOf(glyph.centre, 0, 0)].push_back(&glyph); }

    template <typename Matches>
    const PdfGlyph *find(const PdfGlyph &near, Matches matches) const
    {
        for (int right = -1; right <= 1; ++right) {
            for (int down = -1; down <= 1; ++down) {
                const auto there = m_cells.find(cellOf(near.centre, right, down));
                if (there == m_cells.end())
                    continue;
                for (const PdfGlyph *one : there->second) {
                    if (matches(*one))
                        return one;
                }
            }
        }
        return nullptr;
    }

private:
    std::unordered_map<std::int64_t, std::vector<const PdfGlyph *>> m_cells;
};

bool liesOn(const PdfGlyph &hidden, const PdfGlyph &visible)
{
    const QPointF apart = hidden.centre - visible.centre;
    return std::abs(apart.x()) < 0.6 * std::max(visible.width, 0.5 * visible.size) &&
           std::abs(apart.y()) < 0.5 * visible.size;
}

/// Glyphs that were drawn one after the other on one line.
struct Run
{
    size_t first = 0;
    size_t last = 0;
    int letters = 0; ///< spaces aside
    int on = 0;      ///< of these: that lie on letters of other runs
};

std::vector<Run> runsOf(const std::vector<PdfGlyph> &glyphs)
{
    std::vector<Run> runs;
    for (size_t i = 0; i < glyphs.size(); ++i) {
        const PdfGlyph &glyph = glyphs[i];
        if (i > 0) {
            const QPointF step = glyph.centre - glyphs[i - 1].centre;
            const bool goesOn = glyph.hidden == glyphs[i - 1].hidden &&
                                std::abs(step.y()) <= sameLine * glyph.size && step.x() > -0.5 * glyph.size;
            if (!goesOn)
                runs.push_back({i, i, 0, 0});
        } else {
            runs.push_back({0, 0, 0, 0});
        }
        runs.back().last = i;
        runs.back().letters += isBlank(glyph.character) ? 0 : 1;
    }
    return runs;
}

void leaveOut(const Run &run, PdfGlyphReport &report, size_t glyphs)
{
    report.leftOut.resize(glyphs);
    for (size_t i = run.first; i <= run.last; ++i)
        report.leftOut[i] = true;
    report.doubled += run.letters;
}

void leaveOutHidden(const std::vector<PdfGlyph> &glyphs, std::vector<Run> &runs, PdfGlyphReport &report)
{
    GlyphPlaces visible;
    for (const PdfGlyph &glyph : glyphs) {
        if (!glyph.hidden && !isBlank(glyph.character))
            visible.add(glyph);
    }
    for (Run &run : runs) {
        if (!glyphs[run.first].hidden)
            continue;
        for (size_t i = run.first; i <= run.last; ++i) {
            const auto on = [&](const PdfGlyph &one) { return liesOn(glyphs[i], one); };
            run.on += !isBlank(glyphs[i].character) && visible.find(glyphs[i], on) ? 1 : 0;
        }
        if (run.on > 0 && run.on >= covers * run.letters)
            leaveOut(run, report, glyphs.size());
    }
}

/// Whether `again` is `first` drawn a second time, further away than Poppler notices.
bool isShadow(const PdfGlyph &again, const PdfGlyph &first)
{
    const QPointF apart = again.centre - first.centre;
    const double most = std::max(std::abs(apart.x()), std::abs(apart.y()));
    return first.character == again.character && most < nearby * again.size &&
           most > sameForPoppler * again.size && std::abs(first.size - again.size) < 0.2 * again.size;
}

/// The first letter of a run; what follows its last glyph when it has none.
size_t firstLetter(const std::vector<PdfGlyph> &glyphs, const Run &run)
{
    size_t first = run.first;
    while (first <= run.last && isBlank(glyphs[first].character))
        ++first;
    return first;
}

/// Lines are compared that begin with the same letter at nearly the same place: letter by letter in all lines
/// would cost more than it finds.
void leaveOutRepeated(const std::vector<PdfGlyph> &glyphs, std::vector<Run> &runs, PdfGlyphReport &report)
{
    GlyphPlaces beginnings;
    for (Run &run : runs) {
        const size_t first = firstLetter(glyphs, run);
        if (glyphs[run.first].hidden || first > run.last)
            continue;
        const auto again = [&](const PdfGlyph &one) { return isShadow(glyphs[first], one); };
        const PdfGlyph *const same = beginnings.find(glyphs[first], again);
        beginnings.add(glyphs[first]);
        if (!same)
            continue;
        const auto before = size_t(same - glyphs.data());
        for (size_t i = first; i <= run.last; ++i)
            run.on +=
                !isBlank(glyphs[i].character) && isShadow(glyphs[i], glyphs[before + i - first]) ? 1 : 0;
        if (run.on >= covers * run.letters)
            leaveOut(run, report, glyphs.size());
    }
}

/// How many letters the file does not tell, in words of them.
int unmappedIn(const std::vector<PdfGlyph> &glyphs, const Run &run)
{
    int all = 0;
    int inRow = 0;
    for (size_t i = run.first; i <= run.last; ++i) {
        inRow = !isBlank(glyphs[i].character) && isUnmapped(glyphs[i].character) ? inRow + 1 : 0;
        all += inRow == shortestWord ? shortestWord : inRow > shortestWord ? 1 : 0;
    }
    return all;
}

} // namespace

bool isUnmapped(char32_t c)
{
    const bool isPrivate = (c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000;
    const bool isControl = c < 0x20 || (c >= 0x7f && c < 0xa0);
    return isPrivate || isControl || c == 0xfffd || c == 0xfffe || c == 0xffff;
}

PdfGlyphReport examine(const std::vector<PdfGlyph> &glyphs)
{
    PdfGlyphReport report;
    std::vector<Run> runs = runsOf(glyphs);
    bool hidden = false;
    for (const Run &run : runs) {
        report.drawn += run.letters;
        report.unmapped += unmappedIn(glyphs, run);
        hidden = hidden || glyphs[run.first].hidden;
    }
    if (hidden)
        leaveOutHidden(glyphs, runs, report);
    leaveOutRepeated(glyphs, runs, report);
    return report;
}

} // namespace vigie
