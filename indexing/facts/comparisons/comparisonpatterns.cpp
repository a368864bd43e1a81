// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/comparisons/comparisonpatterns.h"

#include "indexing/facts/words/pattern.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Whatever stays within the clause: points and commas only inside figures.
const QString ofClause = u"(?:[^.,;:\\n\\t]|[.,](?=[0-9]))"_s;
const QString number = u"(?<n>[0-9]+(?:[.,][0-9]+)?)"_s;

/// For words without accents: knowing no letters but a to z makes the search several times faster.
QRegularExpression plainPattern(const QString &text)
{
    QRegularExpression expression(text);
    expression.optimize();
    return expression;
}

struct NumberWord
{
    QStringView word;
    int value;
};

} // namespace

std::optional<int> comparisonNumber(QStringView word)
{
    static constexpr std::array words{NumberWord{u"two", 2},
                                      NumberWord{u"three", 3},
                                      NumberWord{u"four", 4},
                                      NumberWord{u"five", 5},
                                      NumberWord{u"six", 6},
                                      NumberWord{u"seven", 7},
                                      NumberWord{u"eight", 8},
                                      NumberWord{u"nine", 9},
                                      NumberWord{u"ten", 10},
                                      NumberWord{u"deux", 2},
                                      NumberWord{u"trois", 3},
                                      NumberWord{u"quatre", 4},
                                      NumberWord{u"cinq", 5},
                                      NumberWord{u"sept", 7},
                                      NumberWord{u"huit", 8},
                                      NumberWord{u"neuf", 9},
                                      NumberWord{u"dix", 10},
                                      NumberWord{u"二", 2},
                                      NumberWord{u"三", 3},
                                      NumberWord{u"四", 4},
                                      NumberWord{u"五", 5},
                                      NumberWord{u"六", 6},
                                      NumberWord{u"七", 7},
                                      NumberWord{u"八", 8},
                                      NumberWord{u"九", 9},
                                      NumberWord{u"十", 10},
                                      NumberWord{u"두", 2},
                                      NumberWord{u"세", 3},
                                      NumberWord{u"네", 4},
                                      NumberWord{u"다섯", 5},
                                      NumberWord{u"여섯", 6},
                                      NumberWord{u"일곱", 7},
                                      NumberWord{u"여덟", 8},
                                      NumberWord{u"아홉", 9},
                                      NumberWord{u"열", 10},
                                      NumberWord{u"half", 50},
                                      NumberWord{u"a third", 33},
                                      NumberWord{u"one third", 33},
                                      NumberWord{u"two thirds", 67},
                                      NumberWord{u"two-thirds", 67},
                                      NumberWord{u"a quarter", 25},
                                      NumberWord{u"one quarter", 25},
                                      NumberWord{u"three quarters", 75},
                                      NumberWord{u"moitié", 50},
                                      NumberWord{u"un tiers", 33},
                                      NumberWord{u"deux tiers", 67},
                                      NumberWord{u"un quart", 25},
                                      NumberWord{u"trois quarts", 75}};
    for (const NumberWord &known : words) {
        if (known.word == word)
            return known.value;
    }
    return std::nullopt;
}

