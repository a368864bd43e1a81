// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/recordlines.h"

#include "indexing/facts/hintedpattern.h"
#include "indexing/facts/partynames.h"
#include "indexing/facts/records.h"
#include "indexing/facts/toldparties.h"

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

constexpr qsizetype labelled = 40; ///< of what is looked at for a label

/// 피해액: …
bool givesLoss(const ClaimContext &context)
{
    static const HintedPattern korean(
        {u":"}, u"^[가-힣]{0,4} ?(?:피해|탈취|유출|손실|도난) ?(?:액|금액|규모)[^:]{0,8}:"_s);
    return korean.in(context.words(context.block).left(labelled));
}

} // namespace

Span labelledTime(const ClaimContext &context)
{
    static const HintedPattern time(
        {u":"}, u"^(?:(?:발생|사고|피해|사건|탈취)? ?(?:일시|일자|날짜|시기|연월일|일)) ?:"_s);
    static const HintedPattern next({u":"},
                                    u"^(?:피해자|피해 ?(?:기업|업체|기관|회사)|대상|업체|거래소) ?:"_s);
    constexpr qsizetype lines = 4;
    if (context.language != Language::Korean)
        return records::timeOf(context, 0);
    if (!givesLoss(context))
        return {};
    const QList<Span> &blocks = context.page->text->blocks;
    const qsizetype own = blockAt(blocks, context.block.start);
    for (const int step : {-1, 1}) {
        for (qsizetype b = own + step; b >= 0 && b < blocks.size() && std::abs(b - own) <= lines; b += step) {
            const QStringView words = context.words(blocks.at(b)).left(labelled);
            if (time.in(words))
                return blocks.at(b);
            if (blocks.at(b).length() > labelled * 2 || next.in(words))
                break;
        }
    }
    return {};
}

} // namespace vigie::parties
