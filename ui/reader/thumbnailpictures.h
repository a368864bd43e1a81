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

/// Small pictures of a PDF's pages, asked for while they are in view and drawn when nothing else is to be
/// drawn. Never blocks; the memory held is bounded.
class ThumbnailPictures : public QObject
{
    Q_OBJECT
public:
    explicit ThumbnailPictures(RenderService &render, QObject *parent = nullptr);
    ~ThumbnailPictures() override;

    void setDocument(const DocumentId &document, const QList<Page> &pages);
    /// Pages by index that are in view, `width` device pixels wide. Replaces what was wanted before.
    void want(const QList<int> &visible, int width);
    QImage picture(int index) const; ///< null while there is none
    qsizetype bytesHeld() const { return m_pictures.totalCost(); }

Q_SIGNALS:
    void ready(int index);

private:
    void askNext();
    void take(int index, const QFuture<Result<QImage>> &future);

    RenderService &m_render;
    DocumentId m_document;
    QList<Page> m_pages;
    QList<int> m_wanted;
    int m_width = 0;
    int m_generation = 0; ///< answers for an earlier document or width are dropped
    QHash<int, QFuture<Result<QImage>>> m_onTheirWay;
    QSet<int> m_failed;
    mutable QCache<int, QImage> m_pictures; ///< bytes
};

} // namespace vigie
