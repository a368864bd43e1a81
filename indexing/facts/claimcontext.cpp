// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimcontext.h"

#include "indexing/facts/amounts/tablerows.h"
#include "indexing/facts/parties/clauseopenings.h"
#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"
#include "indexing/language/sentences.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using chars::at;

constexpr std::array conjunctions{QStringView(u" and "),  QStringView(u" et "),      QStringView(u" while "),
                                  QStringView(u" but "),  QStringView(u" mais "),    QStringView(u" tandis "),
                                  QStringView(u" puis "), QStringView(u" whereas "), QStringView(u" alors ")};

/// Endings of a Korean verb that another clause follows; those of the past are told by their stem.
constexpr std::array connectives{QStringView(u"하고 "), QStringView(u"되고 "), QStringView(u"이고 "),
                                 QStringView(u"하며 "), QStringView(u"으며 "), QStringView(u"이며 "),
                                 QStringView(u"면서 "), QStringView(u"지만 "), QStringView(u"으나 "),
                                 QStringView(u"는데 ")};

/// How many verbs in the past does another clause follow: 털렸고, 빠져나갔고, 훔쳤고.
qsizetype pastsGoingOn(QStringView words)
{
    constexpr char16_t first = 0xAC00, last = 0xD7A3;
    constexpr int finals = 28, past = 20; // ㅆ
    qsizetype count = 0;
    for (qsizetype p = words.indexOf(QStringView(u"고 "), 1); p > 0;
         p = words.indexOf(QStringView(u"고 "), p + 1)) {
        const char16_t stem = words.at(p - 1).unicode();
        count += stem >= first && stem <= last && (stem - first) % finals == past ? 1 : 0;
    }
    return count;
}

/// A mark that parts clauses; inside figures commas are followed by digits.
bool parts(QStringView text, qsizetype p)
{
    const QChar c = text.at(p);
    if (c.unicode() > u';' && c != u'、') // nearly every one
        return false;
    if (c == u'、' || c == u';' || c == u'\t')
        return true;
    return (c == u',' || c == u':') && at(text, p + 1) == u' ';
}

} // namespace

Span clauseAround(const ClaimContext &context, Span span)
{
    Span clause = span;
    while (clause.start > context.sentence.start && !parts(context.text, clause.start - 1))
        --clause.start;
    // 3億ドルは、…洗浄された: the comma behind a topic closes no clause.
    const auto isTopic = [&](qsizetype p) {
        const QChar particle = at(context.text, p - 1);
        return isEastAsian(context.language) && p == span.end + 1 &&
               QStringView(u"はがもを은는이가도").contains(particle);
    };
    while (clause.end < context.sentence.end && (!parts(context.text, clause.end) || isTopic(clause.end)))
        ++clause.end;
    return clause;
}

Gaps gapsAround(const ClaimContext &context, Span amount)
{
    Gaps gaps{{context.sentence.start, amount.start}, {amount.end, context.sentence.end}};
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        const Span other = context.amount(k).span;
        if (other.end <= amount.start)
            gaps.before.start = std::max(gaps.before.start, other.end);
        else if (other.start >= amount.end)
            gaps.behind.end = std::min(gaps.behind.end, other.start);
    }
    return gaps;
}

Span gapBefore(const ClaimContext &context, qsizetype i)
{
    const qsizetype start = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    return {start, std::max(start, context.amount(i).span.start)};
}

Span sentenceBehind(const ClaimContext &context, qsizetype reach)
{
    Span rest{context.sentence.end, std::min(context.block.end, context.sentence.end + reach)};
    while (rest.length() > 0 && context.text.at(rest.start) == u' ')
        ++rest.start;
    const QList<Span> all =
        rest.length() > 0 ? sentences(context.cased, rest, context.language) : QList<Span>();
    return all.isEmpty() ? Span() : all.constFirst();
}

