// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/language.h"
#include "models/domain/result.h"

namespace vigie {

/// What goes out.
struct ExportRequest
{
    QString format; ///< "markdown", "html", "jsonld"
    AnnotationFilter filter;
    Language citeLanguage = Language::English;
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
};

} // namespace vigie
