// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"

class GooString;
class PDFDoc;

namespace vigie {

/// Title, publisher, language and publication date from the document information, XMP and the catalog. A
/// file's creation or change date is no publication date.
void readPdfMetadata(PDFDoc &pdf, ExtractedDocument &document);

/// A text string of a PDF (PDFDocEncoding, UTF-16 or UTF-8), without control characters, cut to 1,000.
QString pdfString(const GooString *string);

} // namespace vigie
