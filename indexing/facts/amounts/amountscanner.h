// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/language/normalise.h"
#include "models/domain/amount.h"
#include "models/domain/language.h"

namespace vigie {

/// One amount read from a normalised text.
struct ScannedAmount
{
    Amount amount;
    Span span;   ///< normalised: figure, unit and the bound words that belong to it
    Span figure; ///< normalised: figure and unit alone
    QString
        unitReason; ///< why this currency was taken where the words leave a choice; empty where they do not
    bool vague = false; ///< "数億ドル", "several million": a size without a figure; never a claim
};

/// Reads every amount of money, tokens and counted things in `text`, in order, without overlaps. Numbers that
/// are neither (dates, resolutions, pages, phone numbers) are left out.
/// `cased` is the same text with its capitals (see withCapitals), unit for unit; without it symbols that are
/// words in small letters (SOL, DAI) are left out.
QList<ScannedAmount> scanAmounts(const NormalisedText &text, Language language, QStringView cased = {});

} // namespace vigie
