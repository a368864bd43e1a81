// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/queryplan.h"

#include "indexing/search/filters.h"
#include "indexing/search/leafqueries.h"
#include "indexing/search/terms.h"
#include "indexing/search/tiers.h"

#include <algorithm>

namespace vigie {

namespace {

class Builder
{
public:
    Builder(const PlannerTools &tools, const SearchQuery &query, bool anyWord)
        : m_anyWord(anyWord)
        , m_leaves(tools, query, anyWord)
    {
    }

    QueryPlan take(const ParsedQuery &parsed)
    {
        m_leaves.plan.messages = parsed.messages;
        Built built = build(parsed.root, true);
        m_leaves.plan.query = std::move(built.query);
        m_leaves.plan.condition = std::move(built.condition);
        m_leaves.plan.loose = isLoose(parsed.root);
        return std::move(m_leaves.plan);
    }

private:
    using Kind = QueryNode::Kind;

    // No operator was typed: one group of words, and fields or phrases at most.
    static bool isLoose(const QueryNode &root)
    {
        if (root.kind != Kind::And)
            return root.kind == Kind::Words;
        int groups = 0;
        for (const QueryNode &child : root.children) {
            if (child.kind == Kind::Words)
                ++groups;
            else if (child.kind != Kind::Field && child.kind != Kind::Phrase && child.kind != Kind::Prefix)
                return false;
        }
        return groups == 1;
    }

    struct Built
    {
        Xapian::Query query;
        Condition condition;
    };

    // `outermost`: what is not wanted is left for each paragraph to tell, which may stand beside one that
    // holds it.
    Built build(const QueryNode &node, bool outermost = false)
    {
        const int before = m_leaves.plan.lastPart;
        switch (node.kind) {
        case Kind::Nothing:
            return {};
        case Kind::Words: {
            const Xapian::Query query = m_leaves.words(node.text);
            return {query, partsSince(before, m_anyWord ? Condition::Kind::Any : Condition::Kind::All)};
        }
        case Kind::Phrase:
            return leaf(m_leaves.phrase(node.text), before);
        case Kind::Prefix:
            return leaf(m_leaves.prefix(node.text), before);
        case Kind::Field:
            return field(node);
        case Kind::And:
            return conjunction(node, outermost);
        case Kind::Or: {
            QList<Xapian::Query> parts;
            Condition any{Condition::Kind::Any, 0, Language::Unknown, {}};
            for (const QueryNode &child : node.children) {
                Built one = build(child);
                if (one.query.empty())
                    continue;
                parts.append(one.query);
                any.of.append(one.condition);
            }
            return {anyOf(parts), any};
        }
        case Kind::Not: {
            const Built unwanted = buildUnmarked(node.children.front());
            if (unwanted.query.empty())
                return {};
            const Xapian::Query everything = scaled(Xapian::Query::MatchAll, 0);
            if (outermost) {
                m_leaves.plan.unwanted = unwanted.query;
                return {everything, negated(unwanted.condition)};
            }
            return {{Xapian::Query::OP_AND_NOT, everything, unwanted.query}, negated(unwanted.condition)};
        }
        case Kind::Near:
            return leaf(m_leaves.near(node), before);
        }
        return {};
    }

    static Condition negated(const Condition &condition)
    {
        return {Condition::Kind::Not, 0, Language::Unknown, {condition}};
    }

    // All, or any, of the parts that were made since part `before`.
    Condition partsSince(int before, Condition::Kind kind) const
    {
        Condition condition{kind, 0, Language::Unknown, {}};
        for (int part = before + 1; part <= m_leaves.plan.lastPart; ++part)
            condition.of.append({Condition::Kind::Part, part, Language::Unknown, {}});
        return condition;
    }

    Built leaf(const Xapian::Query &query, int before) const
    {
        return {query, partsSince(before, Condition::Kind::All)};
    }

