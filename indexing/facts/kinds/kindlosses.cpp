// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what is called lost, or is said to have cost somebody something, was stolen.
#include "indexing/facts/kinds/claimwords.h"
#include "indexing/facts/kinds/frenchcosts.h"
#include "indexing/facts/kinds/japanesethieves.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/kindwords.h"
#include "indexing/facts/kinds/koreanthieves.h"
#include "indexing/facts/kinds/thieves.h"
#include "indexing/facts/parties/easternroles.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

using chars::at;

/// "The exchange lost $41 million", 交換業者は…失った: whoever keeps other people's coins loses them to
/// thieves, unless the books are spoken of.
static bool losesKeptCoins(const ClaimContext &context)
{
    static constexpr std::array books{
        QStringView(u"quarter"),   QStringView(u"trimestre"), QStringView(u"fiscal"),
        QStringView(u"exercice"),  QStringView(u" net "),     QStringView(u"operating"),
        QStringView(u"exploit"),   QStringView(u"trading"),   QStringView(u" bet"),
        QStringView(u"revenue"),   QStringView(u"recettes"),  QStringView(u"market"),
        QStringView(u"bourse en"), QStringView(u"四半期"),    QStringView(u"決算"),
        QStringView(u"営業"),      QStringView(u"純損失"),    QStringView(u"収入"),
        QStringView(u"取引で"),    QStringView(u"분기"),      QStringView(u"결산"),
        QStringView(u"영업"),      QStringView(u"순손실"),    QStringView(u"수입을"),
        QStringView(u"매출")};
    const QStringView words = context.words(context.sentence);
    return holds<claimwords::purses>(context.text, context.sentence) &&
           std::none_of(books.begin(), books.end(), [&](QStringView word) { return words.contains(word); });
}

/// A table with a column of victims: what stands in its columns of losses was stolen.
static bool isTableOfVictims(const ClaimContext &context)
{
    static const AnyOf victims{u"victim",    u"被害者",      u"被害先", u"被害社",     u"피해자",
                               u"피해 업체", u"피해 거래소", u"피해사", u"plateforme", u"platform",
                               u"exchange",  u"取引所",      u"交換",   u"거래소"};
    return !context.columns.isEmpty() && victims.in(context.words(context.columns));
}

/// "Thieves had emptied its wallet. It put the loss at …": the sentence before tells of a way in.
static bool tellsOfIntrusion(const ClaimContext &context, Span before)
{
    static const AnyOf emptied{u"emptied", u"drained", u"vidé", u"空にさ",
                               u"空にな",  u"털렸",    u"털린", u"비어"};
    return !before.isEmpty() &&
           (holds<claimwords::intrusions>(context.text, before) || emptied.in(context.words(before)));
}

bool tellsOfWar(QStringView words)
{
    static const AnyOf war{u"missile",  u"drone", u"bomb",     u"war ", u"troops", u"guerre",
                           u"roquette", u"爆",    u"ミサイル", u"戦争", u"軍",     u"미사일",
                           u"전쟁",     u"드론",  u"폭",       u"포격"};
    return war.in(words);
}

/// The title of a page and what stands right above the block.
static QStringView wordsAround(const ClaimContext &context)
{
    constexpr qsizetype above = 160, title = 80;
    const QStringView head = context.text.left(title);
    return context.block.start <= title + above ? context.text.left(context.block.start)
           : head.contains(u"해킹") || head.contains(u"탈취")
               ? head
               : context.text.mid(context.block.start - above, above);
}

