// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fuzzydate.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// QDate alone would take "2025-05-29" from "2025-05-29..2025-06-01" and say nothing of the rest.
QDate dayFromIso(QStringView iso)
{
    return iso.size() == 10 ? QDate::fromString(iso.toString(), Qt::ISODate) : QDate();
}

} // namespace

FuzzyDate FuzzyDate::day(QDate day)
{
    return {day, day, Precision::Day};
}

FuzzyDate FuzzyDate::month(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.isValid() ? QDate(year, month, first.daysInMonth()) : QDate(), Precision::Month};
}

FuzzyDate FuzzyDate::quarter(int year, int quarter)
{
    if (quarter < 1 || quarter > 4)
        return {};
    const QDate first(year, quarter * 3 - 2, 1);
    return {first, first.addMonths(3).addDays(-1), Precision::Quarter};
}

FuzzyDate FuzzyDate::year(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31), Precision::Year};
}

FuzzyDate FuzzyDate::range(QDate first, QDate last)
{
    return {first, last, Precision::Range};
}

bool FuzzyDate::contains(const FuzzyDate &other) const
{
    if (!isValid() || !other.isValid())
        return false;
    const bool from = !start.isValid() || (other.start.isValid() && start <= other.start);
    const bool to = !end.isValid() || (other.end.isValid() && other.end <= end);
    return from && to;
}

bool FuzzyDate::overlaps(const FuzzyDate &other) const
{
    if (!isValid() || !other.isValid())
        return false;
    const bool before = end.isValid() && other.start.isValid() && end < other.start;
    const bool after = other.end.isValid() && start.isValid() && other.end < start;
    return !before && !after;
}

std::optional<int> FuzzyDate::singleYear() const
{
    if (start.isValid() && end.isValid() && start.year() == end.year())
        return start.year();
    return std::nullopt;
}

QString FuzzyDate::toIso() const
{
    if (!isValid())
        return {};
    switch (precision) {
    case Precision::Day:
        return start.toString(Qt::ISODate);
    case Precision::Month:
        return start.toString(u"yyyy-MM");
    case Precision::Quarter:
        return start.toString(u"yyyy") + u"-Q"_s + QString::number((start.month() + 2) / 3);
    case Precision::Year:
        return start.toString(u"yyyy");
    case Precision::Range:
        break;
    }
    const auto side = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : u".."_s; };
    return side(start) + u'/' + side(end);
}

std::optional<FuzzyDate> FuzzyDate::fromIso(QStringView iso)
{
    const auto valid = [](FuzzyDate date) { return date.isValid() ? std::optional(date) : std::nullopt; };
    if (const qsizetype slash = iso.indexOf(u'/'); slash >= 0) {
        const auto side = [](QStringView part) { return dayFromIso(part); };
        const QStringView first = iso.left(slash), last = iso.mid(slash + 1);
        const FuzzyDate read = range(side(first), side(last));
        const bool readable =
            (read.start.isValid() || first == u"..") && (read.end.isValid() || last == u"..");
        const bool ordered = !read.start.isValid() || !read.end.isValid() || read.start <= read.end;
        return readable && ordered ? valid(read) : std::nullopt;
    }
    bool yearOk = false;
    const int yearNumber = iso.left(4).toInt(&yearOk);
    if (!yearOk)
        return std::nullopt;
    if (iso.size() == 4)
        return valid(year(yearNumber));
    if (iso.size() == 7 && iso.at(4) == u'-') {
        bool ok = false;
        if (iso.at(5) == u'Q') {
            const int number = iso.mid(6).toInt(&ok);
            return ok ? valid(quarter(yearNumber, number)) : std::nullopt;
        }
        const int number = iso.mid(5).toInt(&ok);
        return ok ? valid(month(yearNumber, number)) : std::nullopt;
    }
    const QDate date = dayFromIso(iso);
    return date.isValid() ? std::optional(day(date)) : std::nullopt;
}

QString precisionName(FuzzyDate::Precision precision)
{
    switch (precision) {
    case FuzzyDate::Precision::Day:
        return u"day"_s;
    case FuzzyDate::Precision::Month:
        return u"month"_s;
    case FuzzyDate::Precision::Quarter:
        return u"quarter"_s;
    case FuzzyDate::Precision::Year:
        return u"year"_s;
    case FuzzyDate::Precision::Range:
        break;
    }
    return u"range"_s;
}

QString DateBasis::toText() const
{
    if (countedFrom.isValid())
        return words + u", counted from "_s + countedFrom.toString(Qt::ISODate);
    if (!words.isEmpty())
        return words;
    if (rule == u"sentence-before")
        return u"carried over from what stands before"_s;
    if (rule == u"heading")
        return u"taken from the heading or entry above"_s;
    return rule == u"table" ? u"taken from the table"_s : rule;
}

} // namespace vigie
