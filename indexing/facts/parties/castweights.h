// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/parties/castwords.h"
#include "indexing/facts/parties/partycast.h"

#include <vector>

namespace vigie {

namespace castweights {

/// Words that name nobody, whatever their letters.
const castwords::WordSet &functionWords();
bool isArticle(QStringView word);
bool isPreposition(QStringView word);

} // namespace castweights

/// What the words beside a name on a page say of whom it names: a firm, a person, a place, a watcher. Spans
/// are of the page's normalised text; `block` is the paragraph that the words are looked for in.
class CastWeights
{
public:
    /// Both views must stay.
    CastWeights(QStringView text, QStringView cased)
        : m_text(text)
        , m_cased(cased)
    {
    }

    void weighBefore(PartyCast::Member &member, Span block, Span span) const;
    void weighBehind(PartyCast::Member &member, Span block, Span span) const;

private:
    std::vector<QStringView> wordsBefore(Span block, qsizetype start, size_t most) const;
    void weighRest(PartyCast::Member &member, Span block, qsizetype p) const;
    QStringView wordAt(Span block, qsizetype p) const;
    QStringView wordAfter(Span block, qsizetype p) const;

    QStringView m_text, m_cased;
};

} // namespace vigie
