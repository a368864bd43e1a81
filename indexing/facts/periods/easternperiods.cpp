// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/easternperiods.h"

#include "indexing/facts/names/easterntellers.h"
#include "indexing/facts/parties/japanesenext.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/language/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::easternperiods {

bool setsScene(const ClaimContext &context, Span date)
{
    static const HintedPattern comma(u"^(?:まで)?(?:の間)?(?:に(?:は|も|かけて?)?|中に)?、"_s);
    constexpr qsizetype near = 8;
    const QStringView behind = context.words({date.end, std::min(context.sentence.end, date.end + near)});
    // 12月10日～25日　流出した資産のうち: a label.
    const bool label = date.start == context.sentence.start && behind.startsWith(u' ');
    return context.language == Language::Japanese && (label || comma.in(behind));
}

bool isOneOfEntries(const ClaimContext &context, Span date)
{
    constexpr qsizetype sign = 3, near = 4; // blocks
    if (date.start != context.block.start)
        return false;
    const QList<Span> &blocks = context.page->text->blocks;
    const auto &dates = context.page->dates;
    const QStringView own = context.text.mid(date.end, sign);
    const qsizetype at = parties::blockAt(blocks, context.block.start);
    for (qsizetype b = std::max<qsizetype>(0, at - near); b < std::min(blocks.size(), at + near + 1); ++b) {
        const auto first =
            std::lower_bound(dates.cbegin(), dates.cend(), blocks.at(b).start,
                             [](const ScannedDate &one, qsizetype start) { return one.span.start < start; });
        if (b != at && first != dates.cend() && first->span.start == blocks.at(b).start &&
            context.text.mid(first->span.end, sign) == own)
            return true;
    }
    return false;
}

bool isOfArticle(const ClaimContext &context, Span date)
{
    if (!isEastAsian(context.language))
        return false;
    static const HintedPattern written(
        u"^(?:号|付け?|配信|掲載|発行|放送|公開|発表|朝刊|夕刊)?(?:の|した)(?:[^、。は]{0,4})?(?:記事|報道|"
        u"発表|公表|報告書?|資料|レポート|速報|前号|お知らせ|"
        u"会見|答弁|講演|対談)(?:で|に|では|には|時)|"
        u"^(?:자)? (?:[가-힣]+ "
        u")?(?:기사|보도|발표|보고서|자료|공지|속보|회견|답변|강연)(?:에서|에는|에선|에서는|에) |"
        // 2025. 9. 4. 선고 2025고합118 판결
        u"^(?:자)?\\.? ?(?:선고|판결|의결|고시|공포)(?: |$)|"
        // 체이널리시스 2026년 보고서 요약
        u"^ (?:(?:연례|연차|연간|정기|범죄) )?(?:보고서|백서|연감) (?:요약|개요|발췌|주요|핵심|국문|번역|내용)"_s);
    constexpr qsizetype near = 16;
    const QStringView behind = context.words({date.end, std::min(context.sentence.end, date.end + near)});
    if (written.in(behind) || parties::isOfTeller(context, date))
        return true;
    const QStringView words = context.words(date);
    if (words != u"오늘" && words != u"금일" && words != u"今日" && words != u"本日")
        return false;
    static const HintedPattern said(
        u"(?:밝힌다|밝힙니다|발표한다|발표합니다|공표한다|선언한다|発表する|発表します|"
        u"表明する|表明します|明らかにする|明らかにします|述べる)[.。」]?$"_s);
    return said.in(context.words(context.sentence).trimmed());
}

