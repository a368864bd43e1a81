// SPDX-License-Identifier: GPL-3.0-or-later
// The time at which an English sentence lets somebody find, judge or tell of a deed, which is not the deed's.
#include "indexing/facts/periods/saiddate.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie::saiddate {

bool isOfFinding(QStringView text, Span sentence, const ScannedDate &date)
{
    if (!date.date.isValid() && !date.needsContext)
        return false;
    constexpr qsizetype opening = 6, reach = 150;
    const QStringView before = text.mid(sentence.start, date.span.start - sentence.start);
    const QStringView behind =
        text.mid(date.span.end, std::min(reach, std::max<qsizetype>(0, sentence.end - date.span.end)));
    // Who finds or tells, without a deed of his own.
    static const QString teller =
        u"^,? "
        u"(?!(?:hackers?|thieves|attackers?|intruders?)\\b)(?:(?!(?:stole|took|drained|siphoned|looted|"
        u"hacked|"
        u"robbed|lost|hackers|thieves|attackers|a group|an attacker|that|which|who)\\b)[^.;:$€£]){2,90}? "_s;
    // "In January the three governments attributed the $235 million hack to North Korea"
    static const HintedPattern blaming(
        teller +
        u"(?:attributed|blamed|linked|tied|traced|pinned|ascribed|connected) (?!to\\b|by\\b|with\\b|for\\b|up\\b)[^.;,]{0,70}?(?:hacks?|thefts?|attacks?|heists?|breach(?:es)?|raids?|robbery|robberies|exploits?|incidents?)\\b"_s);
    // "Last week the ministry confirmed that $9 million had been stolen", "on 3 June a court heard how"
    static const HintedPattern telling(
        teller + u"(?:confirm|acknowledg|admit|conced|reveal|disclos|conclud|determin|establish|rul|warn|"
                 u"estimat|claim|alleg|assess|heard|hear|testifi|declar|insist)(?:s|es|ed|ted|led|d|t|ing)? "
                 u"(?:that|how) (?!they |it |its |their |we |our )"_s);
    if (before.size() <= opening &&
        (blaming.in(behind) || (date.date.precision != FuzzyDate::Precision::Year && telling.in(behind))))
        return true;
    // "Attributed the hack of WazirX to North Korea in January"
    static const HintedPattern blamed(
        u"\\b(?:attributed|linked|tied|traced|pinned|ascribed) (?!to\\b|by\\b|with\\b)[^.;,]{5,80} (?:to|on) "
        u"[^.;,$€£]{2,40}? (?:(?:in|on|late|early|last) ?)*$"_s);
    // "Blamed North Korea on Wednesday for the theft"
    static const HintedPattern accused(
        u"\\b(?:blam(?:ed|es)|accus(?:ed|es)|charged|named|identified|sanctioned|condemned) [^.;,$€£]{2,50}? "
        u"(?:(?:in|on|late|early|last) ?)*$"_s);
    static const HintedPattern deed(u"^,? (?:for|of|with|as|over|in connection with) (?:being |having )?"_s);
    constexpr qsizetype wide = 160, near = 80;
    if (deed.in(behind) && accused.in(before.right(near)))
        return true;
    return blamed.in(before.right(wide));
}

} // namespace vigie::saiddate
