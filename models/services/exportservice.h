// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/language.h"
#include "models/domain/result.h"
#include "models/services/annotationservice.h"

#include <QFuture>

namespace vigie {

/// What goes out.
struct ExportRequest
{
    QString format; ///< one of ExportService::formats()
    AnnotationFilter filter;
    Language citeLanguage = Language::English;
    bool forExcel = false; ///< csv: begins with a byte order mark, without which Excel reads another charset
};

/// Hands over excerpts with their citations. Nothing exported names a machine's paths or users.
class ExportService
{
public:
    virtual ~ExportService() = default;
    virtual QStringList formats() const = 0;
    virtual QString suffix(const QString &format) const = 0; ///< of the file name, without dot
    virtual Result<QByteArray> exportExcerpts(const ExportRequest &request) const = 0;
    /// Written whole or not at all.
    virtual Result<void> exportToFile(const ExportRequest &request, const QString &path) const = 0;
    /// What `request` cannot take along and why, a sentence each; empty when everything goes out.
    virtual QStringList leftOut(const ExportRequest &request) const
    {
        Q_UNUSED(request)
        return {};
    }
    /// Likewise in another thread, for what takes longer than a moment. Progress counts documents or
    /// pictures; cancelled, it leaves no file.
    virtual QFuture<Result<void>> exportInBackground(const ExportRequest &request, const QString &path) const
    {
        return QtFuture::makeReadyFuture(exportToFile(request, path));
    }
    /// Takes back the annotations of a file that was exported as jsonld, and highlights that any program put
    /// into a copy of a PDF of the library. Reads in another thread; must be called in the window's.
    virtual QFuture<Result<AnnotationImport>> importAnnotations(const QString &path)
    {
        Q_UNUSED(path)
        return QtFuture::makeReadyFuture(Result<AnnotationImport>(Error{Error::Code::Unsupported, {}}));
    }
};

} // namespace vigie
