// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportmaterial.h"

namespace vigie {

/// Puts annotations, documents, pages and claims together and hands them to the formats of models/exchange.
class ExcerptExportService : public ExportService
{
public:
    /// The services outlive this one. `worker` is the path of vigie-worker.
    ExcerptExportService(LibraryService &library, AnnotationService &annotations, FactsService &facts,
                         OriginalOf originalOf, RecognisedBoxesOf recognisedBoxesOf, const QString &worker);

    QStringList formats() const override;
    QString suffix(const QString &format) const override;
    QStringList leftOut(const ExportRequest &request) const override;
    Result<QByteArray> exportExcerpts(const ExportRequest &request) const override;
    Result<void> exportToFile(const ExportRequest &request, const QString &path) const override;
    QFuture<Result<void>> exportInBackground(const ExportRequest &request,
                                             const QString &path) const override;
    QFuture<Result<AnnotationImport>> importAnnotations(const QString &path) override;

private:
    Result<ExportMaterial> gather(const ExportRequest &request) const;

    LibraryService &m_library;
    AnnotationService &m_annotations;
    FactsService &m_facts;
    OriginalOf m_originalOf;
    RecognisedBoxesOf m_recognisedBoxesOf;
    QString m_worker;
};

} // namespace vigie
