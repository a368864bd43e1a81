// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventactions.h"

#include "models/services/services.h"
#include "ui/annotations/evidence.h"
#include "ui/common/icons.h"
#include "ui/common/problems.h"
#include "ui/timeline/eventeditor.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

EventActions::EventActions(Services &services, QWidget *place, std::function<EventId()> chosen)
    : QObject(place)
    , m_services(services)
    , m_place(place)
    , m_chosen(std::move(chosen))
    , m_accept(make(u"acceptEvent"_s, u"accept"_s, Qt::Key_A))
    , m_reject(make(u"rejectEvent"_s, u"reject"_s, Qt::Key_R))
    , m_edit(make(u"editEvent"_s, u"edit"_s, Qt::Key_E))
    , m_remove(make(u"removeEvent"_s, u"remove"_s, Qt::Key_Delete))
{
    m_accept->setCheckable(true);
    connect(m_accept, &QAction::triggered, this, [this] {
        const std::optional<Event> shown = event();
        if (shown && shown->status == ReviewStatus::Accepted)
            decide({.status = ReviewStatus::Proposed, .date = {}, .kind = {}},
                   tr("The event is a proposal again."));
        else
            decide({.status = ReviewStatus::Accepted, .date = {}, .kind = {}}, tr("The event was accepted."));
    });
    connect(m_reject, &QAction::triggered, this, [this] {
        decide({.status = ReviewStatus::Rejected, .date = {}, .kind = {}}, tr("The event was rejected."));
    });
    connect(m_edit, &QAction::triggered, this, &EventActions::openEditor);
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const std::optional<Event> shown = event(); shown && shown->entered)
            tell(m_services.facts.remove(shown->id), tr("The event was removed."));
    });
    retranslate();
}

QAction *EventActions::make(const QString &name, const QString &icon, int key)
{
    auto *action = new QAction(themedIcon(icon), QString(), m_place);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_place->addAction(action);
    return action;
}

void EventActions::retranslate()
{
    m_accept->setText(tr("Accept Event"));
    m_reject->setText(tr("Reject Event"));
    m_edit->setText(tr("Edit Event…"));
    m_remove->setText(tr("Remove Event"));
    for (QAction *action : {m_accept, m_reject, m_edit, m_remove})
        action->setToolTip(action->text());
}

std::optional<Event> EventActions::event() const
{
    const EventId id = m_chosen();
    if (id.isEmpty())
        return std::nullopt;
    const QList<Event> events = m_services.facts.events();
    const auto found = std::ranges::find(events, id, &Event::id);
    return found == events.end() ? std::nullopt : std::optional(*found);
}

void EventActions::showMenu(const QPoint &globalPosition)
{
    const std::optional<Event> shown = event();
    if (!shown)
        return; // a document's date is corrected in its properties
    m_accept->setChecked(shown->status == ReviewStatus::Accepted);
    auto *menu = new QMenu(m_place);
    menu->setObjectName(u"eventMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_accept, m_reject, m_edit});
    if (shown->entered)
        menu->addAction(m_remove);
    const QList<Annotation> marks = annotationsFor(EvidenceLink::Kind::Event, shown->id.value, m_services);
    if (!marks.isEmpty())
        menu->addSection(tr("Highlights"));
    for (const Annotation &mark : marks) {
        QAction *evidence = menu->addAction(annotationLine(mark));
        evidence->setProperty("verbatim", true);
        evidence->setEnabled(false); // to be read here; the list of highlights opens it
    }
    menu->popup(globalPosition);
}

void EventActions::decide(const EventDecision &decision, const QString &doneText)
{
    if (const EventId id = m_chosen(); !id.isEmpty())
        tell(m_services.facts.decide(id, decision), doneText);
}

void EventActions::tell(const Result<void> &result, const QString &doneText)
{
    if (!result)
        showProblem(m_place, tr("The decision was not kept."), result.error());
    else
        Q_EMIT done(doneText);
}

void EventActions::openEditor()
{
    const std::optional<Event> shown = event();
    if (!shown)
        return;
    auto *editor = new EventEditor(m_services, *shown, EventEditor::Purpose::Correct, m_place);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, id = shown->id] {
        const EventDecision decision = editor->decision();
        if (decision.status || decision.date || decision.kind)
            tell(m_services.facts.decide(id, decision), tr("The event was changed."));
    });
    editor->open();
}

} // namespace vigie
