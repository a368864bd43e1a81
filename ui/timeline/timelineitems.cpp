// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineitems.h"

#include "models/domain/curation.h"
#include "models/domain/oneline.h"
#include "models/items/amountformat.h"
#include "models/items/dateformat.h"
#include "models/items/names.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("vigie::Timeline", text);
}

/// Lanes in a fixed order of kinds, so that the picture does not jump when a document is added: first what
/// happened, last when it was told.
const QStringList &kindOrder()
{
    static const QStringList order{u"theft"_s,  u"transfer"_s, u"sanction"_s, u"veto"_s,
                                   u"expiry"_s, u"launch"_s,   u"meeting"_s,  u"founding"_s,
                                   u"report"_s, u"other"_s,    u"quantity"_s, u"published"_s};
    return order;
}

LeftOut leftOutAs(ReviewStatus status, bool keptOff)
{
    if (status == ReviewStatus::Rejected)
        return LeftOut::Rejected;
    return keptOff ? LeftOut::KeptOff : LeftOut::No;
}

struct Placed
{
    TimelineItem item;
    QString laneKey;
    QString laneText;
    QString telling;  ///< what tells the same has the same; empty for what is told once
    bool own = false; ///< its document is in the interface's language
};

/// Of the things of a lane that tell the same one stays, with the passages of the others.
void joinTellings(QList<Placed> &placed)
{
    QHash<std::pair<QString, QString>, QList<qsizetype>> told;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const Placed &one = placed.at(i);
        if (!one.telling.isEmpty() && one.item.leftOut == LeftOut::No)
            told[{one.laneKey, one.telling}].append(i);
    }
    QSet<qsizetype> joined;
    for (QList<qsizetype> &same : told) {
        std::ranges::sort(same, {}, [&placed](qsizetype i) {
            const Placed &one = placed.at(i);
            return std::tuple(!one.own, one.item.passage, one.item.event, one.item.claim);
        });
        TimelineItem &stays = placed[same.takeFirst()].item;
        for (const qsizetype i : std::as_const(same)) {
            const TimelineItem &other = placed.at(i).item;
            stays.others.append({other.event, other.claim, other.passage, other.label});
            joined.insert(i);
        }
    }
    QList<Placed> left;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        if (!joined.contains(i))
            left.append(std::move(placed[i]));
    }
    placed = std::move(left);
}

/// « été livrés depuis … »: a quote that begins within a sentence, whose head stands on the page before or in
/// another column, says so.
QString quoteLabel(const QString &quote)
{
    const QString line = onOneLine(quote);
    const bool broken = !line.isEmpty() && line.front().isLower() && line.endsWith(u'.');
    return broken ? u"… "_s + line : line;
}

} // namespace

std::pair<QDate, QDate> extentOf(const FuzzyDate &date)
{
    return {date.start.isValid() ? date.start : date.end, date.end.isValid() ? date.end : date.start};
}

QString precisionText(const FuzzyDate &date)
{
    switch (date.precision) {
    case FuzzyDate::Precision::Day:
        return words(QT_TRANSLATE_NOOP("vigie::Timeline", "to the day"));
    case FuzzyDate::Precision::Month:
        return words(QT_TRANSLATE_NOOP("vigie::Timeline", "to the month"));
    case FuzzyDate::Precision::Quarter:
        return words(QT_TRANSLATE_NOOP("vigie::Timeline", "to the quarter"));
    case FuzzyDate::Precision::Year:
        return words(QT_TRANSLATE_NOOP("vigie::Timeline", "to the year"));
    case FuzzyDate::Precision::Range:
        break;
    }
    return date.start.isValid() && date.end.isValid()
               ? words(QT_TRANSLATE_NOOP("vigie::Timeline", "a range"))
               : words(QT_TRANSLATE_NOOP("vigie::Timeline", "a range with one end unknown"));
}

QString itemText(const TimelineItem &item)
{
    switch (item.leftOut) {
    case LeftOut::KeptOff:
        return labelledText(words(QT_TRANSLATE_NOOP("vigie::Timeline", "Kept off the timeline")), item.label);
    case LeftOut::Rejected:
        return labelledText(reviewStatusText(ReviewStatus::Rejected), item.label);
    case LeftOut::No:
        break;
    }
    if (item.others.isEmpty())
        return item.label;
    return QCoreApplication::translate("vigie::Timeline", "%1 (%n passages)",
                                       "what happened, and how many passages tell it; %n is never 1",
                                       static_cast<int>(item.others.size()) + 1)
        .arg(item.label);
}

