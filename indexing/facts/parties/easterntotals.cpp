// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/easterntotals.h"

#include "indexing/facts/kinds/japanesethieves.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

/// The words on amount `i`: of its clause, but no other amount's, and without the topic before it.
Span wordsOn(const ClaimContext &context, qsizetype i)
{
    const Gaps gaps = gapsAround(context, context.amount(i).span);
    Span words{gaps.before.start, gaps.behind.end};
    // 北朝鮮による昨年の被害額は約20億ドル: the topic that names the sum is a part of them.
    static const AnyOf sums{u"額は", u"被害は", u"総計は", u"合計は", u"規模は", u"総額は", u"損失は"};
    for (qsizetype p = gaps.before.end - 1; p > words.start; --p) {
        const QChar sign = context.text.at(p);
        const bool own = sign == u'は' && sums.in(context.words({std::max(words.start, p - 2), p + 1}));
        if (sign == u'、' || (sign == u'は' && !own)) {
            words.start = p + 1;
            break;
        }
    }
    const qsizetype comma = context.words(gaps.behind).indexOf(u'、');
    if (comma >= 0)
        words.end = gaps.behind.start + comma;
    return words;
}

/// Whether the name stands in `range` as its owner's of the sum, and not only as what caused it.
bool isNamedIn(const ClaimContext &context, Span range, const Party &victim, bool asTopic = true)
{
    static const HintedPattern topic(u"^[」』]?(?:社|側)?(?:は|が|によ|では|も|、)"_s);
    static const HintedPattern cause(
        u"^[」』]?(?:社)?(?:の|への)?(?:事件|攻撃|流出|ハッキング)?(?:の|が|による)?"
        u"(?:影響|余波|あおり|あった|響|を受けて|を含|など)"_s);
    constexpr qsizetype near = 14;
    const auto owns = [&](qsizetype end) {
        const QStringView behind = context.words({end, std::min(range.end, end + near)});
        return !cause.in(behind) && (asTopic || !topic.in(behind));
    };
    if (!victim.entity.isEmpty())
        return std::any_of(
            context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
                return range.contains(match.span) && match.entity == victim.entity && owns(match.span.end);
            });
    const QString name = victim.name.toLower();
    const qsizetype at = context.words(range).indexOf(name);
    return at >= 0 && owns(range.start + at + name.size());
}

/// アップビットは累計で3億ドルを盗まれた; アップビットは侵入された。被害額は累計3億ドルに上る: whom alone the
/// sentence, or the one before without a sum of its own, tells to have been robbed.
bool isTopicOfLoss(const ClaimContext &context, qsizetype i, const Party &victim)
{
    static const HintedPattern robbed(u"^(?:相当|分|余り|超|以上|近く)?(?:の[^、。はがを]{1,14})?を[^、。を]{"
                                      u"0,12}?(?:盗まれ|奪われ|失[っい]|流出させ|"
                                      u"抜き取られ|だまし取られ|窃取され)"_s);
    const Span amount = context.amount(i).span;
    if (robbed.in(context.words({amount.end, context.sentence.end})) &&
        isNamedIn(context, {context.sentence.start, amount.start}, victim))
        return true;
    const auto counted = [&](const ScannedAmount &other) {
        return context.before.contains(other.span) && other.amount.kind != UnitKind::Quantity;
    };
    return !context.before.isEmpty() && isNamedIn(context, context.before, victim) &&
           japanesethieves::tellOfTheft(context.words(context.before)) &&
           std::none_of(context.page->amounts.cbegin(), context.page->amounts.cend(), counted);
}

} // namespace

bool isOfMany(const ClaimContext &context, qsizetype i, const Party &victim)
{
    if (context.language != Language::Japanese || victim.isEmpty() ||
        context.words(context.sentence).contains(u'\t'))
        return false;
    static const HintedPattern many(
        u"(?:世界|業界|全国|国内)(?:全体)?(?:で|の|における)(?!(?:過去|史上)?(?:最大|最多|最悪|有数|屈指|[0-"
        u"9]+番目))[^。]{0,16}(?:被害|盗|窃取|奪|流出|損失)|"
        u"北朝鮮(?:による|の|系の)[^。]{0,14}(?:被害|窃取|盗難|流出)(?:総)?額|"
        u"個人(?:の)?(?:ウォレット|投資家|利用者)の?(?:被害|から(?!預か))|"
        u"足し合わせ|(?:被害|損失|窃取)額?を合わせ|(?:これら|この|上位)の?[0-9]+件(?:だけ)?で"_s),
        year(u"(?:[0-9]{4}年|[0-9〇一二三四五六七八九]{4}年|昨年|前年|一昨年|今年)(?:通年|全体|"
             u"1年間|の1年間|上半期|下半期)?の?"
             u"[^、。はがを]{0,8}(?:被害|窃取|盗難|流出|損失)(?:総)?額(?:は|が)"_s),
        counted(u"^(?:相当|余り)?(?:だった|である)?と(?:推計|試算|見積|集計|分析|推定)"_s);
    static const AnyOf own{u"同社の", u"当社", u"自社", u"同行の", u"同取引所の", u"弊社", u"当行"};
    // 7月のX（2億ドル）などの被害があり、被害総額は6億ドル
    static const HintedPattern inAll(
        u"(?:など|ほか|をはじめ|に加え|といった)[^。]{0,24}、(?:同年の|年間の)?(?:被害|流出|窃取|盗難|損失)?(?:の)?(?:総額|合計額?|全体)(?:は|で|では|の額は)"_s);
    // What one who was robbed more than once lost in all, too.
    static const HintedPattern together(u"一連の(?:被害|事件|攻撃|窃取)|累計(?:の|で|額)|通算"_s);
    const Span words = wordsOn(context, i);
    if (own.in(context.words(words)) || isNamedIn(context, words, victim))
        return false;
    const Span told{gapsAround(context, context.amount(i).span).before.start, words.end};
    if (i > 0 && inAll.in(context.words(gapBefore(context, i))))
        return true;
    if (many.in(context.words(told)) && !isNamedIn(context, told, victim, false))
        return true;
    if (together.in(context.words(told)) && !isNamedIn(context, told, victim, false) &&
        !isTopicOfLoss(context, i, victim))
        return true;
    // Of a year, or counted by another: unless the sentence itself names the victim.
    const Span amount = context.amount(i).span;
    return (year.in(context.words(words)) || counted.in(context.words({amount.end, words.end}))) &&
           !isNamedIn(context, context.sentence, victim);
}

} // namespace vigie::parties
