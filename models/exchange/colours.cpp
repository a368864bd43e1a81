// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/colours.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString paperColour(HighlightColour colour)
{
    switch (colour) {
    case HighlightColour::Yellow:
        return u"#fff176"_s;
    case HighlightColour::Green:
        return u"#b9f6ca"_s;
    case HighlightColour::Blue:
        return u"#b3e5fc"_s;
    case HighlightColour::Pink:
        return u"#f8bbd0"_s;
    case HighlightColour::Orange:
        return u"#ffcc80"_s;
    case HighlightColour::Purple:
        return u"#e1bee7"_s;
    }
    return {};
}

QString lineColour(HighlightColour colour)
{
    switch (colour) {
    case HighlightColour::Yellow:
        return u"#9a7b00"_s;
    case HighlightColour::Green:
        return u"#2e7d32"_s;
    case HighlightColour::Blue:
        return u"#1565c0"_s;
    case HighlightColour::Pink:
        return u"#c2185b"_s;
    case HighlightColour::Orange:
        return u"#c25700"_s;
    case HighlightColour::Purple:
        return u"#6a1b9a"_s;
    }
    return {};
}

} // namespace vigie
