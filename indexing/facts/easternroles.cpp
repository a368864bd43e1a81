// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/easternroles.h"

#include "indexing/facts/easternnames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

/// The ways in which what stands behind a name tells its role, each matched at the beginning.
struct RoleWords
{
    QRegularExpression title;    ///< what belongs to the name and is stepped over
    QRegularExpression apart;    ///< cites it, or moves through it
    QRegularExpression source;   ///< from it, or at it
    QRegularExpression holder;   ///< what is its own
    QRegularExpression event;    ///< the theft "of" it
    QRegularExpression subject;  ///< it is what the clause is about
    QRegularExpression suffered; ///< anywhere behind: being robbed
    QRegularExpression did;      ///< anywhere behind: robbing
    QRegularExpression asked;    ///< before it: "whom it befell was"
    QRegularExpression is;       ///< behind that
};

const RoleWords &japaneseRoles()
{
    static const RoleWords words{
        pattern(u"^[」』\"'’”]?(?:\\([^)]{1,24}\\))?(?:株式会社|社|側|自身|本体)?"_s),
        pattern(
            u"^(?:の(?:子会社|関連会社|グループ会社|親会社|取引先|委託先|提携先)|によ(?:ると|れば)|の(?:調べ|"
            u"推計|集計|分析|報告|まとめ)(?:に|で|では|書)|に(?:依頼|委託|"
            u"通報|"
            u"よると|送金|送られ|送り|移|預け|入金|流れ|流入|売却|持ち込|支払|出資)|を(?:経由|通じ|通し|介し|"
            u"使っ|使い|利用し|悪用し|装っ|名乗)|経由|へ(?:と?送|と?移|と?流|の(?:送金|出資))|宛|と(?:連携|"
            u"協力|提携|名乗|契約)|から(?:の)?(?:出資|融資|借り|資金を|調達|連絡|通報|報告|説明|依頼|提供)|"
            u"などから(?:出資|調達))"_s),
        pattern(
            u"^(?:(?:など)?(?:から|より)|(?:を|も)[^。、]{0,14}?(?:攻撃|襲|狙|標的|ハッキング|侵入|乗っ取|"
            u"荒ら|"
            u"破)|(?:への|に対する|に対し|に|へ)[^。、]{0,12}?(?:攻撃|不正アクセス|侵入|ハッキング|忍び込|"
            u"仕掛け|押し入|潜り込|入り込|襲撃|入社|就職|採用|雇わ|潜入))"_s),
        pattern(
            u"^(?:の|が(?:保有|保管|管理|運用|所有|預か)[^。、]{0,6})[^、。はがを]{0,16}?(?:ウォレット|口座|"
            u"サーバー|システム|金庫|プール|顧客|利用者|ユーザー|会員|準備金|預かり|預り|コントラクト|"
            u"ブリッジ|"
            u"端末|秘密鍵|の鍵|権限|社員|従業員|職員|役員|技術者|開発者|担当者|財布|保管庫|"
            u"コールドストレージ|"
            u"取引システム|資産|残高|欠陥|脆弱性|不備|コード|保安)"_s),
        pattern(
            u"^(?:の|で(?:は|も|の)?(?=[^。]{0,40})|に?おける|において(?:は|も)?)[^。]{0,40}?(?:流出|盗|奪|"
            u"窃取|"
            u"不正(?:送金|アクセス|出金|送信|引き出)|ハッキング|強奪|被害|抜かれ|抜き取|引き出|消え|失)"_s),
        pattern(u"^(?:は|が|も|では|には|においては)"_s),
        pattern(
            u"(?:盗まれ|盗み出され|奪われ|奪い取られ|(?:窃取|詐取|強奪|横領|着服|搾取|盗難|略奪)(?:され|に遭|"
            u"に"
            u"あ|の被害)|抜き?取られ|抜かれ|引き出され|(?:だまし|騙し|かすめ|巻き|吸い|盗み|搾り)(?:取|上げ)"
            u"られ|持ち去られ|持ち出され|流出|失っ|失い|失わ|消え|消失|なくな|被害|不正(?:に(?:送|出|引|移|"
            u"持)|送金|アクセス|出金|"
            u"送信|引き出)|攻撃(?:を受|され|に遭|に見舞)|侵入(?:され|を許|を受)|ハッキング(?:され|を受|に遭|"
            u"で)|"
            u"襲われ|狙われ|破られ|空にされ|乗っ取られ|サイバー攻撃|受けた(?:攻撃|被害))"_s),
        pattern(u"(?:盗んだ|盗み(?!出され|取られ)|盗んで|盗む|奪った|奪い(?!取られ)|奪う|奪って|(?:窃取|詐取|"
                u"横領|"
                u"着服|強奪|洗浄|資金洗浄)(?:し(?!た額)|する)|抜き取った|抜き取り|引き出した|だまし取った|"
                u"持ち去った|仕掛け(?!られ)|関与し)"_s),
        pattern(
            u"(?:盗まれ|奪われ|失っ|失い|被害に遭っ|被害を受け|流出させ|流出し|狙われ|襲われ|標的となっ|"
            u"標的にされ|窃取され|抜き取られ|攻撃され|攻撃を受け)たのは|(?:被害者|標的|被害先|被害に遭った先|"
            u"流出元|被害企業|被害会社)は"_s),
        pattern(u"^(?:だ|で(?!は)|です|でし|、)"_s)};
    return words;
}

