// SPDX-License-Identifier: GPL-3.0-or-later
// Instead of models/exchange/zipfile.cpp in the program: libzip brings a library of ciphers.
#include "app/parts/part.h"
#include "app/parts/zip.h"

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
