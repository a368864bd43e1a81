// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/queryplan.h"

namespace vigie {

/// Index questions for words in the forms that texts have of them, for one question. Borrows its tools.
class WordForms
{
public:
    WordForms(const PlannerTools &tools, const SearchQuery &query)
        : m_tools(tools)
        , m_query(query)
    {
    }

    /// A word in its forms, by how near they are to what was typed: all of its stem, or its numbers and
    /// tenses where exact words are asked for.
    Xapian::Query weighed(const Unit &unit) const;
    /// A word in any form of its stem.
    Xapian::Query inAnyForm(const Unit &unit) const;
    /// The terms of these forms.
    std::vector<std::string> terms(const Unit &unit) const;
    /// Parts of a compound side by side, in whatever form.
    Xapian::Query sequence(const QList<Unit> &parts) const;
    /// The ways `units` stand in texts, for whole documents. `language`: of passages they count in, Unknown
    /// for all.
    SupportWord::Way wayOf(const QList<Unit> &units, Language language = Language::Unknown,
                           double weight = 1) const;

private:
    const PlannerTools &m_tools;
    const SearchQuery &m_query;
};

} // namespace vigie
