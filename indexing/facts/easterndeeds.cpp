// SPDX-License-Identifier: GPL-3.0-or-later
// How Japanese and Korean tell who was robbed.
#include "indexing/facts/deedpatterns.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

/// Katakana or capitals, at the beginning of their word; in hiragana and kanji only with what firms end in.
const QString katakana =
    u"(?:(?<![ァ-ヺー・A-Za-z])([ァ-ヺー・]{3,20}(?:銀行|証券|信託|取引所|交換所|市場|共済|組合|商会|金融)?|"
    u"\\p{Lu}[A-Za-z0-9.]{2,20})社?|"
    u"(?<![ぁ-ん一-龥])((?!この|その|あの|どの|ある|ほか|また|なお|さらに|いずれ|すべて|かつて|まだ|もう)"
    u"[ぁ-ん]{2,6}(?:取引所|交換所|銀行|証券|信託|共済|組合|コイン|ペイ|ウォレット))|"
    u"(?<![ぁ-んァ-ヺー一-龥])((?!暗号|仮想|国内|海外|大手|自社|専用|個人|電子|決済|一部|主要|中央|分散|地方)"
    u"[一-龥]{2,4}(?:コイン|ペイ|ウォレット|チェーン|スワップ)))"_s;

/// Hangul, at the beginning of its word; what it may be the particle must tell.
const QString hangul = u"(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9]{2,14}?)"_s;

} // namespace

const std::vector<DeedPattern> &japaneseDeeds()
{
    static const std::vector<DeedPattern> patterns{
        // Xのウォレットから, Xの顧客: what belongs to X.
        {pattern(
             katakana +
             u"の[一-龥ァ-ヺー]{0,8}?(?:ウォレット|プール|口座|サーバー|システム|金庫|顧客|利用者|ユーザー|"
             "会員|準備金|ブリッジ|財布|コントラクト|預かり)"_s),
         Place::Particle},
        // Xから流出, Xが盗まれた.
        {pattern(
             katakana +
             u"(?:から|で(?=[^、。]{0,30}(?:流出|盗|奪))|が(?=[^、。]{0,30}(?:盗まれ|奪われ|抜き取られ|失)))"_s),
         Place::Particle},
        // Xを攻撃, Xへの不正アクセス.
        {pattern(
             katakana +
             u"(?:を|も|への?|に対する|に)[^、。]{0,6}?(?:攻撃|襲|狙|ハッキング|標的|侵入|不正アクセス)"_s),
         Place::Particle},
        // Xがハッキングされ, Xは攻撃を受け: the amount may stand before or behind.
        {pattern(
             katakana +
             u"(?:が|は|も)[^、。]{0,12}?(?:ハッキングされ|ハッキングを受け|不正アクセスを受け|攻撃を受け|侵入され|被害に[遭あ]|襲われ|空にされ|破られ)"_s),
         Place::Particle},
        // Xが受けた被害, Xの1900万ドル流出.
        {pattern(katakana + u"が[^、。]{0,12}?(?:受けた|被った|失った|こうむった|奪われた|盗まれた)"_s),
         Place::Particle},
        {pattern(katakana + u"の[^、。]{0,20}?(?:流出|盗難|窃取|ハッキング|強奪|被害)"_s), Place::Particle},
        // Xが保管していた, Xの技術者.
        {pattern(katakana + u"[がは][^。]{0,30}?(?:(?:管理|保管|保有|運用)(?:する|し)|預かっ|預かる)|"_s +
                 katakana +
                 u"の(?:[一-龥ァ-ヺー]{1,6}の?)?(?:技術者|社員|職員|従業員|担当者|エンジニア|役員|開発者)"_s),
         Place::Particle},
        // Xは自社の…と発表した.
        {pattern(katakana +
                 u"は(?![^。]{0,60}(?:北朝鮮が|北朝鮮の|業界|世界))[^。]{0,60}?(?:不正アクセス|攻撃|侵入|"
                 u"流出|盗|ハッキング|空に|失わ|なくな|奪われ|消え)[^。]{0,30}?(?:発表|公表|明らかに|認め|"
                 u"気付|気づ|"
                 u"確認|報告|届け出|否定|撤回|説明|見つけ|発見)"_s),
         Place::Particle},
        // Xは…盗まれた.
        {pattern(katakana +
                 u"[はも][^。]{0,40}?(?:盗まれ|奪われ|抜き取られ|失っ|流出させ|被害に|被害を受)"_s),
         Place::Particle},
        // Xに雇われた; Xは事実無根だと.
        {pattern(katakana + u"社?に(?:雇われ|採用され|就職し|入社し)|"_s + katakana +
                 u"[はも][^。]{0,20}?(?:事実無根|事実では|誤りだ|否定し|デマだ)"_s),
         Place::Particle},
        // 盗まれたのはXだった.
        {pattern(u"(?:盗まれ|奪われ|失っ|被害に遭っ|流出させ|狙われ|襲われ)たのは、?[^。]{0,24}?"_s +
                 katakana + u"(?=だ|で|である)"_s),
         Place::Particle},
    };
    return patterns;
}

