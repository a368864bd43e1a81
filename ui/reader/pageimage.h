// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/document.h"
#include "models/domain/search.h"
#include "models/services/renderservice.h"

#include <QImage>

namespace vigie {

/// The page as the reader shows it: the rendered `page` picture (at `dpi`) with the found words and the
/// person's annotations drawn over it.
QImage paintPage(const QImage &picture, const CharacterBoxes &boxes, double dpi, const Page &page,
                 const QList<Match> &marks, const QList<Annotation> &annotations);

/// The same for a page of HTML or text, set as the reader sets it; always on light paper.
QImage paintTextPage(const Page &page, double dpi, const QList<Match> &marks,
                     const QList<Annotation> &annotations);

} // namespace vigie
