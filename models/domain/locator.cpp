// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/locator.h"

namespace vigie {

namespace {

bool isParagraph(Block::Kind kind)
{
    return kind != Block::Kind::Heading && kind != Block::Kind::PageHeader && kind != Block::Kind::PageFooter;
}

} // namespace

Locator locate(const Page &page, const Span &span, const QString &title)
{
    Locator place;
    place.heading = page.label.startsWith(u'¶') ? QString() : page.label;
    for (const Block &block : page.blocks) {
        if (block.span.start > span.start)
            break;
        if (block.kind == Block::Kind::Heading) {
            place.heading = page.text.sliced(block.span.start, block.span.length()).simplified();
            place.paragraph = 0;
        } else if (isParagraph(block.kind)) {
            ++place.paragraph;
        }
    }
    if (place.heading.compare(title.simplified(), Qt::CaseInsensitive) == 0)
        place.heading.clear();
    return place;
}

} // namespace vigie
