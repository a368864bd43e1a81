// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/versiondelegate.h"

#include "models/items/versionmodel.h"
#include "ui/common/documentfont.h"
#include "ui/common/palette.h"

#include <QPainter>
#include <QTableView>
#include <QTextLayout>

#include <cmath>

namespace vigie {

namespace {

constexpr int versionPadding = 6;

} // namespace

void VersionDelegate::layOut(QTextLayout &layout, const QStyleOptionViewItem &option,
                             const QModelIndex &index, int width) const
{
    QFont font = documentFont(Language(index.data(VersionModel::LanguageRole).toInt()));
    font.setBold(index.data(VersionModel::HeadingRole).toBool());
    layout.setFont(font);
    // A line separator breaks a line within one layout.
    layout.setText(index.data().toString().replace(u'\n', QChar::LineSeparator));
    QList<QTextLayout::FormatRange> ranges;
    for (const Span &span : index.data(VersionModel::MarksRole).value<QList<Span>>()) {
        QTextCharFormat format;
        format.setBackground(foundColour(option.palette));
        format.setForeground(option.palette.text());
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        ranges.append({int(span.start), int(span.length()), format});
    }
    layout.setFormats(ranges);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem empty(option);
    initStyleOption(&empty, index);
    empty.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, widget);
    QTextLayout layout;
    layOut(layout, option, index, option.rect.width() - 2 * versionPadding);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(option.palette.color((option.state & QStyle::State_Selected) ? QPalette::HighlightedText
                                                                                 : QPalette::Text));
    layout.draw(painter, option.rect.topLeft() + QPointF(versionPadding, versionPadding));
    painter->restore();
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const int width = table ? table->columnWidth(index.column()) : option.rect.width();
    const int grid = table && table->showGrid() ? 1 : 0; // is none of the cell's room
    QTextLayout layout;
    layOut(layout, option, index, std::max(1, width - grid - 2 * versionPadding));
    return {width, int(std::ceil(layout.boundingRect().height())) + 2 * versionPadding + grid};
}

} // namespace vigie