const ComparisonPatterns &englishComparisons()
{
    static const ComparisonPatterns patterns = [] {
        const QString share =
            u"(?:"_s + number +
            u" ?(?:%|percent\\b|per cent\\b)|(?<w>half|a third|one third|two thirds|two-thirds|"
            "a quarter|one quarter|three quarters)\\b)"_s;
        const QString hedge =
            u"(?:(?:by|of|some|about|around|roughly|approximately|nearly|almost|more than|over|at "
            "least|less than|just over|just under|well over|as much as|up to|an estimated) )*"_s;
        const QString up =
            u"(?:up|rose|rise|rises|risen|rising|grew|grow|grown|growing|growth|increased?|increases|"
            "increasing|climb(?:ed|ing|s)?|jump(?:ed|ing|s)?|surg(?:ed?|ing|es)|soar(?:ed|ing|s)?|"
            "gain(?:ed)?|higher|expanded)"_s;
        const QString down =
            u"(?:down|fell|fall|fallen|falling|dropp?(?:ed|ing|s)?|declin(?:ed?|ing|es)|"
            "decreas(?:ed?|ing|es)|plung(?:ed?|ing|es)|shrank|slump(?:ed)?|reduction|reduced|lower|"
            "contract(?:ed|ion))"_s;
        const QString connector =
            u"(?:than|from|on|over|compared (?:with|to)|in comparison (?:with|to)|versus|vs\\.?|"
            "against|relative to|above|below)\\b"_s;
        const QString yearly = u"(?<yearly>year[- ]on[- ]year|year[- ]over[- ]year|yoy|y/y)"_s;
        const QString multiple = u"(?:(?<twice>double|twice)|(?<thrice>triple|treble)|(?<four>quadruple)|"
                                 "(?<times>(?:\\d+(?:\\.\\d+)?|two|three|four|five|six|seven|eight|nine|ten))"
                                 "(?: times|-fold|fold))"_s;
        ComparisonPatterns p;
        p.ratios = {
            // "51% more than", "a 51% increase over", "51% year on year"
            plainPattern(
                u"(?<![\\w.,])"_s + share +
                u"[ -](?:(?<up>more|higher|greater|larger|bigger|above|increase|rise|jump|surge|growth|gain)|"
                "(?<down>less|lower|fewer|smaller|below|decrease|drop|decline|fall|reduction))\\b(?:"_s +
                ofClause + u"{0,50}?\\b(?:"_s + yearly + u"|"_s + connector + u")|(?<=above|below))"_s),
            // "up 51% from", "rose by more than half compared with", "fell 20% to $1bn from"
            plainPattern(u"\\b(?:(?<up>"_s + up + u")|(?<down>"_s + down + u")) "_s + hedge + share +
                         u"(?:"_s + ofClause + u"{0,50}?\\b(?:"_s + yearly + u"|"_s + connector +
                         u")| in a year)"_s),
            // "twice as much as", "nearly triple last year's", "three times more than", "double the amount
            // of"
            plainPattern(u"\\b"_s + multiple +
                         u" (?:as (?:much|many|high|large|big) as|(?:more|higher|greater|larger) "
                         u"than|the|what|that of|"
                         "those of|of|its|their|(?=last|that|20\\d\\d))"_s),
            plainPattern(
                u"\\b(?<half>half) (?:as (?:much|many|high|large) as|what\\b|that of|the "
                u"(?:amount|total|figure|sum|"
                "value|level|number|tally|haul)|of (?=last year|the (?:previous|prior|preceding) year|20\\d\\d))"_s),
            // "more than doubled from", "tripled to $1.3bn compared with"
            plainPattern(
                u"\\b(?:(?<twice>doubl(?:ed|ing))|(?<thrice>(?:tripl|trebl)(?:ed|ing))|(?<four>quadrupl(?"
                u":ed|ing))|"
                "(?<half>halv(?:ed|ing)))\\b(?:"_s +
                ofClause + u"{0,50}?\\b(?:"_s + yearly + u"|"_s + connector + u")| in a year)"_s),
        };
        p.plain = plainPattern(
            u"\\b(?:(?<up>(?:more|higher|greater|larger) "
            u"than|exceed(?:ed|ing|s)?|surpass(?:ed|ing|es)?|outstripp?(?:ed|"
            "ing|s)?|topp(?:ed|ing)|eclips(?:ed|ing|es))|(?<down>(?:less|lower|fewer|smaller) than))"
            "(?: (?:in|during|for|all of|the whole of|the total for|the total of|the figure for|the "
            "previous record of|"
            "the record set in|the full-year total for|what was stolen in|what it stole in|the sum "
            "stolen in|the amount "
            "stolen in|the losses of|the))*(?= )"_s);
        p.differenceBefore = plainPattern(u"\\b(?:(?<up>"_s + up + u"|rise|increase)|(?<down>"_s + down +
                                          u"|drop|fall|decrease)) (?:of|by)? ?$"_s);
        p.differenceConnector = plainPattern(u"^(?:"_s + ofClause + u"{0,40}? )?"_s + connector);
        p.differenceAfter =
            plainPattern(u"^ (?:(?<up>more|higher|greater)|(?<down>less|lower|fewer)) than\\b"_s);
        p.beforeCues = {u"up",    u"ros",    u"ris",   u"gr",    u"increas", u"climb",
                        u"jump",  u"surg",   u"soar",  u"gain",  u"high",    u"expand",
                        u"down",  u"fell",   u"fall",  u"drop",  u"decl",    u"decreas",
                        u"plung", u"shrank", u"slump", u"reduc", u"lower",   u"contract"};
        p.afterCues = {u" more than", u" higher than", u" greater than",
                       u" less than", u" lower than",  u" fewer than"};
        p.cues = {
            {u"%", u"percent", u"per cent", u"half", u"a third", u"one third", u"two third", u"two-third",
             u"a quarter", u"one quarter", u"three quarters"},
            {u"%", u"percent", u"per cent", u"half", u"a third", u"one third", u"two third", u"two-third",
             u"a quarter", u"one quarter", u"three quarters"},
            {u"double", u"twice", u"triple", u"treble", u"quadruple", u" times", u"-fold", u"fold",
             u"twofold", u"threefold", u"fourfold", u"fivefold", u"sixfold", u"sevenfold", u"eightfold",
             u"ninefold", u"tenfold"},
            {u"half"},
            {u"doubl", u"tripl", u"trebl", u"quadrupl", u"halv"},
            {u"more than", u"higher than", u"greater than", u"larger than", u"exceed", u"surpass",
             u"outstrip", u"topp", u"eclips", u"less than", u"lower than", u"fewer than", u"smaller than"},
        };
        return p;
    }();
    return patterns;
}

