// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/services/renderservice.h"

#include <QCache>
#include <QHash>
#include <QObject>

namespace vigie {

/// The pictures and character boxes of one PDF document, asked for as they come into view. Never blocks; at
/// most two pictures are on their way, so that fast scrolling does not queue up pages nobody looks at; the
/// memory held is bounded.
class PagePictures : public QObject
{
    Q_OBJECT
public:
    explicit PagePictures(RenderService &render, QObject *parent = nullptr);

    void setDocument(const DocumentId &document, const QList<Page> &pages);
    /// Pages by index, most wanted first, at `dpi` device pixels an inch. Replaces what was wanted before.
    void want(const QList<int> &indexes, double dpi);

    /// The newest picture, perhaps at another resolution than wanted; null while there is none.
    QImage picture(int index) const;
    /// Empty until they have come.
    CharacterBoxes boxes(int index) const;
    bool hasBoxes(int index) const;
    /// Why the page could not be drawn; empty if it was or is still on its way.
    QString problem(int index) const;

Q_SIGNALS:
    void pictureReady(int index);
    void boxesReady(int index);

private:
    struct Picture
    {
        QImage image;
        double dpi = 0;
    };
    double affordableDpi(int index) const;
    void askNext();
    void askPicture(int index);
    void askBoxes(int index);

    RenderService &m_render;
    DocumentId m_document;
    QList<Page> m_pages;
    QList<int> m_wanted;
    double m_dpi = 96;
    int m_generation = 0; ///< answers for an earlier document are dropped
    QHash<int, double> m_onTheirWay;
    QSet<int> m_boxesOnTheirWay;
    QHash<int, QString> m_problems;
    mutable QCache<int, Picture> m_pictures;
    mutable QCache<int, CharacterBoxes> m_boxes;
};

} // namespace vigie
