// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/koreanuses.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/koreandenials.h"
#include "indexing/facts/kinds/koreanthieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::koreanuses {

namespace {

/// Whether `word` is a form of an ordinary verb: 지급했다, 관리한다, 모았고.
bool isOrdinaryVerb(QStringView word)
{
    static const AnyOf native{
        u"냈",      u"낸 ",  u"내고",   u"내며", u"내기로", u"모았", u"모은",   u"모아",   u"굴리",   u"굴린",
        u"굴렸",    u"갖고", u"가지고", u"가진", u"갖춘",   u"갖췄", u"맡겼",   u"맡긴",   u"맡고",   u"맡아",
        u"팔았",    u"판다", u"팔아",   u"팔고", u"샀",     u"사들", u"빌려",   u"빌렸",   u"갚았",   u"갚고",
        u"갚는",    u"물렸", u"내걸",   u"쌓았", u"쌓아",   u"쌓고", u"아꼈",   u"아낄",   u"지켰",   u"지켜",
        u"들고 있", u"썼",   u"쓰고",   u"쓴다", u"들였",   u"들여", u"돌려줬", u"돌려주", u"되돌려", u"건졌",
        u"넘겨받",  u"물려", u"나눠",   u"나누", u"깎"},
        noun{u"지급", u"지불", u"지원", u"기부", u"기탁", u"출연", u"후원", u"모금", u"투자", u"관리",
             u"운용", u"보관", u"보유", u"예치", u"거래", u"중개", u"처리", u"결제", u"정산", u"판매",
             u"구입", u"구매", u"매입", u"인수", u"매각", u"대출", u"상환", u"배당", u"배정", u"편성",
             u"책정", u"청구", u"제안", u"부과", u"추징", u"출자", u"적립", u"마련", u"확충", u"발행",
             u"소각", u"수출", u"수입", u"절감", u"절약", u"보호", u"보증", u"공급", u"조성", u"배상",
             u"보상", u"환불", u"환급", u"반환", u"집행", u"지출", u"투입", u"할당", u"분배", u"증액",
             u"감액", u"납부", u"계약", u"수주", u"취급", u"담보"};
    if (native.opens(word))
        return true;
    if (!noun.opens(word))
        return false;
    static const AnyOf forms{u"했", u"한", u"하", u"해", u"할", u"함", u"됐", u"되", u"된", u"돼", u"될"};
    constexpr qsizetype stem = 2;
    return forms.opens(word.mid(stem));
}

/// Whether the first verb behind the sum, `tail`, is an ordinary one.
bool isObjectOfOrdinary(QStringView tail)
{
    static const HintedPattern object(
        u"^ ?(?:상당|어치|규모|가량|정도|이상|남짓|안팎)?(?:의 (?:[가-힣]+ )?[가-힣]+)?[을를이가] "_s);
    static const AnyOf taking{u"훔",   u"빼", u"털",   u"가로", u"챙",   u"앗아",
                              u"쓸어", u"잃", u"탈취", u"강탈", u"사라", u"날"},
        kept{u"올해", u"지난해", u"이듬해", u"에서", u"면서"};
    if (!object.in(tail))
        return false;
    constexpr int most = 6;
    const qsizetype first = tail.indexOf(u' ', tail.startsWith(u' ') ? 1 : 0);
    QStringView rest = tail.mid(first < 0 ? tail.size() : first + 1);
    for (int words = 0; words < most && !rest.isEmpty(); ++words) {
        const qsizetype space = rest.indexOf(u' ');
        const QStringView word = space < 0 ? rest : rest.left(space);
        if (taking.opens(word))
            return false;
        if (isOrdinaryVerb(word))
            return true;
        const bool ends = word.endsWith(u'.') || word.endsWith(u',') || word.endsWith(u'다') ||
                          word.endsWith(u'고') || word.endsWith(u'며') ||
                          (word.endsWith(u'해') && !kept.in(word)) || word.endsWith(u'려');
        if (ends || space < 0)
            return false;
        rest = rest.mid(space + 1);
    }
    return false;
}

/// 바이낸스의 자산은 100조 원이다: whether the sum measures what is no loss.
bool measuresOther(QStringView lead, QStringView tail)
{
    static const HintedPattern noun(
        u"(?:자산|자본|자본금|매출|매출액|이익|예치금|예치액|준비금|적립금|거래량|거래액|거래대금|시총|"
        u"보유액|보유량|잔액|잔고|"
        u"가치|예산|예산액|부채|채무|상금|포상금|현상금|운용액|수탁액|관리액|결제액|판매액|수출액|수입액|"
        u"계약금|공사비|건설비|"
        u"운영비|인건비|광고비|연구비|투자금|투자액|대출금|대출액|기금|자기자본|순자산|총자산)(?:은|는|이|가)"
        u" "
        u"(?:(?:[0-9]{4}년|올해|지난해|작년|현재|모두|총|약|무려|고작|최소|각각|합쳐|합해|[0-9]+월 ?말?) )*$"_s),
        measure(
            u"^(?: ?(?:상당|규모|안팎|가량|정도|이상))*(?:이?다|였|이[었며고라]|입니|로 |으로 |에 (?:달|이르|육박|그)|[을를] (?:넘|웃))"_s),
        owners(
            u"(?:회원|고객|이용자|회사|당사|투자자|피해|도난|유출|탈취|동결|회수|남은|이 중|가운데)[가-힣 ]{0,8}$"_s);
    return noun.in(lead) && measure.in(tail) && !owners.in(lead.left(lead.lastIndexOf(u' ')));
}

} // namespace

std::optional<ClaimKind> kindOf(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::Korean || context.words(context.sentence).contains(u'\t') ||
        saysPart(context, i))
        return std::nullopt;
    constexpr qsizetype lead = 60, reach = 48;
    const Span amount = kindreading::withConversions(context, i);
    qsizetype end = context.sentence.end;
    if (i + 1 < context.amounts.size() && context.amount(i + 1).span.start >= amount.end)
        end = context.amount(i + 1).span.start;
    const QStringView tail = context.words({amount.end, std::max(amount.end, end)}).left(reach);
    const Span gap = gapBefore(context, i);
    const qsizetype start = std::max(koreandenials::behindVerb(context, gap), gap.end - lead);
    const QStringView before = context.words({start, gap.end});
    static const AnyOf losses{u"피해", u"손실", u"손해", u"몸값", u"협박"};
    if (!(isObjectOfOrdinary(tail) || measuresOther(before, tail)) || losses.in(before) ||
        koreanthieves::areTold(before))
        return std::nullopt;
    const auto kind = kindreading::nearestKind(context, {start, amount.end + tail.size()}, amount);
    return kind == ClaimKind::Revenue || kind == ClaimKind::Cost || kind == ClaimKind::Cap
               ? kind
               : std::optional(ClaimKind::Other);
}

} // namespace vigie::koreanuses
