// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace vigie {

/// A date as precise as its source made it: inclusive first and last day. An unknown side is an invalid
/// QDate.
struct FuzzyDate
{
    enum class Precision : quint8 { Day, Month, Quarter, Year, Range };

    QDate start;
    QDate end;
    Precision precision = Precision::Day;

    static FuzzyDate day(QDate day);
    static FuzzyDate month(int year, int month);
    static FuzzyDate quarter(int year, int quarter);
    static FuzzyDate year(int year);
    static FuzzyDate range(QDate first, QDate last);

    bool isValid() const { return start.isValid() || end.isValid(); }
    /// True when every day of `other` lies within this one. Open sides contain everything on their side.
    bool contains(const FuzzyDate &other) const;
    bool overlaps(const FuzzyDate &other) const;
    /// The calendar year both ends lie in, if it is one.
    std::optional<int> singleYear() const;
    /// ISO 8601: "2025-05-29", "2025-05", "2025-Q3", "2025", "2025-01-01/2025-09-30"; an open side is "..".
    QString toIso() const;
    /// Reads what toIso() writes; nothing for anything else.
    static std::optional<FuzzyDate> fromIso(QStringView iso);

    friend bool operator==(const FuzzyDate &, const FuzzyDate &) = default;
};

/// "day", "month", "quarter", "year", "range".
QString precisionName(FuzzyDate::Precision precision);

/// How a date was found, so that a person can check it.
struct DateBasis
{
    /// Which rule read it: "explicit", "relative", "sentence-before", "heading", "table", "metadata",
    /// "dateline", "published", "user".
    QString rule;
    QString words;     ///< the words it was read from, as the document has them; none if it was carried over
    QDate countedFrom; ///< the document's own date, for relative ones

    /// For people, in English: "last year, counted from 2025-11-18".
    QString toText() const;
    friend bool operator==(const DateBasis &, const DateBasis &) = default;
};

} // namespace vigie
