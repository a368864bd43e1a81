// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/koreanfates.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/koreanheads.h"
#include "indexing/facts/kinds/koreankinds.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::koreanfates {

namespace {

constexpr qsizetype reach = 40;

/// The words behind the amount that stands at `end` of the sentence.
QStringView behind(const ClaimContext &context, qsizetype end)
{
    return context.words({end, std::max(end, context.sentence.end)}).left(reach);
}

/// Whether the money never left: 2,800만 달러는 중계은행에서 막혔다, 4,500만 달러의 이체를 지시했다.
bool stayed(QStringView lead, QStringView tail)
{
    static const HintedPattern held(
        u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?(?:은|는|이|가|을|를|만) "
        u"(?:(?:(?!(?:빼[내낸냈돌가간갔앗]|훔|가로|챙|옮[기겼겨긴]|(?:탈취|이체|송금|인출)(?:해|하고|한|했))"
        u"(?![가-힣]{0,3}려))[^.,]){0,24}?(?:막았|막아 ?[냈내]|차단(?:했|하였)|저지(?:했|하였)|지켜 "
        u"?냈|지켰)|"
        u"(?:(?!빼[내낸냈돌가간갔앗]|훔|가로|챙|옮[기겼겨긴]|(?:탈취|이체|송금|인출)(?:해|하고|한|했)|"
        u"(?<!이체|송금|인출|출금|전송|거래|지급)[이가] |(?<![에서])[은는] )[^.,]){0,24}?"
        u"(?:막혔|(?:차단|저지|취소|무산)(?:됐|되었)|(?:이체|송금|인출|출금)되지 (?:않|못)|빠져나가지 "
        u"(?:않|못)))"
        u"(?!지만[^0-9]*$)"_s);
    static const HintedPattern ordered(
        u"^ ?(?:상당|어치|규모)?(?:의 |[을를] )?(?:[가-힣]+ )?(?:이체|송금|인출|출금)(?:[을를] |하라고 "
        u"|해 달라고 )?(?:[가-힣]+ )?(?:지시|시도|요청|요구|신청)"_s);
    // 이 중 3억 원을 지급 정지시켰다
    static const HintedPattern stopped(
        u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?(?:은|는|이|가|을|를|만) (?:[가-힣]+ ){0,2}?"
        u"지급 ?정지(?:시켰|했|하였|됐|되었|조치)|"
        u"^ ?(?:상당|어치|규모)?의 (?:지급|출금|이체|인출)[을를이가] (?:[가-힣]+ )?(?:정지|중지|막[았혔아은]|차단)"_s);
    // 훔친 1,500만 달러 상당의 테더를 압수했다
    static const HintedPattern seized(
        u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+(?: [가-힣]+)?)?[을를] (?:[가-힣]+ ){0,2}?(?:압수|몰수|동결|압류)(?:했|하였|해|한)|^ ?(?:상당)?의 (?:추징|몰수)[을를이] "_s);
    // 3억 원을 이체하라고 지시해 가로챘다
    static const AnyOf takes{u"가로챘", u"가로채", u"빼앗", u"빼돌", u"빼냈", u"챙겼", u"챙긴", u"훔"};
    static const QRegularExpression figure(u"[0-9]"_s);
    const qsizetype next = tail.indexOf(figure);
    const bool got = takes.in(next < 0 ? tail : tail.left(next));
    // 탈취당한 300억 원의 출금이 막혔다: what was taken stays so.
    static const HintedPattern stolen(u"(?:탈취당한|도난당한|빼앗긴|털린|잃은|유출된) (?:약 |총 )?$"_s);
    if (tail.startsWith(u"의 ") && stolen.in(lead))
        return false;
    return held.in(tail) || (ordered.in(tail) && !got) || stopped.in(tail) || seized.in(tail);
}

/// Whether the money is another's: 모회사가 5,000만 달러를 수혈했다, 245만 달러를 가져도 좋으니 돌려 달라.
bool wasGiven(QStringView tail)
{
    static const HintedPattern words(
        u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ ){0,2}?(?:수혈|출자|증자|물어 ?[줬주]|변상|가져도|가지라|줄 테니|주겠|내걸)"_s);
    return words.in(tail);
}

/// 이 가운데 13억 달러가 북한으로 흘러 들어갔다.
bool wentToThieves(QStringView tail)
{
    static const HintedPattern words(
        u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?(?:은|는|이|가) (?:[가-힣0-9]+ "
        u"){0,3}?(?:북한|라자루스|해커|공격자|범인|해킹 조직)[가-힣]{0,3}"
        u"(?: 손에| 수중에| 측에)? (?:[가-힣]+ )?(?:흘러|들어|넘어)[ 가-힣]{0,3}(?:갔|간)"_s);
    return words.in(tail);
}

/// 훔친 돈 중 2,900만 달러는 카지노가 받았다: what another than the thieves got of the loot.
bool wasReceived(QStringView lead, QStringView tail)
{
    static const HintedPattern loot(u"(?:훔친|탈취한|탈취된|빼돌린|빼낸|도난당한|유출된|가로챈|해킹한) "
                                    u"[가-힣]{1,6} ?(?:중|가운데)(?:에서)? "
                                    u"(?:약 |총 )?$"_s);
    static const HintedPattern received(
        u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?(?:은|는|이|가|을|를) "
        u"(?!(?:북한|라자루스|해커|공격자|범인|이들|조직|정권|피해|경찰|검찰|당국|회사))"
        u"(?:[가-힣a-z]+ )?[가-힣a-z]{2,10}(?:(?:이|가) (?:[가-힣]+ )?(?:받[았은아]|넘겨받|건네받|수령)|"
        u"에 (?:[가-힣]+ )?(?:입금|흘러|들어갔|들어간)|(?:으로|로) (?:[가-힣]+ )?(?:입금|흘러|들어갔|들어간))"_s);
    return loot.in(lead) && received.in(tail);
}

/// 업체 3곳에서 4억 7,000만 원어치의 비트코인을 받아 갔다, where files were locked.
bool wasExtorted(const ClaimContext &context, QStringView tail)
{
    static const HintedPattern locks(u"랜섬웨어(?! ?(?:백신|보안|대응|복구|방지|예방|탐지|업체))|몸값"_s);
    static const HintedPattern taken(u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)?[을를] (?:[가-힣]+ "
                                     u"){0,2}?(?:받아 ?(?:갔|간|냈|낸|챙)|뜯어|뜯[긴겼]|"
                                     u"갈취|챙[긴겼])"_s);
    return taken.in(tail) && locks.in(context.words(context.sentence));
}

/// 로닌 때 3천만 달러, 하모니 때 300만 달러를 되찾았다: where the last of sums that no verb parts ends, which
/// has the verb of all; -1 for a sum alone.
qsizetype endOfRow(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern joint(
        u"^(?: ?(?:상당|어치|규모|가량))?(?:의 [가-힣]+)?(?:와|과|,) (?:[가-힣a-z0-9]+ "
        u"){0,3}(?:약 |총 )?$"_s),
        clause(u"(?:은|는|이|가|고|며|(?<!에)서|(?<!대)만) "_s);
    qsizetype end = -1;
    for (qsizetype k = i + 1; k < context.amounts.size(); ++k) {
        const Span gap{kindreading::withConversions(context, k - 1).end, context.amount(k).span.start};
        if (gap.length() <= 0 || !joint.in(context.words(gap)) || clause.in(context.words(gap)))
            break;
        end = kindreading::withConversions(context, k).end;
    }
    return end;
}

} // namespace

std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Korean || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    const QStringView tail = behind(context, kindreading::withConversions(context, i).end);
    // 작년 같은 기간보다 8억 달러 많다
    static const HintedPattern than(u"보다 (?:약 |무려 |모두 )?$"_s),
        differs(u"^ ?(?:상당|가량|정도)?(?:이나|가|이)? ?(?:많|적[다은었]|늘|줄|증가|감소|더 (?:많|적))"_s);
    constexpr qsizetype near = 12;
    const qsizetype start = context.amount(i).span.start;
    if (than.in(context.words({std::max(context.sentence.start, start - near), start})) && differs.in(tail))
        return ClaimKind::Other;
    if (stayed(context.words({std::max(context.sentence.start, start - near), start}), tail) ||
        wasGiven(tail))
        return ClaimKind::Other;
    if (wasExtorted(context, tail))
        return ClaimKind::Theft;
    if (wentToThieves(tail) && (context.aboutTheft || speaksOfTheft(context.words(context.sentence))))
        return ClaimKind::Theft;
    constexpr qsizetype said = 30;
    if (wasReceived(context.words({std::max(context.sentence.start, start - said), start}), tail))
        return ClaimKind::Laundering;
    if (const qsizetype end = endOfRow(context, i); end > 0) {
        static const HintedPattern washed(u"^ ?(?:상당|어치|정도|가량)?[을를] (?:[가-힣]+ )?세탁"_s),
            back(u"^ ?(?:상당|어치|정도|가량)?[을를] (?:[가-힣]+ )?(?:되찾|돌려|회수|환수|동결|압수|몰수)"_s);
        // 2015년 X에서 100만 달러, 2017년 Y에서 6000만 달러를 훔치려 했다
        static const HintedPattern tried(
            u"^ ?(?:상당|어치)?[을를] (?:[가-힣]+ "
            u")?(?:(?:훔치|빼내|빼돌리|빼가|가로채|빼앗으)려|(?:탈취|절취|이체|송금|인출)하려|"
            u"노렸|(?:탈취|절취|이체|송금|인출)[을를]? 시도)"_s);
        const QStringView last = behind(context, end);
        if (tried.in(last))
            return ClaimKind::Other;
        if (washed.in(last))
            return ClaimKind::Laundering;
        if (back.in(last))
            return ClaimKind::Other;
    }
    return std::nullopt;
}

std::optional<ClaimKind> kindOfCell(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Korean || !context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    constexpr qsizetype fewest = 3; // words
    const Span amount = context.amount(i).span;
    ClaimContext cell = context;
    const qsizetype before = context.words({context.sentence.start, amount.start}).lastIndexOf(u'\t'),
                    behind = context.words({amount.end, context.sentence.end}).indexOf(u'\t');
    cell.sentence.start += before + 1;
    if (behind >= 0)
        cell.sentence.end = amount.end + behind;
    if (i > 0 && context.amount(i - 1).span.end > cell.sentence.start)
        return std::nullopt;
    if (context.words(cell.sentence).count(u' ') < fewest)
        return std::nullopt;
    if (const auto kind = kindOf(cell, i))
        return kind;
    if (const auto kind = koreanheads::kindOf(cell, i))
        return kind;
    return koreankinds::hasLeftFirm(cell, i) || koreankinds::isTaken(cell, i)
               ? std::optional(ClaimKind::Theft)
               : std::nullopt;
}

} // namespace vigie::koreanfates