const ComparisonPatterns &frenchComparisons()
{
    static const ComparisonPatterns patterns = [] {
        const QString share =
            u"(?:"_s + number +
            u" ?(?:%|pour cent\\b)|(?:la )?(?<w>moitié|un tiers|deux tiers|un quart|trois quarts)\\b)"_s;
        const QString hedge =
            u"(?:(?:d'|de |plus de |près de |environ |quelque |moins de |au moins |pas moins de |"
            "d'environ |presque |quasiment )+)"_s;
        const QString connector =
            u"(?:par rapport (?:à|aux?)|comparativement (?:à|aux?)|comparée?s? (?:à|aux?)|en comparaison "
            "(?:de|avec)|contre|(?<=%) sur)"_s;
        const QString yearly =
            u"(?<yearly>sur un an|en un an|d'une année sur l'autre|en glissement annuel)"_s;
        const QString multiple = u"(?:(?<twice>double)|(?<thrice>triple)|(?<four>quadruple))"_s;
        ComparisonPatterns p;
        p.ratios = {
            // « 50 % de plus que », « la moitié moins que »
            pattern(u"(?<![\\w.,])"_s + share + u" (?:de )?(?:(?<up>plus)|(?<down>moins))(?:"_s + ofClause +
                    u"{0,40}?(?: qu[e']|\\b"_s + connector + u")| "_s + yearly + u")"_s),
            // « une hausse de 51 % par rapport à », « en recul de près d'un tiers sur un an »
            pattern(
                u"\\b(?:(?<up>hausse|augmentation|progression|croissance|bond|accroissement|"
                "augment\\w+|progress\\w+|bondi\\w*|grimp\\w+|accru\\w*|crû|gonfl\\w+)|(?<down>baisse|recul|"
                "diminution|"
                "chute|repli|baiss\\w+|recul\\w+|diminu\\w+|chut\\w+|repli\\w+))(?: (?:\\w+ment|encore|ainsi))? "_s +
                hedge + share + u"(?:"_s + ofClause + u"{0,50}?(?:\\b"_s + connector + u"|"_s + yearly +
                u")| sur(?= (?:20\\d\\d|l'a)))"_s),
            // « supérieur de 51 % à celui de »
            pattern(u"\\b(?:(?<up>supérieur|(?:plus )?élevé)|(?<down>inférieur))e?s? "_s + hedge + share +
                    u" (?:à|aux?|qu[e'])"_s),
            // « + 51 % par rapport à »
            pattern(u"(?:(?<up>\\+)|(?<down>-)) ?"_s + number + u" ?%(?: "_s + connector + u"| "_s + yearly +
                    u")"_s),
            // « le double de », « plus du triple de »
            pattern(u"\\b(?:le|du|au) "_s + multiple + u" (?:d[eu]s?\\b|d')"_s),
            pattern(
                u"\\b(?<times>\\d+(?:,\\d+)?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) fois "
                u"(?:(?:plus|supérieur\\w*|"
                "le|la|ce|celui|celle|autant)\\b)(?:"_s +
                ofClause +
                u"{0,40}?(?: qu[e']| à(?= (?:celui|celle|ceux|celles|ce|l[ae]|l'|20))| par rapport à))?"_s),
            pattern(u"\\bla (?<half>moitié) (?:(?:du montant|de la somme|du total|du chiffre|du butin|des "
                    u"pertes) d|de (?=ce|"
                    "celui|celle|l'an|l'année|20\\d\\d))"_s),
            // « a doublé par rapport à », « ont plus que triplé en un an », « multiplié par trois »
            pattern(u"\\b(?<more>(?:bien )?plus que "
                    u")?(?:(?<twice>doubl(?:é\\w*|ent|ait|aient|er|ant))|(?<thrice>tripl(?:é\\w*|ent|ait|"
                    u"aient|er|ant))|"
                    "(?<four>quadrupl(?:é\\w*|ent|ait|aient|er|ant))|multipli\\w+ par "
                    "(?<times>\\d+(?:,\\d+)?|deux|trois|quatre|"
                    "cinq|six|sept|huit|neuf|dix)|(?<half>divis\\w+ par deux))(?:"_s +
                    ofClause + u"{0,50}?(?:\\b"_s + connector + u"|"_s + yearly + u"))"_s),
        };
        p.plain = pattern(
            u"\\b(?:(?<up>plus (?:élevée?s? |importante?s? "
            u")?qu[e']|(?:dépass|surpass|excéd)(?:e|ent|ait|aient|é|ée|és|ant|er)\\b|"
            "supérieure?s? (?:à|aux?))|(?<down>moins (?:élevée?s? |importante?s? )?qu[e']|inférieure?s? "
            "(?:à|aux?)))"
            "(?: ?(?:en|l'ensemble de|toute|le total de|la somme de|le montant de|le chiffre de|le record "
            "de|celui de|celle de|"
            "celui d|celle d|ceux de|ceux d|déjà|durant|pour|la totalité de|le bilan de|le cumul de|les "
            "pertes de|"
            "le montant dérobé en|le montant volé en|la somme dérobée en|la somme volée en|ce qui avait été volé en))*(?=[ ']|l'|20)"_s);
        p.differenceBefore = pattern(
            u"\\b(?:(?<up>supérieure?s?|hausse|augmentation|augment\\w+|progress\\w+|grimp\\w+)|"
            "(?<down>inférieure?s?|baisse|recul|diminution|baiss\\w+|recul\\w+|diminu\\w+)) d(?:e |')$"_s);
        p.differenceConnector =
            pattern(u"^ (?:"_s + connector + u"|(?:à|aux?)(?= (?:celui|celle|ceux|celles|celui)))"_s);
        p.differenceAfter = pattern(u"^ (?:(?:de )?(?<up>plus)|(?:de )?(?<down>moins)) qu[e']"_s);
        p.beforeCues = {u"supérieur", u"hausse", u"augment", u"progress", u"grimp",
                        u"inférieur", u"baiss",  u"recul",   u"diminu"};
        p.afterCues = {u" plus qu", u" de plus qu", u" moins qu", u" de moins qu"};
        p.cues = {
            {u"%", u"pour cent", u"moitié", u"un tiers", u"deux tiers", u"un quart", u"trois quarts"},
            {u"%", u"pour cent", u"moitié", u"un tiers", u"deux tiers", u"un quart", u"trois quarts"},
            {u"%", u"pour cent", u"moitié", u"un tiers", u"deux tiers", u"un quart", u"trois quarts"},
            {u"%"},
            {u"double ", u"triple ", u"quadruple "},
            {u" fois "},
            {u"moitié"},
            {u"doubl", u"tripl", u"quadrupl", u"multipli", u"divis"},
            {u"plus qu", u"plus élevé", u"plus important", u"dépass", u"surpass", u"excéd", u"supérieur",
             u"moins qu", u"moins élevé", u"moins important", u"inférieur"},
        };
        return p;
    }();
    return patterns;
}

