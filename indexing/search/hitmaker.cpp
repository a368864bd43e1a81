// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/hitmaker.h"

#include "indexing/facts/amountscanner.h"
#include "indexing/facts/datescanner.h"
#include "indexing/language/scripts.h"
#include "indexing/search/passageentry.h"
#include "indexing/search/snippet.h"

#include <QSet>

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype mostParts = 12; // lines of an explanation that one reads

// What of a title or a note answers.
struct FoundText
{
    NormalisedText text;
    QString source;
    QList<NeedleMatch> matches;
};

// The fewest neighbouring blocks that hold every part of the question the passage holds: what is cited.
Span answeringBlocks(const QList<Span> &blocks, const QList<NeedleMatch> &matches)
{
    QSet<int> all;
    QList<QSet<int>> parts(blocks.size());
    for (const NeedleMatch &match : matches) {
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (blocks.at(i).overlaps(match.span))
                parts[i].insert(match.part);
        }
        all.insert(match.part);
    }
    Span best{0, blocks.size()};
    for (qsizetype from = 0; from < blocks.size(); ++from) {
        QSet<int> held;
        for (qsizetype to = from; to < blocks.size() && to + 1 - from < best.length(); ++to) {
            held.unite(parts.at(to));
            if (held.size() == all.size()) {
                best = {from, to + 1};
                break;
            }
        }
    }
    return best;
}

Span blocksOf(const QList<Span> &blocks, Span place)
{
    Span held{blocks.size(), 0};
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks.at(i).overlaps(place))
            held = {std::min(held.start, i), i + 1};
    }
    return held;
}

// How much an occurrence weighs beside another of the same part, by the factors of leafqueries.cpp.
double factorOf(Match::Kind kind)
{
    switch (kind) {
    case Match::Kind::Inside:
        return 0.05;
    case Match::Kind::Reading:
        return 0.075;
    case Match::Kind::Form:
        return 0.77;
    default:
        return 1;
    }
}

// Without the line breaks of the page: none between East Asian characters, else a space.
QString healed(const QString &words)
{
    QString text;
    for (const QString &line : words.split(u'\n', Qt::SkipEmptyParts)) {
        const QString part = line.trimmed();
        const bool joins = text.isEmpty() || part.isEmpty() || text.endsWith(u'-') ||
                           (isCjk(text.back().unicode()) && isCjk(part.front().unicode()));
        text += joins ? part : QString(u' ' + part);
    }
    return text;
}

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

struct HitMaker::Read
{
    NormalisedText text;
    QList<NeedleMatch> matches; ///< in the passage
    FoundText title;            ///< of a document's first passage
    QList<FoundText> notes;     ///< one a note of the record
};

HitMaker::HitMaker(const UnitReader &reader, Stemmer &stemmer,
                   std::function<QString(const DocumentId &)> titleOf)
    : m_reader(reader)
    , m_stemmer(stemmer)
    , m_titleOf(std::move(titleOf))
{
}

HitMaker::Read HitMaker::read(const PassageRecord &record, const QueryPlan &plan) const
{
    const auto find = [&](const QString &source) {
        FoundText found{normalise(source), source, {}};
        found.matches = findNeedles(plan.needles, m_reader.read(found.text.text), m_stemmer, record.language);
        return found;
    };
    Read read;
    read.text = normalisedOf(record);
    read.matches = findNeedles(plan.needles, readWhereNeeded(m_reader, read.text, plan.needles), m_stemmer,
                               record.language);
    QList<NeedleMatch> others = named(record, read.text, plan);
    others.append(stated(record, read.text, plan));
    for (const NeedleMatch &name : std::as_const(others)) {
        const auto overlaps = [&](const NeedleMatch &match) { return match.span.overlaps(name.span); };
        if (std::none_of(read.matches.cbegin(), read.matches.cend(), overlaps))
            read.matches.append(name);
    }
    std::sort(read.matches.begin(), read.matches.end(),
              [](const NeedleMatch &a, const NeedleMatch &b) { return a.span < b.span; });
    if (!record.title.isEmpty())
        read.title = find(record.title);
    for (const PassageNote &note : record.notes)
        read.notes.append(find(note.text()));
    return read;
}

