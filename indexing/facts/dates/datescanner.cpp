// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/dates/datescanner.h"

#include "indexing/facts/dates/comingdates.h"
#include "indexing/facts/dates/comparedtimes.h"
#include "indexing/facts/dates/datereading.h"
#include "indexing/facts/dates/dateresolver.h"
#include "indexing/facts/dates/easterntitles.h"
#include "indexing/facts/layout/claimlayout.h"
#include "indexing/facts/words/hintedpattern.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {
namespace {

/// English months have a capital: "they may" and "the march" are none.
bool isMonthInSource(const DateToken &token, const NormalisedText &text, const QString &source)
{
    if (token.kind != DateToken::Month || token.more == PlainMonth || source.isEmpty())
        return true;
    const qsizetype at = text.sources.value(token.start, -1);
    return at < 0 || at >= source.size() || source.at(at).isUpper() ||
           !(text.text.at(token.start) >= u'a' && text.text.at(token.start) <= u'z');
}

QString words(const NormalisedText &text, Span span, const QString &source)
{
    if (source.isEmpty())
        return text.text.mid(span.start, span.length());
    const Span there = text.toSource(span);
    return source.mid(there.start, there.length()).simplified();
}

/// "$1 billion, compared with $1.65 billion in 2022": the date at `position` is that of what is compared
/// with.
bool isComparedWith(QStringView text, qsizetype block, qsizetype position)
{
    static const HintedPattern words(
        u"\\b(?:compared (?:with|to)|against|versus|(?:up|down)(?:,? [\\d.,]+ ?%?,?)? from|contre|par "
        u"rapport (?:à|aux?)) "
        u"(?:(?:the|just|only|some|about|les|près de|environ|quelque) )*(?:[$€£]|us\\$|\\d)[^;()]{0,40}?"
        u"(?: (?:in|for|during|en|pour|au|à|sur)(?: the| le| la| l')?)? ?$"_s);
    constexpr qsizetype reach = 80;
    const qsizetype start = std::max(block, position - reach);
    return position > start && words.in(text.mid(start, position - start));
}

/// "$700 million a year before the pandemic": counted from what is named behind, of which no day is known.
bool isBeforeEvent(QStringView text, Span date)
{
    static constexpr std::array objects{
        QStringView(u" the "),  QStringView(u" its "),  QStringView(u" their "),
        QStringView(u" his "),  QStringView(u" her "),  QStringView(u" it "),
        QStringView(u" they "), QStringView(u" that "), QStringView(u" he ")};
    const QStringView rest = text.mid(date.end, 8);
    const QStringView words = text.mid(date.start, date.length());
    return (words == u"a year before" || words == u"one year before") &&
           std::any_of(objects.begin(), objects.end(),
                       [&](QStringView word) { return rest.startsWith(word); });
}

/// "Against $1.34 billion in 2024 and $660.5 million the year before that": counted from 2024.
bool countsFromLast(QStringView text, const DateReading &reading)
{
    const bool yearBefore = reading.kind == DateReading::YearBefore ||
                            (reading.kind == DateReading::Single && reading.first.isOnlyYear() &&
                             reading.first.year.from == DateField::Context && reading.first.year.value < 0);
    static constexpr QStringView that = u" that";
    const qsizetype behind = reading.span.end + that.size();
    return yearBefore && text.mid(reading.span.end).startsWith(that) &&
           !(behind < text.size() && text.at(behind).isLetterOrNumber());
}

/// 前年の6億6000万ドルから倍増した, 2022년의 17억 달러를 밑돌았다: the time of what a sum is set against.
bool isEasternBase(QStringView text, Span date)
{
    static const HintedPattern words(
        u"^(?:度)?(?:同期|全体|通年|1年間)?の(?:[一-龥]{1,6}(?:、|である|の)?)?(?:約)?[0-9][0-9,.億万兆千]*"
        u"(?:米ドル|ドル|円|ウォン|ユーロ|件)(?:余り|超)?(?:を|から|より|に比べ|と比べ)[^、。]{0,14}?"
        u"(?:上回|下回|超え|増|減|多|少|膨ら|倍|更新|抜|塗り替え|伸び|縮)|"
        u"^(?:의)? (?:[가-힣]+ ){0,2}(?:약 )?[0-9][0-9,.억만조천 ]*(?:달러|원|건)(?:을|를|에서|보다|에) "
        u"(?:[가-힣]+ ){0,2}?(?:웃돌|밑돌|넘|뛰어넘|늘|줄|많|적|증가|감소|비해|비하)"_s);
    constexpr qsizetype reach = 56;
    return words.in(text.mid(date.end, reach));
}

/// A title 半年で昨年1年分を超す, 昨年の2倍に, 지난해 한 해치 넘어서: what it is set against is no time of
/// the text.
bool isBaseOfTitle(QStringView text, Span date)
{
    static const HintedPattern words(
        u"^(?:1年|一年)?間?(?:分|全体|通年|同期|の(?:額|水準|合計|実績|総額|被害額?|全体|1年分))?"
        u"(?:(?:を|に)?(?:早くも|すでに|既に|大きく|大幅に)?(?:超|上回|下回|迫|並|抜)|比|(?:より|から)[^。]{"
        u"0,6}("
        u"?:増|減|倍)|"
        u"の?(?:約)?[0-9.]*(?:倍|割増|割減))|"
        u"^(?:의)? ?(?:한 해|1년|연간|전체)?(?: ?치)?(?: 피해(?:액)?| 규모| 수준)?[을를]? ?(?:이미 |벌써 )?"
        u"(?:넘|웃돌|밑돌|보다|대비|추월|육박)"_s);
    constexpr qsizetype reach = 24;
    return words.in(text.mid(date.end, reach));
}

/// 令和6年(特わ)第1182号: the number of a case, no time of what it is about.
bool isOfCaseNumber(QStringView text, const DateReading &reading)
{
    static const HintedPattern number(u"^\\([ぁ-んァ-ヶ一-龥]{1,4}\\)第?[0-9]"_s);
    constexpr qsizetype reach = 8;
    return reading.first.isOnlyYear() && number.in(text.mid(reading.span.end, reach));
}

/// 7月に入っても: from here on the text tells of that month.
bool entersMonth(QStringView text, const DateReading &reading, const FuzzyDate &date)
{
    constexpr qsizetype reach = 3;
    const QStringView behind = text.mid(reading.span.end, reach);
    return date.precision == FuzzyDate::Precision::Month &&
           (behind.startsWith(u"に入") || behind.startsWith(u"になっ") || behind.startsWith(u" 들어"));
}

/// "The exchange, which had moved to Malta in 2021, lost …": of what is told by the way.
bool isByTheWay(QStringView text, qsizetype block, Span date)
{
    static const HintedPattern words(u", (?:(?:which|who) had [^.;,]{2,50}|(?:which|who) (?:was|were) "
                                     u"(?:founded|launched|set up|created|opened|established|"
                                     u"bought|acquired)[^.;,]{0,40}|(?:founded|launched|set "
                                     u"up|created|opened|established|bought|acquired)[^.;,]{0,40}) "
                                     u"(?:in|on) $"_s);
    constexpr qsizetype reach = 90;
    const qsizetype start = std::max(block, date.start - reach);
    return date.end + 1 < text.size() && text.at(date.end) == u',' && date.start > start &&
           (words.in(text.mid(start, date.start - start)) ||
            words.in(text.mid(start, std::min(date.end, date.start + 3) - start)));
}

/// 主なものは次のとおり。
bool introducesList(QStringView line, Language language)
{
    static const HintedPattern words(
        u"(?:次|以下|下)の(?:とおり|通り|[^。、]{0,8}(?:件|社|もの))(?:である|です|だ|だった)?(?:\\([^)]{0,20}\\))?[。:]?$"_s);
    constexpr qsizetype reach = 48;
    return language == Language::Japanese && words.in(line.trimmed().right(reach));
}

} // namespace

