// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/claim.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString claimKindName(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Theft:
        return u"theft"_s;
    case ClaimKind::Laundering:
        return u"laundering"_s;
    case ClaimKind::Revenue:
        return u"revenue"_s;
    case ClaimKind::Cost:
        return u"cost"_s;
    case ClaimKind::Cap:
        return u"cap"_s;
    case ClaimKind::Other:
        break;
    }
    return u"other"_s;
}

std::optional<ClaimKind> claimKindFromName(QStringView name)
{
    for (const ClaimKind one : {ClaimKind::Theft, ClaimKind::Laundering, ClaimKind::Revenue, ClaimKind::Cost,
                                ClaimKind::Cap, ClaimKind::Other}) {
        if (claimKindName(one) == name)
            return one;
    }
    return std::nullopt;
}

QString claimExtentName(ClaimExtent extent)
{
    switch (extent) {
    case ClaimExtent::Some:
        return u"some"_s;
    case ClaimExtent::World:
        return u"world"_s;
    case ClaimExtent::Unsaid:
        break;
    }
    return u"unsaid"_s;
}

std::optional<ClaimExtent> claimExtentFromName(QStringView name)
{
    for (const ClaimExtent one : {ClaimExtent::Unsaid, ClaimExtent::Some, ClaimExtent::World}) {
        if (claimExtentName(one) == name)
            return one;
    }
    return std::nullopt;
}

} // namespace vigie
