// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/queryplan.h"

#include "indexing/language/normalise.h"
#include "indexing/language/scripts.h"
#include "indexing/search/filters.h"
#include "indexing/search/latinwords.h"
#include "indexing/search/tiers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// How much a kind of answer counts. Measured on judged sentences: whole words first, then the words of a
// compound, then what stands inside longer words; readings are many words to one sound.
constexpr double wholeWeight = 4;
constexpr double piecesWeight = 1;
constexpr double insideWeight = 0.2;
constexpr double readingWeight = 0.3;
constexpr double exactFormWeight = 0.3;

bool isCharacter(const Unit &unit)
{
    return unit.kind == Unit::Kind::Character;
}

template <typename Holds>
bool allOf(const QList<Unit> &units, Holds holds)
{
    return std::all_of(units.begin(), units.end(),
                       [&](const Unit &unit) { return isCharacter(unit) && holds(unit.letter); });
}

class Builder
{
public:
    Builder(const Thesaurus &thesaurus, const LabelIndex &labels, const UnitReader &reader, Stemmer &stemmer,
            const SearchQuery &query, bool anyWord)
        : m_thesaurus(thesaurus)
        , m_labels(labels)
        , m_reader(reader)
        , m_stemmer(stemmer)
        , m_query(query)
        , m_anyWord(anyWord)
    {
    }

    QueryPlan take(const ParsedQuery &parsed)
    {
        m_plan.messages = parsed.messages;
        m_plan.query = build(parsed.root);
        return std::move(m_plan);
    }

private:
    using Kind = QueryNode::Kind;

    Xapian::Query build(const QueryNode &node)
    {
        switch (node.kind) {
        case Kind::Nothing:
            return {};
        case Kind::Words:
            return words(node.text);
        case Kind::Phrase:
            return phrase(node.text);
        case Kind::Prefix:
            return prefix(node.text);
        case Kind::Field:
            return field(node.name, node.text);
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
            return near(node);
        }
        return {};
    }

