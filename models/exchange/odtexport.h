// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exchange/excerpts.h"

#include <QByteArray>

namespace vigie {

/// An OpenDocument text (ODF 1.3): a heading for each document, quotes in their own language and colour,
/// notes as comments on the quoted words, citations as footnotes, tags below. Written by hand, because Qt's
/// own ODF does not satisfy the schema and has neither headings nor comments. Errors: Storage.
Result<QByteArray> odtOf(const QList<Excerpt> &excerpts, Language citeLanguage);

/// The parts of it that do not depend on the excerpts: styles.xml.
QByteArray odtStyles(Language citeLanguage);

} // namespace vigie
