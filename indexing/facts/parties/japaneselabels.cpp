// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parties/japaneselabels.h"

#include "indexing/facts/names/easternnames.h"
#include "indexing/facts/names/partynames.h"
#include "indexing/facts/parties/toldparties.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace vigie::parties {

namespace {

constexpr qsizetype labelled = 40; ///< of what is looked at for a label

/// The name that begins at `start`, of those told by their shape or in quotation marks.
Span nameAt(const ClaimContext &context, qsizetype start, qsizetype end)
{
    const Span range{start, std::min(end, start + labelled)};
    if (range.length() < 2)
        return {};
    ClaimContext there = context;
    there.sentence = range;
    if (const Span quoted = quotedName(there, start); !quoted.isEmpty() && mayBeName(there, quoted))
        return quoted;
    const Names names = easternNames(there, range);
    const auto found = std::find_if(names.cbegin(), names.cend(),
                                    [&](Span name) { return name.start == start && mayBeName(there, name); });
    return found == names.cend() ? Span() : *found;
}

} // namespace

Span labelOfEntry(const ClaimContext &context)
{
    if (context.language != Language::Japanese || context.words(context.block).contains(u'\t'))
        return {};
    constexpr QStringView marks = u"■□●○◆◇▼▽▲△★☆※・-–•* ";
    qsizetype p = context.block.start;
    while (p < context.block.end && marks.contains(context.text.at(p)))
        ++p;
    const bool marked = p > context.block.start;
    // (1)カサゴ, 2.カサゴ
    static const HintedPattern number(u"^\\(?[0-9]{1,2}[).、] ?"_s);
    const QStringView head = context.words({p, context.block.end}).left(5);
    if (number.in(head))
        p += 1 + std::max({head.indexOf(u')'), head.indexOf(u'.'), head.indexOf(u'、')});
    // 1位 カサゴ, 第2位:カサゴ
    static const HintedPattern rank(u"^第?[0-9]{1,2}位[ :]?"_s);
    if (rank.in(head))
        p += std::min<qsizetype>(head.indexOf(u'位') + 2, context.block.end - p);
    while (p < context.block.end && context.text.at(p) == u' ')
        ++p;
    // 5月 カサゴ 2億2300万ドル, 2月21日:カサゴ
    for (const ScannedDate &date : context.page->dates) {
        if (date.span.start != p || date.span.end >= context.block.end)
            continue;
        constexpr QStringView borders = u" :、)";
        if (borders.contains(context.text.at(date.span.end)))
            p = date.span.end + 1;
    }
    while (p < context.block.end && context.text.at(p) == u' ')
        ++p;
    // 3カサゴ: a circled figure.
    if (chars::isDigit(chars::at(context.text, p)) && isKatakana(chars::at(context.text, p + 1)))
        ++p;
    const bool bracket = chars::at(context.text, p) == u'【' || chars::at(context.text, p) == u'[';
    p += bracket ? 1 : 0;
    const Span name = nameAt(context, p, context.block.end);
    if (name.isEmpty() || speaksOfTheft(context.words(name))) // 窃取:13億ドル
        return {};
    static const HintedPattern ends(
        u"^[」』]?(?:社)?(?:の?(?:事件|事案|事例|件))?(?:\\((?:[^)0-9]{1,24}|[0-9年月日./ ]{4,14})\\))?(?:】|\\]|:| |=)"_s),
        opens(u"^[」』]?(?:社)?\\("_s);
    const QStringView behind = context.words({name.end, context.block.end}).left(labelled);
    const bool ended = ends.in(behind) && (!bracket || behind.contains(u'】') || behind.contains(u']'));
    return ended || (marked && opens.in(behind)) ? name : Span();
}

} // namespace vigie::parties
