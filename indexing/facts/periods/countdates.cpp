// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/saiddate.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::saiddate {

bool isOfCount(QStringView text, Span sentence, const ScannedDate &date)
{
    // "By its count of 2023" is of that year; a month or a day is when somebody had counted.
    if (date.date.precision != FuzzyDate::Precision::Day &&
        date.date.precision != FuzzyDate::Precision::Month)
        return false;
    constexpr qsizetype reach = 80;
    const QStringView before =
        text.mid(sentence.start, std::max<qsizetype>(0, date.span.start - sentence.start)).right(reach);
    static const HintedPattern counts(
        u"\\b(?:by|on|in|per|according to) (?:[\\w'’.&-]+ ){1,5}?(?:count|reckoning|estimate|calculation|"
        u"assessment)s? (?:of|from|made in|given in|published in|released in) (?:early |mid-|late )?$|"
        u"\\b(?:selon|d'après|d'apres) [^,.;:]{0,40}?\\b(?:décompte|calculs?|estimations?|évaluations?|"
        u"comptages?)\\b(?: [^,.;:\\d]{0,24}?)? (?:de|du|d'|en|datée?s? d[eu]|publiée?s? (?:en|le)) ?(?:début |fin |mi-)?$"_s);
    return counts.in(before);
}

} // namespace vigie::saiddate
