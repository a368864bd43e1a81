// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/words/phraseset.h"
#include "indexing/facts/words/textprobe.h"
#include "models/domain/span.h"

#include <algorithm>
#include <vector>

namespace vigie {

/// Whether `word` at `position` begins a word, and ends one where it has to be `whole`. Scripts without
/// spaces have no such borders.
inline bool isWord(QStringView text, qsizetype position, QStringView word, bool whole)
{
    if (!chars::isLatin(word.front()))
        return true;
    if (chars::isLatin(chars::at(text, position - 1)))
        return false;
    return !whole || !chars::isLatin(chars::at(text, position + word.size()));
}

/// The words of a list, found in one walk over a text.
class CueIndex
{
public:
    template <typename Cues>
    explicit CueIndex(const Cues &cues)
        : m_words(wordsOf(cues))
    {
        for (const auto &cue : cues)
            m_whole.push_back(cue.whole);
    }

    /// Calls `found` with the number and place of each cue in `range` until it says that it has enough.
    template <typename Found>
    void each(QStringView text, Span range, Found found) const
    {
        // No word begins within a Latin one.
        const auto mayBegin = [&](qsizetype p) {
            return p == 0 || !chars::isLatin(text.at(p)) || !chars::isLatin(text.at(p - 1));
        };
        const auto visit = [&](qsizetype start, qsizetype end, int cue) {
            const bool whole = m_whole[static_cast<size_t>(cue)];
            return isWord(text, start, text.mid(start, end - start), whole) && found(cue, Span{start, end});
        };
        m_words.each(text.left(range.end), range.start, mayBegin, visit);
    }

private:
    template <typename Cues>
    static std::vector<QStringView> wordsOf(const Cues &cues)
    {
        std::vector<QStringView> words;
        for (const auto &cue : cues)
            words.push_back(cue.word);
        return words;
    }

    PhraseSet m_words;
    std::vector<bool> m_whole;
};

template <auto &Cues>
const CueIndex &indexOf()
{
    static const CueIndex index(Cues);
    return index;
}

/// Whether a word of the list stands in `range`.
template <auto &Cues>
bool holds(QStringView text, Span range)
{
    bool held = false;
    indexOf<Cues>().each(text, range, [&](int, Span) {
        held = true;
        return true;
    });
    return held;
}

} // namespace vigie
