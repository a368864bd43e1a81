// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/easternpredicate.h"

#include "indexing/facts/anyof.h"
#include "indexing/facts/easternroles.h"
#include "indexing/facts/hintedpattern.h"
#include "indexing/facts/kindreading.h"
#include "indexing/facts/kindwords.h"
#include "indexing/facts/pattern.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/victimplaces.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// What is said behind amount `i`, up to the next amount that is not a conversion of it.
Span behindAmount(const ClaimContext &context, qsizetype i)
{
    Span rest{kindreading::withConversions(context, i).end, context.sentence.end};
    for (qsizetype k = i + 1; k < context.amounts.size(); ++k) {
        const Span next = context.amount(k).span;
        if (next.start >= rest.start && next.start < rest.end)
            rest.end = next.start;
    }
    // Where another amount follows, its clause and 取り戻したのは, 되찾은 돈은 belong to that one.
    if (rest.end < context.sentence.end && rest.length() > 0) {
        const QStringView words = context.words(rest);
        const qsizetype comma =
            std::max(words.lastIndexOf(u'、'), std::max(words.lastIndexOf(u", "), words.lastIndexOf(u';')));
        if (comma >= 0)
            rest.end = rest.start + comma;
        const qsizetype recovered = recoveredBefore(context, {rest.end, rest.end});
        if (recovered >= rest.start)
            rest.end = recovered;
        static const QRegularExpression cleft = pattern(u"(?:[ぁ-ん]{1,4}(?:の|額|分|金|もの|資産|資金)は|["
                                                        u"가-힣]+ (?:돈|금액|액수|것|자산|자금)(?:은|는)) ?"
                                                        u"[^、,]{0,8}$"_s);
        if (const QRegularExpressionMatch match = cleft.match(context.words(rest).toString());
            match.hasMatch())
            rest.end = rest.start;
    }
    return rest;
}

/// Whether the amount is what the verb at `verb` takes: nothing else stands before it as its object.
bool isObject(const QString &words, qsizetype verb)
{
    static const QRegularExpression owner = pattern(u"^(?:の|相当の|分の|짜리|의|어치| 상당의| 상당)"_s),
                                    own = pattern(
                                        u"^(?:相当|分|余り|ほど|상당| 상당|어치|가량)?(?:を| ?[을를] )"_s),
                                    object = pattern(u"を|[가-힣][을를] "_s);
    const QString before = words.left(verb);
    int objects = 0;
    for (auto all = object.globalMatch(before); all.hasNext(); all.next())
        ++objects;
    if (own.match(before).hasMatch() && !before.startsWith(u'を') && objects == 0)
        return true;
    const int allowed = owner.match(words).hasMatch() || own.match(words).hasMatch() ? 1 : 0;
    return objects <= allowed;
}

/// 2億円だった, 2억 원에 이른다: the amount itself is what is said.
bool isPredicate(const ClaimContext &context, Span rest)
{
    static const QRegularExpression copula = pattern(
        u"^(?:相当|前後|余り|超|以上|ほど|程度|規模|弱|強)?(?:だ|で(?:、|ある|あり|あっ|し|す)|です|である|"
        u"に(?:上|達|のぼ|及|とどま|留ま|迫)|と(?:な|推|み|見|され|算|試)|を(?:超|上回|下回|占め|記録))|"
        u"^ ?(?:상당|가량|정도|안팎|규모|이상|남짓)?(?:이다|이었|였|입니다|이며|으로 "
        u"(?:집계|추산|추정|늘|줄|나타)|로 "
        u"(?:집계|추산|추정|늘|줄|나타)|에 (?:이르|이른|달|그[치쳤친]|육박|불과)|[을를] (?:넘|웃돌|차지|기록|밑돌))"_s);
    return copula.match(context.words(rest).left(24).toString()).hasMatch();
}

