// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/westernheadline.h"

#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/parties/partyreferences.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/language/sentences.h"

#include <algorithm>

namespace vigie::parties {

bool isNamelessHeadline(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype longest = 140, lines = 4;
    const QList<Span> &blocks = context.page->text->blocks;
    const qsizetype number = blockAt(blocks, context.block.start);
    const QStringView words = context.words(context.block).trimmed();
    const bool top = context.blockKind == Block::Kind::Heading || number < lines;
    if (isEastAsian(context.language) || !top || words.size() > longest || words.endsWith(u'.') ||
        words.contains(u'\t') || context.amounts.size() > 2 ||
        (context.amounts.size() == 2 && !saysEquivalent(context, 1)) || i > 1 || speaksOfMany(context))
        return false;
    // Sums of a year or of a state's thieves are nobody's alone.
    const bool ofState = std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            return context.sentence.contains(match.span) &&
                   (match.entity.value == u"region-KP" ||
                    (context.patrons && context.patrons->contains(match.entity)));
        });
    const bool ofYear =
        std::any_of(context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
            return context.sentence.contains(date.span) && date.date.precision != FuzzyDate::Precision::Day;
        });
    return !ofState && !ofYear;
}

Party namedBelowHeadline(const ClaimContext &context, const Thesaurus &thesaurus)
{
    static const AnyOf trades(tradeWords(Language::English, TradeUse::Describes),
                              tradeWords(Language::French, TradeUse::Describes));
    static const AnyOf others{u"hospital", u"school",   u"universit", u"lottery",   u"museum",  u"church",
                              u"council",  u"ministry", u"fund",      u"brokerage", u"charity", u"airline",
                              u"dealer",   u"giant",    u"utility",   u"hôpital",   u"école",   u"loterie",
                              u"musée",    u"mairie",   u"ministère"};
    const QStringView headline = context.words(context.block);
    if (!trades.in(headline) && !others.in(headline))
        return {};
    constexpr qsizetype shortest = 60;
    constexpr int below = 3;
    int left = 3; // sentences
    const QList<Span> &blocks = context.page->text->blocks;
    const qsizetype number = blockAt(blocks, context.block.start);
    for (qsizetype b = number + 1; b < blocks.size() && b <= number + below && left > 0; ++b) {
        if (blocks.at(b).length() < shortest || context.words(blocks.at(b)).contains(u'\t'))
            continue;
        for (const Span sentence : sentences(context.cased, blocks.at(b), context.language)) {
            if (left-- <= 0)
                return {};
            const QList<Party> told = toldIn(context, sentence, thesaurus);
            if (told.size() == 1)
                return told.constFirst();
            if (!told.isEmpty())
                return {};
        }
    }
    return {};
}

} // namespace vigie::parties
