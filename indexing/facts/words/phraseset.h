// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/words/askedtext.h"
#include "indexing/facts/words/phrasetrie.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <bitset>
#include <cstring>
#include <vector>

namespace vigie {

/// Whether no character is of an East Asian script or one of its signs; sixteen or four at a time.
inline bool isWestern(QStringView text)
{
    constexpr char16_t firstEastern = 0x2e80; // radicals, and all that follows
    constexpr quint64 each = 0x0001'0001'0001'0001;
    const char16_t *next = text.utf16();
    const char16_t *const end = next + text.size();
    const auto reaches = [](quint64 four) {
        // The highest bit of each of the four tells whether it reaches firstEastern.
        const quint64 reached = (four & (each * 0x7fff)) + each * (0x8000 - firstEastern);
        return ((reached | four) & (each * 0x8000)) != 0;
    };
    for (; end - next >= 16; next += 16) {
        quint64 fours[4];
        std::memcpy(fours, next, sizeof fours);
        // What they are together is no less than each.
        if (reaches(fours[0] | fours[1] | fours[2] | fours[3]) &&
            std::any_of(std::begin(fours), std::end(fours), reaches))
            return false;
    }
    for (; end - next >= 4; next += 4) {
        quint64 four = 0;
        std::memcpy(&four, next, sizeof four);
        if (reaches(four))
            return false;
    }
    return std::all_of(next, end, [](char16_t c) { return c < firstEastern; });
}

/// A list of phrases, found in one walk over a text, or in what was found before for all lists if the text is
/// being asked. Elsewhere what counts is how little memory a question touches: in a western text pairs of
/// characters some places apart are looked up in two lines of the processor's cache, and the rest of all
/// phrases lies side by side.
class PhraseSet
{
public:
    explicit PhraseSet(const std::vector<QStringView> &phrases)
        : m_list(listedwords::add(phrases))
        , m_phrases(numbered(phrases))
    {
        noteBeginnings(phrases);
    }

    /// Its number among all lists of words.
    int list() const { return m_list; }

    /// Calls `visit` with the beginning and end of each phrase that stands in `text` from `from` on and with
    /// its number, by their beginnings and the shortest first, until it says that it has enough.
    template <typename Visit>
    void each(QStringView text, qsizetype from, Visit visit) const
    {
        each(
            text, from, [](qsizetype) { return true; }, visit);
    }

    /// The same where `mayBegin` holds of the place of their beginnings.
    template <typename MayBegin, typename Visit>
    void each(QStringView text, qsizetype from, MayBegin mayBegin, Visit visit) const
    {
        from = std::max<qsizetype>(0, from);
        if (from >= text.size())
            return;
        if (const AskedText *const asked = AskedText::around(text.mid(from), m_list)) {
            asked->each(text.mid(from), m_list, [&](qsizetype start, qsizetype end, int phrase) {
                return mayBegin(from + start) && visit(from + start, from + end, phrase);
            });
            return;
        }
        const char16_t *const units = text.utf16();
        const qsizetype last = text.size() - 1;
        // Western phrases are found in every text by what is said of western ones.
        if (m_eastern && !isWestern(text.mid(from))) {
            for (qsizetype p = from; p <= last; ++p) {
                const bool may = p < last && m_pairs.test(pairOf(units[p], units[p + 1]));
                if ((may || (m_single && m_singles.test(units[p] % 256))) && mayBegin(p) &&
                    visitAt(text, p, visit))
                    return;
            }
        } else if (m_westernSingle) {
            for (qsizetype p = from; p <= last; ++p) {
                const bool may = p < last && holds(m_westernPairs, units + p);
                if ((may || m_singles.test(units[p] % 256)) && mayBegin(p) && visitAt(text, p, visit))
                    return;
            }
        } else if (m_stride > 0) {
            // Every phrase covers one of the pairs that are looked at.
            for (qsizetype q = from + m_stride - 1; q < last; q += m_stride) {
                if (!holds(m_coveredPairs, units + q))
                    continue;
                for (qsizetype p = q - m_stride + 1; p <= q; ++p) {
                    if (holds(m_westernPairs, units + p) && mayBegin(p) && visitAt(text, p, visit))
                        return;
                }
            }
        }
    }

    /// The same of the phrases that begin at `p`.
    template <typename Visit>
    bool visitAt(QStringView text, qsizetype p, Visit &visit) const
    {
        int node = p < text.size() ? m_phrases.root(text.at(p).unicode()) : -1;
        for (qsizetype end = p + 1; node >= 0; ++end) {
            if (const int phrase = m_phrases.valueAt(node); phrase >= 0 && visit(p, end, phrase))
                return true;
            if (end >= text.size())
                return false;
            node = m_phrases.step(node, text.at(end).unicode());
        }
        return false;
    }

private:
    /// Pairs of western characters: of each first one, what follows. Small letters and the space differ in
    /// their last five bits.
    using WesternPairs = std::array<quint32, 32>;
    static constexpr size_t pairs = 4096;

    static bool holds(const WesternPairs &all, const char16_t *at)
    {
        return (all[at[0] % 32] >> (at[1] % 32) & 1) != 0;
    }
    static void set(WesternPairs &all, const char16_t *at) { all[at[0] % 32] |= quint32(1) << (at[1] % 32); }
    static size_t pairOf(char16_t first, char16_t second) { return (size_t{first} * 37 + second) % pairs; }

    void noteBeginnings(const std::vector<QStringView> &phrases)
    {
        constexpr qsizetype widest = 4;
        for (const QStringView phrase : phrases) {
            const bool western = isWestern(phrase);
            m_eastern = m_eastern || !western;
            if (phrase.size() == 1) {
                m_single = true;
                m_westernSingle = m_westernSingle || western;
                m_singles.set(phrase.at(0).unicode() % 256);
            } else if (phrase.size() > 1) {
                m_pairs.set(pairOf(phrase.at(0).unicode(), phrase.at(1).unicode()));
                if (western) {
                    set(m_westernPairs, phrase.utf16());
                    m_stride = std::min(m_stride > 0 ? m_stride : widest, phrase.size() - 1);
                }
            }
        }
        for (const QStringView phrase : phrases) {
            for (qsizetype p = 0; isWestern(phrase) && p < m_stride && p + 1 < phrase.size(); ++p)
                set(m_coveredPairs, phrase.utf16() + p);
        }
    }

    static PhraseList numbered(const std::vector<QStringView> &phrases)
    {
        PhraseList all;
        for (const QStringView phrase : phrases)
            all.emplace_back(phrase.toString(), static_cast<int>(all.size()));
        return all;
    }

    int m_list;                    ///< its number among all
    WesternPairs m_coveredPairs{}; ///< the first m_stride pairs of each western phrase
    WesternPairs m_westernPairs{}; ///< the first ones
    qsizetype m_stride = 0; ///< pairs that the shortest western phrase has, no more than four; 0 without any
    bool m_eastern = false; ///< one of all phrases is none of a western text
    bool m_westernSingle = false; ///< a single character can stand in a western text
    bool m_single = false;        ///< one of all phrases is a single character
    std::bitset<256> m_singles;   ///< those, by their lower byte
    PhraseTrie m_phrases;
    std::bitset<pairs> m_pairs; ///< how phrases begin, by a hash
};

} // namespace vigie
