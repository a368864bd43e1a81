// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/partyreferences.h"

#include "indexing/facts/names/partynames.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

struct ReferringWords
{
    Reference::Kind kind;
    AnyOf hints; ///< folded words of which the pattern needs one
    QRegularExpression pattern;
};

/// « La société d'analyse », "the company that traced it", "the exchange Bybit" are others, named right
/// there.
const QString notOther = u"(?! (?:of|that|which|for|where|de|du|des|qui|que|où)\\b| d'| \\p{Lu}|"
                         u" [a-zéèê-]+(?:aise?|oise?|ien(?:ne)?|éen(?:ne)?|aine?|ande?|enne) \\p{Lu})"_s;

const std::vector<ReferringWords> &westernReferences()
{
    static const std::vector<ReferringWords> words{
        {Reference::Firm, AnyOf(tradeWords(Language::English, TradeUse::PointsBack)),
         pattern(
             u"\\b(?:[Tt]h(?:e|is|at)|(?:[Tt]he )?same|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:(?:same|said|former|"
             u"stricken|robbed|hacked|troubled|lending|trading|payments?|gaming|online|investment|small|"
             u"young|affected|injured|\\p{Lu}[\\w-]*(?:ish|ese|ian|ean|"
             u"an|ch|i|-based)) "
             u")?(?i:"_s +
             tradePattern(Language::English, TradeUse::PointsBack) + u")\\b"_s + notOther)},
        {Reference::Firm,
         AnyOf(tradeWords(Language::French, TradeUse::PointsBack), {u"-ci", u"derni", u"assuré", u"client"}),
         pattern(
             u"\\b(?:[Ll]a|[Ll]e|[Cc]ette|[Cc]et|[Cc]e|[Aa]u|[Dd]u|[Ll]eur|[Ss]on|[Ll]'|[Dd]e l'|[Cc]ette) ?"
             u"(?:(?:même|dite|ancien|jeune|petite?) )?(?:"_s +
             tradePattern(Language::French, TradeUse::PointsBack) + u")\\b"_s + notOther +
             u"|\\b(?:[Cc]el(?:ui|le)-ci|[Cc]e dernier|[Cc]ette dernière|[Ss]on assurée?|[Ss]a "
             u"cliente|[Ss]on client)\\b"
             // « chez ce dépositaire de Vilnius »: the one just named, and where it is.
             u"|\\b[Cc](?:e|et|ette) (?:"_s +
             tradePattern(Language::French, TradeUse::PointsBack) +
             u") (?:[a-zéèêîô]+ )?(?:d'|de |du )(?=\\p{Lu})"_s)},
        {Reference::Pronoun, AnyOf{u"it ", u"its ", u"itself", u" it", u"they "},
         pattern(
             u"\\b[Tt]hey(?: (?:also|then|later|had|have|were|been))* "
             u"(?:lost|robbed|hacked|drained|relieved|fleeced|"
             u"emptied)\\b|"
             u"\\b[Ii]t(?:self)?(?: (?:also|now|later|then|has|had|was|have|already|first|initially))* "
             u"(?:lost|robbed|hacked|drained|breached|suffered|puts?|estimate[sd]?|withdrew|withdrawn|"
             u"retracted|"
             u"corrected|said|says|reported|announced|spoken|spoke|been)\\b|"
             u"\\b[Ii]ts (?:[a-z-]+ ){0,3}(?:wallets?|accounts?|systems?|servers?|reserves|vaults?|treasury|"
             u"customers|clients|users|depositors|members|coffers|funds|assets|bitcoins?|ether|coins|tokens|"
             u"holdings|keys|own|loss(?:es)?|hot|cold|warm)\\b|"
             u"\\b(?:from|of) it\\b"_s)},
        {Reference::Pronoun,
         AnyOf{u"il ", u"elle ", u"lui ", u"leur ", u"ses ", u"sa ", u"son ", u"y ", u"l'a", u"l'on"},
         pattern(
             u"\\b(?:[Ii]l|[Ee]lle)(?: (?:a|avait|s'est|s'était|se "
             u"serait|aurait|en|y|n'a|déjà|aussi|encore))+ "
             u"(?:perdu|subi|retiré|annoncé|reconnu|évalué|chiffré|estimé|indiqué|"
             u"(?:fait|vue?) (?:voler|dérober|pirater|délester|dépouiller|vider)|"
             u"été (?:volée?|piratée?|délestée?|dépouillée?|dévalisée?|cambriolée?|victime))|"
             u"\\b(?:[Ii]l|[Ee]lle|[Ii]ls|[Ee]lles) (?:(?:a|avait|aurait|ont|avaient|auraient) (?:ainsi "
             u"|alors )?|s'(?:est|était) fait )"
             u"(?:détourn|soustrai|subtilis|vir|falsifi)[a-zé]*|"
             u"\\b(?:[Ii]l|[Ee]lle|[Ii]ls|[Ee]lles) (?:est|était|sont|sera) "
             u"(?:accusé|soupçonné|poursuivi|jugé|suspecté|reconnue? coupable|mise? en examen)e?s? "
             u"(?:d'avoir|pour avoir|de lui avoir) "
             u"(?:détourn|vol|dérob|soustrai|subtilis|vir)[a-zé]*|"
             u"\\b(?:[Ii]l|[Ee]lle) (?:évalue|chiffre|estime|perd|a retiré)\\b|"
             u"\\b(?:lui|leur) "
             u"(?:a|ont|avait|avaient|aurait|auraient|coûte|sont|étaient|seraient|dérob[a-z]+|vol[a-z]+|"
             u"soutir[a-z]+|subtilis[a-z]+|pren[a-z]+|soustr[a-z]+|extor[a-z]+)\\b|"
             u"\\by (?:a|ont|avait|avaient|aurait|auraient) "
             u"(?:pris|volé|dérob|soustrai|subtilis|prélev|siphonn|"
             u"soutir|détourn|perdu|raflé|retiré)[a-zé]*|"
             u"\\bl'(?:a|ont|avait|avaient|aurait|auraient) "
             u"(?:délest|dépouill|soulag|vidée?|escroqu|privée?|spoli|"
             u"détrouss|dévalis|amput)[a-zé]*|"
             u"\\b(?:[Ss]es|[Ss]a|[Ss]on) (?:[a-zéèê]+ "
             u")?(?:portefeuilles?|comptes?|systèmes?|serveurs?|réserves?|"
             u"coffres?|trésorerie|clients|utilisateurs|usagers|membres|avoirs|fonds|bitcoins|jetons|clés)\\b"_s)},
        {Reference::Self, AnyOf{u"our ", u"we ", u"from us", u"notre ", u"nos ", u"nous "},
         pattern(
             u"\\b(?:[Oo]ur|[Nn]otre|[Nn]os) (?:[\\w-]+ "
             u"){0,2}(?:wallets?|accounts?|systems?|servers?|reserves|"
             u"vaults?|treasury|customers|clients|users|depositors|members|bridge|contracts?|platform|"
             u"exchange|"
             u"keys|assets|funds|portefeuilles?|comptes?|systèmes?|serveurs?|réserves|trésorerie|"
             u"utilisateurs|"
             u"usagers|contrats?|plateforme|pont|clés|membres|société|entreprise)\\b|"
             u"\\b(?:[Ww]e|[Nn]ous) (?:[a-zé]+ "
             u"){0,3}(?:lost|robbed|hacked|attacked|closed|noticed|discovered|stopped|perdu|subi|dérober|"
             u"voler|constaté|remarqué|"
             u"victimes?)\\b|"
             u"\\b(?:from us|(?:from|out of|in) our|de nos|dans nos|de notre|dans notre|chez "
             u"nous)\\b|\\b[Nn]ous (?:a|ont|avait|avaient|aurait|auraient) (?:été |aussi |bien )?"
             u"(?:volée?s?|prise?s?|dérobée?s?|soutirée?s?|coûtée?|soustraite?s?|enlevée?s?|subtilisée?s?)"
             u"\\b|"
             u"\\b(?:[Oo]ur|[Nn]otre|[Nn]os) (?:[\\w-]+ "
             u"){0,2}(?:notices?|statements?|announcements?|updates?|"
             u"estimates?|bulletins?|message|avis|communiqués?|annonces?|bilans?|estimations?)\\b"_s)}};
    return words;
}

