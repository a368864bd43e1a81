// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportmaterial.h"

namespace vigie {

/// What is told and asked while an export is written. Both may be empty.
struct ExportWatch
{
    std::function<void(int done, int all)> progress;
    std::function<bool()> cancelled;

    bool isCancelled() const { return cancelled && cancelled(); }
};

/// Makes the bytes of an export that is one file. Any thread. `worker` is the path of vigie-worker. Errors:
/// Unsupported (no such format, or nothing in it for these excerpts), InvalidInput (more than fits one
/// file), Cancelled, Storage, and those of the worker.
Result<QByteArray> exportBytes(const ExportRequest &request, const ExportMaterial &material,
                               const QString &worker, const ExportWatch &watch = {});

/// Writes it, whole or not at all. A `path` that does not end in ".zip" is a folder for an evidence pack, and
/// must not exist or be empty; with ".zip" copies of several PDFs are one file too.
Result<void> writeExport(const ExportRequest &request, const ExportMaterial &material, const QString &worker,
                         const QString &path, const ExportWatch &watch = {});

/// "The export was cancelled."
Error exportCancelled();

} // namespace vigie
