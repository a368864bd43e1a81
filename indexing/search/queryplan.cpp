// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/queryplan.h"

#include "indexing/search/filters.h"
#include "indexing/search/leafqueries.h"
#include "indexing/search/terms.h"
#include "indexing/search/tiers.h"

namespace vigie {

namespace {

class Builder
{
public:
    Builder(const PlannerTools &tools, const SearchQuery &query, bool anyWord)
        : m_leaves(tools, query, anyWord)
    {
    }

    QueryPlan take(const ParsedQuery &parsed)
    {
        m_leaves.plan.messages = parsed.messages;
        Xapian::Query query = build(parsed.root);
        m_leaves.plan.query = std::move(query);
        return std::move(m_leaves.plan);
    }

private:
    using Kind = QueryNode::Kind;

    Xapian::Query build(const QueryNode &node)
    {
        switch (node.kind) {
        case Kind::Nothing:
            return {};
        case Kind::Words:
            return m_leaves.words(node.text);
        case Kind::Phrase:
            return m_leaves.phrase(node.text);
        case Kind::Prefix:
            return m_leaves.prefix(node.text);
        case Kind::Field:
            return m_leaves.field(node.name, node.text);
        case Kind::And:
            return conjunction(node);
        case Kind::Or: {
            QList<Xapian::Query> parts;
            for (const QueryNode &child : node.children)
                parts.append(build(child));
            return anyOf(parts);
        }
        case Kind::Not: {
            const Xapian::Query unwanted = buildUnmarked(node.children.front());
            return unwanted.empty() ? unwanted
                                    : Xapian::Query(Xapian::Query::OP_AND_NOT,
                                                    scaled(Xapian::Query::MatchAll, 0), unwanted);
        }
        case Kind::Near:
            return m_leaves.near(node);
        }
        return {};
    }

    // What must not be there is not marked and not expanded upon.
    Xapian::Query buildUnmarked(const QueryNode &node)
    {
        const QList<Needle> needles = m_leaves.plan.needles;
        const QList<AskedEntity> entities = m_leaves.plan.entities;
        const QList<Expansion> expansions = m_leaves.plan.expansions;
        const QList<AskedPart> parts = m_leaves.plan.parts;
        const QList<AskedAmount> amounts = m_leaves.plan.amounts;
        const QList<AskedDate> dates = m_leaves.plan.dates;
        const QStringList tags = m_leaves.plan.tags;
        m_leaves.setUnwanted(true);
        const Xapian::Query query = build(node);
        m_leaves.plan.needles = needles;
        m_leaves.plan.entities = entities;
        m_leaves.plan.expansions = expansions;
        m_leaves.plan.parts = parts;
        m_leaves.plan.amounts = amounts;
        m_leaves.plan.dates = dates;
        m_leaves.plan.tags = tags;
        m_leaves.setUnwanted(false);
        return query;
    }

    Xapian::Query conjunction(const QueryNode &node)
    {
        Xapian::Query wanted;
        Xapian::Query unwanted;
        for (const QueryNode &child : node.children) {
            if (child.kind == Kind::Not) {
                const Xapian::Query one = buildUnmarked(child.children.front());
                unwanted = unwanted.empty() ? one : anyOf({unwanted, one});
                continue;
            }
            const Xapian::Query one = build(child);
            if (one.empty())
                continue;
            wanted = wanted.empty() ? one : wanted & one;
        }
        if (unwanted.empty())
            return wanted;
        if (wanted.empty())
            wanted = scaled(Xapian::Query::MatchAll, 0);
        return {Xapian::Query::OP_AND_NOT, wanted, unwanted};
    }

    LeafQueries m_leaves;
};

// A title brings the passages of its document up and stands for words they lack, but not for all of them: of
// a document that answers by its title alone the first passage is found, which carries the title's words.
Xapian::Query notByTitleAlone(const QueryPlan &plan)
{
    QList<Xapian::Query> bodies;
    bool titled = false;
    for (const AskedPart &part : plan.parts) {
        if (part.place == ScorePart::Place::Title)
            titled = true;
        else
            bodies.append(part.query);
    }
    if (!titled || plan.query.empty())
        return plan.query;
    return {Xapian::Query::OP_FILTER, plan.query, anyOf(bodies)};
}

} // namespace

QueryPlanner::QueryPlanner(const PlannerTools &tools)
    : m_tools(tools)
{
}

QueryPlan QueryPlanner::plan(const SearchQuery &query, bool anyWord) const
{
    Builder builder(m_tools, query, anyWord);
    QueryPlan plan = builder.take(parseQuery(query.text));
    plan.query = notByTitleAlone(plan);
    const Xapian::Query filter = searchFilter(query);
    if (!filter.empty())
        plan.query = plan.query.empty() ? scaled(filter, 0)
                                        : Xapian::Query(Xapian::Query::OP_FILTER, plan.query, filter);
    if (!plan.query.empty())
        plan.query = {Xapian::Query::OP_AND_NOT, plan.query, Xapian::Query(titlesTerm())};
    return plan;
}

} // namespace vigie
