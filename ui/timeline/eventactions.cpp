// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventactions.h"

#include "models/domain/oneline.h"
#include "models/items/dateformat.h"
#include "models/items/documentmodel.h"
#include "models/items/names.h"
#include "models/services/services.h"
#include "ui/annotations/evidence.h"
#include "ui/common/icons.h"
#include "ui/common/problems.h"
#include "ui/common/readonly.h"
#include "ui/timeline/eventeditor.h"

#include <QAction>
#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

EventActions::EventActions(Services &services, QWidget *place, std::function<const TimelineItem *()> chosen)
    : QObject(place)
    , m_services(services)
    , m_place(place)
    , m_chosen(std::move(chosen))
    , m_show(new QAction(themedIcon(u"search"_s), QString(), this))
    , m_copy(new QAction(themedIcon(u"copy"_s), QString(), place))
    , m_accept(make(u"acceptEvent"_s, u"accept"_s, Qt::Key_A))
    , m_reject(make(u"rejectEvent"_s, u"reject"_s, Qt::Key_R))
    , m_edit(make(u"editEvent"_s, u"edit"_s, Qt::Key_E))
    , m_exclude(changesLibrary(make(u"excludeEvent"_s, u"close"_s, Qt::Key_X)))
    , m_split(changesLibrary(make(u"splitEvents"_s, u"split"_s, Qt::Key_S)))
    , m_remove(make(u"removeEvent"_s, u"remove"_s, Qt::Key_Delete))
{
    m_show->setObjectName(u"openPassage"_s);
    m_copy->setObjectName(u"copyItem"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    place->addAction(m_copy);
    connect(m_show, &QAction::triggered, this, [this] {
        if (const QList<OtherTelling> told = tellings(); !told.isEmpty())
            Q_EMIT showAsked(told.first());
    });
    connect(m_copy, &QAction::triggered, this, &EventActions::copy);
    m_accept->setCheckable(true);
    m_reject->setCheckable(true);
    connect(m_accept, &QAction::triggered, this,
            [this] { decideStatus(ReviewStatus::Accepted, tr("The event was accepted.")); });
    connect(m_reject, &QAction::triggered, this,
            [this] { decideStatus(ReviewStatus::Rejected, tr("The event was rejected.")); });
    connect(m_edit, &QAction::triggered, this, &EventActions::openEditor);
    connect(m_exclude, &QAction::triggered, this, [this] {
        if (const std::optional<Event> shown = event(); shown && shown->excluded)
            decide({.excluded = false}, tr("The event is no longer kept off the timeline."));
        else
            decide({.excluded = true}, tr("The event was taken off the timeline. Undo brings it back."));
    });
    connect(m_split, &QAction::triggered, this, [this] {
        // What a person merged, and what the program took for one.
        QList<EventId> joined = events().mid(1);
        const QList<EventId> shown = events();
        for (const Event &event : m_services.facts.events()) {
            if (shown.contains(event.mergedInto) && !joined.contains(event.id))
                joined.append(event.id);
        }
        if (!joined.isEmpty())
            tell(m_services.facts.decideEvents(joined, {.mergedInto = EventId()}),
                 tr("The events stand by themselves again."));
    });
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
    m_copy->setText(tr("Copy"));
    m_accept->setText(tr("Accept Event"));
    m_reject->setText(tr("Reject Event"));
    m_edit->setText(tr("Edit Event…"));
    nameExclusion(false);
    m_split->setText(tr("Split Merged Events"));
    m_remove->setText(tr("Remove Event"));
    for (QAction *action : {m_accept, m_reject, m_edit, m_split, m_remove})
        action->setToolTip(action->text());
}

void EventActions::nameExclusion(bool excluded)
{
    m_exclude->setText(excluded ? tr("Put Back on the Timeline") : tr("Keep off the Timeline"));
    m_exclude->setToolTip(m_exclude->text());
    m_exclude->setIcon(themedIcon(excluded ? u"timeline"_s : u"close"_s));
}

std::optional<Event> EventActions::event() const
{
    const TimelineItem *const item = m_chosen();
    if (!item || item->event.isEmpty())
        return std::nullopt;
    const EventId id = item->event;
    const QList<Event> events = m_services.facts.events();
    const auto found = std::ranges::find(events, id, &Event::id);
    return found == events.end() ? std::nullopt : std::optional(*found);
}

QList<OtherTelling> EventActions::tellings() const
{
    const TimelineItem *const item = m_chosen();
    if (!item)
        return {};
    return QList<OtherTelling>{{item->event, item->claim, item->passage, item->label}} + item->others;
}

QList<EventId> EventActions::events() const
{
    QList<EventId> ids;
    for (const OtherTelling &telling : tellings()) {
        if (!telling.event.isEmpty())
            ids.append(telling.event);
    }
    return ids;
}

/// A line a passage: when, what kind, what, and where it stands; spreadsheets part it at the tabs.
void EventActions::copy() const
{
    const TimelineItem *const item = m_chosen();
    if (!item)
        return;
    QStringList lines;
    for (const OtherTelling &telling : tellings()) {
        const Result<Document> document = m_services.library.document(telling.passage.document);
        lines.append(QStringList{formatDate(item->date, interfaceLanguage()), eventKindText(item->kind),
                                 telling.label, document ? documentTitle(document.value()) : QString()}
                         .join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void EventActions::offerPassages(QMenu *menu)
{
    const QList<OtherTelling> told = tellings();
    m_show->setText(m_chosen()->kind == "published"_L1 ? tr("Open Document") : tr("Open the Passage"));
    if (told.size() == 1)
        return menu->addAction(m_show);
    QMenu *passages = menu->addMenu(m_show->icon(), m_show->text());
    passages->setObjectName(u"passagesMenu"_s);
    constexpr int letters = 64;
    const QFontMetrics metrics = passages->fontMetrics();
    for (const OtherTelling &telling : told) {
        const Result<Document> document = m_services.library.document(telling.passage.document);
        const QString words =
            metrics.elidedText(telling.label, Qt::ElideRight, letters * metrics.averageCharWidth());
        QAction *action =
            passages->addAction(labelledText(document ? documentTitle(document.value()) : QString(), words));
        action->setProperty("verbatim", true);
        connect(action, &QAction::triggered, this, [this, telling] { Q_EMIT showAsked(telling); });
    }
}

void EventActions::showMenu(const QPoint &globalPosition)
{
    if (!m_chosen())
        return;
    auto *menu = new QMenu(m_place);
    menu->setObjectName(u"eventMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerPassages(menu);
    menu->addAction(m_copy);
    const std::optional<Event> shown = event();
    if (!shown)
        return menu->popup(globalPosition); // a document's date is corrected in its properties
    menu->addSeparator();
    m_accept->setChecked(shown->status == ReviewStatus::Accepted);
    m_reject->setChecked(shown->status == ReviewStatus::Rejected);
    nameExclusion(shown->excluded);
    menu->addActions({m_accept, m_reject, m_edit, m_exclude});
    offerMerging(*shown, menu);
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

/// What overlaps with the event in time and may tell the same: of its kind and with its names first.
QList<Event> EventActions::tellingTheSame(const Event &shown) const
{
    constexpr qsizetype most = 12; // a menu that is read at a glance
    const QList<Event> all = m_services.facts.events();
    const QSet<EventId> merged = mergedAway(all);
    const QList<EventId> own = events();
    QList<Event> others;
    for (const Event &event : all) {
        const bool overlaps =
            !(event.date.end.isValid() && shown.date.start.isValid() && event.date.end < shown.date.start) &&
            !(shown.date.end.isValid() && event.date.start.isValid() && shown.date.end < event.date.start);
        if (!own.contains(event.id) && overlaps && !event.excluded && !merged.contains(event.id) &&
            event.status != ReviewStatus::Rejected)
            others.append(event);
    }
    const auto strangeness = [&shown](const Event &event) {
        const auto shared = std::ranges::count_if(
            event.entities, [&shown](const EntityId &id) { return shown.entities.contains(id); });
        return std::pair(event.kind != shown.kind, -shared);
    };
    std::ranges::stable_sort(others,
                             [&](const Event &a, const Event &b) { return strangeness(a) < strangeness(b); });
    return others.first(std::min(most, others.size()));
}

void EventActions::offerMerging(const Event &shown, QMenu *menu)
{
    const QList<Event> all = m_services.facts.events();
    const QList<EventId> own = events();
    if (own.size() > 1 || std::ranges::any_of(all, [&own](const Event &event) {
            return !event.mergedInto.isEmpty() && own.contains(event.mergedInto);
        }))
        menu->addAction(m_split);
    if (shown.excluded || shown.status == ReviewStatus::Rejected)
        return; // what is merged with it would leave the timeline too
    const QList<Event> others = tellingTheSame(shown);
    if (others.isEmpty())
        return;
    QMenu *merging = menu->addMenu(themedIcon(u"merge"_s), tr("Merge With"));
    merging->setObjectName(u"mergeEventMenu"_s);
    constexpr int letters = 48; // of Latin text; of Japanese and Korean as many as are as wide
    const QFontMetrics metrics = merging->fontMetrics();
    for (const Event &other : others) {
        const QString words =
            metrics.elidedText(onOneLine(other.quote), Qt::ElideRight, letters * metrics.averageCharWidth());
        QAction *action = changesLibrary(
            merging->addAction(labelledText(formatDate(other.date, interfaceLanguage()), words)));
        action->setProperty("verbatim", true);
        connect(action, &QAction::triggered, this, [this, into = shown.id, id = other.id] {
            tell(m_services.facts.decide(id, {.mergedInto = into}), tr("The events are one."));
        });
    }
}

void EventActions::decide(const EventDecision &decision, const QString &doneText)
{
    if (const QList<EventId> ids = events(); !ids.isEmpty())
        tell(m_services.facts.decideEvents(ids, decision), doneText);
}

/// What was decided so already is a proposal again.
void EventActions::decideStatus(ReviewStatus status, const QString &doneText)
{
    const std::optional<Event> shown = event();
    if (shown && shown->status == status)
        decide({.status = ReviewStatus::Proposed, .date = {}, .kind = {}},
               tr("The event is a proposal again."));
    else
        decide({.status = status, .date = {}, .kind = {}}, doneText);
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
    connect(editor, &QDialog::accepted, this, [this, editor, ids = events()] {
        const EventDecision decision = editor->decision();
        if (decision.status || decision.date || decision.kind)
            tell(m_services.facts.decideEvents(ids, decision), tr("The event was changed."));
    });
    editor->open();
}

} // namespace vigie
