// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/titleanswers.h"

#include "indexing/search/passagerecord.h"
#include "indexing/search/terms.h"
#include "indexing/search/tiers.h"

namespace vigie {

namespace {

constexpr qsizetype mostTitles = 50;
constexpr double titleShare = 0.4; // of the title's own score, for each passage below it

} // namespace

void TitleAnswers::use(const Xapian::Database *database, bool served)
{
    m_database = database;
    m_served = served;
    m_known.clear();
    m_titles.clear();
}

Xapian::Query TitleAnswers::of(const Xapian::Query &part)
{
    const auto [known, isNew] = m_known.try_emplace(part.serialise());
    if (!isNew)
        return known->second;
    EntrySet titles = m_finder.find(Xapian::Query(titlesTerm()));
    titles &= m_finder.find(part);
    if (titles.next(0) == 0)
        return {};
    Xapian::Enquire enquire(*m_database);
    enquire.set_query(m_served
                          ? Xapian::Query(Xapian::Query::OP_FILTER, part, Xapian::Query(titlesTerm()))
                          : EntryFinder::within(part, std::make_shared<const EntrySet>(std::move(titles))));
    const Xapian::MSet found = enquire.get_mset(0, mostTitles);
    std::vector<std::string> documents;
    for (auto it = found.begin(); it != found.end(); ++it)
        documents.push_back(
            documentTerm({QString::fromStdString(it.get_document().get_value(slot::counted))}));
    auto *weight = new Xapian::FixedWeightPostingSource(titleShare * found.get_max_attained());
    known->second = {Xapian::Query::OP_FILTER, Xapian::Query(weight->release()), anyTerm(documents)};
    return known->second;
}

QString TitleAnswers::titleOf(const DocumentId &document) const
{
    if (const auto known = m_titles.constFind(document); known != m_titles.cend())
        return *known;
    const std::string term = titleTerm(document);
    const auto entry = m_database->postlist_begin(term);
    const QString title = entry == m_database->postlist_end(term)
                              ? QString()
                              : QString::fromStdString(m_database->get_document(*entry).get_data());
    if (m_served)
        m_titles.insert(document, title);
    return title;
}

} // namespace vigie