const ComparisonPatterns &japaneseComparisons()
{
    static const ComparisonPatterns patterns = [] {
        // What may stand between the date and the word that sets it against something: 2023年の被害額の
        const QString noun =
            u"^(?:(?:1年間|一年間|通年|全体|通期|年間|1年|の?(?:同期間?|同月|同時期)|の)?の?"
            "(?:被害総額|被害額|被害|総額|合計額|合計|実績|窃取額|流出額|損失額|損失|収入額|収入|水準|額|規模|記録)?)"_s;
        const QString against = u"(?:比(?:で|の|、)?|に比べ(?:て|、|ると)?|と比べ(?:て|、|ると)?|と比較(?:"
                                u"して|すると|し)|対比で?|"
                                "より(?:も)?|から|の|を)、?"_s;
        const QString hedge = u"(?:約|およそ|おおよそ|ほぼ|実に|さらに|一気に|最大で?|少なくとも)*"_s;
        ComparisonPatterns p;
        p.baseFirst = true;
        p.ratios = {
            pattern(
                noun + against + hedge + number +
                u"(?:%|パーセント|(?<tenths>割))(?:以上|超|近く|強|弱|ほど|余り|程度|も)?の?"
                "(?:(?<up>増|多|上回|高|アップ|拡大|上昇|伸び|膨ら|超)|(?<down>減|少な|下回|低|ダウン|縮小|下落|落ち込))"_s),
            pattern(noun + against + hedge + u"(?<times>[\\d.]+|[二三四五六七八九十])倍"_s),
            pattern(noun + against + hedge + u"(?:(?<twice>倍増|倍に|倍の|倍と)|(?<half>半減|半分|半額))"_s),
            // 前年比151%: of the year before, not more than it
            pattern(noun + u"比(?:で)?"_s + hedge + number + u"%(?<of>)(?!\\d)"_s),
        };
        p.plain = pattern(
            noun +
            u"(?:を(?:すでに|既に|大きく|大幅に|はるかに|やや|わずかに)*(?:(?<up>上回|超え|超過|しの)|(?<down>下回|割り込)))"_s);
        p.differenceBefore = pattern(
            noun + u"(?:より(?:も)?|に比べ(?:て)?、?|と比べ(?:て)?、?|比で?)(?:約|およそ|さらに)?$"_s);
        p.differenceAfter =
            pattern(u"^(?:ほど|以上|近く)?の?(?:(?<up>多|増|上回|高)|(?<down>少な|減|下回|低))"_s);
        return p;
    }();
    return patterns;
}

