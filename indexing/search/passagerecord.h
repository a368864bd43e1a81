// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// What the index keeps of a passage beside its terms: all that a result shows.
struct PassageRecord
{
    DocumentId document;
    int page = 0;
    Span span; ///< of the page's text
    Language language = Language::Unknown;
    QString text;        ///< the page's text within `span`
    QList<Block> blocks; ///< with spans of the page's text
    QList<NamedPlace> names;

    std::string pack() const;
    /// Nothing when the bytes are not those of a record.
    static std::optional<PassageRecord> unpack(const std::string &bytes);
};

/// The value slots of a passage in the index.
namespace slot {
inline constexpr unsigned document = 0;       ///< id: groups results
inline constexpr unsigned publishedFirst = 1; ///< "20251122"; empty when not known
inline constexpr unsigned publishedLast = 2;  ///< likewise
inline constexpr unsigned page = 3;           ///< Xapian::sortable_serialise
inline constexpr unsigned place = 4;          ///< document, page and start: the order of equals
} // namespace slot

} // namespace vigie
