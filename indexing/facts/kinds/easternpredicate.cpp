// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/easternpredicate.h"

#include "indexing/facts/kinds/easternclauses.h"
#include "indexing/facts/kinds/easternpayments.h"
#include "indexing/facts/kinds/easternverbs.h"
#include "indexing/facts/kinds/japanesethieves.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/kindwords.h"
#include "indexing/facts/kinds/koreankinds.h"
#include "indexing/facts/kinds/koreanmoved.h"
#include "indexing/facts/standing/easternreturns.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Verbs of buying, borrowing and raising money: the sum is a price or capital.
const QRegularExpression &paying()
{
    static const QRegularExpression words = pattern(
        u"(?:買っ|買い(?!戻)|購入し|購入す|借り(?:入れ|た|て|受)|調達し|調達す|出資を?(?:受|仰|募)|出資(?:し|"
        u"さ)|"
        u"融資を?受|増資)|(?:샀|사들[이였]|(?<=[고에 ])산 |구입했|구입한|구매했|매입했|매입한|빌렸|빌린|빌려|"
        u"유치했|유치한|조달했|조달할|조달한|투자받|투자를 받|출자받|모았|모금했)"_s);
    return words;
}

/// A noun that the amount qualifies governs it: 5億円の罰金, 5억 원의 과징금.
bool qualifiesNoun(const ClaimContext &context, Span rest)
{
    constexpr qsizetype near = 5;
    // 1880万元を物品代金に見せかけて洗浄し: an object qualifies nothing.
    const QStringView words = context.words(rest);
    if (words.startsWith(u'を') || words.startsWith(u"을 ") || words.startsWith(u"를 "))
        return false;
    return context.kinds &&
           std::any_of(context.kinds->cbegin(), context.kinds->cend(), [&](const KindPlace &one) {
               return rest.contains(one.place) && one.place.start - rest.start <= near &&
                      !easternverbs::isVerb(context, one.place, rest.end);
           });
}

} // namespace

/// 루커리는 110억 원, 더브테일은 30억 원을 잃었다: the verb of the last sum of a list is that of all before
/// it.
static bool sharesVerbOfLoss(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern lost(
        u"^(?: ?(?:상당|어치))?[을를] (?:각각 |모두 |잇따라 )?(?:잃었|잃은|잃어|빼앗겼|빼앗긴|도난당|탈취당|유출당|털렸|털린|도둑맞)"_s),
        next(u"^[을를]?, (?:[가-힣a-z0-9]+ ){0,7}[가-힣a-z0-9]{2,}(?:은|는|이|가|도) (?:약 |총 )?$"_s);
    constexpr qsizetype reach = 24;
    for (qsizetype k = i + 1; context.language == Language::Korean && k < context.amounts.size(); ++k) {
        const Span gap{context.amount(k - 1).span.end, context.amount(k).span.start};
        if (gap.length() <= 0 || !next.in(context.words(gap)))
            return false;
        if (lost.in(context.words({context.amount(k).span.end, context.sentence.end}).left(reach)))
            return true;
    }
    return false;
}

/// 시민단체 '푸른강'은 2억 원을 잃었다: in a text about thefts, or where an exchange is the one that lost it.
static bool losesAsFirm(const ClaimContext &context)
{
    return context.language == Language::Korean &&
           (context.aboutTheft || std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                                              [&](const EntityMatch &match) {
                                                  return context.sentence.contains(match.span) &&
                                                         context.robbed &&
                                                         context.robbed->contains(match.entity);
                                              }));
}