const std::vector<ReferringWords> &japaneseReferences()
{
    static const std::vector<ReferringWords> words{
        {Reference::Firm, AnyOf{u"同", u"この", u"その", u"当該", u"勤", u"雇用主", u"会社", u"被害"},
         pattern(
             u"(?<![一-龥ァ-ヺー])(?:同(?:社|行|店|金庫|信金|信組|病院|医院|大学|学園|校|法人|協会|団体|["
             u"市町村区県会大](?=は|が|も|"
             u"によ|から|の(?:口座|公金|会計|基金|職員|発表|資産))|"_s +
             tradePattern(Language::Japanese, TradeUse::PointsBack) +
             u")|(?:この|その|当該|同じ|同一の)(?:暗号資産|仮想通貨)?(?:"_s +
             tradePattern(Language::Japanese, TradeUse::PointsBack) +
             u")|勤め先|勤務先|雇用主|被害(?:会社|企業|事業者)|会社(?=が|は|の(?:口座|資産|サーバー|システム|金庫)|から))"_s)},
        {Reference::Pronoun, AnyOf{u"自社", u"自らの"}, pattern(u"自社|自らの"_s)},
        {Reference::Self, AnyOf{u"当", u"弊", u"本取引所", u"お客"},
         pattern(
             u"(?:当社|弊社|当取引所|弊取引所|当行|当サービス|当組合|本取引所|当方|お客[様さ])"
             u"(?!(?:の(?:お客[様さ]ま?|会員))?ま?から(?:の|お|ご)?(?:届|申し?出|相談|報告|連絡|通報|寄せ))(?"
             u"!の?(?:集計|"
             u"調べ|調査|分析|推計|監視|研究|レポート|記者|"
             u"(?:お客[様さ]ま?の?)?(?:ご?契約|ご?加入|お?取引先|顧問先|加盟))|"
             u"が(?:把握|確認|集計|観測|検知|調査|分析|追跡|記録)(?:した|している|する)[^。]{0,24}?(?:件|四半期|半期|月の|年の|合計|総額))"_s)}};
    return words;
}

