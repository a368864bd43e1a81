// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetpreview.h"

#include "models/domain/priority.h"
#include "models/items/names.h"
#include "ui/common/whendone.h"

#include <QPainter>
#include <QtConcurrent>

namespace vigie {

namespace {

constexpr double room = 12; // around the paper

} // namespace

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sheetPreview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SheetPreview::setPaper(QSizeF paper, QMarginsF margins)
{
    m_paper = paper;
    m_margins = margins;
    update();
}

void SheetPreview::showSheet(const std::shared_ptr<PrintSource> &source, int number)
{
    m_source = source;
    m_number = number;
    m_picture = {};
    m_problem.clear();
    ask();
    update();
}

double SheetPreview::scale() const
{
    return std::max(
        0.05, std::min((width() - 2 * room) / m_paper.width(), (height() - 2 * room) / m_paper.height()));
}

QRectF SheetPreview::paperRect() const
{
    const QSizeF size = m_paper * scale();
    return {{(width() - size.width()) / 2, (height() - size.height()) / 2}, size};
}

void SheetPreview::ask()
{
    const int asked = ++m_asked;
    if (!m_source)
        return;
    const double dpi = 72 * scale() * devicePixelRatioF();
    whenDone(m_source->sheet(m_number, dpi), this,
             [this, asked](const QFuture<Result<SheetPainter>> &future) {
                 if (asked != m_asked || future.resultCount() == 0)
                     return;
                 const Result<SheetPainter> sheet = future.result();
                 if (sheet) {
                     draw(sheet.value(), asked);
                     return;
                 }
                 m_problem = errorText(sheet.error());
                 update();
                 Q_EMIT drawn();
             });
}

void SheetPreview::draw(const SheetPainter &sheet, int asked)
{
    const double dots = scale() * devicePixelRatioF();
    const QSizeF area = m_paper.shrunkBy(m_margins);
    const auto work = [sheet, dots, area] {
        QImage image((area * dots).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(dots, dots);
        sheet(painter);
        return image;
    };
    whenDone(QtConcurrent::run(backgroundPool(), work), this, [this, asked](const QFuture<QImage> &future) {
        if (asked != m_asked || future.resultCount() == 0)
            return;
        m_picture = future.result();
        update();
        Q_EMIT drawn();
    });
}

void SheetPreview::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QRectF paper = paperRect();
    painter.fillRect(paper, Qt::white);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5));
    const double points = scale();
    const QRectF inside = paper.adjusted(m_margins.left() * points, m_margins.top() * points,
                                         -m_margins.right() * points, -m_margins.bottom() * points);
    if (!m_picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(inside, m_picture);
    } else if (!m_problem.isEmpty()) {
        painter.setPen(Qt::black);
        painter.drawText(inside, Qt::AlignCenter | Qt::TextWordWrap, m_problem);
    }
}

void SheetPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    ask(); // the picture there is stretched meanwhile
}

} // namespace vigie
