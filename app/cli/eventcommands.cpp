// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/curationoptions.h"
#include "app/cli/json.h"
#include "app/cli/options.h"
#include "app/workspace.h"
#include "models/domain/oneline.h"
#include "models/items/librarytellings.h"
#include "models/items/names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

int showEvents(CommandContext &context, const QStringList &ids)
{
    const Services &services = context.workspace.services();
    Json json(services);
    QJsonArray array;
    for (const Event &event : services.facts.events()) {
        if (!ids.contains(event.id.value))
            continue;
        array.append(json.event(event));
        context.out.line(u"%1\t%2\t%3\t%4"_s.arg(event.id.value, reviewStatusText(event.status),
                                                 event.date.toIso(), onOneLine(event.quote)));
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

int decide(CommandContext &context, const QStringList &ids, const EventDecision &decision)
{
    // All or none, as with claims.
    const QList<Event> events = context.workspace.services().facts.events();
    for (const QString &id : ids) {
        if (std::none_of(events.cbegin(), events.cend(),
                         [&id](const Event &one) { return one.id.value == id; }))
            return context.out.failure(
                {Error::Code::NotFound, EventText::tr("There is no event “%1”.").arg(id)});
    }
    QList<EventId> named;
    for (const QString &id : ids)
        named.append({id});
    const Result<void> decided = context.workspace.services().facts.decideEvents(named, decision);
    return decided ? showEvents(context, ids) : context.out.failure(decided.error());
}

/// The first is told by itself; the others tell the same.
int merge(CommandContext &context, const QStringList &ids)
{
    FactsService &facts = context.workspace.services().facts;
    if (ids.size() < 2)
        return context.out.failure(
            invalidInput(EventText::tr("Name the events that tell the same: two or more.")));
    QList<EventId> others;
    for (const QString &id : ids.mid(1))
        others.append({id});
    const Result<void> merged = facts.decideEvents(others, {.mergedInto = EventId{ids.first()}});
    return merged ? showEvents(context, ids) : context.out.failure(merged.error());
}

/// Each becomes an event of its own again, and so does what was merged into it; of what the program takes for
/// one, each that is named.
int split(CommandContext &context, const QStringList &ids)
{
    const Services &services = context.workspace.services();
    const QList<Event> events = services.facts.events();
    const Tellings tellings = tellingsIn(services.facts, services.library);
    QStringList apart;
    for (const Event &event : events) {
        const bool named = ids.contains(event.id.value);
        const bool merged = !event.mergedInto.isEmpty() && (named || ids.contains(event.mergedInto.value));
        if (merged || (named && tellings.events.contains(event.id)))
            apart.append(event.id.value);
    }
    if (apart.isEmpty())
        return context.out.failure(
            {Error::Code::NotFound, EventText::tr("None of these events was merged with another.")});
    return decide(context, apart, {.mergedInto = EventId()});
}

int addEvent(CommandContext &context, const DocumentId &document)
{
    const Services &services = context.workspace.services();
    const Result<Passage> passage = placeOption(context.options, document, services.library);
    if (!passage)
        return context.out.failure(passage.error());
    const Result<EventDecision> said = eventDecision(context.options);
    if (!said)
        return context.out.failure(said.error());
    if (!said.value().date)
        return context.out.failure(invalidInput(EventText::tr("An event needs --date.")));
    Event draft = decided(Event(), said.value());
    draft.passage = passage.value();
    for (const QString &entity : context.options.values(u"entity"_s)) {
        if (!services.facts.thesaurus().find({entity}))
            return context.out.failure(
                {Error::Code::NotFound, EventText::tr("There is no entity “%1”.").arg(entity)});
        draft.entities.append({entity});
    }
    const Result<Event> added = services.facts.add(draft);
    if (!added)
        return context.out.failure(added.error());
    return showEvents(context, {added.value().id.value});
}

int remove(CommandContext &context, const QString &id)
{
    if (const Result<void> removed = context.workspace.services().facts.remove(EventId{id}); !removed)
        return context.out.failure(removed.error());
    if (context.out.json())
        context.out.value(QJsonObject{{u"removed"_s, id}});
    else
        context.out.line(EventText::tr("Removed: %1").arg(id));
    return Done;
}

int history(CommandContext &context, const QString &id)
{
    const QList<DecisionRecord> records = context.workspace.services().facts.history(EventId{id});
    if (records.isEmpty())
        return context.out.failure({Error::Code::NotFound, EventText::tr("There is no event “%1”.").arg(id)});
    return showHistory(context, records);
}

int event(CommandContext &context)
{
    const QString verb = context.arguments.first();
    const QStringList ids = context.arguments.mid(1);
    if (verb == u"accept")
        return decide(context, ids, {.status = ReviewStatus::Accepted});
    if (verb == u"reject")
        return decide(context, ids, {.status = ReviewStatus::Rejected});
    if (verb == u"propose")
        return decide(context, ids, {.status = ReviewStatus::Proposed});
    if (verb == u"exclude" || verb == u"include")
        return decide(context, ids, {.excluded = verb == u"exclude"});
    if (verb == u"merge")
        return merge(context, ids);
    if (verb == u"split")
        return split(context, ids);
    if (ids.size() == 1) {
        if (verb == u"edit") {
            const Result<EventDecision> decision = eventDecision(context.options);
            if (!decision)
                return context.out.failure(decision.error());
            if (decision.value() == EventDecision())
                return context.out.failure(
                    invalidInput(EventText::tr("Say what to change with --date or --kind.")));
            return decide(context, ids, decision.value());
        }
        if (verb == u"add")
            return addEvent(context, {ids.first()});
        if (verb == u"remove")
            return remove(context, ids.first());
        if (verb == u"history")
            return history(context, ids.first());
    }
    return context.out.failure(invalidInput(
        EventText::tr("“event” takes accept, reject, propose, exclude, include, merge or split with "
                      "IDs; edit, remove or history with one ID; or add with a document.")));
}

/// The mentions at the place that the options name: exactly there, else the only one it touches.
Result<QList<Mention>> mentionsAt(const CommandContext &context, const Passage &place)
{
    const FactsService &facts = context.workspace.services().facts;
    QList<Mention> all = facts.mentions(place.document, place.page);
    for (const Mention &mention : facts.rejectedMentions(place.document)) {
        if (mention.passage.page == place.page)
            all.append(mention);
    }
    QList<Mention> exact, touching;
    for (const Mention &mention : std::as_const(all)) {
        if (mention.passage.span == place.span)
            exact.append(mention);
        else if (mention.passage.span.overlaps(place.span))
            touching.append(mention);
    }
    return exact.isEmpty() ? touching : exact;
}

int showMention(CommandContext &context, const Mention &mention)
{
    if (context.out.json())
        context.out.value(Json(context.workspace.services()).mention(mention));
    else
        context.out.line(u"%1\t%2\t%3"_s.arg(mention.entity.value, reviewStatusText(mention.status),
                                             onOneLine(mention.words)));
    return Done;
}

int listMentions(CommandContext &context, const DocumentId &document)
{
    const Services &services = context.workspace.services();
    const Result<Document> known = services.library.document(document);
    if (!known)
        return context.out.failure(known.error());
    const Result<int> wanted = numberOption(context.options, u"page"_s, 0, 1);
    if (!wanted)
        return context.out.failure(wanted.error());
    QList<Mention> all = services.facts.rejectedMentions(document);
    for (int page = 1; page <= known.value().pages; ++page)
        all += services.facts.mentions(document, page);
    if (wanted.value() > 0)
        all.removeIf([&](const Mention &one) { return one.passage.page != wanted.value(); });
    std::stable_sort(all.begin(), all.end(),
                     [](const Mention &a, const Mention &b) { return a.passage < b.passage; });
    Json json(services);
    QJsonArray array;
    for (const Mention &mention : std::as_const(all)) {
        if (context.out.json())
            array.append(json.mention(mention));
        context.out.line(u"%1\t%2\t%3\t%4"_s.arg(QString::number(mention.passage.page), mention.entity.value,
                                                 reviewStatusText(mention.status), onOneLine(mention.words)));
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

int addMention(CommandContext &context, const Passage &place)
{
    const QString entity = context.options.value(u"entity"_s);
    if (entity.isEmpty())
        return context.out.failure(
            invalidInput(EventText::tr("Say which entity the words name with --entity ID.")));
    Mention draft;
    draft.entity = {entity};
    draft.passage = place;
    const Result<Mention> added = context.workspace.services().facts.add(draft);
    return added ? showMention(context, added.value()) : context.out.failure(added.error());
}

int changeMention(CommandContext &context, const QString &verb, const Passage &place)
{
    FactsService &facts = context.workspace.services().facts;
    Result<QList<Mention>> found = mentionsAt(context, place);
    if (!found)
        return context.out.failure(found.error());
    const QString entity = context.options.value(u"entity"_s);
    if (verb != u"reassign" && !entity.isEmpty())
        found.value().removeIf([&entity](const Mention &one) { return one.entity.value != entity; });
    const auto known = entityOption(context.options, u"entity"_s, facts);
    if (!known && (verb == u"reassign" || found.value().isEmpty()))
        return context.out.failure(known.error());
    if (found.value().isEmpty())
        return context.out.failure(
            {Error::Code::NotFound, EventText::tr("There is no such mention at this place.")});
    if (found.value().size() > 1)
        return context.out.failure(invalidInput(
            EventText::tr("Several mentions stand at this place: name one with --range and --entity.")));
    Mention mention = found.value().first();
    MentionDecision decision;
    if (verb == u"remove") {
        const Result<void> removed = facts.remove(mention);
        return removed ? showMention(context, mention) : context.out.failure(removed.error());
    }
    if (verb == u"reassign") {
        if (entity.isEmpty())
            return context.out.failure(
                invalidInput(EventText::tr("Say which entity the words name with --entity ID.")));
        decision.entity = EntityId{entity};
        decision.status = ReviewStatus::Accepted;
    } else {
        decision.status = verb == u"accept" ? ReviewStatus::Accepted : ReviewStatus::Rejected;
    }
    if (const Result<void> decided = facts.decide(mention, decision); !decided)
        return context.out.failure(decided.error());
    return showMention(context, decided(mention, decision));
}

int mention(CommandContext &context)
{
    const QString verb = context.arguments.first();
    const DocumentId document{context.arguments.at(1)};
    if (verb == u"list")
        return listMentions(context, document);
    static const QStringList verbs{u"accept"_s, u"reject"_s, u"reassign"_s, u"add"_s, u"remove"_s};
    if (!verbs.contains(verb))
        return context.out.failure(
            invalidInput(EventText::tr("“mention” takes list, accept, reject, reassign, add or remove.")));
    const Result<Passage> place =
        placeOption(context.options, document, context.workspace.services().library);
    if (!place)
        return context.out.failure(place.error());
    return verb == u"add" ? addMention(context, place.value()) : changeMention(context, verb, place.value());
}

} // namespace

QList<Command> eventCommands()
{
    const QCommandLineOption entity{u"entity"_s, EventText::tr("an entity's id"), u"ID"_s};
    return {{.name = u"event"_s,
             .arguments = u"accept|reject|propose|exclude|include|merge|split ID…\n"
                          "       vigie event edit|remove|history ID\n"
                          "       vigie event add DOCUMENT"_s,
             .summary = EventText::tr("decides about events, or enters one by hand"),
             .fewest = 2,
             .most = -1,
             .options = placeOptions() + eventOptions() + QList{entity},
             .run = event},
            {.name = u"mention"_s,
             .arguments = u"list|accept|reject|reassign|add|remove DOCUMENT"_s,
             .summary = EventText::tr("decides whether words name an entity, or which"),
             .fewest = 2,
             .most = 2,
             .options = placeOptions() + QList{entity},
             .run = mention}};
}

} // namespace vigie
