// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/annotationmerge.h"

#include "models/store/valuejson.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

bool sameWords(const Annotation &one, const Annotation &other)
{
    return one.note == other.note && one.tags == other.tags && one.colour == other.colour &&
           one.style == other.style && one.evidence == other.evidence;
}

// Everything that a person wrote in `less` is in `more`.
bool holdsAllOf(const Annotation &more, const Annotation &less)
{
    const auto has = [&](const QString &tag) { return more.tags.contains(tag); };
    const auto proves = [&](const EvidenceLink &link) { return more.evidence.contains(link); };
    return more.colour == less.colour && more.style == less.style && more.note.contains(less.note) &&
           std::all_of(less.tags.cbegin(), less.tags.cend(), has) &&
           std::all_of(less.evidence.cbegin(), less.evidence.cend(), proves);
}

// What a step of the journal made of the annotation, if it did.
std::optional<Annotation> stateAfter(const JournalEntry &entry, const AnnotationId &id)
{
    if (entry.action != u"annotation.import")
        return entry.after.isEmpty() ? std::nullopt : std::optional(annotationFromJson(entry.after));
    for (const QJsonValue &one : entry.after[u"annotations"_s].toArray()) {
        if (one.toObject()[u"id"_s].toString() == id.value)
            return annotationFromJson(one.toObject());
    }
    return std::nullopt;
}

} // namespace

MergeOutcome mergeOf(const Annotation &here, const Annotation &there, const QList<JournalEntry> &history)
{
    if (sameWords(here, there))
        return MergeOutcome::Here;
    bool editedHere = here.modified != here.created;
    for (const JournalEntry &entry : history) {
        const std::optional<Annotation> state = stateAfter(entry, here.id);
        if (!state)
            continue;
        if (state->modified == there.modified && sameWords(*state, there))
            return MergeOutcome::Here;
        if (state->modified == here.modified)
            editedHere = entry.action == u"annotation.edit";
    }
    if (!editedHere)
        return there.modified > here.modified ? MergeOutcome::There : MergeOutcome::Here;
    if (holdsAllOf(here, there))
        return MergeOutcome::Here;
    return holdsAllOf(there, here) ? MergeOutcome::There : MergeOutcome::Both;
}

AnnotationId besideId(const Annotation &there)
{
    QStringList version{there.id.value,
                        QString::number(there.modified.toMSecsSinceEpoch()),
                        there.note,
                        colourName(there.colour),
                        markStyleName(there.style),
                        there.tags.join(u'\n')};
    for (const EvidenceLink &link : there.evidence)
        version.append(evidenceKindName(link.kind) + u':' + link.id);
    static const QUuid family(u"{3e8c4b52-7d0f-5a0b-9c57-1f0de0f5a6b4}"_s);
    return {QUuid::createUuidV5(family, version.join(QChar(0x1f))).toString(QUuid::WithoutBraces)};
}

} // namespace vigie
