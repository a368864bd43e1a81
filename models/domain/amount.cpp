// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/amount.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString boundName(Bound bound)
{
    switch (bound) {
    case Bound::Exact:
        return u"exact"_s;
    case Bound::About:
        return u"about"_s;
    case Bound::AtLeast:
        return u"at_least"_s;
    case Bound::MoreThan:
        return u"more_than"_s;
    case Bound::AtMost:
        return u"at_most"_s;
    case Bound::LessThan:
        return u"less_than"_s;
    case Bound::Almost:
        return u"almost"_s;
    case Bound::Range:
        break;
    }
    return u"range"_s;
}

std::optional<Bound> boundFromName(QStringView name)
{
    for (const Bound one : {Bound::Exact, Bound::About, Bound::AtLeast, Bound::MoreThan, Bound::AtMost,
                            Bound::LessThan, Bound::Almost, Bound::Range}) {
        if (boundName(one) == name)
            return one;
    }
    return std::nullopt;
}

} // namespace vigie
