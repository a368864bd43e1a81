// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeservices.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

std::shared_ptr<const Thesaurus> FakeThesaurus::thesaurus() const
{
    return std::make_shared<const Thesaurus>(m_facts.entries);
}

Result<void> FakeThesaurus::put(const QList<Entity> &entities)
{
    if (failure)
        return *failure;
    QList<Entity> all = m_facts.entries.entities();
    for (const Entity &entity : entities) {
        all.removeIf([&entity](const Entity &one) { return one.id == entity.id; });
        if (!entity.labels.isEmpty())
            all.append(entity);
        own.insert(entity.id);
    }
    m_facts.entries = Thesaurus(all);
    Q_EMIT thesaurusChanged();
    Q_EMIT m_facts.factsChanged();
    return {};
}

Result<EntityId> FakeThesaurus::add(const Entity &entity)
{
    Entity added = entity;
    if (added.id.isEmpty())
        added.id.value = entityTypeName(entity.type) + u'-' + entity.label(Language::English).toLower();
    const Result<void> done = put({added});
    return done ? Result<EntityId>(added.id) : Result<EntityId>(done.error());
}

Result<void> FakeThesaurus::edit(const Entity &entity)
{
    return put({entity});
}

Result<void> FakeThesaurus::addLabel(const EntityId &id, const Label &label)
{
    const Entity *known = m_facts.entries.find(id);
    if (!known)
        return Error{Error::Code::NotFound, QStringLiteral("There is no such entry.")};
    Entity entity = *known;
    entity.labels.append(label);
    return put({entity});
}

Result<void> FakeThesaurus::remove(const EntityId &id)
{
    Entity gone;
    gone.id = id;
    return put({gone});
}

Result<void> FakeThesaurus::setHidden(const EntityId &id, bool hide)
{
    if (const Entity *known = m_facts.entries.find(id); hide && known) {
        const Entity entity = *known;
        Entity gone;
        gone.id = id;
        if (!failure)
            away.append(entity);
        return put({gone});
    }
    const auto found = std::ranges::find(away, id, &Entity::id);
    if (hide || found == away.end())
        return Error{Error::Code::NotFound, QStringLiteral("There is no such entry.")};
    const Entity entity = *found;
    away.erase(found);
    return put({entity});
}

Result<void> FakeThesaurus::merge(const EntityId &from, const EntityId &into)
{
    const Entity *source = m_facts.entries.find(from), *target = m_facts.entries.find(into);
    if (!source || !target)
        return Error{Error::Code::NotFound, QStringLiteral("There is no such entry.")};
    Entity entity = *target, gone;
    entity.labels += source->labels;
    gone.id = from;
    return put({entity, gone});
}

Result<EntityId> FakeThesaurus::split(const EntityId &id, const QStringList &labels)
{
    const Entity *known = m_facts.entries.find(id);
    if (!known)
        return Error{Error::Code::NotFound, QStringLiteral("There is no such entry.")};
    Entity stays = *known, goes;
    goes.id.value = id.value + QStringLiteral("-2");
    goes.type = known->type;
    stays.labels.clear();
    for (const Label &label : known->labels)
        (labels.contains(label.text) ? goes : stays).labels.append(label);
    const Result<void> done = put({stays, goes});
    return done ? Result<EntityId>(goes.id) : Result<EntityId>(done.error());
}

Result<void> FakeThesaurus::setDistinct(const EntityId &one, const EntityId &other)
{
    if (failure)
        return *failure;
    proposals.removeIf(
        [&](const auto &pair) { return pair == std::pair(one, other) || pair == std::pair(other, one); });
    Q_EMIT thesaurusChanged();
    return {};
}

Result<EntityImport> FakeThesaurus::importFile(const QString &path)
{
    if (failure)
        return *failure;
    files.append(path);
    Q_EMIT thesaurusChanged();
    return imported;
}

QFuture<Result<EntityImport>> FakeThesaurus::importInBackground(const QString &path)
{
    QPromise<Result<EntityImport>> promise;
    promise.start();
    promise.addResult(importFile(path));
    promise.finish();
    return promise.future();
}

Result<void> FakeThesaurus::exportSkos(const QString &path, bool) const
{
    files.append(path);
    return failure ? Result<void>(*failure) : Result<void>();
}

} // namespace vigie
