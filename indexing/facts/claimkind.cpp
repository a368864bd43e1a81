// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/claimcontext.h"
#include "indexing/facts/claimwords.h"
#include "indexing/facts/cueindex.h"
#include "indexing/facts/kindplaces.h"
#include "indexing/facts/kindwords.h"
#include "indexing/facts/textprobe.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

using chars::at;

/// "$400 million more than", "an increase of €5m", "より4億ドル多い": a difference, not a total.
bool isDifference(const ClaimContext &context, Span amount)
{
    const QStringView after = context.text.mid(amount.end, 24);
    for (const QStringView word :
         {QStringView(u" more than"), QStringView(u" less than"), QStringView(u" higher than"),
          QStringView(u" de plus que"), QStringView(u" de moins que"), QStringView(u" more compared"),
          QStringView(u"多い"), QStringView(u"少ない"), QStringView(u"多く"), QStringView(u" 많은"),
          QStringView(u" 적은"), QStringView(u" 늘어난"), QStringView(u"増の"), QStringView(u" 증가한"),
          QStringView(u" 줄어든"), QStringView(u"の増加"), QStringView(u"の減少")}) {
        if (after.startsWith(word))
            return true;
    }
    const QStringView before =
        context.text.mid(context.sentence.start, amount.start - context.sentence.start).trimmed();
    for (const QStringView word :
         {QStringView(u"increase of"), QStringView(u"rise of"), QStringView(u"drop of"),
          QStringView(u"decrease of"), QStringView(u"up by"), QStringView(u"down by"),
          QStringView(u"rose by"), QStringView(u"fell by"), QStringView(u"increased by"),
          QStringView(u"hausse de"), QStringView(u"augmentation de"), QStringView(u"baisse de"),
          QStringView(u"augmenté de"), QStringView(u"diminué de")}) {
        if (chars::standsBefore(before, before.size(), word))
            return true;
    }
    return false;
}

enum class Rate : quint8 { None, ByTime, ByPiece };

/// "60 dollars per barrel", "5 000 dollars par mois": a price or a rate is no total, but wages are paid by
/// the month. What is earned or stolen in a year is a sum.
Rate rateOf(const ClaimContext &context, Span amount)
{
    const QStringView after = context.text.mid(amount.end, 14);
    const auto says = [&](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](QStringView word) { return after.startsWith(word); });
    };
    // « dont 430 millions par la Corée du Nord » : who did it.
    if (says({u" par la ", u" par le ", u" par les ", u" par des ", u" par l'", u" par un"}))
        return Rate::None;
    if (says({u" per year", u" per ann", u" par an", u" a year"}))
        return Rate::None;
    if (says({u" per month", u" per week", u" per day", u" per hour", u" a month", u" a week", u" a day",
              u" an hour", u" par mois", u" par semaine", u" par jour", u" par heure", u" mensuel",
              u" monthly"}))
        return Rate::ByTime;
    return says({u" per ", u" par ", u" a barrel", u" le baril", u" each", u" a piece", u" on every ",
                 u" on each ", u" for every ", u" for each ", u" pour chaque ", u" sur chaque ",
                 u" à chaque ", u"/"})
               ? Rate::ByPiece
               : Rate::None;
}

/// "Transfers above $3,000 must be reported", 100万円を超える送金は届け出が必要: a limit, not a sum.
bool isThreshold(const ClaimContext &context, qsizetype i)
{
    const Bound bound = context.amount(i).amount.bound;
    if (bound != Bound::MoreThan && bound != Bound::AtLeast)
        return false;
    static constexpr std::array duties{QStringView(u"must "),
                                       QStringView(u" is required"),
                                       QStringView(u" are required"),
                                       QStringView(u" be required"),
                                       QStringView(u"mandatory"),
                                       QStringView(u"obligat"),
                                       QStringView(u"subject to"),
                                       QStringView(u"prohibit"),
                                       QStringView(u" doit "),
                                       QStringView(u"doivent "),
                                       QStringView(u"soumis"),
                                       QStringView(u"interdit"),
                                       QStringView(u"n'est autoris"),
                                       QStringView(u"exige"),
                                       QStringView(u"義務"),
                                       QStringView(u"届け出"),
                                       QStringView(u"なければならない"),
                                       QStringView(u"禁止"),
                                       QStringView(u"의무"),
                                       QStringView(u"해야 한다"),
                                       QStringView(u"하여야"),
                                       QStringView(u"금지"),
                                       QStringView(u"신고 대상"),
                                       QStringView(u"보고 대상")};
    const QStringView words = context.words(context.sentence);
    const bool duty =
        std::any_of(duties.begin(), duties.end(), [&](QStringView word) { return words.contains(word); });
    return duty && !speaksOfTheft(words);
}

