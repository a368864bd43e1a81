// SPDX-License-Identifier: GPL-3.0-or-later
// Which amounts are said to be a part of something larger.
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/kinds/claimwords.h"
#include "indexing/facts/parts/claimshares.h"
#include "indexing/facts/parts/easternparts.h"
#include "indexing/facts/parts/easternwholes.h"
#include "indexing/facts/parts/frenchparts.h"
#include "indexing/facts/parts/partmembers.h"
#include "indexing/facts/parts/partphrases.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// 두 건이 전체의 40%를 차지했다, 2件で全体の4割を占めた: the sentence calls its sums a share of the whole.
bool saysShareOfWhole(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern share(
        u"(?:(?:그|이) ?(?:가운데|중)|그중)(?:에서)? [^.]{0,24}?(?:몫|절반|대부분|비중)[^.]{0,6}차지|"
        u"その(?:うち)?(?:の)?(?:半分|半額|大半|過半|大部分|[0-9]+割)[^。]{0,12}(?:占め|当た)|"
        u"(?:전체|총액|합계)의 ?(?:약 ?)?(?:[0-9.]+ ?(?:%|퍼센트|분의)|절반|과반|대부분)|"
        u"(?:全体|総額|合計|年間)の(?:[一-龥]{0,4}の)?(?:約|ほぼ|およそ)?(?:[0-9.]+ ?(?:%|パーセント|割|分の)|半分|半数|過半|大半)"_s);
    const QStringView behind = context.words({context.amount(i).span.end, context.sentence.end});
    return isEastAsian(context.language) && share.in(behind);
}

} // namespace

