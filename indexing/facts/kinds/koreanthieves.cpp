// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/koreanthieves.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace vigie::koreanthieves {

bool areNamed(QStringView words)
{
    static const AnyOf takers{
        u"해커",     u"해킹범",    u"공격자",     u"침입자",   u"범인",      u"범죄자",    u"범죄 조직",
        u"범죄조직", u"범죄 집단", u"해킹 조직",  u"해킹조직", u"해킹 그룹", u"해킹그룹",  u"절도범",
        u"절도단",   u"도둑",      u"강도",       u"사기꾼",   u"사기범",    u"사기단",    u"일당",
        u"괴한",     u"라자루스",  u"트레이더트", u"안다리엘", u"블루노로",  u"김수키",    u"apt38",
        u"정찰총국", u"북한",      u"평양",       u"내부자",   u"성명불상",  u"신원 미상", u"신원미상",
        u"정체불명", u"횡령범",    u"피고인"};
    return takers.in(words);
}

bool tellTaking(QStringView words)
{
    static const AnyOf deeds{
        u"훔",     u"탈취",   u"도난",    u"절취",    u"절도",    u"강탈",    u"갈취",    u"편취",
        u"횡령",   u"약탈",   u"사취",    u"유출",    u"빼돌",    u"빼냈",    u"빼낸",    u"빼내",
        u"빼앗",   u"뺏",     u"빼 갔",   u"빼 간",   u"빼간",    u"빼갔",    u"가로채",  u"가로챈",
        u"가로챘", u"털렸",   u"털린",    u"털리",    u"털려",    u"털어 ",   u"털었",    u"털어갔",
        u"도둑맞", u"뜯겼",   u"뜯긴",    u"뜯어냈",  u"쓸어 담", u"쓸어담",  u"손에 넣", u"손에 넘어",
        u"가져갔", u"가져간", u"가져 갔", u"챙겼",    u"챙긴",    u"챙겨 ",   u"들고 달", u"무단 ",
        u"무단으", u"몰래 ",  u"불법 인", u"불법 이", u"부정 인", u"부정 이", u"부정인",  u"해커에게",
        u"해킹당", u"틈을 타"};
    return deeds.in(words);
}

bool tellAttack(QStringView words)
{
    static const AnyOf ways{
        u"해킹",     u"사이버 공격", u"사이버공격", u"공격을 받", u"공격을 당",   u"공격받",
        u"공격당",   u"공격으로",    u"공격에 ",    u"침입",      u"침투",        u"침해",
        u"뚫",       u"취약점",      u"개인키",     u"개인 키",   u"프라이빗 키", u"피싱",
        u"악성코드", u"랜섬웨어",    u"사칭",       u"속아",      u"속은",        u"속여",
        u"도용",     u"이상 출금",   u"이상출금",   u"비정상",    u"익스플로잇",  u"악용",
        u"스캠",     u"사기를",      u"사기에",     u"사기로",    u"위조",        u"허위 송장"};
    return ways.in(words);
}

bool areTold(QStringView words)
{
    const auto any = [](QStringView text) { return areNamed(text) || tellTaking(text) || tellAttack(text); };
    if (!any(words))
        return false;
    static const AnyOf guards{u"대비",     u"예방", u"방지", u"막기",   u"막는", u"막을",
                              u"차단하기", u"방어", u"방호", u"대응",   u"가정", u"우려",
                              u"모의",     u"훈련", u"불안", u"시나리", u"소식", u"보험"};
    if (!guards.in(words))
        return true;
    static const QRegularExpression guarded = pattern(
        u"(?:북한(?:의)? ?)?(?:해킹|해커|(?:사이버 ?)?공격|침입|침해|유출|탈취|도난|절도|절취|횡령|사기|피싱)"
        u"(?:[가-힣]{0,3} ){0,2}?[가-힣]{0,2}?(?:에 "
        u"대비|대비|예방|방지|막기|막는|막을|차단하기|방어|방호|대응|"
        u"가정|우려|불안|시나리오|소식|보험)|"
        u"(?<![가-힣])모의(?:로)? ?(?:해킹|공격|침투|탈취|절취)?|"
        u"(?:해킹|해커|공격|침입|침해|유출|탈취|도난)[가-힣 ]{0,12}?훈련"_s);
    return any(words.toString().remove(guarded));
}

bool opensWithThem(const ClaimContext &context)
{
    constexpr qsizetype title = 60;
    return context.aboutTheft || areTold(context.text.left(title).split(u'\n').constFirst());
}

bool areToldAround(const ClaimContext &context)
{
    constexpr qsizetype reach = 120;
    return areTold(context.words(context.sentence)) || areTold(context.words(sentenceBehind(context, reach)));
}

} // namespace vigie::koreanthieves
