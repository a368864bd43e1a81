// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/language/normalise.h"
#include "indexing/search/terms.h"
#include "indexing/search/units.h"
#include "models/domain/search.h"

#include <QSet>

namespace vigie {

/// What of a text answers a part of a question.
struct Needle
{
    enum class How : quint8 {
        Exact,     ///< these words, from a word's start to a word's end
        Stem,      ///< words of the same stem
        Inflected, ///< the same words in another number or tense
        Prefix,    ///< words that begin so
        Inside,    ///< these characters, inside longer words too
        Reading,   ///< Han characters that are read so in Korean
    };
    QList<Unit> units; ///< one after the other
    How how = How::Exact;
    int part = 0;                          ///< which part of the question it belongs to
    QString why;                           ///< that part's words as typed
    bool translation = false;              ///< another label of the entry that was named
    Language language = Language::Unknown; ///< of texts it answers in; Unknown: in all
    bool reading = false;                  ///< the Korean reading of Han characters
    bool spelling = false;                 ///< another spelling of the word that was asked for
};

/// A needle found.
struct NeedleMatch
{
    Span span; ///< of the normalised text; always whole words
    int part = 0;
    QString why;
    Match::Kind kind = Match::Kind::Exact;
};

/// The units of a stretch of `text`; none when it cannot hold a needle: cutting East Asian text into words
/// takes most of a search's time.
QList<Unit> readWhereNeeded(const UnitReader &reader, const NormalisedText &text, Span stretch,
                            const QList<Needle> &needles);

/// All places of `text` that the needles answer, in order, without overlaps; the longest wins. What stands
/// inside longer words counts only where a part of the question stands nowhere by itself, and is widened to
/// the whole word.
/// `language`: of the text, by which words are forms of each other. `parts`: takes the parts of the question
/// that stand in it, those too whose words lie within another's.
QList<NeedleMatch> findNeedles(const QList<Needle> &needles, const QList<Unit> &text, Stemmer &stemmer,
                               Language language, QSet<int> *parts = nullptr);

} // namespace vigie