bool tellsOfAttack(QStringView words)
{
    static const AnyOf attacks{u"attacked",
                               u"were hit",
                               u"was hit",
                               u"raided",
                               u"intrusion",
                               u"an attack",
                               u"attaquée",
                               u"attaque ",
                               u"été attaqué",
                               u"second attack",
                               u"third attack",
                               u"latest attack",
                               u"attaques ont abouti",
                               u"attaques ont réussi",
                               u"attaque a abouti",
                               u"attaque a réussi",
                               u"attacks succeeded",
                               u"attack succeeded",
                               u"attacks got through",
                               u"cyberattack",
                               u"cyber-attack",
                               u"piraté",
                               u"襲われ",
                               u"표적이 된",
                               u"습격",
                               u"標的と",
                               u"攻撃を受け",
                               u"狙われ",
                               u"不正アクセス",
                               u"공격을 받",
                               u"공격을 당",
                               u"침입",
                               u"침해",
                               u"ont été touchés",
                               u"breach",
                               u"pillé",
                               u"dévalis",
                               u"cambriol",
                               u"dépouill",
                               u"lésée",
                               u"voleur",
                               u"break-in",
                               u"burgl",
                               u"broken into",
                               u"broke into",
                               u"robber",
                               u"heist",
                               u"a raid",
                               u"raid on",
                               u"the raid",
                               u"the attack",
                               u"attack on",
                               u"attack against",
                               u"was struck",
                               u"were struck",
                               u"infiltrat",
                               u"operatives",
                               u"its servers",
                               u"braqu",
                               u"effraction",
                               u"une attaque",
                               u"l'attaque",
                               u" casse ",
                               u"un vol",
                               u"pour cible",
                               u" in raid",
                               u" in attack",
                               u" in break",
                               u" in robbery",
                               u"été touché",
                               u"été visé",
                               u"été ciblé",
                               u"accès non autorisé",
                               u"accès frauduleux",
                               u"compromission",
                               u"frauduleu",
                               u"piégé"};
    static const HintedPattern aimed(
        u"(?:attaque|opération|piratage|campagne|intrusion)[^.,;]{0,30} qui (?:visait|a visé|ciblait)"_s);
    // A platform that is robbed stops what its clients take out.
    static const HintedPattern halted(
        u"(?:halt|suspend|fr[eo]ez|froze|paus|stopp|block)[a-z]* (?:[a-z]+ ){0,3}withdrawals|"
        u"withdrawals (?:were|are|have been|had been) (?:halt|suspend|froz|paus|stopp|block)|"
        u"(?:suspen|gel|gèl|bloqu|interromp|stopp)[a-zé]* (?:[a-zé]+ ){0,2}les retraits|"
        u"les retraits (?:[a-zé]+ ){1,3}(?:suspendu|gelé|bloqué|limité|interrompu)"_s);
    static const AnyOf platforms{u"exchange",   u"bourse",    u"platform",   u"wallet",
                                 u"bridge",     u"protocol",  u"plateforme", u"portefeuille",
                                 u"passerelle", u"protocole", u"crypto"};
    static const HintedPattern oddMoves(
        u"(?:mouvements?|retraits?|transferts?|transactions?|sorties?|flux|virements?|accès|activités?) "
        u"(?:anorma|suspect|non autoris|inhabituel)(?![a-zé]* (?:de |d'|du |des "
        u")(?:personnel|main-d|salari|effectif|"
        u"stock|marchandise|véhicul|courrier|cadre|foule|population|troupe|employé|camion|navire|titre|"
        u"capita))|"
        u"(?:unusual|abnormal|suspicious|unauthori[sz]ed) (?:[a-z]+ )?(?:withdrawal|transfer|transaction|"
        u"outflow|movement|access|activity (?:in|on|at|around|involving) "
        u"[^.;,]{0,30}?(?:wallet|network|server|"
        u"system|bridge|contract))|"
        u"(?:unusual|abnormal|suspicious|unauthori[sz]ed) (?:wallet|account|network|hot wallet|login|on-?chain) activity"_s);
    return (attacks.in(words) || aimed.in(words) || oddMoves.in(words) ||
            (halted.in(words) && platforms.in(words))) &&
           !tellsOfWar(words);
}

