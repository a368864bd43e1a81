// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/amountcandidates.h"
#include "indexing/facts/words/textprobe.h"

namespace vigie {

using chars::at;

namespace {

/// Whether a French text writes its decimals behind a comma only, as in « 44,5 milliards »: a point before
/// three digits parts thousands then, as news agencies have it.
bool groupsByPoint(QStringView text)
{
    bool comma = false;
    for (qsizetype p = 1; p + 1 < text.size(); ++p) {
        const QChar mark = text.at(p);
        if ((mark != u',' && mark != u'.') || !chars::isDigit(text.at(p - 1)) ||
            !chars::isDigit(text.at(p + 1)))
            continue;
        qsizetype start = p, end = p + 1;
        while (start > 0 && chars::isDigit(text.at(start - 1)))
            --start;
        while (chars::isDigit(at(text, end)))
            ++end;
        // Dates and numbers of versions have several marks.
        const auto isMark = [](QChar c) { return c == u'.' || c == u','; };
        const bool several = (isMark(at(text, start - 1)) && chars::isDigit(at(text, start - 2))) ||
                             (isMark(at(text, end)) && chars::isDigit(at(text, end + 1)));
        if (several || end - p - 1 > 2)
            continue;
        if (mark == u'.')
            return false;
        comma = true;
    }
    return comma;
}

} // namespace

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
            asDecimal = english || number.singularScale;
            // "1.650 millions": old grouping or an English decimal point
            if (!asDecimal && !groupsByPoint(scan.text))
                return;
        } else if (!countable) {
            asDecimal = english;
            if (!asDecimal && !groupsByPoint(scan.text))
                return;
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
