// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/passage.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace vigie {

/// The six colours of a highlight, each with a name so that none is told apart by colour alone.
enum class HighlightColour : quint8 { Yellow, Green, Blue, Pink, Orange, Purple };

QString colourName(HighlightColour colour); ///< "yellow", "green", "blue", "pink", "orange", "purple"
std::optional<HighlightColour> colourFromName(QStringView name);

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

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// Which annotations; all that is set must hold.
struct AnnotationFilter
{
    std::optional<DocumentId> document;
    std::optional<HighlightColour> colour;
    QString tag;
    QString text;     ///< in quote, note or tags, case folded
    QString language; ///< code of the document's language
};

} // namespace vigie
