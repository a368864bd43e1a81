// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/shortnames.h"

#include "indexing/facts/textprobe.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

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

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toLower();
}

/// How the firms of a document are called there, and by the thesaurus.
class FirmNames
{
public:
    FirmNames(const QList<PageFacts> &pages, const Thesaurus &thesaurus, const QSet<EntityId> &robbed)
    {
        for (const PageFacts &page : pages) {
            for (const EntityMatch &match : page.entities) {
                if (robbed.contains(match.entity))
                    m_there[match.entity].insert(page.text->text.mid(match.span.start, match.span.length()));
            }
        }
        for (const EntityId &id : robbed) {
            const Entity *entity = thesaurus.find(id);
            if (!entity)
                continue;
            for (const Label &label : entity->labels)
                m_anywhere.emplace_back(folded(label.text), id);
        }
        std::sort(m_anywhere.begin(), m_anywhere.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
    }

    /// The one firm of the document whose name begins with `name`, or else the one firm of the thesaurus of
    /// which a label begins so, or is it.
    EntityId called(const QString &name) const
    {
        constexpr qsizetype shortestLatin = 4;
        const EntityId there = calledThere(name);
        return !there.isEmpty() || (chars::isLatin(name.front()) && name.size() < shortestLatin)
                   ? there
                   : calledAnywhere(name);
    }

private:
    EntityId calledThere(const QString &name) const
    {
        EntityId one;
        for (auto firm = m_there.cbegin(); firm != m_there.cend(); ++firm) {
            if (std::none_of(firm->cbegin(), firm->cend(),
                             [&](const QString &words) { return beginsSo(words, name); }))
                continue;
            if (!one.isEmpty())
                return {};
            one = firm.key();
        }
        return one;
    }

    EntityId calledAnywhere(const QString &name) const
    {
        EntityId one;
        auto label = std::lower_bound(m_anywhere.begin(), m_anywhere.end(), name,
                                      [](const auto &any, const QString &key) { return any.first < key; });
        for (; label != m_anywhere.end() && label->first.startsWith(name); ++label) {
            if ((label->first != name && !beginsSo(label->first, name)) || label->second == one)
                continue;
            if (!one.isEmpty())
                return {};
            one = label->second;
        }
        return one;
    }

    QHash<EntityId, QSet<QString>> m_there;
    std::vector<std::pair<QString, EntityId>> m_anywhere; ///< sorted: those that begin alike lie together
};

} // namespace

void knowShortNames(QList<Claim> &claims, const QList<PageFacts> &pages, const Thesaurus &thesaurus,
                    const QSet<EntityId> &robbed)
{
    constexpr qsizetype shortest = 3;
    QHash<QString, EntityId> known;
    std::optional<FirmNames> firms;
    for (Claim &claim : claims) {
        if (!claim.victim.entity.isEmpty() || claim.victim.name.size() < shortest)
            continue;
        const QString name = folded(claim.victim.name);
        auto firm = known.constFind(name);
        if (firm == known.cend()) {
            if (!firms)
                firms.emplace(pages, thesaurus, robbed);
            firm = known.insert(name, firms->called(name));
        }
        claim.victim.entity = *firm;
    }
}

} // namespace vigie
