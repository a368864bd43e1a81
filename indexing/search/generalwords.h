// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/terms.h"
#include "indexing/search/units.h"

#include <QHash>

namespace vigie {

/// General words and their meaning in the other languages (resources/words/general.tsv): by them a question
/// crosses languages where the thesaurus has nothing. Immutable once made.
class GeneralWords
{
public:
    explicit GeneralWords(Stemmer &stemmer);

    struct Translation
    {
        QString text;
        Language language = Language::Unknown;
    };
    struct Found
    {
        QList<Translation> translations; ///< into languages other than the word's own, each once
        qsizetype units = 0;             ///< how many the word has; 0: nothing is known
        bool fromDictionary = false;     ///< of the system, see SystemDictionaries
    };
    /// The longest known word that begins with unit `at`.
    Found longestAt(const QList<Unit> &units, qsizetype at, Stemmer &stemmer) const;

private:
    using Meanings = QList<int>;
    /// `own`: the language of `eastAsian`.
    Found translated(const Meanings &english, const Meanings &french, const Meanings &eastAsian, Language own,
                     qsizetype units) const;

    struct Meaning
    {
        QList<Translation> words;
    };
    QList<Meaning> m_meanings;
    QHash<std::string, Meanings> m_english; ///< by stem
    QHash<std::string, Meanings> m_french;
    QHash<QString, Meanings> m_eastAsian; ///< without spaces
};

} // namespace vigie
