// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/annotation.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString colourName(HighlightColour colour)
{
    switch (colour) {
    case HighlightColour::Yellow:
        return u"yellow"_s;
    case HighlightColour::Green:
        return u"green"_s;
    case HighlightColour::Blue:
        return u"blue"_s;
    case HighlightColour::Pink:
        return u"pink"_s;
    case HighlightColour::Orange:
        return u"orange"_s;
    case HighlightColour::Purple:
        break;
    }
    return u"purple"_s;
}

std::optional<HighlightColour> colourFromName(QStringView name)
{
    for (const HighlightColour one :
         {HighlightColour::Yellow, HighlightColour::Green, HighlightColour::Blue, HighlightColour::Pink,
          HighlightColour::Orange, HighlightColour::Purple}) {
        if (colourName(one) == name)
            return one;
    }
    return std::nullopt;
}

} // namespace vigie
