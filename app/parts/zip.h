// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/zipfile.h"

namespace vigie {

/// zipOf(), as the part offers it.
extern "C" {
using ZipPart = void(const QList<ZipEntry> *entries, Result<QByteArray> *packed);
}

} // namespace vigie
