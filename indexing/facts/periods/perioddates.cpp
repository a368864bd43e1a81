// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periods/perioddates.h"

#include "indexing/facts/comparisons/comparisonreader.h"
#include "indexing/facts/layout/claimlayout.h"
#include "indexing/facts/periods/easternperiods.h"
#include "indexing/facts/periods/easternspans.h"
#include "indexing/facts/periods/frenchfindings.h"
#include "indexing/facts/periods/periodcarried.h"
#include "indexing/facts/periods/periodnews.h"
#include "indexing/facts/periods/robbedspeaker.h"
#include "indexing/facts/periods/saiddate.h"
#include "indexing/facts/periods/sayingwords.h"
#include "indexing/facts/words/cueindex.h"
#include "indexing/facts/words/hintedpattern.h"
#include "indexing/facts/words/textprobe.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie::perioddates {

namespace {

/// "On 5 May CoinDCX said that": who was robbed stands right behind the date and tells of it.
bool namesRobbedBehind(const ClaimContext &context, Span date)
{
    constexpr qsizetype near = 12;
    return std::any_of(context.page->entities.cbegin(), context.page->entities.cend(),
                       [&](const EntityMatch &match) {
                           return match.span.start >= date.end && match.span.start - date.end <= near &&
                                  context.robbed != nullptr && context.robbed->contains(match.entity);
                       });
}

/// Whether the sentence has no other date that may be the deed's.
bool isOnlyDate(const ClaimContext &context, Span sentence, const ScannedDate &date)
{
    return std::none_of(context.page->dates.cbegin(), context.page->dates.cend(),
                        [&](const ScannedDate &one) {
                            // « Ramené le lendemain à »: of what was said then
                            return sentence.contains(one.span) && one.span != date.span &&
                                   !context.words(one.span).contains(u"lendemain");
                        });
}

/// Whether a date follows `position` with a little word between them at most.
bool datesNext(const ClaimContext &context, qsizetype position)
{
    constexpr qsizetype littleWord = 5; // " on ", " le "
    return std::any_of(context.page->dates.cbegin(), context.page->dates.cend(),
                       [&](const ScannedDate &next) {
                           return next.span.start >= position && next.span.start - position <= littleWord;
                       });
}

/// Whether a word of saying at `place` goes with the date at `date`.
bool isOfSaying(const ClaimContext &context, Span date, Span place)
{
    const bool latin = chars::isLatin(context.text.at(place.start));
    const Span gap{std::min(place.end, date.end), std::max(place.start, date.start)};
    const QStringView between = context.words(gap);
    // Another clause or an amount between the two parts them.
    if (between.contains(u", ") || between.contains(u'、') || between.contains(u" that "))
        return false;
    // « Volés en 2025 (rapport) »: the brackets name the source.
    if (latin && place.start >= date.end && between.endsWith(u'(') && !between.contains(u')'))
        return false;
    // 今年の窃取額を公表した: the year of the sum, not of its publication.
    if (!latin && between.startsWith(u'の') && between.contains(u'を'))
        return false;
    if (!latin && place.start < date.start)
        return false; // 보고서, 発表 come after their date
    // 警視庁は4日、Xが3月に攻撃されたと発表した: within what is said.
    if (!latin && (between.endsWith(u"たと") || between.endsWith(u"だと") || between.endsWith(u"다고 "))) {
        const bool day = std::any_of(
            context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &one) {
                return one.span == date && one.date.precision == FuzzyDate::Precision::Day;
            });
        const bool another = std::any_of(
            context.page->dates.cbegin(), context.page->dates.cend(), [&](const ScannedDate &one) {
                return one.span.start >= context.sentence.start && one.span.end <= date.start;
            });
        if (!day || another)
            return false;
    }
    if (latin && place.start >= date.end && datesNext(context, place.end))
        return false; // "stolen in May was disclosed in June"
    // "Its report for 2024" tells of that year.
    static constexpr std::array covering{QStringView(u"for"), QStringView(u"covering"), QStringView(u"pour"),
                                         QStringView(u"portant sur")};
    if (latin && place.end <= date.start &&
        std::find(covering.begin(), covering.end(), between.trimmed()) != covering.end())
        return false;
    for (qsizetype i = 0; gap.start < gap.end && i < context.amounts.size(); ++i) {
        if (context.amount(i).span.overlaps(gap))
            return false;
    }
    return true;
}

} // namespace

