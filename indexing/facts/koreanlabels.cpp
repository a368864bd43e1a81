// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/koreanlabels.h"

#include "indexing/facts/easternnames.h"
#include "indexing/facts/hintedpattern.h"
#include "indexing/facts/partynames.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/toldparties.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

Span labelledVictimInKorean(const ClaimContext &context)
{
    static const HintedPattern loss(
        {u":"}, u"^[^가-힣:]{0,6}(?:추정 |총 )?(?:피해|손실|유출|탈취|도난|편취|횡령|손해) ?"
                u"(?:금액|총액|액수|액|규모|자산|내역)?(?: ?\\([^)]{1,12}\\))? ?:"_s),
        label(
            {u":"},
            u"^[^가-힣:]{0,6}(?:(?:피해|대상|공격 ?대상|해킹 ?대상|사고) "
            u"?(?:업체|기업|회사|기관|거래소|플랫폼|서비스|대상|자|처|"
            u"사업자|은행|법인|프로젝트)?|업체|회사|기관|거래소|사업자|법인|프로젝트|상호)(?:명|의 이름)? ?: ?$"_s);
    constexpr qsizetype lines = 5, longest = 60;
    if (context.language != Language::Korean || !loss.in(context.words(context.block).left(longest)))
        return {};
    const QList<Span> &blocks = context.page->text->blocks;
    const qsizetype own = blockAt(blocks, context.block.start);
    for (qsizetype b = own - 1; b >= 0 && own - b <= lines; --b) {
        const QStringView words = context.words(blocks.at(b));
        const qsizetype colon = words.indexOf(u':');
        if (words.size() > longest * 2)
            return {};
        if (colon < 0 || !label.in(words.left(colon + 1)))
            continue;
        qsizetype start = blocks.at(b).start + colon + 1;
        while (start < blocks.at(b).end && context.text.at(start) == u' ')
            ++start;
        // 타볼라(에스토니아), 한빛저축은행 전산센터: the name ends where something is said of it.
        qsizetype end = start;
        while (end < blocks.at(b).end && !QStringView(u"(,;/·").contains(context.text.at(end)))
            ++end;
        while (end > start && context.text.at(end - 1).isSpace())
            --end;
        ClaimContext there = context;
        there.sentence = blocks.at(b);
        const Span name{start, end};
        const QStringView shown = context.words(name);
        const bool brief = name.length() > 1 && name.length() <= 20 && shown.count(u' ') <= 1;
        const bool known =
            context.robbed && std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                                          [&](const EntityMatch &match) {
                                              return match.span == name &&
                                                     context.robbed->contains(match.entity);
                                          });
        return brief && (known || (!namesNoFirm(shown) && mayBeName(there, name))) ? name : Span();
    }
    return {};
}

} // namespace vigie::parties
