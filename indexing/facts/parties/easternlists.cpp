// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/easternlists.h"

#include "indexing/facts/names/easternnameparts.h"
#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/tradewords.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

/// A name that the thesaurus knows and that ends at `end`; empty if none.
Span knownBefore(const ClaimContext &context, qsizetype end)
{
    for (const EntityMatch &match : context.page->entities) {
        if (match.span.end == end && context.robbed && context.robbed->contains(match.entity))
            return match.span;
    }
    return {};
}

/// The name that labels amount `k` of a list; empty if none.
Span labelBefore(const ClaimContext &context, qsizetype k)
{
    static const QRegularExpression
        next = pattern(u"^(?: ?\\([^()]{1,24}\\))?(?:,| 및|와|과|·|;|[이가]? (?:[가-힣]+ "
                       u"){0,1}[가-힣]*(?:고|으며|이며|며),?)? ?"
                       u"[△▲▷▶○●•]? ?(?:(?:19|20)[0-9]{2}년 |[0-9]{1,2}월 |이듬해 |같은 해 "
                       u")?((?:[가-힣A-Za-z0-9]{1,12} ){0,2}"
                       u"[가-힣A-Za-z0-9]{2,12}) (?:약 |총 )?$"_s),
        first = pattern(
            u"(?:^[△▲▷▶○●•]? ?(?![^ ]{1,8}[은는] )|[△▲▷▶•] ?|(?:액|해|곳|업체|거래소|사건|금액|규모|내역|"
            u"구성|순서)[은는] |: |, )"
            u"((?:[가-힣A-Za-z0-9]{1,12} ){0,2}[가-힣A-Za-z0-9]{2,12}) "
            u"(?:약 |총 )?$"_s);
    const Span gap = gapBefore(context, k);
    constexpr qsizetype longest = 48;
    if (gap.length() < 3 || (k > 0 && gap.length() > longest))
        return {};
    const QRegularExpressionMatch match = (k > 0 ? next : first).match(context.words(gap).toString());
    if (!match.hasMatch())
        return {};
    Span name{gap.start + match.capturedStart(1), gap.start + match.capturedEnd(1)};
    if (const Span known = knownBefore(context, name.end); !known.isEmpty())
        return known;
    const QStringView shown = context.words(name);
    // 상반기, 서울, 비트코인: times, places and coins are labels too.
    const bool marked = std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                                    [&](const ScannedDate &date) { return date.span.overlaps(name); });
    const QStringView last = shown.mid(shown.lastIndexOf(u' ') + 1);
    static constexpr QStringView particles[] = {u"은", u"는",   u"을",   u"를", u"의",
                                                u"에", u"에서", u"으로", u"중"};
    const bool inflected = std::any_of(std::begin(particles), std::end(particles), [&](QStringView one) {
        return last.size() > one.size() && last.endsWith(one);
    });
    static constexpr QStringView shares[] = {u"대부분인", u"나머지인", u"절반인", u"과반인", u"일부인"};
    const bool share = std::find(std::begin(shares), std::end(shares), last) != std::end(shares);
    return marked || inflected || share || namesNoFirm(last) || describesTrade(shown) ? Span() : name;
}

} // namespace

void findInKoreanList(const ClaimContext &context, Names &names, qsizetype i)
{
    if (context.amounts.size() < 2 || context.words(context.sentence).contains(u'\t'))
        return;
    const Span own = labelBefore(context, i);
    if (own.isEmpty())
        return;
    int labelled = 0, sure = 0;
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        const Span one = labelBefore(context, k);
        if (one.isEmpty())
            continue;
        ++labelled;
        const bool shaped = !closerOf(context.words(one), Language::Korean).isEmpty();
        const bool told =
            context.named && context.named->contains(context.cased.mid(one.start, one.length()).toString());
        sure += !knownBefore(context, one.end).isEmpty() || shaped || told ? 1 : 0;
    }
    if (labelled > 1 && sure > 0)
        keep(context, names, own, own.start);
}

