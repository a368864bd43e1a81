// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotationimport.h"

#include "models/domain/codepoints.h"
#include "models/exchange/webannotationexport.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

constexpr qint64 largestFile = 64'000'000; // bytes: some hundred thousand highlights

Result<AnnotationImport> importAnnotations(const QString &path, Services &services)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable,
                     QCoreApplication::translate("vigie::Export", "“%1” could not be read: %2.")
                         .arg(path, file.errorString())};
    if (file.peek(5) == "%PDF-")
        return Error{
            Error::Code::Unsupported,
            QCoreApplication::translate("vigie::Export",
                                        "Highlights that another program put into a PDF are not read in this "
                                        "version. Give a file that “vigie export jsonld” wrote.")};
    if (file.size() > largestFile)
        return Error{Error::Code::TooLarge,
                     QCoreApplication::translate("vigie::Export", "“%1” is larger than %2 MB.")
                         .arg(path, QLocale().toString(largestFile / 1'000'000))};
    const Result<QList<ImportedAnnotation>> read = readWebAnnotations(file.readAll());
    if (!read)
        return read.error();
    QList<Annotation> annotations;
    for (const ImportedAnnotation &one : read.value()) {
        Annotation annotation = one.annotation;
        // The file counts code points; a page that is not here is looked for by its words alone.
        const Result<Page> page = services.library.page(annotation.passage.document, annotation.passage.page);
        if (page)
            annotation.passage.span = fromCodePoints(page.value().text, annotation.passage.span);
        annotations.append(annotation);
    }
    return services.annotations.restore(annotations);
}

} // namespace vigie
