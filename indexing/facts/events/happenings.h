// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/domain/span.h"

#include <QList>
#include <QString>

namespace vigie {

/// A word that says what happened.
struct Happening
{
    QString kind; ///< as Event::kind
    Span span;
    /// How much less than a verb it is what a date near it belongs to, in characters: of a noun, of a word
    /// of saying, of "took place".
    int farther = 0;
};

/// A sentence to be read. Spans are of the normalised text.
struct HappeningSentence
{
    QStringView text;
    QStringView cased; ///< the same with capitals
    Span span;
    Language language = Language::Unknown;
    bool tellsOfTheft = false; ///< an amount in it was stolen
};

/// The words of happenings in a sentence, in order.
QList<Happening> findHappenings(const HappeningSentence &sentence);

} // namespace vigie