bool isOfLaterFate(const ClaimContext &context, Span date, Span amount)
{
    static const AnyOf fates{u"補償", u"返還", u"返済", u"弁済", u"凍結", u"回収", u"終え",
                             u"再開", u"보상", u"반환", u"변제", u"동결", u"회수"};
    static const HintedPattern ended(
        u"^[^。、]{0,18}(?:で(?:ございまして|あり(?:まして)?|す(?:が|けれども))?|だったが|でしたが)、|"
        u"^[^.,]{0,18}(?:이며|이고|인데|이었고|였고|으로), "_s);
    if (!isEastAsian(context.language) || date.start <= amount.end)
        return false;
    // 70億円と発表(12月1日に撤回), a title 82億円に訂正　補償は来月から: another clause's day.
    // 3億ドルが流出した問題で、6月に業務改善命令を出した
    static const HintedPattern punished(u"^(?:に(?:は|も)?)?、?[^、。が]{0,14}?(?:命令|処分|勧告|起訴|逮捕|"
                                        u"提訴|告発|書類送検|送検|判決|課徴金|制裁)|"
                                        u"^(?:에|에는|, )? ?(?:[가-힣]+(?:에|에게|을|를|로) |업무 ?|영업 "
                                        u"?|행정 ?|시정 ?){0,2}?(?:개선|정지)? ?"
                                        u"(?:명령|처분|권고|기소|체포|구속|고발|선고|과징금|제재)"_s);
    constexpr qsizetype sentence = 28;
    if (punished.in(context.words({date.end, std::min(context.sentence.end, date.end + sentence)})))
        return true;
    static const HintedPattern undone(u"^に(?:は)?(?:撤回|訂正|取り消|修正|返還|回収|凍結|補償|復旧|再開)"_s);
    constexpr qsizetype near = 8;
    const bool bracket = date.start > 0 && context.text.at(date.start - 1) == u'(';
    if ((bracket && undone.in(context.words({date.end, std::min(context.sentence.end, date.end + near)}))) ||
        (context.language == Language::Japanese && context.words({amount.end, date.start}).contains(u' ') &&
         fates.in(context.words({date.end, context.sentence.end}))))
        return true;
    // 昨年11月、X は5億円を盗まれ、今年2月に処分を受けた: a clause of its own behind the verb of the amount.
    static const HintedPattern over(
        u"^(?:相当|分|余り)?(?:\\([^)]{1,30}\\))?(?:の[^、。]{1,12})?(?:を|が)[^。、]{0,20}?(?:れ|"
        u"し|って|んで|いて|きて|して|おり|"
        u"せ)、(?:その後|さらに|続いて|同社は?|同行は?|同取引所は?|運営会社は?|運営元は?)?、?$"_s);
    const auto dated = [&](const ScannedDate &one) {
        return one.span.start >= context.sentence.start && one.span.end <= amount.start;
    };
    if (context.language == Language::Japanese && over.in(context.words({amount.end, date.start})) &&
        std::any_of(context.page->dates.cbegin(), context.page->dates.cend(), dated))
        return true;
    return ended.in(context.words({amount.end, date.start})) &&
           fates.in(context.words({date.end, context.sentence.end}));
}

std::optional<FuzzyDate> yearOfSentenceBefore(const ClaimContext &context, const Document &document)
{
    if (!isEastAsian(context.language) || context.before.isEmpty())
        return std::nullopt;
    const bool sum = std::any_of(
        context.page->amounts.cbegin(), context.page->amounts.cend(),
        [&](const ScannedAmount &amount) { return context.before.contains(amount.span) && !amount.vague; });
    static const AnyOf topical{u"は", u"には", u"も", u"、", u"에는", u"은", u"엔", u"에도"};
    const ScannedDate *last = nullptr;
    for (const ScannedDate &date : context.page->dates) {
        // 前年の20件を大きく上回った: only set against.
        const QStringView shown = context.words(date.span);
        const bool against =
            (shown == u"前年" || shown == u"前年度" || shown == u"전년" || shown == u"전년도") &&
            !topical.opens(context.text.mid(date.span.end, 3));
        if (context.before.contains(date.span) && !perioddates::datesPublication(context, date, document) &&
            !against)
            last = &date;
    }
    if (sum || !last)
        return std::nullopt;
    if (!last->needsContext)
        return last->date.precision == FuzzyDate::Precision::Year ? std::optional(last->date) : std::nullopt;
    // 翌年, そのあとの年: counted from the date that the text named before that sentence.
    const ScannedDate *told = nullptr;
    for (const ScannedDate &date : context.page->dates) {
        if (date.span.end <= context.before.start && !date.needsContext && date.date.isValid())
            told = &date;
    }
    const auto placed =
        told ? placedIn(told->date, *last, context.language, document.published) : std::nullopt;
    return placed && placed->precision == FuzzyDate::Precision::Year ? placed : std::nullopt;
}

