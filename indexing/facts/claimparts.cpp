// SPDX-License-Identifier: GPL-3.0-or-later
// Which amounts are said to be a part of something larger, and of what.
#include "indexing/facts/anyof.h"
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/claimwords.h"
#include "indexing/facts/cueindex.h"
#include "indexing/facts/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

bool sameUnit(const ClaimContext &context, qsizetype a, qsizetype b)
{
    return context.amount(a).amount.unit == context.amount(b).amount.unit;
}

/// "Of the $2.17 billion taken, …", « Sur les 2,17 milliards volés, … »: the words before amount `j` open the
/// sentence and make a whole of it.
bool opensAsWhole(const ClaimContext &context, qsizetype j)
{
    static const QRegularExpression opening =
        pattern(u"(?:^|[,;:.] )(?:[\\w ]{0,24}, )?(?:out )?(?:of|from|within|among|sur|parmi|dans) "
                u"(?:the|this|that|these|a|les|le|ces|ce|un|"
                "l'ensemble des|l'ensemble du)(?: [\\w'-]+){0,4}$"_s);
    const qsizetype start = j > 0 ? context.amount(j - 1).span.end : context.sentence.start;
    constexpr qsizetype longest = 90;
    if (isEastAsian(context.language) || context.amount(j).span.start - start > longest)
        return false;
    return opening.match(context.words({start, context.amount(j).span.start}).trimmed().toString())
        .hasMatch();
}

/// "$1.5 billion of the $2.17 billion", « 1,5 milliard sur un total de 2,17 milliards », "X … deux tiers du
/// total de Y": amount `i + 1` is what `i` belongs to.
bool namesWholeBehind(const ClaimContext &context, qsizetype i)
{
    static const QRegularExpression gap =
        pattern(u"^(?:[^,;:()]{0,60} )?(?:(?:out )?of (?:the|a|an|its|their|that|this)(?: (?:[a-z-]+ "
                u"){0,2}total(?: of)?)?|out "
                "of|sur (?:les|un total de|le total de|un montant total de|l'ensemble des)|du total de|d'un "
                "total de|des|of the total "
                "of|of the overall)$"_s);
    const QStringView between =
        context.words({context.amount(i).span.end, context.amount(i + 1).span.start}).trimmed();
    // "des" alone only right behind the figure: « 1,5 des 2,17 milliards ».
    if (between == u"of" || between.size() > 80 || isEastAsian(context.language) ||
        !(between.contains(u"of") || between.contains(u"sur ") || between.contains(u"total") ||
          between == u"des"))
        return false;
    return gap.match(between.toString()).hasMatch();
}

