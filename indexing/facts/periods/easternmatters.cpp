// SPDX-License-Identifier: GPL-3.0-or-later
// Times that an eastern text tells once, above, and leans on where it names the matter or gives examples.
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/periods/easternperiods.h"
#include "indexing/facts/periods/perioddates.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::easternperiods {

const ScannedDate *dateOfThisMatter(const ClaimContext &context, const Document &document)
{
    static const AnyOf matters{
        u"本件",      u"本事案",     u"本事象",     u"本インシデント", u"本事故",         u"本不正",
        u"当該事案",  u"今回の流出", u"今回の被害", u"今回の不正",     u"今回の事案",     u"今回の事件",
        u"本流出",    u"当該不正",   u"当該流出",   u"본건",           u"본 건",          u"본 사고",
        u"본 사안",   u"이번 사고",  u"이번 유출",  u"이번 해킹",      u"이번 이상 출금", u"금번 사고",
        u"당해 사고", u"해당 사고",  u"이번 침해"},
        deeds{u"発生", u"流出", u"不正アクセス", u"攻撃", u"被害", u"盗",   u"侵入", u"不正送金",
              u"발생", u"유출", u"이상 출금",    u"해킹", u"탈취", u"도난", u"침해"};
    constexpr qsizetype reach = 1500, near = 48;
    if (!isEastAsian(context.language) || !matters.in(context.words(context.sentence)))
        return nullptr;
    const ScannedDate *only = nullptr;
    for (const ScannedDate &date : context.page->dates) {
        if (date.span.end > context.sentence.start)
            break;
        if (date.span.start < context.sentence.start - reach || !date.date.isValid() || date.needsContext ||
            date.date.precision != FuzzyDate::Precision::Day ||
            (document.published && date.date == *document.published) ||
            !deeds.in(
                context.text.mid(date.span.end, near).split(u'。').constFirst().split(u"다. ").constFirst()))
            continue;
        if (only && only->date != date.date)
            return nullptr;
        only = &date;
    }
    return only;
}

const ScannedDate *yearOfExamples(const ClaimContext &context, const Document &document)
{
    static const HintedPattern opening(
        u"^(?:すなわち|具体的には|内訳は|主な|主要な|代表的な|例えば|たとえば|海外では|国内では)|"
        u"^(?:구체적으로(?:는)?|대표적(?:으로|인 사례)|주요 (?:사건|사고|사례)|예를 들[어면]|이를테면|해외에서는|국내에서는)"_s),
        ending(u"(?:など|等)の(?:事件|事案|被害|流出|攻撃)が|が(?:これに)?(?:続い|続く|相次い)|"
               u"등의 (?:사고|사건|피해|해킹|유출)[가이] (?:있|잇따|발생|일어)|[이가] (?:그 )?뒤를 (?:이|잇)|"
               u"순(?:이다|이었다|으로 (?:많|컸|크))|[이가] (?:잇따랐|잇달았|이어졌)"_s);
    const QStringView sentence = context.words(context.sentence);
    if (!isEastAsian(context.language) || !(opening.in(sentence) || ending.in(sentence)))
        return nullptr;
    const QList<Span> &blocks = context.page->text->blocks;
    const qsizetype above = parties::blockAt(blocks, context.block.start) - 1;
    const Span told = !context.before.isEmpty() ? context.before : above < 0 ? Span() : blocks.at(above);
    const ScannedDate *date = told.isEmpty() ? nullptr : perioddates::lastIn(context, told, document);
    return date && date->date.precision == FuzzyDate::Precision::Year ? date : nullptr;
}

bool turnsBack(const ClaimContext &context)
{
    static const HintedPattern topic(
        u"^(?:그러나 |반면 |한편 |이번에 )?['‘\"“]?([가-힣a-z0-9]{2,12})['’\"”]?(?:은|는) "_s);
    static const AnyOf offices{u"경찰", u"검찰",   u"당국",   u"정부", u"회사", u"업체",
                               u"이는", u"피해",   u"거래소", u"은행", u"북한", u"해커",
                               u"유엔", u"위원회", u"금액",   u"규모", u"기관"};
    const auto robs = [&](const EntityMatch &match) {
        return context.before.contains(match.span) && context.robbed &&
               context.robbed->contains(match.entity);
    };
    if (context.language != Language::Korean || context.before.isEmpty() ||
        std::none_of(context.page->entities.cbegin(), context.page->entities.cend(), robs))
        return false;
    const QRegularExpressionMatch match = topic.match(context.words(context.sentence).left(24).toString());
    const QStringView name = match.capturedView(1);
    return match.hasMatch() && !offices.in(name) && !context.words(context.before).contains(name) &&
           context.text.left(context.before.start).contains(name);
}

