// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/excerptexportservice.h"

#include "models/exchange/htmlexport.h"
#include "models/exchange/markdownexport.h"
#include "models/exchange/webannotationexport.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

ExcerptExportService::ExcerptExportService(const LibraryService &library,
                                           const AnnotationService &annotations)
    : m_library(library)
    , m_annotations(annotations)
{
}

QStringList ExcerptExportService::formats() const
{
    return {u"markdown"_s, u"html"_s, u"jsonld"_s};
}

QString ExcerptExportService::suffix(const QString &format) const
{
    return format == u"markdown" ? u"md"_s : format;
}

Result<QByteArray> ExcerptExportService::exportExcerpts(const ExportRequest &request) const
{
    if (!formats().contains(request.format))
        return Error{Error::Code::Unsupported,
                     QCoreApplication::translate("vigie::Export", "There is no export format “%1”.")
                         .arg(request.format)};
    QList<Excerpt> excerpts;
    for (const Annotation &annotation : m_annotations.annotations(request.filter)) {
        const Result<Document> document = m_library.document(annotation.passage.document);
        const Result<Page> page = m_library.page(annotation.passage.document, annotation.passage.page);
        // A mark whose document is gone is exported all the same, with what it knows itself.
        for (const Error *error :
             {document.ok() ? nullptr : &document.error(), page.ok() ? nullptr : &page.error()}) {
            if (error && error->code != Error::Code::NotFound)
                return *error;
        }
        excerpts.append(makeExcerpt(annotation, document.ok() ? &document.value() : nullptr,
                                    page.ok() ? &page.value() : nullptr));
    }
    if (request.format == u"markdown")
        return markdownOf(excerpts, request.citeLanguage);
    if (request.format == u"html")
        return htmlOf(excerpts, request.citeLanguage);
    return webAnnotationsOf(excerpts);
}

Result<void> ExcerptExportService::exportToFile(const ExportRequest &request, const QString &path) const
{
    const Result<QByteArray> bytes = exportExcerpts(request);
    if (!bytes.ok())
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.value()) != bytes.value().size() ||
        !file.commit())
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("vigie::Export", "The export could not be written: %1.")
                         .arg(file.errorString())};
    return {};
}

} // namespace vigie
