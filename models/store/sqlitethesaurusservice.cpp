// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitethesaurusservice.h"

#include "models/store/curationchecks.h"
#include "models/store/librarydatabase.h"
#include "models/store/thesaurusrepository.h"
#include "models/store/thesaurusstep.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcThesaurus, "vigie.store.thesaurus")

namespace vigie {

namespace {

Error unknownEntry(const EntityId &id)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("vigie::Store", "There is no entry “%1” in the thesaurus.")
                .arg(id.value)};
}

} // namespace

SqliteThesaurusService::SqliteThesaurusService(const std::shared_ptr<LibrarySession> &session,
                                               const Thesaurus &bundled, const EntityFormats &formats,
                                               QObject *parent)
    : ThesaurusService(parent)
    , m_session(session)
    , m_bundled(bundled)
    , m_formats(formats)
    , m_thesaurus(std::make_shared<const Thesaurus>(bundled))
    , m_live(std::make_shared<Thesaurus>(bundled))
{
    m_pool.setMaxThreadCount(1);
    const ThesaurusRepository repository(session->database());
    const Result<ThesaurusLayer> layer = repository.layer();
    const Result<QString> revision = repository.revision();
    if (layer.ok() && revision.ok()) {
        m_layer = layer.value();
        m_revision = revision.value();
        // Both may still be on their way, and a window need not wait for them.
        *m_live =
            Thesaurus::later([names = m_bundled, changes = m_layer] { return compose(names, changes); });
        m_thesaurus = std::make_shared<const Thesaurus>(*m_live);
    } else {
        qCWarning(lcThesaurus) << (layer.ok() ? revision.error() : layer.error()).message;
    }
    // Undo, redo and other programs change the layer behind our back.
    connect(session.get(), &LibrarySession::journalChanged, this, [this] {
        if (const Result<void> done = reload(); !done.ok())
            qCWarning(lcThesaurus) << done.error().message;
    });
}

SqliteThesaurusService::~SqliteThesaurusService()
{
    m_pool.waitForDone();
}

Result<Entity> SqliteThesaurusService::entry(const EntityId &id) const
{
    const Entity *known = m_thesaurus->find(id);
    if (!known)
        return unknownEntry(id);
    if (known->id != id)
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("vigie::Store", "“%1” was merged into “%2”.")
                         .arg(id.value, known->id.value)};
    return *known;
}

// Before a change: what another program changed meanwhile is not to be lost.
Result<void> SqliteThesaurusService::ready()
{
    if (m_importing)
        return invalid(QCoreApplication::translate("vigie::Store",
                                                   "A list is being taken in. Try again when that is done."));
    return reload();
}

Result<void> SqliteThesaurusService::reload()
{
    const ThesaurusRepository repository(m_session->database());
    const Result<QString> revision = repository.revision();
    if (!revision.ok())
        return revision.error();
    if (m_importing || revision.value() == m_revision)
        return {};
    const Result<ThesaurusLayer> layer = repository.layer();
    if (!layer.ok())
        return layer.error();
    m_revision = revision.value();
    ThesaurusStep step{{}, {}, {}, m_layer, layer.value(), m_thesaurus, nullptr};
    step.after = std::make_shared<const Thesaurus>(compose(m_bundled, layer.value()));
    Result<void> noted = step.notePending(m_session->database());
    adopt(step);
    return noted;
}

EntryChange SqliteThesaurusService::changeTo(const Entity &entity) const
{
    const Entity *bundled = m_bundled.find(entity.id);
    return {bundled ? std::optional(*bundled) : std::nullopt, entity};
}

ThesaurusStep SqliteThesaurusService::stepTo(const QString &action, const QString &subject,
                                             const ThesaurusLayer &layer) const
{
    ThesaurusStep step{action, subject, {}, m_layer, layer, m_thesaurus, nullptr};
    step.after = std::make_shared<const Thesaurus>(compose(m_bundled, layer));
    for (const auto &thesaurus : {step.after, step.before}) {
        if (const Entity *named = thesaurus->find({subject}); named && step.summary.isEmpty())
            step.summary = named->label(Language::English);
    }
    return step;
}