QList<ScannedDate> scanDates(const NormalisedText &text, Language language,
                             const std::optional<FuzzyDate> &published, const DateHelp &help)
{
    const DateLexicon &lexicon = DateLexicon::of(language);
    DateResolver resolver(published, language);
    QList<Span> blocks = text.blocks;
    if (blocks.isEmpty())
        blocks.append({0, text.text.size()});

    QList<ScannedDate> found;
    bool entered = false;                // a month was entered in the block before
    std::optional<FuzzyDate> introduced; // the year of the words above a list
    for (qsizetype b = 0; b < blocks.size(); ++b) {
        const Block::Kind kind = help.blocks.value(b, Block::Kind::Paragraph);
        if (kind == Block::Kind::PageHeader || kind == Block::Kind::PageFooter)
            continue;
        const QStringView line = QStringView(text.text).mid(blocks.at(b).start, blocks.at(b).length());
        std::optional<int> year = claimlayout::yearOfLine(line);
        if (!year && language == Language::Japanese && kind != Block::Kind::TableRow)
            year = claimlayout::yearOfEasternTitle(line);
        // « II. Vols de 2023 », and below it: « en juin »
        const bool title = (kind == Block::Kind::Paragraph || kind == Block::Kind::ListItem) &&
                           !isEastAsian(language) && claimlayout::isYearTitle(line);
        if (entered)
            resolver.headWith({});
        entered = false;
        resolver.startBlock(kind == Block::Kind::Heading || year.has_value() || title);
        if (year)
            resolver.headWith(FuzzyDate::year(*year));
        const QStringView item = line.trimmed();
        const bool listed =
            !item.isEmpty() && (QStringView(u"・-–•●○■□◆◇▪①②③④⑤⑥⑦⑧⑨").contains(item.front()) ||
                                item.front().isDigit() || kind == Block::Kind::ListItem);
        if (introduced && listed)
            resolver.headWith(*introduced);
        else if (introduced)
            resolver.headWith({});
        introduced = listed ? introduced : std::nullopt;
        std::vector<DateToken> tokens = lexicon.tokens(text.text, blocks.at(b));
        if (language == Language::English) {
            for (DateToken &token : tokens) {
                if (!isMonthInSource(token, text, help.source))
                    token.kind = DateToken::Other;
            }
        }
        const std::vector<DateReading> readings = readDates(tokens, language);
        FuzzyDate last;        // the date just before, be it only what something is compared with
        bool compared = false; // whether it is
        for (size_t i = 0; i < readings.size(); ++i) {
            const DateReading &reading = readings[i];
            const DateReading *next =
                reading.joinsNext && i + 1 < readings.size() ? &readings[i + 1] : nullptr;
            if (language == Language::English && isBeforeEvent(text.text, reading.span))
                continue;
            if (language == Language::Japanese && isOfCaseNumber(text.text, reading))
                continue;
            // 7월 어느 월요일: no one knows which.
            if (language == Language::Korean &&
                QStringView(text.text).left(reading.span.start).endsWith(u"어느 "))
                continue;
            const FuzzyDate spokenOf = resolver.context();
            if (last.isValid() &&
                ((language == Language::English && countsFromLast(text.text, reading)) ||
                 (compared && !isEastAsian(language) && comparedtimes::isThatYear(reading))))
                resolver.goBackTo(last);
            const bool said =
                spokenOf.isValid() &&
                comparedtimes::isOfLaterSaying(text.text, blocks.at(b).start, reading, spokenOf, language);
            if (said) // counted from the document's own date
                resolver.goBackTo({});
            const bool toCome =
                !reading.first.hasYear() && isStillToCome(text.text, blocks.at(b), reading.span, language);
            const ResolvedDate resolved = resolver.resolve(reading, next, toCome);
            if (said)
                resolver.goBackTo(spokenOf);
            if (resolved.impossible)
                continue;
            if (!resolved.needsContext)
                last = resolved.date;
            if (spokenOf.isValid() && !resolved.needsContext && !isEastAsian(language) &&
                isComparedWith(text.text, blocks.at(b).start, reading.span.start))
                resolver.goBackTo(spokenOf);
            // 前年同期の6億円から増えた: what a sum is set against is no time that the text goes on with.
            if (spokenOf.isValid() && !resolved.needsContext && isEastAsian(language) &&
                (reading.kind == DateReading::YearBefore || isEasternBase(text.text, reading.span)))
                resolver.goBackTo(spokenOf);
            // 窃取額は前の年の12億ドルから伸びた。2月に: the text tells of the year behind that one.
            if (const auto before = resolved.needsContext ? std::nullopt : resolved.date.singleYear();
                before && !spokenOf.isValid() && language == Language::Japanese &&
                reading.kind == DateReading::YearBefore && isEasternBase(text.text, reading.span))
                resolver.goBackTo(FuzzyDate::year(*before + 1));
            if (isEastAsian(language) && !resolved.needsContext &&
                entersMonth(text.text, reading, resolved.date)) {
                resolver.headWith(resolved.date);
                entered = true;
            }
            // "51 % more than the year before. In February it …": the text still tells of the year it told
            // of.
            compared = spokenOf.isValid() && !resolved.needsContext && resolved.date != spokenOf &&
                       comparedtimes::isSetAgainst(text.text, blocks.at(b).start, reading.span, language);
            if (compared)
                resolver.goBackTo(spokenOf);
            if (kind == Block::Kind::Heading && isEastAsian(language) && !resolved.needsContext &&
                isBaseOfTitle(text.text, reading.span)) {
                resolver.goBackTo(spokenOf);
                resolver.headWith(spokenOf);
            }
            if (!resolved.needsContext && language == Language::English &&
                isByTheWay(text.text, blocks.at(b).start, reading.span))
                resolver.goBackTo(spokenOf);
            ScannedDate date;
            date.span = reading.span;
            date.needsContext = resolved.needsContext;
            date.basis.words = words(text, reading.span, help.source);
            if (resolved.needsContext) {
                date.open = reading;
            } else {
                date.date = resolved.date;
                date.basis.rule = resolved.rule;
                if (resolved.fromPublished)
                    date.basis.countedFrom = published->start;
            }
            found.append(date);
        }
        // 2024年の被害は13億ドルだった。主なものは次のとおり。 and below it: ・5月31日
        if (!introduced && introducesList(line, language) && !found.isEmpty() &&
            found.constLast().span.start >= blocks.at(b).start &&
            found.constLast().date.precision == FuzzyDate::Precision::Year && !found.constLast().needsContext)
            introduced = found.constLast().date;
    }
    return found;
}

