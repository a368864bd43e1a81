// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timescale.h"

#include "models/items/dateformat.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double daysAYear = 365.2425;
constexpr double daysAMonth = daysAYear / 12;

QString dayLabel(QDate day, Language language)
{
    if (language == Language::Japanese)
        return QString::number(day.day()) + u'日';
    if (language == Language::Korean)
        return QString::number(day.day()) + u'일';
    return QString::number(day.day());
}

QString yearLabel(int year, Language language)
{
    return formatDate(FuzzyDate::year(year), language);
}

QString monthLabel(QDate day, Language language)
{
    // formatDate gives month and year; within a year the standalone name is enough.
    return localeOf(language).standaloneMonthName(day.month(), QLocale::ShortFormat);
}

void addYears(QList<Tick> &ticks, QDate from, QDate to, int step, bool major, Language language)
{
    const int first = static_cast<int>(std::floor(static_cast<double>(from.year()) / step)) * step;
    for (int year = first; year <= to.year() + step; year += step) {
        const QDate day(year == 0 ? 1 : year, 1, 1); // QDate knows no year 0
        ticks.append({day, yearLabel(day.year(), language), major});
    }
}

void addMonths(QList<Tick> &ticks, QDate from, QDate to, int step, bool major, Language language)
{
    QDate day(from.year(), 1 + (from.month() - 1) / step * step, 1);
    for (; day.isValid() && day <= to.addMonths(step); day = day.addMonths(step)) {
        const QString label = major ? formatDate(FuzzyDate::month(day.year(), day.month()), language)
                                    : monthLabel(day, language);
        ticks.append({day, label, major});
    }
}

void addDays(QList<Tick> &ticks, QDate from, QDate to, int step, Language language)
{
    for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1)) {
        for (int day = 1; day <= month.daysInMonth(); day += step) {
            if (day > 1 && day + step / 2 > month.daysInMonth())
                break; // too close to the next month's first
            ticks.append({QDate(month.year(), month.month(), day),
                          dayLabel({month.year(), month.month(), day}, language), false});
        }
    }
}

} // namespace

void TimeScale::zoom(double factor, double x)
{
    const double fixed = day(x);
    m_pixelsPerDay = std::clamp(m_pixelsPerDay * factor, fewestPixelsPerDay, mostPixelsPerDay);
    m_left = fixed - x / m_pixelsPerDay;
}

void TimeScale::fit(QDate first, QDate last, double width)
{
    if (!first.isValid() || !last.isValid() || width <= 0)
        return;
    const double days = static_cast<double>(std::max<qint64>(1, first.daysTo(last) + 1));
    const double room = std::max(10.0, days * 0.04);
    m_pixelsPerDay = std::clamp(width / (days + 2 * room), fewestPixelsPerDay, mostPixelsPerDay);
    const double shown = width / m_pixelsPerDay;
    m_left = static_cast<double>(first.toJulianDay()) + days / 2 - shown / 2;
}

QList<Tick> ticksFor(const TimeScale &scale, double width, double spacing, Language language)
{
    QList<Tick> ticks;
    const auto earliest = static_cast<double>(QDate(1, 1, 1).toJulianDay());
    const auto latest = static_cast<double>(QDate(9999, 12, 31).toJulianDay());
    const QDate from =
        QDate::fromJulianDay(static_cast<qint64>(std::clamp(std::floor(scale.day(0)), earliest, latest)));
    const QDate to =
        QDate::fromJulianDay(static_cast<qint64>(std::clamp(std::ceil(scale.day(width)), earliest, latest)));
    const double perDay = scale.pixelsPerDay();
    const auto fits = [perDay, spacing](double days) { return perDay * days >= spacing; };
    for (const int step : {1, 2, 5, 10}) {
        if (fits(step * 0.6)) { // day numbers are shorter than month names
            addMonths(ticks, from, to, 1, true, language);
            addDays(ticks, from, to, step, language);
            return ticks;
        }
    }
    for (const int step : {1, 3}) {
        if (fits(daysAMonth * step)) {
            addYears(ticks, from, to, 1, true, language);
            addMonths(ticks, from, to, step, false, language);
            return ticks;
        }
    }
    for (const int step : {1, 2, 5, 10, 20, 50, 100, 200, 500}) {
        if (fits(daysAYear * step) || step == 500) {
            addYears(ticks, from, to, step, false, language);
            return ticks;
        }
    }
    return ticks;
}

} // namespace vigie
