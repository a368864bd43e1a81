// SPDX-License-Identifier: GPL-3.0-or-later
// The words and signs in the table of claims.
#include "models/items/amountformat.h"
#include "models/items/claimmodel.h"
#include "models/items/curationtext.h"
#include "models/items/dateformat.h"
#include "models/items/joining.h"
#include "models/items/names.h"
#include "models/items/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// What a column shows, by the names that Claim::decided gives fields.
bool isDecided(const Claim &claim, int column)
{
    const auto any = [&claim](const QStringList &fields) {
        return std::ranges::any_of(fields,
                                   [&claim](const QString &field) { return claim.decided.contains(field); });
    };
    switch (column) {
    case ClaimModel::AmountColumn:
        return any({u"amount"_s});
    case ClaimModel::Period:
        return any({u"period"_s});
    case ClaimModel::Kind:
        return any({u"kind"_s, u"extent"_s});
    case ClaimModel::Victim:
        return any({u"victim"_s, u"actor"_s});
    case ClaimModel::Hedge:
        return any({u"hedged"_s, u"retracted"_s, u"accordingTo"_s});
    case ClaimModel::PartOf:
        return any({u"partOf"_s});
    default:
        return false;
    }
}

} // namespace

QString ClaimModel::text(const Claim &claim, const Fact *fact, int column) const
{
    const Language language = interfaceLanguage();
    switch (column) {
    case AmountColumn:
        return formatAmount(fact && fact->claims.size() > 1 ? fact->amount : claim.amount, language);
    case Period:
        return claim.period ? formatDate(*claim.period, language) : tr("not stated", "period of a claim");
    case Kind:
        return claimKindText(claim.kind);
    case Victim:
        return victimText(claim, fact);
    case DocumentColumn:
        return fact && fact->claims.size() > 1
                   ? tr("%n statement(s)", "claims of one fact", int(fact->claims.size()))
                   : documentText(claim);
    case Hedge:
        if (claim.retracted)
            return tr("disputed", "certainty of a claim: returned, disputed or denied");
        if (!claim.accordingTo.isEmpty())
            return tr("according to %1", "certainty of a claim").arg(claim.accordingTo);
        return claim.hedged ? tr("reported", "certainty of a claim: reported without being asserted")
                            : tr("asserted", "certainty of a claim");
    case PartOf: {
        const Claim *whole = m_rows->find(claim.partOf);
        return whole ? formatAmount(whole->amount, language) : QString();
    }
    case Status:
        return statusText(claim, fact);
    default:
        return {};
    }
}

QVariant ClaimModel::decoration(const Claim &claim, const Fact *fact, int column) const
{
    if (column == AmountColumn && fact && (fact->held || !fact->conflictsWith.isEmpty()))
        return m_warningIcon;
    // A fact of several claims shows what they agree on: the pencil stands beside the claim that was set.
    const bool alone = !fact || fact->claims.size() == 1;
    return alone && isDecided(claim, column) ? QVariant(m_personIcon) : QVariant();
}

QString ClaimModel::victimText(const Claim &claim, const Fact *fact) const
{
    const Party &victim = fact && !fact->victim.entity.isEmpty() ? fact->victim : claim.victim;
    const Entity *entity = fact ? m_thesaurus.find(victim.entity) : nullptr;
    return entity ? entity->label(interfaceLanguage()) : claim.victim.name;
}

QString ClaimModel::documentText(const Claim &claim) const
{
    return m_rows->titles.value(claim.passage.document, claim.passage.document.value);
}

QString ClaimModel::statusText(const Claim &claim, const Fact *fact) const
{
    QStringList words{reviewStatusText(claim.status)};
    if (claim.entered)
        words.append(tr("entered by hand", "status of a claim"));
    if (claim.excluded)
        words.append(tr("not in charts", "status of a claim"));
    if (fact && fact->held)
        words.append(tr("held back", "status of a fact: kept out of charts until a person decides"));
    if (fact && !fact->conflictsWith.isEmpty())
        words.append(tr("conflict", "status of a fact: another figure is stated for the same thing"));
    return joinedList(words);
}

QString ClaimModel::toolTip(const Claim &claim, const Fact *fact, int column) const
{
    QStringList lines;
    switch (column) {
    case AmountColumn: {
        lines = {formatAmount(claim.amount, interfaceLanguage(), AmountStyle::Full), claim.quote};
        if (fact) {
            for (const Check &check : fact->checks)
                lines.append(LedgerSentences::check(check, wordingOf(interfaceLanguage())));
        }
        break;
    }
    case Period:
        lines = {basisText(claim.periodBasis)};
        break;
    case Victim:
        lines = {text(claim, fact, column), claim.victim.name};
        lines.removeDuplicates();
        break;
    case Kind:
        lines = {text(claim, fact, column)};
        if (claim.extent != ClaimExtent::Unsaid)
            lines.append(labelledText(fieldText(u"extent"_s), extentText(claim.extent)));
        break;
    default:
        lines = {text(claim, fact, column)};
    }
    if (isDecided(claim, column))
        lines.append(tr("Set by you", "tool tip of a value that a person set"));
    if (!claim.comment.isEmpty())
        lines.append(claim.comment);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace vigie
