// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/passagedelegate.h"

#include "models/items/names.h"
#include "models/items/passagemodel.h"
#include "ui/common/documentfont.h"
#include "ui/common/palette.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int passagePadding = 6;
constexpr int badgeGap = 6;
constexpr int mostLines = 4;
constexpr qsizetype mostHeightsKept = 2000;
constexpr qsizetype longestPageNumber = 6; // "xxviii"

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

qreal ellipsisWidth(const QTextLayout &layout)
{
    return QFontMetricsF(layout.font()).horizontalAdvance(u'…');
}

/// The found words of a snippet, laid out in at most mostLines lines of `width`; returns its height.
qreal layOut(QTextLayout &layout, int width, const QList<Span> &marks, const QColor &ink, const QColor &mark)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const Span &span : marks) {
        QTextCharFormat format;
        format.setBackground(mark);
        format.setForeground(ink);
        format.setFontWeight(QFont::DemiBold);
        ranges.append({int(span.start), int(span.length()), format});
    }
    layout.setFormats(ranges);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    qreal height = 0;
    for (int lines = 0; lines < mostLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        // The last line leaves room to say that the passage goes on.
        line.setLineWidth(lines + 1 < mostLines ? width : width - ellipsisWidth(layout));
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

Language languageOf(const QModelIndex &index)
{
    return Language(index.data(PassageModel::LanguageRole).toInt());
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem panel = option;
    panel.text.clear();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
}

} // namespace

int paintLanguageBadge(QPainter *painter, const QPoint &topLeft, Language language, const QFont &font,
                       const QPalette &palette)
{
    const QString text = languageBadge(language);
    const QFont small = smaller(font);
    const QFontMetrics metrics(small);
    const QRect box(topLeft, QSize(metrics.horizontalAdvance(text) + 8, metrics.height()));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(small);
    painter->setPen(hairlineColour(palette));
    painter->setBrush(palette.color(QPalette::AlternateBase));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setPen(quietTextColour(palette));
    painter->drawText(box, Qt::AlignCenter, text);
    painter->restore();
    return box.width();
}

PassageDelegate::PassageDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_viewport(view->viewport())
{
    m_viewport->installEventFilter(this);
}

bool PassageDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_viewport)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::Resize)
        Q_EMIT sizeHintChanged({}); // rows are as high as the new width asks
    return false;
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    paintBackground(painter, styled);
    if (index.data(PassageModel::IsGroupRole).toBool())
        paintGroup(painter, styled, index);
    else
        paintPassage(painter, styled, index);
}

void PassageDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    QFont title = documentFont(languageOf(index));
    title.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(title);
    const QRect box = option.rect.adjusted(2, passagePadding, -passagePadding, -passagePadding);
    painter->save();
    painter->setFont(title);
    painter->setPen(palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(box, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    const QFont small = smaller(option.font);
    painter->setFont(small);
    if (!selected)
        painter->setPen(quietTextColour(palette));
    painter->drawText(box.adjusted(0, metrics.height() + 1, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                      QFontMetrics(small).elidedText(index.data(PassageModel::DetailRole).toString(),
                                                     Qt::ElideRight, box.width()));
    painter->restore();
}

void PassageDelegate::paintPassage(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    const QRect box = option.rect.adjusted(2, passagePadding, -passagePadding, -passagePadding);
    const int badge = paintLanguageBadge(painter, box.topLeft(), languageOf(index), option.font, palette);
    painter->save();
    const QFont small = smaller(option.font);
    painter->setFont(small);
    painter->setPen(selected ? palette.color(QPalette::HighlightedText) : quietTextColour(palette));
    const QString label = index.data(PassageModel::PageLabelRole).toString();
    // A part of a text without pages is called by its heading or paragraph.
    const bool numbered = label.size() <= longestPageNumber && !label.contains(u'¶');
    QString page = numbered ? tr("p. %1", "label of a page, short").arg(label) : label;
    if (const QString remark = index.data(PassageModel::RemarkRole).toString(); !remark.isEmpty())
        page += u" · "_s + remark;
    const int labelWidth = box.width() - badge - badgeGap;
    painter->drawText(box.adjusted(badge + badgeGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                      QFontMetrics(small).elidedText(page, Qt::ElideRight, labelWidth));
    const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QTextLayout layout(index.data().toString(), documentFont(languageOf(index)));
    const QColor mark = foundColour(palette);
    const QColor markInk = palette.color(QPalette::Text);
    layOut(layout, textWidth(index), index.data(PassageModel::MarksRole).value<QList<Span>>(), markInk, mark);
    painter->setPen(ink);
    const QPointF at = box.topLeft() + QPointF(0, QFontMetrics(small).height() + 3);
    layout.draw(painter, at);
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    if (last.isValid() && last.textStart() + last.textLength() < layout.text().size()) {
        painter->setFont(layout.font());
        painter->drawText(at + QPointF(last.naturalTextWidth(), last.y() + last.ascent()), u"…"_s);
    }
    painter->restore();
}

int PassageDelegate::textWidth(const QModelIndex &index) const
{
    // Room for the scroll bar is always left: else its coming and going would change the heights that call
    // it.
    int width = m_view->width() - 2 * m_view->frameWidth() -
                m_view->style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 2 - passagePadding;
    if (const auto *tree = qobject_cast<const QTreeView *>(m_view)) {
        int levels = tree->rootIsDecorated() ? 1 : 0;
        for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
            ++levels;
        width -= levels * tree->indentation();
    }
    return std::max(width, 60);
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = documentFont(languageOf(index));
    const int small = QFontMetrics(smaller(option.font)).height();
    if (index.data(PassageModel::IsGroupRole).toBool())
        return {100, QFontMetrics(font).height() + 1 + small + 2 * passagePadding};
    const int height = textHeight(index.data().toString(), font, textWidth(index),
                                  index.data(PassageModel::MarksRole).value<QList<Span>>());
    return {100, height + small + 3 + 2 * passagePadding};
}

int PassageDelegate::textHeight(const QString &text, const QFont &font, int width,
                                const QList<Span> &marks) const
{
    const Measured asked{text, font.key(), marks, width};
    if (const auto known = m_heights.constFind(asked); known != m_heights.cend())
        return *known;
    if (m_heights.size() >= mostHeightsKept)
        m_heights.clear();
    QTextLayout layout(text, font);
    const int height = int(layOut(layout, width, marks, {}, {}));
    m_heights.insert(asked, height);
    return height;
}

} // namespace vigie