const std::vector<DeedPattern> &koreanDeeds()
{
    static const std::vector<DeedPattern> patterns{
        // '나루페이'가 45만 달러를 잃었다.
        {pattern(
            u"['‘\"“「<]([^'’\"”」>]{2,20})['’\"”」>](?=(?:에서|으로부터|로부터| 해킹| 유출|의 지갑|측의 "
            u"지갑)|(?:가|이|은|는|도) (?:[^.]|[.](?=\\d)){0,40}(?:도난|털렸|잃|빼앗|당했|피해))"_s)},
        // X의 지갑에서, X 이용자들이.
        {pattern(hangul + u"의 (?:[가-힣]+ "
                          u"){0,2}?(?:풀|지갑|핫월렛|콜드월렛|월렛|계좌|서버|시스템|금고|고객|이용자|예치금|"
                          "브리지|준비금)"_s),
         Place::Particle},
        // X 이용자들이 … 도난당했다.
        {pattern(
             hangul +
             u" (?:이용자|고객|회원|투자자)(?:들)?(?:이|은|의|가|에게서|로부터)(?:[^.]|[.](?=\\d)){0,40}?(?:"
             u"도난|털|잃|탈취|유출|"
             u"빼앗|가로|훔|사라|비어|빠져)"_s),
         Place::Particle},
        // 가온월렛 해킹으로, 새론페이 서버에: a word that ends as firms do, beside the deed or what is broken
        // into.
        {pattern(
             u"(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9]{1,10}(?:코인|페이|월렛|거래소|체인|파이낸스|스왑|뱅크|"
             u"은행|랩스|"
             u"네트워크|덱스|캐피털|소프트|게임즈))(?: (?:해킹|유출|탈취|침해|도난)|(?:의)? (?:핫월렛|콜드월렛|지갑|서버|시스템|내부망)(?:에|을|를|의|이))"_s),
         Place::Particle},
        // X를 공격해.
        {pattern(hangul +
                 u"(?:을|를|도|까지) (?:[가-힣]+ )?(?:공격|해킹|노려|노린|털어|털었|침입|겨냥|뚫)"_s),
         Place::Particle},
        // X가 입은 피해.
        {pattern(hangul + u"(?:이|가) (?:[가-힣]+ )?(?:입은|당한|잃은|도난당한|털린|빼앗긴) "_s),
         Place::Particle},
        // X의 1천900만 달러 탈취.
        {pattern(
             hangul +
             u"의 [^,.]{0,24}?(?:달러|원|엔|유로) (?:상당 |규모 |어치 )?(?:[가-힣]+ )?(?:탈취|유출|해킹|도난|"
             "절도)"_s),
         Place::Particle},
        // X에서 7천200만 달러를 훔친.
        {pattern(hangul + u"(?:으로부터|로부터|에서)(?:만|는|도)? "
                          u"(?:[^,.(]{0,24}?(?:달러|원|엔|유로|개|어치|상당)(?: 상당| 어치)?(?: "
                          u"?\\([^)]{1,24}\\))?[가-힣]{0,2} )"
                          "(?:[가-힣]+ ){0,2}(?:훔|빼|탈취|유출|도난|털|가로|절취|사라|빠져)"_s),
         Place::Particle},
        // X가 보관하던, X의 기술자.
        {pattern(
             hangul +
             u"(?:이|가|은|는) (?:[^.]|[.](?=\\d)){0,24}?(?:(?:보관|관리|보유|운용)(?:하|해|한)|맡아)|"_s +
             hangul + u"의 (?:[가-힣]+ )?(?:직원|기술자|개발자|임원|담당자|엔지니어|사원)"_s),
         Place::Particle},
        // X는 자사 지갑이 털렸다고 밝혔다.
        {pattern(hangul + u"(?:은|는|이|가) "
                          u"(?!(?:[^.]|[.](?=\\d)){0,60}(?:북한이|북한은|업계|세계))(?:[^.]|[.](?=\\d)){0,50}"
                          u"?(?:침입|해킹|유출|"
                          u"공격|털렸|도난|탈취|사라)(?:[^.]|[.](?=\\d)){0,30}?(?:밝혔|발표|공지|알아차|발견|"
                          u"확인했|신고|인정|시인|부인|"
                          u"반박|철회|정정|설명|전했|알렸)"_s),
         Place::Particle},
        // X에 채용됐다; X는 사실무근이라고.
        {pattern(hangul + u"에 (?:채용|고용|입사|취업)|"_s + hangul +
                 u"(?:은|는) [^.]{0,20}?(?:사실무근|사실이 아니|부인|허위|일축|반박)"_s),
         Place::Particle},
        // X에서 도난당한 80억 원, 도난당한 곳은 X였다.
        {pattern(
             hangul +
             u"(?:에서|으로부터|로부터) "
             u"(?:도난당한|도난된|탈취된|탈취당한|훔친|빼돌린|유출된|사라진|빼낸|털린)|"
             u"(?:도난당한|빼앗긴|잃은|털린|탈취당한|당한) (?:곳|업체|회사|거래소|기업)은 [^.]{0,30}?"
             u"(?:기업|업체|회사|거래소|플랫폼|은행|서비스) ([가-힣A-Za-z0-9]{2,14}?)(?=였다|이었다|이다|다\\.|로 )"_s),
         Place::Particle},
        // X는 … 도난당했다.
        {pattern(
             hangul +
             u"(?:은|는|이|가|도)(?= "
             u"(?:[^.]|[.](?=\\d)){0,50}?(?:도난당|털렸|털린|빼앗겼|빼앗긴|탈취당|잃었|잃고|해킹당|해킹을 "
             u"당|피해를 입|도둑맞|"
             "피해를 봤))|(?:^| )해킹당한 ([가-힣A-Za-z0-9]{2,14}?)(?=에서|의|은|는|이|가)"_s),
         Place::Particle},
    };
    return patterns;
}

} // namespace vigie::parties
