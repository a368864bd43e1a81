// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/comparedtimes.h"

#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::comparedtimes {

namespace {

/// "51 % more than", "up by half on", "twice the total of", "surpassing", up to the date.
bool isEnglishLead(QStringView lead)
{
    static const HintedPattern words(
        u"(?:\\b(?:(?:%|percent|per cent|half|third|quarter|doubl(?:ed|ing)|tripl(?:ed|ing)|trebl(?:ed|ing)|"
        u"quadrupl(?:ed|ing)|halv(?:ed|ing)|twice|times|[a-z]*fold|up|down|more|less|higher|lower|fewer|"
        u"greater|"
        u"larger|smaller|increase[ds]?|rise[ns]?|rose|grew|grown|jump(?:ed|s)?|surge[ds]?|growth|gain(?:ed)?|"
        u"drop(?:ped|s)?|f[ae]ll|fallen|decline[ds]?|decrease[ds]?)\\b|%)[^.,;:()]{0,40}? "
        u"(?:than|from|on|over|as|"
        u"above|below)|"
        u"\\b(?:compared (?:with|to)|in comparison (?:with|to)|versus|vs\\.?|against|relative "
        u"to|exceed(?:s|ed|"
        u"ing)?|surpass(?:es|ed|ing)?|outstripp?(?:ed|ing|s)?|topp(?:ed|ing)|eclips(?:ed|es|ing)|dwarf(?:ed|"
        u"ing|"
        u"s)?|outpac(?:ed|es|ing)|beat(?:ing|s)?|twice|double|triple|half))"
        u"(?: (?:in|during|for|of|all of|(?:in|during|over|for) (?:all of|the (?:whole|entire|full)(?: "
        u"year)?(?: of)?)|"
        u"that of|those of|(?:the|its|their) (?:total|haul|figure|amount|sum|"
        u"tally|level|losses|loot|take)s?(?: stolen| taken)?(?: (?:of|for|in|from|during))?|it "
        u"(?:did|stole|took)"
        u"(?: in)?))?(?: the)? $"_s);
    return words.in(lead);
}

/// « 51 % de plus que », « par rapport à », « supérieur de moitié à celui de », up to the date.
bool isFrenchLead(QStringView lead)
{
    static const HintedPattern words(
        u"(?:\\b(?:plus|moins|fois|autant|élevée?s?)\\b[^.;:()]{0,30}? qu(?:e |')|"
        u"\\b(?:par "
        u"rapport|comparée?s?|comparativement|supérieure?s?[^.;:()]{0,30}?|inférieure?s?[^.;:()]{0,30}?) "
        u"(?:à |aux? )|\\bcontre (?:(?:(?:près|plus|moins|environ|quelque|déjà) )?(?:de "
        u"|d')?\\d[^.;:()]{0,40}? (?=en |sur |pour |l'))?|% sur "
        u"|\\b(?:hausse|baisse|recul|bond|progression|augmentation)[^.;:()]{0,30}? "
        u"sur |\\b(?:dépass|surpass|excéd)(?:e|ent|ait|aient|é|ée|és|ant|er) |"
        u"\\b(?:double|triple|quadruple|moitié) (?:de |d'|du ))"
        u"(?:(?:en |pour |sur |pendant )|(?:celui|celle|ceux|celles) (?:de |d')|"
        u"(?:le |la |les |au )?(?:total|butin|bilan|montant|niveau|somme|pertes) (?:de |d'))?(?:l'|la |le )?$"_s);
    return words.in(lead);
}

/// 前年より, 前年比, 前年の2倍, 전년보다, 전년 대비, 전년의 두 배: from the date on.
bool isEasternTail(QStringView tail)
{
    static const HintedPattern words(
        u"^(?:度)?(?:の?(?:同期間?|同月|同時期|通年|全体|1年間|一年間|年間))?の?(?:被害総額|被害額|被害|総額|"
        u"合計額|合計|実績|窃取額|"
        u"流出額|損失額|損失|水準|額|規模)?"
        u"(?:比|より|に比べ|と比べ|と比較|に対し|から(?:約|およそ|さらに|一気に)*[0-9.]*(?:%|割|倍|半)[^。]{"
        u"0,6}?(?:増|減|に|多|少)?|"
        u"を(?:すでに|既に|大きく|大幅に|はるかに|やや|わずかに)*(?:上回|下回|超|しの|割り込)|の?(?:約|"
        u"およそ|ほぼ)?(?:[0-9.]+|[二三四五"
        u"六七八九十])?倍|の?半分)|"
        u"^(?:도)?(?: ?(?:동기|같은 기간|같은 달|한 해|1년간|연간|전체))?의?(?: ?(?:피해액|피해 "
        u"규모|피해|탈취액|손실액|손실|규모|수준|총계|합계|"
        u"실적))?"
        u"(?: ?대비|보다|에 비해|에 비하면|[과와] 비교|에 견주|의? ?(?:약 |거의 |무려 "
        u")?(?:[0-9.]+|두|세|네|다섯) ?배|의? ?절반|"
        u"[을를] ?(?:이미 |크게 |훨씬 |훌쩍 )*(?:웃도|웃돌|넘|뛰어넘|밑도|밑돌|상회|하회))"_s);
    return words.in(tail);
}

} // namespace