/// 被害は、青柳証券が3億円: a firm is named beside its harm, and no fire or flood.
static bool namesRobbedFirm(const ClaimContext &context)
{
    static const AnyOf disasters{u"台風",   u"地震",   u"洪水", u"火災",   u"水害", u"豪雨",   u"津波",
                                 u"噴火",   u"停電",   u"태풍", u"지진",   u"홍수", u"화재",   u"호우",
                                 u"폭우",   u"정전",   u"산불", u"火事",   u"赤潮", u"病害虫", u"食中毒",
                                 u"산사태", u"병충해", u"적조", u"식중독", u"침하"};
    static const AnyOf harms{u"被害", u"피해"};
    const QStringView words = context.words(context.sentence);
    return harms.in(words) && !disasters.in(words) &&
           !parties::easternFirms(context, context.sentence).isEmpty();
}

/// « avec la baisse du bitcoin », « après la défaite »: a reason of a loss that is no thief.
static bool namesReason(QStringView words)
{
    static const AnyOf markets{
        u"bours",    u"trimestre", u"semestre", u"cours ", u"marché",   u"chiffre d'affaires",
        u"exercice", u"recette",   u"procès",   u"grève",  u"incendie", u"inondation",
        u"panne",    u"pari",      u"pénurie",  u"baisse", u"chute",    u" yen",
        u"bondi",    u" fonds",    u"tempête"},
        reasons{u" en droits", u"litige",      u"contentieux", u"lors d",      u" en raison", u" à cause",
                u" faute d",   u" suite à",    u" arbitrage",  u"tribunal",    u"rupture",    u"contrat",
                u"abonn",      u"billetterie", u"sponsor",     u"parrainage",  u"mécénat",    u"subvention",
                u"transfert",  u" retard",     u"annulation",  u" en frais",   u"honoraires", u" de frais",
                u"impôt",      u"amende",      u"match",       u"publicitair", u"casino",     u" au jeu",
                u"défaite",    u"publicité"};
    return markets.in(words) || reasons.in(words);
}

/// « Son studio a perdu 3,3 millions d'euros le 11 septembre »: what is lost on a day, and by no market.
static bool losesOnADay(const ClaimContext &context, Span told)
{
    if (told.isEmpty())
        return false;
    return context.language == Language::French && !namesReason(context.words(told)) &&
           std::any_of(
               context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &date) {
                   return told.contains(date.span) && date.date.precision == FuzzyDate::Precision::Day;
               });
}

/// « Combien Nobitex a-t-elle perdu ? »: an exchange was asked after.
static bool asksOfRobbed(const ClaimContext &context)
{
    return !context.asked.isEmpty() && context.language == Language::French && context.robbed &&
           !namesReason(context.words(context.asked)) && !namesReason(context.words(context.sentence)) &&
           std::any_of(
               context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
                   return context.asked.contains(match.span) && context.robbed->contains(match.entity);
               });
}

/// "Prices fell and it lost $12 million", "lost $40 million on the bankruptcy of FTX": by no thief.
static bool losesOnMarkets(const ClaimContext &context)
{
    static const AnyOf markets{
        u"prices fell",      u"price fell",     u"falling price",  u"fall in the price",
        u"fall in price",    u"drop in price",  u"drop in the p",  u"prices dropped",
        u"market slump",     u"sell-off",       u"selloff",        u"on paper",
        u"unrealised",       u"unrealized",     u"impairment",     u"write-down",
        u"writedown",        u"wrote down",     u"written down",   u"devaluation",
        u"depreciation",     u"exchange rate",  u"bad loan",       u"bad debt",
        u"bankruptcy of",    u"insolvency of",  u"collapse of",    u"the default of",
        u"price of bitcoin", u"price of ether", u"prices tumbled", u"price tumbled",
        u"crash of",         u"currency moves", u"hedging",        u"short sell",
        u"margin call",      u"bets on",        u"bet on",         u"went bankrupt"};
    const QStringView words = context.words(context.sentence);
    return context.language == Language::English && markets.in(words) && !speaksOfTheft(words) &&
           !tellsOfAttack(words) && !holds<claimwords::intrusions>(context.text, context.sentence);
}