/// Whether the word at `place` is a verb there, by what follows it.
bool isVerb(const ClaimContext &context, Span place, qsizetype end)
{
    const QStringView text = context.text;
    if (context.language == Language::Japanese) {
        qsizetype p = place.end;
        while (p < end && isHiragana(text.at(p)))
            ++p;
        const QStringView inflection = text.mid(place.end, p - place.end);
        if (inflection.isEmpty()) // 体言止め, or kana within the word: 抜かれ、
            return isHiragana(text.at(place.end - 1)) || p >= end || text.at(p) == u'。';
        if (QStringView(u"のはがをにとも").contains(inflection.front()) &&
            chars::isHan(text.at(place.end - 1)))
            return false;
        return !inflection.endsWith(u'の') && inflection != u"で" && inflection != u"から" &&
               inflection != u"や" && inflection != u"へ" && inflection != u"など";
    }
    qsizetype stop = place.end;
    while (stop < end && chars::isHangul(text.at(stop)))
        ++stop;
    const QStringView word = text.mid(place.start, stop - place.start);
    static constexpr QStringView endings[] = {
        u"다", u"다고", u"다는", u"라고", u"며", u"고", u"지만", u"으나", u"는데", u"니다", u"면서", u"해",
        u"돼", u"여",   u"음",   u"함",   u"됨", u"린", u"친",   u"낸",   u"한",   u"된",   u"산",   u"은",
        u"던", u"쳐",   u"려",   u"아",   u"어", u"긴", u"샀다", u"간",   u"챈",   u"서",   u"당했"};
    return stop >= end || text.at(stop) == u'.' ||
           std::any_of(std::begin(endings), std::end(endings),
                       [&](QStringView ending) { return word.endsWith(ending); });
}

/// Given back or got back; what follows must not deny, ask or plan it.
const QRegularExpression &returning()
{
    static const QRegularExpression words = pattern(
        u"(?:返還|返却|返金され|返金を受|還付|回収|奪還)(?!(?:さ|し|でき|せ|す)?(?:れ|て|られ)?(?:てい|"
        u"きてい|い)?(?:ない|"
        u"ず|なかっ|"
        u"ません)|を?(?:求|要求|請求|訴|拒|約束|目指|命)|する(?:方針|予定|意向|考え|よう|計画)|の?(?:見込|"
        u"見通|めど|"
        u"可能|困難|不能|予定|ため|請求|義務)|率|額|に(?:向け|応じな|応じず)|金|業)|"
        u"(?:お返し|返し|返さ|返って|返され|取り?戻|取り返|奪い返|買い戻(?!し))(?!(?:さ|し|せ|れ|て|る)*(?:"
        u"てい|いない|い)?"
        u"(?:ない|ず|なかっ|ません)|す(?:方針|予定|よう)|しを?(?:求|要求|請求))|"
        u"(?<!取り)(?<!買い)(?<!払い)(?<!引き)戻(?:った|ってき|っている|り、)|"
        u"(?:반환|반납|환부|환급됐|환급되|환급받|회수|환수)(?!(?:하|되|받)?지 (?:않|못)|[을를]? "
        u"?(?:요구|청구|촉구|요청|거부|추진|명령|소송)|할 |"
        u"될 |하라|해 달라|되지|율|하지|하려|해야|하기)|"
        u"(?:되찾|되돌려|돌려(?:받|줬|준|주었|보내|보냈|놓))(?!지 (?:않|못)|을 |겠|기 위|려|아야|으려)|찾아왔|돌아왔"_s);
    return words;
}

/// Without one of these nothing comes back.
const AnyOf &returns()
{
    static const AnyOf stems{u"返",     u"還",     u"戻",   u"回収",   u"取り戻", u"取戻", u"取り返",
                             u"買い戻", u"반환",   u"반납", u"환급",   u"회수",   u"환수", u"환부",
                             u"되찾",   u"되돌려", u"돌려", u"찾아왔", u"돌아왔"};
    return stems;
}