const RoleWords &koreanRoles()
{
    static const RoleWords words{
        pattern(
            u"^['’\"”」>]?(?:\\([^)]{1,24}\\))?(?: ?(?:거래소|재단|주식회사|측)(?=[은는이가을를의에도과와]|"
            u"[^가-힣]))?"_s),
        pattern(u"^(?:의 (?:자회사|계열사|협력사|거래처|모회사|위탁)|에 "
                u"(?:따르면|의하면|의뢰|신고|맡[기겼]|예치|보내|팔|통보|보낸|보냈|투자)|의 "
                u"(?:집계|조사|분석|"
                u"추산|보고서)|(?:을|를) (?:통해|통한|거쳐|거친|이용|경유|사칭|악용)|(?:으로|로) "
                u"(?:보내|보냈|옮|이체|"
                u"송금|흘러|들어)|(?:와|과) (?:협력|제휴|계약|공조)|(?:에서|에게서|로부터|으로부터) "
                u"(?:투자|빌|대출|"
                u"융자|차입|유치|[0-9][^.]{0,16}(?:원|달러|엔)을? (?:투자|빌|유치|차입|조달)))"_s),
        pattern(u"^(?:(?:에서|으로부터|로부터|에게서)(?:만|는|도)?(?= )|(?:을|를|도) (?:[^,.]{0,16} "
                u")?(?:공격|해킹|"
                u"노려|노린|노렸|겨냥|털|습격|침입|뚫|표적)|에 (?:대한 )?(?:[가-힣]+ "
                u"){0,2}?(?:공격|해킹|침입|침투|"
                u"들어가|잠입|숨어|취업|입사|채용|고용))"_s),
        pattern(
            u"^(?:의|이 (?:보유|보관|관리|운용)(?:하던|한|하는)|가 (?:보유|보관|관리|운용)(?:하던|한|하는))? "
            u"(?:[가-힣]+ "
            u"){0,2}?(?:지갑|핫월렛|콜드월렛|월렛|계좌|서버|시스템|금고|풀|고객|이용자|회원|예치금|계약|"
            u"컨트랙트|결함|취약점|허점|코드|보안|"
            u"준비금|브리지|관리자|권한|직원|임원|전직|개발자|기술자|담당자|엔지니어|내부망|전산망|개인키|자산)"_s),
        pattern(u"^(?:의)? (?:[가-힣0-9]+ ){0,3}?(?:해킹|유출|탈취|도난|피해|침해|절도)"_s),
        pattern(u"^(?:은|는|이|가|도|에서는|에는|에서)(?= )"_s),
        pattern(
            u"(?:도난당|도난된|탈취당|탈취됐|탈취된|털렸|털린|털려|털리|빼앗겼|빼앗긴|빼앗겨|잃었|잃은|잃고|"
            u"잃어|유출됐|유출된|유출돼|유출되|유출한|유출 사|사라졌|사라진|빠져나|해킹당|해킹을 "
            u"당|해킹됐|해킹으로|해킹 "
            u"피해|피해를 (?:입|봤|당)|도둑맞|습격당|공격을 (?:받|당)|공격받|공격당|받은 "
            u"공격|침입을|침입으로|침해|뚫렸|뚫린|무단 (?:이체|인출|"
            u"송금|출금)|부정 (?:송금|출금|인출))"_s),
        pattern(
            u"(?:훔쳤|훔친|훔쳐|탈취했|탈취한|탈취해|빼돌렸|빼돌린|빼돌려|빼냈|빼낸|가로챘|가로챈|털었|털어|"
            u"횡령했|횡령한|착복했|세탁했|세탁한)"_s),
        pattern(u"(?:도난당한|빼앗긴|잃은|털린|탈취당한|당한|유출된|공격받은|피해를 입은|피해를 본) "
                u"(?:곳|업체|회사|"
                u"거래소|기업|것)은|(?:표적|피해자|대상)(?:이 된 (?:것|곳))?[은는]"_s),
        pattern(u"^(?:였|이었|이다|다[.]|로 |입니다|이며)"_s)};
    return words;
}