FuzzyDate fromYearsBeginning(const ClaimContext &context, Span date, const FuzzyDate &period)
{
    if (!isEastAsian(context.language))
        return period;
    // 本年6月末現在, 6월 말 현재: the last day, on which was counted.
    static const AnyOf counted{u"現在", u"時点", u" 현재", u" 기준", u"の現在", u"、現在"};
    static const AnyOf held{u"凍結", u"押収", u"差し押", u"差押", u"保有", u"保管", u"残高", u"未回収",
                            u"동결", u"압수", u"압류",   u"보유", u"보관", u"잔액", u"회수"};
    static const AnyOf stolen{u"窃取", u"被害", u"盗",   u"流出", u"奪",
                              u"탈취", u"피해", u"도난", u"유출", u"훔"};
    if (period.end.isValid() && period.start.isValid() && counted.opens(context.text.mid(date.end, 4)) &&
        (context.words(date).endsWith(u'末') || context.words(date).endsWith(u'말'))) {
        // 今年は9月末時点で20億ドルが盗まれた: since the year began.
        // 9月末時点の負債は20億ドルで、被害は…: what is said of the first sum behind the date.
        static const AnyOf others{u"負債", u"資産総額", u"総資産", u"売上", u"預金", u"市場", u"時価",
                                  u"부채", u"총자산",   u"매출",   u"예금", u"시장", u"시가"};
        const QStringView sentence = context.words(context.sentence);
        const auto sum = std::find_if(context.amounts.cbegin(), context.amounts.cend(), [&](qsizetype one) {
            return context.page->amounts.at(one).span.start >= date.end;
        });
        const Span clause{context.sentence.start, sum == context.amounts.cend()
                                                      ? context.sentence.end
                                                      : context.page->amounts.at(*sum).span.end};
        const Span rest{clause.end, context.sentence.end};
        const QStringView verb = context.words(rest);
        const qsizetype comma =
            context.language == Language::Japanese ? verb.indexOf(u'、') : verb.indexOf(u", ");
        const bool told = stolen.in(context.words(clause)) || stolen.in(verb.left(comma)) ||
                          (stolen.in(context.words(context.before)) && !others.in(context.words(clause)));
        return told && !held.in(sentence) ? FuzzyDate::range(QDate(period.end.year(), 1, 1), period.end)
                                          : FuzzyDate::day(period.end);
    }
    if (period.start.isValid() || !period.end.isValid() || period.precision != FuzzyDate::Precision::Range)
        return period;
    static const AnyOf thisYear{u"今年", u"本年", u"올해", u"금년", u"昨年", u"지난해", u"작년"},
        years{u"年", u"년"};
    static const HintedPattern taken(u"^(?:の|に)?[^、。はが]{0,10}(?:窃取|被害|盗|流出|奪|洗浄)|"
                                     u"^(?:의)? (?:[가-힣]+ ){0,2}?(?:탈취|피해|도난|유출|세탁|훔)"_s),
        begun(u"(?:今年|本年)に入って|(?:올해|금년)(?: 들어| 초부터)"_s);
    // 今年は9月までに, 2025年は、8月までに
    static const HintedPattern topic(u"(?:年|ことし)は、?$"_s);
    constexpr qsizetype near = 24;
    const QStringView words = context.words(date);
    const QStringView behind = context.words({date.end, std::min(context.sentence.end, date.end + near)});
    static const AnyOf months{u"月", u"월"};
    const bool own = (years.in(words) || thisYear.in(words) || months.in(words)) &&
                     (behind.startsWith(u"の") || behind.startsWith(u"의 ") || thisYear.in(words)) &&
                     taken.in(behind);
    const Span home{std::min(context.sentence.start, date.start), date.end};
    const bool told = begun.in(context.words(home)) ||
                      topic.in(context.words({context.sentence.start, date.start})) ||
                      (!context.asked.isEmpty() &&
                       (begun.in(context.words(context.asked)) || thisYear.in(context.words(context.asked))));
    return own || told ? FuzzyDate::range(QDate(period.end.year(), 1, 1), period.end) : period;
}

bool isCountedAlready(const ClaimContext &context, const ScannedDate &date, qsizetype i)
{
    if (!isEastAsian(context.language) || i == 0 || !date.needsContext || !date.open)
        return false;
    const bool counts = date.open->kind == DateReading::Shift || date.open->kind == DateReading::YearBefore ||
                        date.open->kind == DateReading::Beside ||
                        date.open->first.year.from == DateField::Context;
    return counts && date.span.end <= context.amount(0).span.start;
}

