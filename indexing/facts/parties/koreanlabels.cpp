// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/koreanlabels.h"

#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/partynames.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::records {

/// Whether spaces part all its syllables.
static bool isSpacedOut(QStringView label)
{
    for (qsizetype p = 1; p < label.size(); ++p) {
        if (label.at(p) != u' ' && label.at(p - 1) != u' ')
            return false;
    }
    return label.contains(u' ');
}

Role roleInKorean(QStringView written)
{
    // 피 해 액, 상    호
    const QString closed = isSpacedOut(written) ? written.toString().remove(u' ') : written.toString();
    const QStringView label = closed;
    constexpr qsizetype longest = 20;
    if (label.size() > longest)
        return Role::None;
    static const HintedPattern time(
        u"^(?:사건 |최초 |피해 )?(?:발생|사고|피해|사건|탈취|유출|해킹|공격|범행|침해)? "
        u"?(?:일시|일자|날짜|시기|시점|시각|연월일|연월|때|일)$"_s),
        victim(
            u"^(?:(?:피해|대상|공격 ?대상|해킹 ?대상) "
            u"?(?:업체|기업|회사|기관|거래소|플랫폼|서비스|대상|자|처|사업자|은행|법인|프로젝트)?|업체|"
            u"회사|기관|"
            u"기업|거래소|사업자|법인|프로젝트|플랫폼|은행|상호|신고인|신고자|고소인|의뢰인|피보험자|보험계약자)(?:명|의 이름)?$"_s),
        loss(u"^(?:[가-힣]{1,4} )?(?:피해|손실|유출|탈취|도난|편취|횡령|손해|절취) "
             u"?(?:금액|총액|액수|액|규모|자산|내역|내용)?(?: ?\\([^)]{1,12}\\))?$"_s),
        sum(u"^(?:[가-힣]{1,4} )?(?:금액|액수|총액|액|규모)(?: ?\\([^)]{1,12}\\))?$"_s),
        back(u"^(?:[가-힣]{1,4} )?(?:회수|환수|반환) "
             u"?(?:금액|총액|액수|액|규모|자산|내역)?(?: ?\\([^)]{1,12}\\))?$"_s),
        held(u"^(?:[가-힣]{1,4} )?(?:동결|압수|몰수) "
             u"?(?:금액|총액|액수|액|규모|자산|내역)?(?: ?\\([^)]{1,12}\\))?$"_s),
        washed(u"^(?:[가-힣]{1,4} )?(?:자금 ?)?세탁 ?(?:금액|총액|액수|액|규모|자금)?$"_s);
    if (time.in(label))
        return Role::Time;
    if (back.in(label))
        return Role::Back;
    if (held.in(label))
        return Role::Held;
    if (washed.in(label))
        return Role::Laundered;
    // 피해 alone labels what was lost as well as whose it was: 피해: 21억 원.
    if (loss.in(label))
        return Role::Loss;
    if (victim.in(label))
        return Role::Victim;
    static const AnyOf others{u"요구", u"거래 ", u"거래금", u"거래액", u"거래 규모", u"투자",
                              u"매각", u"유치",  u"예치",   u"보유",   u"계약",      u"대출",
                              u"납품", u"보상",  u"배상",   u"매출"};
    return sum.in(label) && !others.in(label) ? Role::Sum : Role::Other;
}

Span nameInKorean(const ClaimContext &context, Span value)
{
    const auto trimmed = [&](Span span) {
        while (span.start < span.end && QStringView(u" -·•*'\"").contains(context.text.at(span.start)))
            ++span.start;
        while (span.end > span.start && QStringView(u" .\n'\"").contains(context.text.at(span.end - 1)))
            --span.end;
        return span;
    };
    // 타볼라(에스토니아), 한빛저축은행 전산센터: the name ends where something is said of it.
    Span name = trimmed(value);
    for (const QStringView form : {QStringView(u"주식회사 "), QStringView(u"(주)")}) {
        if (context.words(name).startsWith(form))
            name.start += form.size();
    }
    const QStringView words = context.words(name);
    name.end = name.start + (std::find_if(words.begin(), words.end(),
                                          [](QChar c) { return QStringView(u"(,;/·\n\t").contains(c); }) -
                             words.begin());
    if (context.words(name).endsWith(u" 주식회사"))
        name.end -= 5;
    name = trimmed(name);
    ClaimContext there = context;
    there.sentence = value;
    const QStringView shown = context.words(name);
    constexpr qsizetype longest = 20;
    const bool brief = name.length() > 1 && name.length() <= longest && shown.count(u' ') <= 1;
    const bool known =
        context.robbed && std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                                      [&](const EntityMatch &match) {
                                          return match.span == name && context.robbed->contains(match.entity);
                                      });
    return brief && (known || (!parties::namesNoFirm(shown) && parties::mayBeName(there, name))) ? name
                                                                                                 : Span();
}

bool tellsOfAttackInKorean(const ClaimContext &context, const Record &record)
{
    static const AnyOf attacks{u"해킹",   u"해커",       u"공격",     u"탈취",     u"유출",    u"도난",
                               u"지갑",   u"침입",       u"침해",     u"피싱",     u"북한",    u"라자루스",
                               u"거래소", u"개인키",     u"코인",     u"비트",     u"이더",    u"토큰",
                               u"김수키", u"블루노로프", u"안다리엘", u"가상자산", u"암호화폐"};
    constexpr qsizetype beside = 60;
    const Span all{std::max<qsizetype>(0, record.fields.constFirst().label.start - beside),
                   std::min(context.text.size(), record.fields.constLast().value.end + beside)};
    return attacks.in(context.words(all)) || attacks.in(context.words(context.heading));
}

} // namespace vigie::records
