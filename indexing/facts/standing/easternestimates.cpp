// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/standing/easternestimates.h"

#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

namespace {

/// と見積もる, 로 추산: nothing but words of measure between the sum and the verb.
bool isEstimated(QStringView behind, Language language)
{
    static constexpr std::array japanese{
        QStringView(u"とみ"),       QStringView(u"と見"),   QStringView(u"と推"),   QStringView(u"と試算"),
        QStringView(u"と算"),       QStringView(u"と評価"), QStringView(u"と主張"), QStringView(u"と踏"),
        QStringView(u"と分析"),     QStringView(u"と集計"), QStringView(u"と数え"), QStringView(u"とする"),
        QStringView(u"としている"), QStringView(u"とした")};
    static constexpr std::array korean{
        QStringView(u"로 본"),   QStringView(u"로 보고"), QStringView(u"로 봤"),   QStringView(u"로 추"),
        QStringView(u"로 집계"), QStringView(u"로 평가"), QStringView(u"로 파악"), QStringView(u"로 잡"),
        QStringView(u"로 셈"),   QStringView(u"로 산정"), QStringView(u"로 계산"), QStringView(u"라고 주장")};
    static constexpr std::array measures{QStringView(u"程度"),  QStringView(u"規模"),  QStringView(u"前後"),
                                         QStringView(u"ほど"),  QStringView(u"相当"),  QStringView(u" 정도"),
                                         QStringView(u" 규모"), QStringView(u" 안팎"), QStringView(u" 수준")};
    for (const QStringView measure : measures) {
        if (behind.startsWith(measure))
            behind = behind.mid(measure.size());
    }
    if (language == Language::Korean && behind.startsWith(u'으'))
        behind = behind.mid(1);
    const auto opens = [behind](QStringView verb) { return behind.startsWith(verb); };
    return language == Language::Japanese ? std::any_of(japanese.begin(), japanese.end(), opens)
                                          : std::any_of(korean.begin(), korean.end(), opens);
}

} // namespace

/// FBIの公表では約15億ドル。
static bool isTalliedBy(const ClaimContext &context, Span amount)
{
    static const HintedPattern tally(u"(?:の|による)(?:公表|発表|推計|集計|調べ|試算|推定|分析)"
                                     u"(?:では|は|によると|によれば|だと)、?(?:約|およそ|総額|計)*$"_s),
        ends(u"^(?:相当|余り|超|以上|前後)?(?:だ|です|で(?:ある|、|あっ)|。|とな|に(?:上|達|のぼ)|$)"_s);
    constexpr qsizetype near = 24;
    return context.language == Language::Japanese &&
           tally.in(context.words({context.sentence.start, amount.start}).right(near)) &&
           ends.in(context.words({amount.end, context.sentence.end}).left(near));
}

bool isEasternEstimate(const ClaimContext &context, qsizetype i)
{
    if (!isEastAsian(context.language) || i > 0)
        return false;
    const ScannedAmount &amount = context.amount(i);
    if (!isEstimated(context.words({amount.span.end, context.sentence.end}), context.language) &&
        !isTalliedBy(context, amount.span))
        return false;
    // In the paragraph, or at the end of the one right before it.
    constexpr qsizetype near = 120;
    const bool opens = context.sentence.start == context.block.start;
    const ScannedAmount *last = nullptr;
    for (const ScannedAmount &other : context.page->amounts) {
        if (other.span.start >= amount.span.start)
            break;
        const bool told =
            context.block.contains(other.span) || (opens && context.blockKind == Block::Kind::Paragraph &&
                                                   context.block.start - other.span.end < near);
        if (told && !other.vague && other.amount.unit == amount.amount.unit)
            last = &other;
    }
    const auto twice = [](Decimal value) { return value.plus(value).value_or(value); };
    return last && twice(twice(last->amount.value)) > amount.amount.value &&
           twice(twice(amount.amount.value)) > last->amount.value;
}

} // namespace vigie::kindreading
