// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/easternroles.h"

#include "indexing/facts/names/easternnameparts.h"
#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/koreancalled.h"
#include "indexing/facts/names/koreanfirms.h"
#include "indexing/facts/parties/easterndeedwords.h"
#include "indexing/facts/parties/easternoperators.h"
#include "indexing/facts/parties/koreanowners.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

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
        pattern(
            u"^[」』\"'’”]?(?:\\([^)]{1,24}\\))?(?:株式会社|社|側|自身|本体)?(?:(?:さん|様)?(?:のところ|の所)|さん|様)?"_s),
        pattern(
            u"^(?:ほど|の?(?:件|事件|事案|被害|流出)?を(?:含め|含む|加え|合わせ)て?|並みの|に次ぐ|に匹敵|"
            u"と[^、。はが]{1,20}の(?:[0-9]|両)?件を含|のような|と並ぶ|を(?:上回|下回|超え)|より(?:も|は)?(?:"
            u"大き|多|"
            u"小さ|少な)|"
            u"の(?:事件|件|流出|被害)?(?:以来|に次|に匹敵|と同じ|ほど|を(?:上回|下回|超え))|以来|"
            u"の(?:[^、。はがを]{0,8})?(?:口座|ウォレット|アドレス|財布)(?:に|へ|宛に)(?:入(?:った|り、|金)|"
            u"送|移|流れ|振り込|集ま|渡|届|着|持ち込)|"
            u"の(?:[一-龥]{2,6}の)?(?:暗号資産|仮想通貨)?(?:交換所|取引所|交換業者|決済会社|保管会社|"
            u"開発会社|開発元|運営会社|運営元|制作会社|販売会社|発行会社|発行元|"
            u"ゲーム会社|事業者|業者|銀行|証券会社)(?:(?:の|である|、)?"
            u"[「『ァ-ヺA-Z]|(?:である|、)[一-龥ぁ-ん])|の(?:子会社|関連会社|グループ会社|親会社|取引先|"
            u"委託先|提携先)|によ(?:ると|れば)|"
            u"の(?:it|ai)?(?:暗号資産|仮想通貨|ゲーム|ソフト|技術|新興|中小|貿易|建設|大手)?(?:企業|商社|"
            u"会社)(?:の|から|に|が|は|で|を)"
            u"|の(?:調べ|"
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
            u"^にとって(?=[^。]{0,40}(?:盗|奪|流出|被害|損失))|"
            u"^が(?:最も|一番|もっとも|とりわけ|際立って)(?:大きく|多く|重く|大きい|多い|大きかった|多かった)"
            u"|"
            u"^(?:の|が(?:保有|保管|管理|運用|所有|預か)[^。、]{0,6})[^、。はがを]{0,16}?(?:ウォレット|口座|"
            u"サーバー|システム|金庫|プール|顧客|利用者|ユーザー|会員|準備金|預かり|預り|コントラクト|"
            u"ブリッジ|"
            u"端末|atm|秘密鍵|の鍵|権限|社員|従業員|職員|役員|技術者|開発者|担当者|財布|保管庫|"
            u"コールドストレージ|"
            u"取引システム|資産|残高|欠陥|脆弱性|不備|コード|保安)"_s),
        pattern(u"^(?:(?:事件|事案)(?:では|で(?!は)|の|による)|の|で(?:は|も|の)?(?=[^。]{0,40})|に?おける|"
                u"において(?:は|も)?)[^。]{0,40}?(?:盗|奪|"
                u"窃取|詐取|略奪|横領|"
                u"ハッキング|強奪|抜かれ|抜き取|引き出|"_s +
                deedwords::japaneseSuffered + u")"_s),
        pattern(
            u"^(?:は|が|も|では|には|においては|につきましては|については|に関し(?:まし)?ては|の(?:件|場合)(?:で)?は)"_s),
        pattern(u"(?:"_s + deedwords::japaneseSuffered + u")"_s),
        pattern(u"(?:"_s + deedwords::japaneseDid + u'|' + deedwords::japaneseHelped + u")"_s),
        pattern(
            u"(?:(?:盗|奪|取|抜|上げ|逃げ|去|出|送金|送付|移|窃取|詐取|強奪|横領|略奪|狙|襲)(?:ま|わ|ら|か|"
            u"さ)+れ|"
            u"盗まれ|奪われ|失っ|失い|被害に遭っ|被害を受け|流出させ|流出し|狙われ|襲われ|標的となっ|"
            u"標的にされ|窃取され|抜き取られ|攻撃され|攻撃を受け|被害が(?:判明し|発覚し|出|明らかになっ|"
            u"確認され))たのは|(?:被害者|標的|被害先|被害に遭った先|"
            u"流出元|被害企業|被害会社)は"_s),
        pattern(u"^(?:だ|で(?!は)|です|でし|、)"_s)};
    return words;
}

