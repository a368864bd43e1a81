// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/dates/datescanner.h"
#include "models/domain/document.h"

namespace vigie {

/// Lines of a chronology that are nothing but a day or a month, and what stands below them.
class EntryHeads
{
public:
    /// A page with one such line has a date of its own there, no chronology.
    EntryHeads(const Document &document, const Page &page, const NormalisedText &text,
               const QList<ScannedDate> &dates);

    /// The date that heads block `block`: the line before it, or that before a list.
    const ScannedDate *headOf(qsizetype block) const;

private:
    const Page &m_page;
    QList<const ScannedDate *> m_heads; ///< of each block that is one; empty: no chronology
};

} // namespace vigie
