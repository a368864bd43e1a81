// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/partmembers.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::partmembers {

namespace {

QStringView opening(const ClaimContext &context, qsizetype reach)
{
    return context.words(context.sentence).left(reach);
}

/// A gap in the text between two amounts of the sentence.
QStringView gapTo(const ClaimContext &context, qsizetype i)
{
    return context.words({context.amount(i - 1).span.end, context.amount(i).span.start});
}

bool sameUnit(const ClaimContext &context, qsizetype a, qsizetype b)
{
    return context.amount(a).amount.unit == context.amount(b).amount.unit;
}

} // namespace

bool picksOut(const ClaimContext &context, qsizetype i)
{
    static const QString cases = u"(?:victims?|thefts?|targets?|cases?|hacks?|incidents?|loss(?:es)?|attacks?"
                                 u"|heists?|robberies|raids?|"
                                 u"breaches|casualties)"_s;
    static const HintedPattern english(
        u"^(?:and |but )?(?:counted )?among (?:(?:them|these|those)|(?:the|its|their|these|those) (?:[\\w-]+ "
        u"){0,2}?"_s +
        cases +
        u"),? (?:was|were|is|are)\\b|"
        u"^(?:the|its|their|notable|known|other|major|recent) (?:[\\w-]+ ){0,2}"_s +
        cases +
        u" (?:includes?|included)\\b|"
        u"^(?:the|its|their|by far the) (?:single )?(?:largest|biggest|worst|gravest|costliest|heaviest|"
        u"greatest|hardest[- ]hit|top|(?:single )?most (?:serious|costly|damaging|expensive|lucrative))"
        u"(?: single| known| individual)? (?:theft|incident|case|attack|loss|heist|raid|hack|breach|"
        u"robbery|victim|loser|target|blow|exploit|haul|break-in|intrusion|cyberattack|casualty)\\b|"
        u"^(?:worst|hardest) hit\\b"_s);
    static const HintedPattern french(
        u"^(?:et |mais )?(?:parmi|au nombre) (?:les|des|ces|ses|leurs) (?:[\\w-]+ "
        u"){0,2}?(?:victimes|vols|cibles|"
        u"affaires|attaques|piratages|pertes|incidents|braquages|plateformes)(?: [\\w-]+){0,3}? "
        u"(?:figur|compt|on "
        u"|"
        u"se trouv|il y a)|"
        u"^(?:la |le )?(?:principale?|première|plus grande|plus grosse) (?:victime|cible|perte|affaire)\\b|"
        u"^(?:le|la|l'[\\wé]+|son|sa|leur)(?: [\\wé-]+)? (?:le |la )?plus "
        u"(?:gros(?:se)?|grave|grande?|important(?:e)?|lourde?|élevée?|coûteu(?:x|se)|lucrati(?:f|ve)|"
        u"retentissante?|spectaculaire)(?: [\\w-]+)?(?: de l'année| du trimestre| du semestre)?,? (?!d'un |que )"_s);
    static const HintedPattern japanese(
        u"^(?:その中で|中でも|このうち|なかでも)?、?(?:最大の(?:被害|事件|流出|窃取|案件|被害者|もの)|"
        u"(?:被害|被害額|額|金額|流出額)が(?:最も|一番|もっとも)(?:大き|多)[^は。]{0,6}|"
        u"(?:最も|一番|もっとも)(?:被害|被害額|額)?が?(?:大き|多)[^は。]{0,12}|主な被害者?)(?:は|が)|"
        u"(?:が|で)(?:最も|一番|もっとも)(?:多|大き)[^。]{0,10}。?$"_s);
    static const HintedPattern korean(u"^(?:이 가운데 |그중 )?(?:피해가 |피해 규모가 |규모가 )?(?:가장|제일) "
                                      u"[^.]{1,14}?(?:곳|것|사건|업체|거래소|건|사례)(?:은|는|이|가) |"
                                      u"^최대 (?:피해자|피해처|사건|피해|규모)[^ ]{0,3}(?:은|는|이|가) |"
                                      u"(?:로|으로|이|가) (?:가장|제일) (?:많았|컸|큰|많은|크다|많다)"_s);
    if (i != 0 || context.before.isEmpty())
        return false;
    constexpr qsizetype reach = 70, whole = 110;
    switch (context.language) {
    case Language::English:
        return english.in(opening(context, reach));
    case Language::French:
        return french.in(opening(context, reach));
    case Language::Japanese:
        return japanese.in(opening(context, whole));
    case Language::Korean:
        return korean.in(opening(context, whole));
    default:
        return false;
    }
}

