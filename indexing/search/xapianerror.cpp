// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/xapianerror.h"

namespace vigie {

Error xapianError(const Xapian::Error &error)
{
    const QString type = QString::fromUtf8(error.get_type());
    const QString detail = QString::fromStdString(error.get_msg());
    if (type == QLatin1String("DatabaseLockError"))
        return {Error::Code::Storage,
                QStringLiteral("The search index is being written by another program.")};
    if (type == QLatin1String("DatabaseNotFoundError"))
        return {Error::Code::NotFound, QStringLiteral("There is no search index yet.")};
    if (type == QLatin1String("DatabaseVersionError"))
        return {Error::Code::TooNew,
                QStringLiteral("The search index was written by another version of Xapian.")};
    if (type == QLatin1String("DatabaseCorruptError") || type == QLatin1String("DatabaseOpeningError"))
        return {Error::Code::Malformed,
                QStringLiteral("The search index is damaged and must be made anew (%1).").arg(detail)};
    return {Error::Code::Storage, QStringLiteral("The search index could not be used: %1.").arg(detail)};
}

} // namespace vigie
