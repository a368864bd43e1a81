// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"

#include <QHash>
#include <QSet>

namespace vigie {

/// Rows of a table that are parts of a row above them: "of which North Korea", those below a line "of which",
/// those below a total that stands first and that they make up.
class TableParts
{
public:
    /// A line between rows, or one that ends the table.
    void noteLine(QStringView words);
    /// A row whose amounts have become the claims `claimOf`; `untold`: claims whose words do not say their
    /// kind. `saysTotal`: its label calls it a total.
    void noteRow(const ClaimContext &context, const QList<qsizetype> &claimOf, bool saysTotal,
                 const QList<qsizetype> &untold, QList<Claim> &claims);
    /// Whether claim `i` is a part of another row.
    bool holds(qsizetype i) const { return m_within.contains(i); }

private:
    struct Whole
    {
        qsizetype claim = -1;
        Decimal sum;            ///< of `parts`
        QList<qsizetype> parts; ///< what may be its parts
    };
    QHash<qsizetype, qsizetype> m_base; ///< column → claim of the last row that is no part
    QHash<qsizetype, Whole> m_open;     ///< column → the whole of the rows that follow
    QSet<qsizetype> m_within;
    bool m_ofWhich = false;    ///< a line above the row says so
    bool m_totalFirst = false; ///< the table began with its total
};

} // namespace vigie