    // What must not be there is not marked and not expanded upon.
    Xapian::Query buildUnmarked(const QueryNode &node)
    {
        const QList<Needle> needles = m_plan.needles;
        const QList<AskedEntity> entities = m_plan.entities;
        const QList<Expansion> expansions = m_plan.expansions;
        const Xapian::Query query = build(node);
        m_plan.needles = needles;
        m_plan.entities = entities;
        m_plan.expansions = expansions;
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

    Xapian::Query words(const QString &text)
    {
        const NormalisedText folded = normalise(text);
        const QList<Unit> units = m_reader.read(folded.text);
        const auto typed = [&](qsizetype from, qsizetype to) {
            const Span span = folded.toSource({units.at(from).span.start, units.at(to - 1).span.end});
            return text.mid(span.start, span.length());
        };
        QList<Xapian::Query> wanted;
        QList<std::pair<Unit, QString>> stops;
        for (qsizetype at = 0; at < units.size();) {
            const Unit &unit = units.at(at);
            if (const auto label = m_query.expand ? m_labels.longestAt(units, at) : std::nullopt) {
                const qsizetype end = at + label->units;
                wanted.append(entity(label->entity, units.mid(at, label->units), typed(at, end)));
                at = end;
            } else if (!isCharacter(unit)) {
                const qsizetype end = std::min<qsizetype>(at + unit.parts, units.size());
                if (unit.parts == 1 && isStopWord(unit.text))
                    stops.append({unit, typed(at, end)});
                else
                    wanted.append(word(units.mid(at, end - at), typed(at, end)));
                at = end;
            } else {
                const qsizetype end = runEnd(units, at);
                const QList<Unit> run = units.mid(at, end - at);
                // の, による after a name; 의, 에서 behind one.
                const bool ending = !wanted.isEmpty() && run.size() <= 3 && !unit.spaced &&
                                    (allOf(run, isHiragana) || (allOf(run, isHangul) && !unit.wordStart));
                if (!ending)
                    wanted.append(characters(run, typed(at, end)));
                at = end;
            }
        }
        if (wanted.isEmpty()) {
            for (const auto &[unit, why] : stops)
                wanted.append(word({unit}, why));
        }
        wanted.removeIf([](const Xapian::Query &query) { return query.empty(); });
        if (wanted.isEmpty() && !text.trimmed().isEmpty())
            tell(u"“%1” holds no letter or digit and was ignored."_s.arg(text.trimmed().left(20)));
        return wanted.isEmpty() ? Xapian::Query()
                                : Xapian::Query(m_anyWord ? Xapian::Query::OP_OR : Xapian::Query::OP_AND,
                                                wanted.begin(), wanted.end());
    }

    // Characters from `at` that are one text: up to a space or the start of a known name.
    qsizetype runEnd(const QList<Unit> &units, qsizetype at) const
    {
        qsizetype end = at + 1;
        while (end < units.size() && isCharacter(units.at(end)) && units.at(end).linked &&
               !units.at(end).spaced && !(m_query.expand && m_labels.longestAt(units, end)))
            ++end;
        return end;
    }

    // A word in any of its forms; a compound as its parts or as one.
    Xapian::Query word(const QList<Unit> &parts, const QString &why)
    {
        const int part = ++m_part;
        QList<Xapian::Query> all;
        Xapian::Query together;
        for (const Unit &unit : parts) {
            const Xapian::Query forms = formsOf(unit);
            together = together.empty() ? forms : together & forms;
        }
        if (parts.size() > 1)
            together = together & sequenceAsForms(parts);
        all.append(together);
        need(parts, Needle::How::Stem, part, why);
        if (const QString &whole = parts.first().whole; !whole.isEmpty()) {
            Unit one;
            one.text = whole;
            all.append(formsOf(one));
            need({one}, Needle::How::Stem, part, why);
        }
        return anyOf(all);
    }

    // Parts of a compound stand side by side, in whatever form.
    Xapian::Query sequenceAsForms(const QList<Unit> &parts) const
    {
        std::vector<Xapian::Query> forms;
        for (const Unit &unit : parts)
            forms.push_back(anyForm(unit));
        return {Xapian::Query::OP_PHRASE, forms.begin(), forms.end(), Xapian::termcount(forms.size())};
    }

    Xapian::Query anyForm(const Unit &unit) const
    {
        Xapian::Query query(wordTerm(unit.text));
        if (unit.kind != Unit::Kind::Word)
            return query;
        return query | Xapian::Query(m_stemmer.stemTerm(unit.text, Language::English)) |
               Xapian::Query(m_stemmer.stemTerm(unit.text, Language::French));
    }

    Xapian::Query formsOf(const Unit &unit) const
    {
        const Xapian::Query exact(wordTerm(unit.text));
        if (unit.kind != Unit::Kind::Word)
            return exact;
        const std::array<Xapian::Query, 3> forms{
            exact, Xapian::Query(m_stemmer.stemTerm(unit.text, Language::English)),
            Xapian::Query(m_stemmer.stemTerm(unit.text, Language::French))};
        return Xapian::Query(Xapian::Query::OP_SYNONYM, forms.begin(), forms.end()) |
               scaled(exact, exactFormWeight);
    }

    Xapian::Query characters(const QList<Unit> &run, const QString &why)
    {
        const int part = ++m_part;
        QList<Xapian::Query> tiers{scaled(sequenceQuery(run, true), wholeWeight)};
        need(run, Needle::How::Exact, part, why);
        tiers.append(pieces(run, part, why));
        tiers.append(scaled(sequenceQuery(run, false), insideWeight));
        need(run, Needle::How::Inside, part, why);
        if (m_query.expand)
            tiers.append(readings(run, part, why));
        return anyOf(tiers);
    }

    // The words of a run by themselves, all in the passage; of a Korean word its noun.
    Xapian::Query pieces(const QList<Unit> &run, int part, const QString &why)
    {
        if (allOf(run, isHangul)) {
            for (qsizetype i = 1; i + 1 < run.size(); ++i) {
                if (run.at(i).wordEnd) {
                    const QList<Unit> noun = run.first(i + 1);
                    need(noun, Needle::How::Exact, part, why);
                    return scaled(sequenceQuery(noun, true), piecesWeight);
                }
            }
            return {};
        }
        QList<QList<Unit>> words;
        for (const Unit &unit : run) {
            if (words.isEmpty() || unit.wordStart)
                words.append(QList<Unit>());
            words.last().append(unit);
        }
        words.removeIf([](const QList<Unit> &word) { return allOf(word, isHiragana); });
        if (words.isEmpty() || words.first().size() == run.size())
            return {};
        Xapian::Query all;
        for (QList<Unit> &word : words) {
            word.first().linked = false;
            const Xapian::Query one = sequenceQuery(word, true);
            need(word, Needle::How::Exact, part, why);
            all = all.empty() ? one : all & one;
        }
        return scaled(all, piecesWeight);
    }

    Xapian::Query readings(const QList<Unit> &run, int part, const QString &why)
    {
        if (run.size() < 2)
            return {};
        const QList<Unit> hangul = allOf(run, isHan) ? hangulOf(run) : QList<Unit>();
        const bool isRead = allOf(run, isHangul);
        if (hangul.isEmpty() && !isRead)
            return {};
        QString term;
        for (const Unit &unit : isRead ? run : hangul)
            term += QChar(char16_t(unit.letter));
        const Language language = isRead ? Language::Japanese : Language::Korean;
        if (!isRead)
            m_plan.expansions.append({term, language, {}, u"reading"_s});
        if (m_query.withoutExpansions.contains(term))
            return {};
        need(isRead ? run : hangul, isRead ? Needle::How::Reading : Needle::How::Exact, part, why);
        return scaled(isRead ? readingQuery(run) : sequenceQuery(hangul, true), readingWeight);
    }

    // One concept in all its languages: one synonym, so that a rare translation does not outweigh the rest.
    Xapian::Query entity(const EntityId &id, const QList<Unit> &asTyped, const QString &why)
    {
        const int part = ++m_part;
        std::vector<Xapian::Query> names{sequenceQuery(asTyped, true)};
        need(asTyped, Needle::How::Stem, part, why);
        if (allOf(asTyped, isCjk))
            need(asTyped, Needle::How::Exact, part, why);
        bool whole = true;
        const Entity *known = m_thesaurus.find(id);
        for (const Label &label : known ? known->labels : QList<Label>()) {
            const QList<Unit> units = m_reader.read(normalise(label.text).text);
            if (units.isEmpty() || label.ambiguous)
                continue;
            const bool typed = label.text.compare(why, Qt::CaseInsensitive) == 0;
            if (!typed && label.kind != Label::Kind::Hidden)
                report({label.text, label.language, id, u"thesaurus"_s});
            if (m_query.withoutExpansions.contains(label.text)) {
                whole = false;
                continue;
            }
            // Korean and Japanese names run into what follows; from three characters on they are safe inside.
            const bool edges = !allOf(units, isCjk) || units.size() < 3;
            names.push_back(sequenceQuery(units, edges));
            need(units, edges ? Needle::How::Exact : Needle::How::Inside, part, why);
        }
        if (whole) {
            names.emplace_back(entityTerm(id));
            m_plan.entities.append({id, why, part});
        }
        const Xapian::Query concept_(Xapian::Query::OP_SYNONYM, names.begin(), names.end());
        return concept_;
    }

    Xapian::Query phrase(const QString &text)
    {
        const QList<Unit> units = m_reader.read(normalise(text).text);
        if (units.isEmpty()) {
            tell(u"A phrase without letters or digits was ignored."_s);
            return {};
        }
        const int part = ++m_part;
        need(units, Needle::How::Exact, part, text);
        if (!isCharacter(units.first()) && !isCharacter(units.last()))
            return sequenceQuery(units, true);
        need(units, Needle::How::Inside, part, text);
        return anyOf({scaled(sequenceQuery(units, true), wholeWeight),
                      scaled(sequenceQuery(units, false), insideWeight)});
    }

    Xapian::Query prefix(const QString &text)
    {
        const QList<Unit> units = m_reader.read(normalise(text).text);
        if (units.isEmpty() || (units.size() == 1 && units.first().text.size() == 1)) {
            tell(u"“%1*” is too short to look for beginnings and was ignored."_s.arg(text.left(20)));
            return {};
        }
        need(units, Needle::How::Prefix, ++m_part, text + u'*');
        const bool last = !isCharacter(units.last());
        if (!last || units.size() == 1)
            return sequenceQuery(units, true, true);
        // Wildcards have no positions: the words before it stand in the same passage.
        return sequenceQuery(units.first(units.size() - 1), true) & sequenceQuery({units.last()}, true, true);
    }

    Xapian::Query near(const QueryNode &node)
    {
        std::vector<Xapian::Query> terms;
        Xapian::Query sides;
        for (const QueryNode &child : node.children) {
            const QList<Unit> units = m_reader.read(normalise(child.text).text);
            if (units.isEmpty())
                continue;
            need(units, child.kind == Kind::Words ? Needle::How::Stem : Needle::How::Exact, ++m_part,
                 child.text);
            for (qsizetype i = 0; i < units.size(); ++i) {
                const Unit &unit = units.at(i);
                const bool paired = i + 1 < units.size() && units.at(i + 1).linked;
                if (!isCharacter(unit))
                    terms.push_back(child.kind == Kind::Words ? anyForm(unit)
                                                              : Xapian::Query(wordTerm(unit.text)));
                else if (paired)
                    terms.emplace_back(pairTerm(unit.letter, units.at(i + 1).letter, Anchor::None));
                else if (!unit.linked)
                    terms.emplace_back(pairTerm(unit.letter, 0, Anchor::Both));
            }
            if (units.size() > 1) {
                const Xapian::Query side = sequenceQuery(units, false);
                sides = sides.empty() ? side : sides & side;
            }
        }
        if (terms.empty())
            return {};
        if (terms.size() == 1)
            return terms.front();
        const Xapian::Query together(Xapian::Query::OP_NEAR, terms.begin(), terms.end(),
                                     Xapian::termcount(terms.size()) + Xapian::termcount(node.distance));
        return sides.empty() ? together : together & sides;
    }

    Xapian::Query field(const QString &name, const QString &value)
    {
        if (name == u"entity") {
            const EntityId id = m_labels.entityNamed(value, m_reader);
            if (id.isEmpty()) {
                tell(u"The thesaurus has no single entry “%1”: entity: was ignored."_s.arg(value.left(40)));
                return {};
            }
            m_plan.entities.append({id, value, ++m_part});
            return scaled(Xapian::Query(entityTerm(id)), 0);
        }
        QString message;
        const Xapian::Query filter = fieldFilter(name, value, message);
        if (!message.isEmpty())
            tell(message);
        return scaled(filter, 0);
    }

    void need(const QList<Unit> &units, Needle::How how, int part, const QString &why)
    {
        m_plan.needles.append({units, how, part, why});
    }

    void report(const Expansion &expansion)
    {
        const auto same = [&](const Expansion &known) {
            return known.term == expansion.term && known.language == expansion.language;
        };
        if (std::none_of(m_plan.expansions.cbegin(), m_plan.expansions.cend(), same))
            m_plan.expansions.append(expansion);
    }

    void tell(const QString &message)
    {
        if (!m_plan.messages.contains(message))
            m_plan.messages.append(message);
    }

    const Thesaurus &m_thesaurus;
    const LabelIndex &m_labels;
    const UnitReader &m_reader;
    Stemmer &m_stemmer;
    const SearchQuery &m_query;
    bool m_anyWord = false;
    int m_part = 0;
    QueryPlan m_plan;
};

} // namespace

QueryPlanner::QueryPlanner(const Thesaurus &thesaurus, const LabelIndex &labels, const UnitReader &reader,
                           Stemmer &stemmer)
    : m_thesaurus(thesaurus)
    , m_labels(labels)
    , m_reader(reader)
    , m_stemmer(stemmer)
{
}

QueryPlan QueryPlanner::plan(const SearchQuery &query, bool anyWord) const
{
    Builder builder(m_thesaurus, m_labels, m_reader, m_stemmer, query, anyWord);
    QueryPlan plan = builder.take(parseQuery(query.text));
    const Xapian::Query filter = searchFilter(query);
    if (!filter.empty())
        plan.query = plan.query.empty() ? scaled(filter, 0)
                                        : Xapian::Query(Xapian::Query::OP_FILTER, plan.query, filter);
    return plan;
}

} // namespace vigie
