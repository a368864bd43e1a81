// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/kinds/averages.h"
#include "indexing/facts/kinds/countson.h"
#include "indexing/facts/kinds/easternpredicate.h"
#include "indexing/facts/kinds/japaneseclauses.h"
#include "indexing/facts/kinds/japaneseordinary.h"
#include "indexing/facts/kinds/kindabove.h"
#include "indexing/facts/kinds/kinddetours.h"
#include "indexing/facts/kinds/kindplaces.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/kindsources.h"
#include "indexing/facts/kinds/kindwords.h"
#include "indexing/facts/kinds/koreanfates.h"
#include "indexing/facts/kinds/koreanhands.h"
#include "indexing/facts/kinds/koreanheads.h"
#include "indexing/facts/kinds/koreanlosses.h"
#include "indexing/facts/kinds/koreanordinary.h"
#include "indexing/facts/kinds/koreanuses.h"
#include "indexing/facts/kinds/onwardflow.h"
#include "indexing/facts/kinds/presentvalue.h"
#include "indexing/facts/kinds/tablekinds.h"
#include "indexing/facts/kinds/tradewithstate.h"
#include "indexing/facts/layout/records.h"
#include "indexing/facts/parties/easternroles.h"
#include "indexing/facts/parts/claimshares.h"
#include "indexing/facts/standing/claimdoubtwords.h"
#include "indexing/facts/standing/easternestimates.h"
#include "indexing/facts/standing/easternreturns.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

using namespace kindreading;

namespace {

/// "Russia paid North Korea", ロシアが北朝鮮に支払った: what the state is paid, it earns.
bool isPaidToState(const ClaimContext &context, Span clause)
{
    static const AnyOf paying{u"paid",    u"pays",    u"payé",   u"versé",   u"支払",
                              u"払った",  u"지급",    u"지불",   u"payment", u"bring",
                              u"brought", u"rapport", u"もたら", u"안겨",    u"벌어다"};
    if (!paying.in(context.words(clause)))
        return false;
    return std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            if (!clause.contains(match.span) || match.entity.value != u"region-KP")
                return false;
            const QStringView before = context.text.left(match.span.start).right(14);
            const QStringView after = context.text.mid(match.span.end, 3);
            return before.endsWith(u"paid ") || before.endsWith(u"bring ") || before.endsWith(u"brings ") ||
                   before.endsWith(u"brought ") || before.endsWith(u"bringing ") ||
                   before.endsWith(u"pays ") || before.endsWith(u" to ") || before.endsWith(u" à ") ||
                   before.endsWith(u" à la ") || before.endsWith(u" au ") || after.startsWith(u'に') ||
                   after.startsWith(u'へ') || after.startsWith(u"側に") || after.startsWith(u'에') ||
                   after.startsWith(u"측에");
        });
}

/// "Recovered $6 million of the loot", 盗まれた41億円のうち6億円を取り戻した: the verb right beside the
/// amount.
bool isRecovered(const ClaimContext &context, Span amount)
{
    constexpr qsizetype before = 18, behind = 8, passive = 36;
    if (easternYetToReturn(context, amount))
        return false;
    if (isEastAsian(context.language) && recoveredBefore(context, amount) >= 0)
        return true;
    // 失った14億ドルのうち、回収できたのは: of a part of it.
    if (context.words({amount.end, context.sentence.end}).startsWith(u"のうち"))
        return false;
    if (isEastAsian(context.language))
        return holds<claimwords::recoveries>(
                   context.text, {amount.end, std::min(context.sentence.end, amount.end + behind)}) &&
               !context.words({amount.end, std::min(context.sentence.end, amount.end + behind)})
                    .contains(u'\t');
    const Span lead{std::max(context.sentence.start, amount.start - before), amount.start};
    const QStringView words = context.words(lead);
    // "… was returned", « ont été récupérés »
    const Span tail{amount.end, std::min(context.sentence.end, amount.end + passive)};
    // "Who took $42 million has returned $40.5 million": of the next sum.
    static const HintedPattern ofNext(
        u"\\b(?:returned|recovered|repaid|refunded|restored|gave back|given back|handed back|sent back|got "
        u"back)(?: "
        u"(?:some|about|around|nearly|all but|over|more|than|almost|at|least))* $"_s);
    const auto next = std::find_if(context.amounts.cbegin(), context.amounts.cend(), [&](qsizetype k) {
        return context.page->amounts.at(k).span.start > amount.end;
    });
    if (context.language == Language::English && next != context.amounts.cend() &&
        ofNext.in(context.words({amount.end, context.page->amounts.at(*next).span.start})))
        return false;
    const auto ends = [](QChar c) { return c == u',' || c == u';' || c == u':' || c == u'(' || c == u'\t'; };
    qsizetype stop = 0;
    while (stop < tail.length() && !ends(context.text.at(tail.start + stop)))
        ++stop;
    if (holds<claimwords::passiveReturns>(context.text, {tail.start, tail.start + stop}))
        return true;
    return !words.contains(u',') && !words.contains(u';') &&
           holds<claimwords::recoveries>(context.text, lead);
}

