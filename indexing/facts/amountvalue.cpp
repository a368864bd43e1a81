// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amountcandidates.h"
#include "indexing/facts/textprobe.h"

namespace vigie {

using chars::at;

void settleValue(const ScanText &scan, Candidate &candidate)
{
    Number &number = candidate.number;
    if (candidate.fixedValue)
        return;
    if (number.spelled) {
        candidate.value = number.spelled;
        candidate.shownPower = number.spelledPower;
        return;
    }
    const Figure &figure = number.figure;
    const bool english = scan.language != Language::French || candidate.before;
    const bool countable = !candidate.unit || !candidate.unit->has(CountedUnit::Measured);
    const bool money = !candidate.unit || candidate.unit->kind == UnitKind::Money;
    bool asDecimal = figure.decimals > 0;
    if (figure.doubt == Figure::Doubt::CommaThree) {
        if (english)
            asDecimal = false;
        else if (number.scale > 0)
            asDecimal = true;
        else if (countable)
            asDecimal = false;
        else if (candidate.unit->kind == UnitKind::Token)
            asDecimal = true;
        else
            return;
    } else if (figure.doubt == Figure::Doubt::PointThree) {
        if (number.scale > 0) {
            if (!english && !number.singularScale)
                return; // "1.650 millions": old grouping or an English decimal point
            asDecimal = true;
        } else if (!countable) {
            if (!english)
                return;
            asDecimal = true;
        } else {
            if (english && money)
                return; // "$1.650"
            asDecimal = false;
        }
    }
    Decimal mantissa = asDecimal ? figure.asDecimal() : figure.asGrouped();
    int scale = number.scale;
    if (number.frenchBillion) {
        const qsizetype mark = figure.end - (figure.doubt == Figure::Doubt::None ? figure.decimals : 3) - 1;
        const bool point = asDecimal && at(scan.text, mark) == u'.';
        if (candidate.before || point) {
            scale -= 3;
            candidate.reason =
                QStringLiteral("\"billion\" in an amount written the English way: a thousand million");
        }
    }
    candidate.value = mantissa.shifted(scale);
    number.mantissa = mantissa;
    number.scale = scale;
    const int decimals = figure.doubt == Figure::Doubt::None ? figure.decimals : 3;
    if (candidate.value)
        candidate.shownPower = asDecimal ? scale - decimals : candidate.value->lastSignificantPower();
}

} // namespace vigie