    Built field(const QueryNode &node)
    {
        const int before = m_leaves.plan.lastPart;
        const Xapian::Query query = m_leaves.field(node.name, node.text);
        if (node.name == QLatin1String("lang") && !query.empty())
            return {query, {Condition::Kind::Language, 0, languageFromCode(node.text), {}}};
        return leaf(query, before);
    }

    // What must not be there is not marked and not expanded upon.
    Built buildUnmarked(const QueryNode &node)
    {
        QueryPlan before = m_leaves.plan;
        m_leaves.plan = before.excluded ? *before.excluded : QueryPlan();
        m_leaves.plan.lastPart = before.lastPart;
        m_leaves.plan.messages = before.messages;
        m_leaves.setUnwanted(true);
        Built built = build(node);
        m_leaves.setUnwanted(false);
        before.messages = m_leaves.plan.messages;
        before.lastPart = m_leaves.plan.lastPart;
        before.excluded = std::make_shared<QueryPlan>(std::move(m_leaves.plan));
        m_leaves.plan = std::move(before);
        return built;
    }

    Built conjunction(const QueryNode &node, bool outermost)
    {
        Xapian::Query wanted;
        Xapian::Query unwanted;
        Condition all{Condition::Kind::All, 0, Language::Unknown, {}};
        for (const QueryNode &child : node.children) {
            if (child.kind == Kind::Not) {
                const Built one = buildUnmarked(child.children.front());
                if (one.query.empty())
                    continue;
                unwanted = unwanted.empty() ? one.query : anyOf({unwanted, one.query});
                all.of.append(negated(one.condition));
                continue;
            }
            const Built one = build(child);
            if (one.query.empty())
                continue;
            wanted = wanted.empty() ? one.query : wanted & one.query;
            all.of.append(one.condition);
        }
        if (unwanted.empty())
            return {wanted, all};
        if (wanted.empty())
            wanted = scaled(Xapian::Query::MatchAll, 0);
        if (outermost) {
            m_leaves.plan.unwanted = unwanted;
            return {wanted, all};
        }
        return {{Xapian::Query::OP_AND_NOT, wanted, unwanted}, all};
    }

    bool m_anyWord = false;
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

bool Condition::holds(const QSet<int> &parts, Language in) const
{
    const auto one = [&](const Condition &condition) { return condition.holds(parts, in); };
    switch (kind) {
    case Kind::True:
        break;
    case Kind::Part:
        return parts.contains(part);
    case Kind::Language:
        return in == language;
    case Kind::All:
        return std::all_of(of.cbegin(), of.cend(), one);
    case Kind::Any:
        return of.isEmpty() || std::any_of(of.cbegin(), of.cend(), one);
    case Kind::Not:
        return !one(of.first());
    }
    return true;
}

QueryPlanner::QueryPlanner(const PlannerTools &tools)
    : m_tools(tools)
{
}

QueryPlan QueryPlanner::plan(const SearchQuery &query, bool anyWord) const
{
    Builder builder(m_tools, query, anyWord);
    QueryPlan plan = builder.take(parseQuery(query.text));
    plan.query = notByTitleAlone(plan);
    if (query.language)
        plan.condition = {Condition::Kind::All,
                          0,
                          Language::Unknown,
                          {plan.condition, {Condition::Kind::Language, 0, *query.language, {}}}};
    if (query.entity) {
        plan.namedHere.append({*query.entity, {}, ++plan.lastPart});
        plan.condition = {Condition::Kind::All,
                          0,
                          Language::Unknown,
                          {plan.condition, {Condition::Kind::Part, plan.lastPart, Language::Unknown, {}}}};
    }
    const Xapian::Query filter = searchFilter(query);
    if (!filter.empty())
        plan.query = plan.query.empty() ? scaled(filter, 0)
                                        : Xapian::Query(Xapian::Query::OP_FILTER, plan.query, filter);
    if (!plan.query.empty())
        plan.query = {Xapian::Query::OP_AND_NOT, plan.query, Xapian::Query(titlesTerm())};
    return plan;
}

} // namespace vigie
