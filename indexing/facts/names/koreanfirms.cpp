// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/koreanfirms.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/names/easternnameparts.h"
#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/koreancalled.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/parties/easternroles.h"
#include "indexing/facts/parties/unknownparties.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

const QString name = u"(?<![가-힣A-Za-z0-9])['‘\"“]?([가-힣A-Za-z0-9]{2,14}?)['’\"”]?"_s;

/// Whoever is at the head of a firm.
const QString heads =
    u"(?:공동 "
    u"?)?(?:창업자|창립자|설립자|최고경영자|최고기술책임자|최고보안책임자|대표이사|대표|경영진|이사회|운영진|"
    u"ceo|cto|사장|회장)"_s;

/// A pattern that is tried only where one of its hints stands, for what it finds.
struct Finder
{
    AnyOf hints;
    QRegularExpression words;

    QRegularExpressionMatch in(const QString &text) const
    {
        return hints.in(text) ? words.match(text) : QRegularExpressionMatch();
    }
};

/// Adds what any group of `match` holds, if it may be a firm at all.
void keepMatch(const ClaimContext &context, Names &names, const QRegularExpressionMatch &match,
               qsizetype start)
{
    const int which = match.lastCapturedIndex();
    Span span{start + match.capturedStart(which), start + match.capturedEnd(which)};
    const Span stem = withoutEnding(context, span);
    const QStringView shown = context.words(stem);
    const bool shaped = !closerOf(shown, Language::Korean).isEmpty();
    constexpr QStringView verbEnds = u"아어여해고며서면게지도한된던할될긴친낸난킨";
    const bool plain =
        !shaped &&
        (namesNoFirm(shown) || (describesTrade(shown) && !mayBeCalledInKorean(shown)) ||
         shown.endsWith(u"들") ||
         (!shown.isEmpty() && stem == span && shown.size() <= 3 && verbEnds.contains(shown.back())));
    if (!plain && mayBeName(context, stem, Place::Particle))
        keep(context, names, stem, stem.start, Place::Particle);
}

} // namespace

void findCalledInKorean(const ClaimContext &context, Names &names)
{
    if (context.language != Language::Korean)
        return;
    static const QString firm = tradePattern(Language::Korean, TradeUse::Describes) + u'|' +
                                tradePattern(Language::Korean, TradeUse::Introduces) +
                                u"|곳|[가-힣]{0,4}(?:사|소|점|몰|앱|게임)"_s;
    static const Finder called{
        {u"라는 ", u"불리는 "},
        pattern(name + u"(?:이?라는|(?:이?라고|로|으로) 불리는) (?:이름의 )?(?:[가-힣]+ ){0,3}?(?:"_s + firm +
                u")(?:[은는이가을를의도였입다]|에서|로부터|으로| |$)"_s)},
        headed{
            {u"창업자", u"창립자", u"설립자", u"최고", u"대표", u"경영진", u"이사회", u"운영진", u"사장",
             u"회장", u"ceo", u"cto"},
            pattern(
                name + u"(?:의)? "_s + heads +
                u"(?:인|가|는|은|이|도|들[은이])? (?=[^.]*(?:잃|털|도난|탈취|유출|사라|빼앗|빠져나|해킹))"_s)};
    const QString words = context.words(context.sentence).toString();
    for (const Finder *one : {&called, &headed}) {
        if (const QRegularExpressionMatch match = one->in(words); match.hasMatch())
            keepMatch(context, names, match, context.sentence.start);
    }
}

