// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/events/eventreader.h"

#include "indexing/facts/dates/datelists.h"
#include "indexing/facts/events/happened.h"
#include "indexing/facts/events/happenings.h"
#include "indexing/facts/periods/saiddate.h"
#include "indexing/facts/words/characters.h"
#include "indexing/language/sentences.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vigie {
namespace {

constexpr int noCost = std::numeric_limits<int>::max();

/// What makes a word stand further from a date than its characters say, in characters.
constexpr int newClause = 60, comma = 25, shortAside = 10, againstOrder = 40, saying = 50, otherDate = 80,
              sharing = 40;
constexpr int aside =
    6; ///< characters between two commas that are no clause: "the dissolution, in April, of"

EventId idOf(const Passage &passage, const FuzzyDate &date, const QString &kind)
{
    const QString key = passage.document.value + u'|' + QString::number(passage.page) + u'|' +
                        QString::number(passage.span.start) + u'-' + QString::number(passage.span.end) +
                        u'|' + date.toIso() + u'|' + kind;
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {u"e"_s + QString::fromLatin1(hash.left(12))};
}

/// Japanese and Korean say what happened at the end, after the date; French and English on either side.
int costOf(const Happening &happening, Span date, QStringView text, Language language)
{
    const bool after = happening.span.start >= date.end;
    const Span between = after ? Span{date.end, happening.span.start} : Span{happening.span.end, date.start};
    if (between.length() < 0)
        return noCost;
    int cost = static_cast<int>(between.length());
    for (qsizetype i = between.start; i < between.end; ++i) {
        const QChar c = text.at(i);
        if (c == u';' || c == u':')
            cost += newClause;
        else if (c == u',' || c == u'、')
            cost += between.length() <= aside ? shortAside : comma;
    }
    if (isEastAsian(language) && !after)
        cost += againstOrder;
    // Saying and reporting carry what was done: the deed is the event.
    if (happening.kind == "other"_L1)
        cost += saying;
    return cost;
}

struct Dated
{
    const ScannedDate *date = nullptr;
    qsizetype happening = -1;
    int cost = noCost;
};

QList<EntityId> entitiesIn(const QList<EntityMatch> &matches, Span sentence)
{
    QList<EntityId> found;
    auto it = std::lower_bound(matches.cbegin(), matches.cend(), sentence.start,
                               [](const EntityMatch &match, qsizetype at) { return match.span.start < at; });
    for (; it != matches.cend() && it->span.end <= sentence.end; ++it) {
        if (!found.contains(it->entity))
            found.append(it->entity);
    }
    return found;
}

/// "Stole $1.19 billion in 2024 and $1.65 billion in 2025": an amount and no verb stands between the dates.
bool isNextOfAmounts(QStringView text, Span before, Span after)
{
    constexpr qsizetype reach = 48;
    if (after.start <= before.end || after.start - before.end > reach)
        return false;
    const QStringView gap = text.mid(before.end, after.start - before.end);
    static constexpr QStringView joints[] = {u" and ", u", ", u" et ", u"に", u"、", u" "};
    for (const QStringView joint : joints) {
        const QChar c = gap.startsWith(joint) && gap.size() > joint.size() ? gap.at(joint.size()) : QChar();
        if (isDigit(c) || c == u'$')
            return true;
    }
    return false;
}

/// Each date of the sentence with the word of what happened that stands nearest; a word speaks for a second
/// date only where both are listed ("on 29 May and on 22 October").
QList<Dated> pairUp(const QList<const ScannedDate *> &dates, const QList<Happening> &happenings,
                    QStringView text, Span sentence, Language language)
{
    // "Said on 5 June that …": the day of the saying dates no deed.
    QList<bool> said;
    for (const ScannedDate *date : dates)
        said.append(saiddate::isBesideSaying(text, sentence, *date) ||
                    saiddate::isOfSpeaker(text, sentence, *date));
    const auto costBetween = [&](qsizetype d, const Happening &happening) {
        const ScannedDate *const date = dates.at(d);
        if (said.at(d) && happening.kind != "other"_L1 && happening.kind != "report"_L1)
            return noCost;
        int cost = costOf(happening, date->span, text, language);
        const qsizetype from = std::min(happening.span.start, date->span.start);
        const qsizetype to = std::max(happening.span.end, date->span.end);
        for (const ScannedDate *other : dates) {
            // Another date between the two claims the word for itself.
            if (cost != noCost && other != date && other->span.start >= from && other->span.end <= to)
                cost += otherDate;
        }
        return cost;
    };
    QList<Dated> pairs;
    QList<int> costs; // of each date with each happening
    for (qsizetype d = 0; d < dates.size(); ++d) {
        pairs.append({dates.at(d), -1, noCost});
        for (const Happening &happening : happenings)
            costs.append(costBetween(d, happening));
    }
    // The nearest pair first: what is taken by one date is another's only when nothing else is near it.
    QList<const ScannedDate *> taken(happenings.size(), nullptr);
    const auto isShared = [&](const ScannedDate *date, const ScannedDate *other) {
        return areListed(text, date->span, other->span) || areListed(text, other->span, date->span) ||
               isNextOfAmounts(text, date->span, other->span) ||
               isNextOfAmounts(text, other->span, date->span);
    };
    for (qsizetype round = 0; round < pairs.size(); ++round) {
        Dated *best = nullptr;
        qsizetype word = -1;
        int least = noCost, stated = noCost;
        for (qsizetype p = 0; p < pairs.size(); ++p) {
            Dated &pair = pairs[p];
            for (qsizetype h = 0; pair.happening < 0 && h < happenings.size(); ++h) {
                const int cost = costs.at(p * happenings.size() + h);
                if (cost == noCost || (taken.at(h) && !isShared(pair.date, taken.at(h))))
                    continue;
                const int weighed = taken.at(h) ? cost + sharing : cost;
                if (weighed < least) {
                    least = weighed;
                    stated = cost;
                    best = &pair;
                    word = h;
                }
            }
        }
        if (best == nullptr)
            break;
        best->happening = word;
        best->cost = stated;
        taken[word] = best->date;
    }
    pairs.removeIf([](const Dated &pair) { return pair.happening < 0; });
    return pairs;
}

/// "Than in 2023": the year of what is compared with.
bool isSetAgainst(const QList<ScannedComparison> &comparisons, qsizetype date)
{
    return std::any_of(comparisons.cbegin(), comparisons.cend(),
                       [&](const ScannedComparison &one) { return one.date == date; });
}

/// What lies after the document was written had not happened.
bool isAhead(const FuzzyDate &date, const Document &document)
{
    const QDate written = document.published ? document.published->end : QDate();
    return written.isValid() && date.start.isValid() && date.start > written;
}

/// "LONDON, 3 December 2025: …", before what is told: the day of the document, on which nothing but its
/// saying took place.
bool isOwnDay(const Document &document, QStringView text, Span block, const ScannedDate &date)
{
    constexpr qsizetype most = 40; // of a place
    if (!document.published || date.date != *document.published || date.span.start - block.start > most)
        return false;
    QStringView before = text.mid(block.start, date.span.start - block.start).trimmed();
    if (before.endsWith(u" le"))
        before = before.chopped(3).trimmed();
    return before.isEmpty() || before.endsWith(u',') || before.endsWith(u'(') || before.endsWith(u'、');
}

} // namespace

