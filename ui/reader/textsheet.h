// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/sheet.h"

#include <memory>
#include <vector>

class QTextLayout;

namespace vigie {

/// A page of HTML or plain text, set calmly: a measure of about 70 letters (38 in Japanese and Korean),
/// headings, lists, tables in columns, footnotes small. Made of the page's text and blocks alone, so nothing
/// from outside can appear, and every position is one of the page's text.
class TextSheet : public Sheet
{
public:
    /// `width` is what the view offers; the sheet takes what the measure needs of it.
    TextSheet(const Page &page, double zoom, double width);
    ~TextSheet() override;

    QSizeF size() const override { return m_size; }
    QList<QRectF> lineRects(Span span) const override;
    qsizetype caretAt(QPointF point) const override;
    qsizetype characterAt(QPointF point) const override;
    /// Where the painter clips, lines that lie outside are left out.
    void paint(QPainter &painter, const QList<Overlay> &overlays, const QPalette &palette) const override;

    /// The lowest place above or at `y` where the sheet may be cut without cutting a line; 0 if there is
    /// none.
    double cutAbove(double y) const;
    /// Where the last line or rule ends: what is below is the margin at the foot.
    double inkEnd() const;

    /// The sizes pages will have, near enough for a scroll bar, without setting their text.
    static QList<QSizeF> estimates(const QList<Page> &pages, double zoom, double width);

private:
    enum class Tone : quint8 { Normal, Faint, Warning };
    struct Piece
    {
        Span span; ///< empty for what is not of the page's text: its label, its problem
        std::unique_ptr<QTextLayout> layout;
        QPointF position;
        QString bullet;
        Tone tone = Tone::Normal;
    };
    struct Rule
    {
        double y = 0;
        double left = 0;
        double right = 0;
        bool strong = false;
    };

    void setPage(const Page &page);
    double setBlock(const Block &block, double y);
    double setTable(const QList<Block> &rows, double y);
    double setAside(const QString &text, Tone tone, double y);
    Piece piece(Span span, const QFont &font, double left, double width) const;
    QFont fontOf(Block::Kind kind, int level) const;
    const Piece *nearest(QPointF point) const;

    QString m_text;
    Language m_language = Language::Unknown;
    double m_zoom = 1;
    double m_em = 16;
    double m_column = 0; ///< width of the text
    double m_margin = 0;
    QSizeF m_size;
    std::vector<Piece> m_pieces; ///< in reading order
    QList<Rule> m_rules;
};

} // namespace vigie
