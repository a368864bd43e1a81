// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportwriter.h"
#include "models/exchange/zipfile.h"

namespace vigie {

/// The files of an evidence pack: index.html that explains itself without a network, a picture of each
/// marked passage on its page, excerpts and amounts as tables and Web Annotations, references, and the
/// hashes of the originals and of the pack's own files.
Result<QList<ZipEntry>> evidencePack(const ExportRequest &request, const ExportMaterial &material,
                                     const QString &worker, const ExportWatch &watch);

} // namespace vigie
