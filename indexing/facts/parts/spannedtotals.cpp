// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/parts/spannedtotals.h"

#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::spannedtotals {

bool saysTotal(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern words(
        u"\\b(?:totals?|altogether|in all|taken together|together|combined|add(?:s|ed)? up|adding up|overall|"
        u"aggregate|cumulative(?:ly)?|sum (?:comes|came|reach[a-z]*|amounts|amounted|is|was)|"
        u"reporting period|period (?:under review|covered|considered|of the report))\\b"_s);
    static const HintedPattern french(
        u"\\b(?:le total|au total|en tout|l'ensemble|cumul(?:é|ée|és|ées)?|la somme|le bilan|additionn[a-zé]+)\\b"_s);
    const QStringView sentence = context.words(context.sentence);
    if (i != 0 || sentence.contains(u'\t'))
        return false;
    return (context.language == Language::English && words.in(sentence)) ||
           (context.language == Language::French && french.in(sentence));
}

Time timeOf(const Claim &total, const FuzzyDate &last, const QList<Claim> &told, const QSet<ClaimId> &bases)
{
    std::optional<Decimal> sum = Decimal();
    QDate from, to;
    qsizetype added = 0;
    bool ofOneTime = true;
    for (auto part = told.crbegin(); part != told.crend(); ++part) {
        if (part->kind != total.kind || part->amount.unit != total.amount.unit || !part->partOf.isEmpty() ||
            part->amount.high || part->retracted || bases.contains(part->id))
            continue;
        const bool dated = part->period && part->period->start.isValid() && part->period->end.isValid();
        if (!dated || !(part->amount.value < total.amount.value))
            return {};
        // One victim's loss may be told before that of all.
        if (added == 0 && part->victim.isEmpty() && *part->period == last &&
            last.precision == FuzzyDate::Precision::Year && part->amount.bound == Bound::Exact)
            ofOneTime = false;
        const bool apart = added == 0 || part->period->end < from || part->period->start > to;
        if (!apart)
            break;
        from = added == 0 ? part->period->start : std::min(from, part->period->start);
        to = added == 0 ? part->period->end : std::max(to, part->period->end);
        sum = sum ? sum->plus(part->amount.value) : std::nullopt;
        ++added;
        if (added > 1 && sum && sum->rounded(total.amount.shownPower) == total.amount.value)
            return {true, FuzzyDate::range(from, to)};
    }
    const bool reached = added > 1 && sum && !(total.amount.value < *sum);
    return {reached || !ofOneTime, std::nullopt};
}

} // namespace vigie::spannedtotals
