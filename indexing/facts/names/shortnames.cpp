// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/shortnames.h"

#include "indexing/facts/words/textprobe.h"

#include <QHash>

#include <algorithm>
#include <optional>

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

/// How the firms of a document are called there, and by the thesaurus.
class FirmNames
{
public:
    FirmNames(const QList<PageFacts> &pages, const KnownBodies &known)
        : m_known(known)
    {
        for (const PageFacts &page : pages) {
            for (const EntityMatch &match : page.entities) {
                if (known.robbed.contains(match.entity))
                    m_there[match.entity].insert(page.text->text.mid(match.span.start, match.span.length()));
            }
        }
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
        auto label = std::lower_bound(m_known.labels.begin(), m_known.labels.end(), name,
                                      [](const auto &any, const QString &key) { return any.first < key; });
        for (; label != m_known.labels.end() && label->first.startsWith(name); ++label) {
            if ((label->first != name && !beginsSo(label->first, name)) || label->second == one)
                continue;
            if (!one.isEmpty())
                return {};
            one = label->second;
        }
        return one;
    }

    const KnownBodies &m_known;
    QHash<EntityId, QSet<QString>> m_there;
};

} // namespace

void knowShortNames(QList<Claim> &claims, const QList<PageFacts> &pages, const KnownBodies &known)
{
    constexpr qsizetype shortest = 3;
    QHash<QString, EntityId> found;
    std::optional<FirmNames> firms;
    for (Claim &claim : claims) {
        if (!claim.victim.entity.isEmpty() || claim.victim.name.size() < shortest)
            continue;
        const QString name = foldedLabel(claim.victim.name);
        auto firm = found.constFind(name);
        if (firm == found.cend()) {
            if (!firms)
                firms.emplace(pages, known);
            firm = found.insert(name, firms->called(name));
        }
        claim.victim.entity = *firm;
    }
}

} // namespace vigie
