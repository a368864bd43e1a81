// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/kinds/kindabove.h"

#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::kindreading {

bool isAskedAfterFate(const ClaimContext &context)
{
    constexpr qsizetype longest = 90;
    if (context.language != Language::English || context.sentence.length() > longest)
        return false;
    const QStringView asked = !context.asked.isEmpty() && context.before.isEmpty()
                                  ? context.words(context.asked).trimmed()
                                  : context.words(context.before).trimmed();
    static const AnyOf fates{u"recover",       u"get back", u"got back", u"money back",
                             u"anything back", u"get any",  u"returned", u"give back",
                             u"froze",         u"freez",    u"seize",    u"some of the stolen money back",
                             u"claw back",     u"confiscat"};
    static const AnyOf deeds{u"stole", u"steal ", u"took ", u"taken", u"lost", u"launder"};
    return asked.endsWith(u'?') && fates.in(asked) && !deeds.in(context.words(context.sentence));
}

bool leansOnHeading(const ClaimContext &context)
{
    if (context.language != Language::English || context.blockKind != Block::Kind::Paragraph ||
        !context.columns.isEmpty())
        return true;
    static const AnyOf counted{u"sum", u"figure", u"total", u"tally", u"toll", u"count", u"value", u"amount"};
    static const AnyOf dealing{u"paid",  u"pays",   u"spen", u"cost",  u"bought", u"sold",
                               u"earn",  u"raised", u" owe", u"worth", u"lent",   u"borrow",
                               u"charg", u"invest", u"sued", u"made "};
    static const AnyOf emptied{u"empties", u"emptied", u"drain"};
    constexpr qsizetype opening = 40, shortest = 64;
    const QStringView words = context.words(context.sentence);
    return counted.in(words.left(opening)) || (words.size() < shortest && !dealing.in(words)) ||
           emptied.in(words) || namesVictim(context);
}

bool isEndOfChange(const ClaimContext &context, qsizetype i)
{
    if (context.language != Language::English)
        return false;
    const Span first = context.amount(i - 1).span;
    static const HintedPattern from(u"\\bfrom (?:(?:about|some|around|nearly|almost|over|just|only) )*$"_s);
    static const HintedPattern to(
        u"^(?: (?:in|a year earlier|at the end of|on) ?[a-z0-9 ]{0,20})?,? to (?:(?:about|some|around|nearly|"
        u"almost|over|just|only|more|than|an?|estimated) )*$"_s);
    constexpr qsizetype reach = 24;
    const qsizetype start = i > 1 ? context.amount(i - 2).span.end : context.sentence.start;
    return to.in(context.words({first.end, context.amount(i).span.start})) &&
           from.in(context.words({std::min(start, first.start), first.start}).right(reach));
}

bool listsFirmsHit(const ClaimContext &context)
{
    if (context.language != Language::English)
        return false;
    static const HintedPattern firmsHit(u"\\b(?:exchanges|platforms|bridges|protocols|banks|lenders|"
                                        u"custodians|wallets|brokers|funds|firms|companies)"
                                        u"\\b[^.;:$€£]{0,30}? (?:were|was|got|have been|had been) "
                                        u"(?:hit|struck|attacked|raided|breached|exploited)"
                                        u"\\b[^.;:$€£]{0,40}:"_s);
    return firmsHit.in(context.words({context.sentence.start, context.amount(0).span.start}));
}

} // namespace vigie::kindreading
