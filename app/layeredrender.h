// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/renderservice.h"

#include <functional>
#include <optional>

namespace vigie {

/// Pictures, links and boxes of pages as another service gives them, but for boxes of pages whose words were
/// recognised: these come with the words.
class LayeredRender : public RenderService
{
public:
    /// `boxesOf` gives nothing for a page whose text is its own. Called in the caller's thread.
    using BoxesOf = std::function<std::optional<CharacterBoxes>(const DocumentId &document, int page)>;

    LayeredRender(RenderService &below, BoxesOf boxesOf)
        : m_below(below)
        , m_boxesOf(std::move(boxesOf))
    {
    }

    void prepare() override { m_below.prepare(); }
    QFuture<Result<QImage>> renderPage(const DocumentId &document, int page, double dpi) override
    {
        return m_below.renderPage(document, page, dpi);
    }
    QFuture<Result<QImage>> renderThumbnail(const DocumentId &document, int page, double dpi) override
    {
        return m_below.renderThumbnail(document, page, dpi);
    }
    QFuture<Result<CharacterBoxes>> characterBoxes(const DocumentId &document, int page) override
    {
        if (std::optional<CharacterBoxes> boxes = m_boxesOf(document, page))
            return QtFuture::makeReadyFuture(Result<CharacterBoxes>(std::move(*boxes)));
        return m_below.characterBoxes(document, page);
    }
    QFuture<Result<QList<Bookmark>>> outline(const DocumentId &document) override
    {
        return m_below.outline(document);
    }
    QFuture<Result<QList<PageLink>>> links(const DocumentId &document, int page) override
    {
        return m_below.links(document, page);
    }

private:
    RenderService &m_below;
    BoxesOf m_boxesOf;
};

} // namespace vigie
