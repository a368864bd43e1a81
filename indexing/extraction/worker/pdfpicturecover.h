// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class PDFDoc;

namespace vigie {

/// The area that the largest picture of a page takes, by that of the page: 1 for a scan.
double largestPicture(PDFDoc &pdf, int page, double pageArea);

/// Whether a small picture of a page is light with dark marks, as print is and photographs are not.
bool looksLikePrint(const QImage &picture);

} // namespace vigie