Result<void> SqliteThesaurusService::commit(const ThesaurusStep &step)
{
    if (Result<void> written = step.writeIn(m_session->database()); !written.ok())
        return written;
    const Result<QString> revision = ThesaurusRepository(m_session->database()).revision();
    if (!revision.ok())
        return revision.error();
    m_revision = revision.value();
    adopt(step);
    Q_EMIT m_session->journalChanged();
    return {};
}

void SqliteThesaurusService::adopt(const ThesaurusStep &step)
{
    m_layer = step.to;
    m_thesaurus = step.after;
    *m_live = *step.after;
    Q_EMIT thesaurusChanged();
    Q_EMIT m_session->factsChanged(); // names are shown wherever facts are
}

Result<void> SqliteThesaurusService::check(const Entity &entity) const
{
    if (entity.labels.isEmpty())
        return invalid(
            QCoreApplication::translate("vigie::Store", "An entry needs a name in at least one language."));
    for (const Label &label : entity.labels) {
        if (label.text.size() > longestLabel)
            return invalid(
                QCoreApplication::translate("vigie::Store", "A name may have %1 characters at most: “%2…”.")
                    .arg(longestLabel)
                    .arg(label.text.left(40)));
    }
    for (const EntityId &id : entity.broader + entity.related) {
        if (!m_thesaurus->find(id))
            return unknownEntry(id);
        if (id == entity.id)
            return invalid(
                QCoreApplication::translate("vigie::Store", "An entry cannot be related to itself."));
    }
    // A narrower entry that is also broader would have no end.
    QList<EntityId> above = entity.broader;
    for (qsizetype i = 0; i < above.size(); ++i) {
        if (above.at(i) == entity.id)
            return invalid(QCoreApplication::translate(
                "vigie::Store", "An entry cannot be broader than one that is broader than itself."));
        const Entity *next = m_thesaurus->find(above.at(i));
        for (const EntityId &id : next ? next->broader : QList<EntityId>()) {
            if (!above.contains(id))
                above.append(id);
        }
    }
    return {};
}

Result<EntityId> SqliteThesaurusService::add(const Entity &wanted)
{
    if (Result<void> fresh = ready(); !fresh.ok())
        return fresh.error();
    Entity entity = tidied(wanted);
    if (entity.id.isEmpty() && !entity.labels.isEmpty())
        entity.id = newEntityId(entity, [this](const EntityId &id) { return m_thesaurus->find(id); });
    if (m_thesaurus->find(entity.id))
        return invalid(QCoreApplication::translate("vigie::Store", "There is an entry “%1” already.")
                           .arg(entity.id.value));
    if (entity.id.value.contains(u' '))
        return invalid(QCoreApplication::translate("vigie::Store", "The id of an entry holds no spaces."));
    if (Result<void> sound = check(entity); !sound.ok())
        return sound.error();
    ThesaurusLayer layer = m_layer;
    layer.entries.insert(entity.id, changeTo(entity));
    if (Result<void> done = commit(stepTo(u"entity.add"_s, entity.id.value, layer)); !done.ok())
        return done.error();
    return entity.id;
}

Result<void> SqliteThesaurusService::edit(const Entity &wanted)
{
    if (Result<void> fresh = ready(); !fresh.ok())
        return fresh;
    const Result<Entity> before = entry(wanted.id);
    if (!before.ok())
        return before.error();
    const Entity entity = tidied(wanted);
    if (Result<void> sound = check(entity); !sound.ok())
        return sound;
    if (entity == before.value())
        return {};
    ThesaurusLayer layer = m_layer;
    layer.entries.insert(entity.id, changeTo(entity));
    if (const Entity *bundled = m_bundled.find(entity.id); bundled && *bundled == entity)
        layer.entries.remove(entity.id);
    return commit(stepTo(u"entity.edit"_s, entity.id.value, layer));
}