SearchHit HitMaker::hit(const PassageRecord &record, const QueryPlan &plan,
                        const QList<double> &weights) const
{
    const Read read = this->read(record, plan);
    QSet<int> inText;
    for (const NeedleMatch &match : read.matches)
        inText.insert(match.part);
    SearchHit hit;
    hit.language = record.language;
    // The note that answers what the text leaves open, or that bears a tag that was asked for.
    Span noted;
    for (qsizetype i = 0; i < record.notes.size() && !hit.annotation; ++i) {
        const PassageNote &note = record.notes.at(i);
        const auto adds = [&](const NeedleMatch &match) { return !inText.contains(match.part); };
        const auto bears = [&](const QString &tag) { return note.tags.contains(tag, Qt::CaseInsensitive); };
        const QList<NeedleMatch> &matches = read.notes.at(i).matches;
        if (std::any_of(matches.cbegin(), matches.cend(), adds) ||
            std::any_of(plan.tags.cbegin(), plan.tags.cend(), bears)) {
            hit.annotation = note.id;
            noted = read.text.toNormalised(
                {note.span.start - record.span.start, note.span.end - record.span.start});
        }
    }
    const QList<Span> &blocks = read.text.blocks;
    Span answer{0, read.text.text.size()};
    if (!blocks.isEmpty()) {
        Span held = read.matches.isEmpty() ? Span{0, 1} : answeringBlocks(blocks, read.matches);
        if (const Span own = hit.annotation ? blocksOf(blocks, noted) : Span(); !own.isEmpty())
            held = read.matches.isEmpty()
                       ? own
                       : Span{std::min(held.start, own.start), std::max(held.end, own.end)};
        answer = {blocks.at(held.start).start, blocks.at(held.end - 1).end};
    }
    const Span source = read.text.toSource(answer);
    hit.passage = {record.document, record.page,
                   Span{record.span.start + source.start, record.span.start + source.end}};
    QList<NeedleMatch> inAnswer;
    std::copy_if(read.matches.cbegin(), read.matches.cend(), std::back_inserter(inAnswer),
                 [answer](const NeedleMatch &match) { return answer.contains(match.span); });
    const Snippet snippet = makeSnippet(record.text, read.text, inAnswer, answer.start);
    hit.snippet = snippet.text;
    hit.snippetMarks = snippet.marks;
    for (const NeedleMatch &match : read.matches) {
        const Span span = read.text.toSource(match.span);
        hit.matches.append(
            {{record.span.start + span.start, record.span.start + span.end}, match.why, match.kind});
    }
    if (!weights.isEmpty())
        hit.parts = explain(record, plan, read, weights);
    return hit;
}

// Where an entity that was asked for is named by words no label has.
QList<NeedleMatch> HitMaker::named(const PassageRecord &record, const NormalisedText &text,
                                   const QueryPlan &plan) const
{
    QList<NeedleMatch> places;
    for (const NamedPlace &name : record.names) {
        for (const AskedEntity &asked : plan.entities) {
            if (asked.entity == name.entity)
                places.append({text.toNormalised(
                                   {name.span.start - record.span.start, name.span.end - record.span.start}),
                               asked.part, asked.why, Match::Kind::Translation});
        }
    }
    return places;
}

// Amounts and dates that a field asked for.
QList<NeedleMatch> HitMaker::stated(const PassageRecord &record, const NormalisedText &text,
                                    const QueryPlan &plan) const
{
    QList<NeedleMatch> places;
    if (!plan.amounts.isEmpty()) {
        for (const ScannedAmount &found : scanAmounts(text, record.language)) {
            for (const AskedAmount &asked : plan.amounts) {
                if (!found.vague && asked.range.holds(rangeOf(found.amount)))
                    places.append({found.span, asked.part, asked.why, Match::Kind::Exact});
            }
        }
    }
    if (!plan.dates.isEmpty()) {
        for (const ScannedDate &found : scanDates(text, record.language, {})) {
            for (const AskedDate &asked : plan.dates) {
                if (found.date.isValid() && asked.date.contains(found.date))
                    places.append({found.span, asked.part, asked.why, Match::Kind::Exact});
            }
        }
    }
    return places;
}

// The index weighs the parts; within a part, the words that answer share by how often they stand there.
QList<ScorePart> HitMaker::explain(const PassageRecord &record, const QueryPlan &plan, const Read &read,
                                   const QList<double> &weights) const
{
    double total = 0;
    for (const double weight : weights)
        total += weight;
    QList<ScorePart> lines;
    for (qsizetype i = 0; i < plan.parts.size() && i < weights.size(); ++i) {
        const AskedPart &part = plan.parts.at(i);
        if (weights.at(i) <= 0)
            continue;
        QList<ScorePart> shares;
        double sum = 0;
        const auto take = [&](const QString &source, const NormalisedText &text,
                              const QList<NeedleMatch> &matches, ScorePart::Place place) {
            for (const NeedleMatch &match : matches) {
                if (!part.has(match.part))
                    continue;
                const Span span = text.toSource(match.span);
                const QString words = healed(source.mid(span.start, span.length()));
                const double weight = factorOf(match.kind);
                sum += weight;
                const auto known = std::find_if(shares.begin(), shares.end(), [&](const ScorePart &one) {
                    return one.kind == match.kind && one.place == place && sameText(one.found, words);
                });
                if (known == shares.end())
                    shares.append({part.why, words, match.kind, place, weight});
                else
                    known->weight += weight;
            }
        };
        if (part.place == ScorePart::Place::Title) {
            const QString title = m_titleOf(record.document);
            const NormalisedText text = normalise(title);
            take(title, text, findNeedles(plan.needles, m_reader.read(text.text), m_stemmer, record.language),
                 ScorePart::Place::Title);
        } else {
            take(record.text, read.text, read.matches, ScorePart::Place::Text);
            take(read.title.source, read.title.text, read.title.matches, ScorePart::Place::Title);
            for (const FoundText &note : read.notes)
                take(note.source, note.text, note.matches, ScorePart::Place::Note);
        }
        if (shares.isEmpty()) {
            shares.append({part.why, part.why, Match::Kind::Exact, part.place, 1});
            sum = 1;
        }
        for (ScorePart &share : shares) {
            share.weight *= weights.at(i) / (sum * total);
            const auto known = std::find_if(lines.begin(), lines.end(), [&](const ScorePart &one) {
                return one.asked == share.asked && one.kind == share.kind && one.place == share.place &&
                       sameText(one.found, share.found);
            });
            if (known == lines.end())
                lines.append(share);
            else
                known->weight += share.weight;
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ScorePart &a, const ScorePart &b) { return a.weight > b.weight; });
    if (lines.size() > mostParts)
        lines.resize(mostParts);
    return lines;
}

} // namespace vigie
