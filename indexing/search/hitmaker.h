// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/passagerecord.h"
#include "indexing/search/queryplan.h"

#include <functional>

namespace vigie {

/// Makes what is shown of an entry of the index that answered. Borrows its tools.
class HitMaker
{
public:
    HitMaker(const UnitReader &reader, Stemmer &stemmer, std::function<QString(const DocumentId &)> titleOf);

    /// `weights`: what each of the plan's parts gave to the score; empty to leave it unexplained.
    SearchHit hit(const PassageRecord &record, const QueryPlan &plan, const QList<double> &weights) const;

private:
    struct Read;
    Read read(const PassageRecord &record, const QueryPlan &plan) const;
    QList<NeedleMatch> named(const PassageRecord &record, const NormalisedText &text,
                             const QueryPlan &plan) const;
    QList<NeedleMatch> stated(const PassageRecord &record, const NormalisedText &text,
                              const QueryPlan &plan) const;
    QList<ScorePart> explain(const PassageRecord &record, const QueryPlan &plan, const Read &read,
                             const QList<double> &weights) const;

    const UnitReader &m_reader;
    Stemmer &m_stemmer;
    std::function<QString(const DocumentId &)> m_titleOf;
};

} // namespace vigie