/// 4日付, 12일자: of an edition.
static bool isOfEdition(const ClaimContext &context, Span date)
{
    // 昭和二十四年法律第二百二十八号: when a law was made.
    static constexpr std::array laws{QStringView(u"法律第"), QStringView(u"政令第"), QStringView(u"省令第"),
                                     QStringView(u"府令第"), QStringView(u"勅令第"), QStringView(u"条約第"),
                                     QStringView(u"規則第"), QStringView(u"告示第"), QStringView(u"条例第")};
    const QStringView next = context.text.mid(date.end, 3);
    if (std::find(laws.begin(), laws.end(), next) != laws.end())
        return true;
    const QStringView behind = context.text.mid(date.end, 2);
    const bool issue = behind == u" 호" && !chars::isHangul(chars::at(context.text, date.end + 2));
    return behind.startsWith(u'付') || behind.startsWith(u'号') || behind == u"호 " || issue ||
           behind == u"자 " || behind == u"자에" || next == u" 자 " || next == u" 자에" || next == u" 자로";
}

/// The document's own day alone on one of its first lines, which the text below is set on to.
static bool isDateLine(const ClaimContext &context, const ScannedDate &date, const Document &document)
{
    constexpr qsizetype opening = 200;
    if (!document.published || date.span.start > opening ||
        date.date.precision != FuzzyDate::Precision::Day || date.date.start != document.published->start ||
        !context.page->page || !context.page->text)
        return false;
    const Span source = context.page->text->toSource(date.span);
    const QString &text = context.page->page->text;
    const auto breaks = [&](qsizetype p) { return p < 0 || p >= text.size() || text.at(p) == u'\n'; };
    return breaks(source.start - 1) && breaks(source.end) && source.end < text.size() &&
           (context.sentence.end > date.span.end + 1 ||
            (isEastAsian(context.language) && context.sentence.start < date.span.start));
}

