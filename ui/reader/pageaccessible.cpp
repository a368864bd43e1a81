// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pageaccessible.h"

#include "ui/reader/pageview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace vigie {

namespace {

/// Offsets are UTF-16 units of the text of the page in view, as Qt counts them.
class PageInterface : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit PageInterface(PageView *view)
        : QAccessibleWidget(view, QAccessible::Document)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    int selectionCount() const override { return selected().length() > 0 ? 1 : 0; }
    void selection(int number, int *start, int *end) const override
    {
        const Span span = number == 0 ? selected() : Span{};
        *start = static_cast<int>(span.start);
        *end = static_cast<int>(span.end);
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int number) override
    {
        if (number == 0)
            view()->setSelection({});
    }
    void setSelection(int number, int start, int end) override
    {
        const int index = view()->currentIndex();
        if (number == 0 && index >= 0)
            view()->setSelection({{index, within(start)}, {index, within(end)}});
    }
    int cursorPosition() const override
    {
        const TextSpot caret = view()->selection().caret;
        return caret.index == view()->currentIndex() ? static_cast<int>(caret.offset) : 0;
    }
    void setCursorPosition(int position) override { setSelection(0, position, position); }

    QString text(QAccessible::Text kind) const override { return QAccessibleWidget::text(kind); }
    QString text(int start, int end) const override
    {
        const qsizetype from = within(start);
        return pageText().mid(from, within(end) - from);
    }
    int characterCount() const override { return static_cast<int>(pageText().size()); }

    QRect characterRect(int offset) const override
    {
        const QList<QRectF> rects = view()->spanRects(view()->currentIndex(), {offset, offset + 1});
        if (offset < 0 || offset >= characterCount() || rects.isEmpty())
            return {};
        const QRect rect = rects.constFirst().toAlignedRect();
        return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const auto spot = view()->characterAt(view()->viewport()->mapFromGlobal(point));
        return spot && spot->index == view()->currentIndex() ? static_cast<int>(spot->offset) : -1;
    }
    void scrollToSubstring(int start, int end) override
    {
        view()->showSpan(view()->currentIndex(), {within(start), within(end)});
    }
    QString attributes(int, int *start, int *end) const override
    {
        // Pages are read as words; how they are set is in the picture.
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    PageView *view() const { return static_cast<PageView *>(object()); }
    QString pageText() const { return view()->pages().value(view()->currentIndex()).text; }
    qsizetype within(int offset) const { return std::clamp<qsizetype>(offset, 0, pageText().size()); }
    Span selected() const
    {
        const int index = view()->currentIndex();
        return index < 0 ? Span{} : view()->selection().on(index, pageText().size());
    }
};

QAccessibleInterface *pageInterfaceFor(const QString &name, QObject *object)
{
    auto *view = name == u"vigie::PageView" ? qobject_cast<PageView *>(object) : nullptr;
    if (!view)
        return nullptr;
    QObject::connect(view, &PageView::selectionChanged, view, [view] {
        if (!QAccessible::isActive())
            return;
        const int index = view->currentIndex();
        const Span span =
            index < 0 ? Span{} : view->selection().on(index, view->pages().at(index).text.size());
        const TextSpot caret = view->selection().caret;
        QAccessibleTextSelectionEvent told(view, static_cast<int>(span.start), static_cast<int>(span.end));
        if (caret.index == index)
            told.setCursorPosition(static_cast<int>(caret.offset));
        QAccessible::updateAccessibility(&told);
        if (view->selection().isEmpty() && caret.index == index) {
            QAccessibleTextCursorEvent moved(view, static_cast<int>(caret.offset));
            QAccessible::updateAccessibility(&moved);
        }
    });
    QObject::connect(view, &PageView::currentIndexChanged, view, [view] {
        QAccessibleEvent told(view, QAccessible::VisibleDataChanged);
        QAccessible::updateAccessibility(&told);
    });
    return new PageInterface(view);
}

} // namespace

void letPagesSpeak()
{
    QAccessible::installFactory(pageInterfaceFor); // which holds it once, however often it is given
}

} // namespace vigie
