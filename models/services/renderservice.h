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

/// A bookmark of a PDF, in reading order; what lies under it follows with a higher level.
struct Bookmark
{
    QString title;
    int level = 0;  ///< from 0
    int page = 0;   ///< from 1; 0 when it leads to no page
    double top = 0; ///< points from the page's top

    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

/// A place of a PDF page that leads somewhere.
struct PageLink
{
    QRectF area;     ///< points from the page's top left, as CharacterBoxes
    int page = 0;    ///< of this document, from 1; 0 for a link outward
    double top = 0;  ///< points from that page's top
    QString address; ///< where a link outward leads, as the file has it; never opened without asking

    friend bool operator==(const PageLink &, const PageLink &) = default;
};

/// Pictures, boxes, links and bookmarks of PDF pages, made in a worker process. Never blocks.
class RenderService
{
public:
    virtual ~RenderService() = default;
    /// Pages will be asked for soon: what takes time to begin may begin now.
    virtual void prepare() {}
    /// The page at `dpi` device pixels an inch.
    virtual QFuture<Result<QImage>> renderPage(const DocumentId &document, int page, double dpi) = 0;
    /// A small picture, drawn when nothing else is asked for; anything else goes before it even once it is
    /// begun.
    virtual QFuture<Result<QImage>> renderThumbnail(const DocumentId &document, int page, double dpi)
    {
        return renderPage(document, page, dpi);
    }
    /// One box for each UTF-16 unit of the page's stored text.
    virtual QFuture<Result<CharacterBoxes>> characterBoxes(const DocumentId &document, int page) = 0;
    /// The file's own bookmarks; empty when it has none.
    virtual QFuture<Result<QList<Bookmark>>> outline(const DocumentId &document)
    {
        Q_UNUSED(document)
        return QtFuture::makeReadyFuture(Result<QList<Bookmark>>(QList<Bookmark>()));
    }
    virtual QFuture<Result<QList<PageLink>>> links(const DocumentId &document, int page)
    {
        Q_UNUSED(document)
        Q_UNUSED(page)
        return QtFuture::makeReadyFuture(Result<QList<PageLink>>(QList<PageLink>()));
    }
};

} // namespace vigie
