// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/passageentry.h"

#include "indexing/language/scripts.h"
#include "indexing/search/passages.h"
#include "indexing/search/statedvalues.h"
#include "indexing/search/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// Words of headings and titles count more than words of the text below them.
constexpr unsigned headingWeight = 3;
// How a document opens says what it is about, in manuals as in news. Measured: 80 to 240 letters do as well.
constexpr unsigned openingWeight = 3;
constexpr qsizetype openingLength = 160;
// Positions of a passage's own words end far below.
constexpr quint32 titlePosition = 1'000'000;
constexpr quint32 notePosition = 2'000'000;
constexpr quint32 notesApart = 100'000;
constexpr qsizetype longestNote = 20'000; // characters: fewer units than lie between two notes

std::string publishedDay(QDate day)
{
    return day.isValid() ? day.toString(u"yyyyMMdd"_s).toStdString() : std::string();
}

void addTerms(Xapian::Document &entry, const QList<Unit> &units, quint32 position,
              const std::function<unsigned(qsizetype)> &weightOf)
{
    forEachTerm(units, position, [&](const std::string &term, quint32 at) {
        entry.add_posting(term, at, weightOf(qsizetype(at - position)));
    });
}

// What belongs to the document or the text and stays when notes change: all but words, names and tags.
bool isLasting(const std::string &term)
{
    constexpr std::string_view kinds = "QLTYVD";
    return kinds.find(term.front()) != std::string_view::npos;
}

} // namespace

NormalisedText normalisedOf(const PassageRecord &record)
{
    QList<Block> blocks = record.blocks;
    for (Block &block : blocks)
        block.span = {block.span.start - record.span.start, block.span.end - record.span.start};
    return normalise(record.text, blocks);
}

Xapian::Document EntryMaker::passage(const Document &document, const PassageRecord &record,
                                     const NormalisedText &text, Span span, qsizetype offset,
                                     const PassageValues &values) const
{
    Xapian::Document entry;
    addWords(entry, record, text, span, offset);
    const int year = yearOf(document.published);
    entry.add_boolean_term(documentTerm(document.id));
    entry.add_boolean_term(languageTerm(record.language));
    for (const Language language : record.languages)
        entry.add_boolean_term(languageTerm(language));
    entry.add_boolean_term(typeTerm(document.mediaType));
    entry.add_boolean_term(yearTerm(year));
    CountedValue counted{record.language, year, document.id.value.toStdString(), {}};
    for (const NamedPlace &name : record.names) {
        if (const std::string id = name.entity.value.toStdString(); !counted.entities.contains(id))
            counted.entities.append(id);
    }
    entry.add_value(slot::counted, counted.pack());
    if (document.published && document.published->isValid()) {
        const std::string first = publishedDay(document.published->start);
        const std::string last = publishedDay(document.published->end);
        entry.add_value(slot::publishedFirst, first.empty() ? last : first);
        entry.add_value(slot::publishedLast, last.empty() ? first : last);
    }
    entry.add_value(slot::page, Xapian::sortable_serialise(record.page));
    entry.add_value(slot::place, document.id.value.toStdString() + ' ' +
                                     Xapian::sortable_serialise(record.page) + ' ' +
                                     Xapian::sortable_serialise(double(record.span.start)));
    if (!values.amounts.isEmpty()) {
        QList<AmountRange> ranges;
        for (const Amount &amount : values.amounts)
            ranges.append(rangeOf(amount));
        for (const Amount &amount : values.amounts)
            entry.add_term(amountTerm(amount));
        entry.add_value(slot::amounts, packAmounts(ranges));
    }
    for (const FuzzyDate &date : values.dates)
        entry.add_term(dateTerm(date));
    if (!values.dates.isEmpty())
        entry.add_value(slot::dates, packDates(values.dates));
    entry.set_data(record.pack());
    return entry;
}

Xapian::Document EntryMaker::withNotes(const Xapian::Document &old, const PassageRecord &record) const
{
    Xapian::Document entry;
    const NormalisedText text = normalisedOf(record);
    addWords(entry, record, text, {0, text.text.size()}, record.span.start);
    for (auto term = old.termlist_begin(); term != old.termlist_end(); ++term) {
        if (isLasting(*term))
            entry.add_term(*term, term.get_wdf());
    }
    for (auto value = old.values_begin(); value != old.values_end(); ++value)
        entry.add_value(value.get_valueno(), *value);
    entry.set_data(record.pack());
    return entry;
}

Xapian::Document EntryMaker::title(const Document &document, double length) const
{
    Xapian::Document entry;
    addText(entry, document.title, titlePosition, 1);
    entry.add_boolean_term(titlesTerm());
    entry.add_boolean_term(titleTerm(document.id));
    entry.add_boolean_term(documentTerm(document.id));
    entry.set_data(document.title.toStdString());
    entry.add_value(slot::counted, document.id.value.toStdString());
    entry.add_value(slot::length, Xapian::sortable_serialise(length));
    return entry;
}

void EntryMaker::addWords(Xapian::Document &entry, const PassageRecord &record, const NormalisedText &text,
                          Span span, qsizetype offset) const
{
    const QList<Unit> units = m_reader.read(text.text, span);
    const auto folded = [&](Span of) { return text.toNormalised({of.start - offset, of.end - offset}); };
    QList<Span> headings;
    for (const Block &block : record.blocks) {
        if (block.kind == Block::Kind::Heading)
            headings.append(folded(block.span));
    }
    qsizetype opening = span.start;
    // A text that is all opening has none.
    const bool opens = record.opens &&
                       lengthOf(QStringView(text.text).sliced(span.start, span.length())) > 2 * openingLength;
    for (qsizetype length = 0; opens && opening < span.end && length < openingLength; ++opening)
        length += isCjk(text.text.at(opening).unicode()) ? 2 : 1;
    addTerms(entry, units, 1, [&](qsizetype at) {
        const Span place = units.at(at).span;
        if (place.start < opening)
            return openingWeight;
        const auto holds = [place](Span heading) { return heading.contains(place); };
        return std::any_of(headings.cbegin(), headings.cend(), holds) ? headingWeight : 1;
    });
    for (const NamedPlace &name : record.names) {
        const Span place = folded(name.span);
        const auto at =
            std::lower_bound(units.begin(), units.end(), place.start,
                             [](const Unit &unit, qsizetype start) { return unit.span.end <= start; });
        entry.add_posting(entityTerm(name.entity), quint32(at - units.begin()) + 1);
    }
    addText(entry, record.title, titlePosition, headingWeight);
    quint32 position = notePosition;
    for (const PassageNote &note : record.notes) {
        addText(entry, note.text().left(longestNote), position, 1);
        for (const QString &tag : note.tags)
            entry.add_boolean_term(tagTerm(tag));
        position += notesApart;
    }
}

void EntryMaker::addText(Xapian::Document &entry, const QString &text, quint32 position,
                         unsigned weight) const
{
    if (text.isEmpty())
        return;
    addTerms(entry, m_reader.read(normalise(text).text), position, [weight](qsizetype) { return weight; });
}

} // namespace vigie
