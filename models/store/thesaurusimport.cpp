// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/thesaurusimport.h"

#include "models/store/thesauruslayer.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString identifierMark(const QString &key, const QString &value)
{
    return key + u'=' + labelKey(value);
}

QString preferredMark(const Entity &entity, const Label &label)
{
    return QString::number(kindOfName(entity.type)) + u' ' + labelKey(label.text);
}

bool contradict(const Entity &one, const Entity &other)
{
    for (auto id = one.identifiers.cbegin(); id != one.identifiers.cend(); ++id) {
        const auto same = other.identifiers.constFind(id.key());
        if (same != other.identifiers.cend() && labelKey(*same) != labelKey(id.value()))
            return true;
    }
    return false;
}

class Planner
{
public:
    Planner(const Thesaurus &known, const QList<Entity> &incoming)
        : m_known(known)
    {
        for (const Entity &entity : incoming)
            m_listed.insert(entity.id);
        for (const Entity &entity : known.entities())
            remember(entity);
    }

    void take(Entity incoming)
    {
        incoming = tidied(incoming);
        if (incoming.labels.removeIf([](const Label &label) { return label.text.size() > longestLabel; }) > 0)
            ++m_overlong;
        const auto nowhere = [this](const EntityId &id) {
            return !m_known.find(id) && !m_listed.contains(id);
        };
        incoming.broader.removeIf(nowhere);
        incoming.related.removeIf(nowhere);
        if (incoming.labels.isEmpty()) {
            m_plan.report.problems.append(
                QCoreApplication::translate("vigie::Store", "An entry without a name was left out."));
            return;
        }
        const EntityId known = match(incoming);
        if (known.isEmpty())
            addNew(incoming);
        else
            extend(known, incoming);
    }

    ImportPlan finish()
    {
        for (const EntityId &id : std::as_const(m_order)) {
            Entity entity = m_changed.value(id);
            const auto gone = [this](const EntityId &other) {
                return !m_known.find(other) && !m_changed.contains(other);
            };
            entity.broader.removeIf(gone);
            entity.related.removeIf(gone);
            if (dropRings(entity, [this](const EntityId &other) { return entry(other).broader; }))
                ++m_rings;
            m_changed.insert(id, entity);
            m_plan.entries.append(entity);
        }
        if (m_rings > 0)
            m_plan.report.problems.append(
                QCoreApplication::translate("vigie::Store",
                                            "Broader entries that are narrower too were left out, in %1 "
                                            "entries.")
                    .arg(m_rings));
        if (m_overlong > 0)
            m_plan.report.problems.append(
                QCoreApplication::translate("vigie::Store",
                                            "Names of more than %1 characters were left out, in %2 entries.")
                    .arg(longestLabel)
                    .arg(m_overlong));
        return m_plan;
    }

private:
    Entity entry(const EntityId &id) const
    {
        const auto changed = m_changed.constFind(id);
        if (changed != m_changed.cend())
            return *changed;
        const Entity *known = m_known.find(id);
        return known ? *known : Entity{};
    }

    void remember(const Entity &entity)
    {
        for (auto one = entity.identifiers.cbegin(); one != entity.identifiers.cend(); ++one)
            m_byIdentifier.insert(identifierMark(one.key(), one.value()), entity.id);
        for (const Label &label : entity.labels) {
            if (label.ambiguous)
                continue;
            if (label.kind == Label::Kind::Preferred)
                m_byName.insert(preferredMark(entity, label), entity.id);
            const QString key = labelKey(label.text);
            if (!m_owners.contains(key))
                m_owners.insert(key, entity.id);
        }
    }

    EntityId match(const Entity &incoming) const
    {
        if (!incoming.id.isEmpty()) {
            const EntityId known = m_known.current(incoming.id);
            if (m_known.find(known) || m_changed.contains(known))
                return known;
        }
        for (auto one = incoming.identifiers.cbegin(); one != incoming.identifiers.cend(); ++one) {
            const auto known = m_byIdentifier.constFind(identifierMark(one.key(), one.value()));
            if (known != m_byIdentifier.cend())
                return *known;
        }
        for (const Label &label : incoming.labels) {
            if (label.kind != Label::Kind::Preferred || label.ambiguous)
                continue;
            const EntityId known = m_byName.value(preferredMark(incoming, label));
            if (!known.isEmpty() && !contradict(entry(known), incoming))
                return known;
        }
        return {};
    }

    /// Two entries with one name: neither is linked by it, unless the program or a person knew one before.
    void settleNames(Entity &incoming)
    {
        for (Label &label : incoming.labels) {
            if (label.ambiguous)
                continue;
            const EntityId owner = m_owners.value(labelKey(label.text));
            if (owner.isEmpty() || owner == incoming.id)
                continue;
            label.ambiguous = true;
            if (!m_new.contains(owner))
                continue;
            for (Label &other : m_changed[owner].labels)
                other.ambiguous = other.ambiguous || labelKey(other.text) == labelKey(label.text);
        }
    }

    void put(const Entity &entity)
    {
        if (!m_changed.contains(entity.id))
            m_order.append(entity.id);
        m_changed.insert(entity.id, entity);
        remember(entity);
    }

    void addNew(Entity incoming)
    {
        const auto taken = [this](const EntityId &id) { return m_known.find(id) || m_changed.contains(id); };
        incoming.id.value = incoming.id.value.simplified().replace(u' ', u'-');
        if (incoming.id.isEmpty())
            incoming.id = newEntityId(incoming, taken);
        settleNames(incoming);
        put(incoming);
        m_new.insert(incoming.id);
        ++m_plan.report.added;
    }

    void extend(const EntityId &id, const Entity &incoming)
    {
        Entity more = incoming;
        more.id = id;
        settleNames(more);
        const Entity before = entry(id);
        Entity after = before;
        // A spelling that differs in case or width only is no further name.
        more.labels.removeIf([&](const Label &label) {
            return std::any_of(before.labels.cbegin(), before.labels.cend(), [&](const Label &own) {
                return labelKey(own.text) == labelKey(label.text) &&
                       (own.language == label.language || own.language == Language::Unknown ||
                        label.language == Language::Unknown);
            });
        });
        absorb(after, more);
        if (after == before)
            return;
        put(after);
        if (!m_new.contains(id) && !m_extended.contains(id)) {
            m_extended.insert(id);
            ++m_plan.report.extended;
        }
    }

    const Thesaurus &m_known;
    QSet<EntityId> m_listed; ///< ids of the list
    QHash<QString, EntityId> m_byIdentifier;
    QHash<QString, EntityId> m_byName; ///< by kind and preferred label
    QHash<QString, EntityId> m_owners; ///< by any label that is linked
    QHash<EntityId, Entity> m_changed;
    QList<EntityId> m_order;
    QSet<EntityId> m_new;
    QSet<EntityId> m_extended;
    int m_rings = 0;    ///< entries that were broader than themselves
    int m_overlong = 0; ///< entries of which a name was left out
    ImportPlan m_plan;
};

} // namespace

ImportPlan planImport(const Thesaurus &known, const QList<Entity> &incoming,
                      const std::function<bool()> &stop)
{
    Planner planner(known, incoming);
    for (const Entity &entity : incoming) {
        if (stop && stop())
            return {};
        planner.take(entity);
    }
    return planner.finish();
}

} // namespace vigie
