// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/knownbodies.h"

#include "indexing/facts/parties/toldparties.h"

#include <algorithm>

namespace vigie {

KnownBodies::KnownBodies(const Thesaurus &thesaurus)
{
    QSet<EntityId> authors; // a body that reports on losses announces those of others
    for (const Entity &entity : thesaurus.entities()) {
        if (entity.type == EntityType::Report)
            authors.unite({entity.related.cbegin(), entity.related.cend()});
        if (holdsMoney(entity))
            robbed.insert(entity.id);
        else if (entity.type == EntityType::Organisation)
            firms.insert(entity.id);
        if (entity.type == EntityType::HackingGroup)
            patrons.unite({entity.broader.cbegin(), entity.broader.cend()});
    }
    firms.subtract(authors);
    for (const EntityId &id : std::as_const(robbed)) {
        const Entity *entity = thesaurus.find(id);
        for (const Label &label : entity ? entity->labels : QList<Label>())
            labels.emplace_back(foldedLabel(label.text), id);
    }
    std::sort(labels.begin(), labels.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
}

QString foldedLabel(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toLower();
}

} // namespace vigie
