// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/exchange/excerpts.h"

#include <QByteArray>

namespace vigie {

/// What the first page of an evidence pack shows.
struct PackContent
{
    QList<Excerpt> excerpts;
    QStringList pictures; ///< one file name for each excerpt; empty where there is none
    QList<Claim> claims;
    QList<Excerpt> claimPlaces; ///< how each claim is cited
    QStringList originals;      ///< file names, one for each document of byDocument(excerpts)
};

/// index.html: what the pack is and how it is checked, each excerpt with its picture, the amounts, the
/// originals with their hashes. HTML5 that is well-formed as XML, in `language`, without scripts; loads only
/// the pictures beside it.
QByteArray packIndexOf(const PackContent &content, Language language);

} // namespace vigie