const RoleWords &koreanRoles()
{
    static const RoleWords words{
        pattern(
            u"^['’\"”」>]?(?:[0-9]{1,2}\\))?(?:\\([^)]{1,24}\\)['’\"”」>]?)?(?: "
            u"?(?:거래소|재단|주식회사|측|건|사례|관계자|대변인|한 곳|한 군데)(?=[은는이가을를의에도과와]|"
            u"[^가-힣]))?"_s),
        pattern(u"^(?:(?:이|가) (?:아니라|아닌|아니고|아니며|아니었)|의 "
                u"(?:자회사|계열사|협력사|거래처|모회사|위탁)|에 "
                u"(?:따르면|의하면|의뢰|신고|맡[기겼]|예치|보내|팔|통보|보낸|보냈|투자)|의 "
                u"(?:집계|조사|분석|"
                u"추산|보고서)|(?:을|를) (?:통해|통한|거쳐|거친|이용|경유|사칭|악용)|(?:으로|로) "
                u"(?:보내|보냈|옮|이체|"
                u"송금|흘러|들어)|(?:와|과) (?:협력|제휴|계약|공조)|(?:에서|에게서|로부터|으로부터) "
                u"(?:투자|빌|대출|"
                u"융자|차입|유치|[0-9][^.]{0,16}(?:원|달러|엔)을? (?:투자|빌|유치|차입|조달)))"_s),
        pattern(u"^(?:(?:에서|으로부터|로부터|에게서)(?:만|는|도)?(?= )|(?:을|를|도) (?:[^,.]{0,16} "
                u")?(?:공격|해킹|"
                u"노려|노린|노렸|겨냥|털|습격|침입|뚫|표적|덮[친쳐쳤]|강타)|에 (?:대한 )?(?:[가-힣]+ "
                u"){0,2}?(?:공격|해킹|침입|침투|"
                u"들어가|잠입|숨어|취업|입사|채용|고용))"_s),
        pattern(
            u"^에 (?:연결|연동|보관|등록)(?:된|돼|되어|한)|"
            u"^(?:의|이 (?:보유|보관|관리|운용)(?:하던|한|하는)|가 (?:보유|보관|관리|운용)(?:하던|한|하는))? "
            u"(?:[가-힣]+ "
            u"){0,2}?(?:지갑|핫월렛|콜드월렛|월렛|계좌|서버|시스템|금고|풀|고객|이용자|회원|예치금|계약|"
            u"컨트랙트|결함|취약점|허점|코드|보안|"
            u"준비금|브리지|관리자|권한|직원|임원|임직원|종업원|실무자|창업자|경영진|전직|개발자|기술자|담당자|엔지니어|내부망|전산망|개인키|자산)"_s),
        pattern(
            u"^(?:의)? (?:[가-힣0-9]+ ){0,3}?[\"“'‘]?(?:해킹|유출|탈취|도난|피해|침해|절도|절취|강탈|횡령|"
            u"약탈|갈취|(?:사이버|피싱) 공격|(?:무단|부정|불법) (?:인출|출금|이체|송금|전송))|"
            u"^(?:의)? (?:사건|사고|사태)|^ (?:털렸|털려|뚫렸|뚫려|해킹당|도난당|탈취당|털린)"_s),
        pattern(u"^(?:은|는|이|가|도|에서는|에는|에서)(?= )"_s),
        pattern(u"(?:"_s + deedwords::koreanSuffered + u")"_s),
        pattern(u"(?:"_s + deedwords::koreanDid + u'|' + deedwords::koreanHelped + u")"_s),
        pattern(
            u"(?:도난당한|빼앗긴|잃은|털린|탈취당한|당한|유출된|공격받은|피해를 입은|피해를 본) "
            u"(?:곳|업체|회사|"
            u"거래소|기업|것)은|(?:표적|피해자|대상)(?:이 된 (?:것|곳))?[은는]|"
            u"피해 ?(?:업체|회사|거래소|기업|기관|은행|당사자|플랫폼)[은는]|"
            u"(?:피해가 가장 (?:큰|컸던)|가장 (?:큰|많은) 피해를 (?:입은|본)) (?:곳|업체|회사|거래소|기업)[은는]"_s),
        pattern(u"^(?:였|이었|이다|다[.]|(?:으)?로[ ,]|입니다|이며)"_s)};
    return words;
}

