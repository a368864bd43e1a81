// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/factreader.h"
#include "tests/support/wholethesaurus.h"

namespace vigie {

/// One page of the lines of `text`: "# " heads, "- " begins an item of a list, tabs part the cells of a row;
/// the first row of a table is its head.
inline Page pageOfLines(const QString &text, Language language)
{
    Page page;
    page.number = 1;
    page.language = language;
    bool inTable = false;
    for (QString line : text.split(QLatin1Char('\n'))) {
        Block::Kind kind = Block::Kind::Paragraph;
        if (line.startsWith(QLatin1String("# ")))
            kind = Block::Kind::Heading;
        else if (line.startsWith(QLatin1String("- ")))
            kind = Block::Kind::ListItem;
        else if (line.contains(QLatin1Char('\t')))
            kind = inTable ? Block::Kind::TableRow : Block::Kind::TableHeader;
        inTable = line.contains(QLatin1Char('\t'));
        if (kind == Block::Kind::Heading || kind == Block::Kind::ListItem)
            line.remove(0, 2);
        const qsizetype start = page.text.size();
        page.text += line;
        page.blocks.append({kind, quint8(kind == Block::Kind::Heading ? 1 : 0), {start, page.text.size()}});
        page.text += QLatin1Char('\n');
    }
    return page;
}

/// What is read on such a page with the whole thesaurus.
inline DocumentFacts factsOfLines(const QString &text, Language language,
                                  const std::optional<FuzzyDate> &published)
{
    static const FactReader reader(wholeThesaurus());
    Document document;
    document.id = {QStringLiteral("0123456789ab")};
    document.language = language;
    document.published = published;
    return reader.read(document, {pageOfLines(text, language)});
}

} // namespace vigie
