// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/picturesource.h"

#include "models/domain/priority.h"
#include "models/items/documentmodel.h"
#include "models/items/names.h"
#include "ui/common/whendone.h"
#include "ui/reader/pagegeometry.h"
#include "ui/reader/picturesheet.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QtConcurrent>

#include <cmath>

namespace vigie {

namespace {

constexpr double mostPixelsPrinted = 12e6; // of one picture: A4 at 300 dots an inch has 8.7 million
constexpr int mostTries = 50;              // a reader who scrolls meanwhile goes first

/// Where a page comes to lie: turned if the paper is, made smaller if need be, in the middle.
QTransform placeOn(QSizeF area, QSizeF page)
{
    const bool turned = (page.width() > page.height()) != (area.width() > area.height()) &&
                        (page.width() > area.width() || page.height() > area.height());
    const QSizeF room = turned ? page.transposed() : page;
    const double scale = std::min({1.0, area.width() / room.width(), area.height() / room.height()});
    QTransform place;
    place.translate(area.width() / 2, area.height() / 2);
    place.scale(scale, scale);
    if (turned)
        place.rotate(90);
    place.translate(-page.width() / 2, -page.height() / 2);
    return place;
}

/// The marks belong into the picture: colours are multiplied there, which no printer does.
void drawMarks(QImage &picture, QSizeF page, const QList<Annotation> &annotations,
               const CharacterBoxes &boxes)
{
    const double scale = picture.width() / page.width();
    PageMarks marks;
    marks.annotations = annotations;
    QPainter painter(&picture);
    painter.scale(scale, scale);
    paintOverlays(
        painter, overlaysOf(marks, QPalette()), [&boxes](Span span) { return lineRects(boxes, span); },
        Paper::Picture);
}

} // namespace

/// One sheet on its way.
struct PictureSource::Drawing
{
    QPromise<Result<SheetPainter>> promise;
    Page page;
    double dpi = 0;
    QSizeF area;
    QImage picture;
    QList<Annotation> marks;

    void answer(const CharacterBoxes &boxes)
    {
        const QSizeF size = pageSize(page);
        SheetPainter draw = [picture = picture, size, area = area, marks = marks,
                             boxes](QPainter &painter) mutable {
            if (!marks.isEmpty())
                drawMarks(picture, size, marks, boxes);
            painter.save();
            painter.setTransform(placeOn(area, size), true);
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(QRectF(QPointF(), size), picture);
            painter.restore();
        };
        promise.addResult(Result<SheetPainter>(std::move(draw)));
        promise.finish();
    }
    void fail(const Error &error)
    {
        promise.addResult(Result<SheetPainter>(error));
        promise.finish();
    }
};

PictureSource::PictureSource(RenderService &render, const Document &document, const QList<Page> &pages,
                             const QHash<int, QList<Annotation>> &marks, const QList<FlowPage> &notes)
    : m_render(render)
    , m_document(document)
    , m_pages(pages)
    , m_marks(marks)
    , m_notes(notes)
{
}

QString PictureSource::title() const
{
    return documentTitle(m_document);
}

QFuture<int> PictureSource::layOut(QSizeF area, PrintExtras extras)
{
    m_area = area;
    m_extras = extras;
    const auto flow = std::make_shared<TextFlow>();
    m_flow = flow;
    const int pages = static_cast<int>(m_pages.size());
    if (!extras.notes || m_notes.isEmpty())
        return QtFuture::makeReadyFuture(pages);
    return QtConcurrent::run(backgroundPool(), [flow, notes = m_notes, area, pages] {
        *flow = TextFlow(notes, area);
        return pages + flow->sheets();
    });
}

QFuture<Result<SheetPainter>> PictureSource::sheet(int number, double dpi)
{
    if (number >= m_pages.size()) {
        SheetPainter draw = [flow = m_flow, at = number - static_cast<int>(m_pages.size())](
                                QPainter &painter) { flow->paint(painter, at); };
        return QtFuture::makeReadyFuture(Result<SheetPainter>(std::move(draw)));
    }
    const auto drawing = std::make_shared<Drawing>();
    drawing->promise.start();
    drawing->page = m_pages.at(number);
    drawing->area = m_area;
    if (m_extras.marks)
        drawing->marks = m_marks.value(drawing->page.number);
    const QSizeF inches = pageSize(drawing->page) / 72;
    drawing->dpi =
        std::min({dpi, sharpestDpi, std::sqrt(mostPixelsPrinted / (inches.width() * inches.height()))});
    const QFuture<Result<SheetPainter>> future = drawing->promise.future();
    askPicture(drawing, mostTries);
    return future;
}

void PictureSource::askPicture(const std::shared_ptr<Drawing> &drawing, int tries)
{
    const auto answer = [this, drawing, tries](const QFuture<Result<QImage>> &future) {
        const bool none = future.isCanceled() || future.resultCount() == 0;
        const bool drivenOut =
            none || (!future.result() && future.result().error().code == Error::Code::Cancelled);
        if (drivenOut && tries > 0) {
            askPicture(drawing, tries - 1);
        } else if (drivenOut) {
            drawing->fail({Error::Code::Cancelled, tr("The page could not be drawn.")});
        } else if (!future.result()) {
            drawing->fail(future.result().error());
        } else {
            drawing->picture = future.result().value();
            askBoxes(drawing);
        }
    };
    whenDone(m_render.renderPage(m_document.id, drawing->page.number, drawing->dpi), this, answer);
}

void PictureSource::askBoxes(const std::shared_ptr<Drawing> &drawing)
{
    if (drawing->marks.isEmpty()) {
        drawing->answer({});
        return;
    }
    whenDone(m_render.characterBoxes(m_document.id, drawing->page.number), this,
             [drawing](const QFuture<Result<CharacterBoxes>> &future) {
                 if (future.resultCount() == 0)
                     drawing->fail({Error::Code::Cancelled, tr("The page could not be drawn.")});
                 else if (!future.result())
                     drawing->fail(future.result().error());
                 else
                     drawing->answer(future.result().value());
             });
}

} // namespace vigie
