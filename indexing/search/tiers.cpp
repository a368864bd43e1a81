// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/tiers.h"

#include "indexing/language/hanja.h"
#include "indexing/language/scripts.h"
#include "indexing/search/terms.h"

#include <algorithm>

namespace vigie {

namespace {

Anchor edgeOf(bool first, bool last)
{
    if (first)
        return last ? Anchor::Both : Anchor::Start;
    return last ? Anchor::End : Anchor::None;
}

// The anchors of index terms that are good enough for `wanted`: a pair that is a whole word also starts one.
QList<Anchor> goodFor(Anchor wanted)
{
    switch (wanted) {
    case Anchor::None:
        return {Anchor::None, Anchor::Start, Anchor::End, Anchor::Both};
    case Anchor::Start:
        return {Anchor::Start, Anchor::Both};
    case Anchor::End:
        return {Anchor::End, Anchor::Both};
    case Anchor::Both:
        break;
    }
    return {Anchor::Both};
}

Xapian::Query pairQuery(char32_t first, char32_t second, Anchor wanted)
{
    QList<Xapian::Query> terms;
    for (const Anchor anchor : goodFor(wanted))
        terms.append(Xapian::Query(pairTerm(first, second, anchor)));
    return anyOf(terms);
}

Xapian::Query beginningWith(const std::string &term, Vocabulary &vocabulary)
{
    const std::vector<std::string> &terms = vocabulary.termsBeginning(term);
    return terms.empty() ? Xapian::Query(term) // which finds nothing
                         : Xapian::Query(Xapian::Query::OP_SYNONYM, terms.begin(), terms.end());
}

} // namespace

Xapian::Query scaled(const Xapian::Query &query, double factor)
{
    return query.empty() ? query : Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, query, factor);
}

Xapian::Query anyOf(const QList<Xapian::Query> &queries)
{
    Xapian::Query all;
    for (const Xapian::Query &query : queries) {
        if (!query.empty())
            all = all.empty() ? query : all | query;
    }
    return all;
}

Xapian::Query sequenceQuery(const QList<Unit> &units, bool edges, bool open, Vocabulary &vocabulary)
{
    const qsizetype count = units.size();
    if (count == 0)
        return {};
    if (count == 1) {
        const Unit &only = units.first();
        if (only.kind != Unit::Kind::Character)
            return open ? beginningWith(wordTerm(only.text), vocabulary) : Xapian::Query(wordTerm(only.text));
        if (edges && !open)
            return Xapian::Query(pairTerm(only.letter, 0, Anchor::Both));
        QList<Xapian::Query> beginnings;
        for (const Anchor anchor : goodFor(edges ? Anchor::Start : Anchor::None))
            beginnings.append(beginningWith(pairTerm(only.letter, 0, anchor), vocabulary));
        return anyOf(beginnings);
    }
    std::vector<Xapian::Query> terms;
    for (qsizetype i = 0; i < count; ++i) {
        const Unit &unit = units.at(i);
        if (unit.kind != Unit::Kind::Character) {
            terms.emplace_back(wordTerm(unit.text));
            continue;
        }
        const bool paired = i + 1 < count && units.at(i + 1).linked;
        if (paired) {
            const bool first = edges && i == 0;
            const bool last = edges && !open && i + 2 == count;
            terms.push_back(pairQuery(unit.letter, units.at(i + 1).letter, edgeOf(first, last)));
        } else if (!(i + 1 == count && unit.linked)) { // the last of a run, with something behind it
            terms.push_back(anyPairQuery(unit.letter, 0));
        }
    }
    if (terms.size() == 1)
        return terms.front();
    return {Xapian::Query::OP_PHRASE, terms.begin(), terms.end(), Xapian::termcount(terms.size())};
}

QList<std::vector<std::string>> sequenceTerms(const QList<Unit> &units)
{
    QList<std::vector<std::string>> all;
    const qsizetype count = units.size();
    for (qsizetype i = 0; i < count; ++i) {
        const Unit &unit = units.at(i);
        if (unit.kind != Unit::Kind::Character) {
            all.append({wordTerm(unit.text)});
            continue;
        }
        const bool paired = i + 1 < count && units.at(i + 1).linked;
        if (!paired && i > 0 && unit.linked)
            continue; // the last of a run
        std::vector<std::string> terms;
        const Anchor edge = paired ? edgeOf(i == 0, i + 2 == count) : Anchor::Both;
        for (const Anchor anchor : goodFor(edge))
            terms.push_back(pairTerm(unit.letter, paired ? units.at(i + 1).letter : 0, anchor));
        all.append(std::move(terms));
    }
    return all;
}

Xapian::Query anyPairQuery(char32_t first, char32_t second)
{
    return pairQuery(first, second, Anchor::None);
}

Xapian::Query anyTerm(const std::vector<std::string> &terms)
{
    return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

Xapian::Query readingQuery(const QList<Unit> &units, Vocabulary &vocabulary)
{
    std::vector<Xapian::Query> pairs;
    const qsizetype count = units.size();
    for (qsizetype i = 0; i + 1 < count; ++i) {
        const std::vector<std::string> terms =
            vocabulary.pairsRead(char16_t(units.at(i).letter), char16_t(units.at(i + 1).letter),
                                 goodFor(edgeOf(i == 0, i + 2 == count)));
        if (terms.empty())
            return {};
        pairs.push_back(anyTerm(terms));
    }
    if (pairs.size() < 2)
        return pairs.empty() ? Xapian::Query() : pairs.front();
    return {Xapian::Query::OP_PHRASE, pairs.begin(), pairs.end(), Xapian::termcount(pairs.size())};
}

QList<Unit> nounOf(const QList<Unit> &run)
{
    const auto isSyllable = [](const Unit &unit) {
        return unit.kind == Unit::Kind::Character && isHangul(unit.letter);
    };
    if (!std::all_of(run.cbegin(), run.cend(), isSyllable))
        return run;
    for (qsizetype i = 1; i + 1 < run.size(); ++i) {
        if (run.at(i).wordEnd)
            return run.first(i + 1);
    }
    return run;
}

QList<Unit> hangulOf(const QList<Unit> &units)
{
    QList<Unit> read;
    for (const Unit &unit : units) {
        if (unit.kind != Unit::Kind::Character || unit.reading == 0)
            return {};
        Unit syllable = unit;
        syllable.letter = read.isEmpty() ? initialSound(unit.reading) : unit.reading;
        syllable.reading = 0;
        read.append(syllable);
    }
    return read;
}

} // namespace vigie
