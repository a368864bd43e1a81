// SPDX-License-Identifier: GPL-3.0-or-later
// Why something was lost where no thief was at work.
#include "indexing/facts/kinds/frenchverbs.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/thieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

bool losesOtherwise(const ClaimContext &context)
{
    if (context.language == Language::French)
        return !namesVictim(context) && !context.words(context.sentence).contains(u'\t') &&
               frenchverbs::loseOtherwise(context.words(context.sentence));
    if (context.language != Language::English)
        return false;
    static const AnyOf hints{u" when ",     u" after ",       u" because",   u" due to ", u" owing to ",
                             u"thanks to ", u" following ",   u"result of ", u"wake of ", u"account of ",
                             u" amid ",     u" for want of ", u" over ",     u" since ",  u" as ",
                             u" through ",  u" to "};
    const QStringView words = context.words(context.sentence);
    if (!hints.in(words) || namesVictim(context))
        return false;
    static const QRegularExpression reason = pattern(
        u"\\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|in the wake of|on account "
        u"of|amid|for want "
        u"of|(?:when|after|following|over|since|through|as) "
        u"(?=(?:an?|the|its|their|his|her|our|all|several|two|"
        u"three|many|most|some|prices?|sales|demand|customers|sponsors?|members|players|visitors|fans|"
        u"(?:missing|losing|failing|selling|signing|betting|cancelling|closing|moving) )|borrowers|investors|"
        u"lenders|farmers|rivals)|"
        u"(?:lost|loses?|losing)\\b[^.;,]{0,50}? to)[^.;,]{3,90}"_s);
    // What thieves use and abuse, where they themselves are not named.
    static const AnyOf means{
        u"malicious", u"virus",     u"flaw",   u" bug",    u"vulnerab",   u"weakness", u"loophole",
        u"key",       u"password",  u"login",  u"wallet",  u"credential", u"vault",    u"contract",
        u" code",     u"signature", u"access", u"insider", u"compromis",  u"employee", u"fake",
        u"false",     u"bogus",     u"trick",  u"fooled",  u"deceiv",     u"duped",    u"drain",
        u"emptied",   u"leak",      u"oracle", u"bridge",  u"protocol",   u"server",   u"someone",
        u"somebody",  u"unknown",   u"korea",  u"link",    u"mail",       u"message",  u"caller",
        u"stranger",  u"transfer",  u"withdr", u"address", u"transactio", u"manipul",  u"abus",
        u"illicit",   u"incident",  u"signed", u"signing", u"computer",   u"laptop",   u"software",
        u"coins",     u"token",     u"sent ",  u"infect",  u"sim ",       u"called",   u"posing",
        u"break"};
    // What takes money without thieves.
    static const AnyOf causes{
        u"sponsor",  u"strike",   u"price",     u"weather",  u"storm",    u"flood",      u"fire",
        u"demand",   u"sales",    u"season",    u"ticket",   u"match",    u"game",       u"cup ",
        u"election", u"recall",   u"tax",       u"tariff",   u"interest", u"currency",   u" yen",
        u"dollar",   u"market",   u"bankrupt",  u"insolv",   u"default",  u"court",      u"lawsuit",
        u"fine",     u" ban",     u"regulat",   u"licen",    u"delay",    u"cancel",     u"fans",
        u"visitor",  u"tourist",  u"covid",     u"pandemic", u" war",     u"sanction",   u"compet",
        u"rival",    u"advert",   u"broadcast", u"players",  u"wages",    u"rent",       u"energy",
        u" oil",     u"crop",     u"harvest",   u"closure",  u"merger",   u"restruct",   u"layoff",
        u"loan",     u"mortgage", u"borrower",  u"debtor",   u"lenders",  u"fees",       u"bet",
        u"fell",     u"drop",     u"decline",   u"slump",    u"collapse", u"earthquake", u"drought",
        u"outage",   u"shortage", u"shipping",  u"inflation"};
    QRegularExpressionMatchIterator all = reason.globalMatch(words.toString());
    bool found = false;
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        if (means.in(match.capturedView()))
            return false;
        found = found || causes.in(match.capturedView());
    }
    return found && !words.contains(u"drained") && !thieves::areTold(context);
}

} // namespace vigie::kindreading
