// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/normalise.h"

#include "indexing/language/foldcharacter.h"
#include "indexing/language/linebreak.h"
#include "indexing/language/scripts.h"

#include <algorithm>

namespace vigie {

namespace {

bool isLineBreak(char16_t c)
{
    return (c >= u'\n' && c <= u'\r') || c == 0x0085 || c == 0x2028 || c == 0x2029;
}

bool isSpace(char16_t c)
{
    return c == u' ' || c == u'\t' || c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

// Folds to itself or to its small letter wherever it stands.
bool isPlainAscii(char16_t c)
{
    return c > u' ' && c < 0x7F && c != u'-' && c != u'`';
}

bool isSuperscriptDigit(char16_t c)
{
    return c == 0x00B2 || c == 0x00B3 || c == 0x00B9 || (c >= 0x2070 && c <= 0x2079);
}

class Normaliser
{
public:
    explicit Normaliser(const QString &source)
        : m_source(source)
    {
        m_result.text.reserve(source.size() + 16);
        m_result.sources.reserve(source.size() + 17);
        m_result.lengths.reserve(source.size() + 16);
    }

    void addBlock(Span span, bool cells)
    {
        const qsizetype blockStart = m_result.text.size();
        m_blockStart = blockStart;
        m_afterNumberSign = false;
        if (blockStart > 0) {
            append(u'\n', span.start, 0);
            m_blockStart = m_result.text.size();
        }
        fold(span, cells);
        trimSpace();
        if (m_result.text.size() == m_blockStart) { // nothing but spaces: no separator either
            drop(m_result.text.size() - blockStart);
            m_blockStart = blockStart;
        }
        m_result.blocks.append({m_blockStart, m_result.text.size()});
    }

    NormalisedText finish()
    {
        m_result.sources.append(m_source.size());
        return std::move(m_result);
    }

private:
    void fold(Span span, bool cells)
    {
        const QStringView block = QStringView(m_source).sliced(span.start, span.length());
        const bool eastAsian = isMostlyEastAsian(block);
        for (qsizetype i = 0; i < block.size();) {
            const char16_t c = block[i].unicode();
            if (isLineBreak(c)) {
                i = addLineBreak(block, i, span.start, eastAsian);
            } else if (isSpace(c)) {
                addSpace(c == u'\t' && cells ? u'\t' : u' ', span.start + i);
                ++i;
            } else if (const qsizetype end = m_afterNumberSign ? i : plainEnd(block, i); end > i) {
                appendPlain(block.sliced(i, end - i), span.start + i);
                i = end;
            } else {
                const FoldedCharacter folded = foldCharacter(block, i);
                addFolded(folded, span.start + i, c);
                i += folded.sourceSize;
            }
        }
    }

    static bool isMostlyEastAsian(QStringView block)
    {
        qsizetype cjk = 0;
        qsizetype spaced = 0;
        for (const QChar c : block) {
            if (isCjk(c.unicode()))
                ++cjk;
            else if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'))
                ++spaced;
        }
        return cjk * 3 > spaced; // a kana or hangul letter weighs as much as three Latin ones
    }

    qsizetype addLineBreak(QStringView block, qsizetype at, qsizetype offset, bool eastAsian)
    {
        qsizetype before = at;
        while (before > 0 && isSpace(block[before - 1].unicode()))
            --before;
        qsizetype after = at;
        while (after < block.size() &&
               (isLineBreak(block[after].unicode()) || isSpace(block[after].unicode())))
            ++after;
        switch (judgeLineBreak(block, before, after, eastAsian)) {
        case BrokenBy::Nothing:
            trimSpace();
            break;
        case BrokenBy::LineHyphen:
            trimSpace();
            drop(1);
            break;
        case BrokenBy::Space:
            addSpace(u' ', offset + at);
            break;
        }
        return after;
    }

    // One space for a run; none at a block's or a cell's edge.
    void addSpace(char16_t space, qsizetype source)
    {
        m_afterNumberSign = false;
        if (space == u'\t') {
            trimSpace();
            append(u'\t', source, 1);
            return;
        }
        if (m_result.text.size() == m_blockStart)
            return;
        const QChar last = m_result.text.back();
        if (last != u' ' && last != u'\t')
            append(u' ', source, 1);
    }

    void addFolded(const FoldedCharacter &folded, qsizetype source, char16_t first)
    {
        if (folded.size == 0)
            return;
        // ², ① and ½ become digits, but not digits of the number or letters of the word beside them.
        const bool inBlock = m_result.text.size() > m_blockStart;
        const bool digitBefore = inBlock && m_result.text.back().isDigit();
        const bool digitNow = QChar(folded.units[0]).isDigit();
        if (digitNow && ((digitBefore && folded.number != m_afterNumberSign) ||
                         (isSuperscriptDigit(first) && inBlock && m_result.text.back().isLetter())))
            append(u' ', source, 0);
        const quint8 length = folded.sourceSize;
        if (folded.units[0] == u' ' &&
            folded.size > 1) { // a mark without its letter, which NFKC sets on a space
            addSpace(u' ', source);
            for (int i = 1; i < folded.size; ++i)
                append(folded.units[i], source, length);
        } else {
            for (int i = 0; i < folded.size; ++i)
                append(folded.units[i], source, length);
        }
        m_afterNumberSign = folded.number;
    }

    /// Where the plain characters end that begin at `from`.
    static qsizetype plainEnd(QStringView block, qsizetype from)
    {
        qsizetype end = from;
        while (end < block.size() && isPlainAscii(block[end].unicode()))
            ++end;
        // What follows may be a mark that combines with the last of them.
        return end > from && end < block.size() && block[end].unicode() >= 0x300 ? end - 1 : end;
    }

    /// Characters that each fold to one: most of an English or French text.
    void appendPlain(QStringView plain, qsizetype source)
    {
        const qsizetype before = m_result.text.size(), size = plain.size();
        m_result.text.resize(before + size);
        m_result.sources.resize(before + size);
        m_result.lengths.resize(before + size);
        QChar *const text = m_result.text.data() + before;
        qsizetype *const sources = m_result.sources.data() + before;
        for (qsizetype i = 0; i < size; ++i) {
            const char16_t c = plain[i].unicode();
            text[i] = c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
            sources[i] = source + i;
        }
        std::fill_n(m_result.lengths.data() + before, size, quint8(1));
    }

    void append(char16_t unit, qsizetype source, quint8 length)
    {
        m_result.text.append(QChar(unit));
        m_result.sources.append(source);
        m_result.lengths.append(length);
    }

    void drop(qsizetype count)
    {
        m_result.text.chop(count);
        m_result.sources.resize(m_result.text.size());
        m_result.lengths.resize(m_result.text.size());
    }

    void trimSpace()
    {
        if (m_result.text.size() > m_blockStart && m_result.text.back() == u' ')
            drop(1);
    }

    const QString &m_source;
    NormalisedText m_result;
    qsizetype m_blockStart = 0;
    bool m_afterNumberSign = false;
};

// Where paragraphs stand in a text without blocks: between lines that hold nothing but spaces.
QList<Span> paragraphs(QStringView text)
{
    QList<Span> found;
    qsizetype start = -1;
    qsizetype end = 0;
    qsizetype breaks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isLineBreak(c)) {
            // \r\n is one line break
            breaks += (c == u'\n' && i > 0 && text[i - 1] == u'\r') ? 0 : 1;
            continue;
        }
        if (isSpace(c))
            continue;
        if (start >= 0 && breaks > 1) {
            found.append({start, end});
            start = -1;
        }
        if (start < 0)
            start = i;
        breaks = 0;
        end = i + 1;
    }
    if (start >= 0)
        found.append({start, end});
    return found;
}

bool hasCells(Block::Kind kind)
{
    return kind == Block::Kind::TableRow || kind == Block::Kind::TableHeader;
}

} // namespace

