// SPDX-License-Identifier: GPL-3.0-or-later
// Of which kind a sum is, after what its sentence says: by what was told before it.
#include "indexing/facts/claimsentence.h"
#include "indexing/facts/kinds/averages.h"
#include "indexing/facts/kinds/japanesebeside.h"
#include "indexing/facts/kinds/kinddetours.h"
#include "indexing/facts/kinds/kindreading.h"
#include "indexing/facts/kinds/koreanhands.h"
#include "indexing/facts/layout/chronicleentries.h"
#include "indexing/facts/parts/claimwholes.h"
#include "indexing/facts/parts/easternparts.h"
#include "indexing/facts/parts/easternwholes.h"
#include "indexing/facts/parts/partshares.h"
#include "indexing/facts/parts/partsums.h"
#include "indexing/facts/periods/easternspans.h"
#include "indexing/facts/standing/claimcorrections.h"
#include "indexing/facts/standing/easternestimates.h"
#include "indexing/facts/standing/frenchrivals.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

using namespace claimwholes;

/// "More than the $2.6 million that it had earned": a clause behind the amount says what it is.
static bool isToldOfBehind(const ClaimContext &context, qsizetype i)
{
    const QStringView behind = context.words({context.amount(i).span.end, context.sentence.end});
    return behind.startsWith(u" that ") || behind.startsWith(u" which ") || behind.startsWith(u" que ") ||
           behind.startsWith(u" qu'") || behind.startsWith(u" of ");
}