bool isSetAgainstYear(const ClaimContext &context, int year)
{
    static const AnyOf lastYears{u"지난해", u"작년", u"전년"},
        against{u"보다 ", u"대비", u"비해", u"비하", u"견줘"};
    const auto &dates = context.page->dates;
    const auto set = std::find_if(dates.cbegin(), dates.cend(),
                                  [&](const ScannedDate &one) { return context.before.contains(one.span); });
    if (context.language != Language::Korean || set == dates.cend() ||
        !lastYears.opens(context.words(set->span)) || !set->date.end.isValid() ||
        set->date.end.year() != year || !against.in(context.words({set->span.end, context.before.end})))
        return false;
    ClaimContext there = context;
    there.sentence = context.before;
    return isCompared(there, set->span);
}

bool isOfNextItem(const ClaimContext &context, Span date, qsizetype i)
{
    const Span amount = context.amount(i).span;
    if (context.language != Language::Korean || date.start < amount.end || i + 1 >= context.amounts.size() ||
        date.end > context.amount(i + 1).span.start || saysEquivalent(context, i + 1))
        return false;
    static const HintedPattern joint(
        u"^(?: ?(?:상당|규모|어치))?(?:의)? ?(?:[가-힣]+ ){0,3}?[가-힣]*(?:와|과|및|,|이?며|이?고)[, ]+$"_s);
    const Span gap = gapBefore(context, i);
    const auto &dates = context.page->dates;
    return joint.in(context.words({amount.end, date.start})) &&
           std::any_of(dates.cbegin(), dates.cend(),
                       [&](const ScannedDate &one) { return gap.contains(one.span); });
}

std::optional<int> yearOfCaption(const ClaimContext &context)
{
    static const AnyOf years{u"지난해", u"작년", u"재작년", u"昨年", u"去年", u"一昨年"};
    if (!isEastAsian(context.language) || context.blockKind != Block::Kind::ListItem ||
        context.caption.isEmpty())
        return std::nullopt;
    std::optional<int> year;
    for (const ScannedDate &date : context.page->dates) {
        if (!context.caption.contains(date.span))
            continue;
        if (date.date.precision != FuzzyDate::Precision::Year || !years.opens(context.words(date.span)))
            return std::nullopt;
        year = date.date.singleYear();
    }
    return year;
}

bool isOfEdition(const ClaimContext &context, Span range, Span date, bool second)
{
    const QStringView behind = context.words({date.end, range.end});
    static const HintedPattern base(u"^の[^、。]{0,24}?(?:から|より|に比べ|を上回|を下回|に対し)"_s);
    constexpr qsizetype reach = 40;
    return behind.startsWith(u'版') || behind.startsWith(u'판') ||
           (second && context.language == Language::Japanese && behind.startsWith(u'の') &&
            base.in(behind.left(reach)));
}

bool isEarlierCase(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern against(
        u"^(?:相当|余り|超)?(?:\\)|の(?:流出|被害|盗難|事件|事案|ケース|件))(?:など|の(?:流出|被害|盗難|事件|"
        u"事案)|事件|"
        u"[、とや・][^。()]{1,30}\\([^。()]{1,20}\\)){0,4}"
        u"(?:に次[ぐいぎ]|に続く(?:規模|大き|被害)|を(?:大きく|大幅に|やや|わずかに)?(?:上回|下回)|を超え(?:"
        u"る|、|て)|に匹敵|"
        u"[にと]並[ぶび]|に迫る|に(?:は)?及ば|以来|より(?:は|も)?(?:大き|多|少な|小さ)|[にと]比べ)|"
        u"^(?:相当|余り|超)?(?:に次[ぐい]|に匹敵|に続く規模)"_s);
    constexpr qsizetype reach = 130;
    if (context.language != Language::Japanese || context.before.isEmpty())
        return false;
    const Span amount = context.amount(i).span;
    return against.in(context.words({amount.end, std::min(context.sentence.end, amount.end + reach)}));
}

bool sharesYearTold(const ClaimContext &context, const FuzzyDate &earlier)
{
    if (context.language != Language::Japanese || context.before.isEmpty() ||
        earlier.precision != FuzzyDate::Precision::Year)
        return false;
    static const AnyOf turns{u"これまで", u"累計", u"累積",     u"合計", u"総計",  u"以来",
                             u"通算",     u"現在", u"一方で昨", u"年間", u"この間"};
    const auto within = [&](Span span) {
        return std::any_of(context.page->amounts.cbegin(), context.page->amounts.cend(),
                           [&](const ScannedAmount &one) { return span.contains(one.span); });
    };
    const bool dated = std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                                   [&](const ScannedDate &one) { return context.before.contains(one.span); });
    return within(context.before) && !dated && !turns.in(context.words(context.sentence));
}

} // namespace vigie::easternperiods