bool isIntroduced(const ClaimContext &context)
{
    static const HintedPattern words(
        u"\\b(?:thefts|cases|attacks|hacks|incidents|losses|heists|victims|platforms|exchanges|raids|"
        u"breaches)\\b"
        u"[^.;,]{0,30}? (?:account(?:ed)? for|make up|made up|stand out|stood out|dominated?)\\b|"
        u"\\b(?:affaires|vols|attaques|cas|piratages|plateformes|victimes|braquages)\\b[^.;,]{0,30}? "
        u"(?:pèsent|représentent|expliquent|concentrent|dominent|se détachent)\\b"_s);
    const QStringView before = context.words(context.before);
    if (isEastAsian(context.language) || before.isEmpty() || !words.in(before))
        return false;
    return std::none_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                        [&](const ScannedAmount &one) { return context.before.contains(one.span); });
}

bool isShareBehind(const ClaimContext &context, qsizetype i)
{
    static const QString apposed =
        u"^ ?(?:,|\\(| -| –| —) ?(?:(?:or|that is|i\\.e\\.|which "
        u"is|soit|c'est-à-dire|"
        u"ce qui fait) )?(?:(?:about|almost|nearly|over|more than|less than|some|roughly|around|well "
        u"over|just "
        u"over|just under|près d[eu]s?|plus d[eu]s?|environ|presque|à peu près) ?)?"_s;
    static const QString share =
        u"(?:the |a |an |la |le |l'|un |une |les )?(?:(?:largest|biggest|lion's|larger|greater|vast|plus "
        u"(?:grosse|grande)|deux|trois|two|three|four|quatre|one|single)[ -])*(?:half|thirds?|quarters?|"
        u"fifths?|tenths?|bulk|most|majority|share|part|moitié|tiers|quarts?|cinquièmes?|dixièmes?|"
        u"essentiel|partie)"_s;
    static const HintedPattern words(
        apposed + share + u"(?:$|[,.;:)])|"_s + apposed + u"(?:"_s + share +
        u"|[\\d.,]+ ?(?:%|per cent|percent|pour cent)) (?:(?:of|de|du|des) "
        u"?(?:(?:it|them|that|this|these|"
        u"those)(?:$|[,.;:)]| (?:came|was|were|had|went|has)\\b)|(?:(?:that|this|these|those|the|all|its|"
        u"their|l'|la|le|ces?|cette|son|ses)\\b ?)?(?:[\\w'-]+ ){0,2}(?:total|haul|loot|sum|amount|money|"
        u"losses|loss|takings|butin|montant|somme|préjudice|pertes?|ensemble)\\b))"_s);
    constexpr qsizetype reach = 80;
    return !isEastAsian(context.language) &&
           words.in(context.words({context.amount(i).span.end, context.sentence.end}).left(reach));
}

bool raisesNext(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"\\b(?:bring|brings|brought|bringing|take|takes|took|taking|raise|raises|raised|raising|lift|lifts|"
        u"lifted|"
        u"lifting|push|pushes|pushed|pushing|carry|carried|carrying|swell|swelled|swelling) (?:[\\w'-]+ "
        u"){0,3}(?:total|tally|toll|haul|losses|thefts|takings|figure|sum)\\b[^.;:]{0,40}? "
        u"(?:to|past|above|beyond)"
        u"(?: (?:some|about|around|roughly|nearly|almost|more than|over|at least))* ?$|"
        u"\\b(?:ce qui )?(?:port(?:e|ait|a|ant)|élev(?:e|ait|ant)|hiss(?:e|ait|ant)|fai(?:t|sait|sant) "
        u"passer)"
        u"(?: [\\w'’-]+){0,5}? (?:total|butin|bilan|pertes|préjudice|montant)\\b[^.;:]{0,40}? (?:à|au-delà "
        u"de|au-dessus "
        u"de)(?: (?:plus de|près de|environ|quelque|au moins))* ?$|"
        u"\\b(?:portant|ce qui porte) à(?: (?:plus de|près de|environ|quelque|au moins))* ?$"_s);
    constexpr qsizetype longest = 130;
    if (isEastAsian(context.language) || i + 1 >= context.amounts.size())
        return false;
    const QStringView gap = gapTo(context, i + 1);
    return gap.size() <= longest && words.in(gap);
}