void findBesideKoreanSum(const ClaimContext &context, Names &names, qsizetype i)
{
    if (context.language != Language::Korean || context.words(context.sentence).contains(u'\t'))
        return;
    constexpr qsizetype lead = 24, reach = 44;
    const Span amount = kindreading::withConversions(context, i);
    const Span gap = gapBefore(context, i);
    const Span before{std::max(gap.start, amount.start - lead), amount.start};
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    const Span behind{amount.end, std::min({next, context.sentence.end, amount.end + reach})};
    // - 대출 프로토콜 하늘볼트 0.33억 불: the last word before the sum of an item, where a trade stands
    // before it.
    const QStringView item = context.words(context.block).trimmed();
    const bool listed = context.blockKind == Block::Kind::ListItem ||
                        (!item.isEmpty() && QStringView(u"ㅇ\u110B○●•·-*▪▸◦□■▷▶").contains(item.front()));
    static const Finder labelled{
        {u" "}, pattern(u"(?:^|[ -])([가-힣]+) ['‘\"“]?([가-힣A-Za-z0-9]{2,14})['’\"”]? ?(?:약 |총 )?$"_s)};
    if (listed && i == 0 && before.length() > 4 &&
        context.words({amount.end, context.sentence.end}).trimmed().size() < 2) {
        const QRegularExpressionMatch match =
            labelled.in(context.words({context.sentence.start, amount.start}).right(lead).toString());
        static const auto trades = tradeWords(Language::Korean, TradeUse::Introduces);
        const QString trade = match.captured(1);
        const bool introduced =
            std::any_of(trades.begin(), trades.end(), [&](QStringView one) { return trade.endsWith(one); });
        if (match.hasMatch() && (introduced || !closerOf(match.captured(2), Language::Korean).isEmpty()))
            keepMatch(context, names, match,
                      amount.start - std::min<qsizetype>(lead, amount.start - context.sentence.start));
        if (!names.isEmpty())
            return;
    }
    // 2. 코인하버(2021년): 9400만 달러 탈취: what a colon or a dash parts from the sum at the head of a line.
    static const QString time = u"(?:(?:[0-9]{4}년|지난해|올해|작년) ?(?:[0-9]{1,2}월)?(?: "
                                u"?[0-9]{1,2}일)?|[0-9]{1,2}월(?: ?[0-9]{1,2}일)?|"
                                u"[0-9]{4}[.-] ?[0-9]{1,2}(?:[.-] ?[0-9]{1,2})?[.]?)"_s;
    static const Finder heading{
        {u":", u"–", u"—", u"-", u"="},
        pattern(u"^[^가-힣A-Za-z0-9(]*(?:\\(?[0-9]{1,2}[).] ?)?(?:"_s + time +
                u"[ ,:–—-]*)?(?:(?:온라인|국내|해외|가상자산|암호화폐|미국|일본|[가-힣]{2,5}의) "
                u")?['‘\"“]?([가-힣A-Za-z0-9]{2,14}(?: [가-힣]{1,10})?)['’\"”]?(?: ?\\([^)]{1,30}\\))?"
                u"(?: 사건| 사고| 해킹)? ?(?::|–|—| -|=) ?(?:"_s +
                time + u",? ?)?(?:약 |총 )?$"_s)};
    constexpr qsizetype lineLead = 60;
    if (i == 0 && amount.start - context.sentence.start > 3 &&
        amount.start - context.sentence.start < lineLead) {
        const QString head =
            context.cased.mid(context.sentence.start, amount.start - context.sentence.start).toString();
        if (const QRegularExpressionMatch match = heading.in(head); match.hasMatch()) {
            const QStringView shown = match.capturedView(1);
            const qsizetype space = shown.indexOf(u' ');
            const bool two = space > 0 && opensTwoWordName(shown.left(space), shown.mid(space + 1));
            // 온라인 쇼핑몰 꾸러미: 51억 원, behind its trade.
            const bool behindTrade = space > 0 && introducesName(shown.left(space));
            if (behindTrade && !namesNoFirm(shown.mid(space + 1))) {
                keep(context, names,
                     {context.sentence.start + match.capturedStart(1) + space + 1,
                      context.sentence.start + match.capturedEnd(1)},
                     context.sentence.start);
            } else if (two || (space < 0 &&
                               (mayBeCalledInKorean(shown) || !closerOf(shown, Language::Korean).isEmpty())))
                keepMatch(context, names, match, context.sentence.start);
        }
        if (!names.isEmpty())
            return;
    }
    // 27억 원 규모의 하늘 해킹 사건, 27억 원이 빠져나간 하늘은, 27억 원의 피해를 본 하늘은.
    static const Finder ofDeed{
        {u"해킹", u"유출", u"탈취", u"도난", u"침해", u"횡령"},
        pattern(
            u"^ ?(?:상당|어치|규모|대|짜리)?(?:의|인)? ?"_s + name +
            u"(?:의)? ?(?:해킹|유출|탈취|도난|침해|횡령)(?: ?(?:사건|사고|사태|피해|범죄))?(?:[은는이가을를의도과와]| |,|$)"_s)},
        gone{
            {u"나간 ", u"진 ", u"린 ", u"된 "},
            pattern(
                u"^ ?(?:상당|어치)?(?:의 [가-힣]+)?[이가] (?:[가-힣]+ )?"
                u"(?:빠져나간|새어 나간|사라진|유출된|털린|도난된|탈취된|증발한|증발된) (?:[가-힣]+ ){0,2}?"_s +
                name + u"(?:은|는|이|가|의|을|를|도|에서는|에서) "_s)},
        suffered{{u"입은 ", u"당한 ", u"본 ", u"낸 ", u"겪은 "},
                 pattern(u"^ ?(?:상당|어치|규모|대)?의? ?(?:[가-힣]+ "
                         u"){0,2}?(?:피해|손실|손해|해킹|유출|탈취|도난|사고)(?:을|를)? ?"
                         u"(?:입은|당한|본|낸|겪은) (?:[가-힣]+ ){0,2}?"_s +
                         name + u"(?:은|는|이|가|의|을|를|도|에서는|에서) "_s)};
    const QString rest = context.words(behind).toString();
    for (const Finder *one : {&ofDeed, &gone, &suffered}) {
        if (const QRegularExpressionMatch match = one->in(rest); match.hasMatch()) {
            // 3억 원이 사라진 경위를: what has no firm's shape must be what the sentence is about.
            constexpr qsizetype shortest = 3;
            const QString shown = match.captured(match.lastCapturedIndex());
            const QStringView follows =
                QStringView(rest).mid(match.capturedEnd(match.lastCapturedIndex()), 2);
            const bool topic =
                shown.size() >= shortest && (follows.startsWith(u'은') || follows.startsWith(u'는'));
            const bool quoted = follows.startsWith(u'\'') || follows.startsWith(u'"') ||
                                follows.startsWith(u'’') || follows.startsWith(u'”');
            if (one != &ofDeed && !topic && !quoted && closerOf(shown, Language::Korean).isEmpty())
                continue;
            keepMatch(context, names, match, behind.start);
            if (!names.isEmpty())
                return;
        }
    }
    // 하늘 27억 원 유출 사건; 하늘, 27억 원 털려; 하늘서 27억 원 증발.
    static const HintedPattern event(
        u"^ ?(?:상당|어치|규모|대)?(?:의)? ?(?:[가-힣]+ )?(?:해킹|유출|탈취|도난|침해|횡령) ?(?:사건|사고|사태|피해|범죄)"_s),
        headline(
            u"^ ?(?:상당|어치|규모|대|가량)?(?:의)? ?(?:[가-힣]+ )?"
            u"(?:털려|털렸다|유출|탈취(?:당해)?|도난(?:당해)?|해킹(?:당해)?|사라져|증발|빼앗겨|잃어|피해)(?: |…|\\.\\.|,|$)"_s);
    static const Finder named{{u" "}, pattern(name + u"(?:서|에서|의|,)? (?:약 |총 )?$"_s)};
    const QChar last = context.text.at(context.sentence.end - 1);
    const bool title =
        context.blockKind == Block::Kind::Heading || (context.sentence == context.block && last != u'.');
    if (before.length() < 3 || !(event.in(rest) || (title && headline.in(rest))))
        return;
    if (const QRegularExpressionMatch match = named.in(context.words(before).toString()); match.hasMatch())
        keepMatch(context, names, match, before.start);
}

