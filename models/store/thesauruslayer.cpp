// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/thesauruslayer.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestSlug = 60;
constexpr qsizetype crowd = 12; ///< entries with one label from which not every pair is proposed

bool hasPreferred(const QList<Label> &labels, Language language)
{
    return std::any_of(labels.cbegin(), labels.cend(), [language](const Label &label) {
        return label.kind == Label::Kind::Preferred && label.language == language;
    });
}

Label *findLabel(QList<Label> &labels, const Label &wanted)
{
    const auto found = std::find_if(labels.begin(), labels.end(), [&wanted](const Label &label) {
        return label.language == wanted.language && label.text == wanted.text;
    });
    return found == labels.end() ? nullptr : &*found;
}

/// What a person changed in `change.base`, done to the entry as it comes today.
Entity withChange(const Entity &today, const EntryChange &change)
{
    Entity result = change.entry;
    const Entity base = change.base.value_or(Entity{});
    result.labels.removeIf(
        [&](const Label &label) { return base.labels.contains(label) && !today.labels.contains(label); });
    for (Label label : today.labels) {
        if (base.labels.contains(label) || findLabel(result.labels, label))
            continue;
        if (label.kind == Label::Kind::Preferred && hasPreferred(result.labels, label.language))
            label.kind = Label::Kind::Alternative;
        result.labels.append(label);
    }
    for (auto one = today.identifiers.cbegin(); one != today.identifiers.cend(); ++one) {
        const QString known = base.identifiers.value(one.key());
        if (known != one.value() && result.identifiers.value(one.key()) == known)
            result.identifiers.insert(one.key(), one.value());
    }
    const auto addNew = [](QList<EntityId> &to, const QList<EntityId> &now, const QList<EntityId> &then) {
        for (const EntityId &id : now) {
            if (!then.contains(id) && !to.contains(id))
                to.append(id);
        }
    };
    addNew(result.broader, today.broader, base.broader);
    addNew(result.related, today.related, base.related);
    if (change.base && result.type == base.type)
        result.type = today.type;
    if (change.base && result.source == base.source)
        result.source = today.source;
    return result;
}

QString slug(const QString &text)
{
    QString made;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            made += c;
        else if (!c.isMark() && !made.isEmpty() && !made.endsWith(u'-'))
            made += u'-';
    }
    made.truncate(longestSlug);
    while (made.endsWith(u'-'))
        made.chop(1);
    return made;
}

QString labelMark(const Label &label)
{
    return languageCode(label.language) + (label.kind == Label::Kind::Preferred ? u'!' : u':') + label.text;
}

QSet<QString> readLabels(const Entity &entity)
{
    QSet<QString> marks;
    for (const Label &label : entity.labels) {
        if (!label.ambiguous)
            marks.insert(labelMark(label));
    }
    return marks;
}

} // namespace

int kindOfName(EntityType type)
{
    switch (type) {
    case EntityType::Organisation:
    case EntityType::Exchange:
    case EntityType::HackingGroup:
        return int(EntityType::Organisation);
    case EntityType::State:
    case EntityType::Place:
        return int(EntityType::Place);
    default:
        return int(type);
    }
}

EntityPair entityPair(const EntityId &one, const EntityId &other)
{
    return one < other ? EntityPair(one, other) : EntityPair(other, one);
}

Thesaurus compose(const Thesaurus &bundled, const ThesaurusLayer &layer)
{
    if (layer.entries.isEmpty() && layer.merged.isEmpty())
        return bundled;
    QList<Entity> entities;
    entities.reserve(bundled.entities().size() + layer.entries.size());
    QSet<EntityId> changed, hidden;
    for (const Entity &entity : bundled.entities()) {
        const auto change = layer.entries.constFind(entity.id);
        if (change == layer.entries.cend()) {
            entities.append(entity);
            continue;
        }
        changed.insert(entity.id);
        if (!change->hidden)
            entities.append(withChange(entity, *change));
    }
    for (auto change = layer.entries.cbegin(); change != layer.entries.cend(); ++change) {
        if (change->hidden)
            hidden.insert(change.key());
        else if (!changed.contains(change.key()))
            entities.append(change->entry);
    }
    const auto isHidden = [&hidden](const EntityId &id) { return hidden.contains(id); };
    for (Entity &entity : entities) {
        if (hidden.isEmpty())
            break;
        entity.broader.removeIf(isHidden);
        entity.related.removeIf(isHidden);
    }
    return Thesaurus(entities, layer.merged);
}

