// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dateformat.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString monthName(QDate date, Language language)
{
    return localeOf(language).standaloneMonthName(date.month());
}

QString yearText(int year, Language language)
{
    const QString number = QString::number(year);
    if (language == Language::Japanese)
        return number + u"年";
    if (language == Language::Korean)
        return number + u"년";
    return number;
}

QString monthText(QDate date, Language language)
{
    switch (language) {
    case Language::Japanese:
        return u"%1年%2月"_s.arg(date.year()).arg(date.month());
    case Language::Korean:
        return u"%1년 %2월"_s.arg(date.year()).arg(date.month());
    default:
        return u"%1 %2"_s.arg(monthName(date, language)).arg(date.year());
    }
}

QString dayText(QDate date, Language language)
{
    switch (language) {
    case Language::Japanese:
        return u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
    case Language::Korean:
        return u"%1년 %2월 %3일"_s.arg(date.year()).arg(date.month()).arg(date.day());
    case Language::French:
        // The first of a month is an ordinal in French, the other days are not.
        return u"%1 %2 %3"_s.arg(date.day() == 1 ? u"1er"_s : QString::number(date.day()),
                                 monthName(date, language), QString::number(date.year()));
    default:
        return u"%1 %2 %3"_s.arg(QString::number(date.day()), monthName(date, language),
                                 QString::number(date.year()));
    }
}

QString quarterText(QDate date, Language language)
{
    const int quarter = (date.month() + 2) / 3;
    switch (language) {
    case Language::French:
        return u"%1 trimestre %2"_s.arg(quarter == 1 ? u"1er"_s : QString::number(quarter) + u"e")
            .arg(date.year());
    case Language::Japanese:
        return u"%1年第%2四半期"_s.arg(date.year()).arg(quarter);
    case Language::Korean:
        return u"%1년 %2분기"_s.arg(date.year()).arg(quarter);
    default:
        return u"Q%1 %2"_s.arg(quarter).arg(date.year());
    }
}

QString openText(const FuzzyDate &date, Language language)
{
    const bool from = date.start.isValid();
    const QString day = dayText(from ? date.start : date.end, language);
    switch (language) {
    case Language::French:
        return (from ? u"à partir du %1"_s : u"jusqu’au %1"_s).arg(day);
    case Language::Japanese:
        return day + (from ? u"以降"_s : u"まで"_s);
    case Language::Korean:
        return day + (from ? u"부터"_s : u"까지"_s);
    default:
        return (from ? u"from %1"_s : u"until %1"_s).arg(day);
    }
}

QString rangeText(const FuzzyDate &date, Language language)
{
    if (!date.start.isValid() || !date.end.isValid())
        return openText(date, language);
    const bool wholeMonths = date.start.day() == 1 && date.end.day() == date.end.daysInMonth();
    const bool wholeYears = wholeMonths && date.start.month() == 1 && date.end.month() == 12;
    const bool sameYear = date.start.year() == date.end.year();
    const QString dash = language == Language::Japanese ? u"～"_s
                         : language == Language::Korean ? u"~"_s
                                                        : u"–"_s;
    if (wholeYears && sameYear)
        return yearText(date.start.year(), language);
    if (wholeYears)
        return QString::number(date.start.year()) + dash + yearText(date.end.year(), language);
    if (wholeMonths && sameYear && date.start.month() == date.end.month())
        return monthText(date.start, language);
    if (wholeMonths && sameYear) {
        if (language == Language::Japanese)
            return monthText(date.start, language) + dash + u"%1月"_s.arg(date.end.month());
        if (language == Language::Korean)
            return monthText(date.start, language) + dash + u"%1월"_s.arg(date.end.month());
        return monthName(date.start, language) + dash + monthText(date.end, language);
    }
    const QString spaced = isEastAsian(language) ? dash : u" – "_s;
    if (wholeMonths)
        return monthText(date.start, language) + spaced + monthText(date.end, language);
    return dayText(date.start, language) + spaced + dayText(date.end, language);
}

} // namespace

Language interfaceLanguage()
{
    const Language language = languageFromCode(QLocale().name());
    return language == Language::Unknown || language == Language::Other ? Language::English : language;
}

QString formatDate(const FuzzyDate &date, Language language)
{
    if (!date.isValid())
        return {};
    switch (date.precision) {
    case FuzzyDate::Precision::Day:
        return dayText(date.start, language);
    case FuzzyDate::Precision::Month:
        return monthText(date.start, language);
    case FuzzyDate::Precision::Quarter:
        return quarterText(date.start, language);
    case FuzzyDate::Precision::Year:
        return yearText(date.start.year(), language);
    case FuzzyDate::Precision::Range:
        break;
    }
    return rangeText(date, language);
}

} // namespace vigie
