// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/thumbnailpictures.h"

#include <QFutureWatcher>

#include <algorithm>

namespace vigie {

namespace {

constexpr int mostBytes = 16 * 1024 * 1024; // some 150 pages
constexpr qsizetype mostThumbnailsOnTheirWay = 2;

} // namespace

ThumbnailPictures::ThumbnailPictures(RenderService &render, QObject *parent)
    : QObject(parent)
    , m_render(render)
    , m_pictures(mostBytes)
{
}

ThumbnailPictures::~ThumbnailPictures()
{
    for (QFuture<Result<QImage>> &asked : m_onTheirWay)
        asked.cancel();
}

void ThumbnailPictures::setDocument(const DocumentId &document, const QList<Page> &pages)
{
    want({}, m_width);
    ++m_generation;
    m_onTheirWay.clear();
    m_failed.clear();
    m_pictures.clear();
    m_document = document;
    m_pages = pages;
}

void ThumbnailPictures::want(const QList<int> &visible, int width)
{
    if (width != m_width) {
        ++m_generation;
        m_pictures.clear();
        m_failed.clear();
    }
    for (auto asked = m_onTheirWay.begin(); asked != m_onTheirWay.end();) {
        if (width == m_width && visible.contains(asked.key())) {
            ++asked;
            continue;
        }
        asked->cancel();
        asked = m_onTheirWay.erase(asked);
    }
    m_width = width;
    m_wanted = visible;
    askNext();
}

QImage ThumbnailPictures::picture(int index) const
{
    const QImage *found = m_pictures.object(index);
    return found ? *found : QImage();
}

void ThumbnailPictures::askNext()
{
    for (const int index : std::as_const(m_wanted)) {
        if (m_onTheirWay.size() >= mostThumbnailsOnTheirWay)
            return;
        if (index >= m_pages.size() || m_pictures.contains(index) || m_onTheirWay.contains(index) ||
            m_failed.contains(index))
            continue;
        const double inches = std::max(1.0, m_pages.at(index).size.width()) / 72.0;
        const QFuture<Result<QImage>> future =
            m_render.renderThumbnail(m_document, m_pages.at(index).number, m_width / inches);
        m_onTheirWay.insert(index, future);
        auto *watcher = new QFutureWatcher<Result<QImage>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher, index, generation = m_generation] {
                    watcher->deleteLater();
                    if (generation == m_generation)
                        take(index, watcher->future());
                });
        watcher->setFuture(future);
    }
}

void ThumbnailPictures::take(int index, const QFuture<Result<QImage>> &future)
{
    const auto asked = m_onTheirWay.constFind(index);
    if (asked == m_onTheirWay.cend() || !asked->isFinished())
        return; // called off, or asked again since
    m_onTheirWay.erase(asked);
    const bool answered = !future.isCanceled() && future.resultCount() > 0;
    if (answered && future.result().ok() && !future.result().value().isNull()) {
        const QImage image = future.result().value();
        m_pictures.insert(index, new QImage(image), std::clamp<qsizetype>(image.sizeInBytes(), 1, mostBytes));
        Q_EMIT ready(index);
    } else if (!answered || future.result().ok() || future.result().error().code != Error::Code::Cancelled) {
        m_failed.insert(index); // the page itself says why it cannot be drawn
    }
    askNext();
}

} // namespace vigie
