// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/sharealone.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

bool isOfShareAlone(const ClaimContext &context, Span date, qsizetype i)
{
    const auto [before, behind] = gapsAround(context, context.amount(i).span);
    if (date.start < behind.start || !behind.contains(date))
        return false;
    static const AnyOf alone{u" alone", u" only ", u" by itself", u"seule ", u"seul ", u"uniquement",
                             u"だけ",   u"のみ",   u"만 ",        u"만으로", u"만이 "};
    static const AnyOf shares{u"quarter", u" third",     u" half",        u"per cent", u"percent",
                              u"%",       u"fifth",      u"of the total", u"quart",    u"tiers",
                              u"moitié",  u"pour cent",  u"cinquième",    u"分の",     u"割",
                              u"半",      u"パーセント", u"분의",         u"절반",     u"퍼센트"};
    constexpr qsizetype reach = 24;
    const QStringView rest = context.words({context.amount(i).span.end, context.sentence.end});
    const Span near{std::max(behind.start, date.start - reach),
                    std::min(context.sentence.end, date.end + reach)};
    const bool last = i + 1 >= context.amounts.size();
    // "More than $6 billion to date, a third of it this year"
    static const HintedPattern ofIt(
        u"[,(–—-] ?[^,;.()]{2,40} of (?:it|that|them|which)(?: (?:in|during|since|just|was|came))* ?$"_s);
    return last && shares.in(rest) &&
           (alone.in(context.words(near)) || ofIt.in(context.words({behind.start, date.start})));
}

} // namespace vigie