const std::vector<ReferringWords> &koreanReferences()
{
    static const std::vector<ReferringWords> words{
        {Reference::Firm,
         AnyOf(tradeWords(Language::Korean, TradeUse::PointsBack),
               {u"동사", u"이곳", u"그곳", u"직장", u"운영사", u"피해"}),
         pattern(
             u"(?<![가-힣])(?:(?:이|그|해당|같은|동|동일) ?(?:가상자산 |암호화폐 )?(?:"_s +
             tradePattern(Language::Korean, TradeUse::PointsBack) +
             u")|"
             u"동사(?=[는가의]|에서)|"
             u"회사(?=에서|[는가의측])|이곳|그곳|직장에서|피해 ?(?:회사|업체|거래소|기업|사업자)(?=[는은가이의을를에]|에서|로부터)|(?<!코인 )(?<!국내 )(?<!해외 )(?<!관련 )(?<!보안 )(?<!분석 )(?<!다른 )(?<!여러 )(?<!개 )업체(?=는|가|의|에서)|운영사(?=는|가|의|에서|측)|거래소(?=는|의) )"_s)},
        {Reference::Pronoun, AnyOf{u"자사"}, pattern(u"(?<![가-힣])자사(?![가-힣]{2})"_s)},
        {Reference::Self, AnyOf{u"당사", u"저희", u"본사", u"당 거래소", u"당행", u"고객님", u"회원님"},
         pattern(
             u"(?<![가-힣])(?:당사|저희|본사|당 거래소|당행|고객님|회원님)(?!(?:의|가|는|이)? ?(?:집계|조사|분석|추산|추적|연구))"_s)}};
    return words;
}

} // namespace

/// 広島市の男性会社役員(52)は: somebody without a name.
static bool tellsOfSomebody(const ClaimContext &context, Span sentence)
{
    static const HintedPattern person(
        u"(?:男性|女性|夫婦|会社役員|会社員|医師|経営者|投資家|自営業者?)[一-龥ァ-ヺー]{0,6}(?:\\([0-9]{2}\\)"
        u")?"
        u"(?:は|が(?!代表)|から|の(?:口座|ウォレット|スマートフォン|パソコン))"_s);
    return context.language == Language::Japanese && person.in(context.words(sentence));
}

