// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/thesaurus.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

Thesaurus::Thesaurus(const QList<Entity> &entities, const QHash<EntityId, EntityId> &merged)
{
    for (const Entity &entity : entities) {
        if (merged.contains(entity.id))
            continue;
        const auto known = m_byId.constFind(entity.id);
        if (known == m_byId.cend()) {
            m_byId.insert(entity.id, m_entities.size());
            m_entities.append(entity);
            continue;
        }
        Entity &entry = m_entities[*known];
        for (const Label &label : entity.labels) {
            if (!entry.labels.contains(label))
                entry.labels.append(label);
        }
        entry.identifiers.insert(entity.identifiers);
        entry.broader += entity.broader;
        entry.related += entity.related;
    }
    std::sort(m_entities.begin(), m_entities.end(),
              [](const Entity &a, const Entity &b) { return a.id < b.id; });
    for (qsizetype i = 0; i < m_entities.size(); ++i)
        m_byId[m_entities.at(i).id] = i;
    for (auto one = merged.cbegin(); one != merged.cend(); ++one) {
        EntityId into = one.value();
        for (qsizetype steps = 0; merged.contains(into) && steps < merged.size(); ++steps)
            into = merged.value(into);
        if (m_byId.contains(into))
            m_merged.insert(one.key(), into);
    }
    if (m_merged.isEmpty())
        return;
    const auto follow = [this](const EntityId &self, QList<EntityId> &relations) {
        QList<EntityId> now;
        for (const EntityId &relation : std::as_const(relations)) {
            const EntityId there = current(relation);
            if (there != self && !now.contains(there))
                now.append(there);
        }
        if (now != relations)
            relations = now;
    };
    for (Entity &entity : m_entities) {
        follow(entity.id, entity.broader);
        follow(entity.id, entity.related);
    }
}

EntityId Thesaurus::current(const EntityId &id) const
{
    return m_merged.value(id, id);
}

const Entity *Thesaurus::find(const EntityId &id) const
{
    const auto found = m_byId.constFind(current(id));
    return found == m_byId.cend() ? nullptr : &m_entities.at(*found);
}

QString Thesaurus::signature() const
{
    QString all; // hashed at once: a window waits for it
    for (const Entity &entity : m_entities) {
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