/// シラカバ取引所、9億円流出: a title, where a comma stands for the particle of its subject.
bool isTitle(const ClaimContext &context)
{
    const QChar last = chars::at(context.text, context.sentence.end - 1);
    const bool entry =
        context.blockKind == Block::Kind::TableRow || context.blockKind == Block::Kind::ListItem;
    return context.language == Language::Japanese &&
           (context.blockKind == Block::Kind::Heading || entry ||
            (context.sentence == context.block && last != u'。' && last != u'」'));
}

/// 벵골은행, 송금망 침입으로 8100만 달러 도난: in a note or title a comma stands for the particle of its
/// subject.
bool opensNote(const ClaimContext &context, const QString &behind)
{
    if (context.language != Language::Korean || !behind.startsWith(u", "))
        return false;
    QStringView words = context.words(context.sentence).trimmed();
    while (!words.isEmpty() && !chars::isHangul(words.back()))
        words.chop(1);
    return !words.isEmpty() && !QStringView(u"다요까죠").contains(words.back());
}

/// 10億円を流出させたX, 도난당한 X: the clause that stands before the name tells that it was robbed.
bool followsLoss(const ClaimContext &context, Span name)
{
    static const HintedPattern robbed(
        u"(?:(?:盗|奪|取|抜|上げ|逃げ|去|出|送金|移|窃取|詐取|強奪|横領|略奪|狙|襲|攻撃)(?:ま|わ|ら|か|さ)+"
        u"れた|"
        u"失った|流出させた|被害に遭った|被害を受けた|攻撃を受けた|流出した|(?:被害|損害|流出)を(?:出した|"
        u"招いた|"
        u"起こした)|(?:盗難|攻撃|窃取)に遭った|(?:被害|流出|盗難)を公表した)(?:[^、。はがをに]{0,16}の)?["
        u"「『]?$|"
        u"(?:(?:도난|탈취|유출|해킹|공격|강탈|갈취|약탈|편취|절취|횡령)당한|빼앗긴|잃은|털린|뜯긴|공격받은|"
        u"피해를 입은|피해를 본|도둑맞은) (?:[가-힣]+ ){0,2}['‘\"“]?$"_s);
    constexpr qsizetype lead = 28;
    const Span before{std::max(context.sentence.start, name.start - lead), name.start};
    return before.length() > 0 && robbed.in(context.words(before));
}

/// Xは、何者かがホットウォレットから9億円を引き出したと発表した: another did it, to what is the speaker's
/// own.
bool tellsOfOwn(const ClaimContext &context, const QString &behind)
{
    static const HintedPattern own(
        u"(?:^|[、はがにで])(?:自社|同社|顧客|利用者|会員|預かり)?(?:の|用)?(?:ホット|コールド|管理用?|取引|"
        u"資金|送金)?"
        u"(?:ウォレット|口座|サーバー|システム|金庫|準備金|プール|ブリッジ|コントラクト|財布|保管庫)"
        u"(?:から|に(?:侵入|不正))"_s),
        doer(
            u"(?:何者か|第三者|攻撃者|犯人|ハッカー|集団|グループ|侵入者|社員|従業員|攻撃)(?:ら)?(?:が|に|で)"_s);
    constexpr qsizetype reach = 60;
    const QStringView near = QStringView(behind).left(reach);
    return context.language == Language::Japanese && own.in(near) && doer.in(near);
}

