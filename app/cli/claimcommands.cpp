// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/curationoptions.h"
#include "app/cli/json.h"
#include "app/cli/options.h"
#include "app/workspace.h"
#include "models/domain/oneline.h"
#include "models/items/amountformat.h"
#include "models/items/dateformat.h"
#include "models/items/names.h"
#include "models/ledger/ledger.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct ClaimText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// `claim VERB ID…`: the claims as they are now.
int showClaims(CommandContext &context, const QList<ClaimId> &ids)
{
    const Services &services = context.workspace.services();
    const QList<Claim> claims = services.facts.claims();
    const Ledger ledger = buildLedger(claims, services.library.documents(), services.facts.claimLinks(),
                                      services.facts.comparisons());
    Json json(services);
    QJsonArray array;
    for (const ClaimId &id : ids) {
        const auto claim =
            std::find_if(claims.cbegin(), claims.cend(), [&id](const Claim &one) { return one.id == id; });
        if (claim == claims.cend())
            continue;
        array.append(json.claim(*claim, ledger));
        context.out.line(u"%1\t%2\t%3\t%4"_s.arg(id.value, reviewStatusText(claim->status),
                                                 formatAmount(claim->amount, interfaceLanguage()),
                                                 onOneLine(claim->quote)));
    }
    if (context.out.json())
        context.out.value(array);
    return Done;
}

int decide(CommandContext &context, const QList<ClaimId> &ids, const ClaimDecision &decision)
{
    if (const Result<void> decided = context.workspace.services().facts.decideAll(ids, decision); !decided)
        return context.out.failure(decided.error());
    return showClaims(context, ids);
}

int link(CommandContext &context, const QList<ClaimId> &ids, std::optional<bool> same)
{
    if (const Result<void> linked = context.workspace.services().facts.link(ids, same); !linked)
        return context.out.failure(linked.error());
    return showClaims(context, ids);
}

int edit(CommandContext &context, const ClaimId &id)
{
    const FactsService &facts = context.workspace.services().facts;
    const QList<Claim> claims = facts.claims();
    const auto claim =
        std::find_if(claims.cbegin(), claims.cend(), [&id](const Claim &one) { return one.id == id; });
    if (claim == claims.cend())
        return context.out.failure(
            {Error::Code::NotFound, ClaimText::tr("There is no claim “%1”.").arg(id.value)});
    const Result<ClaimDecision> decision = claimDecision(context.options, *claim, facts);
    if (!decision)
        return context.out.failure(decision.error());
    if (decision.value() == ClaimDecision())
        return context.out.failure(invalidInput(
            ClaimText::tr("Say what to change, for example with --amount, --kind or --period.")));
    return decide(context, {id}, decision.value());
}

int addClaim(CommandContext &context, const DocumentId &document)
{
    const Services &services = context.workspace.services();
    const Result<Passage> passage = placeOption(context.options, document, services.library);
    if (!passage)
        return context.out.failure(passage.error());
    const Result<ClaimDecision> said = claimDecision(context.options, {}, services.facts);
    if (!said)
        return context.out.failure(said.error());
    const bool hasValue = context.options.isSet(u"amount"_s) ||
                          (context.options.isSet(u"low"_s) && context.options.isSet(u"high"_s));
    if (!hasValue || said.value().amount->unit.isEmpty())
        return context.out.failure(
            invalidInput(ClaimText::tr("A claim needs --amount (or --low and --high) and --unit.")));
    Claim draft = decided(Claim(), said.value());
    draft.passage = passage.value();
    const Result<Claim> added = services.facts.add(draft);
    if (!added)
        return context.out.failure(added.error());
    return showClaims(context, {added.value().id});
}

int remove(CommandContext &context, const ClaimId &id)
{
    if (const Result<void> removed = context.workspace.services().facts.remove(id); !removed)
        return context.out.failure(removed.error());
    if (context.out.json())
        context.out.value(QJsonObject{{u"removed"_s, id.value}});
    else
        context.out.line(ClaimText::tr("Removed: %1").arg(id.value));
    return Done;
}

int history(CommandContext &context, const ClaimId &id)
{
    const QList<DecisionRecord> records = context.workspace.services().facts.history(id);
    if (records.isEmpty())
        return context.out.failure(
            {Error::Code::NotFound, ClaimText::tr("There is no claim “%1”.").arg(id.value)});
    return showHistory(context, records);
}

/// Of a fact's id: what to say instead. Decisions are about claims, whose ids stay what they are.
std::optional<Error> aboutFact(const CommandContext &context, const QList<ClaimId> &ids)
{
    const auto fact =
        std::find_if(ids.cbegin(), ids.cend(), [](const ClaimId &id) { return id.value.startsWith(u'f'); });
    if (fact == ids.cend())
        return std::nullopt;
    const Services &services = context.workspace.services();
    const Ledger ledger = buildLedger(services.facts.claims(), services.library.documents(),
                                      services.facts.claimLinks(), services.facts.comparisons());
    const Fact *known = ledger.find({fact->value});
    if (!known)
        return std::nullopt;
    QStringList claims;
    for (const ClaimId &id : known->claims)
        claims.append(id.value);
    return invalidInput(
        //: %1 an id, %2 ids with spaces between
        ClaimText::tr("“%1” is a fact: what one or more claims state. Name its claims instead: %2")
            .arg(fact->value, claims.join(u' ')));
}

int claim(CommandContext &context)
{
    const QString verb = context.arguments.first();
    QList<ClaimId> ids;
    for (const QString &word : context.arguments.mid(1))
        ids.append({word});
    if (const std::optional<Error> error = verb == u"add" ? std::nullopt : aboutFact(context, ids))
        return context.out.failure(*error);
    if (verb == u"accept")
        return decide(context, ids, {.status = ReviewStatus::Accepted});
    if (verb == u"reject")
        return decide(context, ids, {.status = ReviewStatus::Rejected});
    if (verb == u"propose")
        return decide(context, ids, {.status = ReviewStatus::Proposed});
    if (verb == u"exclude" || verb == u"include")
        return decide(context, ids, {.excluded = verb == u"exclude"});
    if (verb == u"merge")
        return link(context, ids, true);
    if (verb == u"split")
        return link(context, ids, false);
    if (verb == u"unlink")
        return link(context, ids, std::nullopt);
    if (ids.size() == 1) {
        if (verb == u"edit")
            return edit(context, ids.first());
        if (verb == u"add")
            return addClaim(context, {ids.first().value});
        if (verb == u"remove")
            return remove(context, ids.first());
        if (verb == u"history")
            return history(context, ids.first());
    }
    return context.out.failure(invalidInput(
        ClaimText::tr("“claim” takes accept, reject, propose, exclude, include, merge, split or unlink "
                      "with IDs; edit, remove or history with one ID; or add with a document.")));
}

} // namespace

QList<Command> claimCommands()
{
    return {{.name = u"claim"_s,
             .arguments = u"accept|reject|propose|exclude|include|merge|split|unlink ID…\n"
                          "       vigie claim edit|remove|history ID\n"
                          "       vigie claim add DOCUMENT"_s,
             .summary = ClaimText::tr("decides about stated amounts, or enters one by hand"),
             .fewest = 2,
             .most = -1,
             .options = placeOptions() + claimOptions(),
             .run = claim}};
}

} // namespace vigie
