// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/names/partynames.h"

#include <QVarLengthArray>

#include <algorithm>
#include <iterator>
#include <vector>

/// What finding names in Japanese and in Korean has in common.
namespace vigie::parties {

template <typename Words>
bool isOneOf(QStringView word, const Words &words)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// Words sorted so that the longest is tried first.
template <typename Words>
std::vector<QStringView> longestFirst(const Words &words)
{
    std::vector<QStringView> all(std::begin(words), std::end(words));
    std::stable_sort(all.begin(), all.end(),
                     [](QStringView a, QStringView b) { return a.size() > b.size(); });
    return all;
}

/// The end of `word` that closes names of firms; empty if none.
QStringView closerOf(QStringView word, Language language);

/// カンパネラ・ウォレット, トキワ・ブリッジ: whether a thing that the thesaurus knows is the last word of a
/// name.
bool closesName(const ClaimContext &context, const EntityMatch &match);

/// Dates, amounts and names that the thesaurus knows within a range: what no unknown name overlaps.
class NameMarks
{
public:
    NameMarks(const ClaimContext &context, Span range)
    {
        add(context.page->dates, range);
        add(context.page->amounts, range);
        for (const EntityMatch &match : context.page->entities) {
            if (match.span.overlaps(range) && !closesName(context, match))
                m_spans.append(match.span);
        }
    }

    /// The end of what covers `p`, or -1.
    qsizetype until(qsizetype p) const
    {
        for (const Span span : m_spans) {
            if (span.contains(p))
                return span.end;
        }
        return -1;
    }

private:
    template <typename All>
    void add(const All &all, Span range)
    {
        for (const auto &one : all) {
            if (one.span.overlaps(range))
                m_spans.append(one.span);
        }
    }

    QVarLengthArray<Span, 16> m_spans;
};

/// Adds the names of firms in `range` of a Japanese text, told by their shape.
void findJapanese(const ClaimContext &context, Span range, Names &names);
/// The same of a Korean text.
void findKorean(const ClaimContext &context, Span range, Names &names);

/// The whole Japanese name of which `part` is some; `part` where nothing tells more.
Span wholeJapaneseName(const ClaimContext &context, Span part);
/// The same in Korean: without copula, with all its capitals.
Span wholeKoreanName(const ClaimContext &context, Span part);

} // namespace vigie::parties
