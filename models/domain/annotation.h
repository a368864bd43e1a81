// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/passage.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace vigie {

/// The six colours of a highlight, each with a name so that none is told apart by colour alone.
enum class HighlightColour : quint8 { Yellow, Green, Blue, Pink, Orange, Purple };

QString colourName(HighlightColour colour); ///< "yellow", "green", "blue", "pink", "orange", "purple"
std::optional<HighlightColour> colourFromName(QStringView name);

/// How a mark is drawn over its words.
enum class MarkStyle : quint8 { Highlight, Underline };

QString markStyleName(MarkStyle style); ///< "highlight", "underline"
std::optional<MarkStyle> markStyleFromName(QStringView name);

/// What an annotation is evidence for.
struct EvidenceLink
{
    enum class Kind : quint8 { Entity, Claim, Event };
    Kind kind = Kind::Entity;
    QString id;    ///< of the EntityId, ClaimId or EventId
    QString label; ///< what it was called when it was linked; shown when it is no longer there

    /// The label only tells what it was.
    friend bool operator==(const EvidenceLink &a, const EvidenceLink &b)
    {
        return a.kind == b.kind && a.id == b.id;
    }
};

QString evidenceKindName(EvidenceLink::Kind kind); ///< "entity", "claim", "event"
std::optional<EvidenceLink::Kind> evidenceKindFromName(QStringView name);

/// The user's mark on a passage, anchored as the W3C Web Annotation Data Model does: by position and by
/// quote.
struct Annotation
{
    enum class State : quint8 { Anchored, Orphaned };

    AnnotationId id;
    Passage passage; ///< TextPositionSelector; the last known place when orphaned
    QString quote;   ///< TextQuoteSelector: exact
    QString prefix;  ///< up to 32 characters before
    QString suffix;  ///< up to 32 characters after
    QString note;
    QStringList tags;
    HighlightColour colour = HighlightColour::Yellow;
    QDateTime created;  ///< UTC
    QDateTime modified; ///< UTC
    State state = State::Anchored;
    MarkStyle style = MarkStyle::Highlight;
    QList<EvidenceLink> evidence;

    /// A note on the whole document: it has page 0, no span and no quote, and is never drawn on a page.
    bool isOnDocument() const { return passage.page == 0; }

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// Which annotations; all that is set must hold.
struct AnnotationFilter
{
    std::optional<DocumentId> document;
    std::optional<HighlightColour> colour;
    QString tag;      ///< "a" takes "a/b" in as well
    QString text;     ///< in quote, note or tags, case folded
    QString language; ///< code of the document's language
    std::optional<Annotation::State> state{};
    std::optional<EvidenceLink> evidence{};
};

/// Whether `tag` is `wanted` or lies under it ("ports/north" under "ports"); case does not count.
bool isTagWithin(const QString &tag, const QString &wanted);
/// A tag as it is kept: no spaces around its parts, no empty parts.
QString tidyTag(const QString &tag);

} // namespace vigie
