// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/amounts/number.h"

#include "indexing/facts/words/textprobe.h"

namespace vigie {

namespace {

using chars::at;

/// "et demi", "and a half" after a figure and its scale.
qsizetype halfAfter(QStringView text, qsizetype position, bool french)
{
    for (const QStringView phrase : {QStringView(u" et demi"), QStringView(u" et demie")}) {
        if (french && chars::standsAt(text, position, phrase))
            return position + phrase.size();
    }
    constexpr QStringView english = u" and a half";
    return !french && chars::standsAt(text, position, english) ? position + english.size() : -1;
}

} // namespace

std::optional<Number> readNumber(QStringView text, qsizetype position, Language language, bool spaces,
                                 qsizetype &skipTo)
{
    const QChar c = text.at(position);
    const bool french = language == Language::French;
    if (!chars::isDigit(c)) {
        auto number = chars::isLatin(c)
                          ? (french ? readFrenchWords(text, position) : readEnglishWords(text, position))
                          : readMyriads(text, position);
        skipTo = number ? number->span.end : position + 1;
        return number;
    }

    const auto figure = readFigure(text, position, spaces, skipTo);
    if (!figure)
        return std::nullopt;
    if (auto number = readMyriads(text, position)) {
        skipTo = number->span.end;
        return number;
    }
    Number number;
    number.figure = *figure;
    number.hasFigure = true;
    number.span = {position, figure->end};
    const auto scale = readScaleWord(text, figure->end, french);
    if (!scale)
        return number;
    number.scale = scale->power;
    number.shortScale = scale->isShort;
    number.singularScale = scale->singular;
    number.frenchBillion = french && scale->billion;
    number.span.end = scale->end;
    skipTo = scale->end;
    if (const qsizetype half = halfAfter(text, scale->end, french);
        half > 0 && figure->decimals == 0 && figure->doubt == Figure::Doubt::None) {
        const auto mantissa = Decimal(figure->digits).plus(Decimal::fromDigits(5, 1));
        const auto value = mantissa ? mantissa->shifted(scale->power) : std::nullopt;
        if (value) {
            number.hasFigure = false;
            number.mantissa = *mantissa;
            number.spelled = value;
            number.spelledPower = scale->power - 1;
            number.span.end = half;
            skipTo = half;
        }
    }
    return number;
}

} // namespace vigie
