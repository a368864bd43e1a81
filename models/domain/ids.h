// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>

namespace vigie {

/// A name for one thing that cannot be mixed up with the name of another kind of thing.
template <typename Tag>
struct Id
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.value.compare(b.value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// The first 12 hexadecimal digits of the file's SHA-256: the same in every library, whatever the order of
/// import.
using DocumentId = Id<struct DocumentTag>;
/// The last part of the concept's IRI in the thesaurus ("msmt", "rgb"), or "region-KP" for a country from
/// ICU.
using EntityId = Id<struct EntityTag>;
/// "c" and a hash of document, page, place and reading: the same claim gets the same id on every import.
using ClaimId = Id<struct ClaimTag>;
/// "f" and the id of the claim that leads the fact.
using FactId = Id<struct FactTag>;
/// "e" and a hash, as for claims.
using EventId = Id<struct EventTag>;
/// A UUID without braces; "urn:uuid:…" in exports.
using AnnotationId = Id<struct AnnotationTag>;

} // namespace vigie
