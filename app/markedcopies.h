// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportwriter.h"
#include "models/exchange/zipfile.h"

namespace vigie {

/// A copy of each document that excerpts come from as a PDF, with the highlights and notes as annotations of
/// PDF; named as the file that was imported. A copy of a PDF begins with the bytes of the original; a
/// document of HTML or text is set into one as the reader sets it. On pages whose words were recognised,
/// marks lie where the words were seen. What stands on no words, notes on a document and passages that are
/// lost, is a note at the corner of the first page. Documents that are gone have no copy; Unsupported when no
/// other is left.
Result<QList<ZipEntry>> markedCopies(const ExportRequest &request, const ExportMaterial &material,
                                     const QString &worker, const ExportWatch &watch);

} // namespace vigie
