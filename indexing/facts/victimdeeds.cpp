// SPDX-License-Identifier: GPL-3.0-or-later
// Who was robbed, where the sentence says so by its verb, its noun for the deed or what the victim owns.
#include "indexing/facts/cueindex.h"
#include "indexing/facts/textprobe.h"
#include "indexing/facts/victimplaces.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

struct Where
{
    QRegularExpression words; ///< exactly one group takes part in a match: the name
    Place place = Place::Sure;
    std::vector<QStringView> cues = {}; ///< empty: it is always tried
};

using Patterns = std::vector<Where>;

/// Tells in one walk over a sentence which of the patterns find the words there that they need.
class Needs
{
public:
    explicit Needs(const Patterns &patterns)
        : m_all(cuesOf(patterns))
        , m_index(m_all)
    {
    }

    /// A bit for each pattern. `text` is the page's normalised text, `cased` the same with its capitals.
    quint64 in(QStringView text, QStringView cased, Span sentence) const
    {
        quint64 met = m_always;
        m_index.each(text, sentence, [&](int cue, Span place) {
            const Cue &one = m_all[static_cast<size_t>(cue)];
            const QChar next = chars::at(cased, place.end);
            met |= one.patterns | (next.isUpper() || next.isSurrogate() ? one.beforeCapital : 0);
            return false;
        });
        return met;
    }

private:
    struct Cue
    {
        QStringView word;
        bool whole = false;
        quint64 patterns = 0;
        quint64 beforeCapital = 0; ///< patterns that need a capital right behind
    };

    std::vector<Cue> cuesOf(const Patterns &patterns)
    {
        std::vector<Cue> all;
        quint64 bit = 1;
        for (const Where &where : patterns) {
            m_always |= where.cues.empty() ? bit : 0;
            for (const QStringView cue : where.cues) {
                const bool capital = cue.endsWith(u'^');
                const QStringView word = capital ? cue.chopped(1) : cue;
                const auto known =
                    std::find_if(all.begin(), all.end(), [&](const Cue &one) { return one.word == word; });
                Cue &one = known == all.end() ? all.emplace_back(Cue{word}) : *known;
                (capital ? one.beforeCapital : one.patterns) |= bit;
            }
            bit <<= 1;
        }
        return all;
    }

    quint64 m_always = 0;
    std::vector<Cue> m_all;
    CueIndex m_index;
};

/// One to four words with capitals; "of" and "de" may tie them.
const QString capitalised = u"(\\p{Lu}[\\w.&-]*(?: (?:(?:of|de|du) )?\\p{Lu}[\\w.&-]*){0,3})"_s;

