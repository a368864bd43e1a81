// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/event.h"

#include <functional>

namespace vigie {

/// By what the timeline is divided into lanes.
enum class LaneBy : quint8 { Kind, Language, Document };

/// One thing on the timeline: an event, or the publication of a document (then `event` is empty).
struct TimelineItem
{
    EventId event;
    Passage passage; ///< what it opens
    FuzzyDate date;
    QString label; ///< one line
    QString basis; ///< how the date was found, for people
    QString kind;  ///< an event's kind, or "published"
    int lane = 0;
};

struct Timeline
{
    QList<TimelineItem> items; ///< by lane, then date
    QStringList lanes;
    QDate first; ///< of all items
    QDate last;
};

/// The words for an event's kind, in the language of the interface; an unknown kind stays.
QString eventKindText(const QString &kind);

/// Events and document dates as items in lanes. Rejected events and those without a date are left out.
Timeline makeTimeline(const QList<Event> &events, const QList<Document> &documents, LaneBy by);

/// Where an item lies: its extent in pixels from pixel 0 of the scale at packing, its row within its lane.
struct PackedItem
{
    double left = 0;
    double right = 0; ///< of the shape
    double reach = 0; ///< of the label too
    int row = 0;      ///< -1: no room, counted in `crowded`
};

/// Things that found no room, counted where they would lie.
struct Crowd
{
    int lane = 0;
    double x = 0;
    int count = 0;
};

struct Packing
{
    QList<PackedItem> items; ///< as the timeline's items
    QList<int> rows;         ///< of each lane, at least 1
    QList<bool> labelled;    ///< whether a lane had room for labels
    QList<Crowd> crowded;
};

/// Puts items into the first free row of their lane, with labels where there is room for them, and at most
/// `mostRows` rows a lane. `labelWidth` measures a label in pixels. Work grows as items × mostRows.
Packing packTimeline(const Timeline &timeline, double pixelsPerDay, int mostRows,
                     const std::function<double(const QString &)> &labelWidth);

/// First and last day to draw; an open side is the other one's.
std::pair<QDate, QDate> extentOf(const FuzzyDate &date);

} // namespace vigie
