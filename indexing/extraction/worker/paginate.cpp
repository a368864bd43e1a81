// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/paginate.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype enoughForAPage = 3000; // the next heading begins a new one
constexpr qsizetype fullPage = 6000;       // the next block does
constexpr qsizetype fullOfRows = 24000;    // but for rows, which stay below the head of their table
constexpr qsizetype longestLabel = 80;

QString labelOf(const QString &heading)
{
    if (heading.size() <= longestLabel)
        return heading;
    const qsizetype space = heading.lastIndexOf(u' ', longestLabel);
    return heading.left(space > longestLabel / 2 ? space : longestLabel) + u'…';
}

/// Where a block too long for a page is cut: after a line, a sentence, a word; never inside a surrogate pair.
qsizetype cutBefore(const QString &text, qsizetype start, qsizetype limit)
{
    if (text.size() - start <= limit)
        return text.size();
    const qsizetype end = start + limit;
    // Only the second half is searched: a text without any stop must not be searched whole for each cut.
    const qsizetype least = start + limit / 2;
    const QStringView tail = QStringView(text).mid(least, end - least);
    for (const QStringView stop : {u"\n", u". ", u"。", u" "}) {
        const qsizetype at = tail.lastIndexOf(stop);
        if (at >= 0)
            return least + at + stop.size();
    }
    return text.at(end).isLowSurrogate() ? end - 1 : end;
}

QList<TextBlock> cutLongBlocks(const QList<TextBlock> &blocks)
{
    QList<TextBlock> result;
    for (const TextBlock &block : blocks) {
        if (block.text.size() <= fullPage) {
            result.append(block); // whole: the tabs of empty first and last cells stay
            continue;
        }
        for (qsizetype start = 0; start < block.text.size();) {
            const qsizetype end = cutBefore(block.text, start, fullPage);
            result.append({block.kind, block.level, block.text.mid(start, end - start).trimmed()});
            start = end;
        }
    }
    return result;
}

} // namespace

void fillPage(Page &page, const QList<TextBlock> &blocks)
{
    for (const TextBlock &block : blocks) {
        if (block.text.isEmpty())
            continue;
        if (!page.text.isEmpty())
            page.text += u'\n';
        const qsizetype start = page.text.size();
        page.text += block.text;
        page.blocks.append({block.kind, block.level, {start, page.text.size()}});
    }
}

QList<Page> paginate(const QList<TextBlock> &blocks)
{
    QList<Page> pages;
    QHash<QString, int> labels;
    QList<TextBlock> current;
    qsizetype size = 0;
    qsizetype firstNumber = 1;
    qsizetype number = 0;
    QString heading;
    const auto finishPage = [&] {
        if (current.isEmpty())
            return;
        Page page;
        page.number = int(pages.size()) + 1;
        const auto first = std::find_if(current.cbegin(), current.cend(), [](const TextBlock &block) {
            return block.kind == Block::Kind::Heading;
        });
        if (first != current.cend() && (first == current.cbegin() || heading.isEmpty()))
            heading = first->text.simplified();
        page.label = heading.isEmpty() ? u"¶ %1"_s.arg(firstNumber) : labelOf(heading);
        if (const int times = ++labels[page.label]; times > 1)
            page.label += u" (%1)"_s.arg(times);
        for (const TextBlock &block : std::as_const(current)) {
            if (block.kind == Block::Kind::Heading)
                heading = block.text.simplified(); // what the next page goes on with
        }
        fillPage(page, current);
        pages.append(std::move(page));
        current.clear();
        size = 0;
    };
    for (const TextBlock &block : cutLongBlocks(blocks)) {
        if (block.text.isEmpty())
            continue;
        const bool heads = block.kind == Block::Kind::Heading;
        const bool afterHeading = !current.isEmpty() && current.last().kind == Block::Kind::Heading;
        const qsizetype full = block.kind == Block::Kind::TableRow ? fullOfRows : fullPage;
        if ((heads && !afterHeading && size >= enoughForAPage) ||
            (size + block.text.size() > full && size > 0 && !afterHeading))
            finishPage();
        ++number;
        if (current.isEmpty())
            firstNumber = number;
        size += block.text.size() + 1;
        current.append(block);
    }
    finishPage();
    return pages;
}

} // namespace vigie
