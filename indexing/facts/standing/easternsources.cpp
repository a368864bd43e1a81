// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/standing/easternsources.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::easternsources {

namespace {

/// Who stands as the topic of the clause right before amount `k`, if the words behind say that it counts.
Span topicOfCount(const ClaimContext &context, qsizetype k)
{
    static const HintedPattern counts(
        u"^(?:相当)?だ?と(?:し(?:、|て|た)|する|推計|推定|見積|集計|算出|算定|試算|発表|公表|報告|みて|見て|"
        u"みる|見る|"
        u"数え|はじ|弾)|"
        u"^(?: ?상당)?(?:으?로|이라고|라고)(?:, [^.]{2,36}?(?:으?로|이라고|라고))? "
        u"(?:추산|집계|추정|발표|밝혔|봤|보고|계산|산출|주장|평가|본다|보았|공시|신고|파악)"_s),
        asLoss(u"額(?:を|は|が)[^。、]{0,8}$|(?:피해|유출|탈취)(?: ?규모|액| ?금액)?(?:를|을|는|은) $"_s);
    constexpr qsizetype longest = 40;
    const qsizetype near = context.language == Language::Korean ? 60 : 10;
    const Span amount = kindreading::withConversions(context, k);
    if (!counts.in(context.words({amount.end, std::min(context.sentence.end, amount.end + near)})))
        return {};
    const Span gap = gapBefore(context, k);
    const QStringView words = context.words(gap);
    static const AnyOf many{u"世界", u"業界", u"各国", u"全国"};
    if (asLoss.in(words) && context.language == Language::Japanese &&
        !many.in(words)) // Xは流出額を3億円と発表した: its own
        return {};
    const bool japanese = context.language == Language::Japanese;
    const qsizetype particle =
        japanese ? words.lastIndexOf(u'は') : std::max(words.lastIndexOf(u"은 "), words.lastIndexOf(u"는 "));
    if (particle < 2)
        return {};
    const qsizetype start =
        std::max(words.left(particle).lastIndexOf(u'、'), words.left(particle).lastIndexOf(u',')) + 1;
    Span name{gap.start + start, gap.start + particle};
    while (name.length() > 0 && context.text.at(name.start).isSpace())
        ++name.start;
    return name.length() > 1 && name.length() <= longest ? name : Span();
}

} // namespace

Span counterOf(const ClaimContext &context, qsizetype i)
{
    if (!isEastAsian(context.language) || context.words(context.sentence).contains(u'\t'))
        return {};
    const Span own = topicOfCount(context, i);
    if (own.isEmpty())
        return {};
    // シエナ会計事務所は、昨年の世界の盗難被害を22億ドルと見積もる: nobody's own.
    static const AnyOf all{u"世界", u"業界", u"各国", u"全国", u"세계", u"업계"};
    if (all.in(context.words(gapBefore(context, i))))
        return own;
    // 경찰에 따르면 41억 원이지만, 달빛거래소는 38억 원이라고 주장한다.
    static const HintedPattern cited(u"(?:에 따르면|에 의하면) "_s);
    if (context.language == Language::Korean && i > 0 &&
        cited.in(context.words({context.sentence.start, context.amount(0).span.start})))
        return own;
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        if (k != i && !topicOfCount(context, k).isEmpty())
            return own;
    }
    return {};
}

} // namespace vigie::easternsources