ClaimKind kindOfLoss(const ClaimContext &context, bool verb)
{
    if (losesOnMarkets(context) || losesOtherwise(context))
        return ClaimKind::Cost;
    // 値下がりで3億円の損失, 환율 하락에 따른 손실: lost on the markets, whatever the text is about.
    static const AnyOf markets{u"値下がり", u"評価損", u"下落",     u"含み損",   u"貸し倒れ", u"不良債権",
                               u"円安",     u"円高",   u"減損",     u"暴落",     u"運用損",   u"相場",
                               u"시세 하",  u"시세가", u"시세 차",  u"시세 변",  u"시세 폭",  u"평가손",
                               u"하락",     u"폭락",   u"환율",     u"환차손",   u"부실채권", u"순손실",
                               u"純損失",   u"대손",   u"市場規模", u"시장 규모"};
    if (isEastAsian(context.language) && markets.in(context.words(context.sentence)) &&
        !tellsOfAttack(context.words(context.sentence)))
        return ClaimKind::Cost;
    if (verb && losesKeptCoins(context))
        return ClaimKind::Theft;
    // IT労働者を雇った企業に300万ドルの損害が生じた: what false workers cost those who hired them.
    static const AnyOf workers{u"it労働者", u"it技術者", u"it要員",        u"itワーカー",
                               u"不正就労", u"偽装就労", u"なりすまし就労"};
    if (context.language == Language::Japanese && workers.in(context.words(context.sentence)) &&
        !japanesethieves::tellOfTheft(context.words(context.sentence)) &&
        !tellsOfAttack(context.words(context.sentence)))
        return ClaimKind::Cost;
    constexpr qsizetype carried = 300; // an attack told a few sentences before
    // "Our monitoring detected abnormal outflows. (new paragraph) We put the loss at $27 million."
    static const AnyOf theLoss{u"the loss", u"our loss", u"total loss", u"its loss"};
    const bool toldAbove =
        context.language == Language::English && theLoss.in(context.words(context.sentence)) &&
        tellsOfAttack(context.text.mid(std::max<qsizetype>(0, context.block.start - carried),
                                       std::min(context.block.start, carried)));
    // « Un incendie a suivi. Les pertes s'élèvent à 3 millions »: the disaster is nearer than the attack.
    static const AnyOf ravages{u"incendie", u"inondation", u"tempête",    u"séisme",
                               u"ouragan",  u"explosion",  u"sécheresse", u"gel ",
                               u"grêle",    u"éboulement", u"crue ",      u"cyclone"};
    const QStringView told = context.words(context.sentence);
    if (context.language == Language::French && !tellsOfAttack(told) && !speaksOfTheft(told) &&
        (ravages.in(told) ||
         (ravages.in(context.words(context.before)) && !tellsOfAttack(context.words(context.before)))))
        return ClaimKind::Cost;
    // "Annex 7: Attacks on service providers": what its table gives as lost was taken from each row.
    static const AnyOf raids{u"attacks on ",  u"attacks against ", u"raids on ",   u"intrusions at ",
                             u"cyberattacks", u"hacks of ",        u"heists",      u"thefts from ",
                             u"crypto hacks", u"exchange hacks",   u"breaches at", u"intrusions into "};
    constexpr qsizetype title = 160;
    // "Incident | Estimated loss", "Attack | Loss" below "Attacks by Lazarus"
    static const AnyOf rows{u"hack", u"heist", u"breach", u"exploit", u"intrusion", u"robber", u"theft"},
        maybe{u"incident", u"attack", u"raid"};
    const bool ofAttacks =
        context.language == Language::English && !context.columns.isEmpty() &&
        (rows.in(context.words(context.columns)) ||
         (maybe.in(context.words(context.columns)) && thieves::areIn(context.text.left(title)) &&
          !tellsOfWar(context.text.left(title))) ||
         raids.in(context.words(context.heading)) || raids.in(context.words(context.caption)) ||
         raids.in(context.text.left(title)));
    const QStringView toldBefore = context.words(
        {std::max(context.block.start, context.sentence.start - carried), context.sentence.start});
    const bool stealing =
        toldAbove ||
        (context.language == Language::English && thieves::areIn(toldBefore) &&
         !thieves::areDenied(toldBefore)) ||
        ofAttacks || context.aboutTheft || speaksOfTheft(context.words(context.block)) ||
        holds<claimwords::intrusions>(context.text, context.sentence) || namesVictim(context) ||
        speaksOfTheft(context.words(context.heading)) || speaksOfTheft(context.words(context.caption)) ||
        isTableOfVictims(context) || tellsOfIntrusion(context, context.before) ||
        (isEastAsian(context.language) && namesRobbedFirm(context)) ||
        namesTaker(context, context.sentence) ||
        (verb && (losesOnADay(context, context.sentence) || losesOnADay(context, context.asked))) ||
        (verb && asksOfRobbed(context)) || holds<claimwords::victims>(context.text, context.sentence) ||
        tellsOfAttack(context.words(context.sentence)) || tellsOfAttack(toldBefore);
    // 전국의 피해 신고는 모두 412억 원: what is only called a harm was done by thieves, unless a disaster is
    // named.
    static const AnyOf harms{u"피해는",    u"피해액",    u"피해 신고", u"피해 금액", u"피해 규모",
                             u"피해가",    u"피해 정리", u"피해 현황", u"피해 사례", u"피해 목록",
                             u"피해 집계", u"피해 내역", u"被害は",    u"被害額",    u"被害総額",
                             u"被害が",    u"被害の",    u"被害規模"},
        disasters{u"태풍",   u"지진",   u"홍수",       u"화재",   u"호우",   u"폭우",      u"정전", u"산불",
                  u"가뭄",   u"폭설",   u"수해",       u"침수",   u"붕괴",   u"농작물",    u"보험", u"소송",
                  u"전쟁",   u"파업",   u"담합",       u"환율",   u"폭락",   u"台風",      u"地震", u"洪水",
                  u"火災",   u"水害",   u"豪雨",       u"津波",   u"噴火",   u"停電",      u"大雪", u"震災",
                  u"干ばつ", u"農作物", u"漁業",       u"風評",   u"戦争",   u"訴訟",      u"獣害", u"事故の",
                  u"感染",   u"暴落",   u"不況",       u"交通",   u"교통",   u"추락",      u"짝퉁", u"위조",
                  u"모조",   u"偽造",   u"偽ブランド", u"모방",   u"海賊版", u"불법 복제", u"火事", u"赤潮",
                  u"病害虫", u"食中毒", u"산사태",     u"병충해", u"적조",   u"식중독",    u"침하"},
        attacks{u"サイバー", u"ハッカー", u"ハッキング",   u"攻撃",      u"不正",     u"盗",
                u"窃",       u"奪",       u"詐欺",         u"詐取",      u"フィッシ", u"ランサ",
                u"北朝鮮",   u"流出",     u"暗号",         u"仮想通貨",  u"強盗",     u"사이버",
                u"해커",     u"해킹",     u"공격",         u"침입",      u"사기",     u"피싱",
                u"랜섬",     u"북한",     u"탈취",         u"도난",      u"유출",     u"훔",
                u"절도",     u"가상자산", u"코인",         u"암호화폐",  u"강도",     u"털",
                u"取引所",   u"交換業",   u"ビットコイン", u"イーサ",    u"거래소",   u"비트코인",
                u"브리지",   u"브릿지",   u"디파이",       u"지갑",      u"이더리움", u"라자루스",
                u"ラザルス", u"秘密鍵",   u"エリプティ",   u"チェイナリ"};
    const auto harmed = [&](Span words) {
        return harms.in(context.words(words)) && !disasters.in(context.words(words));
    };
    // Only where the paragraph or its headings speak of an attack, or the sentence of its sum as a harm.
    const bool attacked =
        attacks.in(context.words(context.block)) || attacks.in(context.words(context.heading)) ||
        attacks.in(context.words(context.caption)) || attacks.in(context.words(context.asked)) ||
        (isEastAsian(context.language) && attacks.in(wordsAround(context))) ||
        (context.language == Language::Korean && (koreanthieves::areTold(context.words(context.block)) ||
                                                  koreanthieves::areTold(wordsAround(context))));
    // 北朝鮮系の攻撃による被害の推移は次のとおりである。2021年は…; 被害額はいくらか。約12億ドルです.
    static const AnyOf announces{u"推移", u"次の", u"以下", u"とおり", u"通り",   u"内訳", u"いくら",
                                 u"どれ", u"か。", u"か?",  u"?",      u"まとめ", u"示す", u"示し"};
    const bool asked =
        isEastAsian(context.language) && !disasters.in(context.words(context.sentence)) &&
        ((announces.in(context.words(context.before)) && harmed(context.before)) || harmed(context.asked));
    const bool harm =
        isEastAsian(context.language) && attacked &&
        (asked || harmed(context.sentence) || harmed(context.caption) || harmed(context.heading));
    return stealing || harm ? ClaimKind::Theft : ClaimKind::Cost;
}

