// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exchange/excerpts.h"

#include <QByteArray>

namespace vigie {

/// Excerpts as a W3C Web Annotation collection (JSON-LD, one page). The source of each is urn:sha256:…,
/// refined to the page by its state; positions count Unicode code points.
QByteArray webAnnotationsOf(const QList<Excerpt> &excerpts);

/// An annotation as webAnnotationsOf() wrote it. Its span is in code points: the page it belongs to turns
/// them into units.
struct ImportedAnnotation
{
    Annotation annotation; ///< passage.document is the id that belongs to `sha256`
    QString sha256;
};

/// Reads what webAnnotationsOf() writes. Errors: Malformed, with the number of the annotation that is wrong.
Result<QList<ImportedAnnotation>> readWebAnnotations(const QByteArray &json);

} // namespace vigie