/// "Russia paid North Korea", ロシアが北朝鮮に支払った: what the state is paid, it earns.
bool isPaidToState(const ClaimContext &context, Span clause)
{
    static constexpr std::array paying{
        QStringView(u"paid"),    QStringView(u"pays"),   QStringView(u"payé"),    QStringView(u"versé"),
        QStringView(u"支払"),    QStringView(u"払った"), QStringView(u"지급"),    QStringView(u"지불"),
        QStringView(u"payment"), QStringView(u"bring"),  QStringView(u"brought"), QStringView(u"rapport"),
        QStringView(u"もたら"),  QStringView(u"안겨"),   QStringView(u"벌어다")};
    const QStringView words = context.words(clause);
    if (std::none_of(paying.begin(), paying.end(), [&](QStringView word) { return words.contains(word); }))
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

/// "Bybit lost $1.46bn": what an exchange loses is stolen from it, unless the words say otherwise.
bool namesVictim(const ClaimContext &context)
{
    return std::any_of(
        context.page->entities.cbegin(), context.page->entities.cend(), [&](const EntityMatch &match) {
            return context.sentence.contains(match.span) && context.robbed->contains(match.entity);
        });
}

/// "The exchange lost $41 million", 交換業者は…失った: whoever keeps other people's coins loses them to
/// thieves, unless the books are spoken of.
bool losesKeptCoins(const ClaimContext &context)
{
    static constexpr std::array books{
        QStringView(u"quarter"),   QStringView(u"trimestre"), QStringView(u"fiscal"),
        QStringView(u"exercice"),  QStringView(u" net "),     QStringView(u"operating"),
        QStringView(u"exploit"),   QStringView(u"trading"),   QStringView(u" bet"),
        QStringView(u"revenue"),   QStringView(u"recettes"),  QStringView(u"market"),
        QStringView(u"bourse en"), QStringView(u"四半期"),    QStringView(u"決算"),
        QStringView(u"営業"),      QStringView(u"純損失"),    QStringView(u"収入"),
        QStringView(u"取引で"),    QStringView(u"분기"),      QStringView(u"결산"),
        QStringView(u"영업"),      QStringView(u"순손실"),    QStringView(u"수입을"),
        QStringView(u"매출")};
    const QStringView words = context.words(context.sentence);
    return holds<claimwords::purses>(context.text, context.sentence) &&
           std::none_of(books.begin(), books.end(), [&](QStringView word) { return words.contains(word); });
}

/// "Lost $30 million in revenue", « perdu 30 millions de recettes », 3000万ドルの収入を失った: what is not
/// earned.
bool isLostIncome(const ClaimContext &context, Span amount)
{
    static const QRegularExpression western(
        u"^ (?:in|of|de|d'|en) ?(?:[a-zé]+ )?(?:revenue|income|earnings|sales|recettes|revenus|ventes)"_s);
    static const QRegularExpression eastAsian(
        u"^(?:相当)?の(?:[一-龥]{0,4})(?:収入|収益|売上|売り上げ|外貨|利益)を失|"
        "^(?:상당|어치)?의? ?(?:외화 )?(?:수입|매출|수익|이익|외화)(?:을|를) 잃"_s);
    const QString behind = context.words({amount.end, context.sentence.end}).left(24).toString();
    if (isEastAsian(context.language))
        return eastAsian.match(behind).hasMatch();
    const QStringView before = context.words({context.sentence.start, amount.start}).right(40);
    const bool lost = before.contains(u"lost ") || before.contains(u"lose ") || before.contains(u"losing ") ||
                      before.contains(u"perd");
    return lost && western.match(behind).hasMatch();
}

/// "May send goods worth no more than $10,000", 10万円まで送金できる: what is allowed up to a sum.
bool isAllowance(const ClaimContext &context, qsizetype i)
{
    static const QRegularExpression permission(
        u"\\b(?:may|can) (?:only )?(?!have\\b)[a-z]+|\\b(?:is|are) allowed to\\b|\\bpe(?:ut|uvent) |"
        "autorisée?s? à |ことができる|認められ|할 수 있다|허용"_s);
    static constexpr std::array limits{
        QStringView(u"no more than "), QStringView(u"not more than "), QStringView(u"plus de "),
        QStringView(u"more than "),    QStringView(u"au plus "),       QStringView(u"以下"),
        QStringView(u"まで"),          QStringView(u"이하"),           QStringView(u"까지")};
    // « ne peuvent retirer plus de » : the negation makes "more than" a limit.
    static const QRegularExpression forbidden(
        u"\\bne pe(?:ut|uvent) (?:pas )?[a-zé]+ |\\b(?:may|can) ?not [a-z]+ "_s);
    const Bound bound = context.amount(i).amount.bound;
    const bool negated =
        bound == Bound::MoreThan && forbidden.match(context.words(context.sentence).toString()).hasMatch();
    if (bound != Bound::AtMost && !negated)
        return false;
    const Span amount = context.amount(i).span;
    const QStringView near = context.words({std::max(context.sentence.start, amount.start - 16),
                                            std::min(amount.end + 4, context.sentence.end)});
    return std::any_of(limits.begin(), limits.end(), [&](QStringView word) { return near.contains(word); }) &&
           permission.match(context.words(context.sentence).toString()).hasMatch() &&
           !speaksOfTheft(context.words(context.sentence));
}

/// A harm is a theft where the words around it speak of stealing; `verb`: it is told by "lost" and the like.
ClaimKind kindOfLoss(const ClaimContext &context, bool verb)
{
    if (verb && losesKeptCoins(context))
        return ClaimKind::Theft;
    const bool stealing = context.aboutTheft || speaksOfTheft(context.words(context.block)) ||
                          holds<claimwords::intrusions>(context.text, context.sentence) ||
                          namesVictim(context) || speaksOfTheft(context.words(context.heading)) ||
                          speaksOfTheft(context.words(context.caption));
    return stealing ? ClaimKind::Theft : ClaimKind::Cost;
}

/// How far a word is from the amount that it may speak of: other amounts between the two count as distance,
/// and a Japanese or Korean verb that stands right behind the amount governs it.
qsizetype distanceOf(const ClaimContext &context, Span amount, Span place)
{
    qsizetype distance = distanceBetween(context, amount, place);
    for (qsizetype k = 0; k < context.amounts.size(); ++k) {
        const Span other = context.amount(k).span;
        const bool between = other.start >= std::min(amount.end, place.end) &&
                             other.end <= std::max(amount.start, place.start) && other != amount;
        distance += between ? 40 : 0;
    }
    constexpr qsizetype governed = 30, particle = 3;
    if (isEastAsian(context.language) && place.start >= amount.end && distance <= particle)
        distance -= governed;
    return distance;
}

/// `onlySource`, if given, hears whether nothing but the money's origin speaks.
std::optional<ClaimKind> nearestKind(const ClaimContext &context, Span range, Span amount,
                                     bool *onlySource = nullptr)
{
    struct Best
    {
        const claimwords::KindCue *cue = nullptr;
        qsizetype distance = std::numeric_limits<qsizetype>::max();
        qsizetype length = 0;
    };
    Best best, source;
    const bool known = context.kinds && context.sentence.contains(range);
    for (const KindPlace &one : known ? *context.kinds : kindPlaces(context.text, range)) {
        if (!range.contains(one.place))
            continue;
        const claimwords::KindCue &cue = claimwords::kinds[static_cast<size_t>(one.cue)];
        const qsizetype distance = distanceOf(context, amount, one.place) + cue.toll;
        Best &held = one.origin ? source : best;
        if (distance < held.distance || (distance == held.distance && one.place.length() > held.length))
            held = {&cue, distance, one.place.length()};
    }
    // "laundered $5m of the stolen funds": what became of the money is what the amount tells.
    constexpr qsizetype background = 60;
    if (source.cue) {
        const bool deed =
            best.cue && (best.cue->kind == ClaimKind::Laundering || best.cue->kind == ClaimKind::Other);
        if (!best.cue || source.distance + (deed ? background : 0) < best.distance)
            best = source;
    }
    if (!best.cue)
        return std::nullopt;
    if (onlySource)
        *onlySource = best.cue == source.cue;
    const bool taken = best.cue->kind == ClaimKind::Other &&
                       holds<claimwords::withdrawals>(context.text, range) &&
                       holds<claimwords::thieves>(context.text, range);
    if (taken) // an attacker withdrew it
        return ClaimKind::Theft;
    if (best.cue == source.cue && speaksOfMoving(context.text, range))
        return ClaimKind::Laundering;
    static constexpr std::array verbs{QStringView(u"lost"), QStringView(u"perdu"), QStringView(u"失"),
                                      QStringView(u"잃"),   QStringView(u"被害"),  QStringView(u"피해")};
    const bool verb = std::any_of(verbs.begin(), verbs.end(),
                                  [&](QStringView word) { return best.cue->word.startsWith(word); });
    return best.cue->loss ? kindOfLoss(context, verb) : best.cue->kind;
}

/// The amount with its conversions: "$1.46 billion (2.1 trillion won)".
Span withConversions(const ClaimContext &context, qsizetype i)
{
    Span whole = context.amount(i).span;
    for (qsizetype k = i + 1; k < context.amounts.size() && saysEquivalent(context, k); ++k)
        whole.end = std::max(whole.end, context.amount(k).span.end);
    if (whole.end > context.amount(i).span.end && at(context.text, whole.end) == u')')
        ++whole.end;
    return whole;
}

/// "$40 million of the $1.46 billion stolen from Bybit has been frozen": where the verb stands that is said
/// of the part, behind its whole.
std::optional<Span> predicateBehindWhole(const ClaimContext &context, qsizetype i)
{
    if (isEastAsian(context.language) || wholeInSentence(context, i) != i + 1)
        return std::nullopt;
    const qsizetype from = context.amount(i + 1).span.end;
    if (from >= context.sentence.end)
        return std::nullopt;
    const QStringView rest = context.words({from, context.sentence.end});
    qsizetype verb = -1;
    for (const QStringView word :
         {QStringView(u" has "), QStringView(u" have "), QStringView(u" had "), QStringView(u" was "),
          QStringView(u" were "), QStringView(u" ont "), QStringView(u" a été "), QStringView(u" avaient "),
          QStringView(u" avait "), QStringView(u" went "), QStringView(u" ended ")}) {
        const qsizetype p = rest.indexOf(word);
        if (p >= 0 && (verb < 0 || from + p < verb))
            verb = from + p;
    }
    return verb < 0 ? std::nullopt : std::optional(Span{verb, context.sentence.end});
}

/// A sentence without a word for what it counts that goes on counting what the one before did.
bool goesOn(const ClaimContext &context, qsizetype i)
{
    if (i > 0)
        return true;
    if (holds<claimwords::continuations>(context.text, context.sentence) ||
        holds<claimwords::weakThefts>(context.text, context.sentence) || saysPart(context, i))
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

bool revisesFigure(const ClaimContext &context, qsizetype i)
{
    constexpr qsizetype reach = 40;
    const Span amount = context.amount(i).span;
    const qsizetype start = i > 0 ? context.amount(i - 1).span.end : context.sentence.start;
    return holds<claimwords::firstFigures>(context.text,
                                           {std::max(start, amount.start - reach), amount.start});
}

bool holdsWholeYear(const ClaimContext &context, Span range)
{
    return holds<claimwords::wholeYears>(context.text, range);
}

bool holdsSamePeriod(const ClaimContext &context, Span range)
{
    return holds<claimwords::samePeriods>(context.text, range);
}

std::optional<Bound> remarkedBound(const ClaimContext &context, qsizetype i)
{
    if (!context.words(context.sentence).contains(u'\t'))
        return std::nullopt;
    QStringView rest = context.words({context.amount(i).figure.end, context.sentence.end}).trimmed();
    struct Remark
    {
        QStringView word;
        Bound bound;
    };
    static constexpr std::array remarks{
        Remark{u"at least", Bound::AtLeast},   Remark{u"minimum", Bound::AtLeast},
        Remark{u"au moins", Bound::AtLeast},   Remark{u"au minimum", Bound::AtLeast},
        Remark{u"少なくとも", Bound::AtLeast}, Remark{u"最低", Bound::AtLeast},
        Remark{u"최소", Bound::AtLeast},       Remark{u"적어도", Bound::AtLeast},
        Remark{u"about", Bound::About},        Remark{u"approximate", Bound::About},
        Remark{u"estimate", Bound::About},     Remark{u"estimation", Bound::About},
        Remark{u"概算", Bound::About},         Remark{u"推計", Bound::About},
        Remark{u"추정", Bound::About}};
    for (const Remark &remark : remarks) {
        if (!rest.startsWith(remark.word))
            continue;
        const QStringView after = rest.mid(remark.word.size()).trimmed();
        if (after.isEmpty() || QStringView(u";,.:。、()").contains(after.front()))
            return remark.bound;
    }
    return std::nullopt;
}

std::optional<ClaimKind> readKind(const ClaimContext &context, qsizetype i,
                                  const std::optional<ClaimKind> &before)
{
    const Span amount = withConversions(context, i);
    const Span clause = clauseAround(context, amount);
    if (isDifference(context, context.amount(i).span))
        return ClaimKind::Other;
    if (isAllowance(context, i))
        return ClaimKind::Cap;
    const Rate rate = rateOf(context, amount);
    if (rate != Rate::None) {
        const ClaimKind kind =
            nearestKind(context, clause, amount)
                .value_or(nearestKind(context, context.sentence, amount).value_or(ClaimKind::Other));
        const bool stands = kind == ClaimKind::Cap ||
                            (rate == Rate::ByTime && (kind == ClaimKind::Revenue || kind == ClaimKind::Cost));
        return stands ? kind : ClaimKind::Other;
    }
    if (isThreshold(context, i))
        return ClaimKind::Cap;
    if (isLostIncome(context, amount))
        return ClaimKind::Cost;
    if (const auto predicate = predicateBehindWhole(context, i)) {
        if (const auto kind = nearestKind(context, *predicate, amount))
            return *kind;
        if (holds<claimwords::recoveries>(context.text, *predicate))
            return ClaimKind::Other;
    }
    bool onlySource = false;
    if (const auto kind = nearestKind(context, clause, amount, &onlySource)) {
        // "laundered $4bn, of which $37m from thefts": a part is of its whole's kind.
        const bool ofWhole = onlySource && before == ClaimKind::Laundering && saysPart(context, i);
        return ofWhole ? *before : *kind;
    }
    if (isPaidToState(context, clause))
        return ClaimKind::Revenue;
    if (holds<claimwords::recoveries>(context.text, clause) &&
        !speaksOfTheft(context.words(context.sentence)))
        return ClaimKind::Other;
    const Span column = columnHeading(context, columnOf(context, amount.start));
    if (!column.isEmpty()) {
        if (const auto kind = nearestKind(context, column, amount))
            return *kind;
        if (holds<claimwords::recoveries>(context.text, column))
            return ClaimKind::Other;
    }
    // What the corner of a table says is said of all its columns.
    if (const Span corner = columnHeading(context, 0);
        !column.isEmpty() && corner != column && !corner.isEmpty() && context.words(corner).contains(u'(')) {
        if (const auto kind = nearestKind(context, corner, amount))
            return *kind;
    }
    const auto ofSentence = nearestKind(context, context.sentence, amount, &onlySource);
    // "Of the stolen funds, only six million has been recovered".
    if (ofSentence && onlySource && !isEastAsian(context.language) &&
        holds<claimwords::recoveries>(context.text, clause))
        return ClaimKind::Other;
    if (ofSentence)
        return *ofSentence;
    const bool on = goesOn(context, i);
    if (before && on)
        return before;
    if (!context.before.isEmpty() && on) {
        if (const auto kind = nearestKind(context, context.before, amount))
            return kind;
    }
    const bool thieves = holds<claimwords::thieves>(context.text, context.sentence);
    if (thieves && (holds<claimwords::withdrawals>(context.text, context.sentence) ||
                    holds<claimwords::payments>(context.text, context.sentence)))
        return ClaimKind::Theft;
    const bool weak = holds<claimwords::weakThefts>(context.text, context.sentence);
    if (weak &&
        (thieves || namesVictim(context) || holds<claimwords::intrusions>(context.text, context.sentence) ||
         holds<claimwords::purses>(context.text, context.sentence)))
        return ClaimKind::Theft;
    for (const Span above : {context.caption, context.heading}) {
        if (above.isEmpty())
            continue;
        if (const auto kind = nearestKind(context, above, amount))
            return kind;
    }
    // Where a text is about thefts, what a victim is named beside, or only a new sum, is stolen too.
    const bool sums = holds<claimwords::sums>(context.text, context.sentence);
    if (context.aboutTheft && (weak || sums || namesVictim(context)))
        return ClaimKind::Theft;
    return std::nullopt;
}

std::optional<ClaimKind> kindBeside(const ClaimContext &context, Span span)
{
    return nearestKind(context, context.sentence, span);
}

} // namespace vigie