/// Verbs of buying, borrowing and raising money: the sum is a price or capital.
const QRegularExpression &paying()
{
    static const QRegularExpression words = pattern(
        u"(?:買っ|買い(?!戻)|購入し|購入す|借り(?:入れ|た|て|受)|調達し|調達す|出資を?(?:受|仰|募)|出資(?:し|"
        u"さ)|"
        u"融資を?受|増資)|(?:샀|사들[이였]|(?<=[고에 ])산 |구입했|구입한|구매했|매입했|매입한|빌렸|빌린|빌려|"
        u"유치했|유치한|조달했|조달할|조달한|투자받|투자를 받|출자받|모았|모금했)"_s);
    return words;
}

/// The first match of `words` behind the amount, or -1.
qsizetype firstOf(const QRegularExpression &words, const QString &text)
{
    const QRegularExpressionMatch match = words.match(text);
    return match.hasMatch() && isObject(text, match.capturedStart()) ? match.capturedStart() : -1;
}

/// The first verb behind the amount that tells its kind: its place and what it says.
std::optional<KindPlace> firstVerb(const ClaimContext &context, Span rest)
{
    std::optional<KindPlace> first;
    if (!context.kinds)
        return first;
    for (const KindPlace &one : *context.kinds) {
        const claimwords::KindCue &cue = claimwords::kinds[static_cast<size_t>(one.cue)];
        const bool deed = cue.kind == ClaimKind::Theft || cue.kind == ClaimKind::Laundering;
        constexpr int weak = 10;
        if (!rest.contains(one.place) || one.origin || cue.loss || !deed || cue.toll > weak ||
            (first && first->place.start <= one.place.start) || !isVerb(context, one.place, rest.end))
            continue;
        first = one;
    }
    return first;
}

/// A noun that the amount qualifies governs it: 5億円の罰金, 5억 원의 과징금.
bool qualifiesNoun(const ClaimContext &context, Span rest)
{
    constexpr qsizetype near = 5;
    return context.kinds &&
           std::any_of(context.kinds->cbegin(), context.kinds->cend(), [&](const KindPlace &one) {
               return rest.contains(one.place) && one.place.start - rest.start <= near &&
                      !isVerb(context, one.place, rest.end);
           });
}

} // namespace

