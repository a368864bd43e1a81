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
/// time and the same rights. Errors: Storage.
Result<QByteArray> zipOf(const QList<ZipEntry> &entries);

} // namespace vigie
