// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/kindfates.h"

#include "indexing/facts/kinds/kindordinary.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/thieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

bool isLootMovedOn(const ClaimContext &context, QStringView lead, QStringView behind)
{
    static const HintedPattern moving(
        u"\\b(?:mov(?:e|es|ed|ing)|sen(?:d|ds|t|ding)|shift(?:s|ed|ing)?|rout(?:e|es|ed|ing)|"
        u"swap(?:s|ped|ping)?|convert(?:s|ed|ing)?|bridg(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|"
        u"transfer(?:s|red|ring)?|funnel(?:s|led|ed|ling|ing)?|channel(?:s|led|ed|ling|ing)?|"
        u"deposit(?:s|ed|ing)?|pass(?:es|ed|ing)?|push(?:es|ed|ing)?|split(?:s|ting)?|sell(?:s|ing)?|sold|"
        u"trad(?:e|es|ed|ing)|cash(?:es|ed|ing)? "
        u"(?:in|out)|turn(?:s|ed|ing)?|mix(?:es|ed|ing)?|cycl(?:e|es|ed|ing)|"
        u"wash(?:es|ed|ing)?|launder(?:s|ed|ing)?|spread(?:s|ing)?|withdr(?:aw|aws|ew|awing)|run|runs|ran)"_s +
        measured());
    static const HintedPattern part(
        u"^ (?:worth )?of (?:it|this|that|them|these|(?:the|that|this|their|its) (?:[\\w.'-]+ ){0,2}?"
        u"(?:funds|haul|loot|money|sum|proceeds|coins|booty|takings|spoils|ether|bitcoin|tokens))\\b"_s);
    static const HintedPattern way(
        u"^ (?:(?:in|of|worth of) [a-z ]{2,24}? )?(?:through|via|across|into (?:bitcoin|btc|ether|cash|fiat|"
        u"dollars|won|yuan|stablecoins?|usdt|tether|tron|monero|dai|other (?:coins|tokens|currencies)))\\b"_s);
    static const HintedPattern they(u"(?:^|\\b(?:and|then|later|which) |, )(?:they|he|she)\\b"_s);
    if (!context.theftTold || !moving.in(lead))
        return false;
    const bool ofLoot = part.in(behind);
    return (ofLoot || way.in(behind)) &&
           ((thieves::areIn(lead) && !thieves::areDenied(lead)) || (ofLoot && they.in(lead)) ||
            std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                        [&](const EntityMatch &match) {
                            return context.patrons && context.patrons->contains(match.entity) &&
                                   context.sentence.contains(match.span);
                        }));
}

std::optional<ClaimKind> fateOfLoot(const ClaimContext &context, QStringView lead, QStringView behind)
{
    static const HintedPattern ofLoot(u"^ (?:worth )?of (?:the|that|this|these|those) (?![\\w.-]+'s )"
                                      u"(?:[\\w.'-]+ ){0,3}?(?:funds|haul|loot|money|"
                                      u"proceeds|coins|booty|takings|spoils|ether|bitcoin)\\b(?: "
                                      u"(?:had|has|have|was|were|is|are|remain(?:s|ed)?|"
                                      u"became|went|could|can|cannot|sits?|stays?|lies?|still|ended))"_s);
    static const AnyOf taking{u"stole", u"taken",  u"took", u"drain",     u"siphon",    u"loot",  u"missing",
                              u"gone",  u"vanish", u"lost", u"disappear", u"withdrawn", u"stolen"};
    static const AnyOf washing{u"untrace", u"mixer",  u"mixed",   u"mixing",    u"convert",
                               u"swapp",   u"bridg",  u"launder", u"moved",     u"tumbl",
                               u"cash",    u"sold",   u"sent",    u"passed",    u"through",
                               u"washed",  u"wasabi", u"tornado", u"thorchain", u"exchanged"};
    constexpr qsizetype near = 110, lately = 40;
    static const AnyOf moves{u"swept",   u"moved out", u"transferred out",
                             u"unknown", u"hack",      u"unidentified"};
    if (!context.theftTold || moves.in(behind) || !ofLoot.in(behind) || taking.in(behind.left(near)) ||
        taking.in(lead.right(lately)))
        return std::nullopt;
    return washing.in(behind.left(near)) ? ClaimKind::Laundering : ClaimKind::Other;
}

} // namespace vigie::kindreading
