// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/services/renderservice.h"

#include <QCache>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

namespace vigie {

/// The pictures, character boxes and links of one PDF document, asked for as they come into view. Never
/// blocks. What is in view is asked for first, a picture before its boxes, and pages that may come into view
/// once those pictures are there; few are on their way at a time, and one that was scrolled past is called
/// off, so that fast scrolling does not queue up pages nobody looks at. The memory held is bounded.
class PagePictures : public QObject
{
    Q_OBJECT
public:
    explicit PagePictures(RenderService &render, QObject *parent = nullptr);
    ~PagePictures() override;

    /// Has what draws made ready, once, as soon as no event waits: neither the first picture of a window nor
    /// the first key does it hold up.
    void prepare();
    void setDocument(const DocumentId &document, const QList<Page> &pages);
    /// Pages by index, most wanted first, at `dpi` device pixels an inch: those in view, and those that may
    /// soon be, of which as many are drawn as can be kept. Replaces what was wanted before.
    void want(const QList<int> &visible, const QList<int> &ahead, double dpi);

    /// The newest picture, perhaps at another resolution than wanted; null while there is none.
    QImage picture(int index) const;
    /// Empty until they have come.
    CharacterBoxes boxes(int index) const;
    bool hasBoxes(int index) const;
    /// Null where nothing leads elsewhere, or while links have not come. `point` in points of the page.
    const PageLink *linkAt(int index, QPointF point) const;
    QList<PageLink> links(int index) const { return m_links.value(index); }
    /// Why the page could not be drawn; empty if it was or is still on its way.
    QString problem(int index) const;
    /// Whether the picture is there at the resolution wanted last.
    bool isSharp(int index) const;
    qsizetype bytesHeld() const; ///< of pictures

Q_SIGNALS:
    void pictureReady(int index);
    void boxesReady(int index);

private:
    struct Picture
    {
        QImage image;
        double dpi = 0;
    };
    struct Asked
    {
        double dpi = 0;
        QFuture<Result<QImage>> future;
    };
    double affordableDpi(int index) const;
    double pixels(int index) const;
    void callOff();
    void askNext();
    void askWords(const QList<int> &indexes); ///< as many as may be on their way
    void askPicture(int index);
    void takePicture(int index, double dpi, const QFuture<Result<QImage>> &future);
    void askBoxes(int index);
    void askLinks(int index);

    RenderService &m_render;
    DocumentId m_document;
    QList<Page> m_pages;
    QList<int> m_visible;
    QList<int> m_wanted; ///< the visible ones and those ahead that fit
    double m_dpi = 96;
    double m_mostPixels = 1e6; ///< of one picture, so that all in view can be kept
    int m_generation = 0;      ///< answers for an earlier document are dropped
    QHash<int, Asked> m_onTheirWay;
    QSet<int> m_boxesOnTheirWay;
    QSet<int> m_linksOnTheirWay;
    QHash<int, QString> m_problems;
    bool m_prepared = false;
    mutable QCache<int, Picture> m_pictures;
    mutable QCache<int, CharacterBoxes> m_boxes;
    QHash<int, QList<PageLink>> m_links;
};

} // namespace vigie
