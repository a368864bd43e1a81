// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/recordreader.h"

#include <functional>

namespace vigie {

/// Makes what is shown of an entry of the index that answered. Borrows its tools.
class HitMaker
{
public:
    HitMaker(const UnitReader &reader, Stemmer &stemmer, std::function<QString(const DocumentId &)> titleOf);

    /// An entry's answer.
    struct Answer
    {
        QList<SearchHit> hits; ///< paragraphs and rows with their headings, in the order of the text
        bool whole = false;    ///< each holds what was wanted; else there is the best of them at most
    };
    /// `whole`: what a paragraph must hold to answer by itself; null where only the best is wanted.
    /// `weights`: what each of the plan's parts gave to `score`; empty to leave it unexplained.
    Answer answer(const PassageRecord &record, const QueryPlan &plan, const Condition *whole,
                  const QList<double> &weights, double score) const;
    /// Whether a paragraph of `record` answers by itself.
    bool answers(const PassageRecord &record, const QueryPlan &plan) const;

private:
    QList<double> shareOf(const ReadParagraph &one, const RecordReading &read, const QueryPlan &plan,
                          QList<double> weights) const;
    SearchHit hit(const PassageRecord &record, const QueryPlan &plan, const RecordReading &read,
                  const ReadParagraph &one) const;
    QList<ScorePart> explain(const PassageRecord &record, const QueryPlan &plan, const RecordReading &read,
                             const QList<NeedleMatch> &matches, const QList<double> &weights) const;

    const UnitReader &m_reader;
    Stemmer &m_stemmer;
    std::function<QString(const DocumentId &)> m_titleOf;
    RecordReader m_records;
};

} // namespace vigie
