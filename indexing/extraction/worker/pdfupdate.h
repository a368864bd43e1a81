// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

class PDFDoc;

namespace vigie {

/// `bytes`, from which `pdf` was read, with the objects of `pdf` that were added or changed since appended as
/// an incremental update. Poppler's own way of saving puts the time into the file's identifier; this one is
/// made of what the file holds, so that the same changes give the same bytes.
Result<QByteArray> withUpdate(QByteArrayView bytes, PDFDoc &pdf);

} // namespace vigie
