// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/plural.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString countedUnit(const QString &unit, const Decimal &value, Language language)
{
    const bool french = language == Language::French;
    const bool one = french ? value < Decimal(2) : value == Decimal(1);
    const bool word = unit.size() >= 4 && std::all_of(unit.begin(), unit.end(), [](QChar letter) {
                          return letter.isLower() &&
                                 letter.script() == QChar::Script_Latin; // no sign, no code, no two words
                      });
    if (isEastAsian(language) || one || !word || u"sxz"_s.contains(unit.back()))
        return unit;
    if (french)
        return unit + (unit.endsWith(u"eau"_s) || unit.endsWith(u"eu"_s) ? u'x' : u's');
    if (unit.endsWith(u"ch"_s) || unit.endsWith(u"sh"_s))
        return unit + u"es"_s;
    if (unit.endsWith(u'y') && !u"aeiou"_s.contains(unit.at(unit.size() - 2)))
        return unit.chopped(1) + u"ies"_s;
    return unit + u's';
}

} // namespace vigie
