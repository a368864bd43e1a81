// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QImage>
#include <QRectF>

namespace vigie {

/// The box of one UTF-16 unit of a page's text, in points from the page's top left, unrotated as shown.
/// Line breaks and made-up spaces have empty boxes.
using CharacterBoxes = QList<QRectF>;

/// Pictures and boxes of PDF pages, made in a worker process. Never blocks.
class RenderService
{
public:
    virtual ~RenderService() = default;
    /// The page at `dpi` device pixels an inch.
    virtual QFuture<Result<QImage>> renderPage(const DocumentId &document, int page, double dpi) = 0;
    /// One box for each UTF-16 unit of the page's stored text.
    virtual QFuture<Result<CharacterBoxes>> characterBoxes(const DocumentId &document, int page) = 0;
};

} // namespace vigie
