// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/excerpts.h"

#include <QStringList>

namespace vigie {

// The fixed words of exported files, in the language of the citation, whatever the interface speaks.

QString excerptsHeading(Language language);
QString orphanedText(Language language); ///< said of a mark whose words are gone from the document
/// "Published by X, 29 May 2025"-like: institution and date, as far as known, and the hash of the original.
QString sourceText(const Excerpt &excerpt, Language language);
/// "Evidence for: Lazarus Group; …", as each was called when it was linked; empty for none.
QString evidenceLine(const QList<EvidenceLink> &links, Language language);
/// Said below each page of a document of HTML or text that was set into a PDF: from which file.
QString setFromText(const QString &file, const QString &sha256, Language language);
QString tagsText(const QStringList &tags, Language language); ///< "Tags: a, b"

} // namespace vigie
