// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineitems.h"

#include "models/items/names.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double pointWidth = 11; // pixels: a day's dot
constexpr double itemGap = 6;
constexpr double crowdCell = 48; // pixels counted together

QString words(const char *text)
{
    return QCoreApplication::translate("vigie::Timeline", text);
}

/// Lanes in a fixed order of kinds, so that the picture does not jump when a document is added.
const QStringList &kindOrder()
{
    static const QStringList order{u"published"_s, u"report"_s, u"founding"_s, u"meeting"_s,
                                   u"sanction"_s,  u"veto"_s,   u"expiry"_s,   u"theft"_s,
                                   u"transfer"_s,  u"launch"_s, u"other"_s};
    return order;
}

struct Placed
{
    TimelineItem item;
    QString laneKey;
    QString laneText;
};

/// Puts each item of one lane into the first row that is free at its left end; false when rows ran out.
bool placeInRows(const QList<qsizetype> &order, QList<PackedItem> &items, int mostRows, bool withLabels,
                 int &rows)
{
    QList<double> ends;
    bool room = true;
    for (const qsizetype i : order) {
        PackedItem &item = items[i];
        const double end = (withLabels ? item.reach : item.right) + itemGap;
        const auto free =
            std::find_if(ends.begin(), ends.end(), [&item](double e) { return e <= item.left; });
        if (free != ends.end()) {
            item.row = static_cast<int>(free - ends.begin());
            *free = end;
        } else if (ends.size() < mostRows) {
            item.row = static_cast<int>(ends.size());
            ends.append(end);
        } else {
            item.row = -1;
            room = false;
            if (withLabels)
                return false; // tried again without labels
        }
    }
    rows = std::max(1, static_cast<int>(ends.size()));
    return room;
}

} // namespace

QString eventKindText(const QString &kind)
{
    static const QHash<QString, const char *> names{
        {u"published"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Documents")},
        {u"report"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Reports")},
        {u"founding"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Foundings")},
        {u"meeting"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Meetings")},
        {u"sanction"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Sanctions")},
        {u"veto"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Vetoes")},
        {u"expiry"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Expiries")},
        {u"theft"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Thefts")},
        {u"transfer"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Transfers")},
        {u"launch"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Launches")},
        {u"other"_s, QT_TRANSLATE_NOOP("vigie::Timeline", "Other events")},
    };
    const char *known = names.value(kind);
    return known ? words(known) : kind;
}

std::pair<QDate, QDate> extentOf(const FuzzyDate &date)
{
    return {date.start.isValid() ? date.start : date.end, date.end.isValid() ? date.end : date.start};
}

Timeline makeTimeline(const QList<Event> &events, const QList<Document> &documents, LaneBy by)
{
    QHash<DocumentId, const Document *> byId;
    for (const Document &document : documents)
        byId.insert(document.id, &document);
    QList<Placed> placed;
    const auto add = [&](TimelineItem item) {
        const Document *document = byId.value(item.passage.document);
        Placed made{std::move(item), {}, {}};
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
            add({{},
                 {document.id, 1, {}},
                 *document.published,
                 document.title,
                 sourceText(document.publishedSource),
                 u"published"_s});
    }
    for (const Event &event : events) {
        if (event.status != ReviewStatus::Rejected && event.date.isValid())
            add({event.id, event.passage, event.date, event.quote.simplified(), basisText(event.basis),
                 event.kind});
    }
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

Packing packTimeline(const Timeline &timeline, double pixelsPerDay, int mostRows,
                     const std::function<double(const QString &)> &labelWidth)
{
    Packing packing;
    packing.items.resize(timeline.items.size());
    packing.rows.fill(1, timeline.lanes.size());
    packing.labelled.fill(true, timeline.lanes.size());
    QList<QList<qsizetype>> byLane(timeline.lanes.size());
    for (qsizetype i = 0; i < timeline.items.size(); ++i) {
        const TimelineItem &item = timeline.items.at(i);
        const auto [first, last] = extentOf(item.date);
        PackedItem &packed = packing.items[i];
        packed.left = static_cast<double>(first.toJulianDay()) * pixelsPerDay;
        packed.right = static_cast<double>(last.toJulianDay() + 1) * pixelsPerDay;
        if (packed.right - packed.left < pointWidth) { // a dot stands on the middle of its time
            const double middle = (packed.left + packed.right) / 2;
            packed.left = middle - pointWidth / 2;
            packed.right = middle + pointWidth / 2;
        }
        byLane[item.lane].append(i);
    }
    for (int lane = 0; lane < timeline.lanes.size(); ++lane) {
        QList<qsizetype> order = byLane.at(lane);
        std::stable_sort(order.begin(), order.end(), [&packing](qsizetype a, qsizetype b) {
            return packing.items.at(a).left < packing.items.at(b).left;
        });
        // Far more items than rows could label: measuring thousands of labels would be for nothing.
        bool labelled = order.size() <= static_cast<qsizetype>(mostRows) * 60;
        for (const qsizetype i : order) {
            PackedItem &item = packing.items[i];
            item.reach = labelled ? item.right + 4 + labelWidth(timeline.items.at(i).label) : item.right;
        }
        labelled = labelled && placeInRows(order, packing.items, mostRows, true, packing.rows[lane]);
        packing.labelled[lane] = labelled;
        if (labelled || placeInRows(order, packing.items, mostRows, false, packing.rows[lane]))
            continue;
        QHash<qint64, int> cells;
        for (const qsizetype i : order) {
            if (packing.items.at(i).row < 0)
                ++cells[static_cast<qint64>(std::floor(packing.items.at(i).left / crowdCell))];
        }
        for (auto it = cells.begin(); it != cells.end(); ++it)
            packing.crowded.append({lane, (static_cast<double>(it.key()) + 0.5) * crowdCell, it.value()});
    }
    return packing;
}

} // namespace vigie
