// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reviewstatus.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString reviewStatusName(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Proposed:
        return u"proposed"_s;
    case ReviewStatus::Accepted:
        return u"accepted"_s;
    case ReviewStatus::Rejected:
        break;
    }
    return u"rejected"_s;
}

std::optional<ReviewStatus> reviewStatusFromName(QStringView name)
{
    for (const ReviewStatus one : {ReviewStatus::Proposed, ReviewStatus::Accepted, ReviewStatus::Rejected}) {
        if (reviewStatusName(one) == name)
            return one;
    }
    return std::nullopt;
}

} // namespace vigie
