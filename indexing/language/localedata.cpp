// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/language/localedata.h"

#include <QDateTime>

#include <unicode/calendar.h>
#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace vigie {
namespace {

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

icu::UnicodeString toIcu(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size())};
}

icu::Locale localeOf(Language language)
{
    return {languageCode(language).toLatin1().constData()};
}

void addName(QList<CalendarName> &names, QString name, int number, bool abbreviated)
{
    name = foldName(name);
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty() || name.front().isDigit())
        return; // "1月": the scanner reads numbers itself
    const auto add = [&](const QString &form) {
        const auto same = [&](const CalendarName &known) { return known.name == form; };
        if (std::none_of(names.cbegin(), names.cend(), same))
            names.append({form, number, abbreviated});
    };
    add(name);
    add(withoutAccents(name));
}

} // namespace

QList<CalendarName> monthNames(Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(localeOf(language), status);
    QList<CalendarName> names;
    if (U_FAILURE(status))
        return names;
    for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
        for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE}) {
            int32_t count = 0;
            const icu::UnicodeString *months = symbols.getMonths(count, context, width);
            for (int32_t i = 0; i < count; ++i)
                addName(names, fromIcu(months[i]), i + 1, width == icu::DateFormatSymbols::ABBREVIATED);
        }
    }
    if (language == Language::English)
        addName(names, u"sept"_s, 9, true); // customary beside ICU's "Sep"
    return names;
}

QList<CalendarName> weekdayNames(Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(localeOf(language), status);
    QList<CalendarName> names;
    if (U_FAILURE(status))
        return names;
    int32_t count = 0;
    const icu::UnicodeString *days =
        symbols.getWeekdays(count, icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::WIDE);
    for (int32_t i = 1; i < count; ++i) // 0 is empty, 1 is Sunday
        addName(names, fromIcu(days[i]), i == 1 ? 7 : i - 1, false);
    return names;
}

QList<Era> japaneseEras()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale("ja@calendar=japanese");
    // A format knows the names of its calendar; DateFormatSymbols by itself takes the Gregorian ones.
    const icu::SimpleDateFormat format(icu::UnicodeString(u"G"), locale, status);
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(locale, status));
    QList<Era> eras;
    if (U_FAILURE(status))
        return eras;
    const icu::DateFormatSymbols &symbols = *format.getDateFormatSymbols();
    int32_t count = 0, initials = 0;
    const icu::UnicodeString *names = symbols.getEras(count);
    const icu::UnicodeString *narrow = symbols.getNarrowEras(initials);
    constexpr int modern = 5; // Meiji and later; earlier ones occur in no report
    for (int32_t i = std::max(0, count - modern); i < count; ++i) {
        calendar->clear();
        calendar->set(UCAL_ERA, i);
        calendar->set(UCAL_YEAR, 1);
        calendar->set(UCAL_MONTH, UCAL_DECEMBER); // an era begins within its year 1, never after its end
        calendar->set(UCAL_DATE, 31);
        const int year = calendar->get(UCAL_EXTENDED_YEAR, status);
        if (U_FAILURE(status))
            return eras;
        eras.append({foldName(fromIcu(names[i])), year});
        if (i < initials)
            eras.append({foldName(fromIcu(narrow[i])), year});
    }
    return eras;
}

QDate dayOfMoon(int year, int month, int day)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(
        icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale("ko@calendar=dangi"), status));
    if (U_FAILURE(status) || !calendar)
        return {};
    // The first of a month of the moon is at most fifty days behind that of the same month of the sun.
    constexpr int reach = 60;
    constexpr double noon = 12.0 * 60 * 60 * 1000;
    QDate one =
        QDate(year, month, day).isValid() ? QDate(year, month, day) : QDate(year, month, 1).addDays(day - 1);
    for (int step = 0; step < reach; ++step, one = one.addDays(1)) {
        calendar->setTime(double(one.startOfDay(Qt::UTC).toMSecsSinceEpoch()) + noon, status);
        const bool same = calendar->get(UCAL_MONTH, status) == month - 1 &&
                          calendar->get(UCAL_DATE, status) == day &&
                          calendar->get(UCAL_IS_LEAP_MONTH, status) == 0;
        if (U_FAILURE(status))
            return {};
        if (same)
            return one.year() == year ? one : QDate();
    }
    return {};
}

QString foldName(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status))
        return text.toCaseFolded();
    QString folded = fromIcu(folding->normalize(toIcu(text), status));
    if (U_FAILURE(status))
        return text.toCaseFolded();
    for (QChar &c : folded) {
        if (c == u'\u2019' || c == u'\u2018' || c == u'\u02bc')
            c = u'\'';
        else if (c == u'\u2010' || c == u'\u2011' || c == u'\u2012' || c == u'\u2013' || c == u'\u2014')
            c = u'-';
    }
    return folded;
}

QString withoutAccents(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        // Letters of the Latin blocks only: taking kana or hangul apart would make other words.
        const bool latin = c.unicode() >= 0xc0 && c.unicode() < 0x250;
        const QString parts = latin ? c.decomposition() : QString();
        plain += parts.isEmpty() || !parts.front().isLetter() ? c : parts.front();
    }
    return plain;
}

} // namespace vigie
