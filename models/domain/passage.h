// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/span.h"

namespace vigie {

/// Where something is said: every fact the program shows is one of these, and someone can open it.
struct Passage
{
    DocumentId document;
    int page = 0; ///< from 1
    Span span;    ///< UTF-16 units of the page's text

    friend auto operator<=>(const Passage &, const Passage &) = default;
};

} // namespace vigie
