// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/exchange/excerpts.h"

#include <QByteArray>

namespace vigie {

/// A table as RFC 4180 has it, UTF-8, one excerpt a row, the first row naming the columns. No cell is taken
/// for a formula. `forExcel` puts a byte order mark in front, without which Excel reads another charset.
/// The last column, "layer", is "recognised" where the page's words were recognised by OCR, else empty.
QByteArray csvOf(const QList<Excerpt> &excerpts, Language citeLanguage, bool forExcel = false);

/// Amounts with the passages that state them, likewise; positions count code points. `excerpts` say of each
/// claim's passage (annotation.passage) how it is cited: one for each claim, in the same order.
QByteArray claimsCsvOf(const QList<Claim> &claims, const QList<Excerpt> &excerpts, Language citeLanguage);

} // namespace vigie