Span ownerBesideKoreanSum(const ClaimContext &context, qsizetype i)
{
    static const AnyOf owning{u"의 약", u"의 총", u"의 "};
    const Span amount = context.amount(i).span;
    constexpr qsizetype longest = 4;
    for (const EntityMatch &match : context.page->entities) {
        if (match.span.end >= amount.start || amount.start - match.span.end > longest || !context.robbed ||
            !context.robbed->contains(match.entity) || !context.sentence.contains(match.span))
            continue;
        if (owning.opens(context.words({match.span.end, amount.start})))
            return match.span;
    }
    return {};
}

Span robbedRatherInKorean(const ClaimContext &context, qsizetype i, Span known)
{
    if (easternRole(context, known) != EasternRole::Present)
        return {};
    const Span name = unknownVictim(context, i);
    if (name.isEmpty() || name.overlaps(known) || closerOf(context.words(name), Language::Korean).isEmpty())
        return {};
    const EasternRole role = easternRole(context, name);
    return role == EasternRole::Source || role == EasternRole::Lost ? name : Span();
}

Span withKoreanState(const ClaimContext &context, Span name)
{
    static const AnyOf bodies{u"국영", u"국립", u"중앙은행", u"왕립", u"연방", u"국가"};
    if (context.language != Language::Korean || !bodies.opens(context.words(name)))
        return name;
    for (const EntityMatch &match : context.page->entities) {
        if (match.span.end + 1 == name.start && context.sentence.contains(match.span) &&
            match.entity.value.startsWith(u"region-"))
            return {match.span.start, name.end};
    }
    return name;
}