/// 60억 원으로 늘리고, 6億円に増やす: a verb of change, which says nothing of what changes.
bool changes(const ClaimContext &context, Span clause)
{
    static const AnyOf verbs{u"늘리",   u"늘려", u"늘린", u"줄이", u"줄여",   u"증액",   u"감액",
                             u"올리기", u"増や", u"減ら", u"増額", u"引き上", u"引き下", u"上積み"};
    return verbs.in(context.words(clause));
}

/// The part of the sentence between semicolons in which the amount stands.
Span partAround(const ClaimContext &context, Span amount)
{
    Span part = context.sentence;
    const qsizetype before = context.words({part.start, amount.start}).lastIndexOf(u';');
    const qsizetype behind = context.words({amount.end, part.end}).indexOf(u';');
    if (behind >= 0)
        part.end = amount.end + behind;
    if (before >= 0)
        part.start += before + 1;
    return part;
}

/// "A breach in which $3 million disappeared", 공격으로 2억 원이 사라졌다: an attack, and money that is gone.
bool isAttackedAndGone(const ClaimContext &context)
{
    static const AnyOf attacks{u"attack", u"raid", u"breach", u"intrusion", u"attaque",  u"攻撃",   u"侵入",
                               u"공격",   u"침입", u"침투",   u"襲われ",    u"were hit", u"touchés"};
    static const AnyOf losses{u"vanish",    u"disappear", u"missing", u"dispar", u"evaporat", u"évapor",
                              u"volatilis", u"消え",      u"失われ",  u"蒸発",   u"사라",     u"빠져나",
                              u"증발",      u"失っ",      u"失い",    u"잃었",   u"잃은"};
    const QStringView words = context.words(context.sentence);
    return attacks.in(words) && losses.in(words);
}

/// 청솔증권에서 8억 원이 빠져나갔다: gone from a firm, told by its name's shape and role.
bool robsNamedFirm(const ClaimContext &context)
{
    if (!isEastAsian(context.language))
        return false;
    parties::Names robbed;
    parties::findByRole(context, robbed);
    return !robbed.isEmpty();
}

/// A sentence without a word for what it counts that goes on counting what the one before did.
bool goesOn(const ClaimContext &context, qsizetype i)
{
    if (i > 0)
        return true;
    if (holds<claimwords::continuations>(context.text, context.sentence) ||
        holds<claimwords::weakThefts>(context.text, context.sentence) || saysPart(context, i) ||
        kindreading::isEasternEstimate(context, i))
        return true;
    // "The record year was 2022, with $1.7 billion"
    static const HintedPattern ofYear(
        u"\\b(?:year|record|peak|high|low)\\b[^.;$€£]{0,30}? (?:was|is|remains|came in|fell in) (?:19|20)\\d\\d\\b"_s);
    if (context.language == Language::English && ofYear.in(context.words(context.sentence)))
        return true;
    return std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                       [&](const ScannedDate &date) { return context.sentence.contains(date.span); });
}

} // namespace

bool speaksOfTheft(QStringView words)
{
    bool speaks = false;
    indexOf<claimwords::kinds>().each(words, {0, words.size()}, [&](int i, Span) {
        speaks = claimwords::kinds[static_cast<size_t>(i)].kind == ClaimKind::Theft;
        return speaks;
    });
    return speaks;
}