qsizetype distanceBetween(const ClaimContext &context, Span amount, Span other)
{
    const qsizetype start = std::min(amount.end, other.end), end = std::max(amount.start, other.start);
    if (end <= start)
        return 0;
    const QStringView gap = context.text.mid(start, end - start);
    qsizetype distance = gap.size();
    // So far off nothing is counted any more: further than all that is nearer, whatever lies between.
    constexpr qsizetype farOff = 4000, mostToll = 200;
    if (distance > farOff)
        return distance * mostToll;
    for (qsizetype p = start; p < end; ++p)
        distance += !parts(context.text, p) ? 0 : context.text.at(p) == u';' ? 80 : 20;
    static const AnyOf joining(conjunctions), going(connectives);
    distance += 40 * joining.countIn(gap);
    if (context.language == Language::Korean)
        distance += 40 * (going.countIn(gap) + pastsGoingOn(gap));
    return distance;
}

/// The nearest of the amounts that `counts` takes.
template <typename Counts>
static qsizetype nearestOf(const ClaimContext &context, Span span, Counts counts)
{
    constexpr qsizetype furthest = std::numeric_limits<qsizetype>::max();
    const auto lettersTo = [&](Span amount) {
        return std::max(span.start - amount.end, amount.start - span.end);
    };
    // An amount further off than the nearest with all its tolls need not be weighed.
    qsizetype reach = furthest;
    if (constexpr qsizetype few = 4; context.amounts.size() > few) {
        std::optional<Span> closest;
        for (qsizetype i = 0; i < context.amounts.size(); ++i) {
            if (const ScannedAmount &one = context.amount(i);
                counts(one) && (!closest || lettersTo(one.span) < lettersTo(*closest)))
                closest = one.span;
        }
        reach = closest ? distanceBetween(context, *closest, span) + 1 : furthest;
    }
    qsizetype best = -1, least = furthest;
    for (qsizetype i = 0; i < context.amounts.size(); ++i) {
        if (lettersTo(context.amount(i).span) > reach || !counts(context.amount(i)))
            continue;
        const Span amount = context.amount(i).span;
        const qsizetype distance = distanceBetween(context, amount, span);
        // Between two as near, a name belongs to the amount that follows: "A 31 (B 17)".
        if (distance < least ||
            (distance <= least + 1 && span.end <= amount.start && amount.start - span.end <= 1)) {
            least = distance;
            best = i;
        }
    }
    return best;
}

qsizetype nearestAmount(const ClaimContext &context, Span span)
{
    return nearestOf(context, span, [](const ScannedAmount &) { return true; });
}

/// Xは…3億円を, X은 … 3억 원을: what the subject of a clause did or suffered stands behind it. The first
/// amount behind a name with the particle of a subject, or -1 where the words before tell of the name
/// (3億円を失ったXは).
static qsizetype amountBehindSubject(const ClaimContext &context, Span name)
{
    const QStringView particle = context.text.mid(name.end, 2);
    const bool subject = particle.startsWith(u'は') || particle.startsWith(u'が') || particle == u"은 " ||
                         particle == u"는 " || particle == u"이 " || particle == u"가 ";
    if (!isEastAsian(context.language) || !subject)
        return -1;
    static const AnyOf robbed{u"失っ", u"奪われ", u"盗まれ", u"流出", u"抜き取られ", u"被害", u"잃은",
                              u"털린", u"빼앗긴", u"도난",   u"탈취", u"유출",       u"피해"};
    for (qsizetype i = 0; i < context.amounts.size(); ++i) {
        const Span amount = context.amount(i).span;
        if (context.amount(i).amount.kind == UnitKind::Quantity || amount.start < name.end)
            continue;
        const qsizetype before = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
        const Span lead{std::min(before, name.start), name.start};
        // 3億円はXが: an amount with a particle of its own right before the name.
        constexpr qsizetype beside = 3;
        const bool own = i > 0 && lead.length() <= beside;
        return own || (i > 0 && robbed.in(context.words(lead))) ? -1 : i;
    }
    return -1;
}