/// Whether a Korean clause has a subject that may be a firm: 오를린이 지난달 도난당한.
bool hasOtherSubject(QStringView clause)
{
    qsizetype start = 0;
    for (qsizetype space = clause.indexOf(u' '); space > 0; space = clause.indexOf(u' ', start)) {
        const QStringView word = clause.mid(start, space - start);
        start = space + 1;
        if (word.size() > 2 && (word.endsWith(u'이') || word.endsWith(u'가')) &&
            stemOfKorean(word) == word.size() - 1 && mayBeCalledInKorean(word.chopped(1)))
            return true;
    }
    return false;
}

} // namespace

EasternRole easternRole(const ClaimContext &context, Span name)
{
    constexpr qsizetype reach = 120;
    const RoleWords &words = context.language == Language::Japanese ? japaneseRoles() : koreanRoles();
    const qsizetype end = std::min(context.sentence.end, name.end + reach);
    QString behind = context.words({name.end, end}).toString();
    bool himself = false; // X自身、: the topic needs no particle
    if (const QRegularExpressionMatch title = words.title.match(behind); title.hasMatch()) {
        himself = title.captured().endsWith(u"自身") || title.captured().endsWith(u"本体");
        behind.remove(0, title.capturedEnd());
    }
    // 바이비트 사건의 여파로 북한의 탈취액이 16억 달러를 기록했다: what a total is explained by.
    static const HintedPattern aftermath(
        u"^(?: ?(?:해킹|탈취|유출|피해|도난))? ?(?:사건|사고|사태)(?:의|으로 인한|에 따른)? "
        u"?(?:여파|영향|때문|탓)|"
        u"^(?:の)?(?:ハッキング|流出|窃取)?(?:事件|事案|問題)の(?:影響|余波)"_s);
    // 리플릿의 공동창업자 피터 오스카의 개인 지갑에서: what was taken was his.
    static const HintedPattern ofHead(
        u"^의? ?(?:전 |현 )?(?:공동 "
        u"?)?(?:창업자|창립자|설립자|대표이사|대표|최고경영자|회장|사장|이사|임원|부사장|직원|개발자)"
        u"(?:인)?(?: [가-힣]{2,6}){0,3}(?: ?\\([^)]{1,30}\\))?(?: 씨)?(?:이|가|은|는|의|도)? "
        u"(?:[^.,]{0,12} )?(?:개인(?:적으로)?|자신의|본인의|자택) (?:[가-힣]+ )?(?:지갑|월렛|계좌|계정|자금|자산|코인)"_s);
    if (runsAnother(context, name) || aftermath.in(behind) ||
        (context.language == Language::Korean && ofHead.in(behind)))
        return EasternRole::Apart;
    behind.remove(0, operatorBehind(context, behind));
    if (isRunBySpeaker(context, name))
        return EasternRole::Holder;
    const auto begins = [&](const QRegularExpression &one) { return one.match(behind).hasMatch(); };
    // Xによれば、6月の攻撃で準備金から9億円が抜き取られた
    if (behind.startsWith(u"によ") && tellsOfOwn(context, behind) && !isPlacedBeside(context, name))
        return EasternRole::Lost;
    if (begins(words.apart))
        return EasternRole::Apart;
    if (begins(words.is) &&
        words.asked.match(context.words({context.sentence.start, name.start}).toString()).hasMatch())
        return EasternRole::Source;
    // 取引所はトロントのXで、昨年11月に2億ドルを失った
    static const HintedPattern whoIs(
        u"(?:^|。)(?:この|その)?(?:取引所|交換所|交換業者|会社|企業|業者|銀行)は、?[^、。はが]{0,16}$"_s);
    if (context.language == Language::Japanese && behind.startsWith(u"で、") &&
        whoIs.in(context.words({context.sentence.start, name.start})) &&
        words.suffered.match(behind).hasMatch())
        return EasternRole::Lost;
    if (followsLoss(context, name))
        return EasternRole::Source;
    if (begins(words.source))
        return EasternRole::Source;
    if (begins(words.holder))
        return EasternRole::Holder;
    if (begins(words.subject) || (behind.startsWith(u'、') && (himself || isTitle(context))) ||
        opensNote(context, behind)) {
        // The verb that comes first is that of this subject: Xは…盗まれた, Xは…盗んだ.
        const QRegularExpressionMatch suffered = words.suffered.match(behind), did = words.did.match(behind);
        // 조사단은 X가 도난당한 8600만 달러를 추적했다: the verb is that of another.
        if (suffered.hasMatch() && context.language == Language::Korean &&
            (behind.startsWith(u"은 ") || behind.startsWith(u"는 ")) &&
            hasOtherSubject(QStringView(behind).left(suffered.capturedStart()).mid(2)))
            return EasternRole::Topic;
        // 委託先であるクロツグミ電算が攻撃され、…: broken into on the way to another.
        static const AnyOf entered{u"攻撃", u"侵入", u"乗っ取", u"破ら", u"ハッキング", u"不正アクセス"};
        if (suffered.hasMatch() && context.language == Language::Japanese &&
            entered.in(suffered.captured()) && isPlacedBeside(context, name))
            return EasternRole::Apart;
        // 警備会社Xは、Yから盗まれた9億円を追った: of another.
        if (suffered.hasMatch() && context.language == Language::Japanese &&
            QStringView(behind).left(suffered.capturedStart()).endsWith(u"から") && !behind.startsWith(u'が'))
            return EasternRole::Topic;
        if (suffered.hasMatch() && (!did.hasMatch() || suffered.capturedStart() < did.capturedStart()))
            return EasternRole::Lost;
        if (did.hasMatch() && tellsOfOwn(context, behind) && !isPlacedBeside(context, name))
            return EasternRole::Lost;
        // Xでは社員が3億円を着服した: whoever did it was inside.
        if (did.hasMatch() && (behind.startsWith(u"では") || behind.startsWith(u"においては")))
            return EasternRole::Holder;
        // X는 해커가 4100만 달러를 빼갔다고 밝혔다: another did it, to whom the sentence is about.
        static const HintedPattern another(
            u"(?:^| "
            u")(?:해커|공격자|침입자|해킹범|범인|도둑|괴한|사기꾼|누군가|제삼자|외부인|직원|임원|담당자|"
            u"개발자|관리자|"
            u"간부|팀장|부장|과장|내부자|일당|조직|집단|절도범|강도|범죄자|[가-힣]{0,3}(?:직원|임원|팀장|해커|조직|일당|그룹))(?:들)?(?:이|가) "_s);
        if (did.hasMatch() && context.language == Language::Korean && !isPlacedBeside(context, name) &&
            another.in(QStringView(behind).left(did.capturedStart())))
            return EasternRole::Lost;
        if (did.hasMatch() || isPlacedBeside(context, name))
            return EasternRole::Apart;
        // 해커가 6100만 달러를 빼냈다고 X는 밝혔다: who tells of its own.
        static const HintedPattern told(u"(?:"_s + deedwords::koreanSuffered + u'|' + deedwords::koreanDid +
                                        u")[가-힣]{0,4}다고 (?:[^,.]{0,12} )?['‘\"“]?$"_s),
            tells(
                u"^(?:은|는|이|가|측은|측이) (?:[^,.]{1,12} )?(?:밝|발표|공지|알렸|설명|시인|인정|해명|공시)"_s);
        if (context.language == Language::Korean && tells.in(behind) &&
            told.in(context.words({context.sentence.start, name.start})))
            return EasternRole::Lost;
        return EasternRole::Topic;
    }
    if (begins(words.event))
        return EasternRole::Holder;
    return isPlacedBeside(context, name) ? EasternRole::Apart : EasternRole::Present;
}

bool isRobbedByRole(const ClaimContext &context, Span name)
{
    if (easternRole(context, name) != EasternRole::Source)
        return false;
    static const QRegularExpression japanese = pattern(u"(?:"_s + deedwords::japaneseSuffered +
                                                       u"|盗|奪|窃取|抜き取|引き出|詐取)"_s),
                                    korean = pattern(u"(?:"_s + deedwords::koreanSuffered + u'|' +
                                                     deedwords::koreanDid + u"|훔치)"_s);
    constexpr qsizetype reach = 70;
    const Span behind{name.end, std::min(context.sentence.end, name.end + reach)};
    return (context.language == Language::Japanese ? japanese : korean)
        .match(context.words(behind).toString())
        .hasMatch();
}

} // namespace vigie::parties