bool datesPublication(const ClaimContext &context, const ScannedDate &date, const Document &document)
{
    if (isDateLine(context, date, document))
        return true;
    if (isOfEdition(context, date.span) || easternperiods::isOfArticle(context, date.span))
        return true;
    // 2022년 탈취액은 앞선 보고서에서는 10억 달러였으나: the year of the sum, whoever tells it.
    static const HintedPattern ofSum(
        u"^(?:의)? (?:[가-힣]+(?:의)? ){0,2}?(?:탈취|피해|도난|유출|절취|손실|해킹 피해)(?:액|금액| 금액| "
        u"규모| 총액| 실적)"
        u"(?:은|는|이|가|을|를) "_s);
    constexpr qsizetype near = 32;
    if (context.language == Language::Korean && date.date.precision == FuzzyDate::Precision::Year &&
        ofSum.in(context.text.mid(date.span.end, near)))
        return false;
    // "Put Thursday's loss at 200 billion won": the day of the loss, whoever speaks of it.
    const QStringView rest = context.text.mid(date.span.end, 16);
    static constexpr std::array deeds{
        QStringView(u"'s loss"), QStringView(u"'s theft"),   QStringView(u"'s attack"),
        QStringView(u"'s hack"), QStringView(u"'s breach"),  QStringView(u"'s heist"),
        QStringView(u"'s raid"), QStringView(u"'s robbery"), QStringView(u"'s intrusion")};
    if (std::any_of(deeds.begin(), deeds.end(), [&](QStringView deed) {
            // "Reported for the August theft"
            return rest.startsWith(deed) || chars::standsAt(rest, 1, deed.mid(3));
        }))
        return false;
    // "Told the local paper in November that £8 million had gone"
    constexpr qsizetype saying = 70;
    if (rest.startsWith(u" that ") && !isEastAsian(context.language) &&
        holds<sayingwords::publications>(
            context.text, {std::max(context.sentence.start, date.span.start - saying), date.span.start}))
        return true;
    const bool dayOfDocument = document.published && date.date.precision == FuzzyDate::Precision::Day &&
                               date.date.start == document.published->start;
    // "3 September - Hackers enter": an entry of a chronology, unless it is the document's own day; so is any
    // dateline of long ago.
    // Below a year each day is one.
    const bool ofYear =
        isEastAsian(context.language) && (claimlayout::yearOfLine(context.words(context.heading)) ||
                                          easternperiods::isOneOfEntries(context, date.span));
    const bool entry = !dayOfDocument && date.span.start == context.block.start &&
                       context.text.mid(date.span.end, 3).startsWith(u' ') &&
                       (ofYear || !isEastAsian(context.language)) &&
                       chars::at(context.text, date.span.end + 2) == u' ';
    constexpr qint64 news = 31; // days
    const bool longAgo = document.published && document.published->start.isValid() &&
                         date.date.start.isValid() &&
                         qAbs(date.date.start.daysTo(document.published->start)) > news;
    if ((saiddate::isDateline(context.text, context.block, date) && !entry && !longAgo) ||
        isOfStranger(context, date))
        return true;
    // Sentences may name the day of the statement far from its verb; other dates only right beside it.
    const qsizetype reach = dayOfDocument ? 60 : date.date.precision == FuzzyDate::Precision::Day ? 24 : 14;
    const Span home = context.sentence.contains(date.span) || !context.block.contains(date.span)
                          ? context.sentence
                          : context.block; // a date of the sentence before
    const Span around{std::max(home.start, date.span.start - reach),
                      std::min(home.end, date.span.end + reach)};
    if (context.language == Language::French && isOnlyDate(context, home, date) &&
        saiddate::isDayOfOwnTelling(context.text, home, date))
        return false;
    if (!isEastAsian(context.language) &&
        (saiddate::isOfTelling(context.text, home, date) || saiddate::isOfCount(context.text, home, date)))
        return true;
    if (context.language == Language::French && saiddate::isOfFrenchFinding(context.text, home, date))
        return true;
    if (isEastAsian(context.language) && saiddate::isOfEasternFinding(context.text, home, date))
        return true;
    if (context.language == Language::English && saiddate::isOfFinding(context.text, home, date) &&
        !namesRobbedBehind(context, date.span))
        return true;
    bool dates = false;
    indexOf<sayingwords::publications>().each(context.text, around, [&](int, Span place) {
        // 非公表, 비공개: what was not published has no day of that.
        if (place.start > around.start && QStringView(u"非未비미").contains(context.text.at(place.start - 1)))
            return false;
        // « Par rapport à 2024 »
        if (context.language == Language::French &&
            chars::standsBefore(context.text, place.start - 1, u"par"))
            return false;
        dates = isOfSaying(context, date.span, place);
        return dates;
    });
    return dates;
}

/// 다음 달에는 … 탈취당했다: of what has happened, the month after the one told before.
static bool isNextMonthPast(const ClaimContext &context, const ScannedDate &date)
{
    const QStringView words = context.words(date.span);
    if (words != u"다음 달" && words != u"다음달")
        return false;
    const QStringView rest = context.words({date.span.end, context.sentence.end});
    // Only a verb of the past closes a syllable with ㅆ before its end: 돌려줬다, 탈취당했습니다.
    constexpr char16_t firstSyllable = 0xAC00;
    constexpr int closings = 28, doubleS = 20;
    const bool will = rest.contains(u"겠") || rest.contains(u"예정") || rest.contains(u"계획");
    return !will && std::any_of(rest.begin(), rest.end(), [&](QChar c) {
        return chars::isHangul(c) && (c.unicode() - firstSyllable) % closings == doubleS && c != u'있';
    });
}

/// "In March", 6月, 1분기: of which year another section does not say.
static bool isPartOfYear(const ScannedDate &date)
{
    if (!date.open || date.open->kind != DateReading::Single)
        return false;
    const DateFields &fields = date.open->first;
    return !fields.hasYear() && fields.seek == DateFields::Here &&
           (fields.month.isStated() || fields.quarter > 0 || fields.half > 0 || fields.firstMonths > 0);
}

