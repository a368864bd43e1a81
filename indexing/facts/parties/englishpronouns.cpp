// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/englishpronouns.h"

#include "indexing/facts/parties/partycast.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

Party personPointedAt(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::English || !context.cast)
        return {};
    static const HintedPattern pronoun(
        u"\\bfrom (?:him|her)\\b|\\b(?:robbed|tricked|conned|cheated|swindled|defrauded|relieved|fleeced|"
        u"scammed|duped|stripped|talked|cost) (?:him|her)\\b(?! (?!out\\b)[a-z]+ (?:of|out)\\b)|"
        u"\\bs?he (?:had |has |then |also )?(?:lost|been robbed|was (?:[a-z]+ )?(?:robbed|tricked|conned|"
        u"cheated|swindled|defrauded|relieved|fleeced|scammed|duped|talked)|paid|sent|handed|gave|wired|"
        u"transferred)\\b|"
        u"\\b(?:from|of|emptied|drained) (?:his|her) (?:[a-z-]+ ){0,2}(?:wallets?|accounts?|savings|pension|"
        u"phone)\\b"_s);
    const QStringView words = context.words(context.sentence);
    if (!pronoun.in(words) || (context.amounts.size() > 1 && i > 0 && !saysEquivalent(context, i)))
        return {};
    constexpr qsizetype longest = 600;
    const Span above{std::max(context.block.start, context.sentence.start - longest),
                     context.amount(i).span.start};
    const std::vector<PartyCast::Mention> mentions = context.cast->within(context.page, above);
    static const HintedPattern described(
        u"^, (?:an? (?:retired |former |young )?[a-z-]+|who|then|of|from|aged|[2-9]\\d,)"_s);
    const bool many = mentions.size() > 12;
    for (auto mention = mentions.crbegin(); !many && mention != mentions.crend(); ++mention) {
        const PartyCast::Member &member = context.cast->member(mention->member);
        if (member.firm > 0 || member.place > 1 || member.watcher > 1 || !member.name.contains(u' '))
            continue;
        const Span tail{mention->span.end, context.block.end};
        if (member.person > 0 || described.in(context.words(tail).left(40)))
            return {{}, asWritten(context, mention->span)};
    }
    return {};
}

} // namespace vigie::parties
