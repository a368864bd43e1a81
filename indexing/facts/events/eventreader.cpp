// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/events/eventreader.h"

#include "indexing/facts/events/datedhappenings.h"
#include "indexing/facts/events/daytold.h"
#include "indexing/facts/events/entryheads.h"
#include "indexing/facts/events/happened.h"
#include "indexing/facts/events/ownlines.h"
#include "indexing/facts/words/characters.h"
#include "indexing/language/sentences.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {
namespace {

EventId idOf(const Passage &passage, const FuzzyDate &date, const QString &kind)
{
    const QString key = passage.document.value + u'|' + QString::number(passage.page) + u'|' +
                        QString::number(passage.span.start) + u'-' + QString::number(passage.span.end) +
                        u'|' + date.toIso() + u'|' + kind;
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {u"e"_s + QString::fromLatin1(hash.left(12))};
}

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

/// What the claims of a sentence say was stolen when: they have weighed the whole text.
struct StatedThefts
{
    bool any = false;
    QList<FuzzyDate> periods, laundered;

    StatedThefts(const QList<Claim> &claims, Span sentence)
    {
        for (const Claim &claim : claims) {
            if (claim.retracted || !sentence.contains(claim.passage.span))
                continue;
            any = any || claim.kind == ClaimKind::Theft;
            if (claim.period && claim.kind == ClaimKind::Theft)
                periods.append(*claim.period);
            if (claim.period && claim.kind == ClaimKind::Laundering)
                laundered.append(*claim.period);
        }
    }
    bool at(const FuzzyDate &date) const { return periods.contains(date) && !laundered.contains(date); }
};

/// A day or a month: of an attack, not of a reckoning, which is no event unless somebody says who took it.
bool isOfIncident(const FuzzyDate &date)
{
    constexpr qint64 most = 31; // days
    return date.start.isValid() && date.end.isValid() && date.start.daysTo(date.end) < most;
}

/// Whether a sentence that begins in one block of running text goes on in the next: at the end of a column.
bool goesOn(const Page &page, QStringView cased, Span block, Span next, qsizetype index)
{
    constexpr qsizetype fewLines = 3; // those of a title
    const Block &above = page.blocks.at(index);
    if (above.kind != Block::Kind::Paragraph || page.blocks.at(index + 1).kind != Block::Kind::Paragraph ||
        block.isEmpty() || next.isEmpty() || above.span.end > page.text.size())
        return false;
    const QStringView lines = QStringView(page.text).mid(above.span.start, above.span.length()).trimmed();
    const QChar last = cased.at(block.end - 1), first = cased.at(next.start);
    if (lines.count(u'\n') + 1 < fewLines || !(last.isLetterOrNumber() || last == u',' || last == u'、'))
        return false;
    return isLatinLetter(first) ? first.isLower() : first.isLetter();
}

/// The text of a page as events are read from it: what goes on over blocks is one.
struct RunningText
{
    QString text, cased;
    QList<Span> blocks; ///< of each block with those that it goes on in; empty for these

    explicit RunningText(const EventPage &in)
        : text(in.text.text)
        , cased(in.cased.toString())
        , blocks(in.text.blocks)
    {
        for (qsizetype b = std::min(blocks.size(), in.page.blocks.size()) - 2; b >= 0; --b) {
            if (!goesOn(in.page, in.cased, in.text.blocks.at(b), in.text.blocks.at(b + 1), b))
                continue;
            for (qsizetype i = in.text.blocks.at(b).end; i < in.text.blocks.at(b + 1).start; ++i)
                text[i] = cased[i] = u' ';
            blocks[b].end = blocks.at(b + 1).end;
            blocks[b + 1] = {};
        }
    }
};

class PageEvents
{
public:
    PageEvents(const Document &document, const EventPage &in)
        : m_document(document)
        , m_in(in)
        , m_running(in)
        , m_text(m_running.text)
        , m_cased(m_running.cased)
        , m_heads(document, in.page, in.text, in.dates)
    {
    }

    QList<Event> read()
    {
        for (qsizetype b = 0; b < m_running.blocks.size(); ++b) {
            const Span block = m_running.blocks.at(b);
            if (block.isEmpty())
                continue;
            const Block::Kind kind =
                b < m_in.page.blocks.size() ? m_in.page.blocks.at(b).kind : Block::Kind::Paragraph;
            while (m_next < m_in.dates.size() && m_in.dates.at(m_next).span.end <= block.start)
                ++m_next;
            const bool dated = m_next < m_in.dates.size() && m_in.dates.at(m_next).span.start < block.end;
            const ScannedDate *const head = dated ? nullptr : m_heads.headOf(b);
            if ((!dated && !head) || kind == Block::Kind::PageHeader || kind == Block::Kind::PageFooter ||
                kind == Block::Kind::TableHeader || kind == Block::Kind::Heading ||
                kind == Block::Kind::Footnote)
                continue;
            const QList<Span> parts = sentences(m_cased, block, m_in.language);
            if (head && !parts.isEmpty())
                readBelow(*head, parts.first());
            for (const Span &sentence : dated ? parts : QList<Span>())
                readSentence(block, sentence);
        }
        return m_events;
    }

private:
    /// The dates of a sentence that something can have happened at.
    QList<const ScannedDate *> datesIn(Span block, Span sentence) const
    {
        QList<const ScannedDate *> dates;
        constexpr qsizetype most = 64; // a list of more dates is a table, whatever is told of it
        qsizetype d = m_next;
        while (d < m_in.dates.size() && m_in.dates.at(d).span.end <= sentence.start)
            ++d;
        for (; d < m_in.dates.size() && m_in.dates.at(d).span.start < sentence.end && dates.size() < most;
             ++d) {
            const ScannedDate &date = m_in.dates.at(d);
            if (sentence.contains(date.span) && date.date.isValid() && !date.needsContext &&
                !isSetAgainst(m_in.comparisons, d) && !isAhead(date.date, m_document) &&
                !ownlines::isDateline(m_document, m_text, block, date) &&
                !ownlines::isOfStanding(m_text, block, date) &&
                !ownlines::isOfMaking(m_document, m_in.page, m_in.text.toSource(date.span), date.date))
                dates.append(&date);
        }
        return dates;
    }