void findRobbedPersonInKorean(const ClaimContext &context, Names &names)
{
    if (context.language != Language::Korean)
        return;
    // 김모 씨, A씨, 이 씨: nobody who is named.
    static const Finder person{
        {u"씨"},
        pattern(
            u"(?<![가-힣A-Za-z0-9])((?!김모|이모|박모|최모|정모|강모|조모|윤모|장모|임모)[가-힣]{2,4})(?: "
            u"?씨)(?:\\([^)]{1,12}\\))?"
            u"(?:(?:은|는|이|가|도|의 [가-힣 ]{1,16}에서|로부터|에게서) (?:[^.]|[.](?=\\d)){0,80}?"
            u"(?:도둑맞|도난당|잃었|잃은|털렸|털린|빼앗겼|빼앗긴|탈취당|사라졌|빠져나|해킹당|피해를 "
            u"[입봤]|뜯겼|날렸|날려|날린)|"
            u"(?:의 [가-힣 ]{1,16}에서|로부터|에게서|에게) (?:[^.]|[.](?=\\d)){0,60}?"
            u"(?:훔[친쳤쳐]|빼[낸냈내]|빼돌|가로[챈챘채]|뜯어|인출|탈취[한했해]|편취))"_s)};
    const QRegularExpressionMatch match = person.in(context.words(context.sentence).toString());
    if (!match.hasMatch())
        return;
    const Span name{context.sentence.start + match.capturedStart(1),
                    context.sentence.start + match.capturedEnd(1)};
    if (!followsKoreanOffice(context, name) && !namesNoFirm(context.words(name)))
        names.append(name);
}

