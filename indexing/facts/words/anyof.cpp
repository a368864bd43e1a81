// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/words/anyof.h"

namespace vigie {

bool AnyOf::in(QStringView text) const
{
    const AskedText *const asked = AskedText::around(text, m_words.list());
    return asked ? asked->has(text, m_words.list()) : search(text);
}

bool AnyOf::search(QStringView text) const
{
    bool found = false;
    m_words.each(text, 0, [&](qsizetype, qsizetype, int) { return found = true; });
    return found;
}

int AnyOf::countIn(QStringView text) const
{
    int count = 0;
    m_words.each(text, 0, [&](qsizetype, qsizetype, int) {
        ++count;
        return false;
    });
    return count;
}

} // namespace vigie
