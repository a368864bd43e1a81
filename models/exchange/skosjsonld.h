// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QList>

namespace vigie {

/// Reads a thesaurus in SKOS as JSON-LD, in the shape that writeSkosJsonLd() writes: "@graph" holds the
/// entries; prefLabel, altLabel, hiddenLabel and ambiguous are language maps ("und": valid in all
/// languages). Labels in languages other than the four working ones are left out; notes are for readers of
/// the file. Relations may name entries of another file. The first malformed entry ends the reading: the
/// error names its place by line (for broken JSON) or by number and id.
Result<QList<Entity>> readSkosJsonLd(const QByteArray &json);

/// UTF-8, one entry a line, in the order given; keys are sorted, so that equal input gives equal bytes.
QByteArray writeSkosJsonLd(const QList<Entity> &entities);

/// The entries that come with the program (resources/thesaurus/), sorted by id. An id may occur in one
/// file only.
Result<QList<Entity>> bundledThesaurus();

} // namespace vigie
