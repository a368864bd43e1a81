// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotationdelegate.h"

#include "models/items/annotationmodel.h"
#include "ui/common/documentfont.h"
#include "ui/common/palette.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int entryPadding = 6;
constexpr int bar = 5;       // width of the colour at the left
constexpr int mostLines = 4; // of each part

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

void breakIntoLines(QTextLayout &layout, int width)
{
    qreal below = 0;
    layout.beginLayout();
    for (int lines = 0; lines < mostLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, below});
        below += line.height(); // which Japanese and Korean letters need more of than the font's own
    }
    layout.endLayout();
}

/// The lines that are shown; a last one beyond which there is more says so.
void layOut(QTextLayout &layout, const EntryPart &part, int width)
{
    const QString text = QString(part.text).replace(u'\n', QChar::LineSeparator);
    layout.setFont(part.font);
    layout.setText(text);
    breakIntoLines(layout, width);
    if (layout.lineCount() < mostLines)
        return;
    const QTextLine last = layout.lineAt(mostLines - 1);
    if (last.textStart() + last.textLength() >= text.size())
        return;
    const QString rest = QString(text.sliced(last.textStart())).replace(QChar::LineSeparator, u' ');
    layout.setText(text.first(last.textStart()) +
                   QFontMetrics(part.font).elidedText(rest, Qt::ElideRight, width));
    breakIntoLines(layout, width);
}

int heightOf(const QTextLayout &layout)
{
    return int(std::ceil(layout.boundingRect().height()));
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
        EntryPart shown = part;
        shown.font.setStrikeOut(part.quiet && index.data(AnnotationModel::OrphanRole).toBool());
        QTextLayout layout;
        layOut(layout, shown, box.width());
        painter->setPen(part.quiet && !selected ? quietTextColour(styled.palette) : ink);
        layout.draw(painter, box.topLeft());
        box.setTop(box.top() + heightOf(layout) + 2);
    }
    painter->restore();
}

QSize AnnotationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = std::max(80, m_view->viewport()->width() - bar - 3 * entryPadding);
    int height = 2 * entryPadding;
    for (const EntryPart &part : partsOf(index, option.font)) {
        QTextLayout layout;
        layOut(layout, part, width);
        height += heightOf(layout) + 2;
    }
    return {80, height};
}

} // namespace vigie
