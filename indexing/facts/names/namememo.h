// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/claimcontext.h"
#include "indexing/facts/names/partynames.h"

#include <QHash>

#include <utility>

namespace vigie {

/// The names that have been found in the sentences of a page: claims look back at the same sentences again
/// and again, and each way of looking finds the same there. Forgets all when another page is read.
class NameMemo
{
public:
    enum class Search : quint8 { Trade, Description, Deed, Firms, Roles, Plain, Shapes };

    /// Spans on the page, in the order in which they were found; the number is the search's own.
    using Found = QList<std::pair<Span, int>>;

    /// What `search` finds in the sentence of `context`: `find` is asked only the first time. It may lean on
    /// the page, the sentence, the language, the cast, whether the sentence has several amounts and who was
    /// robbed last, and on nothing else. `within`: where it looks, if not in the whole sentence.
    template <typename Find>
    Found of(const ClaimContext &context, Search search, Find find, Span within = {})
    {
        if (m_page != context.page) {
            m_found.clear();
            m_page = context.page;
        }
        const Key key{context.sentence,
                      within,
                      search,
                      context.language,
                      context.amounts.size() > 1,
                      context.cast != nullptr,
                      search == Search::Firms ? context.lastVictim.name : QString()};
        if (const auto known = m_found.constFind(key); known != m_found.cend())
            return *known;
        const Found found = find();
        m_found.insert(key, found);
        return found;
    }

private:
    struct Key
    {
        Span sentence;
        Span within;
        Search search;
        Language language;
        bool several;
        bool cast;
        QString robbed;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.sentence.start, key.within.start, key.within.end,
                              static_cast<int>(key.search), key.robbed);
        }
    };

    const PageFacts *m_page = nullptr;
    QHash<Key, Found> m_found;
};

/// Adds to `names` what `find` adds to an empty list, from memory where the context has one.
template <typename Find>
void findOnce(const ClaimContext &context, NameMemo::Search search, parties::Names &names, Find find,
              Span within = {})
{
    if (!context.found) {
        parties::Names found;
        find(found);
        names += found;
        return;
    }
    const NameMemo::Found all = context.found->of(
        context, search,
        [&] {
            parties::Names found;
            find(found);
            NameMemo::Found kept;
            for (const Span name : std::as_const(found))
                kept.append({name, 0});
            return kept;
        },
        within);
    for (const auto &[name, number] : all)
        names.append(name);
}

} // namespace vigie
