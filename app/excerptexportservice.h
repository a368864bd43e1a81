// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/annotationservice.h"
#include "models/services/exportservice.h"
#include "models/services/libraryservice.h"

namespace vigie {

/// Puts annotations, documents and pages together and hands them to the formats of models/exchange.
class ExcerptExportService : public ExportService
{
public:
    /// Both services outlive this one.
    ExcerptExportService(const LibraryService &library, const AnnotationService &annotations);

    QStringList formats() const override;
    QString suffix(const QString &format) const override;
    Result<QByteArray> exportExcerpts(const ExportRequest &request) const override;
    Result<void> exportToFile(const ExportRequest &request, const QString &path) const override;

private:
    const LibraryService &m_library;
    const AnnotationService &m_annotations;
};

} // namespace vigie
