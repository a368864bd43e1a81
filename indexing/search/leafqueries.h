// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/queryplan.h"
#include "indexing/search/vocabulary.h"
#include "indexing/search/wordforms.h"

namespace vigie {

/// Makes index questions of the leaves of a question: words, phrases, beginnings and fields. Gathers on the
/// way what to mark, what was added and what was ignored. One for one question.
class LeafQueries
{
public:
    /// `anyWord`: one of several words is enough.
    LeafQueries(const PlannerTools &tools, const SearchQuery &query, bool anyWord);

    Xapian::Query words(const QString &text);
    Xapian::Query phrase(const QString &text);
    Xapian::Query prefix(const QString &text);
    Xapian::Query near(const QueryNode &node);
    Xapian::Query field(const QString &name, const QString &value);

    /// One thing by name, whatever words name it. `asTyped` may be empty.
    Xapian::Query entity(const EntityId &id, const QList<Unit> &asTyped, const QString &why);
    /// A word in any of its forms; a compound as its parts or as one.
    Xapian::Query word(const QList<Unit> &parts, const QString &why);
    /// A run of East Asian characters.
    Xapian::Query characters(const QList<Unit> &run, const QString &why);
    /// An amount or a date, by its term.
    Xapian::Query value(const std::string &term, const QString &why);

    /// What must not be there is not looked for in titles.
    void setUnwanted(bool unwanted) { m_unwanted = unwanted; }

    QueryPlan plan; ///< all but its query

private:
    qsizetype runEnd(const QList<Unit> &units, qsizetype at) const;
    Xapian::Query answered(const Xapian::Query &body, int part, const QString &why);
    Xapian::Query weighed(const Xapian::Query &asked, int first, const QString &why);
    Xapian::Query sequence(const QList<Unit> &units, bool edges, bool open = false) const;
    Needle::How stems() const { return m_query.insideWords ? Needle::How::Stem : Needle::How::Inflected; }
    Xapian::Query pieces(const QList<Unit> &run, int part, const QString &why);
    Xapian::Query translatedPieces(const QList<Unit> &run, int part, const QString &why);
    Xapian::Query translations(const GeneralWords::Found &word, int part, const QString &why,
                               SupportWord &support);
    Xapian::Query anyPair(const QList<Unit> &run, int part, const QString &why);
    Xapian::Query spelled(const QList<Unit> &units, int part, const QString &why, SupportWord &support);
    Xapian::Query readings(const QList<Unit> &run, int part, const QString &why);
    Needle &need(const QList<Unit> &units, Needle::How how, int part, const QString &why);
    void report(const Expansion &expansion);
    void tell(const QString &message);

    const PlannerTools &m_tools;
    const SearchQuery &m_query;
    WordForms m_forms;
    bool m_anyWord = false;
    bool m_unwanted = false;
};

} // namespace vigie
