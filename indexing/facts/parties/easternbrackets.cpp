// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/easternbrackets.h"

#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

Span nameBeforeBracket(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern opens(
        u"^[」』]? ?\\((?:[0-9年月日、, /.]|約|およそ|総額|計|被害額|流出額|損失額|昨年|今年|약 ?|총 ?|피해액 ?)*$"_s);
    constexpr qsizetype reach = 24;
    const Span amount = context.amount(i).span;
    if (!isEastAsian(context.language) || !context.robbed)
        return {};
    const qsizetype first = std::max(context.sentence.start, amount.start - reach);
    const qsizetype bracket = context.words({first, amount.start}).lastIndexOf(u'(');
    if (bracket < 0)
        return {};
    const auto &known = context.page->entities;
    const auto name = std::find_if(known.cbegin(), known.cend(), [&](const EntityMatch &match) {
        constexpr qsizetype quote = 2;
        const qsizetype gap = first + bracket - match.span.end;
        return gap >= 0 && gap <= quote && context.sentence.contains(match.span) &&
               context.robbed->contains(match.entity) &&
               opens.in(context.words({match.span.end, amount.start}));
    });
    return name == known.cend() ? Span() : name->span;
}

bool isBracketedBehind(const ClaimContext &context, Span outer, Span inner)
{
    return inner.start - outer.end == 1 && chars::at(context.text, outer.end) == u'(' &&
           chars::at(context.text, inner.end) == u')';
}

bool runsNext(QStringView gap)
{
    static const HintedPattern runs(
        u"^[」』]?(?:の|傘下の|を?(?:が)?(?:運営する|支える|動かす|手がける|基盤とする)|の基盤(?:である|となる|の)?)[「『]?$"_s);
    return runs.in(gap);
}

} // namespace vigie::parties