std::optional<ClaimKind> easternKind(const ClaimContext &context, qsizetype i)
{
    using namespace easternclauses;
    using namespace easternverbs;
    if (!isEastAsian(context.language))
        return std::nullopt;
    if (isGainOfAttack(context, i) || isDrawnFromFirm(context, i) || isLossOfTheft(context, i) ||
        isOfIncident(context, i) || sharesVerbOfLoss(context, i) || koreankinds::hasLeftFirm(context, i) ||
        koreankinds::isTaken(context, i) || koreanmoved::isMovedByHand(context, i))
        return ClaimKind::Theft;
    if (const auto kind = koreankinds::kindOfExpense(context, i))
        return kind;
    // 300억 원 전액을 되돌려받았다.
    static const HintedPattern whole(u"^ ?전액(?:을|이) ?(?:모두 )?(?:되?돌려|되찾|회수|반환|환수|돌아왔)"_s);
    if (context.language == Language::Korean &&
        whole.in(
            context.words({kindreading::withConversions(context, i).end, context.sentence.end}).left(20)))
        return ClaimKind::Other;
    if (isBudget(context, i))
        return ClaimKind::Cost;
    if (const auto kind = easternpayments::kindOfPayment(context, i))
        return kind;
    if (const auto kind = kindOfClause(context, i))
        return kind;
    const Span rest = behindAmount(context, i);
    if (rest.length() <= 0 || context.words(rest).contains(u'\t') || isPredicate(context, rest) ||
        qualifiesNoun(context, rest))
        return std::nullopt;
    // 補償に4億円を充てる, 보상에 4억 원을 쓴다: what it is for says more than the verb of spending.
    static const HintedPattern amends(
        u"(?:補償|賠償|弁済|補填|見舞)(?:金)?(?:[^、。はがを0-9]{0,8})に(?:は|も|計|総額|合計|約|およそ)*$|"
        u"(?:보상|배상|변제|위로금)[가-힣]{0,3}에(?:는|도|만)? ?(?:모두 |총 |약 )?$"_s);
    static const HintedPattern spent(u"^(?:相当)?を(?:か(?:け|かった)|費や)|^[을를] (?:들였|들여|쏟)"_s);
    constexpr qsizetype lead = 24;
    const Span before{std::max(context.sentence.start, context.amount(i).span.start - lead),
                      context.amount(i).span.start};
    if (amends.in(context.words(before)))
        return ClaimKind::Other;
    const QStringView shown = context.words(rest);
    const QString words = shown.toString();
    // 돈 3억 원을 찾아내 묶어 두었다, 3億円を差し押さえた: what the verb does with its object.
    static const HintedPattern held(
        u"^(?: ?(?:남짓|가량|상당|어치))?[을를] (?:[가-힣]+ "
        u"){0,2}?(?:동결[했하시]|묶어|묶었|압류[했하]|압수[했하]|몰수[했하])|"
        u"^(?:相当|分|余り)?を[^、。を]{0,8}(?:凍結し|差し押さえ|押収し|没収し|押さえ[たてま])"_s);
    if (held.in(shown.left(32)))
        return ClaimKind::Other;
    if (spent.match(words).hasMatch())
        return ClaimKind::Cost;
    // 襲われ、3億円を失った: lost to an attack, whatever else the sentence tells of the firm.
    static const HintedPattern lost(
        u"^(?:相当|分)?(?:の[^、。はがをに]{1,10})?(?:を|が)(?:失(?:っ|い|われ))|"
        u"^(?: ?(?:상당|규모|가량)|어치)?(?:의 [가-힣]+(?: [가-힣]+)?)?[을를이가] "
        u"(?:잃|사라졌|사라진|빠져나)"_s);
    static const AnyOf attacks{u"流出",     u"유출",   u"도난", u"탈취", u"부정 ", u"습격", u"공격을",
                               u"공격으로", u"공격에", u"해킹", u"침입", u"뚫",    u"몰래", u"털"};
    const auto tells = [&](Span range) {
        return attacks.in(context.words(range)) || japanesethieves::tellOfTheft(context.words(range));
    };
    static const AnyOf wars{u"軍", u"ミサイル", u"空爆", u"戦争", u"군 ", u"미사일", u"공습", u"전쟁"};
    static const AnyOf losing{u"失", u"잃", u"사라", u"빠져나"};
    constexpr qsizetype nearby = 20;
    if (losing.in(shown.left(nearby)) && lost.match(words).hasMatch() &&
        (tells({context.block.start, context.sentence.end}) || losesAsFirm(context) ||
         tells(context.asked)) &&
        !wars.in(context.words(context.sentence)))
        return ClaimKind::Theft;
    const auto verb = firstVerb(context, rest);
    const qsizetype told = verb ? verb->place.start - rest.start : words.size();
    static const AnyOf buying{u"買",   u"購入", u"借り", u"調達", u"出資", u"融資", u"増資",
                              u"샀",   u"사들", u"산 ",  u"구입", u"구매", u"매입", u"빌",
                              u"유치", u"조달", u"투자", u"출자", u"모았", u"모금"};
    const bool yet = easternYetToReturn(context, kindreading::withConversions(context, i));
    const qsizetype back = yet ? -1 : easternReturnIn(shown),
                    paid = buying.in(shown) ? firstOf(paying(), words) : -1;
    if ((back >= 0 && back <= told) || (paid >= 0 && paid < told))
        return ClaimKind::Other;
    if (verb)
        return claimwords::kinds[static_cast<size_t>(verb->cue)].kind;
    return std::nullopt;
}

} // namespace vigie
