// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/typeddate.h"

#include "models/items/dateformat.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

std::optional<FuzzyDate> valid(const FuzzyDate &date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// "sept." and "Septembre" are one word to look up.
QString nameKey(QString word)
{
    word = word.toCaseFolded().normalized(QString::NormalizationForm_D);
    word.removeIf([](QChar c) { return c == u'.' || c.category() == QChar::Mark_NonSpacing; });
    return word;
}

int monthNamed(const QString &word)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> names;
        for (const Language language : {Language::English, Language::French}) {
            for (int month = 1; month <= 12; ++month) {
                for (const QLocale::FormatType length : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    names.insert(nameKey(localeOf(language).monthName(month, length)), month);
                    names.insert(nameKey(localeOf(language).standaloneMonthName(month, length)), month);
                }
            }
        }
        names.insert(u"sep"_s, 9); // QLocale has "Sept" for Britain
        return names;
    }();
    return months.value(nameKey(word));
}

std::optional<FuzzyDate> ofNumbers(int year, int month, int day)
{
    if (day > 0)
        return valid(FuzzyDate::day(QDate(year, month, day)));
    return month > 0 ? valid(FuzzyDate::month(year, month)) : valid(FuzzyDate::year(year));
}

/// "2025-5-29", "2025/5", "2025.5.29", "2025年5月29日", "2025년 5월".
std::optional<FuzzyDate> byNumbers(const QString &text)
{
    static const QRegularExpression western(u"^(\\d{4})([-./])(\\d{1,2})(?:\\2(\\d{1,2}))?\\.?$"_s);
    static const QRegularExpression eastern(u"^(\\d{4})[年년](?:(\\d{1,2})[月월](?:(\\d{1,2})[日일])?)?$"_s);
    if (const auto found = western.match(text); found.hasMatch())
        return ofNumbers(found.captured(1).toInt(), found.captured(3).toInt(), found.captured(4).toInt());
    QString tight = text;
    tight.remove(u' ');
    if (const auto found = eastern.match(tight); found.hasMatch())
        return ofNumbers(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    return std::nullopt;
}

/// "Q3 2025", "2025 T3", "2025年第3四半期", "2025년 3분기".
std::optional<FuzzyDate> byQuarter(const QString &text)
{
    static const QRegularExpression before(u"^[QqTt]([1-4])[ -]?(\\d{4})$"_s);
    static const QRegularExpression after(
        u"^(\\d{4})(?:[ -]?[QqTt]([1-4])|[年년] ?第?([1-4])(?:四半期|분기))$"_s);
    if (const auto found = before.match(text); found.hasMatch())
        return valid(FuzzyDate::quarter(found.captured(2).toInt(), found.captured(1).toInt()));
    if (const auto found = after.match(text); found.hasMatch())
        return valid(FuzzyDate::quarter(found.captured(1).toInt(),
                                        QString(found.captured(2) + found.captured(3)).toInt()));
    return std::nullopt;
}

/// "29 May 2025", "May 29, 2025", "1er septembre 2025", "Sept 2025".
std::optional<FuzzyDate> byNames(const QString &text)
{
    static const QRegularExpression space(u"[\\s,]+"_s);
    static const QRegularExpression dayNumber(u"^(\\d{1,2})(?:st|nd|rd|th|er|\\.)?$"_s);
    int year = 0, month = 0, day = 0;
    for (const QString &word : text.split(space, Qt::SkipEmptyParts)) {
        bool number = false;
        const int value = word.toInt(&number);
        if (number && word.size() == 4 && year == 0)
            year = value;
        else if (const auto found = dayNumber.match(word.toLower()); found.hasMatch() && day == 0)
            day = found.captured(1).toInt();
        else if (const int named = monthNamed(word); named > 0 && month == 0)
            month = named;
        else
            return std::nullopt;
    }
    return year > 0 && month > 0 ? ofNumbers(year, month, day) : std::nullopt;
}

std::optional<FuzzyDate> readOne(const QString &text)
{
    if (const auto iso = FuzzyDate::fromIso(text); iso && iso->precision != FuzzyDate::Precision::Range)
        return iso;
    for (const auto &way : {byNumbers, byQuarter, byNames}) {
        if (const auto read = way(text))
            return read;
    }
    return std::nullopt;
}

/// An end that leaves out the year has that of the beginning: "2025年1月～9月", "January to May 2025" the
/// other way round.
std::optional<FuzzyDate> readBeside(const QString &text, const QString &other)
{
    if (const auto whole = readOne(text))
        return whole;
    static const QRegularExpression eastern(u"\\d{4}[年년] ?"_s), year(u"\\b\\d{4}\\b"_s);
    if (const auto found = eastern.match(other); found.hasMatch())
        return readOne(QString(found.captured() + text));
    if (const auto found = year.match(other); found.hasMatch())
        return readOne(QString(text + u' ' + found.captured()));
    return std::nullopt;
}

} // namespace

std::optional<FuzzyDate> readTypedDate(const QString &text)
{
    const QString typed = text.normalized(QString::NormalizationForm_KC).simplified();
    if (typed.isEmpty())
        return std::nullopt;
    if (const auto iso = FuzzyDate::fromIso(typed))
        return iso;
    if (const auto one = readOne(typed))
        return one;
    static const QRegularExpression between(u" ?(?:\\.\\.+|[/~\u2013\u2014\u301c]) ?| (?:-|to|au|à) "_s);
    const QRegularExpressionMatch found = between.match(typed);
    if (!found.hasMatch())
        return std::nullopt;
    const QString first = typed.left(found.capturedStart()), last = typed.mid(found.capturedEnd());
    const auto from = first.isEmpty() ? std::nullopt : readBeside(first, last);
    const auto to = last.isEmpty() ? std::nullopt : readBeside(last, first);
    if ((!from && !first.isEmpty()) || (!to && !last.isEmpty()) || (!from && !to))
        return std::nullopt;
    const FuzzyDate read = FuzzyDate::range(from ? from->start : QDate(), to ? to->end : QDate());
    if (from && to && read.end < read.start)
        return std::nullopt;
    return read;
}

QString typedDate(const FuzzyDate &date)
{
    if (date.precision != FuzzyDate::Precision::Range || !date.isValid())
        return date.toIso();
    const auto side = [](QDate day, bool whole) {
        if (!day.isValid())
            return QString();
        return whole ? day.toString(u"yyyy-MM"_s) : day.toString(Qt::ISODate);
    };
    const bool months = (!date.start.isValid() || date.start.day() == 1) &&
                        (!date.end.isValid() || date.end.day() == date.end.daysInMonth());
    return side(date.start, months) + u".."_s + side(date.end, months);
}

} // namespace vigie
