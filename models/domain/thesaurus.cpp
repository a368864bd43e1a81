// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/thesaurus.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

Thesaurus::Thesaurus(const QList<Entity> &entities)
{
    for (const Entity &entity : entities) {
        const auto known = m_byId.constFind(entity.id);
        if (known == m_byId.cend()) {
            m_byId.insert(entity.id, m_entities.size());
            m_entities.append(entity);
            continue;
        }
        Entity &merged = m_entities[*known];
        for (const Label &label : entity.labels) {
            if (!merged.labels.contains(label))
                merged.labels.append(label);
        }
        merged.identifiers.insert(entity.identifiers);
        merged.broader += entity.broader;
        merged.related += entity.related;
    }
    std::sort(m_entities.begin(), m_entities.end(),
              [](const Entity &a, const Entity &b) { return a.id < b.id; });
    for (qsizetype i = 0; i < m_entities.size(); ++i)
        m_byId[m_entities.at(i).id] = i;
}

const Entity *Thesaurus::find(const EntityId &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_entities.at(*found);
}

QString Thesaurus::signature() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Entity &entity : m_entities) {
        hash.addData(entity.id.value.toUtf8());
        for (const Label &label : entity.labels)
            hash.addData((languageCode(label.language) + u':' + label.text + (label.ambiguous ? u'?' : u'\n'))
                             .toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace vigie
