// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wording.h"

#include "models/items/amountformat.h"
#include "models/items/dateformat.h"

namespace vigie {

Wording wordingOf(Language language)
{
    return {[language](const Amount &amount) { return formatAmount(amount, language); },
            [language](const FuzzyDate &date) { return formatDate(date, language); }};
}

} // namespace vigie
