// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportwriter.h"
#include "models/exchange/zipfile.h"

namespace vigie {

/// A copy of each PDF that excerpts come from, with the highlights and notes as annotations of PDF; named as
/// the file that was imported. A copy begins with the bytes of the original. Passages that are lost are not
/// marked. Unsupported when no excerpt comes from a PDF.
Result<QList<ZipEntry>> markedCopies(const ExportMaterial &material, const QString &worker,
                                     const ExportWatch &watch);

} // namespace vigie