/// Xから2億ドル及びYに対する5000万ドルの窃取, X에서 2억 달러: the amount that only a particle parts from the
/// name before it; -1 if there is none.
static qsizetype amountLeaving(const ClaimContext &context, Span name)
{
    static const HintedPattern words(
        u"^[」』]?(?:社)?(?:側)?(?:から(?:は|も|の)?|に対する|における|での?)(?:約|計|総額|合計|およそ|"
        u"推定|"
        u"少なくとも)*$|^[’”'\"]?(?:에서|에서의|에서만|로부터|로부터의|에 대한) (?:약 |총 |모두 |최소 )?$"_s);
    constexpr qsizetype longest = 16;
    if (!isEastAsian(context.language) || context.amounts.size() < 2)
        return -1;
    for (qsizetype i = 0; i < context.amounts.size(); ++i) {
        const Span gap{name.end, context.amount(i).span.start};
        if (gap.length() > 0)
            return gap.length() <= longest && words.in(context.words(gap)) ? i : -1;
    }
    return -1;
}

/// 와지르엑스(2024년 7월, 2억 3,490만 달러), バイビット（2月、約15億ドル）: the amount in the bracket that
/// opens right behind the name; -1 if there is none.
static qsizetype amountInBracket(const ClaimContext &context, Span name)
{
    constexpr qsizetype quote = 2, longest = 40;
    qsizetype open = name.end;
    while (open < context.sentence.end && open - name.end < quote &&
           QStringView(u"」』'’\"”社 ").contains(context.text.at(open)))
        ++open;
    if (open >= context.sentence.end || context.text.at(open) != u'(')
        return -1;
    const qsizetype close = context.text.indexOf(u')', open);
    for (qsizetype i = 0; i < context.amounts.size(); ++i) {
        const Span amount = context.amount(i).span;
        if (context.amount(i).amount.kind != UnitKind::Quantity && amount.start > open &&
            amount.start - open < longest && amount.end <= close)
            return i;
    }
    return -1;
}

/// « 41 millions, a été prise à X, les 34 millions restants »: the amount before the participle that governs
/// the name.
static qsizetype amountTakenFrom(const ClaimContext &context, Span name)
{
    if (context.language != Language::French || context.amounts.size() < 2)
        return -1;
    static const HintedPattern words(
        u"^,? ?(?:[^;:.,]{0,60} "
        u")?(?:pris|vol|dérob|soustrait|soutir|subtilis|détourn|siphonn|extorqu|prélev|arrach|"
        u"enlev|raflé)(?:é|i)?e?s? (?:à|chez|au|aux|auprès de|sur) ?(?:(?:la|le|l'|les) ?)?(?:[a-zéèêîô'-]+ ){0,4}$"_s);
    for (qsizetype i = context.amounts.size() - 1; i >= 0; --i) {
        const Span amount = context.amount(i).span;
        if (amount.end > name.start || context.amount(i).amount.kind == UnitKind::Quantity)
            continue;
        const Span gap{amount.end, name.start};
        qsizetype n = i;
        if (gap.length() > 0 && words.in(context.words(gap))) {
            while (n > 0 && saysEquivalent(context, n))
                --n;
            return n;
        }
        break;
    }
    return -1;
}

/// "The $45 million stolen from X included $12.5 million in bitcoin": the amount that was taken from whom
/// `span` names, right behind it; -1 if none was.
static qsizetype amountStolenFrom(const ClaimContext &context, Span span)
{
    static const HintedPattern taken(u"^(?: (?:that|which) (?:was|were|had been|has been))? "
                                     u"(?:stolen|taken|drained|siphoned|extorted|lifted|"
                                     u"looted|lost|swiped|pilfered|embezzled|missing|gone|withdrawn)(?: "
                                     u"(?:in|on|last|this) [a-z0-9 ]{2,24})? "
                                     u"(?:from|at|out of)(?: (?:the|its|a|an|their))?(?: [a-z'-]+){0,4} $"_s);
    constexpr qsizetype reach = 90;
    qsizetype last = -1;
    for (qsizetype k = 0; k < context.amounts.size() && context.amount(k).span.end <= span.start; ++k)
        last = context.amount(k).amount.kind == UnitKind::Quantity ? last : k;
    const qsizetype end = last < 0 ? span.start : context.amount(last).span.end;
    return last >= 0 && context.language == Language::English && span.start - end < reach &&
                   taken.in(context.words({end, span.start}))
               ? last
               : -1;
}

