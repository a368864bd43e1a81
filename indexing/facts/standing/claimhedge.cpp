// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an amount is told of without being asserted.
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/standing/claimdoubtwords.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

/// "rapporteraient": the French conditional tells what others say.
static bool holdsConditional(QStringView words)
{
    if (!words.contains(u"rai"))
        return false;
    for (const QStringView ending :
         {QStringView(u"eraient"), QStringView(u"iraient"), QStringView(u"erait"), QStringView(u"drait"),
          QStringView(u"draient"), QStringView(u"rrait"), QStringView(u"rraient")}) {
        for (qsizetype p = words.indexOf(ending); p >= 0; p = words.indexOf(ending, p + 1)) {
            const bool ends = !chars::isLatin(chars::at(words, p + ending.size()));
            if (ends && chars::isLatin(chars::at(words, p - 1)) && chars::isLatin(chars::at(words, p - 2)))
                return true;
        }
    }
    return false;
}

/// "Suspected North Korean hackers stole", 북한 소행으로 추정되는 해킹으로, 北朝鮮とみられるハッカーが: who
/// did it is supposed, the sum is not.
static bool isOfDoer(const ClaimContext &context, Span hedge, Span amount)
{
    const QStringView text = context.text;
    const QStringView lead = text.left(hedge.start);
    // "Frozen in accounts with a suspected North Korean link"
    if (hedge.end >= amount.start)
        return context.language == Language::English && context.words(hedge) == u"suspected" &&
               (lead.endsWith(u" a ") || lead.endsWith(u" the ") || lead.endsWith(u" with ") ||
                lead.endsWith(u" to ") || lead.endsWith(u" by "));
    // "Hackers believed to be North Korean stole": who they are is supposed.
    if (context.language == Language::English &&
        (context.words(hedge) == u"believed to" || context.words(hedge) == u"thought to") &&
        text.mid(hedge.end).startsWith(u" be ") &&
        (lead.endsWith(u"s ") || lead.endsWith(u"m ") || lead.endsWith(u"p ")) && !lead.endsWith(u" is ") &&
        !lead.endsWith(u" was "))
        return true;
    if (context.language == Language::Korean) {
        const QStringView word = text.mid(hedge.start, hedge.length() + 2);
        const bool describes = word.contains(u"되는") || word.contains(u"지는") || word.contains(u"이는") ||
                               word.contains(u"된 ") || word.contains(u"진 ") || word.contains(u"받는 ");
        const bool ofClause = text.mid(hedge.start, hedge.length()).contains(u"것으로") ||
                              text.left(hedge.start).trimmed().endsWith(u"것으로");
        const QStringView between = text.mid(hedge.end, amount.start - hedge.end).trimmed();
        const qsizetype space = between.lastIndexOf(u' ');
        const QStringView last = between.mid(space + 1);
        static constexpr std::array particles{QStringView(u"으로"), QStringView(u"로"), QStringView(u"에"),
                                              QStringView(u"이"),   QStringView(u"가"), QStringView(u"의해"),
                                              QStringView(u"은"),   QStringView(u"는"), QStringView(u"에게"),
                                              QStringView(u"을"),   QStringView(u"를"), QStringView(u"에서")};
        const bool noun = std::any_of(particles.begin(), particles.end(), [&](QStringView one) {
            return between.contains(QString(one + u' ')) || last.endsWith(one);
        });
        return describes && !ofClause && noun;
    }
    if (context.language == Language::Japanese) {
        const QChar before = chars::at(text, hedge.start - 1);
        const bool ofClause = QStringView(u"ただるいうくすつむぐ").contains(before);
        const QStringView word = text.mid(hedge.start, hedge.length() + 1);
        const QStringView between = text.mid(hedge.end, amount.start - hedge.end);
        return !ofClause && (word.contains(u"られ") || word.contains(u"され") || word.contains(u"われ")) &&
               (between.contains(u'が') || between.contains(u'に') || between.contains(u'は') ||
                between.contains(u'で'));
    }
    // "was suspected of stealing" supposes the deed.
    const QStringView word = text.mid(hedge.start, hedge.length());
    const bool french = word.startsWith(u"présum") || word.startsWith(u"supposé");
    if (word != u"suspected" && word != u"alleged" && !french)
        return false;
    const QStringView before = text.left(hedge.start).trimmed();
    static constexpr std::array auxiliaries{
        QStringView(u" is"),   QStringView(u" are"),  QStringView(u" was"), QStringView(u" were"),
        QStringView(u" been"), QStringView(u" have"), QStringView(u" has"), QStringView(u" est"),
        QStringView(u" sont"), QStringView(u" été")};
    return text.mid(hedge.end, 4) != u" of " &&
           std::none_of(auxiliaries.begin(), auxiliaries.end(),
                        [&](QStringView one) { return before.endsWith(one); });
}