Result<void> SqliteThesaurusService::addLabel(const EntityId &id, const Label &label)
{
    if (Result<void> fresh = ready(); !fresh.ok())
        return fresh;
    const Result<Entity> before = entry(id);
    if (!before.ok())
        return before.error();
    Entity one;
    one.labels = {label};
    one = tidied(one);
    if (Result<void> sound = check(one); !sound.ok())
        return sound;
    Entity entity = before.value();
    if (!addLabelTo(entity, one.labels.constFirst()))
        return invalid(QCoreApplication::translate("vigie::Store", "“%1” is a name of this entry already.")
                           .arg(one.labels.constFirst().text));
    ThesaurusLayer layer = m_layer;
    layer.entries.insert(id, changeTo(tidied(entity)));
    return commit(stepTo(u"entity.label"_s, id.value, layer));
}

Result<void> SqliteThesaurusService::remove(const EntityId &id)
{
    if (Result<void> fresh = ready(); !fresh.ok())
        return fresh;
    const Result<Entity> known = entry(id);
    if (!known.ok())
        return known.error();
    ThesaurusLayer layer = m_layer;
    layer.merged.removeIf(
        [&id](const std::pair<const EntityId &, EntityId &> &one) { return one.second == id; });
    if (layer.entries.remove(id) == 0 && layer.merged.size() == m_layer.merged.size())
        return Error{Error::Code::Unsupported,
                     QCoreApplication::translate("vigie::Store",
                                                 "“%1” came with the program and was not changed: it stays.")
                         .arg(id.value)};
    layer.distinct.removeIf([&](const EntityPair &pair) {
        return !m_bundled.find(id) && (pair.first == id || pair.second == id);
    });
    return commit(stepTo(u"entity.remove"_s, id.value, layer));
}

Result<void> SqliteThesaurusService::setHidden(const EntityId &id, bool hide)
{
    if (Result<void> fresh = ready(); !fresh.ok())
        return fresh;
    ThesaurusLayer layer = m_layer;
    if (hide) {
        const Result<Entity> known = entry(id);
        if (!known.ok())
            return known.error();
        const bool own = layer.entries.contains(id);
        EntryChange change = own ? layer.entries.value(id) : changeTo(known.value());
        change.hidden = true;
        layer.entries.insert(id, change);
        return commit(stepTo(u"entity.hide"_s, id.value, layer));
    }
    const auto known = layer.entries.find(id);
    if (known == layer.entries.end() || !known->hidden)
        return unknownEntry(id);
    known->hidden = false;
    if (known->base == known->entry) // nothing else was changed in what came with the program
        layer.entries.erase(known);
    return commit(stepTo(u"entity.show"_s, id.value, layer));
}

QList<Entity> SqliteThesaurusService::hidden() const
{
    QList<Entity> all;
    for (const EntryChange &change : m_layer.entries) { // by id
        if (change.hidden)
            all.append(change.entry);
    }
    return all;
}

Result<void> SqliteThesaurusService::merge(const EntityId &from, const EntityId &into)
{
    if (Result<void> fresh = ready(); !fresh.ok())
        return fresh;
    const Result<Entity> source = entry(from), target = entry(into);
    if (!source.ok() || !target.ok())
        return source.ok() ? target.error() : source.error();
    if (from == into)
        return invalid(QCoreApplication::translate("vigie::Store", "An entry cannot be merged with itself."));
    Entity entity = target.value();
    absorb(entity, source.value());
    dropRings(entity, [&](const EntityId &id) {
        const Entity *one = m_thesaurus->find(id);
        QList<EntityId> broader = one ? one->broader : QList<EntityId>();
        std::replace(broader.begin(), broader.end(), from, into); // they are one from now on
        return broader;
    });
    ThesaurusLayer layer = m_layer;
    layer.entries.insert(into, changeTo(tidied(entity)));
    layer.merged.insert(from, into);
    layer.distinct.remove(entityPair(from, into));
    return commit(stepTo(u"entity.merge"_s, into.value, layer));
}

