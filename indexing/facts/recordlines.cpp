// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/recordlines.h"

#include "indexing/facts/hintedpattern.h"
#include "indexing/facts/japaneselabels.h"
#include "indexing/facts/partynames.h"
#include "indexing/facts/records.h"
#include "indexing/facts/toldparties.h"

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

constexpr qsizetype labelled = 40; ///< of what is looked at for a label

/// 被害額：…, 피해액: …
bool givesLoss(const ClaimContext &context)
{
    static const HintedPattern korean(
        {u":"}, u"^[가-힣]{0,4} ?(?:피해|탈취|유출|손실|도난) ?(?:액|금액|규모)[^:]{0,8}:"_s);
    const QStringView words = context.words(context.block).left(labelled);
    return context.language == Language::Japanese ? isLossLine(context) : korean.in(words);
}

} // namespace

Span labelledTime(const ClaimContext &context)
{
    static const HintedPattern time(
        {u":", u" "},
        u"^[^。: "
        u"]{0,3}(?:発生|被害|発覚|判明|流出|攻撃|事件)?(?:年月日|日時|日付|時期|月日|年月|日|月|時刻)(?: ?: "
        u"?| "
        u"+(?=[0-9]))|"
        u"^(?:(?:발생|사고|피해|사건|탈취)? "
        u"?(?:일시|일자|날짜|시기|연월일|일)) ?:"_s);
    static const HintedPattern next(
        {u":", u" "},
        u"^[^。: ]{0,3}(?:会社|事業者|企業|サービス|社|組織|機関|被害(?:者|企業|会社|先))(?:名)?(?: ?:| )|"
        u"^(?:피해자|피해 "
        u"?(?:기업|업체|기관|회사)|대상|업체|거래소) ?:"_s);
    constexpr qsizetype lines = 4;
    if (!isEastAsian(context.language))
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
