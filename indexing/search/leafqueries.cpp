// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/leafqueries.h"

#include "indexing/language/normalise.h"
#include "indexing/language/scripts.h"
#include "indexing/search/answerweights.h"
#include "indexing/search/latinwords.h"
#include "indexing/search/searchmessages.h"
#include "indexing/search/tiers.h"

#include <algorithm>

namespace vigie {

LeafQueries::LeafQueries(const PlannerTools &tools, const SearchQuery &query, bool anyWord)
    : m_tools(tools)
    , m_query(query)
    , m_forms(tools, query)
    , m_anyWord(anyWord)
{
}

Xapian::Query LeafQueries::words(const QString &text)
{
    const NormalisedText folded = normalise(text);
    const QList<Unit> units = m_tools.reader.read(folded.text);
    const auto typed = [&](qsizetype from, qsizetype to) {
        const Span span = folded.toSource({units.at(from).span.start, units.at(to - 1).span.end});
        return text.mid(span.start, span.length());
    };
    QList<Xapian::Query> wanted;
    QList<std::pair<Unit, QString>> stops;
    for (qsizetype at = 0; at < units.size();) {
        const Unit &unit = units.at(at);
        if (const auto label = m_query.expand ? m_tools.labels.longestAt(units, at) : std::nullopt) {
            const qsizetype end = at + label->units;
            wanted.append(entity(label->entity, units.mid(at, label->units), typed(at, end)));
            at = end;
        } else if (at + 1 < units.size() && countsWith(unit, units.at(at + 1))) {
            const QList<Unit> count = units.mid(at, 2);
            need(count, Needle::How::Prefix, ++plan.lastPart, typed(at, at + 2));
            wanted.append(answered(Xapian::Query(countTerm(count.first(), count.last())), plan.lastPart,
                                   typed(at, at + 2)));
            at += 2;
        } else if (!unit.isCharacter()) {
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
            const bool ending =
                !wanted.isEmpty() && run.size() <= 3 && !unit.spaced &&
                (areCharacters(run, isHiragana) || (areCharacters(run, isHangul) && !unit.wordStart));
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
        tell(SearchMessages::tr("“%1” holds no letter or digit and was ignored.")
                 .arg(text.trimmed().left(20)));
    return wanted.isEmpty() ? Xapian::Query()
                            : Xapian::Query(m_anyWord ? Xapian::Query::OP_OR : Xapian::Query::OP_AND,
                                            wanted.begin(), wanted.end());
}

// Characters from `at` that are one text: up to a space or the start of a known name.
qsizetype LeafQueries::runEnd(const QList<Unit> &units, qsizetype at) const
{
    qsizetype end = at + 1;
    while (end < units.size() && units.at(end).isCharacter() && units.at(end).linked &&
           !units.at(end).spaced && !(m_query.expand && m_tools.labels.longestAt(units, end)))
        ++end;
    return end;
}

// A word in any of its forms; a compound as its parts or as one.
Xapian::Query LeafQueries::word(const QList<Unit> &parts, const QString &why)
{
    const int part = ++plan.lastPart;
    QList<Xapian::Query> all;
    Xapian::Query together;
    for (const Unit &unit : parts) {
        const Xapian::Query forms = m_forms.weighed(unit);
        together = together.empty() ? forms : together & forms;
    }
    if (parts.size() > 1)
        together = together & m_forms.sequence(parts);
    all.append(together);
    need(parts, stems(), part, why);
    if (const QString &whole = parts.first().whole; !whole.isEmpty()) {
        Unit one;
        one.text = whole;
        all.append(m_forms.weighed(one));
        need({one}, stems(), part, why);
    }
    SupportWord support;
    for (const Unit &unit : parts) {
        if (parts.size() > 1 && isStopWord(unit.text))
            continue;
        support.ways.append({{m_forms.terms(unit)}, Language::Unknown, 1});
        if (parts.size() > 1) {
            plan.support.append(support);
            support.ways.clear();
        }
    }
    if (m_query.expand && !m_unwanted && parts.size() == 1) {
        const GeneralWords::Found known = m_tools.general.longestAt(parts, 0, m_tools.stemmer);
        all.append(translations(known, part, why, support));
        if (known.units == 0) // else it is written as it should be
            all.append(spelled(parts, part, why, support));
    }
    if (parts.size() == 1)
        plan.support.append(support);
    return answered(anyOf(all), part, why);
}

Xapian::Query LeafQueries::sequence(const QList<Unit> &units, bool edges, bool open) const
{
    return sequenceQuery(units, edges, open, m_tools.vocabulary);
}

Xapian::Query LeafQueries::characters(const QList<Unit> &run, const QString &why)
{
    const int part = ++plan.lastPart;
    QList<Xapian::Query> tiers{scaled(sequence(run, true), answerweight::whole)};
    need(run, Needle::How::Exact, part, why);
    tiers.append(pieces(run, part, why));
    if (m_query.insideWords) {
        tiers.append(scaled(sequence(run, false), answerweight::inside));
        need(run, Needle::How::Inside, part, why);
    }
    if (m_anyWord && m_query.insideWords)
        tiers.append(anyPair(run, part, why));
    if (m_query.expand) {
        tiers.append(readings(run, part, why));
        if (!m_unwanted) {
            tiers.append(translatedPieces(run, part, why));
            SupportWord support;
            tiers.append(spelled(run, part, why, support));
            if (!support.ways.isEmpty())
                plan.support.append(support);
        }
    }
    return answered(anyOf(tiers), part, why);
}

// The words of a run by themselves, all in the passage; of a Korean word its noun.
Xapian::Query LeafQueries::pieces(const QList<Unit> &run, int part, const QString &why)
{
    if (areCharacters(run, isHangul)) {
        const QList<Unit> noun = nounOf(run);
        plan.support.append({{m_forms.wayOf(noun)}, answerweight::whole});
        if (noun.size() == run.size())
            return {};
        need(noun, Needle::How::Exact, part, why);
        return scaled(sequence(noun, true), answerweight::pieces);
    }
    QList<QList<Unit>> words;
    for (const Unit &unit : run) {
        if (words.isEmpty() || unit.wordStart)
            words.append(QList<Unit>());
        words.last().append(unit);
    }
    words.removeIf([](const QList<Unit> &word) { return areCharacters(word, isHiragana); });
    plan.words += int(std::max<qsizetype>(0, words.size() - 1));
    for (QList<Unit> &word : words) {
        word.first().linked = false;
        plan.support.append({{m_forms.wayOf(word)}, answerweight::whole});
    }
    if (words.isEmpty() || words.first().size() == run.size())
        return {};
    Xapian::Query all;
    QList<Xapian::Query> each;
    for (const QList<Unit> &word : std::as_const(words)) {
        const Xapian::Query one = sequence(word, true);
        need(word, Needle::How::Exact, part, why);
        all = all.empty() ? one : all & one;
        each.append(one);
    }
    return m_anyWord ? scaled(anyOf(each), answerweight::pieces) : scaled(all, answerweight::pieces);
}

// Any two neighbours of a run: what is left when nobody writes the whole of it, nor its words.
Xapian::Query LeafQueries::anyPair(const QList<Unit> &run, int part, const QString &why)
{
    QList<Xapian::Query> pairs;
    for (qsizetype i = 0; i + 1 < run.size(); ++i) {
        if (isKana(run.at(i).letter) || isKana(run.at(i + 1).letter)) // two of them say nothing
            continue;
        pairs.append(anyPairQuery(run.at(i).letter, run.at(i + 1).letter));
        need(run.mid(i, 2), Needle::How::Inside, part, why);
    }
    return scaled(anyOf(pairs), answerweight::pair);
}

// A part of the question, and the documents whose title has it.
Xapian::Query LeafQueries::answered(const Xapian::Query &body, int part, const QString &why)
{
    if (body.empty())
        return body;
    plan.parts.append({part, why, body});
    ++plan.words;
    const Xapian::Query titled = m_tools.inTitles && !m_unwanted ? m_tools.inTitles(body) : Xapian::Query();
    if (titled.empty())
        return body;
    plan.parts.append({part, why, titled, ScorePart::Place::Title});
    return body | titled;
}

Xapian::Query LeafQueries::weighed(const Xapian::Query &asked, int first, const QString &why)
{
    if (!asked.empty())
        plan.parts.append({plan.lastPart, why, asked, ScorePart::Place::Text, first});
    return asked;
}

Xapian::Query LeafQueries::value(const std::string &term, const QString &why)
{
    ++plan.lastPart;
    return weighed(Xapian::Query(term), plan.lastPart, why);
}

Needle &LeafQueries::need(const QList<Unit> &units, Needle::How how, int part, const QString &why)
{
    plan.needles.append({units, how, part, why});
    return plan.needles.last();
}

void LeafQueries::report(const Expansion &expansion)
{
    const auto same = [&](const Expansion &known) {
        return known.term == expansion.term && known.language == expansion.language;
    };
    if (std::none_of(plan.expansions.cbegin(), plan.expansions.cend(), same))
        plan.expansions.append(expansion);
}

void LeafQueries::tell(const QString &message)
{
    if (!plan.messages.contains(message))
        plan.messages.append(message);
}

} // namespace vigie
