// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/thesauruscommands.h"

#include "app/cli/json.h"
#include "app/cli/options.h"
#include "app/workspace.h"
#include "models/items/dateformat.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct ThesaurusText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// The entry as it is now, with how often it is named.
QJsonObject entryOf(const Services &services, const EntityId &id)
{
    EntityUse use{id};
    for (const EntityUse &one : services.facts.entityUses()) {
        if (one.entity == id)
            use = one;
    }
    return Json(services).entity(use);
}

int showEntry(CommandContext &context, const EntityId &id)
{
    // Counted when the documents that name it are read again.
    if (const Result<void> read = context.workspace.finishReading(); !read)
        context.out.note(read.error().message);
    const Services &services = context.workspace.services();
    const Entity *entity = services.facts.thesaurus().find(id);
    if (context.out.json())
        context.out.value(entryOf(services, id));
    else
        context.out.line(id.value + u'\t' + (entity ? entity->label(interfaceLanguage()) : QString()));
    return Done;
}

/// "fr=pétrole" as a language and a text.
Result<Label> labelFrom(const QString &option)
{
    const qsizetype equals = option.indexOf(u'=');
    const QString code = option.left(equals);
    const Language language = languageFromCode(code);
    if (equals < 1 || language == Language::Other || (language == Language::Unknown && code != u"und"))
        return invalidInput(
            ThesaurusText::tr("A name is given as LANGUAGE=NAME, with en, fr, ja, ko or und: “%1” is not.")
                .arg(option));
    return Label{option.mid(equals + 1), language, Label::Kind::Preferred, false};
}

Result<Entity> draftFrom(const QCommandLineParser &options)
{
    Entity entity;
    if (options.isSet(u"type"_s)) {
        const std::optional<EntityType> type = entityTypeFromName(options.value(u"type"_s));
        if (!type)
            return invalidInput(
                ThesaurusText::tr("There is no type “%1”. Types are: concept, person, organisation, "
                                  "state, place, vessel, exchange, hacking-group, resolution, "
                                  "programme, report.")
                    .arg(options.value(u"type"_s)));
        entity.type = *type;
    }
    for (const QString &option : options.values(u"label"_s)) {
        const Result<Label> label = labelFrom(option);
        if (!label)
            return label.error();
        entity.labels.append(label.value());
    }
    for (const QString &option : options.values(u"identifier"_s)) {
        const qsizetype equals = option.indexOf(u'=');
        if (equals < 1)
            return invalidInput(
                ThesaurusText::tr("An identifier is given as KEY=VALUE: “%1” is not.").arg(option));
        entity.identifiers.insert(option.left(equals), option.mid(equals + 1));
    }
    return entity;
}

int add(CommandContext &context)
{
    const Result<Entity> draft = draftFrom(context.options);
    if (!draft)
        return context.out.failure(draft.error());
    const Result<EntityId> id = context.workspace.services().thesaurus.add(draft.value());
    return id ? showEntry(context, id.value()) : context.out.failure(id.error());
}

/// The preferred name of its language: the one before stays, as another name.
void prefer(Entity &entity, const Label &name)
{
    for (Label &label : entity.labels) {
        if (label.language == name.language && label.kind == Label::Kind::Preferred)
            label.kind = Label::Kind::Alternative;
    }
    entity.labels.removeIf(
        [&name](const Label &label) { return label.language == name.language && label.text == name.text; });
    entity.labels.prepend(name);
}

Result<QList<EntityId>> entitiesNamed(const QStringList &ids, const Thesaurus &thesaurus)
{
    QList<EntityId> found;
    for (const QString &id : ids) {
        if (id.isEmpty())
            continue;
        const Entity *entity = thesaurus.find({id});
        if (!entity)
            return Error{Error::Code::NotFound, ThesaurusText::tr("There is no entity “%1”.").arg(id)};
        found.append(entity->id);
    }
    return found;
}

/// What the options say; the rest stays.
Result<Entity> changed(Entity entity, const QCommandLineParser &options, const Thesaurus &thesaurus)
{
    const Result<Entity> said = draftFrom(options);
    if (!said)
        return said.error();
    if (options.isSet(u"type"_s))
        entity.type = said.value().type;
    for (const QString &name : options.values(u"without-label"_s)) {
        if (entity.labels.removeIf([&name](const Label &label) { return label.text == name; }) == 0)
            return Error{Error::Code::NotFound,
                         ThesaurusText::tr("“%1” is no name of this entry.").arg(name)};
    }
    for (const Label &name : said.value().labels)
        prefer(entity, name);
    const QMap<QString, QString> &identifiers = said.value().identifiers;
    for (auto one = identifiers.cbegin(); one != identifiers.cend(); ++one) {
        entity.identifiers.remove(one.key());
        if (!one.value().isEmpty())
            entity.identifiers.insert(one.key(), one.value());
    }
    for (const auto &[option, ids] :
         {std::pair{u"broader"_s, &entity.broader}, std::pair{u"related"_s, &entity.related}}) {
        if (!options.isSet(option))
            continue;
        const Result<QList<EntityId>> named = entitiesNamed(options.values(option), thesaurus);
        if (!named)
            return named.error();
        *ids = named.value();
    }
    return entity;
}