/// 翌13日: the day after the last 12th that the text told of before.
static std::optional<FuzzyDate> dayAfterNamed(const ClaimContext &context, const ScannedDate &date)
{
    const QStringView words = context.words(date.span);
    constexpr qsizetype longest = 4; // 翌13日
    if (!words.startsWith(u'翌') || !words.endsWith(u'日') || words.size() > longest)
        return std::nullopt;
    const int number = words.mid(1, words.size() - 2).toInt();
    if (number < 1)
        return std::nullopt;
    for (auto other = context.page->dates.crbegin(); other != context.page->dates.crend(); ++other) {
        if (other->span.end > date.span.start || other->needsContext || !other->date.end.isValid())
            continue;
        const QDate next = other->date.end.addDays(1);
        const bool exact = other->date.precision == FuzzyDate::Precision::Day ||
                           other->date.precision == FuzzyDate::Precision::Range;
        if (exact && next.day() == number)
            return FuzzyDate::day(next);
    }
    return std::nullopt;
}

/// 昨年8月、添付を開いた。その日のうちに: a day of the month that the block named last.
static std::optional<FuzzyDate> monthOfThatDay(const ClaimContext &context, const ScannedDate &date)
{
    const QStringView words = context.words(date.span);
    if (words != u"その日" && words != u"同日" && words != u"同じ日" && words != u"当日")
        return std::nullopt;
    const ScannedDate *last = nullptr;
    for (const ScannedDate &other : context.page->dates) {
        if (other.span.start >= context.block.start && other.span.end <= date.span.start)
            last = &other;
    }
    return last && !last->needsContext && last->date.precision == FuzzyDate::Precision::Month
               ? std::optional(last->date)
               : std::nullopt;
}

/// "Since 1 January", « depuis le 1er janvier »: of the year in which it is said, whatever year the text told
/// of.
static bool countsFromNewYear(const ClaimContext &context, const ScannedDate &date)
{
    static const HintedPattern words(
        u"(?:\\bsince (?:1 january|january 1(?:st)?|1st january)|\\bdepuis le 1er janvier)$|"
        u"^(?:1月1日以降|1月1日以来|1월 1일 ?이후)"_s);
    constexpr qsizetype reach = 12, tail = 6;
    const bool eastern = isEastAsian(context.language);
    const Span around{eastern ? date.span.start : std::max(context.sentence.start, date.span.start - reach),
                      eastern ? std::min(context.sentence.end, date.span.end + tail) : date.span.end};
    return words.in(context.words(around));
}

std::optional<FuzzyDate> inContext(const ClaimContext &context, const ScannedDate &date,
                                   const std::optional<FuzzyDate> &before, const Document &document)
{
    if (date.needsContext) {
        if (!before && document.published && countsFromNewYear(context, date))
            return FuzzyDate::range(QDate(document.published->start.year(), 1, 1), {});
        if (const auto day = dayAfterNamed(context, date))
            return day;
        if (const auto month = monthOfThatDay(context, date))
            return month;
        // 被害の2か月後に: counted from the theft of whom the sentence names.
        const bool counts = date.open && date.open->kind == DateReading::Shift;
        if (counts && context.namedPeriod)
            return placedIn(*context.namedPeriod, date, context.language, document.published);
    }
    const bool next = isNextMonthPast(context, date) && (before || context.lastPeriod);
    if (!date.needsContext && !next) {
        if (!date.date.isValid())
            return std::nullopt;
        if (const auto last = periodcarried::withoutBeginning(context, date, document))
            return last;
        const auto past = asNews(context, date, document);
        return past ? past : date.date;
    }
    // What introduces a list speaks for its items; else what the text spoke of last.
    const auto headed = [&](Span range) -> std::optional<FuzzyDate> {
        const ScannedDate *last = range.isEmpty() ? nullptr : lastIn(context, range, document);
        return last ? std::optional(last->date) : std::nullopt;
    };
    std::optional<FuzzyDate> earlier = before;
    if (isPartOfYear(date)) {
        if (const auto turned = easternperiods::yearOfSentenceBefore(context, document))
            earlier = turned;
    }
    // What introduces the amount names its year.
    bool introduced = earlier && earlier != before;
    if (!earlier) {
        earlier = headed(context.asked);
        if (!earlier)
            earlier = context.label;
        if (!earlier)
            earlier = headed(context.caption);
        introduced = earlier && earlier->precision == FuzzyDate::Precision::Year;
    }
    if (!earlier && context.periodAbove) // a new section has a time of its own
        earlier = headed(context.heading);
    if (!earlier && context.titleYear && (context.periodAbove || !context.lastPeriod))
        earlier = FuzzyDate::year(*context.titleYear);
    if (!earlier && !(context.periodAbove && isPartOfYear(date)))
        earlier = context.lastPeriod;
    if (!earlier && isEastAsian(context.language) && isPartOfYear(date)) {
        // 2023년 플랫폼을 공격했다. A new paragraph: 7월에는 …
        const ScannedDate *const year = periodcarried::dateOfParagraphBefore(context, document);
        introduced = year && !year->needsContext && year->date.precision == FuzzyDate::Precision::Year;
        earlier = introduced ? std::optional(year->date) : std::nullopt;
    }
    if (!earlier)
        earlier = headed(context.heading);
    if (!earlier && context.corrects && document.published && document.published->start.isValid()) {
        // "In September", in a paragraph that corrects what was printed lately.
        const int year = document.published->start.year();
        for (const int y : {year, year - 1}) {
            const auto placed = placedIn(FuzzyDate::year(y), date, context.language, document.published);
            if (placed && !(placed->start > document.published->end))
                return placed;
        }
    }
    if (const auto compared = easternspans::spanCompared(context, date, earlier))
        earlier = compared;
    if (earlier && isNextMonthPast(context, date) && earlier->end.isValid()) {
        const QDate after = earlier->end.addDays(1);
        return FuzzyDate::month(after.year(), after.month());
    }
    const auto placed =
        earlier ? placedIn(*earlier, date, context.language, document.published) : std::nullopt;
    if (!placed || !isPartOfYear(date) || introduced)
        return placed;
    if (context.blockKind == Block::Kind::TableRow || !context.columns.isEmpty())
        return placed; // a table is of one time
    const auto last = lastBefore(date, context.language, document);
    const bool told = before.has_value() && !isOfLastYear(context, date, *earlier);
    return last && isOfNews(*placed, *last, *earlier, told, document) ? last : placed;
}

