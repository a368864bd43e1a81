// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/factreader.h"

#include "indexing/facts/amounts/amountscanner.h"
#include "indexing/facts/claimreader.h"
#include "indexing/facts/dates/datescanner.h"
#include "indexing/facts/events/eventreader.h"
#include "indexing/facts/layout/continuedtables.h"
#include "indexing/facts/names/entitymatcher.h"
#include "indexing/facts/names/knownbodies.h"
#include "indexing/language/detectlanguage.h"
#include "indexing/language/sentences.h"

#include <QHash>

#include <algorithm>
#include <deque>

namespace vigie {
namespace {

Language languageOf(const Page &page, const Document &document)
{
    if (page.language != Language::Unknown)
        return page.language;
    const Language found = detectLanguage(page.text, document.language);
    return found == Language::Unknown ? document.language : found;
}

/// Running heads and page numbers are no statements.
QList<Span> unreadSpans(const NormalisedText &text, const Page &page)
{
    QList<Span> spans;
    for (qsizetype b = 0; b < text.blocks.size() && b < page.blocks.size(); ++b) {
        const Block::Kind kind = page.blocks.at(b).kind;
        if (kind == Block::Kind::PageHeader || kind == Block::Kind::PageFooter)
            spans.append(text.blocks.at(b));
    }
    return spans;
}

QList<ScannedDate> scanPage(const Page &page, const NormalisedText &text, Language language,
                            const Document &document)
{
    DateHelp help{page.text, {}};
    for (const Block &block : page.blocks)
        help.blocks.append(block.kind);
    return scanDates(text, language, document.published, help);
}

DatedPlaces placesOf(const QList<ScannedDate> &dates, const NormalisedText &text)
{
    DatedPlaces places;
    for (const ScannedDate &date : dates) {
        if (date.date.isValid())
            places.append({text.toSource(date.span), date.date});
    }
    return places;
}

template <typename Found>
void removeWithin(QList<Found> &found, const QList<Span> &spans)
{
    if (spans.isEmpty())
        return;
    found.removeIf([&](const Found &one) {
        return std::any_of(spans.cbegin(), spans.cend(),
                           [&](const Span &span) { return span.overlaps(one.span); });
    });
}

using continuedtables::HeadedPage;

/// Puts the places of what was read on a headed page where they are on the page itself; leaves out what
/// stands in the head.
template <typename Found>
void placeOnPages(QList<Found> &found, const QHash<int, const HeadedPage *> &headed)
{
    if (headed.isEmpty())
        return;
    QList<Found> placed;
    for (Found &one : found) {
        if (const HeadedPage *const page = headed.value(one.passage.page)) {
            const auto span = page->toPage(one.passage.span);
            if (!span)
                continue;
            one.passage.span = *span;
            if constexpr (requires { one.equivalents; }) {
                for (auto &equivalent : one.equivalents)
                    equivalent.span = page->toPage(equivalent.span).value_or(Span());
            }
        }
        placed.append(std::move(one));
    }
    found = std::move(placed);
}

/// The same sentence again, on another page or in a box: told twice, it happened once. `alike`: the places of
/// those with the same quote.
bool isRepeated(const QList<Event> &events, const QList<qsizetype> &alike, const Event &event)
{
    return std::any_of(alike.cbegin(), alike.cend(), [&](qsizetype i) {
        return events.at(i).date == event.date && events.at(i).kind == event.kind;
    });
}

} // namespace

DatedPlaces datesOn(const Page &page, const NormalisedText &text, const Document &document)
{
    return placesOf(scanPage(page, text, languageOf(page, document), document), text);
}

struct FactReader::Private
{
    const Thesaurus thesaurus;
    const EntityMatcher matcher;
    const KnownBodies bodies;

    explicit Private(const Thesaurus &known)
        : thesaurus(known)
        , matcher(known)
        , bodies(known)
    {
    }
};

FactReader::FactReader(const Thesaurus &thesaurus)
    : d(std::make_unique<Private>(thesaurus))
{
}

FactReader::~FactReader() = default;

int FactReader::rulesVersion()
{
    return 17;
}

DocumentFacts FactReader::read(const Document &document, const QList<Page> &pages,
                               std::vector<PageReading> *readings) const
{
    DocumentFacts facts;
    std::deque<NormalisedText> texts; // places stay where they are while the list grows
    QList<PageFacts> known;
    known.reserve(pages.size());
    std::deque<HeadedPage> continued;
    QHash<int, const HeadedPage *> headed;
    QString head; // of the table that the page before ends within
    for (const Page &own : pages) {
        const auto goesOn = continuedtables::withHead(own, head);
        if (goesOn)
            headed.insert(own.number, &continued.emplace_back(*goesOn));
        head = continuedtables::headAtEnd(own, head);
        const Page &page = goesOn ? continued.back().page : own;
        const NormalisedText &text = texts.emplace_back(normalise(page.text, page.blocks));
        PageFacts read;
        read.page = &page;
        read.text = &text;
        read.language = languageOf(page, document);
        read.dates = scanPage(page, text, read.language, document);
        read.cased = withCapitals(text, page.text);
        read.amounts = scanAmounts(text, read.language, read.cased);
        read.entities = d->matcher.match(text, read.language, page.text);
        const QList<Span> unread = unreadSpans(text, page);
        removeWithin(read.amounts, unread);
        read.comparisons = scanComparisons(text, read.language, read.dates, read.amounts);
        removeWithin(read.entities, unread);
        for (const EntityMatch &match : std::as_const(read.entities)) {
            const Span there = text.toSource(match.span);
            facts.mentions.append({match.entity,
                                   {document.id, page.number, there},
                                   page.text.mid(there.start, there.length())});
        }
        known.append(read);
    }
    Statements statements = readStatements(document, known, d->thesaurus, d->bodies);
    facts.claims = std::move(statements.claims);
    facts.comparisons = std::move(statements.comparisons);
    QHash<int, QList<Claim>> stated; // by page
    for (const Claim &claim : std::as_const(facts.claims))
        stated[claim.passage.page].append(claim);
    QHash<QString, QList<qsizetype>> told; // events by their quotes
    for (const PageFacts &read : std::as_const(known)) {
        for (const Event &event :
             readEvents(document, {*read.page, *read.text, read.cased, read.language, read.dates,
                                   read.entities, read.comparisons, stated.value(read.page->number)})) {
            QList<qsizetype> &alike = told[event.quote];
            if (isRepeated(facts.events, alike, event))
                continue;
            alike.append(facts.events.size());
            facts.events.append(event);
        }
    }
    placeOnPages(facts.mentions, headed);
    placeOnPages(facts.events, headed);
    placeOnPages(facts.claims, headed);
    placeOnPages(facts.comparisons, headed);
    for (qsizetype i = 0; readings && i < known.size(); ++i) {
        if (headed.contains(pages.at(i).number)) {
            NormalisedText text = normalise(pages.at(i).text, pages.at(i).blocks);
            DatedPlaces dates = datesOn(pages.at(i), text, document);
            readings->push_back({std::move(text), std::move(dates)});
            continue;
        }
        DatedPlaces dates = placesOf(known.at(i).dates, texts[size_t(i)]);
        readings->push_back({std::move(texts[size_t(i)]), std::move(dates)});
    }
    return facts;
}

} // namespace vigie
