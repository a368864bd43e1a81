// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/importservice.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString importStatusName(ImportOutcome::Status status)
{
    switch (status) {
    case ImportOutcome::Status::Added:
        return u"added"_s;
    case ImportOutcome::Status::Updated:
        return u"updated"_s;
    case ImportOutcome::Status::Unchanged:
        return u"unchanged"_s;
    case ImportOutcome::Status::Failed:
        return u"failed"_s;
    case ImportOutcome::Status::Skipped:
        break;
    }
    return u"skipped"_s;
}

} // namespace vigie
