// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked with signs: phrases, beginnings, NEAR and fields.
#include "indexing/language/normalise.h"
#include "indexing/search/answerweights.h"
#include "indexing/search/filters.h"
#include "indexing/search/leafqueries.h"
#include "indexing/search/searchmessages.h"
#include "indexing/search/tiers.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

Xapian::Query LeafQueries::phrase(const QString &text)
{
    const QList<Unit> units = m_tools.reader.read(normalise(text).text);
    if (units.isEmpty()) {
        tell(SearchMessages::tr("A phrase without letters or digits was ignored."));
        return {};
    }
    const int part = ++plan.lastPart;
    need(units, Needle::How::Exact, part, text);
    plan.support.append({{m_forms.wayOf(units)}});
    const bool characters = units.first().isCharacter() || units.last().isCharacter();
    if (!characters || !m_query.insideWords)
        return answered(sequence(units, true), part, text);
    need(units, Needle::How::Inside, part, text);
    return answered(anyOf({scaled(sequence(units, true), answerweight::whole),
                           scaled(sequence(units, false), answerweight::inside)}),
                    part, text);
}

Xapian::Query LeafQueries::prefix(const QString &text)
{
    const QList<Unit> units = m_tools.reader.read(normalise(text).text);
    if (units.isEmpty() || (units.size() == 1 && units.first().text.size() == 1)) {
        tell(SearchMessages::tr("“%1*” is too short to look for beginnings and was ignored.")
                 .arg(text.left(20)));
        return {};
    }
    need(units, Needle::How::Prefix, ++plan.lastPart, text + u'*');
    const bool last = !units.last().isCharacter();
    if (!last || units.size() == 1)
        return answered(sequence(units, true, true), plan.lastPart, text + u'*');
    // Wildcards have no positions: the words before it stand in the same passage.
    return answered(sequence(units.first(units.size() - 1), true) & sequence({units.last()}, true, true),
                    plan.lastPart, text + u'*');
}

Xapian::Query LeafQueries::near(const QueryNode &node)
{
    std::vector<Xapian::Query> terms;
    Xapian::Query sides;
    QStringList texts;
    const int first = plan.lastPart + 1;
    for (const QueryNode &child : node.children) {
        const QList<Unit> units = m_tools.reader.read(normalise(child.text).text);
        if (units.isEmpty())
            continue;
        need(units, child.kind == QueryNode::Kind::Words ? Needle::How::Stem : Needle::How::Exact,
             ++plan.lastPart, child.text);
        texts.append(child.text);
        plan.support.append({{m_forms.wayOf(units)}});
        for (qsizetype i = 0; i < units.size(); ++i) {
            const Unit &unit = units.at(i);
            const bool paired = i + 1 < units.size() && units.at(i + 1).linked;
            if (!unit.isCharacter())
                terms.push_back(child.kind == QueryNode::Kind::Words ? m_forms.inAnyForm(unit)
                                                                     : Xapian::Query(wordTerm(unit.text)));
            else if (paired)
                terms.push_back(anyPairQuery(unit.letter, units.at(i + 1).letter));
            else if (!unit.linked)
                terms.push_back(anyPairQuery(unit.letter, 0));
        }
        if (units.size() > 1) {
            const Xapian::Query side = sequence(units, false);
            sides = sides.empty() ? side : sides & side;
        }
    }
    if (terms.empty())
        return {};
    if (terms.size() == 1)
        return weighed(terms.front(), first, texts.join(u' '));
    const Xapian::Query together(Xapian::Query::OP_NEAR, terms.begin(), terms.end(),
                                 Xapian::termcount(terms.size()) + Xapian::termcount(node.distance));
    return weighed(sides.empty() ? together : together & sides, first, texts.join(u" … "_s));
}

Xapian::Query LeafQueries::field(const QString &name, const QString &value)
{
    if (name == u"entity") {
        const EntityId id = m_tools.labels.entityNamed(value, m_tools.reader);
        if (id.isEmpty()) {
            tell(SearchMessages::tr("The thesaurus has no single entry “%1”: entity: was ignored.")
                     .arg(value.left(40)));
            return {};
        }
        plan.entities.append({id, value, ++plan.lastPart});
        return scaled(Xapian::Query(entityTerm(id)), 0);
    }
    if (name == u"tag")
        plan.tags.append({value, ++plan.lastPart});
    if (const auto amount = name == u"amount" ? readAmountRange(value) : std::nullopt)
        plan.amounts.append({*amount, value, ++plan.lastPart});
    if (const auto date = name == u"date" ? readDates(value) : std::nullopt)
        plan.dates.append({*date, value, ++plan.lastPart});
    QString message;
    const Xapian::Query filter = fieldFilter(name, value, message);
    if (!message.isEmpty())
        tell(message);
    return scaled(filter, 0);
}

} // namespace vigie
