// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/recordreader.h"

#include "indexing/facts/amounts/amountscanner.h"
#include "indexing/facts/dates/datescanner.h"
#include "indexing/search/passageentry.h"

#include <algorithm>

namespace vigie {

namespace {

// A paragraph, row or item each by itself, as a range of blocks; headings go with what stands below them.
QList<Span> paragraphsOf(const QList<Block> &blocks)
{
    QList<Span> paragraphs;
    qsizetype start = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks.at(i).kind == Block::Kind::Heading && i + 1 < blocks.size())
            continue;
        paragraphs.append({start, i + 1});
        start = i + 1;
    }
    return paragraphs;
}

// Amounts and dates that a field asked for.
QList<NeedleMatch> statedIn(const QueryPlan &plan, const NormalisedText &text, Language language)
{
    QList<NeedleMatch> places;
    if (!plan.amounts.isEmpty()) {
        for (const ScannedAmount &found : scanAmounts(text, language)) {
            for (const AskedAmount &asked : plan.amounts) {
                if (!found.vague && asked.range.holds(rangeOf(found.amount)))
                    places.append({found.span, asked.part, asked.why, Match::Kind::Exact});
            }
        }
    }
    if (!plan.dates.isEmpty()) {
        for (const ScannedDate &found : scanDates(text, language, {})) {
            for (const AskedDate &asked : plan.dates) {
                if (found.date.isValid() && asked.date.contains(found.date))
                    places.append({found.span, asked.part, asked.why, Match::Kind::Exact});
            }
        }
    }
    return places;
}

// Where an entity that was asked for is named by words no label has.
QList<NeedleMatch> namedIn(const QueryPlan &plan, const PassageRecord &record, const NormalisedText &text)
{
    QList<NeedleMatch> places;
    for (const NamedPlace &name : record.names) {
        for (const AskedEntity &asked : plan.entities) {
            if (asked.entity == name.entity && !asked.except.contains(record.language))
                places.append({text.toNormalised(
                                   {name.span.start - record.span.start, name.span.end - record.span.start}),
                               asked.part, asked.why, Match::Kind::Translation});
        }
    }
    return places;
}

} // namespace

RecordReader::RecordReader(const UnitReader &reader, Stemmer &stemmer,
                           std::function<QString(const DocumentId &)> titleOf)
    : m_reader(reader)
    , m_stemmer(stemmer)
    , m_titleOf(std::move(titleOf))
{
}

RecordReading RecordReader::read(const PassageRecord &record, const QueryPlan &plan) const
{
    RecordReading read;
    read.text = normalisedOf(record);
    QList<Span> blocks = paragraphsOf(record.blocks);
    if (blocks.isEmpty())
        blocks.append({0, read.text.blocks.size()});
    for (const Span range : std::as_const(blocks)) {
        ReadParagraph one;
        one.language = record.languages.value(range.end - 1, record.language);
        one.text = read.text.blocks.isEmpty()
                       ? Span{0, read.text.text.size()}
                       : Span{read.text.blocks.at(range.start).start, read.text.blocks.at(range.end - 1).end};
        one.matches = findNeedles(plan.needles, readWhereNeeded(m_reader, read.text, one.text, plan.needles),
                                  m_stemmer, one.language, &one.parts);
        read.paragraphs.append(one);
    }
    addFacts(record, plan, read);
    if (plan.excluded)
        addExcluded(record, *plan.excluded, read);
    if (!record.title.isEmpty()) {
        read.title = {normalise(record.title), record.title, {}};
        read.title.matches = findNeedles(plan.needles, m_reader.read(read.title.text.text), m_stemmer,
                                         record.language, &read.given);
    }
    read.given.unite(inTitle(record.document, plan));
    addNotes(record, plan, read);
    return read;
}

// Names, amounts and dates that were asked for.
void RecordReader::addFacts(const PassageRecord &record, const QueryPlan &plan, RecordReading &read) const
{
    QList<NeedleMatch> others = namedIn(plan, record, read.text);
    others.append(statedIn(plan, read.text, record.language));
    QSet<int> seen;
    for (ReadParagraph &one : read.paragraphs) {
        for (const NeedleMatch &other : std::as_const(others)) {
            if (!one.text.contains(other.span))
                continue;
            seen.insert(other.part);
            one.parts.insert(other.part);
            const auto overlaps = [&](const NeedleMatch &match) { return match.span.overlaps(other.span); };
            if (std::none_of(one.matches.cbegin(), one.matches.cend(), overlaps))
                one.matches.append(other);
        }
        std::sort(one.matches.begin(), one.matches.end(),
                  [](const NeedleMatch &a, const NeedleMatch &b) { return a.span < b.span; });
    }
    for (const NamedPlace &name : record.names) {
        const Span place =
            read.text.toNormalised({name.span.start - record.span.start, name.span.end - record.span.start});
        for (const AskedEntity &asked : plan.namedHere) {
            for (ReadParagraph &one : read.paragraphs) {
                if (asked.entity == name.entity && one.text.contains(place))
                    one.parts.insert(asked.part);
            }
        }
    }
    // Facts are read from whole documents: what the index knows of the entry need not be seen in it again.
    const auto give = [&](int part) {
        if (!seen.contains(part))
            read.given.insert(part);
    };
    for (const AskedAmount &asked : plan.amounts)
        give(asked.part);
    for (const AskedDate &asked : plan.dates)
        give(asked.part);
}

void RecordReader::addExcluded(const PassageRecord &record, const QueryPlan &plan, RecordReading &read) const
{
    QList<NeedleMatch> others = namedIn(plan, record, read.text);
    others.append(statedIn(plan, read.text, record.language));
    for (ReadParagraph &one : read.paragraphs) {
        findNeedles(plan.needles, readWhereNeeded(m_reader, read.text, one.text, plan.needles), m_stemmer,
                    one.language, &one.parts);
        for (const NeedleMatch &other : std::as_const(others)) {
            if (one.text.contains(other.span))
                one.parts.insert(other.part);
        }
    }
}

// A note's words stand for its paragraph's.
void RecordReader::addNotes(const PassageRecord &record, const QueryPlan &plan, RecordReading &read) const
{
    for (const PassageNote &note : record.notes) {
        AnsweringText found{normalise(note.text()), note.text(), {}};
        QSet<int> parts;
        found.matches =
            findNeedles(plan.needles, m_reader.read(found.text.text), m_stemmer, record.language, &parts);
        read.notes.append(found);
        QList<AskedTag> tags = plan.tags;
        if (plan.excluded)
            tags.append(plan.excluded->tags);
        for (const AskedTag &asked : std::as_const(tags)) {
            if (note.hasTag(asked.tag))
                parts.insert(asked.part);
        }
        const Span place =
            read.text.toNormalised({note.span.start - record.span.start, note.span.end - record.span.start});
        for (ReadParagraph &one : read.paragraphs) {
            if (one.text.overlaps(place))
                one.parts.unite(parts);
        }
    }
}

const QSet<int> &RecordReader::inTitle(const DocumentId &document, const QueryPlan &plan) const
{
    static const QSet<int> none;
    const auto titled = [](const AskedPart &part) { return part.place == ScorePart::Place::Title; };
    if (std::none_of(plan.parts.cbegin(), plan.parts.cend(), titled))
        return none;
    auto known = m_titleParts.find(document.value);
    if (known == m_titleParts.end()) {
        known = m_titleParts.insert(document.value, {});
        findNeedles(plan.needles, m_reader.read(normalise(m_titleOf(document)).text), m_stemmer,
                    Language::Unknown, &*known);
    }
    return *known;
}

} // namespace vigie