/// A word of reporting in `range` that is said of the amount.
static bool holdsHedge(const ClaimContext &context, Span range, Span amount)
{
    bool held = false;
    indexOf<claimwords::hedges>().each(context.text, range, [&](int, Span place) {
        // 罰金に処することとされている: what a law provides for.
        const bool provided =
            context.text.left(place.start).endsWith(u"こと") && context.words(place).startsWith(u"とされ");
        // X(以下「Y」という。): a name, no rumour.
        const QStringView lead = context.text.left(place.start).right(30);
        const bool defines = lead.lastIndexOf(u"(以下") > lead.lastIndexOf(u')');
        held = !provided && !defines && !isOfDoer(context, place, amount);
        return held;
    });
    return held;
}

/// « coûterait, lui, 20 millions », « rapporterait, selon lui, 3 millions »: the verb stands before an aside.
static bool isConditionalAcross(const ClaimContext &context, Span clause)
{
    constexpr qsizetype longest = 32, verb = 20;
    QStringView lead = context.words({context.sentence.start, clause.start}).trimmed();
    if (!lead.endsWith(u','))
        return false;
    lead.chop(1);
    const qsizetype aside = lead.lastIndexOf(u',');
    if (aside < 0 || lead.size() - aside > longest)
        return false;
    const QStringView before = lead.left(aside).right(verb);
    return holdsConditional(before.mid(before.lastIndexOf(u' ') + 1));
}

/// « Un second blanchiment, de 3,3 millions, qui aurait eu lieu en mai »: supposed in the clause that hangs
/// on it.
static bool isSupposedBehind(const ClaimContext &context, Span amount)
{
    static const HintedPattern words(
        u"^[^,;.]{0,24}, (?:qui|que|qu'|lequel|laquelle|lesquels|dont)(?: |(?<='))"
        u"[^,;.]{0,24}?\\b(?:aurait|auraient|serait|seraient)\\b"_s);
    return context.language == Language::French &&
           words.in(context.words({amount.end, context.sentence.end}));
}

bool readHedge(const ClaimContext &context, qsizetype i)
{
    const Span amount = context.amount(i).span;
    if (isSupposedBehind(context, amount))
        return true;
    if (kindreading::isCounterfactual(context, i) || kindreading::isUnreal(context, i))
        return false;
    Span clause = clauseAround(context, amount);
    // 北朝鮮が窃取したとみられる暗号資産は、約30億ドル: the topic belongs to the clause.
    if (context.language == Language::Japanese && clause.start - context.sentence.start > 2 &&
        context.text.mid(clause.start - 2, 2) == u"は、") {
        --clause.start;
        while (clause.start > context.sentence.start && context.text.at(clause.start - 1) != u'、')
            --clause.start;
    }
    // "660 millions en 2023 et atteindraient 1,25 milliard": the verb behind "and" is that of the next
    // amount.
    if (!isEastAsian(context.language) && i + 1 < context.amounts.size()) {
        const Span gap{amount.end, std::min(clause.end, context.amount(i + 1).span.start)};
        for (const QStringView word :
             {QStringView(u" et "), QStringView(u" and "), QStringView(u" mais "), QStringView(u" but ")}) {
            const qsizetype p = gap.length() <= 0 ? -1 : context.words(gap).indexOf(word);
            if (p >= 0)
                clause.end = std::min(clause.end, gap.start + p);
        }
    }
    if (holdsHedge(context, clause, amount))
        return true;
    if (context.language == Language::French &&
        (holdsConditional(context.words(clause)) || isConditionalAcross(context, clause)))
        return true;
    // Japanese and Korean hedge at the end of the sentence, French and English before what they hedge.
    if (isEastAsian(context.language)) {
        const qsizetype tail = std::max(context.sentence.end - 24, amount.end);
        return holdsHedge(context, {tail, context.sentence.end}, amount);
    }
    const qsizetype parted =
        context.sentence.start + context.words({context.sentence.start, amount.start}).lastIndexOf(u';');
    return holdsHedge(context, {std::max(context.sentence.start, parted + 1), amount.start}, amount);
}

} // namespace vigie
