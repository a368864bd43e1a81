// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/labelindex.h"

#include "indexing/language/normalise.h"
#include "indexing/language/scripts.h"

namespace vigie {

namespace {

// A plural s is the one inflection names and terms often differ by, in both languages that have it.
QString singular(const QString &word)
{
    const bool plural = word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss");
    return plural ? word.chopped(1) : word;
}

void appendKey(QString &key, const Unit &unit)
{
    if (unit.kind == Unit::Kind::Character) {
        key += QStringView(QChar::fromUcs4(unit.letter));
        return;
    }
    key += u' ';
    key += unit.kind == Unit::Kind::Word ? singular(unit.text) : unit.text;
}

QString keyOf(const QList<Unit> &units)
{
    QString key;
    for (const Unit &unit : units)
        appendKey(key, unit);
    return key;
}

void claim(QHash<QString, EntityId> &claims, const QString &key, const EntityId &entity)
{
    const auto known = claims.find(key);
    if (known == claims.end())
        claims.insert(key, entity);
    else if (*known != entity)
        *known = {};
}

} // namespace

LabelIndex::LabelIndex(const Thesaurus &thesaurus, const UnitReader &reader)
{
    for (const Entity &entity : thesaurus.entities()) {
        m_ids.insert(entity.id.value.toLower(), entity.id);
        for (const Label &label : entity.labels) {
            const QList<Unit> units = reader.read(normalise(label.text).text);
            if (units.isEmpty())
                continue;
            claim(m_entities, keyOf(units), label.ambiguous ? EntityId() : entity.id);
            m_longest = std::max(m_longest, units.size());
        }
    }
}

std::optional<LabelIndex::Found> LabelIndex::longestAt(const QList<Unit> &units, qsizetype at) const
{
    if (!units.at(at).wordStart)
        return {};
    QString key;
    std::optional<Found> best;
    for (qsizetype i = at; i < units.size() && i - at < m_longest; ++i) {
        appendKey(key, units.at(i));
        // A label ends where a word may end: 米 is not found in 米国.
        if (!units.at(i).wordEnd)
            continue;
        const auto found = m_entities.constFind(key);
        if (found != m_entities.cend())
            best = found->isEmpty() ? std::nullopt : std::optional(Found{*found, i + 1 - at});
    }
    return best;
}

EntityId LabelIndex::entityNamed(const QString &name, const UnitReader &reader) const
{
    if (const auto id = m_ids.constFind(name.toLower()); id != m_ids.cend())
        return *id;
    return m_entities.value(keyOf(reader.read(normalise(name).text)));
}

} // namespace vigie
