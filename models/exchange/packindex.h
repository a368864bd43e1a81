// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/exchange/excerpts.h"

#include <QByteArray>

namespace vigie {

/// A drawing of what the pack holds, with its figures as a table for those who cannot see it.
struct PackFigure
{
    QString picture{}; ///< its file's name in the pack
    QString title{};
    QString about{}; ///< what it is drawn from and what it leaves out
    QStringList columns{};
    QList<QStringList> rows{};
    QStringList notes{}; ///< a sentence each
};

/// What the first page of an evidence pack shows.
struct PackContent
{
    QList<Excerpt> excerpts;
    QStringList pictures; ///< one file name for each excerpt; empty where there is none
    QList<Claim> claims;
    QList<Excerpt> claimPlaces; ///< how each claim is cited
    QStringList originals;      ///< file names, one for each document of sourcesOf()
    QList<PackFigure> figures{};
    QStringList amounts{}; ///< of each claim, as people write it; made of its digits where there is none
    QList<Excerpt> eventPlaces{}; ///< where the events of the timeline are told
};

/// What the pack cites, by document, each in the order in which it comes up.
QList<QList<Excerpt>> sourcesOf(const PackContent &content);

/// index.html: what the pack is and how it is checked, each excerpt with its picture, the amounts,
/// charts and timeline with their figures, the originals with their hashes. HTML5 that is well-formed as XML,
/// in `language`, without scripts; loads only the pictures beside it.
QByteArray packIndexOf(const PackContent &content, Language language);

} // namespace vigie
