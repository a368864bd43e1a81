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

QString markStyleName(MarkStyle style)
{
    return style == MarkStyle::Underline ? u"underline"_s : u"highlight"_s;
}

std::optional<MarkStyle> markStyleFromName(QStringView name)
{
    for (const MarkStyle one : {MarkStyle::Highlight, MarkStyle::Underline}) {
        if (markStyleName(one) == name)
            return one;
    }
    return std::nullopt;
}

QString evidenceKindName(EvidenceLink::Kind kind)
{
    switch (kind) {
    case EvidenceLink::Kind::Entity:
        return u"entity"_s;
    case EvidenceLink::Kind::Claim:
        return u"claim"_s;
    case EvidenceLink::Kind::Event:
        break;
    }
    return u"event"_s;
}

std::optional<EvidenceLink::Kind> evidenceKindFromName(QStringView name)
{
    for (const auto one :
         {EvidenceLink::Kind::Entity, EvidenceLink::Kind::Claim, EvidenceLink::Kind::Event}) {
        if (evidenceKindName(one) == name)
            return one;
    }
    return std::nullopt;
}

bool isTagWithin(const QString &tag, const QString &wanted)
{
    if (!tag.startsWith(wanted, Qt::CaseInsensitive))
        return false;
    return tag.size() == wanted.size() || tag.at(wanted.size()) == u'/';
}

QString tidyTag(const QString &tag)
{
    QStringList parts;
    for (const QString &part : tag.split(u'/')) {
        if (const QString one = part.simplified(); !one.isEmpty())
            parts.append(one);
    }
    return parts.join(u'/');
}

} // namespace vigie
