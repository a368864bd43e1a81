// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pdfhighlights.h"

namespace vigie {

/// What reading annotations needs of a library. The services outlive the reading.
struct AnnotationImportTools
{
    HighlightPlaces places;
    AnnotationService &annotations;
    QString worker; ///< path of vigie-worker
};

/// Takes back the annotations of a file that Vigie exported (jsonld), or highlights that any program put into
/// a copy of a PDF of the library: the file's bytes or else its text say of which. Errors: Unreadable,
/// Malformed, Unsupported, Empty (a PDF without highlights), NotFound (no document of the library has its
/// text), Storage and those of the worker; nothing is changed then.
Result<AnnotationImport> importAnnotations(const QString &path, const AnnotationImportTools &tools);

/// The same, with files read in another thread; must be called in the services' thread.
QFuture<Result<AnnotationImport>> importAnnotationsInBackground(const QString &path,
                                                                const AnnotationImportTools &tools);

} // namespace vigie
