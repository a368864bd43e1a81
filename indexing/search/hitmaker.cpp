// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/hitmaker.h"

#include "indexing/language/scripts.h"
#include "indexing/search/snippet.h"

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

constexpr qsizetype mostParts = 12; // lines of an explanation that one reads
constexpr double spread = 0.6;      // of an entry's weight that each of its paragraphs has, however often

// How much an occurrence weighs beside another of the same part, by the factors of answerweights.h.
double factorOf(Match::Kind kind)
{
    switch (kind) {
    case Match::Kind::Inside:
        return 0.05;
    case Match::Kind::Reading:
        return 0.075;
    case Match::Kind::Form:
        return 0.77;
    case Match::Kind::Spelling:
        return 0.5;
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

// The condition with any part instead of all: what is unwanted stays so.
Condition someOf(const Condition &condition)
{
    Condition some = condition;
    if (some.kind == Condition::Kind::All && !some.of.isEmpty()) {
        const auto isPart = [](const Condition &one) { return one.kind == Condition::Kind::Part; };
        if (std::all_of(some.of.cbegin(), some.of.cend(), isPart))
            some.kind = Condition::Kind::Any;
        for (Condition &one : some.of)
            one = someOf(one);
    }
    return some;
}

double occurrences(const QList<NeedleMatch> &matches, const AskedPart &part)
{
    double sum = 0;
    for (const NeedleMatch &match : matches)
        sum += part.has(match.part) ? factorOf(match.kind) : 0;
    return sum;
}

} // namespace

HitMaker::HitMaker(const UnitReader &reader, Stemmer &stemmer,
                   std::function<QString(const DocumentId &)> titleOf)
    : m_reader(reader)
    , m_stemmer(stemmer)
    , m_titleOf(std::move(titleOf))
    , m_records(reader, stemmer, m_titleOf)
{
}

bool HitMaker::answers(const PassageRecord &record, const QueryPlan &plan) const
{
    const RecordReading read = m_records.read(record, plan);
    return std::any_of(read.paragraphs.cbegin(), read.paragraphs.cend(), [&](const ReadParagraph &one) {
        return plan.condition.holds(one.parts + read.given, one.language);
    });
}

// The entry's weight by parts, as far as `one` of its paragraphs has their words.
QList<double> HitMaker::shareOf(const ReadParagraph &one, const RecordReading &read, const QueryPlan &plan,
                                QList<double> weights) const
{
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const AskedPart &part = plan.parts.at(i);
        if (part.place != ScorePart::Place::Text)
            continue;
        double most = 0;
        for (const ReadParagraph &other : read.paragraphs)
            most = std::max(most, occurrences(other.matches, part));
        const double own = occurrences(one.matches, part);
        if (most > 0)
            weights[i] *= own > 0 ? spread + (1 - spread) * own / most : 0;
    }
    return weights;
}