/// Whether the words right before the name say that it only watches thefts: 分析会社の, 보안업체.
bool introducedAsObserver(const ClaimContext &context, Span name)
{
    constexpr qsizetype reach = 14;
    qsizetype start = name.start;
    while (start > context.sentence.start && name.start - start < reach &&
           !QStringView(u"、。,.はがをにで:").contains(context.text.at(start - 1)))
        --start;
    return describesObserver(context.words({start, name.start}));
}

bool observes(QStringView name)
{
    static constexpr QStringView words[] = {u"新聞",
                                            u"通信",
                                            u"日報",
                                            u"放送",
                                            u"評論",
                                            u"ニュース",
                                            u"タイムズ",
                                            u"ジャーナル",
                                            u"警察",
                                            u"研究",
                                            u"リサーチ",
                                            u"アナリティクス",
                                            u"インテリジェンス",
                                            u"トレース",
                                            u"調査",
                                            u"銀行協会",
                                            u"신문",
                                            u"통신",
                                            u"일보",
                                            u"방송",
                                            u"뉴스",
                                            u"타임스",
                                            u"저널",
                                            u"경찰",
                                            u"연구",
                                            u"리서치",
                                            u"애널리틱스",
                                            u"인텔리전스",
                                            u"트레이스"};
    return std::any_of(std::begin(words), std::end(words),
                       [&](QStringView word) { return name.contains(word); });
}

} // namespace

