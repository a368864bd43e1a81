// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/words/phraseset.h"

#include <initializer_list>
#include <vector>

namespace vigie {

/// Words of which one is looked for, in one walk over a text: what is cheap to ask before a regular
/// expression that cannot match without one of them.
class AnyOf
{
public:
    AnyOf(std::initializer_list<QStringView> words)
        : AnyOf(std::vector<QStringView>(words))
    {
    }

    template <typename Words>
    explicit AnyOf(const Words &words)
        : AnyOf(std::vector<QStringView>(words.begin(), words.end()))
    {
    }

    /// The words of both.
    template <typename Words, typename Others = std::initializer_list<QStringView>>
    AnyOf(const Words &some, const Others &others)
        : AnyOf(both(some, others))
    {
    }

    explicit AnyOf(const std::vector<QStringView> &words)
        : m_words(words)
    {
    }

    /// Whether one of the words stands in `text`, within another word too.
    bool in(QStringView text) const;

    /// Whether `text` begins with one of the words.
    bool opens(QStringView text) const
    {
        bool found = false;
        const auto note = [&](qsizetype, qsizetype, int) { return found = true; };
        m_words.visitAt(text, 0, note);
        return found;
    }

    /// How often they stand in `text`, each counted for itself.
    int countIn(QStringView text) const;

private:
    bool search(QStringView text) const;

    template <typename Words, typename Others>
    static std::vector<QStringView> both(const Words &some, const Others &others)
    {
        std::vector<QStringView> all(some.begin(), some.end());
        all.insert(all.end(), others.begin(), others.end());
        return all;
    }

    PhraseSet m_words;
};

} // namespace vigie