bool isForRepairs(QStringView words)
{
    static const HintedPattern spent(
        u"\\b(?:in|on|for|to|en|de|pour) (?:[a-zé]+ "
        u")?(?:lost (?!coins|tokens|crypto|ether|bitcoin|assets|funds)|legal|fines?|repairs?|fees?|clean\\w*|"
        u"overtime|revenues?|sales|business|turnover|production|output|productivity|profits?|delay(?:s|ed)|"
        u"cancel\\w+|missed|postponed|disrupt\\w+|downtime|interrupt\\w*|outages?|compensation|damages|"
        u"remediation|recovery|wages|staff|new|extra|additional|(?:computer|hardware|software)s?|systems|"
        u"repair|restore|rebuild|fix|replace|lawyers?|frais|réparations?|amendes?|recettes|réparer|restaurer|"
        u"remettre|"
        u"reconstruire|avocats?)\\b"_s);
    return spent.in(words);
}

bool costsVictim(const ClaimContext &context, Span range, Span verb)
{
    const QStringView word = context.words(verb);
    if (!word.startsWith(u"cost") && !word.startsWith(u"coût") && !word.startsWith(u"a coûté"))
        return false;
    if (context.language == Language::French &&
        frenchcosts::isCostOfSomethingElse(context.words({context.sentence.start, verb.start})))
        return false;
    const bool stealing = context.aboutTheft || speaksOfTheft(context.words(context.block)) ||
                          speaksOfTheft(context.words(context.heading)) ||
                          (context.language == Language::English && thieves::areTold(context));
    const QChar next = at(context.cased, verb.end + 1);
    const bool named = word == u"cost" && at(context.text, verb.end) == u' ' && next.isUpper() &&
                       !context.amounts.isEmpty() && verb.end + 1 != context.amount(0).span.start;
    const bool robbed = std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            return range.contains(match.span) && context.robbed->contains(match.entity);
        });
    static const QRegularExpression toWhom(
        u"^(?:[^,.;]|[,.](?=\\d)){0,60}? (?:à|au) (?:la |le "
        u"|l')?(?:plateforme|société|bourse|entreprise|banque|exchange|protocole|pont|"
        u"prestataire|courtier|opérateur|éditeur|studio|fonds|pont|fondation|mutuelle|coopérative|casino)"
        u"[^,.;]{0,30}? \\p{Lu}|^(?:[^,.;]|[,.](?=\\d)){0,60}? (?:à|au) \\p{Lu}"_s);
    const Span behind{verb.end, range.end};
    const bool french = word != u"cost" && behind.length() > 0 &&
                        toWhom.match(context.cased.mid(behind.start, behind.length()).toString()).hasMatch();
    // "The theft at Tarnbeck cost $41 million": what a theft costs was stolen.
    const bool theft = context.kinds &&
                       std::any_of(context.kinds->cbegin(), context.kinds->cend(), [&](const KindPlace &one) {
                           return range.contains(one.place) && !one.origin && one.place.end <= verb.start &&
                                  claimwords::kinds[static_cast<size_t>(one.cue)].kind == ClaimKind::Theft;
                       });
    // "A raid cost the exchange $6 million", « le piratage a coûté 4 millions à ses clients ».
    static const QRegularExpression attack(
        u"\\b(?:raids?|attacks?|breach|hacks?|intrusion|exploit|"
        u"cyberattack|piratages?|attaques?|cyberattaques?|"
        u"braquages?|thefts?|heists?|robbery|hacking|looting|vols?|escroqueries?|escroquerie|fraudes?|"
        u"détournements?|compromissions?|intrusions?|hameçonnages?|(?:l'|cet |des |d'|un |deux |trois "
        u"|quatre |"
        u"ces |les )incidents?(?= (?:a|ont|avait|avaient|lui|leur)\\b))\\b"_s);
    static const QRegularExpression owner(
        u"^ (?:the (?:exchange|platform|bridge|protocol|bank|lender|casino)|its (?:users|customers|clients|"
        u"depositors))\\b|"
        u"^(?:[^,.;]|[,.](?=\\d)){0,60}? à (?:(?:ses|leurs) (?:clients|utilisateurs|usagers|déposants)|"
        u"(?:la |l')(?:plateforme|société|bourse|entreprise|banque|passerelle))\\b|"
        u"^(?:[^,.;]|[,.](?=\\d)){0,60}? aux "
        u"(?:entreprises|particuliers|banques|ménages|clients|utilisateurs|"
        u"épargnants|plateformes|sociétés|victimes)\\b"_s);
    const bool ofOwner =
        behind.length() > 0 && owner.match(context.words(behind).toString()).hasMatch() &&
        attack.match(context.words({context.sentence.start, verb.start}).toString()).hasMatch();
    // "A break-in that cost it $6 million", « une cyberattaque qui lui a coûté 4 millions »: unless for
    // repairs or fines.
    const QStringView lead = context.words({context.sentence.start, verb.start});
    static const AnyOf pronouns{u" it ", u" them ", u" him ", u" her ", u" us "};
    const bool toIt = pronouns.opens(context.words(behind)) || lead.endsWith(u"lui ") ||
                      lead.endsWith(u"leur ") || lead.endsWith(u" nous ") || lead.endsWith(u" nous avait ") ||
                      lead.endsWith(u" nous a ") || lead.endsWith(u"lui a ") || lead.endsWith(u"leur a ");
    static const QRegularExpression flaw(
        u"\\b(?:flaws?|bugs?|vulnerabilit\\w+|loopholes?|failles?|vulnérabilités?)\\b"_s);
    const bool ofAttack = behind.length() > 0 && (toIt || named || french) &&
                          (tellsOfAttack(lead) || attack.match(lead.toString()).hasMatch() ||
                           flaw.match(lead.toString()).hasMatch());
    const bool repaired = behind.length() > 0 && isForRepairs(context.words(behind));
    return !repaired && (theft || ofOwner || ofAttack || (stealing && (named || robbed || french)));
}

} // namespace vigie::kindreading
