// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exchange/excerpts.h"

#include <QByteArray>

class QXmlStreamWriter;

namespace vigie {

/// A WordprocessingML document (ISO 29500 transitional): a heading for each document, quotes in their own
/// language and colour, notes as comments on the quoted words, citations as footnotes, tags below. Errors:
/// Storage.
Result<QByteArray> docxOf(const QList<Excerpt> &excerpts, Language citeLanguage);

// What of it does not depend on the excerpts.
QByteArray docxStyles(Language citeLanguage);
QByteArray docxSettings();
QByteArray docxContentTypes();
QByteArray docxPackageRelations();
QByteArray docxDocumentRelations();

/// The namespace of the prefix w.
QString wordNamespace();
/// w:lang: Word tells the language of Latin and of East Asian letters apart.
void writeWordLanguage(QXmlStreamWriter &xml, Language language);
/// w:rFonts with the faces of `language`.
void writeWordFonts(QXmlStreamWriter &xml, Language language);

} // namespace vigie
