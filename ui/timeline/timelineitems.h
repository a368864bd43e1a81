// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/document.h"
#include "models/domain/event.h"
#include "models/items/eventkinds.h"
#include "models/ledger/tellings.h"

namespace vigie {

/// By what the timeline is divided into lanes.
enum class LaneBy : quint8 { Kind, Language, Document };

/// Whether a person took an item off the timeline: such items are shown only when asked for.
enum class LeftOut : quint8 { No, KeptOff, Rejected };

/// Another passage that tells the same as an item.
struct OtherTelling
{
    EventId event{};
    ClaimId claim{};
    Passage passage{};
    QString label{}; ///< one line
};

/// One thing on the timeline: an event, a stated quantity, or the publication of a document (then both ids
/// are empty).
struct TimelineItem
{
    EventId event{};
    ClaimId claim{};
    Passage passage{}; ///< what it opens
    FuzzyDate date{};
    QString label{}; ///< one line
    QString basis{}; ///< how the date was found, for people
    QString kind{};  ///< an event's kind, "quantity" or "published"
    int lane = 0;
    QList<OtherTelling> others{}; ///< by document and place
    LeftOut leftOut = LeftOut::No;
};

struct Timeline
{
    QList<TimelineItem> items; ///< by lane, then date
    QStringList lanes;
    QDate first; ///< of all items
    QDate last;
};

/// How precise a date is, in the language of the interface: "to the month".
QString precisionText(const FuzzyDate &date);

/// The label of an item, with how many passages tell it if several do, and of what was left out that it was:
/// "Kept off the timeline: …".
QString itemText(const TimelineItem &item);

/// Events, document dates and the counted things among `claims` as items in lanes. What is merged into
/// another event or has no date is not among them, and what was rejected or kept off only `withLeftOut`. What
/// `tellings` take for one is one item of its lane, in the words of a document in the interface's language if
/// there is one.
Timeline makeTimeline(const QList<Event> &events, const QList<Document> &documents, LaneBy by,
                      const QList<Claim> &claims = {}, bool withLeftOut = false,
                      const Tellings &tellings = {});

/// The items whose time overlaps with that of item `index`, itself included, by first day. Of what was left
/// out that item alone.
QList<int> overlapping(const Timeline &timeline, int index);

/// First and last day to draw; an open side is the other one's.
std::pair<QDate, QDate> extentOf(const FuzzyDate &date);

} // namespace vigie
