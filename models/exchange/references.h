// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/excerpts.h"

#include <QByteArray>
#include <QStringList>

namespace vigie {

/// What reference managers keep of a document from which words were taken.
struct Reference
{
    QString key; ///< ASCII: a word, the year and the first digits of the hash; the same for the same document
    Excerpt source;         ///< the first excerpt: title, institution, date, hash
    QStringList pageLabels; ///< as printed, in the order of the pages, each once; empty without pages
    QStringList tags;       ///< of all its excerpts, each once
    QStringList quotes;     ///< each with its page and note, one line each
    QStringList remarks;    ///< hash, romanised and translated title, one line each
};

/// One for each document, in the order of the first excerpt; documents that are gone are left out.
QList<Reference> referencesOf(const QList<Excerpt> &excerpts, Language citeLanguage);

/// CSL-JSON (csl-data.json 1.0), keys sorted.
QByteArray cslJsonOf(const QList<Excerpt> &excerpts, Language citeLanguage);

/// RIS, UTF-8, lines ended by CR LF.
QByteArray risOf(const QList<Excerpt> &excerpts, Language citeLanguage);

/// BibTeX that biblatex reads whole: what only biblatex knows (date, langid) old styles pass over.
QByteArray bibtexOf(const QList<Excerpt> &excerpts, Language citeLanguage);

} // namespace vigie