    void readSentence(Span block, Span sentence)
    {
        QList<const ScannedDate *> dates = datesIn(block, sentence);
        if (dates.isEmpty())
            return;
        const Span there = m_in.text.toSource(sentence);
        const StatedThefts thefts(m_in.claims, there);
        const HappeningSentence whole{m_text, m_cased, sentence, m_in.language, thefts.any};
        QList<Happening> happenings = findHappenings(whole);
        const auto happened = [&](const Happening &one) {
            return hasHappened(m_text, sentence, one, m_in.language);
        };
        const auto isTheft = [](const Happening &one) { return one.kind == "theft"_L1; };
        const bool told =
            thefts.any && std::any_of(happenings.cbegin(), happenings.cend(),
                                      [&](const Happening &one) { return isTheft(one) && happened(one); });
        // A stated theft has its date already; the others are dates of something else.
        const qsizetype before = dates.size();
        dates.removeIf([&](const ScannedDate *date) {
            const bool theft = thefts.at(date->date) && (told || isOfIncident(date->date));
            if (theft)
                add(sentence, there, *date, u"theft"_s);
            return theft;
        });
        if (dates.size() < before)
            happenings.removeIf(isTheft);
        if (happenings.isEmpty() && dates.size() == 1 && !thefts.any &&
            daytold::tellsOfDay(whole, *dates.first(), statesMoney(there)))
            return add(sentence, there, *dates.first(), u"other"_s);
        constexpr int doubtful = 50;
        for (Happening &happening : happenings)
            happening.farther += thefts.any && isTheft(happening) ? doubtful : 0;
        for (const DatedHappening &pair : datedHappenings(dates, happenings, whole)) {
            const QString &kind = pair.happening->kind;
            // The date of what did not happen is no date of something else in the sentence.
            if (!happened(*pair.happening))
                continue;
            if ((kind == "other"_L1 || kind == "report"_L1) &&
                ownlines::isOwnDay(m_document, m_text, block, *pair.date))
                continue;
            add(sentence, there, *pair.date, kind);
        }
    }

    /// Whether an amount of money stands in the sentence: what something was worth on a day, perhaps.
    bool statesMoney(Span there) const
    {
        return std::any_of(m_in.claims.cbegin(), m_in.claims.cend(), [&](const Claim &claim) {
            return claim.amount.kind == UnitKind::Money && there.contains(claim.passage.span);
        });
    }

    /// The first that is told below a line that is only a date.
    void readBelow(const ScannedDate &head, Span sentence)
    {
        if (isAhead(head.date, m_document))
            return;
        const Span there = m_in.text.toSource(sentence);
        const HappeningSentence whole{m_text, m_cased, sentence, m_in.language,
                                      StatedThefts(m_in.claims, there).any};
        const QList<Happening> happenings = findHappenings(whole);
        const auto first =
            std::min_element(happenings.cbegin(), happenings.cend(),
                             [](const Happening &a, const Happening &b) { return a.farther < b.farther; });
        if (first != happenings.cend() && hasHappened(m_text, sentence, *first, m_in.language)) {
            ScannedDate date = head;
            date.basis.rule = u"heading"_s;
            add(sentence, there, date, first->kind);
        }
    }

    void add(Span sentence, Span there, const ScannedDate &date, const QString &kind)
    {
        Event event;
        event.passage = {m_document.id, m_in.page.number, there};
        event.quote = m_in.page.text.mid(there.start, there.length());
        event.date = date.date;
        event.basis = date.basis;
        event.kind = kind;
        event.entities = entitiesIn(m_in.entities, sentence);
        event.id = idOf(event.passage, event.date, event.kind);
        const bool twice = std::any_of(m_events.cbegin(), m_events.cend(),
                                       [&](const Event &known) { return known.id == event.id; });
        if (!twice)
            m_events.append(event);
    }

    const Document &m_document;
    const EventPage &m_in;
    const RunningText m_running;
    const QStringView m_text, m_cased; ///< of m_running
    const EntryHeads m_heads;
    qsizetype m_next = 0; ///< the first date that ends behind the block's start
    QList<Event> m_events;
};

} // namespace

QList<Event> readEvents(const Document &document, const EventPage &in)
{
    return in.dates.isEmpty() ? QList<Event>() : PageEvents(document, in).read();
}

} // namespace vigie
