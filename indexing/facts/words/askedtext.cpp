// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/words/askedtext.h"

namespace vigie {

bool AskedText::hasSome(QStringView part, int list) const
{
    bool any = false;
    each(part, list, [&](qsizetype, qsizetype, int) { return any = true; });
    return any;
}

} // namespace vigie
