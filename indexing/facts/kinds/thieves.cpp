// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/thieves.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::thieves {

bool areIn(QStringView words)
{
    static const AnyOf takers{u"hacker",     u"thief",          u"thieves",    u"attacker",   u"intruder",
                              u"robber",     u"burglar",        u"raiders",    u"fraudster",  u"swindler",
                              u"scammer",    u"criminal",       u"crook",      u"culprit",    u"perpetrator",
                              u" gang",      u"bandit",         u"imposter",   u"impostor",   u"assailant",
                              u"extortion",  u"exploiter",      u"gunmen",     u"armed men",  u"operatives",
                              u"lazarus",    u"apt38",          u"kimsuky",    u"bluenoroff", u"andariel",
                              u"tradertrai", u"unknown person", u"persons un", u"fake user",  u"blackmail"};
    static const AnyOf deeds{u"theft",  u"heist",   u"stole",   u"steal",     u"robb",         u"burgl",
                             u"loot",   u"siphon",  u"syphon",  u"swindl",    u"defraud",      u"embezzl",
                             u"pilfer", u"plunder", u"ransack", u"misapprop", u"made off with"};
    static const AnyOf ways{u" hack",        u"hacked",      u"hacking",    u"intrusion",    u"break-in",
                            u"broke into",   u"broken into", u"broke in",   u"cyberattack",  u"cyber-attack",
                            u"cyber attack", u"phish",       u"malware",    u"ransom",       u"compromised",
                            u"unauthori",    u"fraud",       u" scam",      u"forged",       u"hijack",
                            u"backdoor",     u"got into",    u"gained acc", u"social engin", u"spyware",
                            u"trojan",       u"infiltrat",   u"sim swap",   u"deepfake",     u"stolen key"};
    // Of these a war or a market may be told as well.
    static const AnyOf assaults{u"attack", u" raid", u"breach", u"exploit"};
    return takers.in(words) || deeds.in(words) || ways.in(words) || words.startsWith(u"hack") ||
           (assaults.in(words) && !kindreading::tellsOfWar(words));
}

bool areDenied(QStringView words)
{
    static const HintedPattern denial(
        u"\\b(?:no|without|nor|not|never)(?: (?:a|an|any|the|due to|caused by|because of|by|signs?|evidence|"
        u"trace|sort|result|work|kind|matter|of|been|being)){0,5} "
        u"(?:hacks?|hackers?|hacked|hacking|thie(?:f|ves)|thefts?|stolen|robbed|robber[a-z]*|attackers?|"
        u"attacks?|breach(?:ed|es)?|intrusions?|intruders?|fraud|cyberattacks?|criminals|foul play)\\b|"
        u"\\b(?:nothing to do with|rul(?:es|ed|ing) out|(?:was|were|is|are) not) (?:a |an |any |the )?"
        u"(?:hack|theft|attack|breach|intrusion|cyberattack|robber|fraud)|"
        u"\\b(?:hackers|thieves|attackers|criminals|hack|theft|attack|breach) (?:was|were|had|is|are) "
        u"(?:not|never|no) |\\bden(?:y|ies|ied) (?:being|having been|that it (?:was|had been)) "
        u"(?:hacked|robbed|breached|attacked)"_s);
    return denial.in(words);
}

bool moveUnasked(QStringView words)
{
    static const HintedPattern unasked(
        u"\\b(?:withdrawals?|transfers?|transactions?|outflows?|movements?|payments?)\\b[^.;]{0,80}?"
        u"\\b(?:(?:not|never) (?:been )?(?:requested|approved|authori[sz]ed|initiated|ordered|signed|"
        u"instructed|made)|(?:nobody|no one|none of|(?:no|without) "
        u"(?:customer|client|user|authori[sz]ation|instruction)))|"
        u"\\b(?:gain(?:s|ed)?|got|obtain(?:s|ed)?|had|taken|took) (?:access to|control of|hold of) "
        u"(?:[a-z-]+ ){0,3}?(?:wallets?|keys?|servers?|systems?|accounts?|network|vault)\\b|"
        u"\\bunknown persons?\\b|\\bpersons? unknown\\b"_s);
    return unasked.in(words);
}

bool areTold(const ClaimContext &context)
{
    constexpr qsizetype ahead = 200;
    const QStringView sentence = context.words(context.sentence);
    const QStringView next = context.words(sentenceBehind(context, ahead));
    return (areIn(sentence) && !areDenied(sentence)) ||
           (!next.isEmpty() && areIn(next) && !areDenied(next) && !areDenied(sentence));
}

} // namespace vigie::thieves
