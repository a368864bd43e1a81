// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/number.h"
#include "indexing/facts/words/textprobe.h"

namespace vigie {

namespace {

using chars::at;

int digitOf(QChar c)
{
    switch (c.unicode()) {
    case u'〇':
    case u'零':
    case u'영':
    case u'공':
        return 0;
    case u'一':
    case u'壱':
    case u'일':
        return 1;
    case u'二':
    case u'弐':
    case u'이':
        return 2;
    case u'三':
    case u'参':
    case u'삼':
        return 3;
    case u'四':
    case u'사':
        return 4;
    case u'五':
    case u'오':
        return 5;
    case u'六':
    case u'육':
    case u'륙':
        return 6;
    case u'七':
    case u'칠':
        return 7;
    case u'八':
    case u'팔':
        return 8;
    case u'九':
    case u'구':
        return 9;
    default:
        return -1;
    }
}

int multiplierOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
    case u'拾':
    case u'십':
        return 1;
    case u'百':
    case u'백':
        return 2;
    case u'千':
    case u'천':
        return 3;
    default:
        return 0;
    }
}

int myriadOf(QChar c)
{
    switch (c.unicode()) {
    case u'万':
    case u'萬':
    case u'만':
        return 4;
    case u'億':
    case u'亿':
    case u'억':
        return 8;
    case u'兆':
    case u'조':
        return 12;
    default:
        return 0;
    }
}

bool isSome(QChar c)
{
    return c == u'数' || c == u'數' || c == u'何' || c == u'幾' || c == u'수' || c == u'몇';
}

/// "余", "여": somewhat more than the figure before it.
bool isOdd(QChar c)
{
    return c == u'余' || c == u'여';
}

/// Below ten thousand: 28.4, 2,500, 6천, 二千八百, 四〇〇〇, 2천5백, 数十.
struct Small
{
    Decimal value;
    Decimal first;      ///< the figure alone, without 十百千
    int multiplier = 0; ///< of that figure
    int parts = 0;      ///< 2천5백 has two
    int decimals = 0;
    bool vague = false;
    bool about = false;
    bool bareDigit = false; ///< one kanji or hangul digit and nothing else
    bool ascii = false;
    qsizetype end = 0;
};

/// Behind a myriad (`inside`) 0,800 has its noughts for the place and its comma for the group.
std::optional<Small> readSmall(QStringView text, qsizetype position, bool inside)
{
    Small small;
    qint64 total = 0;
    int lastMultiplier = 4;
    qsizetype p = position;
    while (p < text.size()) {
        qsizetype q = p;
        // Korean may part the steps: 1천 200만.
        if (small.parts > 0 && at(text, q) == u' ' && lastMultiplier > 0 && chars::isDigit(at(text, q + 1)))
            ++q;
        std::optional<qint64> digits;
        bool some = false;
        int digitCount = 0;
        if (chars::isDigit(at(text, q))) {
            qsizetype skip = 0;
            const auto figure = readFigure(text, q, false, skip);
            if (!figure)
                return std::nullopt;
            small.ascii = true;
            const bool padded =
                inside && at(text, q) == u'0' && at(text, q + 1) == u',' && figure->decimals == 3;
            const bool decimal =
                (figure->decimals > 0 && !padded) || figure->doubt == Figure::Doubt::PointThree;
            if (decimal && small.parts > 0 && figure->decimals > 0) { // 6천400.75
                const auto sum = Decimal(total).plus(figure->asDecimal());
                if (!sum || lastMultiplier == 0)
                    return std::nullopt;
                small.value = *sum;
                small.decimals = figure->decimals;
                ++small.parts;
                small.end = figure->end;
                small.multiplier = 0;
                return small;
            }
            if (decimal) {
                if (small.parts > 0)
                    break;
                small.decimals = figure->doubt == Figure::Doubt::PointThree ? 3 : figure->decimals;
                small.first = figure->asDecimal();
            } else {
                digits = figure->digits;
            }
            q = figure->end;
            if (isSome(at(text, q))) { // 10数億
                some = true;
                ++q;
            }
        } else {
            qint64 run = 0;
            while (digitOf(at(text, q)) >= 0 && digitCount < 4) {
                run = run * 10 + digitOf(at(text, q));
                ++q;
                ++digitCount;
            }
            // 二・八四億: a middle dot is the decimal mark between kanji digits.
            if (digitCount > 0 && small.parts == 0 && at(text, q) == u'・' && digitOf(at(text, q + 1)) >= 0 &&
                chars::isHan(at(text, q + 1))) {
                qsizetype end = q + 1;
                qint64 decimals = run;
                for (; digitOf(at(text, end)) >= 0 && end - q <= 6; ++end)
                    decimals = decimals * 10 + digitOf(at(text, end));
                if (myriadOf(at(text, end)) != 0) {
                    small.decimals = static_cast<int>(end - q - 1);
                    small.first = Decimal::fromDigits(decimals, small.decimals);
                    small.value = small.first;
                    small.parts = 1;
                    small.end = end;
                    return small;
                }
            }
            if (digitCount > 0)
                digits = run;
            if (digitCount > 1 && !chars::isHan(at(text, q - 1)))
                return std::nullopt; // hangul digits do not stand side by side
            if (isSome(at(text, q))) {
                some = true;
                ++q;
                if (chars::isHangul(at(text, q - 1)) && at(text, q) == u' ' &&
                    (multiplierOf(at(text, q + 1)) != 0 || myriadOf(at(text, q + 1)) != 0))
                    ++q;
            }
        }
        if (isOdd(at(text, q)) && (multiplierOf(at(text, q + 1)) != 0 || myriadOf(at(text, q + 1)) != 0)) {
            small.about = true;
            ++q;
        }
        const qsizetype gap = at(text, q) == u' ' && digits && multiplierOf(at(text, q + 1)) != 0 &&
                                      chars::isHangul(at(text, q + 1))
                                  ? 1
                                  : 0;
        const int multiplier = multiplierOf(at(text, q + gap));
        if (multiplier != 0 && multiplier < lastMultiplier) {
            if (small.decimals > 0 && small.parts == 0) {
                const auto value = small.first.shifted(multiplier);
                if (!value)
                    return std::nullopt;
                small.multiplier = multiplier;
                small.value = *value;
                small.parts = 1;
                small.end = q + gap + 1;
                return small;
            }
            qint64 step = digits.value_or(1);
            if (step > 9 && small.parts > 0)
                return std::nullopt;
            for (int i = 0; i < multiplier; ++i)
                step *= 10;
            if (small.parts == 0) {
                small.first = Decimal(digits.value_or(1));
                small.multiplier = multiplier;
            }
            total += step;
            ++small.parts;
            lastMultiplier = multiplier;
            small.vague = small.vague || some;
            small.bareDigit = false;
            p = q + gap + 1;
            continue;
        }
        if (small.decimals > 0 && small.parts == 0) {
            small.value = small.first;
            small.vague = some;
            small.parts = 1;
            small.end = q;
            return small;
        }
        if (!digits && !some)
            break;
        qint64 limit = 1;
        for (int i = 0; i < lastMultiplier; ++i)
            limit *= 10;
        if (small.parts > 0 && digits.value_or(0) >= limit)
            break; // "5百 2000": another number
        if (small.parts == 0) {
            small.first = Decimal(digits.value_or(1));
            small.bareDigit = digitCount == 1 && !some;
        }
        total += digits.value_or(small.parts == 0 ? 1 : 0);
        small.vague = small.vague || some;
        ++small.parts;
        p = q;
        break;
    }
    if (small.parts == 0)
        return std::nullopt;
    small.value = Decimal(total);
    small.end = p;
    return small;
}

} // namespace