SentenceReader::KindTold SentenceReader::kindTold(const ClaimContext &context, qsizetype i,
                                                  const std::optional<ClaimKind> &before,
                                                  bool followsInSentence) const
{
    KindTold told;
    std::optional<ClaimKind> &kind = told.kind;
    kind = readKind(context, i, before);
    const ScannedAmount &scanned = context.amount(i);
    // "We had first spoken of 2.5 million": of the same as what was told just before.
    const bool revises = before && revisesFigure(context, i);
    if (revises && kind.value_or(ClaimKind::Other) == ClaimKind::Other &&
        !kindreading::isUnreal(context, i) && !kindreading::frenchOrdinary(context, i) &&
        !japanesebeside::kindOf(context, i))
        kind = before;
    // "Q: And this year? A: So far it is more than $2 billion": of what was told in the paragraph above.
    if (!before && i == 0 && kind.value_or(ClaimKind::Other) == ClaimKind::Other && !m_claims.isEmpty() &&
        m_claims.constLast().amount.unit == scanned.amount.unit && kindreading::isBareFigure(context, i))
        kind = m_claims.constLast().kind;
    // « Et en 2023 ? — Un milliard, selon la même source. »: asked of another time.
    constexpr qsizetype shortQuestion = 32;
    const QStringView asked =
        context.asked.isEmpty() ? QStringView() : context.words(context.asked).trimmed();
    static const AnyOf goingOn{u" et en ",  u" et l'",    u" et cette", u" et pour ",
                               u" and in ", u" and last", u" and this"};
    if (!before && i == 0 && kind.value_or(ClaimKind::Other) == ClaimKind::Other && !m_claims.isEmpty() &&
        !isEastAsian(context.language) && asked.size() < shortQuestion && asked.endsWith(u'?') &&
        goingOn.in(QString(u' ' + asked)) && m_claims.constLast().amount.unit == scanned.amount.unit)
        kind = m_claims.constLast().kind;
    // « 90 millions ont été volés, selon X. Y parle de 82 millions. »
    if (before == ClaimKind::Theft && kind.value_or(ClaimKind::Other) != ClaimKind::Theft &&
        frenchrivals::isOtherFigureFor(m_claims.constLast(), context, i))
        kind = ClaimKind::Theft;
    // "The number is $2.84 billion. That's what they stole."
    if (i == 0 && (kind.value_or(ClaimKind::Other) == ClaimKind::Other || kind == ClaimKind::Theft)) {
        told.explained = kindreading::sentenceThatExplains(context, i);
        if (!told.explained.isEmpty())
            kind = ClaimKind::Theft;
    }
    // "Aug 19. Liquid, Tokyo: $94m."
    if (i == 0 && kind.value_or(ClaimKind::Other) != ClaimKind::Theft && kind != ClaimKind::Laundering &&
        kind != ClaimKind::Revenue && scanned.amount.kind != UnitKind::Quantity &&
        !chronicles::robbedOf(context, i).isEmpty())
        kind = ClaimKind::Theft;
    // "Is DMM in there? — It is. May of last year, $308 million."
    if (i == 0 && kind.value_or(ClaimKind::Other) == ClaimKind::Other && context.theftTold &&
        !kindreading::askedAfter(context, i).isEmpty())
        kind = ClaimKind::Theft;
    // "And the IT workers? — For 2024 the range is $350 million to $800 million."
    static const AnyOf workers{u"it workers",  u"overseas workers", u"remote workers", u"the workers",
                               u"programmers", u"labourers",        u"laborers"};
    constexpr qsizetype near = 120;
    if (i == 0 && kind.value_or(ClaimKind::Other) == ClaimKind::Other && !before &&
        context.language == Language::English && !context.asked.isEmpty() &&
        workers.in(context.words(context.asked)) && !speaksOfTheft(context.words(context.asked)) &&
        scanned.amount.kind == UnitKind::Money && scanned.span.start - context.block.start < near)
        kind = ClaimKind::Revenue;
    // "The tally has swung widely. Chainalysis recorded $1.7 billion for 2022": of the thefts just told.
    if (!kind && i == 0 && kindreading::isCountedFigure(context, i) &&
        (speaksOfTheft(context.words(context.before)) ||
         (!m_claims.isEmpty() && m_claims.constLast().kind == ClaimKind::Theft)))
        kind = ClaimKind::Theft;
    // "Stole $1.4 billion in 2024, against $705 million in 2023": what a sum is set against is of its
    // kind.
    const bool compared = partsums::isSetAgainst(context, i);
    if (compared && before && !isToldOfBehind(context, i) && !kindreading::isUnreal(context, i) &&
        !kindreading::isAverage(context, i) && (i > 0 || kind.value_or(ClaimKind::Other) == ClaimKind::Other))
        kind = before;
    // "A: It is well above the $1.19 billion that was found for 2024": set against what the paragraph above
    // told.
    if (compared && !before && i == 0 && kind.value_or(ClaimKind::Other) == ClaimKind::Other &&
        !m_claims.isEmpty() && m_claims.constLast().kind == ClaimKind::Theft &&
        context.language == Language::English)
        kind = ClaimKind::Theft;
    // 予算は26億円。前年度の19億円から増えた: what a sum just told is set against is of its kind.
    const bool base = easternparts::isComparisonBase(context, i);
    if (base && before && i == 0 && !context.before.isEmpty())
        kind = before;
    // 피해액은 189억 원으로 전분기(213억 원) 대비 11% 감소
    if (base && before && i > 0 && context.language == Language::Korean &&
        kind.value_or(ClaimKind::Other) == ClaimKind::Other &&
        m_claims.constLast().amount.unit == scanned.amount.unit)
        kind = before;
    // 記者 今年は。報道官 9月までに16億ドルとなっております: a bare answer goes on with what was told.
    constexpr qsizetype shortest = 28;
    if (!kind && !before && i == 0 && isEastAsian(context.language) && !context.asked.isEmpty() &&
        context.asked.length() < shortest && !m_claims.isEmpty() &&
        m_claims.constLast().amount.unit == scanned.amount.unit &&
        m_claims.constLast().kind == ClaimKind::Theft)
        kind = ClaimKind::Theft;
    // エリプティックは…20億ドル以上と推計した。 / TRMラボは19億ドルとする。: in a paragraph of its own.
    if (!kind && !before && i == 0 && !m_claims.isEmpty() && m_claims.constLast().kind == ClaimKind::Theft &&
        kindreading::isEasternEstimate(context, i))
        kind = ClaimKind::Theft;
    // 40億ドルを洗浄した。このうち3760万ドルは北朝鮮の窃取に由来する: a part of what was laundered, from
    // thefts.
    static const HintedPattern stems(
        u"^(?:相当|分|余り)?(?:は|が)[^。、]{1,24}?(?:窃取|窃盗|盗難|流出|ハッキング|攻撃)(?:事件)?(?:に由来|による|から(?:の|得|来))"_s);
    if (kind == ClaimKind::Theft && before == ClaimKind::Laundering &&
        context.language == Language::Japanese && saysPart(context, i) &&
        stems.in(context.words({scanned.span.end, context.sentence.end})))
        kind = ClaimKind::Laundering;
    // 412억 원을 세탁했다. 이 가운데 97억 원은 X 해킹으로 빠져나간 자금이었다
    if (kind == ClaimKind::Theft && context.language == Language::Korean &&
        (before == ClaimKind::Laundering || koreanhands::isOfWashed(context, i)) &&
        koreanhands::stemsFromTheft(context, i))
        kind = ClaimKind::Laundering;
    // 이는 전년 동기(5.6억 불) 대비 64% 증가한 수치임: in an item of its own, of the sum above.
    if (base && !before && i == 0 && !m_claims.isEmpty() &&
        kind.value_or(ClaimKind::Other) == ClaimKind::Other &&
        m_claims.constLast().amount.unit == scanned.amount.unit)
        kind = m_claims.constLast().kind;
    // "Of this sum, $4.1 million belonged to clients": whose it was says nothing of what became of
    // it.
    if (kind && *kind != ClaimKind::Theft && *kind != ClaimKind::Laundering && saysWhose(context, i) &&
        (saysPart(context, i) || wholeInSentence(context, i)))
        kind.reset();
    const bool owned = isOwnedPart(context, i) && !m_claims.isEmpty() && before == ClaimKind::Theft &&
                       m_claims.constLast().amount.unit == scanned.amount.unit &&
                       m_claims.constLast().amount.value > scanned.amount.value;
    if (owned || ((kind == ClaimKind::Other || (kind == ClaimKind::Revenue && before == ClaimKind::Cost)) &&
                  isVerblessPart(context, i)))
        kind.reset();
    // "Recovered £1.1 million of the stolen coins, £250,000 of it from X": what came back has no
    // stolen part.
    if (kind == ClaimKind::Theft && followsInSentence && m_claims.constLast().retracted &&
        m_claims.constLast().kind == ClaimKind::Other && saysPart(context, i))
        kind.reset();
    // …は取り戻された。残りの1億ドルは行方が分からない: of the whole, not of what came back.
    if (kind == ClaimKind::Other && before == ClaimKind::Other && easternwholes::saysRest(context, i))
        kind.reset();
    // 이 가운데 2천만 달러는 X에서 도난당한 1억 달러에서 나왔다: of the whole's kind, wherever it came
    // from.
    if (kind == ClaimKind::Theft && before && saysPart(context, i) &&
        easternspans::isDrawnFromOther(context, {}, i))
        kind.reset();
    // « Sur cette somme, 4,1 millions provenaient du pont X, auquel des pirates avaient dérobé …»:
    // laundered.
    if (kind == ClaimKind::Theft && before == ClaimKind::Laundering &&
        partshares::nameOrigin(context.words({scanned.span.end, context.sentence.end})) &&
        saysPart(context, i) && !kindreading::isTheftOf(context, i))
        kind.reset();
    // "Laundered $4 billion, including $37 million stolen by hackers": of what the whole is.
    static const HintedPattern stolenPart(
        u"^ (?:(?:in|of|worth of) [a-z ]{2,24} )?(?:(?:that|which) (?:was|were|had been) )?(?:stolen|taken|looted)\\b"_s);
    static const HintedPattern includes(
        u"\\b(?:including|of which|among (?:it|them|which))[^.;,$€£]{0,30}$"_s);
    if (kind == ClaimKind::Theft && before == ClaimKind::Laundering && i > 0 &&
        context.language == Language::English && includes.in(context.words(gapBefore(context, i))) &&
        stolenPart.in(context.words({scanned.span.end, context.sentence.end})))
        kind.reset();
    // "The origin of the balance of $45 million": of what the whole is.
    const qsizetype leadStart = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    if (kind == ClaimKind::Other && before && before != ClaimKind::Other && !isEastAsian(context.language) &&
        partshares::nameRest(context.words({std::min(leadStart, scanned.span.start), scanned.span.start})))
        kind.reset();
    // "They earned $800 million: two thirds of it, $530 million, from software": of what the whole is.
    const QStringView next = context.words({scanned.span.end, context.sentence.end});
    if ((kind == ClaimKind::Other || kind == ClaimKind::Cost) && before && *before != *kind &&
        context.language == Language::English &&
        (next.startsWith(u", from ") || next.startsWith(u" from ")) &&
        partshares::nameShare(context.words({std::min(leadStart, scanned.span.start), scanned.span.start})))
        kind.reset();
    told.revises = revises;
    told.compared = compared;
    told.base = base;
    told.owned = owned;
    return told;
}

} // namespace vigie
