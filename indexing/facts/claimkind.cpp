// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/claimwords.h"
#include "indexing/facts/cueindex.h"
#include "indexing/facts/kindwords.h"
#include "indexing/facts/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using chars::at;

/// "$400 million more than", "an increase of €5m", "より4億ドル多い": a difference, not a total.
bool isDifference(const ClaimContext &context, Span amount)
{
    const QStringView after = context.text.mid(amount.end, 24);
    for (const QStringView word :
         {QStringView(u" more than"), QStringView(u" less than"), QStringView(u" higher than"),
          QStringView(u" de plus que"), QStringView(u" de moins que"), QStringView(u" more compared"),
          QStringView(u"多い"), QStringView(u"少ない"), QStringView(u"多く"), QStringView(u" 많은"),
          QStringView(u" 적은"), QStringView(u" 늘어난"), QStringView(u"増の"), QStringView(u" 증가한"),
          QStringView(u" 줄어든"), QStringView(u"の増加"), QStringView(u"の減少")}) {
        if (after.startsWith(word))
            return true;
    }
    const QStringView before =
        context.text.mid(context.sentence.start, amount.start - context.sentence.start).trimmed();
    for (const QStringView word :
         {QStringView(u"increase of"), QStringView(u"rise of"), QStringView(u"drop of"),
          QStringView(u"decrease of"), QStringView(u"up by"), QStringView(u"down by"),
          QStringView(u"rose by"), QStringView(u"fell by"), QStringView(u"increased by"),
          QStringView(u"hausse de"), QStringView(u"augmentation de"), QStringView(u"baisse de"),
          QStringView(u"augmenté de"), QStringView(u"diminué de")}) {
        if (chars::standsBefore(before, before.size(), word))
            return true;
    }
    return false;
}

/// "60 dollars per barrel", "5 000 dollars par mois": a price or a rate is no total.
bool isRate(const ClaimContext &context, Span amount)
{
    const QStringView after = context.text.mid(amount.end, 12);
    if (after.startsWith(u" per year") || after.startsWith(u" per ann") || after.startsWith(u" par an"))
        return false; // what is earned or stolen in a year is a sum
    return after.startsWith(u" per ") || after.startsWith(u" par ") || after.startsWith(u" a month") ||
           after.startsWith(u" a barrel") || after.startsWith(u" le baril") || after.startsWith(u" each") ||
           after.startsWith(u" a piece") || after.startsWith(u"/");
}

/// "Bybit lost $1.46bn": what an exchange loses is stolen from it, unless the words say otherwise.
bool namesVictim(const ClaimContext &context)
{
    return std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            return context.sentence.contains(match.span) && context.robbed->contains(match.entity);
        });
}

/// A harm is a theft where the words around it speak of stealing.
ClaimKind kindOfLoss(const ClaimContext &context)
{
    const bool stealing = context.aboutTheft || speaksOfTheft(context.words(context.block)) ||
                          namesVictim(context) || speaksOfTheft(context.words(context.heading)) ||
                          speaksOfTheft(context.words(context.caption));
    return stealing ? ClaimKind::Theft : ClaimKind::Cost;
}

std::optional<ClaimKind> nearestKind(const ClaimContext &context, Span range, Span amount)
{
    int best = -1;
    qsizetype least = std::numeric_limits<qsizetype>::max();
    indexOf<claimwords::kinds>().each(context.text, range, [&](int i, Span place) {
        qsizetype distance =
            distanceBetween(context, amount, place) + claimwords::kinds[static_cast<size_t>(i)].toll;
        // Another amount between the two: the word more likely speaks of that one.
        for (qsizetype k = 0; k < context.amounts.size(); ++k) {
            const Span other = context.amount(k).span;
            const bool between = other.start >= std::min(amount.end, place.end) &&
                                 other.end <= std::max(amount.start, place.start) && other != amount;
            distance += between ? 40 : 0;
        }
        if (distance < least || (distance == least && i < best)) {
            least = distance;
            best = i;
        }
        return false;
    });
    if (best < 0)
        return std::nullopt;
    const claimwords::KindCue &cue = claimwords::kinds[static_cast<size_t>(best)];
    return cue.loss ? kindOfLoss(context) : cue.kind;
}