bool isExceeded(const ClaimContext &context, Span date)
{
    static const HintedPattern words(
        // 2016年の対中輸出額を上回る, 2016년의 대중 수출액을 웃돈다
        u"^(?:度)?の[^、。をに]{0,12}?(?:輸出|輸入|貿易|予算|歳入|歳出|収入|総生産|gdp|国防費|軍事費|援助|"
        u"外貨)(?:総|の総)?"
        u"(?:額|全体|規模)?(?:[をに][^、。]{0,8}?(?:上回|下回|超え|並|迫|匹敵|相当|当た)|より|の(?:約|ほぼ)?["
        u"0-9一二三四五六七八九十半])|"
        u"^(?:도)?의? (?:[가-힣]+ "
        u"){0,2}?(?:수출|수입|교역|무역|예산|세입|세출|총생산|gdp|국방비|군사비|원조|지원|외화벌이)"
        u"(?: ?총)?(?:액|규모| 규모| 전체)?(?:[을를]|에|[와과]) (?:[가-힣]+ "
        u")?(?:넘|뛰어넘|웃돌|웃도|웃돈|밑돌|밑도|밑돈|앞질|"
        u"앞섰|앞서|능가|추월|상회|하회|육박|맞먹|초과|버금|해당|상당)|"
        u"^(?:1年|一年)?間?(?:分|全体|通年|の(?:額|水準|合計|実績|総額|被害))?[をに][^、。]{0,6}?(?:上回|"
        u"下回|超え|並|迫)|"
        u"^(?:의|한)? ?(?:(?:한 해|1년|1년 치|한 해 치|연간|전체|전체의|총|수준|규모|기록|피해|피해액|탈취액|"
        u"도난액|유출액|손실|총액|합계|실적|금액|액수|같은 기간|가상자산|북한의) ?)*(?:[을를]|에|[와과])? "
        u"(?:이미 |벌써 |훌쩍 |크게 |조금 |약간 |[가-힣]+ )?"
        u"(?:넘|뛰어넘|웃돌|웃도|밑돌|밑도|앞질|앞섰|앞서|능가|추월|상회|하회|육박|맞먹|초과)"_s);
    constexpr qsizetype reach = 40;
    return isEastAsian(context.language) &&
           words.in(context.words({date.end, std::max(date.end, context.sentence.end)}).left(reach));
}

const ScannedDate *dateOfPicked(const ClaimContext &context)
{
    const auto tells = [&](const auto &one) { return context.before.contains(one.span); };
    const QList<ScannedAmount> &amounts = context.page->amounts;
    if (!isEastAsian(context.language) || context.before.isEmpty() ||
        std::any_of(amounts.cbegin(), amounts.cend(), tells))
        return nullptr;
    const auto date =
        std::find_if(context.page->dates.cbegin(), context.page->dates.cend(), [&](const auto &one) {
            return tells(one) && one.date.isValid() &&
                   (one.date.precision == FuzzyDate::Precision::Day ||
                    one.date.precision == FuzzyDate::Precision::Month);
        });
    return date == context.page->dates.cend() ? nullptr : &*date;
}

bool isCompared(const ClaimContext &context, Span date)
{
    static const HintedPattern words(
        // 2016년의 대중 수출액보다 많다
        u"^(?:도)?의? (?:[가-힣]+ "
        u"){0,2}?(?:수출|수입|교역|무역|예산|세입|세출|총생산|gdp|국방비|군사비|원조|지원|외화벌이)"
        u"(?: ?총)?(?:액|규모| 규모| 전체)?(?:보다|에 비해|에 견[줘주]|[과와] 비교|의 (?:약 |거의 "
        u")?[0-9]+(?:\\.[0-9]+)? ?(?:%|배|분의))|"
        u"^(?:의| 같은 기간| 동기| 같은 시기| 한 해| 전체| 상반기| 하반기| [1-4]분기| 수준| 피해(?:액)?| "
        u"탈취액)*(?: ?\\(|의)? "
        u"?(?:[가-힣]+ )?(?:[0-9][0-9억만천백조,. ]*(?:달러|원|엔|불|유로|위안))?(?: 규모| 수준)?\\)? "
        u"?(?:보다|에 비해|에 비하|에 견[줘주]|[과와] 비교|대비|"
        // 지난해 같은 기간의 3분의 1이다, 전년의 두 배다
        u"의 (?:약 |거의 |무려 )?(?:[0-9.]+ ?(?:%|퍼센트|배)|[0-9]+분의 ?[0-9]+|절반|(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?배|갑절|곱절))"_s);
    constexpr qsizetype reach = 60;
    return context.language == Language::Korean &&
           words.in(context.words({date.end, std::max(date.end, context.sentence.end)}).left(reach));
}

