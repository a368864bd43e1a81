// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zipfile.h"

#include "app/parts/part.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

Result<QByteArray> zipOf(const QList<ZipEntry> &entries)
{
    static auto *const zip = functionOf<ZipPart>(u"zip"_s, "vigieZip");
    if (!zip)
        return Error{Error::Code::Unsupported, missingPart()};
    Result<QByteArray> packed = QByteArray();
    zip(&entries, &packed);
    return packed;
}

} // namespace vigie