/// A sentence without a word for what it counts that goes on counting what the one before did.
bool goesOn(const ClaimContext &context, qsizetype i)
{
    if (i > 0)
        return true;
    if (holds<claimwords::continuations>(context.text, context.sentence) ||
        holds<claimwords::weakThefts>(context.text, context.sentence) || saysPart(context, i))
        return true;
    return std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                       [&](const ScannedDate &date) { return context.sentence.contains(date.span); });
}

} // namespace

bool speaksOfTheft(QStringView words)
{
    bool speaks = false;
    indexOf<claimwords::kinds>().each(words, {0, words.size()}, [&](int i, Span) {
        speaks = claimwords::kinds[static_cast<size_t>(i)].kind == ClaimKind::Theft;
        return speaks;
    });
    return speaks;
}

bool holdsWholeYear(const ClaimContext &context, Span range)
{
    return holds<claimwords::wholeYears>(context.text, range);
}

bool holdsSamePeriod(const ClaimContext &context, Span range)
{
    return holds<claimwords::samePeriods>(context.text, range);
}

std::optional<Bound> remarkedBound(const ClaimContext &context, qsizetype i)
{
    if (!context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    QStringView rest = context.words({context.amount(i).figure.end, context.sentence.end}).trimmed();
    struct Remark
    {
        QStringView word;
        Bound bound;
    };
    static constexpr std::array remarks{
        Remark{u"at least", Bound::AtLeast},   Remark{u"minimum", Bound::AtLeast},
        Remark{u"au moins", Bound::AtLeast},   Remark{u"au minimum", Bound::AtLeast},
        Remark{u"少なくとも", Bound::AtLeast}, Remark{u"最低", Bound::AtLeast},
        Remark{u"최소", Bound::AtLeast},       Remark{u"적어도", Bound::AtLeast},
        Remark{u"about", Bound::About},        Remark{u"approximate", Bound::About},
        Remark{u"estimate", Bound::About},     Remark{u"estimation", Bound::About},
        Remark{u"概算", Bound::About},         Remark{u"推計", Bound::About},
        Remark{u"추정", Bound::About}};
    for (const Remark &remark : remarks) {
        if (!rest.startsWith(remark.word))
            continue;
        const QStringView after = rest.mid(remark.word.size()).trimmed();
        if (after.isEmpty() || QStringView(u";,.:。、()").contains(after.front()))
            return remark.bound;
    }
    return std::nullopt;
}

std::optional<ClaimKind> readKind(const ClaimContext &context, qsizetype i,
                                  const std::optional<ClaimKind> &before)
{
    const Span amount = context.amount(i).span;
    if (isDifference(context, amount) || isRate(context, amount))
        return ClaimKind::Other;
    if (const auto kind = nearestKind(context, clauseAround(context, amount), amount))
        return *kind;
    if (holds<claimwords::recoveries>(context.text, clauseAround(context, amount)) &&
        !speaksOfTheft(context.words(context.sentence)))
        return ClaimKind::Other;
    const Span column = columnHeading(context, columnOf(context, amount.start));
    if (!column.isEmpty()) {
        if (const auto kind = nearestKind(context, column, amount))
            return *kind;
        if (holds<claimwords::recoveries>(context.text, column))
            return ClaimKind::Other;
    }
    if (const auto kind = nearestKind(context, context.sentence, amount))
        return *kind;
    const bool on = goesOn(context, i);
    if (before && on)
        return before;
    if (!context.before.isEmpty() && on) {
        if (const auto kind = nearestKind(context, context.before, amount))
            return kind;
    }
    const bool weak = holds<claimwords::weakThefts>(context.text, context.sentence);
    if (weak && (holds<claimwords::thieves>(context.text, context.sentence) ||
                 holds<claimwords::purses>(context.text, context.sentence)))
        return ClaimKind::Theft;
    for (const Span above : {context.caption, context.heading}) {
        if (above.isEmpty())
            continue;
        if (const auto kind = nearestKind(context, above, amount))
            return kind;
    }
    // Where a text is about thefts, what a victim is named beside, or only a new sum, is stolen too.
    const bool sums = holds<claimwords::sums>(context.text, context.sentence);
    if (context.aboutTheft && (weak || sums || namesVictim(context)))
        return ClaimKind::Theft;
    return std::nullopt;
}

std::optional<ClaimKind> kindBeside(const ClaimContext &context, Span span)
{
    return nearestKind(context, context.sentence, span);
}

/// "rapporteraient": the French conditional tells what others say.
static bool holdsConditional(QStringView words)
{
    for (const QStringView ending :
         {QStringView(u"eraient"), QStringView(u"iraient"), QStringView(u"erait")}) {
        for (qsizetype p = words.indexOf(ending); p >= 0; p = words.indexOf(ending, p + 1)) {
            const bool ends = !chars::isLatin(at(words, p + ending.size()));
            if (ends && chars::isLatin(at(words, p - 1)) && chars::isLatin(at(words, p - 2)))
                return true;
        }
    }
    return false;
}

bool readHedge(const ClaimContext &context, qsizetype i)
{
    const Span amount = context.amount(i).span;
    const Span clause = clauseAround(context, amount);
    if (holds<claimwords::hedges>(context.text, clause))
        return true;
    if (context.language == Language::French && holdsConditional(context.words(clause)))
        return true;
    // Japanese and Korean hedge at the end of the sentence, French and English before what they hedge.
    if (isEastAsian(context.language)) {
        const qsizetype tail = std::max(context.sentence.end - 24, amount.end);
        return holds<claimwords::hedges>(context.text, {tail, context.sentence.end});
    }
    const qsizetype parted = context.text.left(amount.start).lastIndexOf(u';');
    return holds<claimwords::hedges>(context.text,
                                     {std::max(context.sentence.start, parted + 1), amount.start});
}

/// "n'a pas volé 300 millions", "did not steal $300 million", 3億ドルを盗んでいない.
static bool isNegated(const ClaimContext &context, Span amount)
{
    static const QRegularExpression western(
        u"\\b(?:(?:did|does|do|has|have|had|was|were|is|are)(?: not|n't) (?:\\w+ "
        u"){0,2}?(?:steal|stolen|taken?|hack(?:ed)?|earn(?:ed)?|"
        "launder(?:ed)?|receiv(?:ed?)|lose|lost|siphon(?:ed)?)|never "
        "(?:stole|took|earned|received|laundered|lost)|n'(?:a|ont|avait|avaient) "
        "(?:pas|jamais|nullement) (?:\\w+ )?(?:volé|dérobé|pris|perdu|subtilisé|détourné|blanchi|reçu|touché|gagné))"_s);
    static const QRegularExpression eastAsian(
        u"^[^。、,]{0,12}?(?:盗んで(?:い)?(?:ない|なかった)|盗まれて(?:い)?ない|奪って(?:い)?ない|窃取して(?:"
        u"い)?ない|훔치지 않|탈취하지 않|"
        "빼앗기지 않|세탁하지 않|도난당하지 않|관여하지 않)"_s);
    if (isEastAsian(context.language))
        return eastAsian.match(context.words({amount.end, context.sentence.end}).toString()).hasMatch();
    constexpr qsizetype reach = 60;
    const Span before{std::max(context.sentence.start, amount.start - reach), amount.start};
    return western.match(context.words(before).toString()).hasMatch();
}

bool readRetraction(const ClaimContext &context, qsizetype i)
{
    const Span amount = context.amount(i).span;
    Span clause = clauseAround(context, amount);
    for (qsizetype other = 0; other < context.amounts.size(); ++other) {
        const Span span = context.amount(other).span;
        if (span.start > amount.start && span.start < clause.end)
            clause.end = span.start;
        if (span.end < amount.end && span.end > clause.start)
            clause.start = span.end;
    }
    if (holds<claimwords::retractions>(context.text, clause))
        return true;
    // The verb may stand behind an apposition ("…, stolen in September, had been returned") and a denial
    // before the clause that it denies.
    const bool alone = context.amounts.size() == 1;
    Span behind{amount.end, context.sentence.end}, before{context.sentence.start, amount.start};
    for (qsizetype other = 0; other < context.amounts.size(); ++other) {
        const Span span = context.amount(other).span;
        if (span.start > amount.start)
            behind.end = std::min(behind.end, span.start);
        if (span.end <= amount.start)
            before.start = std::max(before.start, span.end);
    }
    if (const qsizetype stop = context.text.indexOf(u';', behind.start); stop >= 0 && stop < behind.end)
        behind.end = stop;
    if (holds<claimwords::passiveReturns>(context.text, behind))
        return true;
    if (isEastAsian(context.language))
        return alone && (holds<claimwords::denials>(context.text, behind) || isNegated(context, amount));
    return holds<claimwords::denials>(context.text, alone ? context.sentence : before) ||
           isNegated(context, amount);
}

} // namespace vigie
