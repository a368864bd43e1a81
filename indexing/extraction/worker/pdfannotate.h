// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/pdfmarks.h"
#include "indexing/extraction/worker/pdfdocument.h"

namespace vigie {

/// The PDF with `marks` as highlight and note annotations, each with a picture of its own, so that readers
/// that draw none show them too. The copy is `bytes` with an update appended; the same marks give the same
/// bytes. `text` is the same file, open, which tells where words stand. Marks
/// without words or on no page are left out. Encrypted (the file forbids notes), Malformed (only a repair
/// made it readable), TooLarge.
Result<QByteArray> annotatedCopy(QByteArrayView bytes, PdfDocument &text, const QList<PdfMark> &marks);

/// The highlights, underlines and strikeouts in the PDF, by page and place.
Result<QList<PdfMark>> readMarks(QByteArrayView bytes, PdfDocument &text);

} // namespace vigie