/// 15억 원을 빼돌린 개발자를 붙잡았다고 밝혔다. 이 개발자는 지난 8월 … 코인을 옮긴 혐의를 받는다: the day on
/// which the next sentence has the suspect do it.
static const ScannedDate *dateOfSuspicion(const ClaimContext &context)
{
    static const HintedPattern suspected(
        u"^(?:이 |그 |해당 )?[가-힣a-z]{1,8}(?:들)?(?: 모)?(?: 씨)?(?: 등)?(?:은|는|이|가) "
        u"[^.]*(?:훔친|빼돌린|빼낸|가로챈|옮긴|챙긴|이체한|"
        u"송금한|침입한|해킹한|탈취한|편취한|횡령한|인출한|절취한) 혐의"_s);
    constexpr qsizetype longest = 180;
    const Span rest{context.sentence.end, std::min(context.block.end, context.sentence.end + longest)};
    if (context.language != Language::Korean || rest.length() <= 0 ||
        !context.words(rest).contains(QStringView(u"혐의")))
        return nullptr;
    // 다른 회사에서 훔친 혐의로도 기소됐다, 여권을 훔친 혐의도: another deed.
    static const AnyOf another{u"혐의도", u"혐의로도", u"혐의까지", u"다른 ",     u"별도", u"앞서",
                               u"여권",   u"신분증",   u"개인정보", u"개인 정보", u"또 ",  u"추가"};
    const Span next = sentenceBehind(context, longest);
    if (another.in(context.words(next)))
        return nullptr;
    const auto stands = [&](const auto &one) { return next.contains(one.span); };
    const auto &dates = context.page->dates;
    if (next.isEmpty() || !suspected.in(context.words(next)) ||
        std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(), stands))
        return nullptr;
    const auto date = std::find_if(dates.cbegin(), dates.cend(), stands);
    return date == dates.cend() ? nullptr : &*date;
}

/// DMMビットコインから流出した482億円はどこへ行ったのか。昨年5月31日の流出から数カ月後: what became of a loot
/// is told from the day on which it was taken.
static const ScannedDate *dateOfDeedSince(const ClaimContext &context)
{
    static const AnyOf taken{u"流出", u"盗", u"奪", u"窃取", u"失", u"消え"};
    static const HintedPattern since(
        u"^の(?:不正)?(?:流出|事件|攻撃|窃取|盗難|強奪|ハッキング|アクセス)(?:から|以来|の?後|以降|直後|では)"_s);
    constexpr qsizetype reach = 24, near = 16;
    if (context.language != Language::Japanese || !taken.in(context.words(context.sentence)))
        return nullptr;
    const auto &dates = context.page->dates;
    const auto date = std::find_if(dates.cbegin(), dates.cend(), [&](const ScannedDate &one) {
        return one.span.start >= context.sentence.end;
    });
    return date != dates.cend() && date->span.start - context.sentence.end < reach &&
                   since.in(context.text.mid(date->span.end, near))
               ? &*date
               : nullptr;
}

