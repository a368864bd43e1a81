// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/curatedfacts.h"
#include "models/store/curationjson.h"
#include "models/store/curationstep.h"
#include "models/store/journalrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/subjectrepository.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// What both claims and events need: the entries about one of them, under all the ids that it had.
struct Past
{
    QStringList names;
    QList<JournalEntry> entries;
};

Result<Past> pastOf(const LibraryDatabase &database, const QString &id)
{
    const Result<QStringList> names = SubjectRepository(database).names(id);
    if (!names.ok())
        return names.error();
    const Result<QList<JournalEntry>> entries = JournalRepository(database).concerning(names.value());
    if (!entries.ok())
        return entries.error();
    return Past{names.value(), entries.value()};
}

QJsonValue underAnyName(const QJsonObject &byId, const QStringList &names)
{
    for (const QString &name : names) {
        if (byId.contains(name))
            return byId[name];
    }
    return QJsonValue::Undefined;
}

DecisionRecord record(const JournalEntry &entry, const QString &field = {}, const QString &before = {},
                      const QString &after = {})
{
    return {.at = entry.at,
            .person = true,
            .action = entry.action,
            .field = field,
            .before = before,
            .after = after};
}

/// One record a field that the entry's decision newly sets.
template <typename Value, typename Decide>
void addDecided(QList<DecisionRecord> &history, const JournalEntry &entry, const QJsonObject &before,
                const QJsonObject &after, const Value &base, const Decide &decide)
{
    const Value then = decide(base, before), now = decide(base, after);
    for (const QString &field : after.keys()) {
        if (after[field] != before[field])
            history.append(record(entry, field, fieldText(then, field), fieldText(now, field)));
    }
}

void addLinks(QList<DecisionRecord> &history, const JournalEntry &entry, const QJsonArray &before,
              const QJsonArray &after, const QStringList &names)
{
    const auto words = [](const QJsonObject &link, const QString &other) {
        return !link[u"same"_s].isBool()  ? QString()
               : link[u"same"_s].toBool() ? u"same as %1"_s.arg(other)
                                          : u"different from %1"_s.arg(other);
    };
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QJsonObject now = after.at(i).toObject(), then = before.at(i).toObject();
        const bool isFirst = names.contains(now[u"first"_s].toString());
        const QString other = now[isFirst ? u"second"_s : u"first"_s].toString();
        if ((isFirst || names.contains(now[u"second"_s].toString())) && now[u"same"_s] != then[u"same"_s])
            history.append(record(entry, u"fact"_s, words(then, other), words(now, other)));
    }
}

template <typename Value, typename Decide>
QList<DecisionRecord> historyOf(const Past &past, const Value &base, const QStringList &fields,
                                const Decide &decide)
{
    QList<DecisionRecord> history;
    if (!base.entered) {
        for (const QString &field : fields) {
            if (const QString text = fieldText(base, field); !text.isEmpty())
                history.append({.at = {},
                                .person = false,
                                .action = u"read"_s,
                                .field = field,
                                .before = {},
                                .after = text});
        }
    }
    for (const JournalEntry &entry : past.entries) {
        const QJsonObject before = curationState(entry.before, entry.after);
        const QJsonObject after = curationState(entry.after, entry.before);
        if (entry.action.endsWith(u".add")) {
            history.append(record(entry, {}, {}, fieldText(base, fields.first())));
            continue;
        }
        addDecided(history, entry, underAnyName(before[u"decisions"_s].toObject(), past.names).toObject(),
                   underAnyName(after[u"decisions"_s].toObject(), past.names).toObject(), base, decide);
        addLinks(history, entry, before[u"links"_s].toArray(), after[u"links"_s].toArray(), past.names);
    }
    return history;
}

} // namespace

Result<QList<DecisionRecord>> claimHistory(const LibraryDatabase &database, const ClaimId &id)
{
    const Result<std::optional<Claim>> claim = uncuratedClaim(database, id);
    if (!claim.ok())
        return claim.error();
    const Result<Past> past = pastOf(database, id.value);
    if (!past.ok())
        return past.error();
    if (!claim.value())
        return QList<DecisionRecord>();
    return historyOf(past.value(), *claim.value(),
                     {u"amount"_s, u"kind"_s, u"extent"_s, u"period"_s, u"hedged"_s, u"retracted"_s,
                      u"victim"_s, u"actor"_s, u"accordingTo"_s, u"partOf"_s},
                     [](const Claim &base, const QJsonObject &decision) {
                         return decided(base, claimDecisionFromJson(decision));
                     });
}

Result<QList<DecisionRecord>> eventHistory(const LibraryDatabase &database, const EventId &id)
{
    const Result<std::optional<Event>> event = uncuratedEvent(database, id);
    if (!event.ok())
        return event.error();
    const Result<Past> past = pastOf(database, id.value);
    if (!past.ok())
        return past.error();
    if (!event.value())
        return QList<DecisionRecord>();
    return historyOf(past.value(), *event.value(), {u"date"_s, u"kind"_s},
                     [](const Event &base, const QJsonObject &decision) {
                         return decided(base, eventDecisionFromJson(decision));
                     });
}

} // namespace vigie