bool opensFrenchBase(QStringView before)
{
    static const HintedPattern words(
        u"\\b(?:plus(?! d(?:e |')(?:[\\d]|près))|moins(?! d(?:e "
        u"|')[\\d])|davantage|autant|pires?|mieux|meilleure?s?|supérieure?s?|inférieure?s?|"
        u"contrairement|comparée?s?|comparaison|rapport|différence|comme)\\b[^.;]{0,160}?\\b(?:que |qu'|à "
        u"|au "
        u"|avec )?"
        u"(?:(?:en|lors d[e']|au cours d[e']|durant|pendant|dans) ?)?"
        u"(?:(?:toute?s?|toutes les|n'importe quelle|aucune|chaque|les?|la|l'|celle de|celui de|ceux de) ?)?(?:autres? )?$"_s);
    static const HintedPattern than(
        u"(?:\\bque |qu'|\\b(?:contrairement|comparée?s?|comparaison|rapport|supérieure?s?|inférieure?s?|"
        u"différence) (?:à|au|de|avec) |\\bcomme )(?:[a-zé']+ ){0,4}(?:l'|qu')?$"_s);
    constexpr qsizetype reach = 220, near = 50;
    const QStringView lead = before.right(reach);
    return than.in(lead.right(near)) && words.in(lead);
}

bool isThatYear(const DateReading &reading)
{
    return reading.kind == DateReading::Single && reading.first.isOnlyYear() &&
           reading.first.year.from == DateField::Context && reading.first.year.value == 0;
}

bool isSetAgainst(QStringView text, qsizetype block, Span date, Language language)
{
    constexpr qsizetype reach = 90, behind = 40;
    const QStringView tail = text.mid(date.end, behind);
    if (isEastAsian(language))
        return isEasternTail(tail);
    static constexpr std::array toldOn{QStringView(u", when "),  QStringView(u" when "),
                                       QStringView(u", which "), QStringView(u" ("),
                                       QStringView(u", où "),    QStringView(u" où "),
                                       QStringView(u", quand "), QStringView(u", lorsque ")};
    // "More than in all of 2024 ($2.01 billion)": the bracket only gives the figure.
    static const HintedPattern figure(
        u"^ \\((?:(?:about|some|around|nearly|over|more than|at least|just) )?(?:us|c|a|hk|s)?[$€£¥₩]? ?\\d[^()]{0,40}\\)"_s);
    const bool onlyFigure = language == Language::English && figure.in(tail);
    if (!onlyFigure &&
        std::any_of(toldOn.begin(), toldOn.end(), [&](QStringView word) { return tail.startsWith(word); }))
        return false;
    const qsizetype start = std::max(block, date.start - reach);
    const QStringView lead = text.mid(start, date.start - start);
    if (language != Language::French)
        return isEnglishLead(lead);
    constexpr qsizetype farthest = 220;
    const qsizetype far = std::max(block, date.start - farthest);
    return isFrenchLead(lead) || opensFrenchBase(text.mid(far, date.start - far));
}

bool isOfLaterSaying(QStringView text, qsizetype block, const DateReading &reading, const FuzzyDate &told,
                     Language language)
{
    static const HintedPattern before(
        u"\\b(?:said|told "
        u"[a-z]+|reported|announced|disclosed|confirmed|estimated|warned|wrote|found|concluded|"
        u"revealed|published|released|noted|stated|acknowledged|admitted)(?: (?:earlier|late|early|back))? "
        u"(?:in|on) (?:early |mid-|late )?$|"
        u"\\b(?:indiqu|annonc|déclar|rapport|révél|confirm|précis|estim|publi|affirm|averti|fait "
        u"savoir|conclu|écrit)"
        u"(?:é|ée|ait|aient)?(?: (?:l'|la |le |les |son |leur |un |une )?[a-zéèê-]+){0,3} (?:en |le |début |fin |mi-)$"_s);
    static const HintedPattern behind(
        u"^(?:に|、|になって)?(?:発表|公表|報告|述べ|明らか|指摘|表明)|^(?:에|,)? ?(?:발표|공개|밝혔|밝힌|보고했|말했)"_s);
    const DateFields &fields = reading.first;
    const bool whole =
        told.precision == FuzzyDate::Precision::Year || told.precision == FuzzyDate::Precision::Range;
    if (reading.kind != DateReading::Single || fields.hasYear() || fields.seek != DateFields::Here ||
        !fields.month.isStated() || !whole)
        return false;
    constexpr qsizetype reach = 60, near = 12;
    if (isEastAsian(language))
        return behind.in(text.mid(reading.span.end, near));
    const qsizetype start = std::max(block, reading.span.start - reach);
    return before.in(text.mid(start, reading.span.start - start));
}

} // namespace vigie::comparedtimes