const Patterns &englishAndFrench()
{
    // Each with how words begin of which it needs one; ^ stands for a capital.
    static const Patterns patterns{
        // "X lost", "X was robbed", « X s'est fait dérober », "stolen from X".
        {pattern(
             u"(?<!\\w)(?:((?:\\p{Lu}[\\w.-]*)(?: (?:\\p{Lu}|of |de )[\\w.-]*){0,3})(?:, [^,.;]{3,60},)? "
             u"(?:saw |(?:has |have |had "
             "|also |then |later |itself |alone )?(?:lost|saw|suffered|reported a "
             "(?:hack|theft|loss|breach)|(?:was|were|been|got|is) "
             "(?:robbed|hacked|drained|exploited|relieved|fleeced|attacked|breached|emptied|hit|looted|"
             "stripped|"
             "defrauded|swindled|plundered|"
             "raided|cleaned out))|"
             "(?:a|avait|a été|avait été|s'est fait|s'était fait|s'est vu) "
             "(?:perdu|vu|voler|dérober|pirater|vider|subir|délester|dépouiller|volé|piraté|dépouillée?|"
             "délestée?|vidée?|piratée?|"
             "attaquée?|victime))|"
             "(?:from|out of|of|chez|à|au détriment de|au préjudice de|against|at) "
             "((?:\\p{Lu}[\\w.-]*)(?: \\p{Lu}[\\w.-]*){0,3})(?='s "
             "(?:[a-z0-9-]+ "
             "){0,2}(?:wallet|hot|cold|system|user|customer|client|pool|reserve|vault|treasur|bridge|server|"
             "account|contract)|[,.;)]|$| l'| "
             "(?:in|on|and|last|this|during|through|with|by|after|since|earlier|when|et|en|lors|le|au|par|"
             "dans|pendant|à "
             "la|alone|before|later|while|as|to|at|for|went|led|prompted|forced|came|made|left|brought|"
             "caused|"
             "remains?|"
             "remained|showed|began|happened|avant|après|depuis|qui|dont|pour|sans|was|were|has|have|had|is|are|ont|a|est|sont|avait|avaient)(?!\\w)))"_s),
         Place::Sure,
         {u"lost",           u"saw",       u"suffered",  u"reported a ", u"robbed",    u"hacked",
          u"drained",        u"exploited", u"relieved",  u"fleeced",     u"attacked",  u"breached",
          u"emptied",        u"hit",       u"looted",    u"stripped",    u"defrauded", u"swindled",
          u"plundered",      u"raided",    u"cleaned",   u"perdu",       u"vu",        u"voler",
          u"dérober",        u"pirater",   u"vider",     u"subir",       u"délester",  u"dépouiller",
          u"volé",           u"piraté",    u"dépouillé", u"délesté",     u"vidé",      u"attaqué",
          u"victime",        u"from ^",    u"of ^",      u"chez ^",      u"à ^",       u"détriment de ^",
          u"préjudice de ^", u"against ^", u"at ^"}},
        // "X fell victim to", « X a été la cible d'un », « X déplore la perte ».
        {pattern(
             capitalised +
             u"(?:, [^,.;]{3,60},)? (?:(?:has |had )?(?:fell|fallen) (?:victim|prey) to|"
             u"(?:was|is|became|has been|had been) the (?:latest |next )?(?:victim|target) of|"
             u"(?:a été|avait été|fut|est|était) (?:la )?(?:cible|proie|victime) d|"
             u"(?:déplore|annonce|signale|reconnaît|confirme|a (?:déploré|annoncé|signalé|reconnu|confirmé)) "
             u"(?:la perte|le vol|la disparition) d|"
             u"(?:est|était|a été|avait été) (?:spoliée?|dépossédée?|privée?|dévalisée?|siphonnée?|amputée?) d)"_s),
         Place::Sure,
         {u"victim", u"prey", u"target", u"cible", u"proie", u"la perte", u"le vol", u"la disparition",
          u"spolié", u"dépossédé", u"privé", u"dévalisé", u"siphonné", u"amputé"}},
        // « aux dépens de X », « appartenant à X », "belonging to X".
        {pattern(u"\\b(?:aux dépens d(?:e |')|appartenant à |propriété d(?:e |')|belonging to |at the "
                 u"expense of |"
                 u"confiée?s? à |entrusted to )"_s +
                 capitalised + u"(?!\\w)"_s),
         Place::Sure,
         {u"aux dépens d", u"appartenant à ", u"propriété d", u"belonging to ", u"at the expense of ",
          u"confié", u"entrusted to "}},
        // "broke into X", "broken into at X", « s'introduire chez X ».
        {pattern(u"\\b(?:broke into|breaking into|broken into|got into|introduit(?:s|es|e)? (?:chez|dans)|"
                 u"pénétré (?:chez|dans)|intrusion (?:chez|dans)) "_s +
                 capitalised + u"(?!\\w)"_s),
         Place::Sure,
         {u"broke into ^", u"breaking into ^", u"broken into ^", u"got into ^", u"introduit", u"pénétré ",
          u"intrusion "}},
        // "losses at X", « les pertes de X ».
        {pattern(
             u"\\b(?i:losses|outflows|pertes|préjudice) (?:at|of|suffered by|for|chez|de|d'|subies? par) "_s +
             capitalised +
             u"(?!\\w)(?= (?:reached|amount|came|total|stood|were|are|atteign|s'élèv|se mont|se chiff|sont|ont))"_s),
         Place::Sure,
         {u"losses ", u"outflows ", u"pertes ", u"préjudice "}},
        // "X denies that it lost", « X conteste avoir perdu ».
        {pattern(
             capitalised +
             u" (?:denie[sd]|disputes?d?|said|says|admitted|confirmed|acknowledged|announced|reported|"
             u"disclosed)"
             "(?: that)? it (?:had |has )?(?:been )?(?:lost|robbed|hacked|suffered|breached|drained)\\b"_s),
         Place::Sure,
         {u"it "}},
        {pattern(capitalised +
                 u" (?:conteste|dément|nie|reconnaît|affirme|assure|dit|déclare|a (?:annoncé|déclaré|reconnu|"
                 "admis|confirmé|démenti|contesté|nié)) (?:avoir été|avoir|s'être fait) (?:perdu|subi|"
                 "piratée?|volée?|délestée?|dérober|voler|pirater)"_s),
         Place::Sure,
         {u"avoir ", u"s'être fait "}},
        // "customers of X", « les portefeuilles de X ».
        {pattern(u"\\b(?i:customers|users|clients|depositors|holders|investors|wallets?|vaults?|pools?|"
                 u"reserves|servers?|"
                 "systems?|treasury|coffers) (?:of|at|on|belonging to) "_s +
                 capitalised + u"(?!\\w)"_s),
         Place::Sure,
         {u"customers ", u"users ", u"clients ", u"depositors ", u"holders ", u"investors ", u"wallet",
          u"vault", u"pool", u"reserves ", u"server", u"system", u"treasury ", u"coffers "}},
        {pattern(
             u"\\b(?i:clients|utilisateurs|usagers|déposants|épargnants|portefeuilles?|réserves?|coffres?|"
             u"serveurs?|"
             "systèmes?|comptes?|trésorerie|caisses?)(?: (?!de |des )[a-zéèêâî]+)? (?:de |d'|chez )"_s +
             capitalised + u"(?!\\w)"_s),
         Place::Sure,
         {u"clients ", u"utilisateurs ", u"usagers ", u"déposants ", u"épargnants ", u"portefeuille",
          u"réserve", u"coffre", u"serveur", u"système", u"compte", u"trésorerie ", u"caisse"}},
        // "X's hot wallets", "X's $19 million hack".
        {pattern(capitalised +
                 u"'s (?:[a-z0-9-]+ ){0,3}(?:wallets?|pools?|users|customers|clients|depositors|reserves|"
                 "vaults?|treasury|bridge|servers?|systems?|contracts?|accounts?|coffers)\\b"_s),
         Place::Sure,
         {u"'s "}},
        {pattern(capitalised + u"'s [^,;]{0,30}?\\b(?:hack|theft|heist|loss|breach|exploit|robbery)\\b"_s),
         Place::Sure,
         {u"'s "}},
        // "stole from X $12 million", « volé à X 4,9 millions ».
        {pattern(u"\\b(?:stole|stolen|taken|siphoned) from "_s + capitalised +
                 u"(?= (?:some |about |around |nearly )?[$€£¥\\d])"_s),
         Place::Sure,
         {u"stole from ^", u"stolen from ^", u"taken from ^", u"siphoned from ^"}},
        {pattern(
             u"\\b(?:volé|dérobé|soutiré|soustrait|détourné|siphonné|subtilisé|pris|extorqué|ravi)e?s? (?:à|chez) "_s +
             capitalised + u"(?!\\w)"_s),
         Place::Sure,
         {u"volé", u"dérobé", u"soutiré", u"soustrait", u"détourné", u"siphonné", u"subtilisé", u"pris",
          u"extorqué", u"ravi"}},
        // « Chez X, 12 millions se sont volatilisés », « le vol dont a été victime X », « C'est X qui a perdu
        // ».
        {pattern(u"\\b(?:Chez|At) "_s + capitalised + u"(?=,| )"_s), Place::Sure, {u"chez ^", u"at ^"}},
        {pattern(u"\\b(?:dont a été victime|dont est victime|qu'a subie?s?|qu'a essuyée?s?) "_s +
                 capitalised + u"(?!\\w)"_s),
         Place::Sure,
         {u"dont a été victime ^", u"dont est victime ^", u"qu'a subi", u"qu'a essuyé"}},
        {pattern(u"\\bC'est "_s + capitalised + u" qui a (?:le plus )?(?:perdu|subi)\\b"_s),
         Place::Sure,
         {u"c'est ^"}},
        // "X puts its losses at", « X chiffre son préjudice à ».
        {pattern(capitalised +
                 u" (?:puts?|estimate[sd]?|valued?|chiffre|évalue|estime|a chiffré|a évalué|a estimé) "
                 u"(?:its|their|the|son|ses|sa|leurs?|le|la|les) (?:[a-zé]+ "
                 u")?(?:loss|losses|theft|damage|haul|préjudice|"
                 u"pertes?|vol|butin)\\b"_s),
         Place::Sure,
         {u"put", u"estimate", u"value", u"chiffre ", u"évalue ", u"estime ", u"a chiffré ", u"a évalué ",
          u"a estimé "}},
        // "A raid on X cost", « le piratage de la plateforme X, le 9 avril, a coûté ».
        {pattern(u"\\b(?i:raid|attack|breach|hack|intrusion|heist) (?:on|at|of|against) "_s + capitalised +
                 u"(?=,? (?:in [A-Z]\\w+ |last \\w+ |on [^,]{3,20},? )?cost\\b)"_s)},
        // "cost X $81 million".
        {pattern(u"\\bcost "_s + capitalised +
                 u"(?= (?:some |about |around |nearly |at least )?[$€£¥\\d])"_s),
         Place::Sure,
         {u"cost ^"}},
        // "hit X", « piraté X ».
        {pattern(
             u"\\b(?:hit|hacked|breached|robbed|attacked|targeted|raided|exploited|drained|emptied|"
             u"compromised|"
             "struck|infiltrated|penetrated|hacking|breaching|robbing|attacking|draining|emptying|defrauded) "_s +
             capitalised + u"(?!\\w)"_s),
         Place::Sure,
         {u"hit ^",         u"hacked ^",     u"breached ^", u"robbed ^",    u"attacked ^",    u"targeted ^",
          u"raided ^",      u"exploited ^",  u"drained ^",  u"emptied ^",   u"compromised ^", u"struck ^",
          u"infiltrated ^", u"penetrated ^", u"hacking ^",  u"breaching ^", u"robbing ^",     u"attacking ^",
          u"draining ^",    u"emptying ^",   u"defrauded ^"}},
        {pattern(
             u"\\b(?:piraté|attaqué|vidé|visé|ciblé|pillé|frappé|dévalisé|infiltré|(?:est|sont) pris(?:es)? (?:aussi )?à) "_s +
             capitalised + u"(?!\\w)"_s),
         Place::Sure,
         {u"piraté ^", u"attaqué ^", u"vidé ^", u"visé ^", u"ciblé ^", u"pillé ^", u"frappé ^", u"dévalisé ^",
          u"infiltré ^", u"est pris", u"sont pris"}},
        // "the attack on X", "the X hack", « le piratage de X », « subi par X ».
        {pattern(
             u"\\b(?i:hack|hacking|theft|breach|heist|exploit|attack|raid|robbery|cyberattack|cyber-attack|"
             "compromise|intrusion) (?:of|at|on|against|into) (?:the )?"_s +
             capitalised + u"(?!\\w)"_s),
         Place::Sure,
         {u"hack", u"theft ", u"breach ", u"heist ", u"exploit ", u"attack ", u"raid ", u"robbery ",
          u"cyberattack ", u"cyber-attack ", u"compromise ", u"intrusion "}},
        {pattern(u"\\b[Tt]he (?:[$€£]?[\\d.,]+ (?:million|billion|m|bn) )?"_s + capitalised +
                 u" (?:hack|theft|heist|breach|exploit|robbery)\\b"_s),
         Place::Sure,
         {u"hack", u"theft", u"heist", u"breach", u"exploit", u"robbery"}},
        {pattern(u"\\b(?i:piratage|braquage|attaque|cyberattaque|vol|casse|intrusion|pillage|siphonnage)(?: "
                 u"informatique)? "
                 "(?:de |d'|chez |contre |visant |commise? chez |subie? par |au détriment de )"_s +
                 capitalised + u"(?!\\w)"_s),
         Place::Sure,
         {u"piratage ", u"braquage ", u"attaque ", u"cyberattaque ", u"vol ", u"casse ", u"intrusion ",
          u"pillage ", u"siphonnage "}},
        {pattern(u"\\b(?:suffered|sustained|incurred|booked|subie?s?|encaissée?s?|essuyée?s?) (?:by|par) "_s +
                 capitalised + u"(?!\\w)"_s),
         Place::Sure,
         {u"suffered ", u"sustained ", u"incurred ", u"booked ", u"subi", u"encaissé", u"essuyé"}},
    };
    return patterns;
}

