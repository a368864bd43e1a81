// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <utility>
#include <vector>

namespace vigie {

/// Phrases, each with a number, found by walking the text once from a place. All steps lie in one table, so
/// that each costs one look at memory; places where no phrase begins cost one bit.
class PhraseTrie
{
public:
    PhraseTrie()
        : m_begins(0x10000)
        , m_steps(smallest)
        , m_values(1, -1)
    {
    }

    /// The first value of a phrase stays; returns what it is then.
    int add(QStringView phrase, int value)
    {
        if (phrase.isEmpty())
            return value;
        m_begins[phrase.front().unicode()] = true;
        int node = 0;
        for (const QChar c : phrase)
            node = child(node, c.unicode());
        int &held = m_values[static_cast<size_t>(node)];
        if (held < 0)
            held = value;
        return held;
    }

    /// Calls `visit(end, value)` for each phrase that begins at `from`, shortest first. `fold` is applied to
    /// each character of the text.
    template <typename Visit, typename Fold>
    void walk(QStringView text, qsizetype from, Fold &&fold, Visit &&visit) const
    {
        if (from >= text.size())
            return;
        int node = root(fold(text.at(from).unicode()));
        for (qsizetype i = from + 1; node >= 0; ++i) {
            if (const int value = valueAt(node); value >= 0)
                visit(i, value);
            if (i >= text.size())
                return;
            node = step(node, fold(text.at(i).unicode()));
        }
    }
    template <typename Visit>
    void walk(QStringView text, qsizetype from, Visit &&visit) const
    {
        walk(
            text, from, [](char16_t c) { return c; }, std::forward<Visit>(visit));
    }

    /// One step at a time, for those who must look at the text between: the node after `c`, or -1; the phrase
    /// that ends at a node, or -1.
    int root(char16_t c) const { return m_begins[c] ? step(0, c) : -1; }
    int step(int node, char16_t c) const { return m_steps[placeOf(node, c)].to; }
    int valueAt(int node) const { return m_values[static_cast<size_t>(node)]; }

private:
    struct Step
    {
        int from = -1;
        int to = -1;
        char16_t c = 0;
    };
    static constexpr size_t smallest = 64; ///< a power of two

    /// Where the step from `node` over `c` stands, or would stand.
    size_t placeOf(int node, char16_t c) const
    {
        const size_t mask = m_steps.size() - 1;
        size_t place = (static_cast<size_t>(node) * 0x9e3779b1u + size_t{c} * 0x85ebca6bu) >> 7 & mask;
        while (m_steps[place].from >= 0 && (m_steps[place].from != node || m_steps[place].c != c))
            place = (place + 1) & mask;
        return place;
    }

    int child(int node, char16_t c)
    {
        if (const int known = step(node, c); known >= 0)
            return known;
        if (m_values.size() * 2 > m_steps.size())
            grow();
        const int made = static_cast<int>(m_values.size());
        m_values.push_back(-1);
        m_steps[placeOf(node, c)] = {node, made, c};
        return made;
    }

    void grow()
    {
        std::vector<Step> before(m_steps.size() * 2);
        before.swap(m_steps);
        for (const Step &step : before) {
            if (step.from >= 0)
                m_steps[placeOf(step.from, step.c)] = step;
        }
    }

    std::vector<bool> m_begins; ///< characters that phrases begin with
    std::vector<Step> m_steps;  ///< by a hash, half of them empty; the node 0 stands before all phrases
    std::vector<int> m_values;  ///< of the phrase that ends at a node, or -1
};

} // namespace vigie