std::optional<FuzzyDate> placedIn(const FuzzyDate &earlier, const ScannedDate &date, Language language,
                                  const std::optional<FuzzyDate> &published)
{
    if (!date.open || !earlier.isValid())
        return std::nullopt;
    const auto read = [&](const DateReading &reading) -> std::optional<FuzzyDate> {
        DateResolver resolver(published, language);
        resolver.leanOn(earlier);
        const ResolvedDate resolved = resolver.resolve(reading, nullptr);
        const bool known = !resolved.impossible && !resolved.needsContext && resolved.date.isValid();
        return known ? std::optional(resolved.date) : std::nullopt;
    };
    if (const auto found = read(*date.open))
        return found;
    // A part of a year: of the one the text was speaking of.
    DateReading reading = *date.open;
    const DateFields &fields = reading.first;
    const bool part =
        reading.kind == DateReading::Single && !fields.hasYear() && fields.seek == DateFields::Here &&
        (fields.month.isStated() || fields.quarter > 0 || fields.half > 0 || fields.firstMonths > 0);
    if (!part || !earlier.end.isValid())
        return std::nullopt;
    std::optional<FuzzyDate> last;
    for (const QDate side : {earlier.end, earlier.start}) {
        if (!side.isValid())
            continue;
        reading.first.year = {DateField::Stated, side.year()};
        const auto placed = read(reading);
        // "from November 2024 to January 2025 … in December": the year in which the month lies inside.
        if (placed && earlier.contains(*placed))
            return placed;
        if (!last)
            last = placed;
    }
    return last;
}

} // namespace vigie