/// A list of parts behind a colon or in brackets: "$3.4 billion: Bybit ($1.46 billion), Phemex ($73
/// million)". The amount that the list breaks down, if amount `i` is in one.
std::optional<qsizetype> wholeOfEnumeration(const ClaimContext &context, qsizetype i)
{
    const QStringView text = context.text;
    for (qsizetype j = i - 1; j >= 0; --j) {
        if (!sameUnit(context, i, j))
            continue;
        const Span whole = context.amount(j).span;
        const QStringView behind = context.words({whole.end, context.amount(i).span.start});
        const qsizetype colon = behind.indexOf(u':');
        const QStringView trimmed = behind.trimmed();
        const bool bracket = trimmed.startsWith(u'(') && !trimmed.contains(u')');
        if (colon < 0 && !bracket)
            continue;
        // "Bybit: $1.46 billion, Cetra: $223 million": the amounts have labels of one kind, and none is a
        // whole.
        const auto isLabelled = [&](qsizetype k) {
            return context.words({context.sentence.start, context.amount(k).span.start})
                .trimmed()
                .endsWith(u':');
        };
        if (colon >= 0 && isLabelled(j) && isLabelled(i) && behind.left(colon).contains(u','))
            continue;
        // A conversion in brackets belongs to the whole: "$1 billion (€0.9 billion): …".
        qsizetype from = whole.end + (colon >= 0 ? colon : 0), to = context.sentence.end;
        if (colon < 0) {
            if (const qsizetype close = text.left(to).indexOf(u')', from); close >= 0)
                to = close;
        }
        Decimal sum;
        int count = 0;
        for (qsizetype k = j + 1; k < context.amounts.size(); ++k) {
            const ScannedAmount &one = context.amount(k);
            if (one.span.start < from || one.span.end > to || !sameUnit(context, k, j))
                continue;
            if (const auto more = sum.plus(one.amount.value))
                sum = *more;
            ++count;
        }
        return count > 1 && !(context.amount(j).amount.value < sum) ? std::optional(j) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

bool saysPart(const ClaimContext &context, qsizetype i)
{
    const Span amount = context.amount(i).span;
    qsizetype start = context.sentence.start;
    if (i > 0)
        start = std::max(start, context.amount(i - 1).span.end);
    // The word opens the clause or stands near the figure: "dont, selon le rapport, environ 1,4 milliard".
    const Span reach{std::max(start, amount.start - 60), amount.start};
    if (holds<claimwords::parts>(context.text, reach))
        return true;
    static const QRegularExpression ofTotal = pattern(
        u"\\b(?:of|out of|from|within) (?:the|that|this|its|their) (?:[\\w-]+ "
        u"){0,2}(?:total|sum|amount|figure|haul|loot)\\b|"
        "\\bof (?:that|this)\\b(?! (?:year|month|week|quarter|half|day|period|time|decade|kind|sort|type))|"
        "\\b(?:sur|parmi|dans) (?:le|la|ce|cette|les|ces) (?:[\\w-]+ )?(?:total|somme|montant|butin|chiffre)\\b"_s);
    // Without one of these neither can match, and most sentences have none.
    static const AnyOf wholes{
        u"total",        u"sum",         u"amount",    u"figure",         u"haul",       u"loot",
        u"losses",       u"thefts",      u"takings",   u"somme",          u"montant",    u"butin",
        u"chiffre",      u"of that",     u"of this",   u" en provien",    u" en proven", u" en sont ",
        u" en étaient ", u" en ont été", u" en a été", u" en avaient été"};
    // "A quarter of it, $305 million", その4分の1に近い3億500万ドル, 그 4분의 1인 3억 달러
    static const QRegularExpression fraction =
        pattern(u"\\b(?:half|thirds?|quarters?|fifths?|most|much|percent|per cent) of (?:it|them|which)\\b|"
                u"\\d%? of (?:it|them|which)\\b|"
                u"(?:その|그 ?)(?:約|약 )?\\d+ ?(?:分の|割|%|분의)|(?:その|그 )(?:半分|ほとんど|절반)"_s);
    static const AnyOf fractions{u"of it", u"of them", u"of which", u"その", u"그 "};
    if (fractions.in(context.words(reach)) && fraction.match(context.words(reach).toString()).hasMatch())
        return true;
    // "$400 million of the haul was laundered, another $200 million …": what the words behind an amount say
    // is said of that one.
    const QStringView lead = context.words(reach);
    const QRegularExpressionMatch said =
        wholes.in(lead) ? ofTotal.match(lead.toString()) : QRegularExpressionMatch();
    if (said.hasMatch() && !(i > 0 && reach.start == start && said.capturedStart() <= 1))
        return true;
    static const QRegularExpression ofTotalBehind = pattern(
        u"^[^,.;:()]{0,30}?\\b(?:(?:of|out of) (?:that|this|the|its|their|[\\w-]+ year's|the year's) "
        u"(?:[\\w'-]+ ){0,2}(?:total|sum|amount|figure|haul|loot|losses|thefts|takings)\\b|(?:de|sur|dans) "
        u"(?:ce|cette) "
        "(?:total|somme|montant|butin|chiffre))\\b|"
        "^ ?(?:\\([^)]*\\) )?of (?:that|this)(?= "
        "(?:came|was|were|went|had|has|have|belonged|is|are)\\b|[,.;]|$)|"
        "^[^,.;]{0,20} en (?:provien|proven|sont |étaient |ont été|a été|avaient été)"_s);
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    const QStringView tail = context.words({amount.end, next});
    if (wholes.in(tail) && ofTotalBehind.match(tail.toString()).hasMatch())
        return true;
    if (context.language == Language::Korean && i > 0) {
        const QStringView between = context.words({start, amount.start}).trimmed();
        if (between == u"중" || between.startsWith(u"중 ") || between.startsWith(u"가운데 "))
            return true;
    }
    // (이더 900만 달러 포함), （イーサ900万ドルを含む）: included in what stands before the bracket.
    static const QRegularExpression included = pattern(u"^ ?(?:を?含む|を?含め|을? ?포함|를 포함)"_s);
    const QStringView bracket = context.words({amount.end, context.sentence.end}).left(8);
    if (i > 0 && (bracket.contains(u'含') || bracket.contains(u"포함")) &&
        included.match(bracket.toString()).hasMatch())
        return true;
    const Span behind{amount.end, std::min(amount.end + 24, context.sentence.end)};
    return holds<claimwords::partsAfter>(context.text, behind);
}

bool saysWhose(const ClaimContext &context, qsizetype i)
{
    static const AnyOf words{
        u"belong",      u"owned by",     u"appartenai", u"appartienn",   u"お客様の資産", u"顧客の資産",
        u"顧客資産",    u"のものだった", u"のものです", u"のものでした", u"お客様資産",   u"고객 자산",
        u"고객의 자산", u"것이었",       u"고객자산",   u"회원 자산",    u"お客様から",   u"の預かり資産でし",
        u"소유였",      u"맡긴 ",        u"맡겨 둔",    u"예치한 ",      u"맡겨둔",       u"預けていた",
        u"預けた",      u"から預かっ",   u"自己資産",   u"お預かりし",   u"회사 자산",    u"사 자산",
        u"회원 몫",     u"고객 몫",      u"顧客分",     u"お客様分"};
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    return words.in(context.words({context.amount(i).span.end, next}));
}

std::optional<qsizetype> wholeInSentence(const ClaimContext &context, qsizetype i)
{
    const auto larger = [&](qsizetype j) {
        return sameUnit(context, i, j) && context.amount(i).amount.value < context.amount(j).amount.value;
    };
    if (const auto whole = wholeOfEnumeration(context, i))
        return whole;
    if (i > 0 && larger(i - 1) && opensAsWhole(context, i - 1))
        return i - 1;
    if (i + 1 < context.amounts.size() && larger(i + 1) && namesWholeBehind(context, i))
        return i + 1;
    return std::nullopt;
}

} // namespace vigie
