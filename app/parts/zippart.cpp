// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/zip.h"

using namespace vigie;

extern "C" Q_DECL_EXPORT void vigieZip(const QList<ZipEntry> *entries, Result<QByteArray> *packed)
{
    static_assert(std::is_same_v<decltype(vigieZip), ZipPart>);
    *packed = zipOf(*entries);
}
