// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/events/daytold.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie::daytold {

namespace {

/// What is to come, did not come, or was so and did not happen; English and French.
const HintedPattern &noDeed()
{
    static const HintedPattern words(
        u"\\b(?:will|would|shall|should|could|may|might|must|not|never|n't|nobody|nothing|no|is|are|isn't|"
        u"has been|have been|"
        "was (?:a|an|the|still|worth|at|in|due)|were (?:still|worth|at|in|due)|had been|stood "
        "at|if|unless|planned|scheduled|expected|due|"
        "rose|fell|increased|decreased|remained|totalled|totaled|amounted|traded|closed at|according to|"
        "sera|seront|serait|seraient|doit|doivent|devait|devaient|devrait|devraient|pourra|pourrait|pas|"
        "jamais|"
        "aucune?|rien|est|sont|était|étaient|valait|valaient|cotait|s'élevait|s'élevaient|prévue?s?|attendue?"
        "s?|"
        "atteignait|atteignaient|augmenté|diminué|baissé|selon|d'après|si)\\b"_s);
    return words;
}

/// A verb told as past: "severed", « a rompu ».
const HintedPattern &pastDeed()
{
    static const HintedPattern words(
        u"\\b(?:[a-z]{3,}ed|blew|broke|came|left|went|took|gave|held|sank|shot|struck|won|lost|fled|flew|"
        u"rose up|"
        "drew|fell to|hit|sold|bought|paid|put|read|ran|sought|spoke|stood down|swore|threw|wrote|made|got|"
        "(?:a|ont|s'est|se sont|fut|furent) (?:\\w+ )?[\\wéèêî']+(?:é|ée|és|ées|i|is|it|u|us|ue|ues|ert|int)|"
        "[a-zéè]{4,}(?:èrent|irent))\\b"_s);
    return words;
}

} // namespace

bool tellsOfDay(const HappeningSentence &sentence, const ScannedDate &date, bool statesMoney)
{
    constexpr qsizetype least = 24, most = 260; // of a sentence: no label, no paragraph without full stops
    const Span span = sentence.span;
    if (statesMoney || date.date.precision != FuzzyDate::Precision::Day || span.length() < least ||
        span.length() > most)
        return false;
    const QStringView before = sentence.text.mid(span.start, date.span.start - span.start).trimmed();
    const QStringView behind = sentence.text.mid(date.span.end, span.end - date.span.end).trimmed();
    if (isEastAsian(sentence.language)) {
        static const HintedPattern bound(
            u"^(?:まで|以降|以来|現在|時点|付|から|に予定|には予定|까지|이후|이래|현재|기준|자|부터|을 기준|예정)"_s);
        static const HintedPattern past(
            u"(?<![なか]っ)(?:した|された|った|いた|んだ|えた|けた|れた)。?$|"
            u"(?<![않없])(?:했|됐|였|었|았|갔|왔|났|렸|졌|켰|쳤|꼈|혔)(?:다|음|습니다)\\.?$"_s);
        static const AnyOf states{u"だった", u"であった", u"なかった", u"予定", u"였다",  u"이었다",
                                  u"없었다", u"않았다",   u"못했다",   u"예정", u"달했다"};
        constexpr qsizetype opening = 24;
        return before.size() <= opening && !bound.in(behind) && past.in(behind) && !states.in(behind);
    }
    const bool opens = before.isEmpty() || before == u"on" || before == u"le";
    const bool closes = behind == u"." && (before.endsWith(u" on") || before.endsWith(u" le"));
    if (!opens && !closes)
        return false;
    const QString rest = opens ? behind.toString() : before.toString();
    return rest.endsWith(u'.') + closes > 0 && pastDeed().in(rest) && !noDeed().in(rest);
}

} // namespace vigie::daytold
