// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineaccessible.h"

#include "models/items/dateformat.h"
#include "ui/timeline/timelinecanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// One item of a timeline, as long as its canvas has it.
class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemInterface(TimelineCanvas *canvas, int index)
        : m_canvas(canvas)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_canvas && m_index < m_canvas->timeline().items.size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_canvas ? QAccessible::queryAccessibleInterface(m_canvas) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const Timeline &timeline = m_canvas->timeline();
        const TimelineItem &item = timeline.items.at(m_index);
        if (kind == QAccessible::Name)
            return u"%1, %2 – %3"_s.arg(formatDate(item.date, interfaceLanguage()), itemText(item),
                                        timeline.lanes.value(item.lane));
        if (kind == QAccessible::Description)
            return item.basis.isEmpty() ? precisionText(item.date)
                                        : u"%1; %2"_s.arg(precisionText(item.date), item.basis);
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {} // what documents say is not rewritten here

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect shape = m_canvas->itemRect(m_index).toAlignedRect();
        return {m_canvas->viewport()->mapToGlobal(shape.topLeft()), shape.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = m_canvas->chosen() == m_index;
        state.focused = state.selected && m_canvas->hasFocus();
        state.offscreen =
            !m_canvas->viewport()->rect().intersects(m_canvas->itemRect(m_index).toAlignedRect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_canvas->choose(m_index);
        if (name == pressAction())
            Q_EMIT m_canvas->activated(m_index);
        else
            m_canvas->setFocus();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TimelineCanvas> m_canvas;
    int m_index;
};

/// The canvas: a list whose entries are made when they are asked for, since a timeline may have 20,000 of
/// them.
class CanvasInterface : public QAccessibleWidget
{
public:
    explicit CanvasInterface(TimelineCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
    {
    }
    ~CanvasInterface() override
    {
        for (const auto &[index, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(canvas()->timeline().items.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_items.find(index);
        if (known != m_items.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new ItemInterface(canvas(), index);
        m_items.emplace(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : m_items) {
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(canvas()->itemAt(canvas()->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override { return child(canvas()->chosen()); }

private:
    TimelineCanvas *canvas() const { return static_cast<TimelineCanvas *>(object()); }

    mutable std::map<int, QAccessible::Id> m_items;
};

QAccessibleInterface *timelineInterfaceFor(const QString &name, QObject *object)
{
    auto *canvas = name == "vigie::TimelineCanvas"_L1 ? qobject_cast<TimelineCanvas *>(object) : nullptr;
    if (!canvas)
        return nullptr;
    QObject::connect(canvas, &TimelineCanvas::chosenChanged, canvas, [canvas](int index) {
        if (index < 0 || !QAccessible::isActive())
            return;
        QAccessibleEvent told(canvas, QAccessible::Focus);
        told.setChild(index);
        QAccessible::updateAccessibility(&told);
    });
    return new CanvasInterface(canvas);
}

} // namespace

void letTimelinesSpeak()
{
    QAccessible::installFactory(timelineInterfaceFor); // which holds it once, however often it is given
}

} // namespace vigie
