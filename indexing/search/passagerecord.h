// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/document.h"
#include "models/domain/entity.h"

#include <optional>
#include <string>

namespace vigie {

/// A place of a passage where an entity is named.
struct NamedPlace
{
    EntityId entity;
    Span span; ///< of the page's text
};

/// What a person wrote to a passage, or to a part of it.
struct PassageNote
{
    AnnotationId id;
    Span span; ///< of the page's text
    QString note;
    QStringList tags;

    /// What of it is searched: the note, then its tags, a line each.
    QString text() const;
    /// Small and capital letters are the same.
    bool hasTag(const QString &tag) const { return tags.contains(tag, Qt::CaseInsensitive); }
    friend bool operator==(const PassageNote &, const PassageNote &) = default;
};

/// What the index keeps of a passage beside its terms: all that a result shows.
struct PassageRecord
{
    DocumentId document;
    int page = 0;
    Span span; ///< of the page's text
    Language language = Language::Unknown;
    QString text;              ///< the page's text within `span`
    QList<Block> blocks;       ///< with spans of the page's text
    QList<Language> languages; ///< of each block
    QList<NamedPlace> names;
    QList<PassageNote> notes;
    QString title;      ///< the document's, in its first passage: where it is found by its title
    bool opens = false; ///< it is its document's first

    std::string pack() const;
    /// Nothing when the bytes are not those of a record.
    static std::optional<PassageRecord> unpack(const std::string &bytes);
};

/// The value slots of a passage in the index.
namespace slot {
inline constexpr unsigned counted = 0;        ///< CountedValue: what facets are counted by
inline constexpr unsigned publishedFirst = 1; ///< "20251122"; empty when not known
inline constexpr unsigned publishedLast = 2;  ///< likewise
inline constexpr unsigned page = 3;           ///< Xapian::sortable_serialise
inline constexpr unsigned place = 4;          ///< document, page and start: the order of equals
inline constexpr unsigned amounts = 5;        ///< AmountValue a statement of an amount
inline constexpr unsigned dates = 6;          ///< DayRange a date that is named
inline constexpr unsigned length = 7;         ///< of a title: letters of its document, East Asian ones twice
} // namespace slot

} // namespace vigie
