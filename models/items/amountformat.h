// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amount.h"
#include "models/domain/language.h"

#include <QStringList>

namespace vigie {

/// How long an amount is written. Neither rounds.
enum class AmountStyle : quint8 {
    Compact, ///< with words of scale: "US$2.84 billion", "2,84 Md $", "28億4000万ドル", "28.4억 달러"
    Full,    ///< every digit, grouped: "US$2,840,000,000", "2 840 000 000 $"
};

/// A value with its unit by the habits of `language`, without bound words. A value that no word of scale
/// shortens to three decimals or fewer keeps all its digits in either style.
QString formatValue(const Decimal &value, const QString &unit, UnitKind kind, Language language,
                    AmountStyle style = AmountStyle::Compact);

/// An amount with what its words make of it: "at least US$1.65 billion", "au moins 1,65 Md $",
/// "16億5000万ドル以上", "16.5억 달러 이상". A range shows both ends.
QString formatAmount(const Amount &amount, Language language, AmountStyle style = AmountStyle::Compact);

/// The units this program has words for: ISO 4217 codes, and counted things.
QStringList currencyCodes();
QStringList quantityUnits();
/// What stands for a unit beside a number: "US$", "ドル", "containers", "コンテナ…個". Unknown ones stay as
/// they are.
QString unitText(const QString &unit, UnitKind kind, Language language);

} // namespace vigie