const ComparisonPatterns &koreanComparisons()
{
    static const ComparisonPatterns patterns = [] {
        const QString noun = u"^(?: ?(?:한 해|1년간|1년|연간|전체|총액|동기|같은 기간|같은 달|의|피해액|피해 "
                             u"규모|피해|탈취액|탈취 규모|"
                             "손실액|손실|규모|수준|총계|합계|기록|실적|수입))*"_s;
        const QString against =
            u"(?: ?대비|에 비해서?|에 비하면|과 비교해|와 비교해|과 비교하면|와 비교하면|보다|에서|의|를|을) ?(?:[ ,]*)"_s;
        const QString hedge = u"(?:(?:약|대략|거의|무려|최소|최대|더|다시) ?)*"_s;
        ComparisonPatterns p;
        p.baseFirst = true;
        p.ratios = {
            pattern(
                noun + against + hedge + number +
                u" ?(?:%|퍼센트|프로)p?(?: "
                u"?(?:이상|가량|정도|가까이|넘게|안팎|남짓|나|쯤))?(?:로|으로|가|이|를|을|의)? ?(?:더 ?)?"
                "(?:(?<up>증가|늘|급증|상승|높|많|뛰|커|성장|웃도|폭증|확대|치솟)|(?<down>감소|줄|하락|낮|적|급감|축소|떨어|밑도))"_s),
            pattern(noun + against + hedge +
                    u"(?<times>\\d+(?:\\.\\d+)?|두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?배"_s),
            pattern(noun + against + hedge + u"(?:(?<twice>갑절|배로|배 )|(?<half>절반|반토막|반으로))"_s),
        };
        p.plain = pattern(noun + u"(?:을|를|보다) ?(?:이미 |크게 |훨씬 |훌쩍 |약간 "
                                 u")*(?:(?<up>웃도|웃돌|넘어|넘는|넘긴|상회|초과|뛰어넘|많|높|능가)|"
                                 "(?<down>밑도|밑돌|하회|못 미치|적|낮))"_s);
        p.differenceBefore = pattern(noun + u"(?:보다|에 비해|대비| 대비) ?(?:약 |무려 |더 )*$"_s);
        p.differenceAfter = pattern(
            u"^(?: ?(?:가량|정도|이상|가까이|넘게|나))?(?:이|가|를|을)? ?(?:더 ?)?(?:(?<up>많|늘|증가|높)|(?<down>적|줄|감소|낮))"_s);
        return p;
    }();
    return patterns;
}

} // namespace vigie
