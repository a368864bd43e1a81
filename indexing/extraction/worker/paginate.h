// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"

namespace vigie {

/// A block before it has a place on a page. `text` holds no line break at its ends.
struct TextBlock
{
    Block::Kind kind = Block::Kind::Paragraph;
    quint8 level = 0;
    QString text;
};

/// Lays blocks of a text without pages onto pages of readable length (about 3,000 to 6,000 characters), which
/// begin at headings where they can. A page is labelled by its heading, else "¶ " and the number of its first
/// block.
QList<Page> paginate(const QList<TextBlock> &blocks);

/// The page's text and blocks from `blocks`, one '\n' between them. Empty ones are left out.
void fillPage(Page &page, const QList<TextBlock> &blocks);

} // namespace vigie
