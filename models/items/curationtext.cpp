// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/curationtext.h"

#include "models/items/amountformat.h"
#include "models/items/dateformat.h"
#include "models/items/eventkinds.h"
#include "models/items/names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct Curation
{
    Q_DECLARE_TR_FUNCTIONS(vigie::Curation)
};

/// "at_least 2840000000 USD" and the like: whatever is a number is written as people write it.
QString amountValueText(const QString &value)
{
    QStringList words;
    for (const QString &word : value.split(u' ')) {
        const qsizetype dash = word.indexOf(u'-', 1); // of a range
        if (dash > 0 && Decimal::fromString(word.left(dash))) {
            words.append(amountValueText(word.left(dash)) + u'\u2013' + amountValueText(word.mid(dash + 1)));
            continue;
        }
        const std::optional<Decimal> number = Decimal::fromString(word);
        const std::optional<Bound> bound = boundFromName(word);
        if (number)
            words.append(formatValue(*number, {}, UnitKind::Money, interfaceLanguage()));
        else
            words.append(bound ? boundText(*bound) : word);
    }
    return words.join(u' ');
}

} // namespace

QString boundText(Bound bound)
{
    switch (bound) {
    case Bound::Exact:
        return Curation::tr("exactly", "before an amount");
    case Bound::About:
        return Curation::tr("about", "before an amount");
    case Bound::AtLeast:
        return Curation::tr("at least", "before an amount");
    case Bound::MoreThan:
        return Curation::tr("more than", "before an amount");
    case Bound::AtMost:
        return Curation::tr("at most", "before an amount");
    case Bound::LessThan:
        return Curation::tr("less than", "before an amount");
    case Bound::Almost:
        return Curation::tr("nearly", "before an amount");
    case Bound::Range:
        break;
    }
    return Curation::tr("between", "before the two ends of an amount");
}

QString unitKindText(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Money:
        return Curation::tr("Money", "what an amount counts");
    case UnitKind::Token:
        return Curation::tr("Virtual asset", "what an amount counts: bitcoin and the like");
    case UnitKind::Quantity:
        break;
    }
    return Curation::tr("Things", "what an amount counts: barrels, people, missiles");
}

QString extentText(ClaimExtent extent)
{
    switch (extent) {
    case ClaimExtent::Some:
        return Curation::tr("some cases only", "how much an amount covers");
    case ClaimExtent::World:
        return Curation::tr("the whole world", "how much an amount covers");
    case ClaimExtent::Unsaid:
        break;
    }
    return Curation::tr("all that its victim lost or its actor took", "how much an amount covers");
}

QString fieldText(const QString &key)
{
    if (key == u"amount")
        return Curation::tr("Amount", "part of a claim");
    if (key == u"kind")
        return Curation::tr("Kind", "part of a claim");
    if (key == u"extent")
        return Curation::tr("Covers", "part of a claim: of how much of what happened the amount tells");
    if (key == u"period")
        return Curation::tr("Period", "part of a claim: the time it is about");
    if (key == u"date")
        return Curation::tr("Date", "of an event");
    if (key == u"victim")
        return Curation::tr("Victim", "part of a claim");
    if (key == u"actor")
        return Curation::tr("Actor", "part of a claim: who did it");
    if (key == u"accordingTo")
        return Curation::tr("According to", "part of a claim: whom the document cites");
    if (key == u"partOf")
        return Curation::tr("Part of", "part of a claim: the larger amount it belongs to");
    if (key == u"hedged")
        return Curation::tr("Reported only", "part of a claim: not asserted by the document");
    if (key == u"retracted")
        return Curation::tr("Disputed", "part of a claim: returned, disputed or denied");
    if (key == u"status")
        return Curation::tr("Status", "part of a claim");
    if (key == u"excluded")
        return Curation::tr("Kept out of charts", "part of a claim");
    if (key == u"comment")
        return Curation::tr("Comment", "a person's remark on a claim");
    return key;
}

QString unitReasonText(const QString &key)
{
    if (key == u"issuer")
        return Curation::tr("by who issued the document", "why US dollars were taken, and not others");
    if (key == u"language")
        return Curation::tr("by the document’s language", "why US dollars were taken, and not others");
    if (key == u"context")
        return Curation::tr("by the words around it", "why US dollars were taken, and not others");
    if (key == u"default")
        return Curation::tr("because nothing else is said", "why US dollars were taken, and not others");
    return key;
}

QString fieldValueText(const QString &field, const QString &value,
                       const std::function<QString(const QString &)> &nameOf)
{
    if (field == u"hedged" || field == u"retracted" || field == u"excluded")
        return value == u"yes" ? Curation::tr("yes") : Curation::tr("no");
    if (field == u"extent")
        return extentText(claimExtentFromName(value).value_or(ClaimExtent::Unsaid));
    if (value.isEmpty())
        return Curation::tr("none", "a part of a claim that has no value");
    if (field == u"period" || field == u"date") {
        if (const auto date = FuzzyDate::fromIso(value))
            return formatDate(*date, interfaceLanguage());
    } else if (field == u"kind") {
        if (const auto kind = claimKindFromName(value))
            return claimKindText(*kind);
        return eventKindText(value);
    } else if (field == u"status") {
        if (const auto status = reviewStatusFromName(value))
            return reviewStatusText(*status);
    } else if (field == u"amount") {
        return amountValueText(value);
    } else if (field == u"victim" || field == u"actor" || field == u"partOf" || field == u"fact") {
        // "same as c12…", "different from c12…", or the id alone
        const QString name = nameOf(value.section(u' ', -1));
        if (field == u"fact")
            return (value.startsWith(u"same") ? Curation::tr("the same as %1", "%1 an amount")
                                              : Curation::tr("something else than %1", "%1 an amount"))
                .arg(name.isEmpty() ? value.section(u' ', -1) : name);
        return name.isEmpty() ? value : name;
    }
    return value;
}

QString decisionText(const DecisionRecord &record)
{
    if (!record.person)
        return record.field.isEmpty()
                   ? Curation::tr("Vigie read it", "Vigie is this program")
                   : Curation::tr("Vigie read: %1", "Vigie is this program; %1 a part of a claim: Victim")
                         .arg(fieldText(record.field));
    if (record.action == u"claim.add" || record.action == u"event.add")
        return Curation::tr("Entered by hand");
    if (record.action == u"claim.link" || (record.action.startsWith(u"event.") && record.field == u"partOf"))
        return Curation::tr("Merged or split");
    if (record.field == u"status") {
        if (record.after == u"accepted")
            return Curation::tr("You accepted it");
        if (record.after == u"rejected")
            return Curation::tr("You rejected it");
        return Curation::tr("You took your decision back");
    }
    if (record.field.isEmpty())
        return Curation::tr("You decided");
    return Curation::tr("You set: %1", "%1 a part of a claim: Victim").arg(fieldText(record.field));
}

} // namespace vigie