void findBeforeIncident(const ClaimContext &context, Names &names, qsizetype i)
{
    static const HintedPattern incident(
        u"(?:^|[ ,(])['‘\"“]?([가-힣a-z0-9]{2,12}?)['’\"”]?(?:의)? "
        u"?(?:해킹|탈취|유출|도난|침해|절도|횡령)? ?(?:해킹|탈취|유출|도난|사고|사건|사태)"
        u"\\((?:피해액 |피해 |약 |총 )*$|"
        u"(?:^|[、。「])([ァ-ヺー・]{3,20}|[一-龥ァ-ヺー]{2,12}(?:取引所|交換所|コイン|ペイ|銀行))」?"
        u"社?(?:の|で起きた)?"
        u"(?:(?:[一-龥]{0,6})(?:流出|窃取|盗難|ハッキング|不正アクセス|不正送金)(?:事件|事案|事故)?|"
        u"事件|事案)"
        u"\\((?:被害額|約|計)*$"_s);
    // 새온빗 해킹 피해액은 58억 원: of a name that was told before or has a firm's shape.
    static const HintedPattern loss(
        u"(?:^|[ ,(])['‘\"“]?([가-힣a-z0-9]{2,12}?)['’\"”]?(?:의)? (?:(?:해킹|유출|탈취|도난|침해) ?)?"
        u"(?:(?:사고|사건)(?:의)? )?(?:피해|피해액|피해 규모|피해 "
        u"금액|유출액|도난액|탈취액|손실액|손실|손해|손해액|손실 규모)"
        u"(?:은|는|이|가|을|를) (?:약 |모두 |총 )*$"_s);
    constexpr qsizetype reach = 40;
    const Span gap = gapBefore(context, i);
    const Span lead{std::max(gap.start, gap.end - reach), gap.end};
    if (lead.length() < 4)
        return;
    const QStringView words = context.words(lead);
    static const AnyOf losses{u"피해", u"유출액", u"도난액", u"탈취액", u"손실", u"손해"};
    const bool bracket = words.contains(u'(');
    QRegularExpressionMatch match = bracket ? incident.match(words.toString()) : QRegularExpressionMatch();
    const bool sure = match.hasMatch();
    if (!sure && context.language == Language::Korean && losses.in(words))
        match = loss.match(words.toString());
    if (!match.hasMatch())
        return;
    const int which = match.lastCapturedIndex();
    const Span name{lead.start + match.capturedStart(which), lead.start + match.capturedEnd(which)};
    const QStringView shown = context.words(name);
    const bool told =
        context.named && context.named->contains(context.cased.mid(name.start, name.length()).toString());
    if (!sure && !told && closerOf(shown, context.language).isEmpty())
        return;
    if (!namesNoFirm(shown) && !describesTrade(shown))
        keep(context, names, name, name.start, Place::Particle);
}

void findRelativeLoser(const ClaimContext &context, Names &names, qsizetype i)
{
    static const HintedPattern hint(
        u"(?:도난당한|빼앗긴|잃은|털린|탈취당한|유출당한|도둑맞은|해킹당한|뜯긴) |(?:盗まれた|奪われた|失った|窃取された|抜き取られた)"_s);
    static const QRegularExpression
        korean = pattern(
            u"^(?: ?(?:상당|어치|가량)(?:의 [가-힣]+)?)?[을를] (?:[가-힣]+ )?"
            u"(?:도난당한|빼앗긴|잃은|털린|탈취당한|유출당한|도둑맞은|해킹당한|뜯긴) "
            u"(?:[가-힣]+ ){0,3}?([가-힣a-z0-9]{2,12}?)(?:은|는|이|가|의|을|를|도|과|와|에서|에는|에) "_s),
        japanese = pattern(
            u"^(?:相当|分)?を(?:盗まれた|奪われた|失った|窃取された|抜き取られた)([^、。はがをに]{2,24}?)(?:[はがのにをもや]|と(?=[、同いも])|です|だ|。)"_s);
    constexpr qsizetype reach = 60;
    const Span behind{context.amount(i).span.end,
                      std::min(context.sentence.end, context.amount(i).span.end + reach)};
    const QStringView words = context.words(behind);
    if (behind.length() <= 0 || !hint.in(words))
        return;
    const bool inKorean = context.language == Language::Korean;
    const QRegularExpressionMatch match = (inKorean ? korean : japanese).match(words.toString());
    if (!match.hasMatch())
        return;
    Span name{behind.start + match.capturedStart(1), behind.start + match.capturedEnd(1)};
    if (!inKorean) {
        const Names firms = easternNames(context, name);
        if (firms.isEmpty() || firms.constLast().end != name.end)
            return;
        name = firms.constLast();
    }
    const QStringView shown = context.words(name);
    if (!namesNoFirm(shown) && !describesTrade(shown))
        keep(context, names, name, name.start, Place::Particle);
}

