// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/excerpts.h"
#include "models/exchange/packindex.h"
#include "models/services/exportservice.h"
#include "models/services/factsservice.h"
#include "models/services/libraryservice.h"
#include "models/services/renderservice.h"

#include <functional>
#include <optional>

namespace vigie {

/// Path of the original of a document; empty if there is none.
using OriginalOf = std::function<QString(const DocumentId &)>;

/// Boxes of a page whose words were recognised; nothing for a page whose text is its own.
using RecognisedBoxesOf = std::function<std::optional<CharacterBoxes>(const DocumentId &document, int page)>;

/// All that an export is made of, taken from the services in one go, so that it can be written elsewhere.
struct ExportMaterial
{
    QList<Excerpt> excerpts;               ///< by document, page, place
    QHash<DocumentId, Document> documents; ///< that excerpts come from and that are still here
    QHash<DocumentId, QString> originals;  ///< paths of their files
    QHash<DocumentId, QList<Page>> pages;  ///< where the format wants whole texts
    QList<Claim> claims;                   ///< that are stated in the excerpts
    QList<Excerpt> claimPlaces;            ///< how each is cited
    QList<Excerpt> eventPlaces{};          ///< where events that are marked are told
    QList<PackFigure> figures{};           ///< of an evidence pack: charts and timeline
    QList<QByteArray> pictures{};          ///< their PNGs, one for each
    /// Of the pages of excerpts, by number, where the format shows words at their place: the file does not
    /// know it of words that were recognised.
    QHash<DocumentId, QHash<int, CharacterBoxes>> recognised{};
};

/// What goes out with `request`, in the window's thread: charts are drawn there. An excerpt whose document is
/// gone is there with what it knows itself. Errors: Storage.
Result<ExportMaterial> gatherExport(const ExportRequest &request, const LibraryService &library,
                                    const AnnotationService &annotations, const FactsService &facts,
                                    const OriginalOf &originalOf, const RecognisedBoxesOf &recognisedBoxesOf);

/// Whether the format holds the texts of whole documents.
bool wantsWholeTexts(const QString &format);

} // namespace vigie
