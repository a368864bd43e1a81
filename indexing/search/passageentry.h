// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/language/normalise.h"
#include "indexing/search/passagerecord.h"
#include "indexing/search/units.h"
#include "models/domain/amount.h"

#include <xapian.h>

namespace vigie {

/// What is said of a passage beside its words.
struct PassageValues
{
    QList<Amount> amounts;  ///< stated in it
    QList<FuzzyDate> dates; ///< named in it
};

/// The record's text as analysis sees it, with its blocks.
NormalisedText normalisedOf(const PassageRecord &record);

/// Makes the index's entries. Words of notes and of the title stand in it like words of the text, but far
/// behind them, so that no phrase reaches over. Not for two threads at once: its reader has a state.
class EntryMaker
{
public:
    /// `text` and `span` may be of the whole page, whose text begins `offset` units before the record's.
    Xapian::Document passage(const Document &document, const PassageRecord &record,
                             const NormalisedText &text, Span span, qsizetype offset,
                             const PassageValues &values) const;
    /// The entry `old` with other notes; `record` holds them.
    Xapian::Document withNotes(const Xapian::Document &old, const PassageRecord &record) const;
    /// The document's title by itself, by which documents are found whose title answers.
    /// `length`: of all its passages (lengthOf(), passages.h).
    Xapian::Document title(const Document &document, double length) const;

private:
    void addWords(Xapian::Document &entry, const PassageRecord &record, const NormalisedText &text, Span span,
                  qsizetype offset) const;
    void addText(Xapian::Document &entry, const QString &text, quint32 position, unsigned weight) const;

    UnitReader m_reader;
};

} // namespace vigie
