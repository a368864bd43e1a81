// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/excerptexportservice.h"

#include "app/annotationimport.h"
#include "app/exportwriter.h"
#include "models/domain/priority.h"

#include <QCoreApplication>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

ExcerptExportService::ExcerptExportService(LibraryService &library, AnnotationService &annotations,
                                           FactsService &facts, OriginalOf originalOf,
                                           RecognisedBoxesOf recognisedBoxesOf, const QString &worker)
    : m_library(library)
    , m_annotations(annotations)
    , m_facts(facts)
    , m_originalOf(std::move(originalOf))
    , m_recognisedBoxesOf(std::move(recognisedBoxesOf))
    , m_worker(worker)
{
}

QStringList ExcerptExportService::formats() const
{
    return {u"markdown"_s, u"html"_s, u"odt"_s, u"docx"_s,   u"pdf"_s,  u"pack"_s,
            u"csv"_s,      u"csl"_s,  u"ris"_s, u"bibtex"_s, u"qdpx"_s, u"jsonld"_s};
}

QString ExcerptExportService::suffix(const QString &format) const
{
    if (format == u"markdown")
        return u"md"_s;
    if (format == u"csl")
        return u"json"_s;
    if (format == u"bibtex")
        return u"bib"_s;
    return format == u"pack" ? u"zip"_s : format;
}

Result<ExportMaterial> ExcerptExportService::gather(const ExportRequest &request) const
{
    if (!formats().contains(request.format))
        return Error{Error::Code::Unsupported,
                     QCoreApplication::translate("vigie::Export", "There is no export format “%1”.")
                         .arg(request.format)};
    return gatherExport(request, m_library, m_annotations, m_facts, m_originalOf, m_recognisedBoxesOf);
}

QStringList ExcerptExportService::leftOut(const ExportRequest &request) const
{
    if (request.format != u"pdf")
        return {};
    QList<Annotation> gone = m_annotations.annotations(request.filter);
    gone.removeIf([this](const Annotation &one) { return m_library.document(one.passage.document).ok(); });
    if (gone.isEmpty())
        return {};
    return {QCoreApplication::translate("vigie::Export",
                                        "%n highlight(s) are left out: their document is no longer in the "
                                        "library.",
                                        nullptr, int(gone.size()))};
}

Result<QByteArray> ExcerptExportService::exportExcerpts(const ExportRequest &request) const
{
    const Result<ExportMaterial> material = gather(request);
    return material ? exportBytes(request, material.value(), m_worker) : material.error();
}

Result<void> ExcerptExportService::exportToFile(const ExportRequest &request, const QString &path) const
{
    const Result<ExportMaterial> material = gather(request);
    return material ? writeExport(request, material.value(), m_worker, path) : material.error();
}

QFuture<Result<void>> ExcerptExportService::exportInBackground(const ExportRequest &request,
                                                               const QString &path) const
{
    const Result<ExportMaterial> material = gather(request);
    if (!material)
        return QtFuture::makeReadyFuture(Result<void>(material.error()));
    return QtConcurrent::run(backgroundPool(), [request, path, worker = m_worker,
                                                all = material.value()](QPromise<Result<void>> &promise) {
        const ExportWatch watch{[&promise](int done, int count) {
                                    promise.setProgressRange(0, count);
                                    promise.setProgressValue(done);
                                },
                                [&promise] { return promise.isCanceled(); }};
        promise.addResult(writeExport(request, all, worker, path, watch));
    });
}

QFuture<Result<AnnotationImport>> ExcerptExportService::importAnnotations(const QString &path)
{
    return importAnnotationsInBackground(
        path, {{m_library, m_originalOf, m_recognisedBoxesOf}, m_annotations, m_worker});
}

} // namespace vigie
