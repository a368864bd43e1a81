// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"
#include "indexing/facts/words/pattern.h"

#include <QList>
#include <QRegularExpression>

/// What may be the name of a firm that the thesaurus does not know.
namespace vigie::parties {

using Names = QList<Span>;

/// How sure the place makes it that a name stands there: quotation marks and a trade before it do; a particle
/// alone also follows nouns.
enum class Place : quint8 { Sure, Particle };

/// Whether the words at `name` can name a firm: no determiner, pronoun, adverb, time, number, nationality or
/// common noun, and nothing that the thesaurus knows.
bool mayBeName(const ClaimContext &context, Span name, Place place = Place::Sure);

/// Adds `name` if it can be one and is not that of whom the text cites, follows or pays. `wordsStart`: where
/// the words that introduce it begin.
void keep(const ClaimContext &context, Names &names, Span name, qsizetype wordsStart,
          Place place = Place::Sure);

/// 대형, 국내, 가상자산: what stands before 거래소 and only says of which sort it is.
bool describesTrade(QStringView word);

/// The end of the name that begins at `start`, in whatever script; `start` if none does.
qsizetype nameEnd(const ClaimContext &context, qsizetype start);

/// '루손페이(LuzonPay)', 「こだまペイ(Kodama Pay)」: a name of East Asia without what its brackets add.
Span withoutGloss(const ClaimContext &context, Span name);

/// The name in the quotation marks that open at `open`; empty if there is none.
Span quotedName(const ClaimContext &context, qsizetype open);

/// Whether the words tell of somebody who watches thefts and suffers none: an analyst, an insurer, a lawyer.
bool describesObserver(QStringView words);

/// A pattern with one group: one to four words with capitals, which "of", "de" and "&" may tie.
const QString &westernName();

/// The sentence with its capitals, for patterns.
QString casedSentence(const ClaimContext &context);

} // namespace vigie::parties