EasternRole easternRole(const ClaimContext &context, Span name)
{
    constexpr qsizetype reach = 120;
    const RoleWords &words = context.language == Language::Japanese ? japaneseRoles() : koreanRoles();
    const qsizetype end = std::min(context.sentence.end, name.end + reach);
    QString behind = context.words({name.end, end}).toString();
    if (const QRegularExpressionMatch title = words.title.match(behind); title.hasMatch())
        behind.remove(0, title.capturedEnd());
    const auto begins = [&](const QRegularExpression &one) { return one.match(behind).hasMatch(); };
    if (begins(words.apart))
        return EasternRole::Apart;
    if (begins(words.is) &&
        words.asked.match(context.words({context.sentence.start, name.start}).toString()).hasMatch())
        return EasternRole::Source;
    // 10億円を流出させたX, 도난당한 X: the clause that stands before the name.
    static const QRegularExpression robbed =
        pattern(u"(?:盗まれた|奪われた|失った|流出させた|窃取された|抜き取られた|被害に遭った|被害を受けた|"
                u"襲われた|狙われた|攻撃を受けた|"
                u"攻撃された|流出した)(?:[^、。はがをに]{0,16}の)?[「『]?$|"
                u"(?:도난당한|빼앗긴|잃은|털린|탈취당한|유출당한|해킹당한|공격받은|공격당한|피해를 "
                u"입은|피해를 본|도둑맞은) "
                u"(?:[가-힣]+ ){0,2}['‘\"“]?$"_s);
    constexpr qsizetype lead = 28;
    const Span before{std::max(context.sentence.start, name.start - lead), name.start};
    if (before.length() > 0 && robbed.match(context.words(before).toString()).hasMatch())
        return EasternRole::Source;
    if (begins(words.source))
        return EasternRole::Source;
    if (begins(words.holder))
        return EasternRole::Holder;
    if (begins(words.subject)) {
        // The verb that comes first is that of this subject: Xは…盗まれた, Xは…盗んだ.
        const QRegularExpressionMatch suffered = words.suffered.match(behind), did = words.did.match(behind);
        if (suffered.hasMatch() && (!did.hasMatch() || suffered.capturedStart() < did.capturedStart()))
            return EasternRole::Lost;
        if (did.hasMatch())
            return EasternRole::Apart;
        return EasternRole::Topic;
    }
    return begins(words.event) ? EasternRole::Holder : EasternRole::Present;
}

Names easternFirms(const ClaimContext &context, Span sentence)
{
    ClaimContext within = context;
    within.sentence = sentence;
    Names firms;
    const Names named = easternNames(within, sentence);
    for (const Span name : named) {
        if (mayBeName(within, name, Place::Sure) && !observes(within.words(name)) &&
            !introducedAsObserver(within, name) && easternRole(within, name) != EasternRole::Apart)
            firms.append(name);
    }
    return firms;
}

bool isOneOfSeveral(const ClaimContext &context, Span name)
{
    if (!isEastAsian(context.language))
        return false;
    const Names named = easternNames(context, context.sentence);
    static const QRegularExpression joined = pattern(u"^[」』'\"’”]?(?:\\([^)]{1,24}\\))?(?:社)?(?:と|や|、|"
                                                     u"・|および|及び|ならびに|並びに|와 |과 |, | 및 |·)"
                                                     u"[「『'\"‘“]?$"_s);
    const auto tied = [&](Span first, Span second) {
        return first.end < second.start &&
               joined.match(context.words({first.end, second.start}).toString()).hasMatch();
    };
    const auto isTied = [&](Span other) { return tied(other, name) || tied(name, other); };
    return std::any_of(named.cbegin(), named.cend(), isTied) ||
           std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                       [&](const EntityMatch &match) {
                           return context.sentence.contains(match.span) && context.robbed &&
                                  context.robbed->contains(match.entity) && isTied(match.span);
                       });
}

void findByRole(const ClaimContext &context, Names &names)
{
    const Names firms = easternFirms(context, context.sentence);
    EasternRole best = EasternRole::Topic; // what is only spoken of is not said to be robbed
    Names found;
    for (const Span name : firms) {
        const EasternRole role = easternRole(context, name);
        if (role <= EasternRole::Topic || (context.amounts.size() < 2 && role < best))
            continue;
        if (context.amounts.size() < 2 && role > best)
            found.clear();
        best = std::max(best, role);
        found.append(name);
    }
    const bool several = std::any_of(found.cbegin(), found.cend(), [&](Span name) {
        return context.words(name) != context.words(found.constFirst());
    });
    if (context.amounts.size() > 1 || !several)
        names += found;
}

} // namespace vigie::parties
