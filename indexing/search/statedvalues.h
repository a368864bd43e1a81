// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/domain/document.h"

#include <xapian.h>

#include <functional>
#include <optional>
#include <string>

namespace vigie {

/// What facets are counted by, packed into one value so that a match costs one look: language, year of
/// publication (0: not dated), document and the entities named.
struct CountedValue
{
    Language language = Language::Unknown;
    int year = 0;
    std::string document;
    QList<std::string> entities; ///< each once

    std::string pack() const;
    static std::optional<CountedValue> unpack(const std::string &bytes);
};

/// The year a document counts for; 0 without a date.
int yearOf(const std::optional<FuzzyDate> &published);

/// Amounts that a passage states, and days it names, as a value of the index. Lists of ranges: a passage
/// answers when one of them does.
struct AmountRange
{
    double low = 0;
    double high = 0;
    QString unit; ///< as Amount::unit; in a question empty for any

    bool holds(const AmountRange &stated) const; ///< whether `stated` answers this
};
std::string packAmounts(const QList<AmountRange> &amounts);
QList<AmountRange> unpackAmounts(const std::string &bytes);
AmountRange rangeOf(const Amount &amount);

std::string packDates(const QList<FuzzyDate> &dates);
QList<FuzzyDate> unpackDates(const std::string &bytes); ///< as ranges of days

/// "1e9..2e9usd", ">1bn", "<=2.5億円", "≥ 300 million EUR", or an amount as a text has it. Nothing for
/// anything else.
std::optional<AmountRange> readAmountRange(const QString &text);

/// Passages whose value in `valueSlot` holds. Weighs nothing.
Xapian::Query valueHolds(Xapian::valueno valueSlot, std::function<bool(const std::string &)> holds);

} // namespace vigie