qsizetype amountNamedBy(const ClaimContext &context, Span span)
{
    if (const qsizetype stolen = amountStolenFrom(context, span); stolen >= 0)
        return stolen;
    if (const qsizetype within = amountInBracket(context, span); within >= 0 && context.amounts.size() > 1)
        return within;
    if (const qsizetype leaving = amountLeaving(context, span); leaving >= 0)
        return leaving;
    if (const qsizetype behind = amountBehindSubject(context, span); behind >= 0)
        return behind;
    if (const qsizetype taken = amountTakenFrom(context, span); taken >= 0)
        return taken;
    // Nobody is robbed of people and barrels.
    qsizetype n = nearestOf(context, span,
                            [](const ScannedAmount &one) { return one.amount.kind != UnitKind::Quantity; });
    // "X's loss of $3.1 million is small beside that of Y, which lost $235 million"
    if (!isEastAsian(context.language) && context.amounts.size() > 1) {
        constexpr qsizetype reach = 45;
        const QStringView behind = context.words({span.end, context.sentence.end}).left(2 * reach);
        static const HintedPattern losing(
            u"^, (?:which|who|qui) (?:[a-zé]+ ){0,2}?(?:lost|had|was|were|suffered|saw|perdu|subi|perd)\\b|"
            u"^, qui (?:s'est|s'était|se serait) (?:[a-zé]+ )?(?:fait|vue?) |^, à qui "_s);
        const bool owns = behind.startsWith(u"'s ");
        if (owns || losing.in(behind)) {
            for (qsizetype k = 0; k < context.amounts.size(); ++k) {
                const Span one = context.amount(k).span;
                if (one.start < span.end || context.amount(k).amount.kind == UnitKind::Quantity)
                    continue;
                const QStringView gap = context.words({span.end, one.start});
                if (gap.size() <= reach && !gap.mid(1).contains(u',') && !gap.contains(u';'))
                    return k;
                break;
            }
        }
    }
    // "A was drained of $60 million; B, which serves the same shops, lost $37 million"
    if (n >= 0 && context.amount(n).span.end <= span.start) {
        if (const qsizetype opened = amountOfClauseOpenedBy(context, span, n); opened >= 0)
            return opened;
    }
    // "X, which Y bought for $15 million, lost $7 million": what the name did stands behind the aside.
    const Span aside = n >= 0 ? asideBehind(context, span) : Span();
    if (!aside.isEmpty() && aside.contains(context.amount(n).span)) {
        qsizetype behind = n;
        while (behind < context.amounts.size() && context.amount(behind).span.start < aside.end)
            ++behind;
        n = behind < context.amounts.size() ? behind : n;
    }
    while (n > 0 && saysEquivalent(context, n))
        --n;
    return n;
}

qsizetype columnOf(const ClaimContext &context, qsizetype position)
{
    const qsizetype cell =
        context.text.mid(context.sentence.start, position - context.sentence.start).count(u'\t');
    return cell == 0 || context.columns.isEmpty()
               ? cell
               : cell + tablerows::columnsPassedOver(context.words(context.columns),
                                                     context.words(context.sentence));
}

Span columnHeading(const ClaimContext &context, qsizetype column)
{
    qsizetype start = context.columns.start;
    if (context.columns.isEmpty())
        return {};
    for (; column > 0; --column) {
        const qsizetype tab = context.text.indexOf(u'\t', start);
        if (tab < 0 || tab >= context.columns.end)
            return {};
        start = tab + 1;
    }
    qsizetype end = context.text.indexOf(u'\t', start);
    if (end < 0 || end > context.columns.end)
        end = context.columns.end;
    return {start, end};
}

} // namespace vigie
