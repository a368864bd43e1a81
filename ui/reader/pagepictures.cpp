// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagepictures.h"

#include <QFutureWatcher>

#include <cmath>

namespace vigie {

namespace {

constexpr int mostPictures = 192 * 1024; // KiB of pixels kept
constexpr int mostBoxes = 400'000;       // character boxes kept, about 13 MB
constexpr double mostPixels = 32e6;      // of one picture: beyond it the picture is scaled up
constexpr qsizetype mostOnTheirWay = 2;

/// Calls `answer` with the result in the owner's thread, or with nothing when the work was cancelled.
template <typename T, typename Answer>
void whenDone(const QFuture<Result<T>> &future, QObject *owner, Answer answer)
{
    auto *watcher = new QFutureWatcher<Result<T>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, answer] {
        watcher->deleteLater();
        answer(watcher->future());
    });
    watcher->setFuture(future);
}

} // namespace

PagePictures::PagePictures(RenderService &render, QObject *parent)
    : QObject(parent)
    , m_render(render)
    , m_pictures(mostPictures)
    , m_boxes(mostBoxes)
{
}

void PagePictures::setDocument(const DocumentId &document, const QList<Page> &pages)
{
    ++m_generation;
    m_document = document;
    m_pages = pages;
    m_wanted.clear();
    m_onTheirWay.clear();
    m_boxesOnTheirWay.clear();
    m_problems.clear();
    m_pictures.clear();
    m_boxes.clear();
}

void PagePictures::want(const QList<int> &indexes, double dpi)
{
    if (dpi != m_dpi)
        m_problems.clear();
    m_wanted = indexes;
    m_dpi = dpi;
    askNext();
}

QImage PagePictures::picture(int index) const
{
    const Picture *found = m_pictures.object(index);
    return found ? found->image : QImage();
}

CharacterBoxes PagePictures::boxes(int index) const
{
    const CharacterBoxes *found = m_boxes.object(index);
    return found ? *found : CharacterBoxes();
}

bool PagePictures::hasBoxes(int index) const
{
    return m_boxes.contains(index);
}

QString PagePictures::problem(int index) const
{
    return m_problems.value(index);
}

double PagePictures::affordableDpi(int index) const
{
    const QSizeF inches = m_pages.at(index).size / 72.0;
    const double area = std::max(1e-6, inches.width() * inches.height());
    return std::min(m_dpi, std::sqrt(mostPixels / area));
}

void PagePictures::askNext()
{
    for (const int index : std::as_const(m_wanted)) {
        if (!m_boxes.contains(index) && !m_boxesOnTheirWay.contains(index) &&
            m_boxesOnTheirWay.size() < mostOnTheirWay)
            askBoxes(index);
        const Picture *have = m_pictures.object(index);
        const bool sharp = have && have->dpi == affordableDpi(index);
        if (sharp || m_onTheirWay.contains(index) || m_problems.contains(index))
            continue;
        if (m_onTheirWay.size() < mostOnTheirWay)
            askPicture(index);
    }
}

void PagePictures::askPicture(int index)
{
    const double dpi = affordableDpi(index);
    m_onTheirWay.insert(index, dpi);
    const int generation = m_generation;
    const auto answer = [this, index, dpi, generation](const QFuture<Result<QImage>> &future) {
        if (generation != m_generation)
            return;
        m_onTheirWay.remove(index);
        if (future.resultCount() == 0) {
            askNext();
            return;
        }
        const Result<QImage> result = future.result();
        if (result.ok() && !result.value().isNull()) {
            const QImage &image = result.value();
            const auto cost = std::clamp<qsizetype>(image.sizeInBytes() / 1024, 1, mostPictures);
            m_pictures.insert(index, new Picture{image, dpi}, static_cast<int>(cost));
        } else {
            m_problems.insert(index,
                              result.ok() ? tr("The page could not be drawn.") : result.error().message);
        }
        Q_EMIT pictureReady(index);
        askNext();
    };
    whenDone(m_render.renderPage(m_document, m_pages.at(index).number, dpi), this, answer);
}

void PagePictures::askBoxes(int index)
{
    m_boxesOnTheirWay.insert(index);
    const int generation = m_generation;
    const auto answer = [this, index, generation](const QFuture<Result<CharacterBoxes>> &future) {
        if (generation != m_generation)
            return;
        m_boxesOnTheirWay.remove(index);
        if (future.resultCount() == 0)
            return;
        const Result<CharacterBoxes> result = future.result();
        // Without boxes the page can still be looked at: the picture tells of any problem.
        const CharacterBoxes boxes = result.ok() ? result.value() : CharacterBoxes();
        const auto cost = std::clamp<qsizetype>(boxes.size(), 1, mostBoxes);
        m_boxes.insert(index, new CharacterBoxes(boxes), static_cast<int>(cost));
        Q_EMIT boxesReady(index);
        askNext();
    };
    whenDone(m_render.characterBoxes(m_document, m_pages.at(index).number), this, answer);
}

} // namespace vigie
