// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/events/entryheads.h"

#include <algorithm>

namespace vigie {

namespace {

/// Whether nothing but signs and the name of a weekday stands in `block` beside the date.
bool fills(QStringView text, Span block, Span date)
{
    constexpr qsizetype most = 14; // letters of « le mercredi », "on Wednesday"
    const QStringView before = text.mid(block.start, date.start - block.start);
    const QStringView behind = text.mid(date.end, block.end - date.end);
    const auto letters = [](QStringView part) {
        return std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetterOrNumber(); });
    };
    return before.count(u' ') <= 2 && letters(before) <= most && letters(behind) <= 3;
}

} // namespace

EntryHeads::EntryHeads(const Document &document, const Page &page, const NormalisedText &text,
                       const QList<ScannedDate> &dates)
    : m_page(page)
{
    using Precision = FuzzyDate::Precision;
    m_heads.fill(nullptr, text.blocks.size());
    qsizetype next = 0, count = 0;
    for (qsizetype b = 0; b < text.blocks.size() && b < page.blocks.size(); ++b) {
        const Span block = text.blocks.at(b);
        while (next < dates.size() && dates.at(next).span.start < block.start)
            ++next;
        const Block::Kind kind = page.blocks.at(b).kind;
        if (next >= dates.size() || (kind != Block::Kind::Paragraph && kind != Block::Kind::Heading))
            continue;
        const ScannedDate &date = dates.at(next);
        const bool precise = date.date.precision == Precision::Day || date.date.precision == Precision::Month;
        if (date.span.end > block.end || date.needsContext || !precise || !date.date.isValid() ||
            date.date == document.published || !fills(text.text, block, date.span))
            continue;
        m_heads[b] = &date;
        ++count;
    }
    if (count < 2)
        m_heads.clear();
}

const ScannedDate *EntryHeads::headOf(qsizetype block) const
{
    if (block >= m_heads.size() || m_heads.at(block))
        return nullptr;
    qsizetype above = block - 1;
    while (above > 0 && !m_heads.at(above) && m_page.blocks.at(block).kind == Block::Kind::ListItem &&
           m_page.blocks.at(above).kind == Block::Kind::ListItem)
        --above;
    return above < 0 ? nullptr : m_heads.at(above);
}

} // namespace vigie