bool tellsOfUnnamed(const ClaimContext &context, Span sentence)
{
    if (tellsOfSomebody(context, sentence))
        return true;
    static const HintedPattern words(
        u"\\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Ss]ome|[Uu]ne?)(?: (?:second|third|fourth|fifth|other|autre|"
        u"deuxième|troisième|smaller|larger|local|domestic|petite?|grande?))? (?:[\\w-]+ )?(?:"_s +
        tradePatternOfAny(Language::English, TradeUse::Unnamed) + u'|' +
        tradePatternOfAny(Language::French, TradeUse::Unnamed) +
        u")\\b(?!,? (?:called|named|appelée?|nommée?|\\p{Lu})|, (?:\\p{Lu}|which|qui))|"
        u"(?<![一-龥])[一-龥ァ-ヺー]{2,8}の(?:子会社|関連会社|関係会社|現地法人)(?=が|は|から|で)|"
        u"(?:国内|海外|我が国|県内|都内|別|ある|(?<![にで])ある[一-龥ァ-ヺー]{1,8}の[一-龥ァ-ヺー]{0,8}?|大手|一部|他|わが国)の?(?:暗号資産|仮想通貨)?(?:交換)?(?:の)?(?:"_s +
        tradePattern(Language::Japanese, TradeUse::Unnamed) +
        u")(?![「・ァ-ヺA-Z]|の[「ァ-ヺA-Z]|で(?:ある|あります|ございます)、?[「ァ-ヺA-Z])|"
        u"(?:국내|해외|한|다른|어느|대형|또 다른|일부) (?:가상자산 |암호화폐 )?(?:"_s +
        tradePattern(Language::Korean, TradeUse::Unnamed) + u")(?=[가는도의를이은]|에서|들|$)"_s);
    static const AnyOf western({u"exchange", u"compan", u"platform", u"firm", u"bank", u"lender", u"broker",
                                u"plateforme", u"société", u"entreprise", u"banque", u"bourse"}),
        subsidiaries{u"子会社", u"関連会社", u"関係会社", u"現地法人"},
        eastern(tradeWords(Language::Japanese, TradeUse::Unnamed),
                tradeWords(Language::Korean, TradeUse::Unnamed));
    const AnyOf &roles = isEastAsian(context.language) ? eastern : western;
    return (roles.in(context.words(sentence)) ||
            (isEastAsian(context.language) && subsidiaries.in(context.words(sentence)))) &&
           words.match(context.cased.mid(sentence.start, sentence.length()).toString()).hasMatch();
}

std::optional<Reference> referenceBeside(const ClaimContext &context, qsizetype i)
{
    const std::vector<ReferringWords> &all = context.language == Language::Japanese ? japaneseReferences()
                                             : context.language == Language::Korean ? koreanReferences()
                                                                                    : westernReferences();
    const QString sentence = casedSentence(context);
    std::optional<Reference> best;
    qsizetype least = 0;
    for (const ReferringWords &one : all) {
        if ((best && best->kind < one.kind) || !one.hints.in(context.words(context.sentence)))
            continue;
        auto matches = one.pattern.globalMatch(sentence);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const Span span{context.sentence.start + match.capturedStart(),
                            context.sentence.start + match.capturedEnd()};
            // "The platform lost $14 million, and its users $2 million": each sum has words of its own.
            if (context.language == Language::English && context.amounts.size() > 1 &&
                amountNamedBy(context, span) != i)
                continue;
            const qsizetype distance = distanceBetween(context, context.amount(i).span, span);
            if (best && (best->kind < one.kind || distance >= least))
                continue;
            best = Reference{one.kind, span};
            least = distance;
        }
    }
    return best;
}

bool pointsAtFirm(const ClaimContext &context, Span range)
{
    if (isEastAsian(context.language) || range.isEmpty())
        return false;
    const QString words = context.cased.mid(range.start, range.length()).toString();
    return std::any_of(westernReferences().begin(), westernReferences().end(),
                       [&](const ReferringWords &one) {
                           return one.kind == Reference::Firm && one.hints.in(context.words(range)) &&
                                  one.pattern.match(words).hasMatch();
                       });
}

bool speaksOfMany(const ClaimContext &context)
{
    static const AnyOf many{
        u"worldwide",   u"the industry",  u"exchanges ",    u"exchanges,",  u"platforms ",  u"victims ",
        u"companies ",  u"firms ",        u"businesses",    u"le secteur",  u"plateformes", u"entreprises",
        u"sociétés",    u"victimes",      u"各社",          u"業界",        u"世界",        u"各地",
        u"複数の",      u"業者が相次",    u"업계",          u"거래소들",    u"전 세계",     u"기업들",
        u"업체들",      u"여러 거래소",   u"여러 업체",     u"여러 회사",   u"여러 기업",   u"여러 은행",
        u"여러 플랫폼", u"여러 곳",       u"여러 기관",     u"여러 서비스", u"여러 프로",   u"여러 브리",
        u"여러 가상",   u"여러 암호",     u"여러 사람",     u"여러 명",     u"여러 건",     u"여러 사건",
        u"여러 피해",   u"여러 나라에서", u"여러 국가에서", u"여러 해",     u"세계 "};
    const QStringView words = context.words(context.sentence);
    if (many.in(words))
        return true;
    // 6月から7月にかけ、4回に分けて: one matter that took its time.
    static const AnyOf stretched{u"回に分け", u"何度かに分け", u"数回にわた", u"複数回にわた"};
    if (context.language == Language::Japanese && stretched.in(words))
        return false;
    return std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                       [&](const ScannedDate &date) {
                           return context.sentence.contains(date.span) && date.date.isValid() &&
                                  (date.date.precision == FuzzyDate::Precision::Range ||
                                   date.date.precision == FuzzyDate::Precision::Quarter);
                       });
}

} // namespace vigie::parties
