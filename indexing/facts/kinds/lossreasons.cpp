// SPDX-License-Identifier: GPL-3.0-or-later
// Why something was lost, in English, where no thief was at work.
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

bool losesOtherwise(const ClaimContext &context)
{
    if (context.language != Language::English)
        return false;
    static const AnyOf hints{u" when ",     u" after ",     u" because",    u" due to ",
                             u" owing to ", u"thanks to ",  u" following ", u"result of ",
                             u"wake of ",   u"account of ", u" amid ",      u" for want of ",
                             u" over ",     u" since ",     u" as ",        u" through "};
    const QStringView words = context.words(context.sentence);
    if (!hints.in(words) || namesVictim(context))
        return false;
    static const QRegularExpression reason = pattern(
        u"\\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|in the wake of|on account "
        u"of|amid|for want "
        u"of|(?:when|after|following|over|since|through|as) "
        u"(?=(?:an?|the|its|their|his|her|our|all|several|two|"
        u"three|many|most|some|prices?|sales|demand|customers|sponsors?|members|players|visitors|fans|"
        u"(?:missing|losing|failing|selling|signing|betting|cancelling|closing|moving) )))[^.;,]{3,90}"_s);
    // What thieves use, and what they do.
    static const AnyOf deeds{
        u"hack",    u"thie",      u"theft",      u"stole",    u"steal",     u"robb",     u"raid",
        u"heist",   u"attack",    u"breach",     u"intru",    u"break",     u"broke",    u"burgl",
        u"fraud",   u"scam",      u"phish",      u"malware",  u"malicious", u"virus",    u"trojan",
        u"ransom",  u"exploit",   u"flaw",       u" bug",     u"vulnerab",  u"weakness", u"loophole",
        u"key",     u"password",  u"credential", u"login",    u"wallet",    u"vault",    u"contract",
        u" code",   u"signature", u"compromis",  u"access",   u"insider",   u"employee", u"fake",
        u"false",   u"forged",    u"bogus",      u"impost",   u"deepfake",  u"trick",    u"fooled",
        u"deceiv",  u"duped",     u"swindl",     u"drain",    u"siphon",    u"looted",   u"emptied",
        u"leak",    u"oracle",    u"bridge",     u"protocol", u"server",    u"someone",  u"somebody",
        u"unknown", u"criminal",  u"crook",      u"gang",     u"lazarus",   u"korea",    u"link",
        u"mail",    u"message",   u"caller",     u"stranger", u"transfer",  u"withdr",   u"transaction",
        u"address", u"manipulat", u"abus",       u"illicit",  u"unauthor",  u"incident", u"signed",
        u"signing", u"computer",  u"laptop",     u"software", u"coins",     u"token",    u"sent ",
        u"infect",  u"hijack",    u"sim ",       u"called",   u"posing"};
    // What takes money without thieves.
    static const AnyOf causes{
        u"sponsor",  u"strike",     u"price",     u"weather",  u"storm",    u"flood",    u"fire",
        u"demand",   u"sales",      u"season",    u"ticket",   u"match",    u"game",     u"cup ",
        u"election", u"recall",     u"tax",       u"tariff",   u"interest", u"currency", u" yen",
        u"dollar",   u"market",     u"bankrupt",  u"insolv",   u"default",  u"court",    u"lawsuit",
        u"fine",     u" ban",       u"regulat",   u"licen",    u"delay",    u"cancel",   u"fans",
        u"visitor",  u"tourist",    u"covid",     u"pandemic", u" war",     u"sanction", u"compet",
        u"rival",    u"advert",     u"broadcast", u"players",  u"wages",    u"rent",     u"energy",
        u" oil",     u"crop",       u"harvest",   u"closure",  u"merger",   u"restruct", u"layoff",
        u"loan",     u"mortgage",   u"bet",       u"fell",     u"drop",     u"decline",  u"slump",
        u"collapse", u"earthquake", u"drought",   u"outage",   u"shortage", u"shipping", u"inflation"};
    QRegularExpressionMatchIterator all = reason.globalMatch(words.toString());
    bool found = false;
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        if (deeds.in(match.capturedView()))
            return false;
        found = found || causes.in(match.capturedView());
    }
    static const AnyOf takers{u"hack", u"thie",   u"stole",  u"theft", u"robb",    u"heist",
                              u"scam", u"attack", u"breach", u"fraud", u"lazarus", u"drained"};
    return found && !takers.in(words);
}

} // namespace vigie::kindreading