std::optional<ClaimKind> readKind(const ClaimContext &context, qsizetype i,
                                  const std::optional<ClaimKind> &before)
{
    const Span amount = withConversions(context, i);
    const Span clause = clauseAround(context, amount);
    if (isDifference(context, context.amount(i).span))
        return ClaimKind::Other;
    if (const auto kind = kindOfAttempt(context, i))
        return *kind;
    if (isAllowance(context, i) || isPermitted(context, i) || isCoverage(context, i))
        return ClaimKind::Cap;
    if (const auto kind = records::kindOf(context, i))
        return *kind;
    if (const auto kind = kindByColumns(context, amount))
        return *kind;
    if (presentvalue::isToday(context, i) || isAverage(context, i))
        return ClaimKind::Other;
    if (isTradeOfState(context, i))
        return ClaimKind::Revenue;
    if (const auto fate = onwardflow::fateOfPart(context, i))
        return *fate;
    if (const auto kind = kindOfSource(context, i))
        return *kind;
    if (const auto kind = koreanfates::kindOfCell(context, i))
        return *kind;
    if (const auto kind = easternclauses::japaneseKind(context, i))
        return *kind;
    if (const auto kind = koreanfates::kindOf(context, i))
        return *kind;
    if (const auto kind = koreanheads::kindOf(context, i))
        return *kind;
    if (const auto kind = koreanordinary::kindOf(context, i))
        return *kind;
    if (const auto kind = koreanhands::kindOf(context, i))
        return *kind;
    if (koreanlosses::haveOtherReason(context, i))
        return saysPart(context, i) ? ClaimKind::Other : ClaimKind::Cost;
    if (claimshares::tellsOfShare(context, i) && claimshares::isCalledStolen(context, i) &&
        !isCounterfactual(context, i))
        return ClaimKind::Theft;
    if (before && *before != ClaimKind::Other && claimshares::contributesToTotal(context, i))
        return *before;
    if (const auto kind = frenchOrdinary(context, i))
        return *kind;
    if (before &&
        (isJoinedBefore(context, i) || isBareFigure(context, i) || koreanheads::reachesLandmark(context, i)))
        return *before;
    if (before && i > 0 && isEndOfChange(context, i))
        return *before;
    if (isFrenchContribution(context, i))
        return ClaimKind::Other;
    if (isAskedAfterFate(context))
        return ClaimKind::Other;
    if (const auto kind = kindByFrame(context, i, before))
        return *kind;
    if (const auto kind = frenchKind(context, i))
        return *kind;
    if (const auto kind = kindOfEstimate(context, i, before))
        return *kind;
    const Rate rate = rateOf(context, amount);
    if (rate == Rate::None && !isThreshold(context, i) && !isRecovered(context, amount) &&
        !isGivenBack(context, i)) {
        if (const auto kind = kindByClause(context, i))
            return *kind;
    }
    if (rate != Rate::None) {
        const ClaimKind kind =
            nearestKind(context, clause, amount)
                .value_or(nearestKind(context, context.sentence, amount).value_or(ClaimKind::Other));
        // "Paid £650 a day", « payé 400 euros par jour »: what somebody earns.
        static const HintedPattern wage(
            u"\\b(?:paid|pays?|paying|earn[a-z]*|payée?s?|payait|versai(?:t|ent)|versent?|versée?s?|"
            u"rémunérée?s?|touch[a-zé]+|gagn[a-zé]+)"
            u"(?: (?:him|her|them|about|some|around|up|to|as|much|environ|jusqu'à|de))* ?$"_s);
        constexpr qsizetype near = 36;
        const Span lead{std::max(context.sentence.start, amount.start - near), amount.start};
        if (rate == Rate::ByTime && kind == ClaimKind::Other && !isEastAsian(context.language) &&
            lead.length() > 0 && wage.match(context.words(lead).toString()).hasMatch())
            return ClaimKind::Revenue;
        if (rate == Rate::ByTime && kind == ClaimKind::Other && context.language == Language::English) {
            constexpr qsizetype wide = 120;
            const Span told{std::max(context.sentence.start, amount.start - wide), amount.start};
            const Span tail{amount.end, std::min(context.sentence.end, amount.end + wide)};
            const auto detour = kindByDetour(context, told.length() > 0 ? context.words(told) : QStringView(),
                                             tail.length() > 0 ? context.words(tail) : QStringView());
            if (detour == ClaimKind::Revenue || detour == ClaimKind::Cost)
                return *detour;
        }
        const bool stands = kind == ClaimKind::Cap ||
                            (rate == Rate::ByTime && (kind == ClaimKind::Revenue || kind == ClaimKind::Cost));
        return stands ? kind : ClaimKind::Other;
    }
    if (isThreshold(context, i))
        return ClaimKind::Cap;
    if (isLostIncome(context, amount))
        return ClaimKind::Cost;
    if (isMovedByThieves(context, amount, before))
        return ClaimKind::Theft;
    if (isRecovered(context, amount) || isGivenBack(context, i))
        return ClaimKind::Other;
    if (isTaken(context, i))
        return ClaimKind::Theft;
    if (const auto kind = kindByDeed(context, i))
        return *kind;
    if (const auto kind = easternKind(context, i))
        return *kind;
    if (const auto kind = kindOfGone(context, i))
        return *kind;
    if (const auto predicate = predicateBehindWhole(context, i)) {
        if (const auto kind = nearestKind(context, *predicate, amount))
            return *kind;
        if (holds<claimwords::recoveries>(context.text, *predicate))
            return ClaimKind::Other;
    }
    if (isTakenByThieves(context, amount) || isMovedOut(context, amount))
        return ClaimKind::Theft;
    if (const auto kind = subjectKind(context, clause, i))
        return *kind;
    if (const auto kind = koreanuses::kindOf(context, i))
        return *kind;
    bool onlySource = false;
    if (const auto kind = nearestKind(context, clause, amount, &onlySource)) {
        // "laundered $4bn, of which $37m from thefts": a part is of its whole's kind.
        const bool ofWhole =
            onlySource && before == ClaimKind::Laundering && saysPart(context, i) && !isTheftOf(context, i);
        return ofWhole ? *before : *kind;
    }
    if (isPaidToState(context, clause))
        return ClaimKind::Revenue;
    if (holds<claimwords::recoveries>(context.text, clause) &&
        !speaksOfTheft(context.words(context.sentence)))
        return ClaimKind::Other;
    const Span column = columnHeading(context, columnOf(context, amount.start));
    // What the corner of a table says is said of all its columns.
    if (const Span corner = columnHeading(context, 0);
        !column.isEmpty() && corner != column && !corner.isEmpty() && context.words(corner).contains(u'(')) {
        if (const auto kind = nearestKind(context, corner, amount))
            return *kind;
    }
    // "It is to rise to 6 billion": of what was told before.
    if (before && changes(context, clause))
        return before;
    const auto ofSentence = nearestKind(context, partAround(context, amount), amount, &onlySource);
    // "Of the stolen funds, only six million has been recovered".
    if (ofSentence && onlySource && !isEastAsian(context.language) &&
        holds<claimwords::recoveries>(context.text, clause))
        return ClaimKind::Other;
    if (ofSentence)
        return *ofSentence;
    const bool thieves = holds<claimwords::thieves>(context.text, context.sentence);
    const bool weak = holds<claimwords::weakThefts>(context.text, context.sentence);
    const bool taken =
        weak && (thieves || namesVictim(context) || robsNamedFirm(context) ||
                 refutesReport(context.words(context.sentence)) || isAttackedAndGone(context) ||
                 holds<claimwords::intrusions>(context.text, context.sentence) ||
                 holds<claimwords::purses>(context.text, context.sentence));
    if (taken && before == ClaimKind::Other)
        return ClaimKind::Theft;
    // "It is the one, he says, that took $1.46 billion from Bybit", after what was laundered.
    const QStringView lead = context.words({context.sentence.start, amount.start});
    const bool took = lead.endsWith(u"took ") || lead.endsWith(u"taken ") || lead.endsWith(u" pris ");
    if (took && taken && before == ClaimKind::Laundering && namesVictim(context))
        return ClaimKind::Theft;
    // "How much was taken from X? The company says $13 million."
    const bool answers = !isEastAsian(context.language) && !context.before.isEmpty() &&
                         context.words(context.before).trimmed().endsWith(u'?');
    const bool on = answers || goesOn(context, i);
    if ((before == ClaimKind::Theft || (!before && context.aboutTheft)) && countsOn(context, i))
        return ClaimKind::Theft;
    if ((!thieves && context.language == Language::English && hasOrdinaryVerb(context, i)) ||
        (!thieves && context.language == Language::French && hasFrenchOrdinaryVerb(context, i)) ||
        (before != ClaimKind::Laundering && japaneseordinary::hasOrdinaryVerb(context, i)))
        return ClaimKind::Other;
    if (before && on)
        return before;
    if (!context.before.isEmpty() && on) {
        // "Figures are valued at the day's rate. The report lowered the total to …": a new sum of thefts.
        const auto kind = nearestKind(context, context.before, amount);
        if (kind && !(kind == ClaimKind::Other && !before && context.aboutTheft &&
                      holds<claimwords::sums>(context.text, context.sentence)))
            return kind;
    }
    if (!context.asked.isEmpty() && !before) {
        if (const auto kind = nearestKind(context, context.asked, amount))
            return kind;
    }
    if (thieves && (holds<claimwords::withdrawals>(context.text, context.sentence) ||
                    holds<claimwords::payments>(context.text, context.sentence)))
        return ClaimKind::Theft;
    if (taken)
        return ClaimKind::Theft;
    for (const Span above : {context.caption, context.heading}) {
        if (above == context.heading && !leansOnHeading(context)) {
            if (before && saysPart(context, i))
                return before;
            continue;
        }
        if (above.isEmpty())
            continue;
        const auto kind = nearestKind(context, above, amount);
        // 가상자산 탈취와 현금화: a heading that names both is first of what was taken.
        static const HintedPattern both(
            u"(?:탈취|절도|해킹|도난|유출|절취)(?:와|과| 및|·|,) ?(?:자금 ?)?(?:세탁|현금화)|"
            u"(?:窃取|盗難|流出|強奪|窃盗)(?:と|・|及び|、)(?:資金)?(?:洗浄|現金化)"_s);
        if (kind == ClaimKind::Laundering && isEastAsian(context.language) && both.in(context.words(above)))
            return ClaimKind::Theft;
        if (kind)
            return kind;
    }
    // "$1.65bn", and below it "of which in the first nine months of 2025"
    static const AnyOf ofThat{u"of which", u"of that", u"of this", u"thereof"};
    if (!context.explained.isEmpty() && context.theftTold && ofThat.opens(context.words(context.explained)) &&
        context.language == Language::English)
        return ClaimKind::Theft;
    // "A chronology of attacks", and below it "29 March 2022 - Ronin Network. $625 million."
    static const HintedPattern chronicle(u"\\b(?:(?:chronology|timeline|list|register|overview|record|table) "
                                         u"of (?:(?:the|known|major|selected|larger|"
                                         u"recent|reported|crypto|publicly) ?)*|(?:major|biggest|largest) "
                                         u"(?:crypto )?)(?:cyber-?)?(?:attacks|hacks|breaches|"
                                         u"incidents|raids|heists|exploits|intrusions)\\b"_s);
    constexpr qsizetype title = 160;
    if (context.language == Language::English && context.entry &&
        context.amount(i).amount.kind != UnitKind::Quantity && chronicle.in(context.text.left(title)))
        return ClaimKind::Theft;
    // In a table of incidents a row names a victim, known or not, and what it lost.
    static const AnyOf rows{u"incident", u"attack", u"breach", u"intrusion", u"attaque", u"affaire", u"case"};
    if (context.aboutTheft && !context.columns.isEmpty() &&
        (rows.in(context.words(context.caption)) || rows.in(context.words(context.columns)) ||
         rows.in(context.words(context.heading))))
        return ClaimKind::Theft;
    // Where a text is about thefts, what a victim is named beside, or only a new sum, is stolen too.
    const bool sums = holds<claimwords::sums>(context.text, context.sentence) || isYearInAll(context, i);
    // "North Korea's share was $1.34 billion", "The short version: $2.84 billion in virtual assets"
    static const AnyOf counts{
        u" figure ",     u" figures ",          u" estimate ",         u" estimates ",
        u"'s share ",    u" responsible for ",  u" accounted for ",    u" accounts for ",
        u" blamed for ", u" was behind ",       u" were behind ",      u"short version",
        u"in short:",    u" attributed to ",    u" in virtual assets", u" in cryptocurrency",
        u" in crypto ",  u" in digital assets", u" in stolen "};
    if (context.aboutTheft && !isEastAsian(context.language) && !thieves &&
        counts.in(context.words(context.sentence)) && context.amount(i).amount.kind != UnitKind::Quantity &&
        nearestKind(context, context.sentence, amount).value_or(ClaimKind::Theft) == ClaimKind::Theft)
        return ClaimKind::Theft;
    // "Three firms were hit hardest: Bybit ($1.46 billion), …", « Les principales victimes ont été Bybit … »
    static const HintedPattern harmed(
        u"\\b(?:victims?|victimes?|(?:hardest|worst|hard|badly)[ -]hit|hit (?:hard|hardest|worst|badly)|"
        u"(?:plus |durement |lourdement )(?:durement |lourdement )?(?:touchée?s?|frappée?s?))\\b"_s);
    if (context.amount(i).amount.kind != UnitKind::Quantity && listsFirmsHit(context))
        return ClaimKind::Theft;
    if (!isEastAsian(context.language) && context.amount(i).amount.kind != UnitKind::Quantity &&
        namesVictim(context) && harmed.in(context.words(context.sentence)))
        return ClaimKind::Theft;
    if (context.aboutTheft &&
        (weak || sums || standsBesideVictim(context, i) ||
         (!isEastAsian(context.language) && holds<claimwords::victims>(context.text, context.sentence))))
        return ClaimKind::Theft;
    return std::nullopt;
}

std::optional<ClaimKind> kindBeside(const ClaimContext &context, Span span)
{
    return nearestKind(context, context.sentence, span);
}

} // namespace vigie