int edit(CommandContext &context)
{
    const QCommandLineParser &options = context.options;
    ThesaurusService &thesaurus = context.workspace.services().thesaurus;
    const QString id = context.arguments.at(1);
    const std::shared_ptr<const Thesaurus> all = thesaurus.thesaurus();
    const Entity *entity = all->find({id});
    if (!entity)
        return context.out.failure(
            {Error::Code::NotFound, ThesaurusText::tr("There is no entity “%1”.").arg(id)});
    const QStringList changing{u"type"_s,       u"label"_s,   u"without-label"_s,
                               u"identifier"_s, u"broader"_s, u"related"_s};
    if (std::none_of(changing.cbegin(), changing.cend(),
                     [&options](const QString &name) { return options.isSet(name); }))
        return context.out.failure(invalidInput(
            ThesaurusText::tr("Say what to change, for example with --type, --label or --identifier.")));
    const Result<Entity> wanted = changed(*entity, options, *all);
    if (!wanted)
        return context.out.failure(wanted.error());
    const Result<void> done = thesaurus.edit(wanted.value());
    return done ? showEntry(context, wanted.value().id) : context.out.failure(done.error());
}

int addAlias(CommandContext &context)
{
    const EntityId id{context.arguments.at(1)};
    const auto language = languageOption(context.options, u"language"_s);
    if (!language)
        return context.out.failure(language.error());
    Label label{context.arguments.at(2), language.value().value_or(Language::Unknown),
                Label::Kind::Alternative, false};
    if (context.options.isSet(u"hidden"_s))
        label.kind = Label::Kind::Hidden;
    const Result<void> done = context.workspace.services().thesaurus.addLabel(id, label);
    return done ? showEntry(context, id) : context.out.failure(done.error());
}

int merge(CommandContext &context)
{
    const EntityId from{context.arguments.at(1)}, into{context.arguments.at(2)};
    const Result<void> done = context.workspace.services().thesaurus.merge(from, into);
    return done ? showEntry(context, into) : context.out.failure(done.error());
}

int split(CommandContext &context)
{
    const Result<EntityId> made = context.workspace.services().thesaurus.split(
        {context.arguments.at(1)}, context.options.values(u"label"_s));
    return made ? showEntry(context, made.value()) : context.out.failure(made.error());
}

int setDistinct(CommandContext &context)
{
    const EntityId one{context.arguments.at(1)}, other{context.arguments.at(2)};
    if (const Result<void> done = context.workspace.services().thesaurus.setDistinct(one, other); !done)
        return context.out.failure(done.error());
    if (context.out.json())
        context.out.value(QJsonObject{{u"distinct"_s, QJsonArray{one.value, other.value}}});
    return Done;
}

int remove(CommandContext &context)
{
    const EntityId id{context.arguments.at(1)};
    ThesaurusService &thesaurus = context.workspace.services().thesaurus;
    if (const Result<void> done = thesaurus.remove(id); !done)
        return context.out.failure(done.error());
    if (context.out.json())
        context.out.value(
            QJsonObject{{u"removed"_s, id.value}, {u"stays"_s, thesaurus.thesaurus()->find(id) != nullptr}});
    return Done;
}

int hide(CommandContext &context)
{
    const EntityId id{context.arguments.at(1)};
    if (const Result<void> done = context.workspace.services().thesaurus.setHidden(id, true); !done)
        return context.out.failure(done.error());
    if (context.out.json())
        context.out.value(QJsonObject{{u"hidden"_s, id.value}});
    return Done;
}

int unhide(CommandContext &context)
{
    const EntityId id{context.arguments.at(1)};
    const Result<void> done = context.workspace.services().thesaurus.setHidden(id, false);
    return done ? showEntry(context, id) : context.out.failure(done.error());
}

