// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/layout/continuedtables.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::continuedtables {

namespace {

QStringView wordsOf(const Page &page, const Block &block)
{
    return QStringView(page.text).mid(block.span.start, block.span.length());
}

bool holdsDigit(QStringView words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
}

/// Running heads, notes and numbers of pages stand around what goes on.
bool isFurniture(const Page &page, const Block &block)
{
    if (block.kind == Block::Kind::PageHeader || block.kind == Block::Kind::PageFooter ||
        block.kind == Block::Kind::Footnote)
        return true;
    const QStringView words = wordsOf(page, block).trimmed();
    constexpr qsizetype longest = 9; // "- 17/42 -"
    return words.size() <= longest &&
           std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); }) &&
           !words.contains(u'\t');
}

bool isRow(const Page &page, const Block &block)
{
    return block.kind == Block::Kind::TableRow || block.kind == Block::Kind::TableHeader ||
           wordsOf(page, block).contains(u'\t');
}

bool namesColumns(const Page &page, const Block &block)
{
    return isRow(page, block) &&
           (block.kind == Block::Kind::TableHeader || !holdsDigit(wordsOf(page, block)));
}

qsizetype cells(QStringView row)
{
    return row.count(u'\t');
}

} // namespace

QString headAtEnd(const Page &page, const QString &above)
{
    constexpr qsizetype longestCaption = 160;
    qsizetype last = page.blocks.size() - 1;
    while (last >= 0 && isFurniture(page, page.blocks.at(last)))
        --last;
    if (last < 0 || !isRow(page, page.blocks.at(last)))
        return {};
    qsizetype first = last;
    while (first > 0 && isRow(page, page.blocks.at(first - 1)))
        --first;
    const QStringView names = wordsOf(page, page.blocks.at(first));
    if (!namesColumns(page, page.blocks.at(first))) {
        // The whole page goes on with a table.
        const bool top = std::all_of(page.blocks.cbegin(), page.blocks.cbegin() + first,
                                     [&](const Block &block) { return isFurniture(page, block); });
        const QStringView carried = QStringView(above).mid(above.lastIndexOf(u'\n') + 1);
        return top && !above.isEmpty() && cells(carried) == cells(names) ? above : QString();
    }
    if (cells(names) != cells(wordsOf(page, page.blocks.at(last))))
        return {};
    const Block *const caption = first > 0 ? &page.blocks.at(first - 1) : nullptr;
    const bool captioned =
        caption && !isFurniture(page, *caption) && caption->span.length() <= longestCaption;
    return captioned ? QString(wordsOf(page, *caption) + u'\n' + names) : names.toString();
}

std::optional<Span> HeadedPage::toPage(Span span) const
{
    if (span.overlaps(head))
        return std::nullopt;
    const qsizetype length = span.start >= head.end ? head.length() : 0;
    return Span{span.start - length, span.end - length};
}

std::optional<HeadedPage> withHead(const Page &page, const QString &head)
{
    const auto first = std::find_if(page.blocks.cbegin(), page.blocks.cend(),
                                    [&](const Block &block) { return !isFurniture(page, block); });
    const QStringView names = QStringView(head).mid(head.lastIndexOf(u'\n') + 1);
    if (head.isEmpty() || first == page.blocks.cend() || !isRow(page, *first) || namesColumns(page, *first) ||
        cells(wordsOf(page, *first)) != cells(names))
        return std::nullopt;
    HeadedPage result;
    const qsizetype at = first->span.start, length = head.size() + 1;
    result.page = page;
    result.page.text.insert(at, QString(head + u'\n'));
    result.head = {at, at + length};
    QList<Block> blocks(page.blocks.cbegin(), first);
    if (names.size() < head.size())
        blocks.append({Block::Kind::Caption, 0, {at, at + head.size() - names.size() - 1}});
    blocks.append({Block::Kind::TableHeader, 0, {at + head.size() - names.size(), at + head.size()}});
    for (auto block = first; block != page.blocks.cend(); ++block)
        blocks.append({block->kind, block->level, {block->span.start + length, block->span.end + length}});
    result.page.blocks = blocks;
    return result;
}

} // namespace vigie::continuedtables