bool namesRelativeYear(const ClaimContext &context, Span amount)
{
    static constexpr std::array words{QStringView(u"last year"),    QStringView(u"this year"),
                                      QStringView(u"last month"),   QStringView(u"this month"),
                                      QStringView(u"l'an dernier"), QStringView(u"l'année dernière"),
                                      QStringView(u"cette année"),  QStringView(u"le mois dernier"),
                                      QStringView(u"昨年"),         QStringView(u"今年"),
                                      QStringView(u"先月"),         QStringView(u"지난해"),
                                      QStringView(u"올해"),         QStringView(u"작년"),
                                      QStringView(u"지난달")};
    constexpr qsizetype reach = 40;
    const QStringView near = context.words({std::max(context.sentence.start, amount.start - reach),
                                            std::min(context.sentence.end, amount.end + 16)});
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return near.contains(word); });
}

FuzzyDate withStart(const ClaimContext &context, const ScannedDate &until, const FuzzyDate &period)
{
    if (period.start.isValid() || !period.end.isValid())
        return period;
    const auto &dates = context.page->dates;
    const auto year = std::find_if(dates.cbegin(), dates.cend(), [&](const ScannedDate &date) {
        return context.sentence.contains(date.span) && date.span.end <= until.span.start &&
               date.date.precision == FuzzyDate::Precision::Year && date.date.start.isValid() &&
               date.date.start.year() == period.end.year();
    });
    if (year != dates.cend())
        return FuzzyDate::range(year->date.start, period.end);
    // Under "2025" everything until September is of that year.
    const bool headed = std::any_of(dates.cbegin(), dates.cend(), [&](const ScannedDate &date) {
        return context.heading.contains(date.span) && date.date.precision == FuzzyDate::Precision::Year &&
               date.date.start.isValid() && date.date.start.year() == period.end.year();
    });
    const bool labelled = context.label && context.label->singleYear() == period.end.year();
    // "This year it is worse. Through September the total stands at": since that year began.
    const bool through =
        context.language == Language::English && context.words(until.span).startsWith(u"through ") &&
        std::none_of(context.words(until.span).begin(), context.words(until.span).end(), chars::isDigit);
    return headed || labelled || through ? FuzzyDate::range(QDate(period.end.year(), 1, 1), period.end)
                                         : period;
}

} // namespace vigie::perioddates
