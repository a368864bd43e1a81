// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"

#include <QDate>
#include <QList>
#include <QString>

namespace vigie {

/// A month's or weekday's name as the normalised view has it (folded, without a closing dot).
struct CalendarName
{
    QString name;
    int number = 0;           ///< months 1…12, weekdays 1 (Monday) … 7
    bool abbreviated = false; ///< shorter than the full name

    friend bool operator==(const CalendarName &, const CalendarName &) = default;
};

/// Names of the months in `language` from ICU, full and abbreviated, with the unaccented spellings that occur
/// in French. Empty for languages that number their months (Japanese, Korean).
QList<CalendarName> monthNames(Language language);

/// Full names of the weekdays in `language` from ICU.
QList<CalendarName> weekdayNames(Language language);

/// A Japanese era: year 1 of it is `firstYear` of the common calendar.
struct Era
{
    QString name; ///< folded: "令和", and the initial "r"
    int firstYear = 0;

    friend bool operator==(const Era &, const Era &) = default;
};

/// The eras since Meiji from ICU's Japanese calendar, each with its name and its initial.
QList<Era> japaneseEras();

/// The day of the common calendar's `year` that is day `day` of month `month` of the Korean calendar of the
/// moon, from ICU; invalid where ICU has none. Months that are put in between do not count.
QDate dayOfMoon(int year, int month, int day);

/// `text` folded as names are compared: NFKC, case folded, apostrophes and dashes unified.
QString foldName(const QString &text);

/// `text` without its accents ("Pérou" is "Perou"); other scripts stay as they are.
QString withoutAccents(const QString &text);

} // namespace vigie
