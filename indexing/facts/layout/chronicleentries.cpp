// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/layout/chronicleentries.h"

#include "indexing/facts/names/partynames.h"
#include "indexing/facts/parties/victimweights.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::chronicles {

namespace {

/// Where the date that opens the entry ends; -1 if none does.
qsizetype endOfDate(const ClaimContext &context)
{
    constexpr qsizetype marks = 4; // "* ", "le "
    qsizetype end = -1, from = context.block.start;
    for (const ScannedDate &date : context.page->dates) {
        if (date.span.start < from)
            continue;
        if (date.span.start > from + marks || date.span.end >= context.block.end)
            break;
        end = from = date.span.end;
    }
    return end;
}

} // namespace

Span robbedOf(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language) || i != 0 || !context.aboutTheft ||
        context.words(context.block).contains(u'\t'))
        return {};
    const qsizetype start = endOfDate(context), end = context.amount(0).span.start;
    constexpr qsizetype longest = 120;
    if (start < 0 || end <= start || end - start > longest)
        return {};
    // Only the first sum of an entry is told of so.
    if (std::any_of(
            context.page->amounts.cbegin(), context.page->amounts.cend(), [&](const ScannedAmount &one) {
                return one.span.start >= start && one.span.end <= end && one.amount.kind == UnitKind::Money;
            }))
        return {};
    static const HintedPattern entry(
        u"^(?: \\d{4})?\\.?(?:,? ?[.:–—|-]|,)? "
        u"((?!(?:L['’]|D['’]|Les? |La |Un |Une |Des |The |An? ))\\p{Lu}[\\w.&'’-]*?(?: "
        u"(?:(?:of|de|du|des|&) )?[\\p{Lu}\\d][\\w&'’-]*){0,3})"
        u"(?: \\([^()]{2,30}\\))?"
        u"(?:, \\p{Lu}[\\w'’-]*(?: \\p{Lu}[\\w'’-]*){0,2})?(?:, [a-z][^.:;$€£]{3,50})?"
        u"(?: ?[:–—] ?| ?\\| ?| - |, |\\. )([^$€£]*)$"_s);
    const QRegularExpressionMatch match = entry.match(context.cased.mid(start, end - start).toString());
    if (!match.hasMatch())
        return {};
    static const AnyOf done{
        u"froze",  u"frozen",   u"recover", u"return",  u"refund",   u"repa",    u"rais",   u"fine",
        u"borrow", u"launder",  u"swap",    u"mixer",   u"seiz",     u"pays",    u"paid",   u"bought",
        u"sold",   u"arrest",   u"reward",  u"indict",  u"sanction", u"convert", u"amende", u"gel",
        u"saisi",  u"rembours", u"restitu", u"récupér", u"blanchi",  u"emprunt", u"achet",  u"récompens"};
    constexpr qsizetype reach = 60;
    const Span rest{context.amount(0).span.end,
                    std::min(context.block.end, context.amount(0).span.end + reach)};
    const qsizetype stop = rest.length() > 0 ? context.words(rest).indexOf(QStringView(u". ")) : -1;
    const QStringView tail =
        rest.length() > 0 ? context.words(rest).left(stop < 0 ? reach : stop) : QStringView();
    if (done.in(match.captured(2).toLower()) || done.in(tail))
        return {};
    const Span name{start + match.capturedStart(1), start + match.capturedEnd(1)};
    static const AnyOf none{u"total",    u"year",        u"loss",        u"half",    u"quarter",
                            u"note",     u"attribution", u"bilan",       u"année",   u"perte",
                            u"semestre", u"trimestre",   u"north korea", u"corée",   u"lazarus",
                            u"treasury", u"fbi",         u"united",      u"nations", u"un "};
    return none.in(context.words(name)) || parties::weights::namesNothing(context.words(name)) ||
                   !parties::mayBeName(context, name)
               ? Span{}
               : name;
}

void gatherYear(QList<Claim> &claims, const ClaimContext &context, qsizetype i)
{
    const Claim &total = claims.constLast();
    if (isEastAsian(context.language) || i != 0 || total.kind != ClaimKind::Theft || total.retracted ||
        !total.victim.isEmpty() || !total.period || total.period->precision != FuzzyDate::Precision::Year ||
        context.words(context.sentence).contains(u'\t'))
        return;
    static const HintedPattern words(
        u"^(?:[-•*–—] ?)?(?:\\d{4}[.:,]? )?(?:(?:the )?(?:year|annual|full[- "
        u"]year|year's|year-end|grand|overall)? ?totals?\\b|"
        u"the year (?:as a whole|in all|altogether|in total)|whole year|full year|all year|"
        u"(?:bilan|total) (?:de |pour )?l'(?:année|an)|total annuel|(?:sur )?l'année(?: entière)?|"
        u"bilan (?:annuel|de l'année))"_s);
    constexpr qsizetype bullet = 4;
    const Span lead{context.sentence.start, context.amount(0).span.start};
    if (context.sentence.start - context.block.start > bullet || lead.length() <= 0 ||
        !words.in(context.words(lead)))
        return;
    constexpr qsizetype far = 24;
    std::optional<Decimal> sum = Decimal();
    QList<qsizetype> parts;
    for (qsizetype k = claims.size() - 2; k >= 0 && k >= claims.size() - far; --k) {
        const Claim &one = claims.at(k);
        if (one.kind != ClaimKind::Theft || one.retracted || !one.partOf.isEmpty() || one.victim.isEmpty() ||
            one.amount.unit != total.amount.unit)
            continue;
        if (!one.period || !total.period->contains(*one.period))
            break;
        sum = sum ? sum->plus(one.amount.value) : sum;
        parts.append(k);
    }
    if (!sum || *sum > total.amount.value)
        return;
    const ClaimId id = total.id;
    for (const qsizetype k : std::as_const(parts))
        claims[k].partOf = id;
}

} // namespace vigie::chronicles
