// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/periodwords.h"

#include "indexing/facts/textprobe.h"

#include <QDate>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct MonthName
{
    QStringView name;
    int month;
};

int monthIn(const QString &words)
{
    static constexpr std::array names{
        MonthName{u"janvier", 1},   MonthName{u"january", 1},   MonthName{u"février", 2},
        MonthName{u"february", 2},  MonthName{u"march", 3},     MonthName{u"mars", 3},
        MonthName{u"avril", 4},     MonthName{u"april", 4},     MonthName{u"mai", 5},
        MonthName{u"may", 5},       MonthName{u"juin", 6},      MonthName{u"june", 6},
        MonthName{u"juillet", 7},   MonthName{u"july", 7},      MonthName{u"août", 8},
        MonthName{u"august", 8},    MonthName{u"septembre", 9}, MonthName{u"september", 9},
        MonthName{u"octobre", 10},  MonthName{u"october", 10},  MonthName{u"novembre", 11},
        MonthName{u"november", 11}, MonthName{u"décembre", 12}, MonthName{u"december", 12}};
    const QString lower = words.toLower();
    for (const MonthName &name : names) {
        const qsizetype p = lower.indexOf(name.name);
        if (p >= 0 && !chars::isLatin(chars::at(lower, p - 1)) &&
            !chars::isLatin(chars::at(lower, p + name.name.size())))
            return name.month;
    }
    qsizetype mark = lower.indexOf(u'月');
    if (mark < 0)
        mark = lower.indexOf(u'월');
    qsizetype start = mark;
    while (start > 0 && chars::isDigit(lower.at(start - 1)))
        --start;
    const int month = mark > start ? lower.mid(start, mark - start).toInt() : 0;
    return month >= 1 && month <= 12 ? month : 0;
}

/// 同年, "the same year", 전년: a year counted from the one the text was speaking of.
std::optional<int> yearShift(const QString &words)
{
    struct Word
    {
        QStringView word;
        int years;
    };
    static constexpr std::array known{Word{u"同年", 0},           Word{u"同じ年", 0},
                                      Word{u"その年", 0},         Word{u"같은 해", 0},
                                      Word{u"그해", 0},           Word{u"same year", 0},
                                      Word{u"that year", 0},      Word{u"même année", 0},
                                      Word{u"cette année-là", 0}, Word{u"前年", -1},
                                      Word{u"전년", -1},          Word{u"year before", -1},
                                      Word{u"previous year", -1}, Word{u"preceding year", -1},
                                      Word{u"year earlier", -1},  Word{u"année précédente", -1},
                                      Word{u"année d'avant", -1}, Word{u"翌年", 1},
                                      Word{u"이듬해", 1},         Word{u"following year", 1},
                                      Word{u"next year", 1},      Word{u"année suivante", 1},
                                      Word{u"an plus tôt", -1},   Word{u"an auparavant", -1},
                                      Word{u"an plus tard", 1},   Word{u"year later", 1},
                                      Word{u"다음 해", 1},        Word{u"次の年", 1}};
    const QString small = words.toLower();
    for (const Word &word : known) {
        if (small.contains(word.word))
            return word.years;
    }
    return std::nullopt;
}

/// "The following month", 翌月, 같은 달: a month counted from the one the text was speaking of.
std::optional<int> monthShift(const QString &words)
{
    struct Word
    {
        QStringView word;
        int months;
    };
    static constexpr std::array known{Word{u"同月", 0},          Word{u"同じ月", 0},
                                      Word{u"같은 달", 0},       Word{u"그달", 0},
                                      Word{u"same month", 0},    Word{u"that month", 0},
                                      Word{u"même mois", 0},     Word{u"翌月", 1},
                                      Word{u"이듬달", 1},        Word{u"following month", 1},
                                      Word{u"mois suivant", 1},  Word{u"前月", -1},
                                      Word{u"전달", -1},         Word{u"previous month", -1},
                                      Word{u"month before", -1}, Word{u"mois précédent", -1}};
    const QString small = words.toLower();
    for (const Word &word : known) {
        if (small.contains(word.word))
            return word.months;
    }
    return std::nullopt;
}

/// Which of `names` stands in `words`, counted from one; 0 for none.
template <size_t Count>
int ordinalIn(const QString &words, const std::array<QRegularExpression, Count> &names)
{
    for (size_t k = 0; k < Count; ++k) {
        if (words.contains(names[k]))
            return static_cast<int>(k) + 1;
    }
    return 0;
}

int quarterIn(const QString &words)
{
    static const std::array<QRegularExpression, 4> names{
        QRegularExpression(
            u"first quarter|premier trimestre|1er trimestre|\\b[qt]1\\b|[1一]・?四半期|1분기"_s),
        QRegularExpression(
            u"second quarter|(?:deuxième|second) trimestre|2e trimestre|\\b[qt]2\\b|[2二]・?四半期|2분기"_s),
        QRegularExpression(
            u"third quarter|troisième trimestre|3e trimestre|\\b[qt]3\\b|[3三]・?四半期|3분기"_s),
        QRegularExpression(u"(?:fourth|last|final) quarter|(?:quatrième|dernier) trimestre|4e trimestre|"
                           "\\b[qt]4\\b|[4四]・?四半期|4분기"_s)};
    return ordinalIn(words, names);
}

int halfIn(const QString &words)
{
    static const std::array<QRegularExpression, 2> names{
        QRegularExpression(
            u"first (?:half|six months)|premier semestre|\\b[hs]1\\b|上半期|上期|前半|상반기|전반기"_s),
        QRegularExpression(u"(?:second|latter) half|last six months|(?:second|deuxième) "
                           u"semestre|\\b[hs]2\\b|下半期|下期|後半|하반기|"
                           "후반기"_s)};
    return ordinalIn(words, names);
}

