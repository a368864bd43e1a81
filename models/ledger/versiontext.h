// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/event.h"
#include "models/domain/thesaurus.h"

namespace vigie {

/// Something that a text says alike in every language: by these the versions of one statement know each
/// other.
struct Invariant
{
    enum class Kind : quint8 {
        Figure, ///< an amount; two are the same when they agree within the rounding that their words show
        Name,   ///< an entity of the thesaurus
        Term,   ///< a concept of the thesaurus
        Date,   ///< of an event
        Number, ///< three or more digits that are no amount: 1718, 2397
    };
    Kind kind = Kind::Number;
    QString key;                  ///< entity's id, ISO 8601 date, digits, or unit and value
    Span span;                    ///< UTF-16 units of the page's text
    std::optional<Amount> amount; ///< of a Figure
    bool hedged = false;          ///< a Figure reported without being asserted
};

/// A paragraph, heading, list item or table row of a document, as versions are compared.
struct VersionParagraph
{
    int page = 0;
    Span span; ///< UTF-16 units of the page's text
    Block::Kind kind = Block::Kind::Paragraph;
    QString text;
    qsizetype weight = 0;        ///< letters, East Asian ones twice: a kanji says as much as a short word
    QList<Invariant> invariants; ///< in reading order
};

/// A whole document, cut for comparing.
struct VersionText
{
    DocumentId document;
    Language language = Language::Unknown;
    QList<VersionParagraph> paragraphs; ///< without what repeats on every page
    qsizetype weight = 0;
};

/// Cuts `pages` and lays what was read from them on the paragraphs. Of the facts only those of this document
/// count; rejected ones are left out.
VersionText versionText(const Document &document, const QList<Page> &pages, const DocumentFacts &facts,
                        const Thesaurus &thesaurus);

} // namespace vigie
