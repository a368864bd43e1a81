// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an amount was given back, withdrawn, disputed or denied.
#include "indexing/facts/anyof.h"
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/claimwords.h"
#include "indexing/facts/cueindex.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

/// "n'a pas volé 300 millions", "did not steal $300 million", 3億ドルを盗んでいない.
static bool isNegated(const ClaimContext &context, Span amount)
{
    static const QRegularExpression western(
        u"\\b(?:(?:did|does|do|has|have|had|was|were|is|are)(?: not|n't) (?:\\w+ "
        u"){0,2}?(?:steal|stolen|taken?|hack(?:ed)?|earn(?:ed)?|"
        "launder(?:ed)?|receiv(?:ed?)|lose|lost|siphon(?:ed)?)|never "
        "(?:stole|took|earned|received|laundered|lost)|n'(?:a|ont|avait|avaient) "
        "(?:pas|jamais|nullement) (?:\\w+ )?(?:volé|dérobé|pris|perdu|subtilisé|détourné|blanchi|reçu|touché|gagné))"_s);
    static const QRegularExpression eastAsian(
        u"^[^。、,]{0,12}?(?:盗んで(?:い)?(?:ない|なかった)|盗まれて(?:い)?ない|奪って(?:い)?ない|窃取して(?:"
        u"い)?ない|훔치지 않|탈취하지 않|"
        "빼앗기지 않|세탁하지 않|도난당하지 않|관여하지 않)"_s);
    if (isEastAsian(context.language))
        return eastAsian.match(context.words({amount.end, context.sentence.end}).toString()).hasMatch();
    // « n'est pas de 1 200 yuans », "was not $34 million"
    static const QRegularExpression copula(
        u"(?:\\bn'(?:est|était|sont|étaient|a jamais été) (?:pas )?(?:de |d')|\\b(?:is|was|are|were) not )$"_s);
    constexpr qsizetype near = 24, reach = 60;
    const Span before{std::max(context.sentence.start, amount.start - reach), amount.start};
    static const AnyOf negations{u"not ", u"n't ", u"never ", u"n'"};
    if (!negations.in(context.words(before)))
        return false;
    if (copula
            .match(context.words({std::max(context.sentence.start, amount.start - near), amount.start})
                       .toString())
            .hasMatch())
        return true;
    return western.match(context.words(before).toString()).hasMatch();
}

/// "It has since withdrawn that figure", « a retiré ce chiffre », その数字を撤回, 그 수치를 철회.
static bool withdrawsFigure(QStringView words)
{
    static const QRegularExpression pattern(
        u"\\b(?:withdrawn|withdrew|retracted|disowned|retiré|rétracté|corrigé) "
        u"(?:that|this|the|its|ce|cette|le|son) "
        "(?:figure|number|estimate|claim|chiffre|estimation|montant|évaluation)\\b|"
        "(?:その|この)(?:数字|金額|推計|発表)[をは](?:撤回|取り下げ)|"
        "(?:그|이|해당) ?(?:수치|금액|추정치|발표)[를을은는] ?(?:[가-힣]+ )?(?:철회|취소)"_s);
    static const AnyOf verbs{u"withdrawn", u"withdrew", u"retracted", u"disowned", u"retiré", u"rétracté",
                             u"corrigé",   u"撤回",     u"取り下げ",  u"철회",     u"취소"};
    return verbs.in(words) && pattern.match(words.toString()).hasMatch();
}

bool readRetraction(const ClaimContext &context, qsizetype i)
{
    const Span amount = context.amount(i).span;
    Span clause = clauseAround(context, amount);
    for (qsizetype other = 0; other < context.amounts.size(); ++other) {
        const Span span = context.amount(other).span;
        if (span.start > amount.start && span.start < clause.end)
            clause.end = span.start;
        if (span.end < amount.end && span.end > clause.start)
            clause.start = span.end;
    }
    // "$5 million of the $41 million has been recovered": said of the part.
    const bool western = !isEastAsian(context.language);
    const bool wholeOfBefore = western && i > 0 && wholeInSentence(context, i - 1) == i;
    if (wholeOfBefore)
        clause.end = amount.end;
    if (holds<claimwords::retractions>(context.text, clause))
        return true;
    if (western && wholeInSentence(context, i) == i + 1) {
        const Span whole = context.amount(i + 1).span;
        Span predicate{whole.end, clauseAround(context, whole).end};
        if (i + 2 < context.amounts.size())
            predicate.end = std::min(predicate.end, context.amount(i + 2).span.start);
        if (predicate.length() > 0 && holds<claimwords::retractions>(context.text, predicate))
            return true;
    }
    // The verb may stand behind an apposition ("…, stolen in September, had been returned") and a denial
    // before the clause that it denies.
    const bool alone = context.amounts.size() == 1;
    Span behind{amount.end, context.sentence.end}, before{context.sentence.start, amount.start};
    for (qsizetype other = 0; other < context.amounts.size(); ++other) {
        const Span span = context.amount(other).span;
        if (span.start > amount.start)
            behind.end = std::min(behind.end, span.start);
        if (span.end <= amount.start)
            before.start = std::max(before.start, span.end);
    }
    if (withdrawsFigure(context.words(behind)))
        return true;
    if (const qsizetype stop = behind.isEmpty() ? -1 : context.words(behind).indexOf(u';'); stop >= 0)
        behind.end = behind.start + stop;
    if (!wholeOfBefore && holds<claimwords::passiveReturns>(context.text, behind))
        return true;
    if (isEastAsian(context.language))
        return alone && (holds<claimwords::denials>(context.text, behind) || isNegated(context, amount));
    return holds<claimwords::denials>(context.text, alone ? context.sentence : before) ||
           isNegated(context, amount);
}

} // namespace vigie