HitMaker::Answer HitMaker::answer(const PassageRecord &record, const QueryPlan &plan, const Condition *whole,
                                  const QList<double> &weights, double score) const
{
    const RecordReading read = m_records.read(record, plan);
    const bool asksWords = !plan.needles.isEmpty() || !plan.entities.isEmpty() || !plan.tags.isEmpty() ||
                           !plan.namedHere.isEmpty();
    const auto sumOf = [](const QList<double> &all) {
        return std::accumulate(all.cbegin(), all.cend(), 0.0);
    };
    QList<QList<double>> shares;
    double most = 0;
    for (const ReadParagraph &one : read.paragraphs) {
        shares.append(shareOf(one, read, plan, weights));
        most = std::max(most, sumOf(shares.last()));
    }
    // The best paragraph has the entry's whole score.
    const auto make = [&](qsizetype number) {
        const ReadParagraph &one = read.paragraphs.at(number);
        SearchHit hit = this->hit(record, plan, read, one);
        hit.score = most > 0 ? score * sumOf(shares.at(number)) / most : score;
        hit.parts = explain(record, plan, read, one.matches, shares.at(number));
        return hit;
    };
    const auto hasSomething = [&](const ReadParagraph &one) { return !asksWords || !one.parts.isEmpty(); };
    Answer answer;
    answer.whole = true;
    const Condition scattered = someOf(plan.condition);
    for (qsizetype i = 0; whole && i < read.paragraphs.size(); ++i) {
        const ReadParagraph &one = read.paragraphs.at(i);
        if (!hasSomething(one) || !whole->holds(one.parts + read.given, one.language))
            continue;
        answer.hits.append(make(i));
        if (!asksWords && plan.unwanted.empty())
            break; // found by what is true of all of it
    }
    if (!answer.hits.isEmpty() || read.paragraphs.isEmpty())
        return answer;
    // Of what the title answers, the opening is shown; else the paragraph with most.
    answer.whole = whole && whole->holds(read.given, record.language);
    qsizetype best = -1;
    for (qsizetype i = 0; i < read.paragraphs.size(); ++i) {
        const ReadParagraph &one = read.paragraphs.at(i);
        const bool fits =
            answer.whole || (hasSomething(one) && scattered.holds(one.parts + read.given, one.language));
        if (fits && (best < 0 || sumOf(shares.at(i)) > sumOf(shares.at(best))))
            best = i;
    }
    if (best >= 0)
        answer.hits.append(make(best));
    return answer;
}

SearchHit HitMaker::hit(const PassageRecord &record, const QueryPlan &plan, const RecordReading &read,
                        const ReadParagraph &one) const
{
    QSet<int> inText;
    for (const NeedleMatch &match : one.matches)
        inText.insert(match.part);
    SearchHit hit;
    hit.language = one.language;
    const Span answer = one.text;
    // The note that answers what the text leaves open, or that bears a tag that was asked for.
    for (qsizetype i = 0; i < record.notes.size() && !hit.annotation; ++i) {
        const PassageNote &note = record.notes.at(i);
        const Span noted =
            read.text.toNormalised({note.span.start - record.span.start, note.span.end - record.span.start});
        const auto adds = [&](const NeedleMatch &match) { return !inText.contains(match.part); };
        const QList<NeedleMatch> &said = read.notes.at(i).matches;
        if (answer.overlaps(noted) &&
            (std::any_of(said.cbegin(), said.cend(), adds) ||
             std::any_of(plan.tags.cbegin(), plan.tags.cend(),
                         [&](const AskedTag &asked) { return note.hasTag(asked.tag); })))
            hit.annotation = note.id;
    }
    const Span source = read.text.toSource(answer);
    hit.passage = {record.document, record.page,
                   Span{record.span.start + source.start, record.span.start + source.end}};
    const Snippet snippet = makeSnippet(record.text, read.text, one.matches, answer);
    hit.snippet = snippet.text;
    hit.snippetMarks = snippet.marks;
    for (const NeedleMatch &match : one.matches) {
        const Span span = read.text.toSource(match.span);
        hit.matches.append(
            {{record.span.start + span.start, record.span.start + span.end}, match.why, match.kind});
    }
    return hit;
}

// The index weighs the parts; within a part, the words that answer share by how often they stand there.
QList<ScorePart> HitMaker::explain(const PassageRecord &record, const QueryPlan &plan,
                                   const RecordReading &read, const QList<NeedleMatch> &matches,
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
        if (part.place == ScorePart::Place::Document) {
            lines.append({part.why, m_titleOf(record.document), Match::Kind::Exact, part.place,
                          weights.at(i) / total});
            continue;
        }
        QList<ScorePart> shares;
        double sum = 0;
        const auto take = [&](const QString &source, const NormalisedText &text,
                              const QList<NeedleMatch> &places, ScorePart::Place place) {
            for (const NeedleMatch &match : places) {
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
            take(record.text, read.text, matches, ScorePart::Place::Text);
            take(read.title.source, read.title.text, read.title.matches, ScorePart::Place::Title);
            for (const AnsweringText &note : read.notes)
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
