// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chartoptions.h"
#include "app/cli/command.h"
#include "app/cli/curationoptions.h"
#include "app/cli/json.h"
#include "app/workspace.h"
#include "models/domain/oneline.h"
#include "models/items/amountformat.h"
#include "models/items/chartnotes.h"
#include "models/items/dateformat.h"
#include "models/items/eventkinds.h"
#include "models/items/joining.h"
#include "models/items/names.h"
#include "models/items/wording.h"
#include "models/ledger/chartlabels.h"
#include "models/ledger/offeredunits.h"
#include "models/ledger/reviewqueue.h"
#include "ui/chart/chartimage.h"
#include "ui/timeline/librarytimeline.h"
#include "ui/timeline/timelineimage.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

// Counted things are claims too, but never stand among money unless asked for.
QList<Claim> askedFor(const CommandContext &context)
{
    QList<Claim> claims = context.workspace.services().facts.claims();
    if (!context.options.isSet(u"quantities"_s))
        claims.removeIf([](const Claim &claim) { return claim.amount.kind == UnitKind::Quantity; });
    return claims;
}

QString periodText(const std::optional<FuzzyDate> &period)
{
    return period ? period->toIso() : u"–"_s;
}

QString amountText(const Amount &amount)
{
    return formatAmount(amount, interfaceLanguage());
}

QString reasonText(ReviewItem::Reason reason)
{
    switch (reason) {
    case ReviewItem::Reason::Held:
        return FactText::tr("held back", "why a claim waits for a decision: it looks like a slip");
    case ReviewItem::Reason::Conflict:
        return FactText::tr("conflict", "why a claim waits for a decision: another figure is stated");
    case ReviewItem::Reason::Unsure:
        return FactText::tr("unsure", "why a claim waits for a decision: its unit was chosen among several");
    case ReviewItem::Reason::New:
        return FactText::tr("new", "why a claim waits for a decision: nobody has looked at it yet");
    case ReviewItem::Reason::Undated:
        break;
    }
    return FactText::tr("no period", "why a claim waits for a decision: no chart can place it");
}

