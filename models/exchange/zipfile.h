// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>

namespace vigie {

/// One file of a zip container.
struct ZipEntry
{
    QString name; ///< with '/' between folders
    QByteArray bytes;
    bool stored = false; ///< not compressed: what ODF asks of "mimetype", and what is compressed already
};

/// A zip container of `entries` in their order. The same entries give the same bytes: all carry one fixed
/// time and the same rights. What packs them is a part of the program that is loaded when this is first asked
/// for. Errors: Storage; Unsupported where that part is missing.
Result<QByteArray> zipOf(const QList<ZipEntry> &entries);

/// vigieZip(), which app/parts/zip holds.
extern "C" {
using ZipPart = void(const QList<ZipEntry> *entries, Result<QByteArray> *packed);
}

} // namespace vigie