bool saysPart(const ClaimContext &context, qsizetype i)
{
    const Span amount = context.amount(i).span;
    qsizetype start = context.sentence.start;
    if (i > 0)
        start = std::max(start, context.amount(i - 1).span.end);
    // The word opens the clause or stands near the figure: "dont, selon le rapport, environ 1,4 milliard".
    const Span reach{std::max(start, amount.start - 60), amount.start};
    // « des contrats dont il ressort que … perçoivent 6 300 dollars »: a clause of its own.
    static const HintedPattern ofClause(
        u"\\bdont "
        u"(?!,)[^,;.]{3,60}?\\b(?:est|sont|était|étaient|a|ont|avait|avaient|fut|furent|reste|restent)\\b[^,;"
        u".]{0,60}, |"
        u"\\bdont (?:(?:nous|vous|je|on|l'on|il|elle|ils|elles|ce|celui-ci|celle-ci|j)\\b|[^,;.]{1,30}? qu(?:e |'))"_s);
    const bool partWord = holds<claimwords::parts>(context.text, reach) && !ofClause.in(context.words(reach));
    // « Les affaires comprises dans l'évaluation sont celles de X (235 millions) »
    static const HintedPattern counted(
        u"\\b(?:comprise?s? dans|incluse?s? dans|entr(?:e|ent|ait|aient) dans|figur(?:e|ent|ait|aient) dans|"
        u"comptabilisée?s? dans|included in|counted in) (?:l'|le |la |ce |cet |cette |the |this |that |our "
        u"|notre )?"
        u"(?:évaluation|estimation|total|montant|chiffre|somme|bilan|figure|sum|estimate|amount|tally|count)\\b"_s);
    if (!isEastAsian(context.language) && counted.in(context.words({context.sentence.start, amount.start})))
        return true;
    // "Thefts from personal wallets rose to $380 million", "the value taken from individuals, $713 million":
    // from one sort of victims.
    static const HintedPattern ofOneSort(
        u"\\b(?:thefts?|losses|value|amounts?|sums?|hacks?|attacks?)(?: (?:taken|stolen|lost|suffered))? "
        u"(?:from|at|by|of|against|on) "
        u"(?:(?:personal|private|individual|self-hosted|hot|defi|decentrali[sz]ed|"
        u"centrali[sz]ed|cross-chain|other|smaller|retail) "
        u")*(?:wallets?|individuals|users|exchanges|bridges|protocols|"
        u"services|platforms|holders|projects|victims),? (?:[a-z]+ ){0,4}?(?:some |about |around |nearly )?$"_s);
    constexpr qsizetype wide = 90;
    if (context.language == Language::English &&
        ofOneSort.in(context.words(gapBefore(context, i)).right(wide)))
        return true;
    if (partWord || claimshares::contributesToTotal(context, i) || saysShareOfWhole(context, i) ||
        partphrases::sayPart(context, i) || partmembers::picksOut(context, i) ||
        frenchparts::presentDetail(context, i) || partmembers::opensWithin(context, i) ||
        partmembers::isIntroduced(context) || partmembers::isShareBehind(context, i) ||
        easternparts::breaksDown(context, i) || easternwholes::saysPart(context, i) ||
        easternparts::followsShare(context, context.words(reach)) ||
        easternparts::pointsAtWhole(context, context.words(reach)))
        return true;
    // 顧客の分も300万円含まれていた, 회원 몫도 5억 원 포함됐다
    static const HintedPattern contained(
        u"^(?:相当|ほど|分)?(?:が|も|は)?、?(?:(?:これ|この中|その中|この額|この数字|総額|合計)に(?:は|も)?)?"
        u"(?:含まれ|入ってい)|"
        u"^(?: ?상당|어치)?(?:이|가|도|는|은)? ?(?:(?:여기|이 금액|이 수치|총액)에(?:는|도)? )?(?:포함돼|포함되|포함됐|포함된|들어 있)"_s);
    const QStringView containing = context.words({amount.end, context.sentence.end}).left(16);
    if (isEastAsian(context.language) && contained.in(containing))
        return true;
    // このうち4億円は当社の保有分、2億円はお客様の預かり分です, 内訳は自社の資産が4億円、顧客の資産が2億円:
    // each of them.
    static const HintedPattern opens(u"^(?:この|その)?(?:うち|内訳(?:は|として))"_s);
    constexpr qsizetype most = 4;
    if (context.language == Language::Japanese && i > 0 && i < most &&
        opens.in(context.words(context.sentence)) && saysWhose(context, i) && saysWhose(context, i - 1))
        return true;
    static const HintedPattern ofTotal(
        u"\\b(?:of|out of|from|within) (?:the|that|this|its|their) (?:[\\w-]+ "
        u"){0,2}(?:total|sum|amount|figure|haul|loot|loss|losses|takings)\\b|"
        u"\\b(?:of|out of|from) (?:the|that|this) (?:stolen |looted |missing )?(?:money|funds)\\b|"
        "\\bof (?:that|this)\\b(?! (?:year|month|week|quarter|half|day|period|time|decade|kind|sort|type))|"
        "\\b(?:sur|parmi|dans) (?:le|la|ce|cette|les|ces) (?:[\\w-]+ )?(?:total|somme|montant|butin|chiffre)\\b"_s);
    // Without one of these neither can match, and most sentences have none.
    static const AnyOf wholes{
        u"total",       u"sum",         u"amount",          u"figure",    u"haul",
        u"loot",        u"loss",        u"perte",           u"thefts",    u"takings",
        u"somme",       u"montant",     u"butin",           u"chiffre",   u"of that",
        u"of this",     u" en provien", u" en proven",      u" en sont ", u" en étaient ",
        u" en ont été", u" en a été",   u" en avaient été", u" of it",    u"money",
        u"funds"};
    // "A quarter of it, $305 million", その4分の1に近い3億500万ドル, 그 4분의 1인 3억 달러
    static const HintedPattern fraction(
        u"\\b(?:half|thirds?|quarters?|fifths?|most|much|percent|per cent) of (?:it|them|which)\\b|"
        u"\\d%? of (?:it|them|which)\\b|"
        u"(?:その|그 ?)(?:約|약 )?\\d+ ?(?:分の|割|%|분의)|(?:その|그 )(?:半分|ほとんど|절반)"_s);
    if (fraction.in(context.words(reach)))
        return true;
    // "$400 million of the haul was laundered, another $200 million …": what the words behind an amount say
    // is said of that one.
    const QStringView lead = context.words(reach);
    const QRegularExpressionMatch said =
        wholes.in(lead) ? ofTotal.match(lead.toString()) : QRegularExpressionMatch();
    if (said.hasMatch() && !(i > 0 && reach.start == start && said.capturedStart() <= 1))
        return true;
    static const HintedPattern ofTotalBehind(
        u"^[^,.;:()]{0,30}?\\b(?:(?:of|out of) (?:that|this|the|its|their|[\\w-]+ year's|the year's) "
        u"(?:[\\w'-]+ "
        u"){0,2}(?:total|sum|amount|figure|haul|loot|loss|losses|thefts|takings)\\b|"
        u"(?:of|out of) (?:the|that|this) (?:stolen |looted |missing )?(?:money|funds)\\b|(?:de|sur|dans) "
        u"(?:ce|cette) "
        "(?:total|somme|montant|butin|chiffre|perte))\\b|"
        "^ ?(?:\\([^)]*\\) )?of (?:that|this)(?= "
        "(?:came|was|were|went|had|has|have|belonged|is|are)\\b|[,.;]|$)|"
        "^ ?of it(?= (?:came|was|went|had|has|in|from|by|through)\\b|[,.;]|$)|"
        "^[^,.;]{0,20} en (?:provien|proven|sont |étaient |ont été|a été|avaient été)"_s);
    const qsizetype next =
        i + 1 < context.amounts.size() ? context.amount(i + 1).span.start : context.sentence.end;
    const QStringView tail = context.words({amount.end, next});
    if (wholes.in(tail) && ofTotalBehind.match(tail.toString()).hasMatch())
        return true;
    if (context.language == Language::Korean && i > 0) {
        const QStringView between = context.words({start, amount.start}).trimmed();
        if (between == u"중" || between.startsWith(u"중 ") || between.startsWith(u"가운데 "))
            return true;
    }
    // (이더 900만 달러 포함), （イーサ900万ドルを含む）: included in what stands before the bracket.
    static const HintedPattern included(u"^ ?(?:を?含む|を?含め|을? ?포함|를 포함)"_s);
    const QStringView bracket = context.words({amount.end, context.sentence.end}).left(8);
    if (i > 0 && (bracket.contains(u'含') || bracket.contains(u"포함")) &&
        included.match(bracket.toString()).hasMatch())
        return true;
    const Span behind{amount.end, std::min(amount.end + 24, context.sentence.end)};
    return holds<claimwords::partsAfter>(context.text, behind);
}

