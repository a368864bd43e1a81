// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagepictures.h"

#include <QFutureWatcher>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vigie {

namespace {

constexpr int mostPictures = 96 * 1024; // KiB of pixels kept: 20 pages of 1.2 million pixels
constexpr int mostBoxes = 400'000;      // character boxes kept, about 13 MB
constexpr double mostPixels = 10e6;     // of one picture: beyond it the picture is scaled up
constexpr double pixelsForAll = mostPictures * 1024.0 / 4 * 0.9;
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

PagePictures::~PagePictures()
{
    m_wanted.clear();
    callOff();
}

void PagePictures::prepare()
{
    if (!std::exchange(m_prepared, true))
        QTimer::singleShot(0, this, [this] { m_render.prepare(); });
}

void PagePictures::setDocument(const DocumentId &document, const QList<Page> &pages)
{
    ++m_generation;
    m_wanted.clear();
    m_visible.clear();
    callOff();
    m_document = document;
    m_pages = pages;
    m_boxesOnTheirWay.clear();
    m_linksOnTheirWay.clear();
    m_problems.clear();
    m_pictures.clear();
    m_boxes.clear();
    m_links.clear();
}

void PagePictures::want(const QList<int> &visible, const QList<int> &ahead, double dpi)
{
    if (dpi != m_dpi)
        m_problems.clear();
    m_dpi = dpi;
    m_visible = visible;
    m_wanted = visible;
    m_mostPixels = std::min(mostPixels, pixelsForAll / std::max<double>(1, visible.size()));
    double sum = 0;
    for (const int index : visible)
        sum += pixels(index);
    for (const int index : ahead) {
        sum += pixels(index);
        if (sum > pixelsForAll)
            break; // it would drive out what is looked at
        m_wanted.append(index);
    }
    callOff();
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

const PageLink *PagePictures::linkAt(int index, QPointF point) const
{
    const auto links = m_links.constFind(index);
    if (links == m_links.cend())
        return nullptr;
    const auto found = std::find_if(links->cbegin(), links->cend(),
                                    [point](const PageLink &link) { return link.area.contains(point); });
    return found == links->cend() ? nullptr : &*found;
}

QString PagePictures::problem(int index) const
{
    return m_problems.value(index);
}

bool PagePictures::isSharp(int index) const
{
    const Picture *have = m_pictures.object(index);
    return have && have->dpi == affordableDpi(index);
}

qsizetype PagePictures::bytesHeld() const
{
    return m_pictures.totalCost() * qsizetype(1024);
}

double PagePictures::affordableDpi(int index) const
{
    const QSizeF inches = m_pages.at(index).size / 72.0;
    const double area = std::max(1e-6, inches.width() * inches.height());
    return std::min(m_dpi, std::sqrt(m_mostPixels / area));
}

double PagePictures::pixels(int index) const
{
    const QSizeF inches = m_pages.at(index).size / 72.0;
    const double dpi = affordableDpi(index);
    return std::max(0.0, inches.width() * inches.height()) * dpi * dpi;
}

void PagePictures::callOff()
{
    for (auto asked = m_onTheirWay.begin(); asked != m_onTheirWay.end();) {
        if (m_wanted.contains(asked.key()) && asked->dpi == affordableDpi(asked.key())) {
            ++asked;
            continue;
        }
        asked->future.cancel();
        asked = m_onTheirWay.erase(asked);
    }
}

void PagePictures::askNext()
{
    const auto isOnItsWay = [this](int index) { return m_onTheirWay.contains(index); };
    const auto isLacking = [this](int index) { return !isSharp(index) && !m_problems.contains(index); };
    // One after the other: of two that wait, the later one would be drawn first.
    if (std::any_of(m_visible.cbegin(), m_visible.cend(), isOnItsWay))
        return;
    const auto first = std::find_if(m_visible.cbegin(), m_visible.cend(), isLacking);
    if (first != m_visible.cend()) {
        askPicture(*first);
        return;
    }
    askWords(m_visible);
    for (const int index : std::as_const(m_visible)) {
        if (!m_links.contains(index) && !m_linksOnTheirWay.contains(index))
            askLinks(index);
    }
    for (const int index : std::as_const(m_wanted)) {
        if (m_onTheirWay.size() >= mostOnTheirWay)
            break;
        if (isLacking(index) && !isOnItsWay(index))
            askPicture(index);
    }
    askWords(m_wanted);
}

void PagePictures::askWords(const QList<int> &indexes)
{
    for (const int index : indexes) {
        if (m_boxesOnTheirWay.size() >= mostOnTheirWay)
            return;
        if (!m_boxes.contains(index) && !m_boxesOnTheirWay.contains(index))
            askBoxes(index);
    }
}

void PagePictures::askPicture(int index)
{
    const double dpi = affordableDpi(index);
    const QFuture<Result<QImage>> future = m_render.renderPage(m_document, m_pages.at(index).number, dpi);
    m_onTheirWay.insert(index, {dpi, future});
    const int generation = m_generation;
    whenDone(future, this, [this, index, dpi, generation](const QFuture<Result<QImage>> &done) {
        if (generation == m_generation)
            takePicture(index, dpi, done);
    });
}

void PagePictures::takePicture(int index, double dpi, const QFuture<Result<QImage>> &future)
{
    const auto asked = m_onTheirWay.constFind(index);
    const bool stillAsked = asked != m_onTheirWay.cend() && asked->dpi == dpi && !asked->future.isCanceled();
    if (stillAsked && asked->future.isFinished())
        m_onTheirWay.erase(asked);
    if (future.isCanceled() || future.resultCount() == 0) {
        askNext();
        return;
    }
    const Result<QImage> result = future.result();
    if (result.ok() && !result.value().isNull()) {
        const QImage &image = result.value();
        const auto cost = std::clamp<qsizetype>(image.sizeInBytes() / 1024, 1, mostPictures);
        m_pictures.insert(index, new Picture{image, dpi}, static_cast<int>(cost));
    } else if (!result.ok() && result.error().code == Error::Code::Cancelled) {
        askNext(); // driven out by newer requests: asked again if it is still wanted
        return;
    } else {
        m_problems.insert(index, result.ok() ? tr("The page could not be drawn.") : result.error().message);
    }
    Q_EMIT pictureReady(index);
    askNext();
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

void PagePictures::askLinks(int index)
{
    m_linksOnTheirWay.insert(index);
    const int generation = m_generation;
    const auto answer = [this, index, generation](const QFuture<Result<QList<PageLink>>> &future) {
        if (generation != m_generation)
            return;
        m_linksOnTheirWay.remove(index);
        const bool some = future.resultCount() > 0 && future.result().ok();
        m_links.insert(index, some ? future.result().value() : QList<PageLink>());
    };
    whenDone(m_render.links(m_document, m_pages.at(index).number), this, answer);
}

} // namespace vigie