QList<Event> readEvents(const Document &document, const EventPage &in)
{
    QList<Event> events;
    if (in.dates.isEmpty())
        return events;
    qsizetype next = 0;
    for (qsizetype b = 0; b < in.text.blocks.size() && next < in.dates.size(); ++b) {
        const Span block = in.text.blocks.at(b);
        const Block::Kind kind =
            b < in.page.blocks.size() ? in.page.blocks.at(b).kind : Block::Kind::Paragraph;
        while (next < in.dates.size() && in.dates.at(next).span.end <= block.start)
            ++next;
        const bool dated = next < in.dates.size() && in.dates.at(next).span.start < block.end;
        if (!dated || kind == Block::Kind::PageHeader || kind == Block::Kind::PageFooter ||
            kind == Block::Kind::TableHeader || kind == Block::Kind::Heading || kind == Block::Kind::Footnote)
            continue;
        const QList<Span> parts = sentences(in.cased, block, in.language);
        for (const Span &sentence : parts) {
            QList<const ScannedDate *> dates;
            constexpr qsizetype most = 64; // a list of more dates is a table, whatever is told of it
            qsizetype d = next;
            while (d < in.dates.size() && in.dates.at(d).span.end <= sentence.start)
                ++d;
            for (; d < in.dates.size() && in.dates.at(d).span.start < sentence.end && dates.size() < most;
                 ++d) {
                const ScannedDate &date = in.dates.at(d);
                if (sentence.contains(date.span) && date.date.isValid() && !date.needsContext &&
                    !isSetAgainst(in.comparisons, d) && !isAhead(date.date, document) &&
                    !saiddate::isDateline(in.text.text, block, date))
                    dates.append(&date);
            }
            if (dates.isEmpty())
                continue;
            const QList<Happening> happenings = findHappenings(in.text.text, sentence, in.language);
            QList<Dated> pairs = pairUp(dates, happenings, in.text.text, sentence, in.language);
            // The date of what did not happen is no date of something else in the sentence.
            pairs.removeIf([&](const Dated &pair) {
                return !hasHappened(in.text.text, sentence, happenings.at(pair.happening), in.language);
            });
            pairs.removeIf([&](const Dated &pair) {
                const QString &what = happenings.at(pair.happening).kind;
                return (what == "other"_L1 || what == "report"_L1) &&
                       isOwnDay(document, in.text.text, block, *pair.date);
            });
            if (pairs.isEmpty())
                continue;
            const Span there = in.text.toSource(sentence);
            const QList<EntityId> entities = entitiesIn(in.entities, sentence);
            for (const Dated &pair : pairs) {
                Event event;
                event.passage = {document.id, in.page.number, there};
                event.quote = in.page.text.mid(there.start, there.length());
                event.date = pair.date->date;
                event.basis = pair.date->basis;
                event.kind = happenings.at(pair.happening).kind;
                event.entities = entities;
                event.id = idOf(event.passage, event.date, event.kind);
                const bool twice = std::any_of(events.cbegin(), events.cend(),
                                               [&](const Event &known) { return known.id == event.id; });
                if (!twice)
                    events.append(event);
            }
        }
    }
    return events;
}

} // namespace vigie