/// What waits for a person's word, gravest first, with the reason.
int listReview(CommandContext &context, const QList<Claim> &claims, const Ledger &ledger)
{
    const Services &services = context.workspace.services();
    QHash<ClaimId, const Claim *> byId;
    for (const Claim &claim : claims)
        byId.insert(claim.id, &claim);
    Json json(services);
    QJsonArray array;
    const Wording wording = wordingOf(interfaceLanguage());
    for (const ReviewItem &item : reviewQueue(claims, services.library.documents(), ledger)) {
        const Claim &claim = *byId.value(item.claim);
        const QString why = reviewSentence(item, claim, ledger, wording);
        QJsonObject object = context.out.json() ? json.claim(claim, ledger) : QJsonObject();
        object.insert(u"reason"_s, reviewReasonName(item.reason));
        object.insert(u"why"_s, why);
        object.insert(u"disagreesWith"_s, idArray(item.others));
        array.append(object);
        context.out.line(u"%1\t%2\t%3\t%4\t%5"_s.arg(claim.id.value, reasonText(item.reason),
                                                     amountText(claim.amount), onOneLine(claim.quote), why));
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

QString orphanText(OrphanedFact::Kind kind)
{
    switch (kind) {
    case OrphanedFact::Kind::Claim:
        return FactText::tr("claim", "what people decided about or entered");
    case OrphanedFact::Kind::Event:
        return FactText::tr("event", "what people decided about or entered");
    case OrphanedFact::Kind::Mention:
        break;
    }
    return FactText::tr("mention", "what people decided about or entered");
}

/// What people decided about or entered, and whose words are gone.
int listOrphaned(CommandContext &context)
{
    static const QStringList kinds{u"claim"_s, u"event"_s, u"mention"_s};
    QJsonArray array;
    for (const OrphanedFact &one : context.workspace.services().facts.orphaned()) {
        const QString kind = kinds.at(int(one.kind));
        array.append(QJsonObject{{u"type"_s, kind},
                                 {u"id"_s, orNull(one.id)},
                                 {u"document"_s, one.passage.document.value},
                                 {u"page"_s, one.passage.page},
                                 {u"quote"_s, one.quote},
                                 {u"entered"_s, one.entered}});
        context.out.line(u"%1\t%2\t%3\t%4"_s.arg(orphanText(one.kind), one.id, one.passage.document.value,
                                                 onOneLine(one.quote)));
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

int listClaims(CommandContext &context)
{
    const Services &services = context.workspace.services();
    const Result<std::optional<ReviewStatus>> status = statusOption(context.options);
    if (!status)
        return context.out.failure(status.error());
    if (context.options.isSet(u"orphaned"_s))
        return listOrphaned(context);
    QList<Claim> claims = askedFor(context);
    if (status.value())
        claims.removeIf([&](const Claim &claim) { return claim.status != *status.value(); });
    const Ledger ledger = buildLedger(services.facts.claims(), services.library.documents(),
                                      services.facts.claimLinks(), services.facts.comparisons());
    if (context.options.isSet(u"review"_s))
        return listReview(context, claims, ledger);
    Json json(services);
    QJsonArray array;
    for (const Claim &claim : std::as_const(claims)) {
        if (context.out.json())
            array.append(json.claim(claim, ledger));
        context.out.line(u"%1\t%2\t%3\t%4\t%5"_s.arg(claim.id.value, claimKindText(claim.kind),
                                                     periodText(claim.period), amountText(claim.amount),
                                                     onOneLine(claim.quote)));
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

int listFacts(CommandContext &context)
{
    const Services &services = context.workspace.services();
    const Ledger ledger = buildLedger(askedFor(context), services.library.documents(),
                                      services.facts.claimLinks(), services.facts.comparisons());
    const Json json(services);
    QJsonArray array;
    for (const Fact &fact : ledger.facts) {
        array.append(json.fact(fact));
        const QString amount = fact.open ? u"≥ "_s + formatValue(fact.amount.value, fact.amount.unit,
                                                                 fact.amount.kind, interfaceLanguage())
                                         : amountText(fact.amount);
        context.out.line(u"%1\t%2\t%3\t%4\t%5"_s.arg(
            fact.id.value, claimKindText(fact.kind), periodText(fact.period), amount,
            FactText::tr("%n claim(s)", nullptr, int(fact.claims.size()))));
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

int listEvents(CommandContext &context)
{
    const Services &services = context.workspace.services();
    Json json(services);
    QJsonArray array;
    const Result<std::optional<ReviewStatus>> status = statusOption(context.options);
    if (!status)
        return context.out.failure(status.error());
    for (const Event &event : services.facts.events()) {
        if (status.value() && event.status != *status.value())
            continue;
        if (context.out.json())
            array.append(json.event(event));
        context.out.line(event.date.toIso() + u'\t' + onOneLine(event.quote));
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

/// Where amounts of the chart's kind are stated, if none is in its own unit; empty otherwise.
QString unitsInstead(const Chart &chart, const QList<Claim> &claims)
{
    constexpr qsizetype most = 8;
    QStringList units;
    if (chart.years.isEmpty() && chart.spans.isEmpty()) {
        for (const OfferedUnit &each : offeredUnits(claims, chart.kind)) {
            if (each.unit != chart.unit && units.size() < most)
                units.append(each.unit);
        }
    }
    return units.isEmpty()
               ? QString()
               : FactText::tr("Amounts of this kind are stated in: %1.", "%1 units").arg(joinedList(units));
}

int chart(CommandContext &context)
{
    const Services &services = context.workspace.services();
    const Result<ChartOptions> options = chartOptions(context.options, services.library);
    if (!options)
        return context.out.failure(options.error());
    Chart drawn = drawChart(services.facts.claims(), services.library.documents(), options.value(),
                            services.facts.claimLinks(), services.facts.comparisons());
    // One JSON for all locales; people read names in their own language.
    const Language language = context.out.json() ? Language::English : interfaceLanguage();
    nameParties(drawn, services.facts.thesaurus(), language);
    if (context.options.isSet(u"output"_s)) {
        const QString file = context.options.value(u"output"_s);
        const ChartNotes notes =
            chartNotes(drawn, services.facts.claims(), services.library.documents(), interfaceLanguage());
        if (const Result<void> written = writeChart(drawn, file, QLocale(), notes); !written)
            return context.out.failure(written.error());
        context.out.note(FactText::tr("Wrote %1.").arg(file));
    }
    const Wording wording = wordingOf(interfaceLanguage());
    if (drawn.years.isEmpty())
        context.out.note(nothingDrawn(drawn, interfaceLanguage()));
    if (const QString instead = unitsInstead(drawn, services.facts.claims()); !instead.isEmpty())
        context.out.note(instead);
    for (const ChartYear &year : drawn.years) {
        context.out.line(QString::number(year.year) + u'\t' + barLabel(year, drawn, interfaceLanguage()));
        for (const QString &sentence : workingText(year, wording))
            context.out.line(u"\t"_s + sentence);
    }
    for (const ChartSpan &span : drawn.spans) {
        context.out.line(spanSentence(span, interfaceLanguage()));
        for (const Check &check : span.checks)
            context.out.line(u"\t"_s + LedgerSentences::check(check, wording));
    }
    for (const ChartHeld &held : drawn.held)
        context.out.line(FactText::tr("Left out: %1 (%2)")
                             .arg(held.claim.value + u' ' + heldFigure(held, interfaceLanguage()),
                                  LedgerSentences::held(held, wording)));
    if (context.out.json())
        context.out.value(Json(services).chart(drawn));
    return Done;
}

Result<LaneBy> lanesOption(const QCommandLineParser &options)
{
    const QString word = options.value(u"lanes"_s);
    if (word.isEmpty() || word == u"kind")
        return LaneBy::Kind;
    if (word == u"language")
        return LaneBy::Language;
    if (word == u"document")
        return LaneBy::Document;
    return Error{Error::Code::InvalidInput, FactText::tr("--lanes takes kind, language or document.")};
}

int timeline(CommandContext &context)
{
    const Services &services = context.workspace.services();
    const Result<LaneBy> lanes = lanesOption(context.options);
    if (!lanes)
        return context.out.failure(lanes.error());
    const Timeline drawn = libraryTimeline(
        services, {.by = lanes.value(), .quantities = context.options.isSet(u"quantities"_s)});
    if (context.options.isSet(u"output"_s)) {
        const QString file = context.options.value(u"output"_s);
        const Result<void> written = writeTimeline(drawn, services.library.documents(), file);
        if (!written)
            return context.out.failure(written.error());
        context.out.note(FactText::tr("Wrote %1.").arg(file));
    }
    Json json(services);
    QJsonArray items;
    for (const int index : byFirstDay(drawn)) {
        const TimelineItem &item = drawn.items.at(index);
        context.out.line(item.date.toIso() + u'\t' + eventKindText(item.kind) + u'\t' + itemText(item));
        if (!context.out.json())
            continue;
        QJsonObject object = json.passage(item.passage, item.label);
        object.insert(u"date"_s, Json::date(item.date));
        object.insert(u"kind"_s, item.kind);
        object.insert(u"lane"_s, drawn.lanes.value(item.lane));
        object.insert(u"basis"_s, orNull(item.basis));
        object.insert(u"event"_s, orNull(item.event.value));
        object.insert(u"claim"_s, orNull(item.claim.value));
        QJsonArray others;
        for (const OtherTelling &other : item.others) {
            QJsonObject passage = json.passage(other.passage, other.label);
            passage.insert(u"event"_s, orNull(other.event.value));
            passage.insert(u"claim"_s, orNull(other.claim.value));
            others.append(passage);
        }
        object.insert(u"others"_s, others);
        items.append(object);
    }
    if (context.out.json())
        context.out.value(QJsonObject{{u"lanes"_s, QJsonArray::fromStringList(drawn.lanes)},
                                      {u"first"_s, orNull(drawn.first.toString(Qt::ISODate))},
                                      {u"last"_s, orNull(drawn.last.toString(Qt::ISODate))},
                                      {u"items"_s, items}});
    return Done;
}

} // namespace

QList<Command> factCommands()
{
    const QCommandLineOption quantities{u"quantities"_s,
                                        FactText::tr("counted things too: containers, people, barrels")};
    const QCommandLineOption status{u"status"_s, FactText::tr("only proposed, accepted or rejected ones"),
                                    u"STATUS"_s};
    QList<QCommandLineOption> chartWords = chartOptionList();
    chartWords.append(
        {u"output"_s, FactText::tr("writes a picture or table: .png .svg .pdf .csv"), u"FILE"_s});
    return {
        {.name = u"claims"_s,
         .arguments = {},
         .summary = FactText::tr("lists every stated amount"),
         .options = {quantities,
                     status,
                     {u"review"_s, FactText::tr("what waits for your decision, gravest first, and why")},
                     {u"orphaned"_s, FactText::tr("what was decided or entered and whose words are gone")}},
         .run = listClaims},
        {.name = u"facts"_s,
         .arguments = {},
         .summary = FactText::tr("lists what the claims state, each thing once"),
         .options = {quantities},
         .run = listFacts},
        {.name = u"events"_s,
         .arguments = {},
         .summary = FactText::tr("lists what happened when"),
         .options = {status},
         .run = listEvents},
        {.name = u"chart"_s,
         .arguments = {},
         .summary = FactText::tr("adds up amounts by year and shows how"),
         .options = chartWords,
         .run = chart,
         .paints = true},
        {.name = u"timeline"_s,
         .arguments = {},
         .summary = FactText::tr("shows events and document dates in order, or draws them"),
         .options = {quantities,
                     {u"lanes"_s, FactText::tr("what the picture is divided by: kind, language or document"),
                      u"BY"_s},
                     {u"output"_s, FactText::tr("writes a picture or table: .png .svg .pdf .csv"),
                      u"FILE"_s}},
         .run = timeline,
         .paints = true},
    };
}

} // namespace vigie