bool isVerblessPart(const ClaimContext &context, qsizetype i)
{
    if (i == 0 || isEastAsian(context.language))
        return false;
    static const HintedPattern opens(u"[,;( ](?:dont|of which|including|y compris|notamment)(?: "
                                     u"(?:some|about|around|environ|près de|plus de|"
                                     u"au moins))* ?$"_s);
    static const HintedPattern phrase(u"^ (?:(?:(?:went|goes|go|will go|going) "
                                      u"(?:on|to|into|towards)|pour|à|aux?|en|chez|sur|dans|for|in|on|at|to|"
                                      u"through)\\b)"_s);
    // "Of which coal contributed $370 million"
    static const HintedPattern sharing(
        u"\\b(?:dont|of which|including) [\\w' -]{2,40} (?:contributed|contributes|accounted for|accounts? "
        u"for|"
        u"represented|represents?|made up|makes? up|supplied|supplies|représentent|représente|représentaient)"
        u"(?: (?:some|about|around|environ|près de))* ?$"_s);
    const Span gap{context.amount(i - 1).span.end, context.amount(i).span.start};
    constexpr qsizetype reach = 24;
    if (gap.length() > 0 && sharing.in(context.words(gap)))
        return true;
    return gap.length() > 0 && opens.in(context.words(gap)) &&
           phrase.in(context.words({context.amount(i).span.end, context.sentence.end}).left(reach));
}

} // namespace vigie
