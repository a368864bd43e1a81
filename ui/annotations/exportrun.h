// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exportservice.h"

#include <QWidget>

#include <functional>

namespace vigie {

/// Writes an export without holding the window up. What takes longer than a moment shows how far it is over
/// `window` and can be cancelled; cancelling leaves no file and calls nobody.
void runExport(const ExportService &exports, const ExportRequest &request, const QString &path,
               QWidget *window, const std::function<void(const Result<void> &)> &done);

/// Takes back annotations from a file, likewise.
void runAnnotationImport(ExportService &exports, const QString &path, QWidget *window,
                         const std::function<void(const Result<AnnotationImport> &)> &done);

/// What came of it, as sentences for people.
QString annotationImportText(const AnnotationImport &result);

} // namespace vigie