const ScannedDate *dateOfNextSentence(const ClaimContext &context)
{
    if (const ScannedDate *date = dateOfDeedSince(context))
        return date;
    if (!isEastAsian(context.language) || context.sentence.end >= context.block.end)
        return nullptr;
    if (const Span when = japanesenext::tellsWhenNext(context); !when.isEmpty()) {
        const auto &dates = context.page->dates;
        const auto date = std::find_if(dates.cbegin(), dates.cend(),
                                       [&](const ScannedDate &one) { return when.contains(one.span); });
        if (date != dates.cend())
            return &*date;
    }
    if (const ScannedDate *date = dateOfSuspicion(context))
        return date;
    static const HintedPattern happened(
        u"^(?:被害に遭った|攻撃を受けた|襲われた|盗まれた|狙われた|破られた)のは、?|"
        u"^(?:この|その|今回の|同)?(?:不正|サイバー|ハッカー)?(?:流出|送金|攻撃|侵入|事件|犯行|窃取|盗難|"
        u"被害|"
        u"アクセス|ハッキング|着服|横領)"
        u"(?:は|が(?:あった|起きた|起こった|発生した|確認された|行われた|始まった)のは)、?|"
        u"^(?:이번 |이 |그 |해당 "
        u")?(?:유출|전송|송금|공격|침입|사건|사고|범행|해킹|도난|탈취|절취|절도|강탈|인출|피해)"
        u"(?:은|는|이|가|(?:이|가) (?:일어난|난|발생한|있은|벌어진) 것은|(?:이|가) (?:일어난|난|발생한) "
        u"때는) |^때는 |"
        // 5월 8일의 일이다, 7월 22일부터 23일 사이에 일어난 일이었다
        u"^(?:바로 |불과 |모두 |다 )?[0-9지올작이같][^.,]{2,40}?(?:의|에 (?:일어난|벌어진|있었던|있은|생긴|난)) (?:일|사건|사고)(?:이다|이었다|이었습니다|입니다|임|다|였다|이에요|이죠)"_s);
    static const AnyOf verbs{u"続い",   u"起き",   u"起こ", u"あっ",     u"行わ", u"発生",   u"である",
                             u"だった", u"でした", u"です", u"とみられ", u"이뤄", u"일어",   u"발생",
                             u"있었",   u"벌어",   u"이다", u"이었",     u"였다", u"입니다", u"일임",
                             u"확인됐", u"확인되", u"감지", u"포착",     u"발견", u"드러"};
    constexpr qsizetype longest = 60;
    const Span rest{context.sentence.end, std::min(context.block.end, context.sentence.end + 2 * longest)};
    if (!happened.in(context.words(rest).trimmed()))
        return nullptr;
    const QList<Span> all = sentences(context.cased, rest, context.language);
    if (all.isEmpty())
        return nullptr;
    const Span next = all.constFirst();
    const bool sum = std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                                 [&](const ScannedAmount &one) { return next.contains(one.span); });
    if (sum || next.length() > longest || !verbs.in(context.words(next)))
        return nullptr;
    const auto date = std::find_if(context.page->dates.cbegin(), context.page->dates.cend(),
                                   [&](const ScannedDate &one) { return next.contains(one.span); });
    if (date == context.page->dates.cend())
        return nullptr;
    // 2025년 1월 빗썸 사고와 달리, 2019년 3월 빗썸 때와, 12월 이후 발생한 사고 가운데: another case's.
    static const HintedPattern others(
        u"^(?:의)? ?(?:[가-힣a-z0-9]+(?:의)? "
        u"){0,3}?(?:때|당시|사고|사건|해킹|공격|사태|사례|유출|피해)(?:와|과|보다|처럼|에 비)|"
        u"^ ?(?:이후|이래|뒤|부터)(?:로|에)? (?:[가-힣]+ ){0,2}?(?:발생한|일어난|벌어진|가장|최대|처음|두 "
        u"번째|세 번째)|"
        u"^(?:에|부터)? ?(?:[가-힣]+ )?(?:준비|계획|정찰|사전)"_s);
    constexpr qsizetype near = 32;
    if (context.language == Language::Korean && !date->date.end.isValid() && !date->needsContext)
        return nullptr;
    if (context.language == Language::Korean &&
        others.in(context.words({date->span.end, std::min(next.end, date->span.end + near)})))
        return nullptr;
    // 닷새 전인 2월 21일: the day itself says more than what it is counted from.
    const auto exact = std::next(date);
    const bool apposed = exact != context.page->dates.cend() && next.contains(exact->span) &&
                         context.words({date->span.end, exact->span.start}).trimmed() == u"인";
    return apposed ? &*exact : &*date;
}

const ScannedDate *dateOfScene(const ClaimContext &context)
{
    static const HintedPattern goesOn(
        u"^ ?(?:(?:불과 |겨우 |채 )?(?:[0-9]+|몇|수) ?(?:초|분|시간)(?:도 안 돼)? ?(?:뒤|후|만에)|(?:잠시|곧이어|얼마) ?(?:뒤|후)|이윽고 |그날 |직후 )"_s);
    if (context.language != Language::Korean || !goesOn.in(context.words(context.sentence).left(24)))
        return nullptr;
    const ScannedDate *day = nullptr;
    for (const ScannedDate &date : context.page->dates) {
        if (date.span.start < context.block.start || date.span.end > context.sentence.start)
            continue;
        if (day || date.date.precision != FuzzyDate::Precision::Day)
            return nullptr;
        day = &date;
    }
    return day;
}

} // namespace vigie::easternperiods
