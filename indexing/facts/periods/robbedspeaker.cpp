// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/robbedspeaker.h"

#include "indexing/facts/names/easterntellers.h"
#include "indexing/facts/parties/unknownparties.h"
#include "indexing/facts/periods/foundbehind.h"
#include "indexing/facts/periods/saiddate.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

namespace {

/// ソナタ交換所は16日、320万ドルが流出したと発表した: whether the topic before the day is robbed by a name
/// that nobody knows, and tells that it was; not 流出した320万ドルを補償すると発表した.
bool followsUnknownRobbed(const ClaimContext &context, const ScannedDate &date)
{
    static const HintedPattern gone(u"(?:流出し|失っ|消え|盗ん|奪っ|(?:盗ま|奪わ|抜き取ら|抜か|引き出さ|"
                                    u"持ち去ら|窃取さ|詐取さ|強奪さ)れ)(?:てい)?た"
                                    u"(?:暗号資産|資産|資金|コイン)?(?:約|計|総額|合計|およそ)*$"_s);
    constexpr qsizetype particle = 2, near = 20;
    if (context.language != Language::Japanese || context.amounts.isEmpty() ||
        date.date.precision != FuzzyDate::Precision::Day)
        return false;
    const qsizetype sum = context.amount(0).span.start;
    if (sum < date.span.end || gone.in(context.words({date.span.end, sum}).right(near)))
        return false;
    const Span name = unknownVictim(context, 0);
    return !name.isEmpty() && name.end <= date.span.start && date.span.start - name.end <= particle &&
           !parties::tellsOfOthers(context.words(name));
}

} // namespace

bool isOfStranger(const ClaimContext &context, const ScannedDate &date)
{
    if (!saiddate::isOfSpeaker(context.text, context.sentence, date))
        return false;
    // 流出は14日未明に起きた, in a sentence behind
    if (context.language == Language::Japanese && dayNoticedBehind(context))
        return true;
    if (followsUnknownRobbed(context, date))
        return false;
    const Span head{context.sentence.start, date.span.start};
    return std::none_of(context.page->entities.cbegin(), context.page->entities.cend(),
                        [&](const EntityMatch &match) {
                            return head.contains(match.span) && context.robbed != nullptr &&
                                   context.robbed->contains(match.entity);
                        });
}

} // namespace vigie::perioddates