/// What the clause right before the amount, or the one that it opens, says of it: 失った3億ドルは予算に並ぶ
/// is a theft, 2천만 원을 맡긴 거래소 a deposit, 身代金…支払いの事実はない a demand that nobody paid.
static std::optional<ClaimKind> kindOfClause(const ClaimContext &context, qsizetype i)
{
    const Span amount = kindreading::withConversions(context, i);
    const Span behind{amount.end, context.sentence.end}, before{context.sentence.start, amount.start};
    if (behind.length() <= 0 || context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    const QStringView words = context.words(behind);
    static const AnyOf keeping{u"預", u"託", u"맡", u"예치"}, ransoms{u"身代金", u"몸값"},
        tainted{u"ミキサー", u"ミキシング", u"洗浄", u"盗",   u"奪",
                u"믹서",     u"세탁",       u"훔친", u"탈취", u"빼돌린"};
    constexpr qsizetype near = 8;
    static const QRegularExpression kept =
        pattern(u"^(?:相当|分)?を(?:預け|託し|託す)|^ ?(?:상당|어치)?[을를] (?:맡[기겨긴]|예치[하해한했])"_s);
    if (keeping.in(words.left(near)) && kept.match(words.left(near).toString()).hasMatch() &&
        !tainted.in(context.words(before)))
        return ClaimKind::Other;
    static const QRegularExpression unpaid =
        pattern(u"払(?:った|い|う)?(?:の|という|といった|などの)?(?:事実|こと)(?:は|も|が)(?:一切|全く|まった"
                u"く)?(?:ない|なかった|無い|ありま|ござい)|払って(?:は)?い?(?:ない|ません)|払わな|"
                u"(?:지급|지불|건넨|낸|준|제공)(?:한|했다는)? ?(?:사실|적|일)[은이도] (?:전혀 )?없|"
                u"(?:지급|지불|건네|내|주)(?:하)?지 않"_s);
    if (ransoms.in(context.words(context.sentence)) && unpaid.match(words.toString()).hasMatch())
        return ClaimKind::Other;
    if (before.length() <= 0)
        return std::nullopt;
    // 피해 규모를 540억 원으로 밝혔다가, 被害額を約3億円と発表した: how large the loss was said to be.
    static const AnyOf losses{u"被害", u"流出", u"피해", u"유출", u"탈취"};
    static const QRegularExpression
        loss = pattern(u"(?:被害|流出)(?:額|規模|総額)?[をはが](?:約|総額|およそ)*$|"
                       u"(?:피해|유출|탈취)(?: ?규모|액| ?금액)?[을를은는이가] (?:(?:약|총|모두) )*$"_s),
        told = pattern(
            u"^(?:相当)?(?:だ)?と(?:発表|公表|説明|報告|お?知らせ|見積|算定|訂正|修正)|"
            u"^(?: ?상당)?(?:으?로|이라고|라고) (?:밝혔|밝힌|발표|공지|집계|추산|알렸|정정|수정|파악|산정)"_s);
    if (context.aboutTheft && losses.in(context.words(before).right(24)) &&
        loss.match(context.words(before).right(24).toString()).hasMatch() &&
        told.match(words.toString()).hasMatch())
        return ClaimKind::Theft;
    static const AnyOf compares{u"と", u"に", u"倍", u"を", u"와 ", u"과 ", u"에 ", u"보다", u"배"};
    static const QRegularExpression
        robbed = pattern(
            u"(?:失った|奪われた|盗まれた|抜き取られた|流出した|窃取された|盗んだ|奪った|窃取した)"
            u"(?:総額|計|約|およそ)?$|"
            u"(?:잃은|빼앗긴|털린|도난당한|탈취당한|유출된|탈취된|훔친|빼돌린|탈취한) ?(?:약 |총 )?$"_s),
        comparison = pattern(
            u"と(?:ほぼ|ほとんど|だいたい)?(?:同じ|同額|並|等し|匹敵|変わら)|"
            u"に(?:ほぼ)?(?:匹敵|並|相当|当た|近い)|[0-9]倍|を(?:大きく|大幅に|優に)?(?:超え|上回|下回)|"
            u"[와과] (?:거의 )?(?:맞먹|비슷|같|엇비슷|견줄)|에 (?:맞먹|해당|버금|견줄)|"
            u"보다 (?:훨씬 )?(?:많|크|적)|[0-9] ?배"_s);
    static const AnyOf stems{u"失った", u"れた", u"した", u"んだ", u"った", u"잃은",
                             u"긴",     u"린",   u"당한", u"된",   u"훔친", u"한"};
    return stems.in(context.words(before).right(12)) && compares.in(words) &&
                   robbed.match(context.words(before).right(16).toString()).hasMatch() &&
                   comparison.match(words.toString()).hasMatch()
               ? std::optional(ClaimKind::Theft)
               : std::nullopt;
}

/// 58件の攻撃で30億ドルを得た, 사이버 범죄로 얻은 돈은 16억 달러: what attacks bring in was stolen;
/// 口座から3億円を 送金されてしまった: what somebody had done to them.
static bool isGainOfAttack(const ClaimContext &context, qsizetype i)
{
    const Span amount = kindreading::withConversions(context, i);
    const Span behind{amount.end, context.sentence.end};
    constexpr qsizetype reach = 44, near = 24;
    const Span before{std::max(context.sentence.start, amount.start - reach), amount.start};
    if (behind.length() <= 0 || context.words(context.sentence).contains(u'\t'))
        return false;
    static const AnyOf attacks{u"攻撃",       u"ハッキング", u"サイバー犯罪", u"サイバー活動", u"窃取",
                               u"盗難",       u"侵入",       u"공격",         u"해킹",         u"사이버 범죄",
                               u"사이버범죄", u"탈취",       u"절취",         u"침입"};
    const QString next = context.words(behind).left(near).toString();
    if (attacks.in(context.words(before))) {
        static const QRegularExpression
            means = pattern(
                u"(?:攻撃|ハッキング|サイバー犯罪|サイバー活動|窃取|盗難|侵入)(?:活動|行為|など)?(?:で|"
                u"により|によって|を通じて|から)(?!はな)"
                u"[^。]{0,28}$|"
                u"(?:공격|해킹|사이버 ?범죄|탈취|절취|침입)(?: 활동| 행위| 등)?(?:으로|로|을 통해|를 통해|을 통한)(?![가-힣])[^.]{0,28}$"_s),
            gained = pattern(
                u"^(?:相当|分|余り)?を(?:[^、。を]{0,6})?(?:得|手に入|手にし|稼|獲得|入手|調達)|"
                u"^(?: ?상당|어치)?[을를] (?:[가-힣]+ )?(?:챙|벌어|벌었|번|얻|확보|거둬|거둔|손에 넣|마련|조달)"_s),
            gain = pattern(u"(?:攻撃|ハッキング|サイバー犯罪|窃取)(?:など)?(?:で|により|によって)(?:得|稼い|"
                           u"手にし|獲得し)(?:て(?:い)?)?[ただ]"
                           u"(?:額|金額|資金|収益|金|総額)(?:は|が)[^。]{0,20}$|"
                           u"(?:공격|해킹|사이버 ?범죄|탈취)(?: 등)?(?:으로|로) "
                           u"(?:얻은|번|챙긴|벌어들인|확보한|거둔) (?:[가-힣]+ )?"
                           u"(?:돈|금액|자금|수익|액수|총액|외화)[은는이가](?:[^.]|[.](?=\\d)){0,24}$"_s);
        const QString lead = context.words(before).toString();
        if ((gained.match(next).hasMatch() && means.match(lead).hasMatch()) || gain.match(lead).hasMatch())
            return true;
    }
    static const QRegularExpression undergone = pattern(
        u"^(?:相当|分)?を[^、。を]{0,12}?(?:送金|引き出|移動|移転|持ち出|動か|換金)(?:さ|ら)?れ(?:てしま|た|、|ていた)"_s);
    return context.aboutTheft && undergone.match(next).hasMatch();
}

/// Xの口座からも3億円が引き出された, X 계좌에서 3억 원이 인출됐다: in a text about thefts, of a firm that its
/// role makes the one robbed.
static bool isDrawnFromFirm(const ClaimContext &context, qsizetype i)
{
    static const QRegularExpression words = pattern(
        u"^(?:相当|分)?が[^、。が]{0,14}?(?:引き出|持ち出|抜き出|移|送金|出金|送)(?:さ|ら)れ|"
        u"^(?: ?상당|어치)?(?:이|가) (?:[가-힣]+ ){0,2}?(?:인출됐|인출된|인출돼|이체됐|이체된|송금됐|옮겨졌|출금됐|출금된)"_s);
    static const AnyOf verbs{u"出さ", u"移さ", u"送金", u"出金", u"送ら",
                             u"인출", u"이체", u"송금", u"옮겨", u"출금"};
    constexpr qsizetype near = 30;
    const Span amount = kindreading::withConversions(context, i);
    const QStringView behind = context.words({amount.end, std::min(context.sentence.end, amount.end + near)});
    if (!context.aboutTheft || !verbs.in(behind) || !words.match(behind.toString()).hasMatch())
        return false;
    parties::Names robbed = parties::easternFirms(context, context.sentence);
    parties::findByTrade(context, robbed);
    return std::any_of(robbed.cbegin(), robbed.cend(), [&](Span name) {
        return parties::easternRole(context, name) > parties::EasternRole::Topic;
    });
}

/// 不正流出による損失14億円, 해킹으로 인한 손실은 12억 원: the loss that a theft made.
static bool isLossOfTheft(const ClaimContext &context, qsizetype i)
{
    static const QRegularExpression words =
        pattern(u"(?:流出|窃取|盗難|ハッキング|不正アクセス|不正送金)(?:事件|事案|事故)?(?:による|に伴う|"
                u"に係る|の)(?:特別)?(?:損失|損害|被害)(?:額)?"
                u"(?:は|が|として|を|の)?(?:、)?(?:約|計|総額)?$|"
                u"(?:유출|탈취|도난|해킹)(?: 사고| 사건)?(?:로 인한|에 따른|으로 인한|의)? "
                u"?(?:손실|손해|피해)(?:액|금)?(?:은|는|이|가|으로|로|을|를)? ?"
                u"(?:약 ?|총 |모두 )?$"_s);
    static const AnyOf losses{u"損失", u"損害", u"被害", u"손실", u"손해", u"피해"};
    constexpr qsizetype reach = 32;
    const Span before{std::max(context.sentence.start, context.amount(i).span.start - reach),
                      context.amount(i).span.start};
    return losses.in(context.words(before)) && words.match(context.words(before).toString()).hasMatch();
}

/// 예산은 올해 18억 원이며, 予算は3億円で: what is set aside to be spent, whatever it is for.
static bool isBudget(const ClaimContext &context, qsizetype i)
{
    static const QRegularExpression words =
        pattern(u"(?:예산|예산액|예산안)(?:은|는|이) [^.,]{0,12}$|予算(?:額|案)?(?:は|が)[^。、]{0,10}$"_s);
    constexpr qsizetype reach = 20;
    const Span before{std::max(context.sentence.start, context.amount(i).span.start - reach),
                      context.amount(i).span.start};
    static const AnyOf budgets{u"예산", u"予算"};
    if (budgets.in(context.words(before)) && words.match(context.words(before).toString()).hasMatch())
        return true;
    // 예산은 올해 18억 원이며, 내년에는 50억 원으로 늘어난다: the same, told on.
    static const QRegularExpression changed = pattern(
        u"^(?: ?규모)?(?:으로|로|까지) (?:늘|줄|증|감)|^(?:規模)?(?:に|へ|まで)(?:増|減|拡大|縮小)"_s);
    constexpr qsizetype near = 10;
    const Span behind{context.amount(i).span.end,
                      std::min(context.sentence.end, context.amount(i).span.end + near)};
    return i > 0 && changed.match(context.words(behind).toString()).hasMatch() && isBudget(context, i - 1);
}

std::optional<ClaimKind> easternKind(const ClaimContext &context, qsizetype i)
{
    if (!isEastAsian(context.language))
        return std::nullopt;
    if (isGainOfAttack(context, i) || isDrawnFromFirm(context, i) || isLossOfTheft(context, i))
        return ClaimKind::Theft;
    if (isBudget(context, i))
        return ClaimKind::Cost;
    if (const auto kind = kindOfClause(context, i))
        return kind;
    const Span rest = behindAmount(context, i);
    if (rest.length() <= 0 || context.words(rest).contains(u'\t') || isPredicate(context, rest) ||
        qualifiesNoun(context, rest))
        return std::nullopt;
    // 補償に4億円を充てる, 보상에 4억 원을 쓴다: what it is for says more than the verb of spending.
    static const HintedPattern amends(
        {u"補", u"賠償", u"弁済", u"見舞", u"보상", u"배상", u"변제", u"위로금"},
        u"(?:補償|賠償|弁済|補填|見舞)(?:金)?(?:[^、。はがを0-9]{0,8})に(?:は|も|計|総額|合計|約|およそ)*$|"
        u"(?:보상|배상|변제|위로금)[가-힣]{0,3}에(?:는|도|만)? ?(?:모두 |총 |약 )?$"_s);
    static const QRegularExpression spent =
        pattern(u"^(?:相当)?を(?:か(?:け|かった)|費や)|^[을를] (?:들였|들여|쏟)"_s);
    constexpr qsizetype lead = 24;
    const Span before{std::max(context.sentence.start, context.amount(i).span.start - lead),
                      context.amount(i).span.start};
    if (amends.in(context.words(before)))
        return ClaimKind::Other;
    const QStringView shown = context.words(rest);
    const QString words = shown.toString();
    if (spent.match(words).hasMatch())
        return ClaimKind::Cost;
    // 襲われ、3億円を失った: lost to an attack, whatever else the sentence tells of the firm.
    static const QRegularExpression lost =
        pattern(u"^(?:相当|分)?(?:を|が)(?:失(?:っ|い|われ))|^(?: ?상당|어치)?[을를이가] "
                u"(?:잃|사라졌|사라진|빠져나)"_s);
    static const AnyOf attacks{u"襲",     u"攻撃を", u"攻撃に", u"侵入",   u"ハッキング", u"不正アクセス",
                               u"乗っ取", u"流出",   u"不正",   u"盗",     u"유출",       u"도난",
                               u"탈취",   u"부정 ",  u"습격",   u"공격을", u"공격으로",   u"공격에",
                               u"해킹",   u"침입",   u"뚫",     u"몰래"};
    static const AnyOf wars{u"軍", u"ミサイル", u"空爆", u"戦争", u"군 ", u"미사일", u"공습", u"전쟁"};
    static const AnyOf losing{u"失", u"잃", u"사라", u"빠져나"};
    if (losing.in(shown.left(12)) && lost.match(words).hasMatch() &&
        attacks.in(context.words(context.sentence)) && !wars.in(context.words(context.sentence)))
        return ClaimKind::Theft;
    const auto verb = firstVerb(context, rest);
    const qsizetype told = verb ? verb->place.start - rest.start : words.size();
    static const AnyOf buying{u"買",   u"購入", u"借り", u"調達", u"出資", u"融資", u"増資",
                              u"샀",   u"사들", u"산 ",  u"구입", u"구매", u"매입", u"빌",
                              u"유치", u"조달", u"투자", u"출자", u"모았", u"모금"};
    const bool yet = easternYetToReturn(context, kindreading::withConversions(context, i));
    const qsizetype back = !yet && returns().in(shown) ? firstOf(returning(), words) : -1,
                    paid = buying.in(shown) ? firstOf(paying(), words) : -1;
    if ((back >= 0 && back <= told) || (paid >= 0 && paid < told))
        return ClaimKind::Other;
    if (verb)
        return claimwords::kinds[static_cast<size_t>(verb->cue)].kind;
    return std::nullopt;
}

bool easternGivenBack(const ClaimContext &context, qsizetype i)
{
    if (!isEastAsian(context.language))
        return false;
    const Span rest = behindAmount(context, i);
    if (rest.length() <= 0 || context.words(rest).contains(u'\t'))
        return false;
    if (!returns().in(context.words(rest)))
        return false;
    if (easternYetToReturn(context, kindreading::withConversions(context, i)))
        return false;
    const QString words = context.words(rest).toString();
    const qsizetype back = firstOf(returning(), words);
    const auto verb = firstVerb(context, rest);
    return back >= 0 && (!verb || rest.start + back <= verb->place.start);
}

bool easternTakenBack(const ClaimContext &context, qsizetype i)
{
    if (!isEastAsian(context.language))
        return false;
    // Taken back by a verb: which must not be said of a licence or of another act.
    static const QRegularExpression taken = pattern(
        u"(?<!登録を)(?<!免許を)(?<!許可を)(?<!認可を)(?<!契約を)(?<!処分を)(?<!予約を)(?<!資格を)"
        u"(?:撤回|取り?消し|取り消す|取り消さ|取り下げ|取下げ|引っ込め)(?!を?(?:求|要求|請求)|せず|し?な["
        u"いか]|し?て(?:い)?な|"
        u"処分|訴訟)|"
        u"(?<!등록을 )(?<!인가를 )(?<!면허를 )(?<!허가를 )(?<!계약을 )(?<!자격을 )(?<!등록 )(?<!인가 "
        u")(?<!면허 )(?<!허가 )"
        u"(?:철회|취소|거둬들였|거둬들이|번복)(?! ?(?:요구|청구|촉구|소송)|하지 |되지 |를 (?:요구|청구))"_s);
    static const QRegularExpression wrong =
        pattern(u"(?:誤り|誤報|誤記|間違い|正しくな|正しくあり|過大(?:な|"
                u"で)|訂正)|(?:착오|오보|오류|잘못|정정|에서 수정|바로잡|사실과 다|"
                u"부풀려|과장된)"_s);
    static const AnyOf earlier{
        u"当初",   u"先に",     u"前回",   u"第1報",  u"第一報", u"第2報",  u"当該",   u"さきに",   u"最初",
        u"初め",   u"いったん", u"一度",   u"以前",   u"先日",   u"先週",   u"前号",   u"これまで", u"先月",
        u"本紙は", u"本紙で",   u"本紙が", u"本誌は", u"本誌で", u"弊紙",   u"お伝え", u"당초",     u"처음",
        u"앞서",   u"1차",      u"2차",    u"먼저",   u"이전",   u"지난번", u"본지",   u"첫 발표",  u"최초"};
    const Span amount = context.amount(i).span;
    const Span rest = behindAmount(context, i);
    if (rest.length() <= 0 || context.words(rest).contains(u'\t'))
        return false;
    // The right figure may stand behind: then it is said where the two are compared.
    const bool last = i + 1 == context.amounts.size();
    const QString said = context.words(rest).toString();
    const qsizetype start = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    static const AnyOf takings{u"撤回",   u"取り",   u"取消",      u"取下",   u"引っ込", u"誤",
                               u"間違い", u"正しく", u"過大",      u"訂正",   u"철회",   u"취소",
                               u"거둬들", u"번복",   u"착오",      u"오보",   u"오류",   u"잘못",
                               u"정정",   u"바로잡", u"사실과 다", u"부풀려", u"과장"};
    if (!takings.in(context.words(rest)))
        return false;
    // 150억 원으로 안내해 드렸으나, 35億円とお知らせしましたが: what had been told, and is not so.
    static const QRegularExpression hadTold = pattern(
        u"^と(?:お?知らせ|発表|公表|報告|ご報告|ご?案内|ご?説明|お伝え)[^。]{0,16}(?:が|ものの|けれども?)、|"
        u"^(?:으?로|이라고|라고) (?:안내|발표|공지|알려|보고|공개|집계|밝혔|말씀)[^.]{0,14}(?:으나|지만|는데),? "_s);
    const bool told = earlier.in(context.words({start, amount.start})) || earlier.in(context.words(rest)) ||
                      hadTold.match(said).hasMatch();
    static const QRegularExpression asFigure =
        pattern(u"^(?:から(?:の)?(?:修正|訂正|変更|改め)|という|との|とする|とした|とし(?:て|た|、)|と(?:"
                u"発表|公表|報告|説明|お?知らせ|ご案内|ご報告|お?伝え|報じ|見積|"
                u"算定)|については|に"
                u"ついて|だと|は|を|の(?:額|数字|見積|推計|被害額)|相当(?:は|と)|とされ)|^(?:에서 "
                u"(?:정정|수정|바로잡|변경)|이라는|라는|"
                u"으로|로|이라고|라고|"
                u"은|는|을|를|으로는|에 대해)"_s);
    if (!asFigure.match(said).hasMatch())
        return false;
    return (taken.match(said).hasMatch() && (told || last)) || (told && last && wrong.match(said).hasMatch());
}

bool easternYetToReturn(const ClaimContext &context, Span amount)
{
    if (!isEastAsian(context.language))
        return false;
    static const QRegularExpression words =
        pattern(u"(?:取り戻す|取り返す|返す|返還する|回収する|お返しする)(?:」|と(?!、|き)|こと|ため|つもり|"
                u"方針|予定|考え|意向|と約束)|"
                u"(?:되찾|되돌려주|돌려주|돌려받|회수하|반환하|환수하|찾아내)(?:겠|려고|려는|기로|고자|기 "
                u"위)|(?:되찾|돌려받|돌려줄|회수할|반환할|환수할)(?:을|) "
                u"(?:것|방침|계획|예정|생각)"_s);
    static const AnyOf verbs{u"取り戻す", u"取り返す", u"返す", u"返還する", u"回収する", u"お返し",
                             u"되찾",     u"돌려",     u"회수", u"반환",     u"환수",     u"찾아내"};
    constexpr qsizetype reach = 30;
    const QStringView behind =
        context.words({amount.end, std::min(context.sentence.end, amount.end + reach)});
    return verbs.in(behind) && words.match(behind.toString()).hasMatch();
}

} // namespace vigie