int listHidden(CommandContext &context)
{
    QJsonArray array;
    for (const Entity &entity : context.workspace.services().thesaurus.hidden()) {
        array.append(QJsonObject{{u"id"_s, entity.id.value},
                                 {u"type"_s, entityTypeName(entity.type)},
                                 {u"label"_s, entity.label(interfaceLanguage())}});
        context.out.line(entity.id.value + u'\t' + entity.label(interfaceLanguage()));
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

int listProposals(CommandContext &context)
{
    const Services &services = context.workspace.services();
    QJsonArray array;
    for (const auto &[one, other] : services.thesaurus.mergeProposals()) {
        array.append(QJsonObject{{u"first"_s, Json(services).entity({one})},
                                 {u"second"_s, Json(services).entity({other})}});
        context.out.line(one.value + u'\t' + other.value);
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

struct Verb
{
    QString name;
    qsizetype arguments; ///< after the verb
    int (*run)(CommandContext &context);
};

} // namespace

std::optional<int> changeThesaurus(CommandContext &context)
{
    static const QList<Verb> verbs{{u"add"_s, 0, add},          {u"edit"_s, 1, edit},
                                   {u"alias"_s, 2, addAlias},   {u"merge"_s, 2, merge},
                                   {u"split"_s, 1, split},      {u"distinct"_s, 2, setDistinct},
                                   {u"remove"_s, 1, remove},    {u"proposals"_s, 0, listProposals},
                                   {u"hide"_s, 1, hide},        {u"unhide"_s, 1, unhide},
                                   {u"hidden"_s, 0, listHidden}};
    const auto verb = std::find_if(verbs.cbegin(), verbs.cend(), [&context](const Verb &one) {
        return one.name == context.arguments.constFirst();
    });
    if (verb == verbs.cend())
        return std::nullopt;
    if (context.arguments.size() != verb->arguments + 1) {
        context.out.problem(
            ThesaurusText::tr("Usage: vigie entity add --type T --label LANGUAGE=NAME… | edit ID [--type T] "
                              "[--label LANGUAGE=NAME…] | alias ID NAME --language L | merge "
                              "FROM INTO | split ID --label NAME… | distinct ID ID | remove ID | proposals | "
                              "hide ID | unhide ID | hidden"));
        return WrongUsage;
    }
    return verb->run(context);
}

QList<QCommandLineOption> thesaurusOptions()
{
    return {
        {u"type"_s, ThesaurusText::tr("add, edit: what it is (concept, person, vessel …)"), u"T"_s},
        {u"label"_s, ThesaurusText::tr("add, edit: LANGUAGE=NAME; split: a name that goes; may be repeated"),
         u"NAME"_s},
        {u"without-label"_s, ThesaurusText::tr("edit: takes this name away; may be repeated"), u"NAME"_s},
        {u"identifier"_s,
         ThesaurusText::tr(
             "add, edit: KEY=VALUE (unListRef, imo …), without a value for none; may be repeated"),
         u"IDENTIFIER"_s},
        {u"broader"_s,
         ThesaurusText::tr("edit: a wider entry it belongs to; may be repeated; empty for none"), u"ID"_s},
        {u"related"_s, ThesaurusText::tr("edit: an entry it has to do with; may be repeated; empty for none"),
         u"ID"_s},
        {u"language"_s, ThesaurusText::tr("alias: en, fr, ja or ko; without it, all"), u"L"_s},
        {u"hidden"_s, ThesaurusText::tr("alias: found, but not shown (a misspelling)")},
    };
}

int exportThesaurus(CommandContext &context)
{
    const QString file = context.options.value(u"output"_s);
    if (file.isEmpty())
        return context.out.failure(invalidInput(ThesaurusText::tr("Say where to with --output FILE.")));
    const bool own = context.options.isSet(u"own"_s);
    const ThesaurusService &thesaurus = context.workspace.services().thesaurus;
    if (const Result<void> done = thesaurus.exportSkos(file, own); !done)
        return context.out.failure(done.error());
    const std::shared_ptr<const Thesaurus> all = thesaurus.thesaurus();
    const auto count =
        std::count_if(all->entities().cbegin(), all->entities().cend(),
                      [&](const Entity &entity) { return !own || thesaurus.isOwn(entity.id); });
    if (context.out.json())
        context.out.value(
            QJsonObject{{u"format"_s, u"skos"_s}, {u"output"_s, file}, {u"entries"_s, qint64(count)}});
    else
        context.out.line(ThesaurusText::tr("Wrote %n entries to %1.", nullptr, int(count)).arg(file));
    return Done;
}

int importEntities(CommandContext &context)
{
    const QString file = QFileInfo(context.arguments.constFirst()).absoluteFilePath();
    const Result<EntityImport> report = context.workspace.services().thesaurus.importFile(file);
    if (!report)
        return context.out.failure(report.error());
    const EntityImport &done = report.value();
    if (context.out.json())
        context.out.value(QJsonObject{{u"added"_s, done.added},
                                      {u"extended"_s, done.extended},
                                      {u"problems"_s, QJsonArray::fromStringList(done.problems)}});
    else
        context.out.line(ThesaurusText::tr("%1 entries are new, %2 got more names or identifiers.")
                             .arg(done.added)
                             .arg(done.extended));
    for (const QString &problem : done.problems)
        context.out.problem(problem);
    return done.problems.isEmpty() ? Done : SomeFailed;
}

} // namespace vigie
