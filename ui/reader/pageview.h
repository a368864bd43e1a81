// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/pagepictures.h"
#include "ui/reader/pagestack.h"
#include "ui/reader/sheet.h"
#include "ui/reader/textspot.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace vigie {

/// How wide a page is drawn.
enum class PageFit : quint8 { None, Width, Page };

/// How the pages of a document are looked at.
struct PageLook
{
    double zoom = 1; ///< 1 is the paper's own size; counts when nothing is fitted
    PageFit fit = PageFit::Width;
    PageArrangement arrangement;
    int turns = 0; ///< quarters, clockwise

    friend bool operator==(const PageLook &, const PageLook &) = default;
};

/// The pages of one document, below or beside each other, with selection by mouse and keyboard. Knows nothing
/// of where pages, marks and tips come from: it asks for those of the pages in view.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Pictures, Text };
    using Fit = PageFit;

    explicit PageView(RenderService &render, QWidget *parent = nullptr);
    ~PageView() override;

    void setMarks(std::function<PageMarks(int index)> marksOf);
    void setTips(std::function<QString(int index, qsizetype offset)> tipOf);

    /// Shows the page `index` first: no other is drawn before it.
    void setContent(const DocumentId &document, const QList<Page> &pages, Kind kind,
                    const PageLook &look = {}, int index = 0);
    void clear();
    const QList<Page> &pages() const { return m_pages; }
    int currentIndex() const; ///< of the page in view, -1 when empty

    void showPage(int index);
    void showPlace(int index, double pagePoints); ///< so far below the page's top, where pages are upright
    /// The page so far up that `share` of its height lies above the view; shareAbove() tells how much does.
    void showShare(int index, double share);
    double shareAbove(int index) const;
    void turnPage(bool forward);         ///< to the row of pages after or before
    void showSpan(int index, Span span); ///< brings it to the middle; waits for the page's boxes if need be
    void refreshMarks() { viewport()->update(); }

    const TextRange &selection() const { return m_selection; }
    void setSelection(const TextRange &range);
    bool showsCaret() const { return m_showsCaret; } ///< keys select: bare arrows move a caret, until Esc
    QList<Passage> selectedPassages() const;         ///< one a page
    QString selectedText() const;
    /// The selection's last line in viewport coordinates; null when out of view.
    QRect selectionEnd() const;
    /// Where the words of a span lie, line by line, in viewport coordinates; nothing for a page not laid out.
    QList<QRectF> spanRects(int index, Span span) const;

    double zoom() const { return m_zoom; }
    void setZoom(double zoom, std::optional<QPointF> fixed = {}); ///< 1 is the paper's own size
    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    const PageArrangement &arrangement() const { return m_arrangement; }
    void setArrangement(const PageArrangement &arrangement);
    int turns() const { return m_turns; } ///< quarters, clockwise
    void setTurns(int turns);
    /// All of the above at once.
    void setLook(const PageLook &look);
    PageLook look() const;

    /// The place under a point of the viewport; nothing on empty paper.
    std::optional<TextSpot> characterAt(QPointF point) const;
    /// What leads elsewhere there; null if nothing does.
    const PageLink *linkAt(QPointF point) const;
    const PagePictures &pictures() const { return m_pictures; }
    QList<int> visiblePages() const { return visibleIndexes(); }

Q_SIGNALS:
    void currentIndexChanged(int index);
    void zoomChanged();
    void lookChanged(); ///< by the person: zoom, fit, arrangement or turns
    void selectionChanged();
    void selectionFinished(); ///< the mouse was let go
    void selectionDragged();  ///< the mouse pulls at the selected words
    void clicked(int index, qsizetype offset);
    void linkChosen(const vigie::PageLink &link);
    void menuAsked(QPoint viewportPosition);
    void colourKeyPressed(vigie::HighlightColour colour);
    void scrolled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Unit : quint8 { Character, Word, Paragraph };
    struct Held ///< a point of the document that stays put while everything is laid out anew
    {
        int index = 0;
        double share = 0; ///< of the page's height
        double y = 0;     ///< in the viewport
    };

    Held hold(double y) const;
    void restore(const Held &held);
    void layOutAnew();               ///< from estimates: prepareVisible() then sets the text in view, once
    void layOutAt(const Held &held); ///< the same, with that point where it is; nothing between is drawn
    void updateScrollBars();
    void prepareVisible();
    void askForPictures();
    QList<int> visibleIndexes() const;
    Sheet *sheet(int index);
    Sheet *sheetIfMade(int index) const;
    QRectF sheetRect(int index) const;
    QSizeF sheetSize(int index) const;
    double pixelsPerPoint() const;
    void takeLook(const PageLook &look);
    double middleLine() const; ///< where the stack's middle lies in the viewport
    double stackTop() const;   ///< where the stack begins in the viewport
    int indexAt(QPointF point) const;
    void showRowOf(int index);
    bool scrollOrTurn(bool forward, bool byPage);
    void bringIntoView(TextSpot spot);
    bool runsDownAt(TextSpot spot);
    double zoomFor(Fit fit) const;
    void announce();

    TextSpot caretAt(QPointF point);
    Span unitAt(TextSpot spot, Unit unit) const;
    void extendTo(TextSpot spot);
    void selectUnit(QPointF point, Unit unit);
    bool moveByKey(const QKeyEvent &event);
    bool isOutOfView(TextSpot caret);
    QRectF caretRect(); ///< in viewport coordinates; null when there is none to draw
    TextSpot spotAbove(TextSpot from, int lines);
    /// The place nearest to `at` in the line of the text before (`lines` > 0) or behind `from`, if that
    /// stands above or below it; of PDF pages, whose text has the lines of the page.
    std::optional<TextSpot> spotInLineBeside(TextSpot from, int lines, QPointF at);
    TextSpot spotBeside(TextSpot from, int lines); ///< where lines run down; to the right

    static constexpr double pictureGap = 14;
    static constexpr double pictureMargin = 14;

    PagePictures m_pictures;
    QList<Page> m_pages;
    Kind m_kind = Kind::Text;
    std::map<int, std::unique_ptr<Sheet>> m_sheets; ///< pages in view and near it
    PageStack m_stack;
    double m_zoom = 1;
    Fit m_fit = Fit::Width;
    PageArrangement m_arrangement;
    int m_turns = 0;
    bool m_settled = true; ///< false while a document is laid out and its first page not yet found
    bool m_goesUp = false; ///< the person scrolled up last
    int m_row = 0;         ///< shown, where not all rows are
    int m_asked = 0;       ///< page that was gone to last: the current one as long as its row is
    int m_askedAt = -1;    ///< how far the view was scrolled then
    int m_announced = -1;
    std::function<PageMarks(int)> m_marksOf;
    std::function<QString(int, qsizetype)> m_tipOf;
    std::optional<std::pair<int, Span>> m_awaited; ///< to be shown when the boxes come

    TextRange m_selection;
    bool m_showsCaret = false;
    Unit m_unit = Unit::Character;
    TextRange m_unitAnchor;
    bool m_pressed = false;
    bool m_dragged = false;
    bool m_pulling = false; ///< pressed on the selected words: to drag them, or to give them up
    QPointF m_pressedAt;
    QPointF m_pointer;
    int m_beyond = 0; ///< turned by the wheel beyond the page's end, in eighths of a degree
    QElapsedTimer m_sinceDoubleClick;
    QBasicTimer m_autoScroll;
};

} // namespace vigie
