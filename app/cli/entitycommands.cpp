// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/options.h"
#include "app/cli/thesauruscommands.h"
#include "app/workspace.h"
#include "models/items/dateformat.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct EntityText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

int listEntities(CommandContext &context)
{
    const Services &services = context.workspace.services();
    const Json json(services);
    const auto document = documentOption(context.options, u"document"_s, services.library);
    if (!document)
        return context.out.failure(document.error());
    const QList<EntityUse> uses =
        document.value() ? services.facts.entityUses(*document.value()) : services.facts.entityUses();
    QJsonArray array;
    for (const EntityUse &use : uses) {
        array.append(json.entity(use));
        const Entity *entity = services.facts.thesaurus().find(use.entity);
        context.out.line(u"%1\t%2\t%3"_s.arg(use.entity.value)
                             .arg(use.mentions)
                             .arg(entity ? entity->label(interfaceLanguage()) : use.entity.value));
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

int showEntity(CommandContext &context)
{
    if (const std::optional<int> changed = changeThesaurus(context))
        return *changed;
    if (context.arguments.size() > 1) {
        context.out.problem(EntityText::tr("“entity %1” is no command.").arg(context.arguments.first()));
        return WrongUsage;
    }
    const Services &services = context.workspace.services();
    const Entity *entity = services.facts.thesaurus().find({context.arguments.first()});
    if (!entity)
        return context.out.failure(
            {Error::Code::NotFound,
             EntityText::tr("There is no entity “%1”.").arg(context.arguments.first())});
    const EntityId id = entity->id; // of what it was merged into, if so
    Json json(services);
    EntityUse use{id};
    const QList<EntityUse> uses = services.facts.entityUses();
    const auto found =
        std::find_if(uses.cbegin(), uses.cend(), [&](const EntityUse &one) { return one.entity == id; });
    if (found != uses.cend())
        use = *found;
    QJsonObject object = json.entity(use);
    QJsonArray mentions, related, claims, events;
    for (const Mention &mention : services.facts.mentions(id)) {
        mentions.append(json.mention(mention));
        context.out.line(
            u"%1, %2: %3"_s.arg(mention.passage.document.value).arg(mention.passage.page).arg(mention.words));
    }
    for (const EntityLink &link : services.facts.related(id)) {
        const Entity *other = services.facts.thesaurus().find(link.entity);
        related.append(QJsonObject{{u"id"_s, link.entity.value},
                                   {u"label"_s, other ? other->label(Language::English) : link.entity.value},
                                   {u"together"_s, link.together}});
    }
    for (const Claim &claim : services.facts.claims()) {
        if (claim.victim.entity == id || claim.actor.entity == id)
            claims.append(claim.id.value);
    }
    for (const Event &event : services.facts.events()) {
        if (event.entities.contains(id))
            events.append(event.id.value);
    }
    object.insert(u"mentionList"_s, mentions);
    object.insert(u"related"_s, related);
    object.insert(u"claims"_s, claims);
    object.insert(u"events"_s, events);
    if (context.out.json())
        context.out.value(object);
    return Done;
}

} // namespace

QList<Command> entityCommands()
{
    return {
        {.name = u"entities"_s,
         .arguments = {},
         .summary = EntityText::tr("lists who and what is named"),
         .options = {{u"document"_s, EntityText::tr("only in this document"), u"ID"_s}},
         .run = listEntities},
        {.name = u"entity"_s,
         .arguments = u"ID | add|edit|alias|merge|split|distinct|remove|proposals|hide|unhide|hidden …"_s,
         .summary = EntityText::tr("shows one entity with its mentions and links, or changes the thesaurus"),
         .fewest = 1,
         .most = -1,
         .options = thesaurusOptions(),
         .run = showEntity},
        {.name = u"import-entities"_s,
         .arguments = u"FILE"_s,
         .summary =
             EntityText::tr("takes in a list: the UN Security Council's (XML), FollowTheMoney, SKOS or CSV"),
         .fewest = 1,
         .most = 1,
         .options = {},
         .run = importEntities,
         .createsLibrary = true},
    };
}

} // namespace vigie
