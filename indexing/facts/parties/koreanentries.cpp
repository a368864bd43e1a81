// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/koreanentries.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/easterntellers.h"
#include "indexing/facts/parties/easternroles.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

void findInKoreanEntry(const ClaimContext &context, Names &names, qsizetype i)
{
    if (context.language != Language::Korean || i != 0 || context.words(context.sentence).contains(u'\t'))
        return;
    constexpr qsizetype label = 10, longest = 48; // [연표] 2017. 12.
    static const HintedPattern named(
        u"^[.:)\\],]* ?(?:\\([^)]{1,16}\\) ?)?(?:(?:[가-힣]+ ){1,2}?(?:소재의?|기반|국적)(?: "
        u"(?:거래소|결제사|업체|브리지|지갑|은행))? )?"
        u"['‘\"“]?([가-힣a-z0-9]{2,14})['’\"”]?(?:,|에서|:| -| –) ?"
        u"(?:[가-힣]+ ){0,3}?(?:약 |총 )?$"_s);
    const qsizetype sum = context.amount(i).span.start;
    for (const ScannedDate &date : context.page->dates) {
        if (date.span.start < context.sentence.start || date.span.start - context.sentence.start > label)
            continue;
        if (date.span.end >= sum || sum - date.span.end > longest)
            return;
        // (4월) 누리빗 213억 원 : 핫월렛 개인키 유출, 북한 추정: the day in brackets heads the name and its
        // sum.
        static const HintedPattern headed(
            u"^\\)[ .:]*['‘\"“]?([가-힣a-z0-9]{2,14})['’\"”]?,? (?:약 |총 )?$"_s);
        const QString between = context.words({date.span.end, sum}).toString();
        const QRegularExpressionMatch head = headed.match(between);
        const QRegularExpressionMatch match = head.hasMatch() ? head : named.match(between);
        if (!match.hasMatch())
            return;
        const Span name{date.span.end + match.capturedStart(1), date.span.end + match.capturedEnd(1)};
        // 조선일보, 3억 달러 탈취를 북한 소행으로 보도; 테더, 3억 달러 동결: who did something about it.
        static const AnyOf others{u"보도", u"공개", u"추적", u"동결", u"조사", u"압수", u"수사", u"기소",
                                  u"제재", u"분석", u"경고", u"고발", u"몰수", u"결과", u"추정", u"집계",
                                  u"소행", u"배후", u"체포", u"지목", u"규정", u"결론", u"차단"},
            told{u"발표"};
        static const HintedPattern own(
            u"^ ?(?:상당|어치|규모)?(?:의 [가-힣]+)? ?(?:탈취|유출|해킹|도난|피해|손실) "
            u"?(?:사실|사고|피해)? ?발표"_s);
        const QStringView behind = context.words({context.amount(i).span.end, context.sentence.end});
        static const AnyOf notTaken{u"동결", u"압수", u"몰수", u"회수", u"과징금", u"벌금", u"투자", u"매출"};
        const bool isHead = head.hasMatch() && !notTaken.in(behind);
        if (isHead && !namesNoFirm(context.words(name)) && !tellsOfOthers(context.words(name)))
            keep(context, names, name, name.start, Place::Particle);
        else if (!namesNoFirm(context.words(name)) && !tellsOfOthers(context.words(name)) &&
                 !others.in(behind) && (!told.in(behind) || own.in(behind)))
            keep(context, names, name, name.start, Place::Particle);
        return;
    }
}

void findInKoreanTalk(const ClaimContext &context, Names &names, qsizetype i)
{
    if (context.language != Language::Korean || context.words(context.sentence).contains(u'\t'))
        return;
    constexpr qsizetype reach = 28, above = 64;
    const qsizetype sum = context.amount(i).span.start;
    const Span lead{std::max(gapBefore(context, i).start, sum - reach), sum};
    if (lead.length() < 4)
        return;
    // 그리고 호주의 'X', 여기는 3,300만 달러입니다.
    static const AnyOf here{u"여기는",    u"여긴",      u"이곳은",     u"거기는",
                            u"이 회사는", u"이 업체는", u"이 거래소는"};
    static const HintedPattern called(
        u"['‘\"“]?([가-힣a-z0-9]{2,14})['’\"”]?, ?(?:여기는|여긴|이곳은|거기는|이 회사는|이 "
        u"업체는|이 거래소는) "
        u"(?:피해가 |모두 |약 |총 )?$"_s);
    if (here.in(context.words(lead))) {
        const QRegularExpressionMatch match = called.match(context.words(lead).toString());
        const Span name{lead.start + match.capturedStart(1), lead.start + match.capturedEnd(1)};
        if (match.hasMatch() && !namesNoFirm(context.words(name))) {
            keep(context, names, name, name.start, Place::Particle);
            return;
        }
    }
    // X병원이 안다리엘한테 3억 원을 보냈습니다, where a ransom is spoken of.
    static const AnyOf ransom{u"몸값", u"랜섬"},
        thieves{u"해커", u"안다리엘", u"조직", u"라자루스", u"공격자", u"범인", u"일당", u"북한"};
    static const HintedPattern to(u"(?:한테|에게|측에) (?:약 |모두 )?$"_s);
    const Span nearby{std::max<qsizetype>(0, context.sentence.start - above), context.sentence.end};
    if (i > 0 || !to.in(context.words(lead)) || !ransom.in(context.words(nearby)) ||
        !thieves.in(context.words(lead)))
        return;
    const Names firms = easternFirms(context, {context.sentence.start, sum});
    for (const Span firm : firms) {
        const QStringView behind = context.text.mid(firm.end, 2);
        if (behind.startsWith(u"이 ") || behind.startsWith(u"가 ") || behind.startsWith(u"은 ") ||
            behind.startsWith(u"는 "))
            keep(context, names, firm, firm.start, Place::Particle);
    }
}

} // namespace vigie::parties