Span NormalisedText::toSource(Span span) const
{
    const qsizetype size = text.size();
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, size);
    const qsizetype end = std::clamp<qsizetype>(span.end, start, size);
    if (sources.isEmpty())
        return {};
    if (end == start)
        return {sources.at(start), sources.at(start)};
    const qsizetype sourceStart = sources.at(start);
    return {sourceStart, std::max(sourceStart, sources.at(end - 1) + lengths.at(end - 1))};
}

Span NormalisedText::toNormalised(Span span) const
{
    const qsizetype size = text.size();
    // Folded units of one stretch share its start, so the start of the stretch that reaches beyond span.start
    // is found by the last source at or before it.
    const auto first = sources.cbegin();
    const auto last = first + size;
    auto from = std::lower_bound(first, last, span.start);
    if (from != first && (from == last || *from > span.start)) {
        const qsizetype before = from - first - 1;
        if (sources.at(before) + lengths.at(before) > span.start)
            from = std::lower_bound(first, from, sources.at(before));
    }
    const auto to = std::lower_bound(from, last, std::max(span.end, span.start));
    return {from - first, to - first};
}

NormalisedText normalise(const QString &text, const QList<Block> &blocks)
{
    Normaliser normaliser(text);
    if (blocks.isEmpty()) {
        for (const Span paragraph : paragraphs(text))
            normaliser.addBlock(paragraph, false);
        return normaliser.finish();
    }
    qsizetype last = 0;
    for (const Block &block : blocks) {
        // Blocks do not overlap; should a reader's blocks do all the same, no character is folded twice.
        const qsizetype start = std::clamp(block.span.start, last, text.size());
        const qsizetype end = std::clamp(block.span.end, start, text.size());
        normaliser.addBlock({start, end}, hasCells(block.kind));
        last = end;
    }
    return normaliser.finish();
}

} // namespace vigie
