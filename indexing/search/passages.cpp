// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/passages.h"

#include "indexing/language/scripts.h"

#include <algorithm>

namespace vigie {

namespace {

// In UTF-16 units, Han and hangul counted twice: a kanji says as much as a short word.
// A term and a passage cost about 25 bytes of index whatever the passage's length, so that longer ones make
// the index smaller; shorter ones make snippets faster and let fewer words meet by chance.
constexpr qsizetype longestPassage = 2400;
constexpr qsizetype shortBlock = 160;
constexpr qsizetype enoughBelowHeading = 800; // a heading behind less than this starts no passage of its own

bool endsSentence(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    if (c == 0x3002 || c == u'!' || c == u'?')
        return true;
    return c == u'.' && at + 1 < text.size() && text[at + 1] == u' ' && (at == 0 || !text[at - 1].isDigit());
}

// Cuts a long block behind sentences, behind a space where sentences never end, else anywhere.
QList<Span> cutLong(QStringView text, Span block)
{
    QList<Span> parts;
    qsizetype start = block.start;
    qsizetype lastSentence = -1;
    qsizetype lastSpace = -1;
    qsizetype size = 0;
    for (qsizetype i = block.start; i < block.end; ++i) {
        size += isCjk(text[i].unicode()) ? 2 : 1;
        if (endsSentence(text, i))
            lastSentence = i + 1;
        if (text[i] == u' ')
            lastSpace = i + 1;
        if (size < longestPassage || (i + 1 < block.end && text[i + 1].isLowSurrogate()))
            continue;
        const qsizetype cut = lastSentence > start ? lastSentence : lastSpace > start ? lastSpace : i + 1;
        parts.append({start, cut});
        start = cut;
        size = lengthOf(text.sliced(cut, i + 1 - cut));
    }
    if (start < block.end)
        parts.append({start, block.end});
    // A last sentence of a few words stays with the one before it.
    if (parts.size() > 1 && lengthOf(text.sliced(parts.last().start, parts.last().length())) < shortBlock) {
        parts[parts.size() - 2].end = parts.last().end;
        parts.removeLast();
    }
    return parts;
}

bool join(qsizetype size, const Block &block, qsizetype blockSize)
{
    if (block.kind == Block::Kind::Heading && size >= enoughBelowHeading)
        return false;
    return size + blockSize <= longestPassage;
}

} // namespace

qsizetype lengthOf(QStringView text)
{
    qsizetype cjk = 0;
    for (const QChar c : text)
        cjk += isCjk(c.unicode()) ? 1 : 0;
    return text.size() + cjk;
}

QList<PassageCut> cutPassages(const Page &page, const NormalisedText &text)
{
    QList<Block> blocks = page.blocks;
    if (blocks.isEmpty()) {
        for (const Span span : text.blocks)
            blocks.append({Block::Kind::Paragraph, 0, text.toSource(span)});
    }
    QList<PassageCut> passages;
    qsizetype size = 0;
    bool open = false;
    for (qsizetype i = 0; i < blocks.size() && i < text.blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        const Span folded = text.blocks.at(i);
        if (folded.isEmpty() || block.kind == Block::Kind::PageHeader ||
            block.kind == Block::Kind::PageFooter)
            continue;
        const qsizetype blockSize = lengthOf(QStringView(text.text).sliced(folded.start, folded.length()));
        if (open && join(size, block, blockSize)) {
            PassageCut &passage = passages.last();
            const Span source = text.toSource(folded);
            passage.span.end = source.end;
            passage.normalised.end = folded.end;
            passage.blocks.append({block.kind, block.level, source});
            size += blockSize;
            continue;
        }
        for (const Span part :
             blockSize > longestPassage ? cutLong(text.text, folded) : QList<Span>{folded}) {
            const Span source = text.toSource(part);
            passages.append({source, part, {{block.kind, block.level, source}}});
        }
        open = blockSize <= longestPassage;
        size = blockSize;
    }
    return passages;
}

} // namespace vigie
