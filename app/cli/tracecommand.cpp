// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct TraceText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// From anything the program shows to the words that say it, and on to the bars those words move.
class Trace
{
public:
    explicit Trace(const Services &services)
        : m_services(services)
        , m_json(services)
        , m_claims(services.facts.claims())
        , m_ledger(buildLedger(m_claims, services.library.documents(), services.facts.claimLinks(),
                               services.facts.comparisons()))
        , m_chart(drawChart(m_claims, services.library.documents(), {}, services.facts.claimLinks(),
                            services.facts.comparisons()))
    {
    }

    Result<QJsonObject> of(const QString &id)
    {
        if (id.startsWith(u"year:"))
            return ofYear(id.mid(5).toInt());
        for (const Claim &claim : m_claims) {
            if (claim.id.value == id)
                return traced(id, u"claim"_s, {claim.id});
        }
        if (const Fact *fact = m_ledger.find({id}))
            return traced(id, u"fact"_s, fact->claims);
        for (const Event &event : m_services.facts.events()) {
            if (event.id.value == id)
                return ofEvent(event);
        }
        for (const Annotation &annotation : m_services.annotations.annotations()) {
            if (annotation.id.value == id)
                return ofPassage(id, u"annotation"_s, m_json.annotation(annotation), annotation.passage);
        }
        return Error{Error::Code::NotFound,
                     TraceText::tr("There is no bar, fact, claim, event or annotation “%1”.").arg(id)};
    }

private:
    QJsonObject ofEvent(const Event &event)
    {
        QJsonObject object = ofPassage(event.id.value, u"event"_s, m_json.event(event), event.passage);
        QJsonArray decisions;
        addDecisions(decisions, event.id.value, m_services.facts.history(event.id));
        object.insert(u"decisions"_s, decisions);
        return object;
    }

    /// What people said of it.
    static void addDecisions(QJsonArray &decisions, const QString &id, QList<DecisionRecord> history)
    {
        history.removeIf([](const DecisionRecord &record) { return !record.person; });
        for (const QJsonValue &record : historyJson(history)) {
            QJsonObject object = record.toObject();
            object.insert(u"id"_s, id);
            decisions.append(object);
        }
    }

    Result<QJsonObject> ofYear(int number)
    {
        const auto year = std::find_if(m_chart.years.cbegin(), m_chart.years.cend(),
                                       [&](const ChartYear &one) { return one.year == number; });
        if (year == m_chart.years.cend())
            return Error{Error::Code::NotFound, TraceText::tr("The chart has no bar for %1.").arg(number)};
        return traced(u"year:%1"_s.arg(number), u"year"_s, year->claims);
    }

    QJsonObject ofPassage(const QString &id, const QString &what, const QJsonObject &said,
                          const Passage &passage)
    {
        QList<ClaimId> here;
        for (const Claim &claim : m_claims) {
            if (claim.passage.document == passage.document && claim.passage.page == passage.page &&
                claim.passage.span.overlaps(passage.span))
                here.append(claim.id);
        }
        QJsonObject object = traced(id, what, here);
        object.insert(u"passages"_s, QJsonArray{said});
        return object;
    }

    QJsonObject traced(const QString &id, const QString &what, const QList<ClaimId> &ids)
    {
        QJsonArray passages, facts, bars, decisions;
        for (const Claim &claim : std::as_const(m_claims)) {
            if (!ids.contains(claim.id))
                continue;
            passages.append(m_json.claim(claim, m_ledger));
            addDecisions(decisions, claim.id.value, m_services.facts.history(claim.id));
        }
        for (const ClaimId &claim : ids) {
            const QString fact = m_ledger.factOf.value(claim).value;
            if (!fact.isEmpty() && !facts.contains(fact))
                facts.append(fact);
        }
        for (const ChartYear &year : std::as_const(m_chart.years)) {
            if (std::any_of(ids.cbegin(), ids.cend(),
                            [&](const ClaimId &one) { return year.claims.contains(one); }))
                bars.append(u"year:%1"_s.arg(year.year));
        }
        return {{u"id"_s, id},       {u"type"_s, what}, {u"passages"_s, passages},
                {u"facts"_s, facts}, {u"bars"_s, bars}, {u"decisions"_s, decisions}};
    }

    const Services &m_services;
    Json m_json;
    QList<Claim> m_claims;
    Ledger m_ledger;
    Chart m_chart;
};

int trace(CommandContext &context)
{
    const Result<QJsonObject> traced = Trace(context.workspace.services()).of(context.arguments.first());
    if (!traced)
        return context.out.failure(traced.error());
    if (context.out.json()) {
        context.out.value(traced.value());
        return Done;
    }
    for (const QJsonValue &passage : traced.value().value(u"passages").toArray())
        context.out.line(u"%1, %2: %3"_s.arg(passage[u"document"].toString())
                             .arg(passage[u"page"].toInt())
                             .arg(passage[u"quote"].toString().simplified()));
    for (const QJsonValue &decision : traced.value().value(u"decisions").toArray())
        context.out.line(decision[u"at"].toString() + u'\t' +
                         historyLine(context.workspace.services(), {.at = {},
                                                                    .person = true,
                                                                    .action = decision[u"action"].toString(),
                                                                    .field = decision[u"field"].toString(),
                                                                    .before = decision[u"before"].toString(),
                                                                    .after = decision[u"after"].toString()}));
    for (const QJsonValue &bar : traced.value().value(u"bars").toArray())
        context.out.line(TraceText::tr("moves %1").arg(bar.toString()));
    return Done;
}

} // namespace

QList<Command> traceCommands()
{
    return {{.name = u"trace"_s,
             .arguments = u"ID"_s,
             .summary = TraceText::tr(
                 "leads from a bar (year:2024), fact, claim, event or annotation to its passages"),
             .fewest = 1,
             .most = 1,
             .options = {},
             .run = trace}};
}

} // namespace vigie
