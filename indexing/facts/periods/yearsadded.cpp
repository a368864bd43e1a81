// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/yearsadded.h"

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/hintedpattern.h"

#include <QRegularExpressionMatch>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

namespace {

constexpr qsizetype besides = 60; ///< letters between the words and the amount

int countOf(QStringView word)
{
    struct Count
    {
        QStringView word;
        int value;
    };
    static constexpr std::array counts{
        Count{u"two", 2},  Count{u"three", 3}, Count{u"four", 4},   Count{u"five", 5}, Count{u"six", 6},
        Count{u"deux", 2}, Count{u"trois", 3}, Count{u"quatre", 4}, Count{u"cinq", 5}, Count{u"二", 2},
        Count{u"三", 3},   Count{u"四", 4},    Count{u"五", 5},     Count{u"六", 6},   Count{u"두", 2},
        Count{u"세", 3},   Count{u"네", 4},    Count{u"다섯", 5},   Count{u"여섯", 6}};
    const auto named =
        std::find_if(counts.begin(), counts.end(), [&](const Count &count) { return count.word == word; });
    return named != counts.end() ? named->value : word.toInt();
}

/// How many years the words beside the amount say that it adds up; 0 if they say nothing.
int yearsSaid(const ClaimContext &context, qsizetype i)
{
    static const AnyOf hints{u" years", u" ans", u" années", u"年", u"년"};
    const QStringView before = context.words(gapBefore(context, i)).right(2 * besides);
    const QStringView behind =
        context.words({context.amount(i).span.end, context.sentence.end}).left(besides);
    if (!hints.in(before) && !hints.in(behind))
        return 0;
    static const QString
        english = u"\\b(?:over|in|across|for|during) (?:the |these |those |all |its |their )?"
                  u"(?:past |last |whole )?(two|three|four|five|six|[2-6]) years\\b"
                  u"(?! (?:ago|earlier|later|before|after|of))"_s,
        french = u"\\b(?:en|sur|pendant|durant|pour|au cours de) (?:l'ensemble de |la période de )?"
                 u"(?:ces |les )?(deux|trois|quatre|cinq|six|[2-6]) (?:dernières )?(?:ans|années)\\b"
                 u"(?! (?:de|plus tôt|plus tard|après|avant|auparavant))"_s;
    static const HintedPattern ahead(u"(?:"_s + english + u"|"_s + french +
                                     u")[^.;:]{0,60}$|"
                                     u"(?:^|[、 "
                                     u"。])(?:この|過去|直近|以上)?([2-6二三四五六])(?:[かカヶ]年|年)(?:間?(?"
                                     u":で|に|の(?:合計|累計|総額|被害)(?:額)?(?:で|は|が)?"
                                     u"|では|を(?:通じて|合わせると|合計すると)|にわたり)|分の?(?:合計|累計)?"
                                     u"(?:で|は))、?(?:約|計|合計|総額|およそ|合わせて)*$|"
                                     u"(?:^|[ ,])(?:최근 |지난 |이 )?([2-6두세네]|다섯|여섯) "
                                     u"?(?:개년|년)(?:간|치| 동안| 새|에 걸쳐)?(?:의|으로|을|를|에)? "
                                     u"?(?:(?:합계|합산|합치면|합하면|더하면|누적|누계|총계|합|전체|총액|"
                                     u"피해|탈취|규모|금액)[가-힣]* ?){0,3}"
                                     u"(?:약 |총 |모두 |무려 |최소 |합쳐 )*$"_s);
    static const HintedPattern following(u"^(?: [\\w'-]+){0,4}?,? (?:"_s + english + u"|"_s + french +
                                         u")"_s);
    for (const QRegularExpressionMatch &said :
         {ahead.match(before.toString()), following.match(behind.toString())}) {
        for (int group = 1; said.hasMatch() && group <= said.lastCapturedIndex(); ++group) {
            if (const int count = countOf(said.capturedView(group)); count > 0)
                return count;
        }
    }
    return 0;
}

/// The years named in `range`, from first to last, if they are `count`.
std::optional<FuzzyDate> yearsNamed(const ClaimContext &context, Span range, int count)
{
    for (const bool wholeOnly : {true, false}) {
        int first = 0, last = 0;
        for (const ScannedDate &date : context.page->dates) {
            const auto year = date.date.singleYear();
            if (!range.contains(date.span) || date.needsContext || !year ||
                (wholeOnly && date.date.precision != FuzzyDate::Precision::Year))
                continue;
            first = first == 0 ? *year : std::min(first, *year);
            last = std::max(last, *year);
        }
        if (first > 0 && last - first + 1 == count)
            return FuzzyDate::range(QDate(first, 1, 1), QDate(last, 12, 31));
    }
    return std::nullopt;
}

} // namespace

std::optional<FuzzyDate> timesJoined(const ClaimContext &context, qsizetype i)
{
    static const HintedPattern total(
        u"\\b(?:totals?|sum|combined|together|altogether|overall|total|cumul|somme|ensemble|bilan|butin|haul)\\b|合計|累計|総額|합계|누적|총액"_s);
    static const HintedPattern joint(
        u"^,? (?:and|et)(?: (?:the|for|in|of|during|des|les|le|la|du|de|sur|en|pour))* ?(?:l'|d')?$|^と(?:、)?$|^(?:과|와) $"_s);
    const Span lead{context.sentence.start, context.amount(i).span.start};
    if (lead.length() <= 0 || !total.in(context.words(lead)))
        return std::nullopt;
    const ScannedDate *first = nullptr;
    for (const ScannedDate &date : context.page->dates) {
        if (!lead.contains(date.span) || date.needsContext || !date.date.start.isValid() ||
            !date.date.end.isValid())
            continue;
        if (first && date.span.start >= first->span.end && date.date.start == first->date.end.addDays(1) &&
            joint.in(context.words({first->span.end, date.span.start})))
            return FuzzyDate::range(first->date.start, date.date.end);
        first = &date;
    }
    return std::nullopt;
}

std::optional<FuzzyDate> yearsAddedUp(const ClaimContext &context, qsizetype i)
{
    const int count = yearsSaid(context, i);
    if (count == 0)
        return std::nullopt;
    constexpr qsizetype above = 300; // rows or items of a list
    const qsizetype end = context.amount(i).span.start;
    for (const qsizetype start :
         {context.sentence.start, context.before.isEmpty() ? context.sentence.start : context.before.start,
          std::max<qsizetype>(0, context.block.start - above)}) {
        if (const auto years = yearsNamed(context, {start, end}, count))
            return years;
    }
    return std::nullopt;
}

} // namespace vigie::perioddates
