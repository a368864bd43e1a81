// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/passagerecord.h"
#include "indexing/search/queryplan.h"

#include <QHash>

#include <functional>

namespace vigie {

/// What of a title or a note answers.
struct AnsweringText
{
    NormalisedText text;
    QString source;
    QList<NeedleMatch> matches;
};

/// A paragraph, row or item of a passage, with its headings.
struct ReadParagraph
{
    Span text; ///< of the passage's normalised text
    Language language = Language::Unknown;
    QList<NeedleMatch> matches;
    QSet<int> parts; ///< of the question that stand in it
};

/// A passage read for what in it answers a question.
struct RecordReading
{
    NormalisedText text;
    QList<ReadParagraph> paragraphs;
    AnsweringText title;        ///< of a document's first passage
    QList<AnsweringText> notes; ///< one a note of the record
    QSet<int> given; ///< parts that the document's title answers, or something else about the entry
};

/// Reads passages for what in them answers a question. For one question. Borrows its tools.
class RecordReader
{
public:
    RecordReader(const UnitReader &reader, Stemmer &stemmer,
                 std::function<QString(const DocumentId &)> titleOf);

    RecordReading read(const PassageRecord &record, const QueryPlan &plan) const;

private:
    void addFacts(const PassageRecord &record, const QueryPlan &plan, RecordReading &read) const;
    void addExcluded(const PassageRecord &record, const QueryPlan &plan, RecordReading &read) const;
    void addNotes(const PassageRecord &record, const QueryPlan &plan, RecordReading &read) const;
    const QSet<int> &inTitle(const DocumentId &document, const QueryPlan &plan) const;

    const UnitReader &m_reader;
    Stemmer &m_stemmer;
    std::function<QString(const DocumentId &)> m_titleOf;
    mutable QHash<QString, QSet<int>> m_titleParts;
};

} // namespace vigie