bool isRaised(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"^(?:this|that|it|the (?:theft|hack|attack|heist|loss))(?: has)? "
        u"(?:brings|brought|takes|took|raises|raised|"
        u"lifts|lifted|pushes|pushed) (?:[\\w'-]+ ){0,3}(?:total|tally|toll|haul|losses)\\b|"
        u"^(?:cela|ce vol|cette attaque|ce qui|cette affaire) (?:port(?:e|ait|a)|élève) "
        u"[^.;]{0,40}\\b(?:total|butin|"
        u"bilan|pertes)\\b|"
        u"^(?:これで|これにより|これを受け)、?[^。]{0,30}(?:被害|総額|累計|合計|窃取額|流出額)|"
        u"^(?:이로써|이에 따라|이것으로) [^.]{0,30}(?:피해|총액|누적|합계|탈취액|규모)"_s);
    return i == 0 && !context.before.isEmpty() &&
           words.in(context.words({context.sentence.start, context.amount(0).span.start}));
}

bool opensWithin(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern western(
        u"(?:,| \\(|^) ?(?:(?:the latter|ce dernier(?: montant| total| chiffre)?|cette dernière(?: somme)?) "
        u")?"
        u"(?:of which|including|which includes|notably|dont|y compris|notamment|comprenant|incluant)(?: "
        u"(?:some|about|around|environ|quelque|près de|plus de|au moins|more than|nearly))* ?$"_s);
    static const HintedPattern eastern(
        u"^[^、。]{0,24}で、(?:この|その)うち、?(?:約)?$|(?:고|며), (?:이|그) ?(?:중|가운데) (?:약 )?$"_s);
    if (i == 0 || !sameUnit(context, i - 1, i) ||
        !(context.amount(i).amount.value < context.amount(i - 1).amount.value))
        return false;
    return isEastAsian(context.language) ? eastern.in(gapTo(context, i)) : western.in(gapTo(context, i));
}

bool introducesItems(const ClaimContext &context)
{
    const QStringView above = context.words(context.caption).trimmed();
    const bool row = context.words(context.sentence).contains(u'\t');
    if (above.isEmpty() || (context.blockKind != Block::Kind::ListItem && !row))
        return false;
    // What the list has besides the sum.
    static const AnyOf apart{u"in addition", u"besides", u"apart from", u"other than",   u"as well as",
                             u"en plus",     u"outre",   u"hormis",     u"par ailleurs", u"hors ",
                             u"加え",        u"ほか",    u"別に",       u"除",           u"外に",
                             u"외에",        u"별도",    u"밖에",       u"제외",         u"not count",
                             u"not includ",  u"exclud",  u"against",    u"compared"};
    static const HintedPattern says(
        u"\\b(?:total|sum|figure|amount|haul|tally) (?:includes|comprises|covers|is made up|consists|breaks "
        u"down|was made up|included|comprised)\\b|\\bas follows\\b|\\b(?:breakdown|broken down)\\b|\\bas the "
        u"table\\b|\\b(?:total|montant|somme|chiffre|butin) (?:comprend|inclut|se décompose|se répartit|"
        u"regroupe|englobe)|\\ben donne (?:le détail|la répartition)|\\bdont voici le détail|内訳は|내역은|"
        u"(?:この|その)うち、?[^。]{0,16}(?:次|以下)の(?:とおり|通り)|"
        u"(?:이|그) ?(?:가운데|중)(?:에서)? [^.]{0,24}(?:다음|아래)(?:[과와] 같|의? (?:[가-힣0-9]+ ){0,2}(?:사건|건|사례|사고|거래소|업체|곳|피해))"_s);
    constexpr qsizetype reach = 160;
    const QStringView near = above.right(reach);
    return !apart.in(near) && (says.in(near) || (near.endsWith(u':') && !isEastAsian(context.language)));
}

} // namespace vigie::partmembers
