// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/anyof.h"

namespace vigie {

bool AnyOf::in(QStringView text) const
{
    bool found = false;
    if (m_pieces.mayStandIn(text))
        m_words.each(text, 0, [&](qsizetype, qsizetype, int) { return found = true; });
    return found;
}

int AnyOf::countIn(QStringView text) const
{
    int count = 0;
    if (!m_pieces.mayStandIn(text))
        return count;
    m_words.each(text, 0, [&](qsizetype, qsizetype, int) {
        ++count;
        return false;
    });
    return count;
}

} // namespace vigie