QString labelKey(const QString &label)
{
    return label.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

QStringList changedLabels(const Thesaurus &before, const Thesaurus &after)
{
    QSet<QString> texts;
    const auto add = [&texts](const Entity &entity, const QSet<QString> &except) {
        for (const Label &label : entity.labels) {
            if (!label.ambiguous && !except.contains(labelMark(label)))
                texts.insert(label.text);
        }
    };
    const QList<Entity> &old = before.entities(), &now = after.entities();
    for (qsizetype i = 0, j = 0; i < old.size() || j < now.size();) {
        if (j >= now.size() || (i < old.size() && old.at(i).id < now.at(j).id)) {
            add(old.at(i++), {});
        } else if (i >= old.size() || now.at(j).id < old.at(i).id) {
            add(now.at(j++), {});
        } else {
            const Entity &was = old.at(i++), &is = now.at(j++);
            if (was.labels == is.labels && was.type == is.type)
                continue;
            const bool sameType = was.type == is.type;
            add(was, sameType ? readLabels(is) : QSet<QString>());
            add(is, sameType ? readLabels(was) : QSet<QString>());
        }
    }
    QStringList sorted(texts.cbegin(), texts.cend());
    sorted.sort();
    return sorted;
}

QList<EntityPair> mergeProposals(const Thesaurus &thesaurus, const QSet<EntityPair> &distinct)
{
    QHash<QString, QList<const Entity *>> byMark;
    for (const Entity &entity : thesaurus.entities()) {
        QSet<QString> marks;
        for (const Label &label : entity.labels) {
            if (!label.ambiguous)
                marks.insert(QString::number(kindOfName(entity.type)) + u' ' + labelKey(label.text));
        }
        for (auto one = entity.identifiers.cbegin(); one != entity.identifiers.cend(); ++one)
            marks.insert(one.key() + u'=' + labelKey(one.value()));
        for (const QString &mark : std::as_const(marks))
            byMark[mark].append(&entity);
    }
    QSet<EntityPair> found;
    for (const QList<const Entity *> &same : std::as_const(byMark)) {
        // Of a name that many bear, each is set beside the first alone: the others follow when it is settled.
        const qsizetype firsts = same.size() > crowd ? 1 : same.size();
        for (qsizetype i = 0; i < firsts; ++i) {
            for (qsizetype j = i + 1; j < same.size(); ++j) {
                const EntityPair pair = entityPair(same.at(i)->id, same.at(j)->id);
                if (!distinct.contains(pair))
                    found.insert(pair);
            }
        }
    }
    QList<EntityPair> sorted(found.cbegin(), found.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

Entity tidied(Entity entity)
{
    QList<Label> labels;
    for (Label label : std::as_const(entity.labels)) {
        label.text = label.text.normalized(QString::NormalizationForm_C).simplified();
        if (label.text.isEmpty())
            continue;
        if (Label *known = findLabel(labels, label)) {
            known->kind = std::min(known->kind, label.kind);
            continue;
        }
        if (label.kind == Label::Kind::Preferred && hasPreferred(labels, label.language))
            label.kind = Label::Kind::Alternative;
        label.ambiguous = label.ambiguous || label.text.size() < 2;
        labels.append(label);
    }
    entity.labels = labels;
    QMap<QString, QString> identifiers;
    for (auto one = entity.identifiers.cbegin(); one != entity.identifiers.cend(); ++one) {
        const QString key = one.key().simplified(), value = one.value().simplified();
        if (!key.isEmpty() && !value.isEmpty())
            identifiers.insert(key, value);
    }
    entity.identifiers = identifiers;
    entity.source = entity.source.simplified();
    return entity;
}

EntityId newEntityId(const Entity &entity, const std::function<bool(const EntityId &)> &taken)
{
    QString text = entity.label(Language::English);
    if (slug(text).isEmpty())
        text = entity.label(Language::French);
    QString name = slug(text);
    if (name.isEmpty())
        name = QString::fromLatin1(
            QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().left(8));
    const QString stem = entityTypeName(entity.type) + u'-' + name;
    EntityId id{stem};
    for (int number = 2; taken(id); ++number)
        id.value = stem + u'-' + QString::number(number);
    return id;
}

bool dropRings(Entity &entity, const std::function<QList<EntityId>(const EntityId &)> &broaderOf)
{
    const auto leadsBack = [&](const EntityId &first) {
        QList<EntityId> above{first};
        for (qsizetype i = 0; i < above.size(); ++i) {
            if (above.at(i) == entity.id)
                return true;
            for (const EntityId &next : broaderOf(above.at(i))) {
                if (!above.contains(next))
                    above.append(next);
            }
        }
        return false;
    };
    return entity.broader.removeIf(leadsBack) > 0;
}

void absorb(Entity &entity, const Entity &other)
{
    for (Label label : other.labels) {
        if (findLabel(entity.labels, label))
            continue;
        if (label.kind == Label::Kind::Preferred && hasPreferred(entity.labels, label.language))
            label.kind = Label::Kind::Alternative;
        entity.labels.append(label);
    }
    for (auto one = other.identifiers.cbegin(); one != other.identifiers.cend(); ++one) {
        QString key = one.key();
        for (int number = 2; entity.identifiers.contains(key) && entity.identifiers.value(key) != one.value();
             ++number)
            key = one.key() + u'-' + QString::number(number);
        entity.identifiers.insert(key, one.value());
    }
    const auto unite = [&](QList<EntityId> &to, const QList<EntityId> &more) {
        for (const EntityId &id : more) {
            if (!to.contains(id))
                to.append(id);
        }
        to.removeIf([&](const EntityId &id) { return id == entity.id || id == other.id; });
    };
    unite(entity.broader, other.broader);
    unite(entity.related, other.related);
    if (entity.source.isEmpty())
        entity.source = other.source;
}

bool addLabelTo(Entity &entity, const Label &label)
{
    if (const Label *known = findLabel(entity.labels, label);
        known && (known->kind == label.kind || label.kind != Label::Kind::Preferred))
        return false;
    entity.labels.removeIf(
        [&label](const Label &one) { return one.language == label.language && one.text == label.text; });
    if (label.kind == Label::Kind::Preferred) {
        for (Label &other : entity.labels) {
            if (other.kind == Label::Kind::Preferred && other.language == label.language)
                other.kind = Label::Kind::Alternative;
        }
    }
    entity.labels.append(label);
    return true;
}

} // namespace vigie