std::optional<Number> readMyriads(QStringView text, qsizetype position)
{
    Number number;
    Decimal total;
    int last = 16;
    int segments = 0;
    qsizetype p = position;
    bool ascii = false;
    while (true) {
        const bool gapBefore = segments > 0 && at(text, p) == u' ';
        const qsizetype start = p + (gapBefore ? 1 : 0);
        const auto small = readSmall(text, start, segments > 0);
        if (!small)
            break;
        if (segments > 0 && small->bareDigit && small->value == Decimal())
            break; // "만 영국 파운드": a nought alone ends no number
        qsizetype q = small->end;
        if (at(text, q) == u' ' && myriadOf(at(text, q + 1)) != 0 && chars::isHangul(at(text, q + 1)))
            ++q;
        const int myriad = myriadOf(at(text, q));
        // 8万6400.75: decimals only at the very end.
        if (segments > 0 && small->decimals > 0 && (myriad != 0 || small->multiplier != 0))
            break;
        if (myriad != 0 && myriad < last) {
            const auto part = small->value.shifted(myriad);
            const auto sum = part ? total.plus(*part) : std::nullopt;
            if (!sum)
                return std::nullopt;
            total = *sum;
            number.spelledPower = small->decimals > 0 ? myriad + small->multiplier - small->decimals
                                                      : part->lastSignificantPower();
            if (segments == 0) {
                number.mantissa = small->first;
                number.scale = myriad + small->multiplier;
            }
            last = myriad;
            p = q + 1;
            number.small = false;
        } else {
            // Without a myriad of its own only what follows at once belongs to the number: 3億8001; Korean
            // also parts it from 만: 3만 500.
            const bool parted = gapBefore && !(last == 4 && at(text, p - 1) == u'만');
            if (myriad != 0 || (segments > 0 && parted))
                break;
            if (segments == 0 && small->multiplier == 0 && small->parts == 1 && small->ascii)
                return std::nullopt; // a plain figure: Western rules
            const auto sum = total.plus(small->value);
            if (!sum)
                return std::nullopt;
            total = *sum;
            number.spelledPower = small->decimals > 0
                                      ? (segments > 0 ? 0 : small->multiplier) - small->decimals
                                      : small->value.lastSignificantPower();
            if (segments == 0) {
                number.mantissa = small->first;
                number.scale = small->multiplier;
            }
            number.small = small->bareDigit;
            p = small->end;
            ++segments;
            number.vague = number.vague || small->vague;
            number.about = number.about || small->about;
            ascii = ascii || small->ascii;
            break;
        }
        ++segments;
        number.vague = number.vague || small->vague;
        number.about = number.about || small->about;
        ascii = ascii || small->ascii;
        if (small->decimals > 0)
            break;
    }
    // "만 달러" is ten thousand dollars; in Japanese 万 does not stand alone.
    if (segments == 0 && at(text, position) == u'만') {
        number.mantissa = Decimal(1);
        number.scale = 4;
        total = Decimal(10000);
        number.spelledPower = 4;
        p = position + 1;
        segments = 1;
    }
    if (segments == 0)
        return std::nullopt;
    if (segments > 1)
        number.scale = 0; // no single scale that an earlier figure could share
    number.span = {position, p};
    number.spelled = total;
    number.words = !ascii;
    return number;
}

} // namespace vigie