/// The part of `year` that `words` name, or all of it.
FuzzyDate inYear(int year, const QString &words)
{
    if (const int month = monthIn(words); month > 0)
        return FuzzyDate::month(year, month);
    const QString small = words.toLower();
    if (const int quarter = quarterIn(small); quarter > 0)
        return FuzzyDate::quarter(year, quarter);
    if (const int half = halfIn(small); half > 0) {
        const QDate first(year, half == 1 ? 1 : 7, 1);
        return FuzzyDate::range(first, first.addMonths(6).addDays(-1));
    }
    return FuzzyDate::year(year);
}

/// "jan.", "sept", "9月": the month a word begins, or its number.
int monthOfWord(QStringView word)
{
    while (!word.isEmpty() && (word.back() == u'.' || word.back() == u'月' || word.back() == u'월'))
        word.chop(1);
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= 12 ? number : 0;
    if (word.size() < 3)
        return 0;
    static constexpr std::array names{
        QStringView(u"january"), QStringView(u"february"), QStringView(u"march"),
        QStringView(u"april"),   QStringView(u"may"),      QStringView(u"june"),
        QStringView(u"july"),    QStringView(u"august"),   QStringView(u"september"),
        QStringView(u"october"), QStringView(u"november"), QStringView(u"december"),
        QStringView(u"janvier"), QStringView(u"février"),  QStringView(u"mars"),
        QStringView(u"avril"),   QStringView(u"mai"),      QStringView(u"juin"),
        QStringView(u"juillet"), QStringView(u"août"),     QStringView(u"septembre"),
        QStringView(u"octobre"), QStringView(u"novembre"), QStringView(u"décembre")};
    for (size_t k = 0; k < names.size(); ++k) {
        if (names[k].startsWith(word))
            return static_cast<int>(k % 12) + 1;
    }
    return 0;
}

} // namespace

std::optional<FuzzyDate> placedIn(const FuzzyDate &earlier, const QString &words)
{
    if (!earlier.end.isValid())
        return std::nullopt;
    if (const auto shift = yearShift(words))
        return inYear(earlier.end.year() + *shift, words);
    if (const auto shift = monthShift(words)) {
        const bool oneMonth = earlier.start.isValid() && earlier.start.daysTo(earlier.end) < 31 &&
                              earlier.start.month() == earlier.end.month();
        if (!oneMonth)
            return std::nullopt;
        const QDate then = QDate(earlier.end.year(), earlier.end.month(), 1).addMonths(*shift);
        return FuzzyDate::month(then.year(), then.month());
    }
    const FuzzyDate placed = inYear(earlier.end.year(), words);
    if (placed.precision == FuzzyDate::Precision::Year)
        return std::nullopt; // no part of a year is named
    // "from November 2024 to January 2025 … in December": the year in which the month lies inside.
    if (!earlier.contains(placed) && earlier.start.isValid() && earlier.start.year() != earlier.end.year()) {
        const FuzzyDate other = inYear(earlier.start.year(), words);
        if (earlier.contains(other))
            return other;
    }
    return placed;
}

std::optional<FuzzyDate> periodOfLabel(QStringView label)
{
    const QString cell = label.trimmed().toString();
    static const QRegularExpression pattern(
        u"^(?<year>(?:19|20)\\d\\d)(?:[*†]|年|년)?(?: ?\\(?(?<first>[^\\s()~-]{1,10}) ?[-~] ?(?<last>[^\\s()~-]{1,10})\\)?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(u"year"_s).toInt();
    if (match.capturedLength(u"first"_s) == 0)
        return FuzzyDate::year(year);
    const int first = monthOfWord(match.capturedView(u"first"_s)),
              last = monthOfWord(match.capturedView(u"last"_s));
    if (first == 0 || last < first)
        return std::nullopt;
    return FuzzyDate::range(QDate(year, first, 1), QDate(year, last, 1).addMonths(1).addDays(-1));
}

std::optional<FuzzyDate> periodOfRow(QStringView row)
{
    const qsizetype tab = row.indexOf(u'\t');
    return tab < 0 ? std::nullopt : periodOfLabel(row.left(tab));
}

bool lastsOrRecurs(QStringView sentence, qsizetype start, qsizetype end)
{
    static const QRegularExpression recurs(
        u"^\\s?(?:a|per|each|every) (?:year|month)\\b|^\\s?(?:yearly|annually|monthly)\\b|"
        "^\\s?(?:par|chaque) (?:an|année|mois)\\b|^\\s?(?:annuels?|annuellement|mensuels?)\\b"_s);
    static const QRegularExpression lasts(
        u"\\b(?:over|within|in|spanning) (?:the course of "
        u")?(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|"
        "twelve|a few|several) (?:years|months)\\b|"
        "\\ben (?:l'espace de )?(?:\\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quelques) "
        "(?:ans|années|mois)\\b"_s);
    static const QRegularExpression recursBefore(
        u"(?:毎年|毎月|年間|1年に|年に|月に|연간|매년|매달|해마다|1년에|한 해에|연|per year|each year|every "
        u"year|chaque année|"
        "chaque mois|par an)[\\s約약]*(?:about|around|environ|some|près de)?\\s?$"_s);
    return recurs.match(sentence.mid(end).toString()).hasMatch() ||
           recursBefore.match(sentence.left(start).toString()).hasMatch() ||
           lasts.match(sentence.toString()).hasMatch();
}

} // namespace vigie