/// Katakana or capitals, at the beginning of their word.
const QString katakana =
    u"(?:(?<![ァ-ヺー・A-Za-z])([ァ-ヺー・]{3,20}(?:銀行|証券|信託|取引所|交換所)?|\\p{Lu}[A-Za-z0-9.]{2,20})"
    u"社?|"
    u"(?<![ぁ-ん一-龥])((?!この|その|あの|どの|ある|ほか|また|なお|さらに|いずれ|すべて|かつて|まだ|もう)[ぁ-ん]{2,6}(?:取引所|交換所|銀行|証券|コイン|ペイ|ウォレット)))"_s;

const Patterns &japanese()
{
    static const Patterns patterns{
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
             u"(?:が|は|も)[^、。]{0,12}?(?:ハッキングされ|ハッキングを受け|不正アクセスを受け|攻撃を受け|侵入され|被害に[遭あ])"_s),
         Place::Particle},
        // Xが受けた被害, Xの1900万ドル流出.
        {pattern(katakana + u"が[^、。]{0,12}?(?:受けた|被った|失った|こうむった|奪われた|盗まれた)"_s),
         Place::Particle},
        {pattern(katakana + u"の[^、。]{0,20}?(?:流出|盗難|窃取|ハッキング|強奪)"_s), Place::Particle},
        // Xは…盗まれた.
        {pattern(katakana + u"は[^。]{0,40}?(?:盗まれ|奪われ|抜き取られ|失っ|流出させ|被害に|被害を受)"_s),
         Place::Particle},
    };
    return patterns;
}

