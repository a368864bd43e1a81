// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/shortnames.h"

#include "indexing/facts/textprobe.h"

#include <QHash>

#include <algorithm>

namespace vigie {

namespace {

/// Whether `words` begins with `name` and goes on with another word: Ronin Network, ハーモニー・ホライズン.
bool beginsSo(QStringView words, QStringView name)
{
    if (words.size() <= name.size() || !words.startsWith(name))
        return false;
    const QChar last = words.at(name.size() - 1), next = words.at(name.size());
    return next.isSpace() || next == u'・' || next == u'.' || chars::isLatin(last) != chars::isLatin(next);
}

/// The one firm of the document whose name begins with `name`.
EntityId calledInDocument(QStringView name, const QList<PageFacts> &pages, const QSet<EntityId> &robbed)
{
    EntityId only;
    for (const PageFacts &page : pages) {
        for (const EntityMatch &match : page.entities) {
            if (match.entity == only || !robbed.contains(match.entity) ||
                !beginsSo(QStringView(page.text->text).mid(match.span.start, match.span.length()), name))
                continue;
            if (!only.isEmpty())
                return {};
            only = match.entity;
        }
    }
    return only;
}

/// The one firm of the thesaurus of which a label begins with `name`, or is it.
EntityId calledAnywhere(QStringView name, const Thesaurus &thesaurus, const QSet<EntityId> &robbed)
{
    constexpr qsizetype shortestLatin = 4;
    if (chars::isLatin(name.front()) && name.size() < shortestLatin)
        return {};
    EntityId only;
    for (const EntityId &id : robbed) {
        const Entity *entity = thesaurus.find(id);
        const bool called =
            entity && std::any_of(entity->labels.cbegin(), entity->labels.cend(), [&](const Label &label) {
                const QString words = label.text.normalized(QString::NormalizationForm_KC).toLower();
                return words == name || beginsSo(words, name);
            });
        if (!called)
            continue;
        if (!only.isEmpty())
            return {};
        only = id;
    }
    return only;
}

} // namespace

void knowShortNames(QList<Claim> &claims, const QList<PageFacts> &pages, const Thesaurus &thesaurus,
                    const QSet<EntityId> &robbed)
{
    constexpr qsizetype shortest = 3;
    QHash<QString, EntityId> known;
    for (Claim &claim : claims) {
        if (!claim.victim.entity.isEmpty() || claim.victim.name.size() < shortest)
            continue;
        const QString name = claim.victim.name.normalized(QString::NormalizationForm_KC).toLower();
        auto firm = known.constFind(name);
        if (firm == known.cend()) {
            EntityId id = calledInDocument(name, pages, robbed);
            if (id.isEmpty())
                id = calledAnywhere(name, thesaurus, robbed);
            firm = known.insert(name, id);
        }
        claim.victim.entity = *firm;
    }
}

} // namespace vigie
