// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/shortnames.h"

#include "indexing/facts/textprobe.h"

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
            QSet<QString> &labels = m_anywhere[id];
            for (const Label &label : entity->labels)
                labels.insert(folded(label.text));
        }
    }

    /// The one firm of the document whose name begins with `name`, or else the one firm of the thesaurus of
    /// which a label begins so, or is it.
    EntityId called(const QString &name) const
    {
        constexpr qsizetype shortestLatin = 4;
        const EntityId there = only(m_there, [&](const QString &words) { return beginsSo(words, name); });
        if (!there.isEmpty() || (chars::isLatin(name.front()) && name.size() < shortestLatin))
            return there;
        return only(m_anywhere, [&](const QString &words) { return words == name || beginsSo(words, name); });
    }

private:
    using Called = QHash<EntityId, QSet<QString>>;

    template <typename Fits>
    static EntityId only(const Called &firms, Fits fits)
    {
        EntityId one;
        for (auto firm = firms.cbegin(); firm != firms.cend(); ++firm) {
            if (std::none_of(firm->cbegin(), firm->cend(), fits))
                continue;
            if (!one.isEmpty())
                return {};
            one = firm.key();
        }
        return one;
    }

    Called m_there, m_anywhere;
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
