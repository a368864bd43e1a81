// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "ui/reader/overlay.h"

#include <QList>
#include <QSizeF>

class QPainter;

namespace vigie {

/// A page of text with what is marked on it, to be set one below the other.
struct FlowPage
{
    Page page;
    PageMarks marks;
};

/// Pages of text cut into sheets of paper between lines. A value: made and drawn in any thread.
class TextFlow
{
public:
    TextFlow() = default;
    /// `area` in points. Sets all the text: takes about a millisecond a page.
    TextFlow(const QList<FlowPage> &pages, QSizeF area);

    int sheets() const { return static_cast<int>(m_sheets.size()); }
    /// In points; sets the text of that sheet anew.
    void paint(QPainter &painter, int sheet) const;

private:
    /// A stretch of a page, in the units of the text as it is set.
    struct Slice
    {
        qsizetype page = 0;
        double top = 0;
        double bottom = 0;
        double y = 0; ///< where it begins on the sheet
    };

    QList<FlowPage> m_pages;
    QSizeF m_area; ///< in those units too
    QList<QList<Slice>> m_sheets;
};

} // namespace vigie