Timeline makeTimeline(const QList<Event> &events, const QList<Document> &documents, LaneBy by,
                      const QList<Claim> &claims, bool withLeftOut, const Tellings &tellings)
{
    QHash<DocumentId, const Document *> byId;
    for (const Document &document : documents)
        byId.insert(document.id, &document);
    QList<Placed> placed;
    const auto add = [&](TimelineItem item) {
        if (item.leftOut != LeftOut::No && !withLeftOut)
            return;
        const Document *document = byId.value(item.passage.document);
        Placed made{std::move(item), {}, {}, {}, document && document->language == interfaceLanguage()};
        made.telling = made.item.event.isEmpty() ? tellings.claims.value(made.item.claim).value
                                                 : tellings.events.value(made.item.event).value;
        switch (by) {
        case LaneBy::Kind: {
            const qsizetype at = kindOrder().indexOf(made.item.kind);
            made.laneKey = QString::number(at < 0 ? 99 : at).rightJustified(3, u'0') + made.item.kind;
            made.laneText = eventKindText(made.item.kind);
            break;
        }
        case LaneBy::Language: {
            const Language language = document ? document->language : Language::Unknown;
            made.laneKey = QString::number(static_cast<int>(language));
            made.laneText = languageText(language);
            break;
        }
        case LaneBy::Document:
            made.laneKey = made.item.passage.document.value;
            made.laneText = document ? document->title : made.item.passage.document.value;
            break;
        }
        placed.append(std::move(made));
    };
    for (const Document &document : documents) {
        if (document.published && document.published->isValid())
            add({.passage = {document.id, 1, {}},
                 .date = *document.published,
                 .label = document.title,
                 .basis = sourceText(document.publishedSource),
                 .kind = u"published"_s});
    }
    const QSet<EventId> merged = mergedAway(events);
    for (const Event &event : events) {
        if (!merged.contains(event.id) && event.date.isValid())
            add({.event = event.id,
                 .passage = event.passage,
                 .date = event.date,
                 .label = quoteLabel(event.quote),
                 .basis = basisText(event.basis),
                 .kind = event.kind,
                 .leftOut = leftOutAs(event.status, event.excluded)});
    }
    for (const Claim &claim : claims) {
        if (claim.amount.kind == UnitKind::Quantity && claim.period && claim.period->isValid())
            add({.claim = claim.id,
                 .passage = claim.passage,
                 .date = *claim.period,
                 .label = formatAmount(claim.amount, interfaceLanguage()),
                 .basis = basisText(claim.periodBasis),
                 .kind = u"quantity"_s,
                 .leftOut = leftOutAs(claim.status, false)});
    }
    joinTellings(placed);
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        if (a.laneKey != b.laneKey)
            return a.laneKey < b.laneKey;
        return extentOf(a.item.date) < extentOf(b.item.date);
    });
    Timeline timeline;
    QString lane;
    for (Placed &each : placed) {
        if (timeline.lanes.isEmpty() || each.laneKey != lane) {
            lane = each.laneKey;
            timeline.lanes.append(each.laneText);
        }
        each.item.lane = static_cast<int>(timeline.lanes.size()) - 1;
        const auto [first, last] = extentOf(each.item.date);
        timeline.first = timeline.first.isValid() ? std::min(timeline.first, first) : first;
        timeline.last = timeline.last.isValid() ? std::max(timeline.last, last) : last;
        timeline.items.append(std::move(each.item));
    }
    return timeline;
}

QList<int> overlapping(const Timeline &timeline, int index)
{
    QList<int> found;
    const FuzzyDate &date = timeline.items.at(index).date;
    for (int i = 0; i < timeline.items.size(); ++i) {
        const TimelineItem &item = timeline.items.at(i);
        if (item.date.overlaps(date) && (item.leftOut == LeftOut::No || i == index))
            found.append(i);
    }
    std::stable_sort(found.begin(), found.end(), [&timeline](int a, int b) {
        return extentOf(timeline.items.at(a).date) < extentOf(timeline.items.at(b).date);
    });
    return found;
}

} // namespace vigie