bool isRestOrSum(const ClaimContext &context)
{
    static constexpr QStringView heads[] = {u"その他", u"ほか", u"残り", u"合計", u"総計",
                                            u"小計",   u"計",   u"総額", u"기타", u"나머지",
                                            u"합계",   u"총계", u"소계", u"총액"};
    const QStringView words = context.words(context.block);
    if (words.contains(u'\t')) {
        const QList<QStringView> cells = words.split(u'\t');
        return std::any_of(cells.begin(), cells.end(),
                           [](QStringView cell) { return isOneOf(cell.trimmed(), heads); });
    }
    // AとBの2社から計3100万ドルを, A와 B 두 곳에서 모두 3100만 달러를: one sum of several.
    static const HintedPattern several(
        u"(?:と|、|や)[^、。と]{2,24}の(?:[2-9]|[二三四五六両])(?:社|カ所|"
        u"つの取引所)(?:から|で|を|が|の)[^。0-9]{0,10}"
        u"(?:計|合わせて|合計|総額|あわせて)|"
        u"(?:와|과|,) [^,.]{2,20} (?:등 )?(?:두|세|네|다섯|[2-9]개?) "
        u"?(?:곳|회사|거래소|업체|군데|회사|은행)(?:에서|에게서|으로부터)(?:만|도)? "
        u"(?:(?:[가-힣]+ ){0,2}?(?:모두|총|합계|합쳐|합해)|[0-9])|"
        u"(?:두|세|네|[2-9]) ?(?:사건|건|곳|회사|업체|거래소)(?:을|를|의 피해를) (?:합친|합한|합하면|합치면|더하면|더한)"_s);
    if (context.amounts.size() == 1 && several.in(context.words(context.sentence)))
        return true;
    // 総額は6億ドルに上る, behind the sums of several.
    static const HintedPattern all(
        u"^(?:これら|以上|両[社者])?の?(?:被害|流出|窃取)?の?(?:総額|合計額?|総計|合わせて|"
        u"あわせて)(?:は|で|、|する)"_s);
    if (context.amounts.size() == 1 && all.in(context.words(context.sentence).trimmed())) {
        QSet<EntityId> robbed;
        const Span told{context.block.start, context.sentence.start};
        for (const EntityMatch &match : context.page->entities) {
            if (told.contains(match.span) && context.robbed && context.robbed->contains(match.entity))
                robbed.insert(match.entity);
        }
        if (robbed.size() > 1 || (context.named && context.named->size() > 1))
            return true;
    }
    if (context.blockKind != Block::Kind::ListItem)
        return false;
    constexpr QStringView bullets = u"・-–• 　";
    const auto isBullet = [&](QChar c) { return bullets.contains(c); };
    const auto begin = std::find_if_not(words.begin(), words.end(), isBullet);
    const auto end = std::find_if(begin, words.end(), [](QChar c) {
        return c.isSpace() || c.isDigit() || c == u':' || c == u'(' || c == u'は';
    });
    return isOneOf(QStringView(begin, end), heads);
}

} // namespace vigie::parties