Span introducedNextInKorean(const ClaimContext &context)
{
    if (context.language != Language::Korean || context.sentence.start != context.block.start ||
        context.words(context.sentence).contains(u'\t'))
        return {};
    // The subject is a trade without a name, and not one of several.
    static const HintedPattern unnamed(
        u"^(?:[^.]{0,40} )?(?<!모든 )(?<!일부 )(?<!여러 )(?<!각 )[가-힣]{0,4}(?:"_s +
        tradePattern(Language::Korean, TradeUse::Describes) + u'|' +
        tradePattern(Language::Korean, TradeUse::PointsBack) + u")(?:이|가|은|는|에서|의) "_s);
    // 빌니우스에 본사를 둔 오를린은, 오를린 측은.
    static const HintedPattern topic(
        u"^ ?(?:[^.]{0,30} )?['‘\"“]?([가-힣A-Za-z0-9]{2,14}?)['’\"”]?(?:은|는| 측은|이라는 이름의|의 [^.]{0,16}(?:대표|최고경영자|창업자|대변인|ceo)(?:는|은|이|가)?) "_s);
    constexpr qsizetype lead = 60, reach = 60;
    // Nobody is named yet, and the sum was taken from somebody.
    static const AnyOf others{u"업계", u"국내", u"전 세계", u"모두 합", u"피해자들", u"올해", u"지난해",
                              u"개인", u"북한", u"신고된",  u"접수된",  u"집계된",   u"통계"};
    const bool first =
        context.lastVictim.isEmpty() && context.before.isEmpty() &&
        !others.in(context.words(context.sentence)) &&
        std::none_of(context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
            return context.sentence.contains(date.span) && date.date.precision == FuzzyDate::Precision::Year;
        });
    if (!(first || unnamed.match(context.words(context.sentence).left(lead).toString()).hasMatch()) ||
        !easternFirms(context, context.sentence).isEmpty() || !plainRobbed(context).isEmpty())
        return {};
    qsizetype start = context.sentence.end;
    while (start < context.text.size() && (context.text.at(start) == u' ' || context.text.at(start) == u'\n'))
        ++start;
    const Span next{start, std::min(context.text.size(), start + reach)};
    // 체인가드는 북한의 소행으로 본다: who watches.
    static const AnyOf watching{u"분석", u"추정",  u"추적",   u"지목",      u"집계", u"보도",
                                u"보안", u"경찰",  u"수사",   u"것으로 본", u"가장", u"최대",
                                u"그중", u"이 중", u"가운데", u"제일"};
    if (first && (next.start > context.block.end + 2 ||
                  watching.in(context.words({next.start, std::min(context.text.size(), next.end + reach)}))))
        return {};
    // 거래소 이름은 X다.
    static const HintedPattern named(
        u"^ ?(?:[^.]{0,16} )?(?:이름은|명칭은|주인공은|곳은|업체는|거래소는|피해자는) (?:[^.]{0,24}? "
        u")??['‘\"“]?([가-힣A-Za-z0-9]{2,14}?)['’\"”]?"
        u"(?:이다|다|였다|이었다|입니다|(?:으로|로|인 것으로) (?:알려|확인|밝혀|드러|파악|전해|나타)[가-힣]{1,3}다)[.]"_s);
    if (const QRegularExpressionMatch said = named.match(context.words(next).toString()); said.hasMatch()) {
        const Span name{next.start + said.capturedStart(1), next.start + said.capturedEnd(1)};
        ClaimContext below = context;
        below.sentence = next;
        if (mayBeCalledInKorean(context.words(name)) && mayBeName(below, name))
            return name;
    }
    const QRegularExpressionMatch match = topic.match(context.words(next).toString());
    if (!match.hasMatch())
        return {};
    const Span name{next.start + match.capturedStart(1), next.start + match.capturedEnd(1)};
    ClaimContext below = context;
    below.sentence = next;
    return mayBeCalledInKorean(context.words(name)) && mayBeName(below, name, Place::Particle) &&
                   !disagreesAsParticle(below, name.end) && !followsKoreanOffice(below, name)
               ? name
               : Span();
}

bool followsKoreanOffice(const ClaimContext &context, Span span)
{
    static const AnyOf offices{u"대표 ", u"대표이사 ", u"창업자 ", u"창립자 ", u"설립자 ", u"최고경영자 ",
                               u"사장 ", u"회장 ",     u"이사장 ", u"변호사 ", u"교수 ",   u"의원 ",
                               u"국장 ", u"과장 ",     u"위원 ",   u"위원장 ", u"기자 ",   u"검사 ",
                               u"판사 ", u"연구원 ",   u"총책 ",   u"임원 ",   u"직원 ",   u"ceo ",
                               u"cto ",  u"장관 ",     u"차관 ",   u"대변인 "};
    constexpr qsizetype reach = 6;
    const Span before{std::max(context.sentence.start, span.start - reach), span.start};
    const QStringView lead = context.words(before);
    const qsizetype space =
        lead.size() < 2 || !lead.endsWith(u' ') ? -1 : lead.lastIndexOf(u' ', lead.size() - 2);
    return lead.endsWith(u' ') && offices.in(lead.mid(space + 1));
}

} // namespace vigie::parties
