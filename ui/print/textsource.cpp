// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/textsource.h"

#include "models/domain/priority.h"

#include <QtConcurrent>

namespace vigie {

TextSource::TextSource(const QString &title, const QList<FlowPage> &pages, const QList<FlowPage> &notes,
                       bool hasExtras)
    : m_title(title)
    , m_pages(pages)
    , m_notes(notes)
    , m_hasExtras(hasExtras)
{
}

QFuture<int> TextSource::layOut(QSizeF area, PrintExtras extras)
{
    QList<FlowPage> pages = m_pages;
    if (m_hasExtras && !extras.marks) {
        for (FlowPage &page : pages)
            page.marks = {};
    }
    if (!m_hasExtras || extras.notes)
        pages += m_notes;
    const auto flow = std::make_shared<TextFlow>();
    m_flow = flow;
    return QtConcurrent::run(backgroundPool(), [flow, pages, area] {
        *flow = TextFlow(pages, area);
        return flow->sheets();
    });
}

QFuture<Result<SheetPainter>> TextSource::sheet(int number, double dpi)
{
    Q_UNUSED(dpi) // letters are as sharp as the printer
    SheetPainter draw = [flow = m_flow, number](QPainter &painter) { flow->paint(painter, number); };
    return QtFuture::makeReadyFuture(Result<SheetPainter>(std::move(draw)));
}

} // namespace vigie
