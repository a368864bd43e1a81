// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotationimport.h"

#include "models/domain/codepoints.h"
#include "models/domain/priority.h"
#include "models/exchange/webannotationexport.h"
#include "ui/common/whendone.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 largestFile = 64'000'000; // bytes of JSON: some hundred thousand highlights

/// A file, read without the library. One of both.
struct ReadFile
{
    QList<ImportedAnnotation> exported;
    std::optional<HighlightedPdf> pdf;
};

Result<ReadFile> readFile(const QString &path, const QString &worker)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable,
                     QCoreApplication::translate("vigie::Export", "“%1” could not be read: %2.")
                         .arg(path, file.errorString())};
    if (file.peek(5) == "%PDF-") {
        Result<HighlightedPdf> pdf = readHighlights(path, worker);
        return pdf ? Result<ReadFile>(ReadFile{{}, std::move(pdf).value()}) : pdf.error();
    }
    if (file.size() > largestFile)
        return Error{Error::Code::TooLarge,
                     QCoreApplication::translate("vigie::Export", "“%1” is larger than %2 MB.")
                         .arg(path, QLocale().toString(largestFile / 1'000'000))};
    const Result<QList<ImportedAnnotation>> exported = readWebAnnotations(file.readAll());
    return exported ? Result<ReadFile>(ReadFile{exported.value(), {}}) : exported.error();
}

Result<AnnotationImport> take(const ReadFile &file, const AnnotationImportTools &tools)
{
    if (file.pdf) {
        const Result<HighlightAnnotations> found = annotationsOf(*file.pdf, tools.places);
        if (!found)
            return found.error();
        Result<AnnotationImport> taken = tools.annotations.restore(found.value().annotations);
        if (taken)
            taken.value().unread = found.value().unread;
        return taken;
    }
    QList<Annotation> annotations;
    for (const ImportedAnnotation &one : file.exported) {
        Annotation annotation = one.annotation;
        // The file counts code points; a page that is not here is looked for by its words alone.
        const Result<Page> page =
            tools.places.library.page(annotation.passage.document, annotation.passage.page);
        if (page)
            annotation.passage.span = fromCodePoints(page.value().text, annotation.passage.span);
        annotations.append(annotation);
    }
    return tools.annotations.restore(annotations);
}

} // namespace

Result<AnnotationImport> importAnnotations(const QString &path, const AnnotationImportTools &tools)
{
    const Result<ReadFile> file = readFile(path, tools.worker);
    return file ? take(file.value(), tools) : file.error();
}

QFuture<Result<AnnotationImport>> importAnnotationsInBackground(const QString &path,
                                                                const AnnotationImportTools &tools)
{
    const QFuture<Result<ReadFile>> read =
        QtConcurrent::run(backgroundPool(), [path, worker = tools.worker] { return readFile(path, worker); });
    auto taken = std::make_shared<QPromise<Result<AnnotationImport>>>();
    taken->start();
    whenDone(read, &tools.annotations, [tools, taken](const QFuture<Result<ReadFile>> &done) {
        const Result<ReadFile> file = done.result();
        taken->addResult(file ? take(file.value(), tools) : Result<AnnotationImport>(file.error()));
        taken->finish();
    });
    return taken->future();
}

} // namespace vigie