/// Hangul, at the beginning of its word; what it may be the particle must tell.
const QString hangul = u"(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9]{2,14}?)"_s;

const Patterns &korean()
{
    static const Patterns patterns{
        // '나루페이'가 45만 달러를 잃었다.
        {pattern(
            u"['‘\"“「<]([^'’\"”」>]{2,20})['’\"”」>](?=(?:에서|으로부터|로부터| 해킹| 유출|의 지갑|측의 "
            u"지갑)|(?:가|이|은|는|도) [^.]{0,40}(?:도난|털렸|잃|빼앗|당했|피해))"_s)},
        // X의 지갑에서, X 이용자들이.
        {pattern(hangul + u"의 (?:[가-힣]+ "
                          u"){0,2}?(?:풀|지갑|핫월렛|콜드월렛|월렛|계좌|서버|시스템|금고|고객|이용자|예치금|"
                          "브리지|준비금)"_s),
         Place::Particle},
        // X 이용자들이 … 도난당했다.
        {pattern(hangul + u" (?:이용자|고객|회원|투자자)(?:들)?(?:이|은|의|가|에게서|로부터)[^.]{0,40}?(?:"
                          u"도난|털|잃|탈취|유출|"
                          u"빼앗|가로|훔)"_s),
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
        // X는 … 도난당했다.
        {pattern(hangul + u"(?:은|는|이|가|도)(?= "
                          u"[^.]{0,50}?(?:도난당|털렸|털린|빼앗겼|빼앗긴|탈취당|잃었|잃고|해킹당|해킹을 "
                          u"당|피해를 입|도둑맞|"
                          "피해를 봤))|(?:^| )해킹당한 ([가-힣A-Za-z0-9]{2,14}?)(?=에서|의|은|는|이|가)"_s),
         Place::Particle},
    };
    return patterns;
}

} // namespace

void findByDeed(const ClaimContext &context, Names &names)
{
    const bool western = !isEastAsian(context.language);
    const Patterns &patterns = context.language == Language::Japanese ? japanese()
                               : context.language == Language::Korean ? korean()
                                                                      : englishAndFrench();
    static const Needs needs(englishAndFrench());
    const quint64 met = western ? needs.in(context.text, context.cased, context.sentence) : ~quint64(0);
    const QString words = met == 0 ? QString() : casedSentence(context);
    quint64 bit = 1;
    for (const Where &where : patterns) {
        const bool tried = (met & bit) != 0;
        bit <<= 1;
        if (!tried)
            continue;
        auto matches = where.words.globalMatch(words);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const int group = match.lastCapturedIndex();
            const Span name{context.sentence.start + match.capturedStart(group),
                            context.sentence.start + match.capturedEnd(group)};
            // The first word of a sentence has its capital for that alone: "Thieves lost".
            const QStringView shown = context.words(name);
            if (western && match.capturedStart(group) == 0 && !shown.contains(u' ') && shown.endsWith(u's'))
                continue;
            keep(context, names, name, name.start, where.place);
        }
        if (!names.isEmpty() && !western)
            return;
    }
}

} // namespace vigie::parties
