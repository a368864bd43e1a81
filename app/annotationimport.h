// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/services.h"

namespace vigie {

/// Takes back the annotations of a file that Vigie exported (jsonld). Errors: Unreadable, Malformed,
/// Unsupported (a PDF: its highlights are not read), Storage; nothing is changed then.
Result<AnnotationImport> importAnnotations(const QString &path, Services &services);

} // namespace vigie
