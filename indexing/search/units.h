// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <memory>

namespace vigie {

/// What analysis counts as one place of a text: a word, a number, or one Han, kana or hangul character.
/// Index, query and highlighting are all made from these, so what is found is what is marked.
struct Unit
{
    enum class Kind : quint8 { Word, Number, Character };

    Span span;        ///< of the normalised text
    QString text;     ///< Word: without accents, œ as oe. Number: "1234", "1.65". Empty for a character.
    QString whole;    ///< of a word's first part: all its parts together ("nordcoreen"), else empty
    quint8 parts = 1; ///< how many units `whole` spans
    qsizetype wholeStart = 0; ///< of `whole` in the normalised text: before the unit where it was elided
    char32_t letter = 0;      ///< Character: in the form of today (国 for 國)
    char16_t reading = 0;     ///< Character: Sino-Korean reading of a Han character, else 0
    Kind kind = Kind::Word;
    bool wordStart = true;
    bool wordEnd = true;
    bool partStart =
        false; ///< Character: where a part of a Korean compound may start, which may be spaced or not
    bool partEnd = false; ///< likewise end
    bool linked = false;  ///< Character: forms a pair with the unit before it, perhaps over one space
    bool spaced = true;   ///< something stands between the unit before and this one

    bool isCharacter() const { return kind == Kind::Character; }
    bool mayStart() const { return wordStart || partStart; }
    bool mayEnd() const { return wordEnd || partEnd; }
};

/// Whether all of `units` are characters whose letters fulfil `holds`.
template <typename Holds>
bool areCharacters(const QList<Unit> &units, Holds holds)
{
    return std::all_of(units.begin(), units.end(),
                       [&](const Unit &unit) { return unit.isCharacter() && holds(unit.letter); });
}

/// Cuts normalised text into units. Not for two threads at once: its word breaker has a state.
class UnitReader
{
public:
    UnitReader();
    ~UnitReader();
    Q_DISABLE_COPY_MOVE(UnitReader)

    QList<Unit> read(const QString &normalised, Span range) const;
    QList<Unit> read(const QString &normalised) const { return read(normalised, {0, normalised.size()}); }

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
