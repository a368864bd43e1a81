// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationdelegate.h"

#include "models/items/annotationmodel.h"
#include "ui/common/documentfont.h"
#include "ui/common/palette.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int entryPadding = 6;
constexpr int bar = 5; // width of the colour at the left
constexpr int wrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

struct EntryPart
{
    QString text;
    QFont font;
    bool quiet;
};

QList<EntryPart> partsOf(const QModelIndex &index, const QFont &base)
{
    QFont small = base;
    small.setPointSizeF(base.pointSizeF() * 0.88);
    QFont note = base;
    note.setItalic(true);
    QList<EntryPart> parts{{index.data().toString(),
                            documentFont(Language(index.data(AnnotationModel::LanguageRole).toInt())),
                            false}};
    if (const QString text = index.data(AnnotationModel::NoteRole).toString(); !text.isEmpty())
        parts.append({text, note, false});
    for (const auto role : {AnnotationModel::StateRole, AnnotationModel::EvidenceRole}) {
        if (const QString text = index.data(role).toString(); !text.isEmpty())
            parts.append({text, small, false});
    }
    QString last = index.data(AnnotationModel::PlaceRole).toString();
    if (const QStringList tags = index.data(AnnotationModel::TagsRole).toStringList(); !tags.isEmpty())
        last += u"  #"_s + tags.join(u"  #"_s);
    parts.append({last, small, true});
    return parts;
}

int heightOf(const EntryPart &part, int width)
{
    const QFontMetrics metrics(part.font);
    return std::min(metrics.boundingRect(QRect(0, 0, width, 4000), wrap, part.text).height(),
                    4 * metrics.height());
}

} // namespace

AnnotationDelegate::AnnotationDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void AnnotationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    styled.text.clear();
    const QStyle *style = m_view->style();
    style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, styled.widget);
    const bool selected = styled.state & QStyle::State_Selected;
    const auto colour = HighlightColour(index.data(AnnotationModel::ColourRole).toInt());
    painter->save();
    const QRect strip(styled.rect.left() + 2, styled.rect.top() + entryPadding, bar,
                      styled.rect.height() - 2 * entryPadding);
    // An underline is told from a highlight by its shape.
    const bool line = index.data(AnnotationModel::UnderlineRole).toBool();
    const QRect colourful = line ? QRect(strip.left() + 1, strip.top(), 3, strip.height()) : strip;
    painter->fillRect(colourful, highlightColour(colour, styled.palette));
    painter->setPen(hairlineColour(styled.palette));
    if (!line)
        painter->drawRect(strip);
    const QColor ink = styled.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QRect box = styled.rect.adjusted(bar + 2 * entryPadding, entryPadding, -entryPadding, -entryPadding);
    for (const EntryPart &part : partsOf(index, option.font)) {
        QFont font = part.font;
        font.setStrikeOut(part.quiet && index.data(AnnotationModel::OrphanRole).toBool());
        const int height = heightOf(part, box.width());
        painter->setFont(font);
        painter->setPen(part.quiet && !selected ? quietTextColour(styled.palette) : ink);
        painter->drawText(QRect(box.topLeft(), QSize(box.width(), height)), wrap, part.text);
        box.setTop(box.top() + height + 2);
    }
    painter->restore();
}

QSize AnnotationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = std::max(80, m_view->viewport()->width() - bar - 3 * entryPadding);
    int height = 2 * entryPadding;
    for (const EntryPart &part : partsOf(index, option.font))
        height += heightOf(part, width) + 2;
    return {80, height};
}

} // namespace vigie