Result<EntityId> SqliteThesaurusService::split(const EntityId &id, const QStringList &labels)
{
    if (Result<void> fresh = ready(); !fresh.ok())
        return fresh.error();
    const Result<Entity> known = entry(id);
    if (!known.ok())
        return known.error();
    QSet<QString> wanted;
    for (const QString &label : labels)
        wanted.insert(labelKey(label));
    Entity stays = known.value(), goes;
    goes.type = stays.type;
    stays.labels.clear();
    for (const Label &label : known.value().labels)
        (wanted.contains(labelKey(label.text)) ? goes : stays).labels.append(label);
    for (const QString &label : labels) {
        if (std::none_of(goes.labels.cbegin(), goes.labels.cend(),
                         [&](const Label &one) { return labelKey(one.text) == labelKey(label); }))
            return invalid(
                QCoreApplication::translate("vigie::Store", "“%1” is no name of this entry.").arg(label));
    }
    if (goes.labels.isEmpty() || stays.labels.isEmpty())
        return invalid(QCoreApplication::translate(
            "vigie::Store", "Name at least one label that goes, and leave at least one."));
    // Each side has one preferred label a language again.
    for (Entity *side : {&stays, &goes}) {
        for (Label &label : side->labels) {
            const bool named = std::any_of(side->labels.cbegin(), side->labels.cend(), [&](const Label &one) {
                return one.language == label.language && one.kind == Label::Kind::Preferred;
            });
            if (!named && label.kind == Label::Kind::Alternative)
                label.kind = Label::Kind::Preferred;
        }
    }
    goes = tidied(goes);
    goes.id = newEntityId(goes, [this](const EntityId &one) { return m_thesaurus->find(one); });
    ThesaurusLayer layer = m_layer;
    layer.entries.insert(id, changeTo(tidied(stays)));
    layer.entries.insert(goes.id, changeTo(goes));
    layer.distinct.insert(entityPair(id, goes.id));
    if (Result<void> done = commit(stepTo(u"entity.split"_s, id.value, layer)); !done.ok())
        return done.error();
    return goes.id;
}

Result<void> SqliteThesaurusService::setDistinct(const EntityId &one, const EntityId &other)
{
    if (Result<void> fresh = ready(); !fresh.ok())
        return fresh;
    const Result<Entity> first = entry(one), second = entry(other);
    if (!first.ok() || !second.ok())
        return first.ok() ? second.error() : first.error();
    if (one == other)
        return invalid(QCoreApplication::translate("vigie::Store", "An entry is not distinct from itself."));
    if (m_layer.distinct.contains(entityPair(one, other)))
        return {};
    ThesaurusLayer layer = m_layer;
    layer.distinct.insert(entityPair(one, other));
    return commit(stepTo(u"entity.distinct"_s, one.value, layer));
}

QList<std::pair<EntityId, EntityId>> SqliteThesaurusService::mergeProposals() const
{
    return vigie::mergeProposals(*m_thesaurus, m_layer.distinct);
}

Result<void> SqliteThesaurusService::exportSkos(const QString &path, bool ownOnly) const
{
    QList<Entity> entities;
    for (const Entity &entity : m_thesaurus->entities()) {
        if (!ownOnly || isOwn(entity.id))
            entities.append(entity);
    }
    QSaveFile file(path);
    const QByteArray json = m_formats.writeSkos(entities);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("vigie::Store", "The file could not be written: %1.")
                         .arg(file.errorString())};
    return {};
}

} // namespace vigie
