// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/thesaurus.h"

#include <QCryptographicHash>

#include <algorithm>
#include <mutex>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

struct Thesaurus::Shared
{
    std::once_flag made;
    std::function<Thesaurus()> make; ///< empty when the content was there from the beginning
    Content content;
};

Thesaurus::Thesaurus(const QList<Entity> &entities, const QHash<EntityId, EntityId> &merged)
    : d(std::make_shared<Shared>())
{
    Content &made = d->content;
    for (const Entity &entity : entities) {
        if (merged.contains(entity.id))
            continue;
        const auto known = made.byId.constFind(entity.id);
        if (known == made.byId.cend()) {
            made.byId.insert(entity.id, made.entities.size());
            made.entities.append(entity);
            continue;
        }
        Entity &entry = made.entities[*known];
        for (const Label &label : entity.labels) {
            if (!entry.labels.contains(label))
                entry.labels.append(label);
        }
        entry.identifiers.insert(entity.identifiers);
        entry.broader += entity.broader;
        entry.related += entity.related;
    }
    std::sort(made.entities.begin(), made.entities.end(),
              [](const Entity &a, const Entity &b) { return a.id < b.id; });
    for (qsizetype i = 0; i < made.entities.size(); ++i)
        made.byId[made.entities.at(i).id] = i;
    for (auto one = merged.cbegin(); one != merged.cend(); ++one) {
        EntityId into = one.value();
        for (qsizetype steps = 0; merged.contains(into) && steps < merged.size(); ++steps)
            into = merged.value(into);
        if (made.byId.contains(into))
            made.merged.insert(one.key(), into);
    }
    if (made.merged.isEmpty())
        return;
    const auto follow = [&made](const EntityId &self, QList<EntityId> &relations) {
        QList<EntityId> now;
        for (const EntityId &relation : std::as_const(relations)) {
            const EntityId there = made.merged.value(relation, relation);
            if (there != self && !now.contains(there))
                now.append(there);
        }
        if (now != relations)
            relations = now;
    };
    for (Entity &entity : made.entities) {
        follow(entity.id, entity.broader);
        follow(entity.id, entity.related);
    }
}

Thesaurus Thesaurus::later(const std::function<Thesaurus()> &make)
{
    Thesaurus promised;
    promised.d = std::make_shared<Shared>();
    promised.d->make = make;
    return promised;
}

const Thesaurus::Content &Thesaurus::content() const
{
    static const Content none;
    if (!d)
        return none;
    std::call_once(d->made, [this] {
        if (d->make)
            d->content = std::exchange(d->make, {})().content();
    });
    return d->content;
}

EntityId Thesaurus::current(const EntityId &id) const
{
    return content().merged.value(id, id);
}

const Entity *Thesaurus::find(const EntityId &id) const
{
    const Content &known = content();
    const auto found = known.byId.constFind(known.merged.value(id, id));
    return found == known.byId.cend() ? nullptr : &known.entities.at(*found);
}

QString Thesaurus::signature() const
{
    QString all; // hashed at once: a window waits for it
    for (const Entity &entity : entities()) {
        all += entity.id.value;
        all += entityTypeName(entity.type);
        for (const Label &label : entity.labels) {
            all += languageCode(label.language);
            all += label.kind == Label::Kind::Preferred ? u'!' : u':';
            all += label.text;
            all += label.ambiguous ? u'?' : u'\n';
        }
    }
    const QByteArray hash = QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace vigie
