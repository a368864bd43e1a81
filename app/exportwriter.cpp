// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportwriter.h"

#include "app/evidencepack.h"
#include "app/markedcopies.h"
#include "models/exchange/csvexport.h"
#include "models/exchange/docxexport.h"
#include "models/exchange/htmlexport.h"
#include "models/exchange/markdownexport.h"
#include "models/exchange/odtexport.h"
#include "models/exchange/qdpxexport.h"
#include "models/exchange/references.h"
#include "models/exchange/webannotationexport.h"
#include "models/exchange/zipfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

Error notWritten(const QString &reason)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("vigie::Export", "The export could not be written: %1.").arg(reason)};
}

bool isZip(const QString &path)
{
    return path.endsWith(u".zip", Qt::CaseInsensitive);
}

Result<QByteArray> projectOf(const ExportMaterial &material)
{
    QHash<DocumentId, ProjectSource> sources;
    for (auto pages = material.pages.cbegin(); pages != material.pages.cend(); ++pages) {
        ProjectSource source{pages.value(), {}};
        if (material.documents.value(pages.key()).mediaType == u"application/pdf") {
            QFile file(material.originals.value(pages.key()));
            if (!file.open(QIODevice::ReadOnly))
                return notWritten(file.errorString());
            source.original = file.readAll();
        }
        sources.insert(pages.key(), source);
    }
    return qdpxOf(material.excerpts, sources);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(file.errorString());
    return {};
}

// Beside its place first, so that what stands there in the end is whole.
Result<void> writeFolder(const QString &path, const QList<ZipEntry> &entries)
{
    const QString target = QDir::cleanPath(path);
    const QFileInfo info(target);
    if (info.exists() && (!info.isDir() || !QDir(target).isEmpty()))
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("vigie::Export",
                                                 "“%1” is there already. Name a new or an empty folder.")
                         .arg(QDir::toNativeSeparators(path))};
    QTemporaryDir beside(info.absolutePath() + u"/.vigie-pack-XXXXXX"_s);
    if (!beside.isValid())
        return notWritten(beside.errorString());
    const QDir inside(beside.filePath(u"pack"_s));
    for (const ZipEntry &entry : entries) {
        const QString file = inside.filePath(entry.name);
        if (!QDir().mkpath(QFileInfo(file).path()))
            return notWritten(QDir::toNativeSeparators(path));
        if (const Result<void> written = writeFile(file, entry.bytes); !written)
            return written;
    }
    if (info.exists() && !QDir().rmdir(target))
        return notWritten(QDir::toNativeSeparators(path));
    if (!QDir().rename(inside.path(), target))
        return notWritten(QDir::toNativeSeparators(path));
    return {};
}

Result<void> writeEntries(const Result<QList<ZipEntry>> &entries, const QString &path)
{
    if (!entries)
        return entries.error();
    if (!isZip(path))
        return writeFolder(path, entries.value());
    const Result<QByteArray> packed = zipOf(entries.value());
    return packed ? writeFile(path, packed.value()) : packed.error();
}

} // namespace

Error exportCancelled()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("vigie::Export", "The export was cancelled.")};
}

Result<QByteArray> exportBytes(const ExportRequest &request, const ExportMaterial &material,
                               const QString &worker, const ExportWatch &watch)
{
    const QList<Excerpt> &excerpts = material.excerpts;
    const Language language = request.citeLanguage;
    const QString &format = request.format;
    if (format == u"markdown")
        return markdownOf(excerpts, language);
    if (format == u"html")
        return htmlOf(excerpts, language);
    if (format == u"jsonld")
        return webAnnotationsOf(excerpts);
    if (format == u"odt")
        return odtOf(excerpts, language);
    if (format == u"docx")
        return docxOf(excerpts, language);
    if (format == u"csv")
        return csvOf(excerpts, language, request.forExcel);
    if (format == u"csl")
        return cslJsonOf(excerpts, language);
    if (format == u"ris")
        return risOf(excerpts, language);
    if (format == u"bibtex")
        return bibtexOf(excerpts, language);
    if (format == u"qdpx")
        return projectOf(material);
    if (format == u"pdf") {
        Result<QList<ZipEntry>> copies = markedCopies(request, material, worker, watch);
        if (!copies)
            return copies.error();
        if (copies.value().size() > 1)
            return Error{Error::Code::InvalidInput,
                         QCoreApplication::translate(
                             "vigie::Export",
                             "The highlights stand in %n document(s). Name a file that ends in "
                             ".zip, or choose one document.",
                             nullptr, int(copies.value().size()))};
        return copies.value().constFirst().bytes;
    }
    if (format == u"pack") {
        const Result<QList<ZipEntry>> pack = evidencePack(request, material, worker, watch);
        return pack ? zipOf(pack.value()) : pack.error();
    }
    return Error{Error::Code::Unsupported,
                 QCoreApplication::translate("vigie::Export", "There is no export format “%1”.").arg(format)};
}

Result<void> writeExport(const ExportRequest &request, const ExportMaterial &material, const QString &worker,
                         const QString &path, const ExportWatch &watch)
{
    if (request.format == u"pack" && !isZip(path))
        return writeEntries(evidencePack(request, material, worker, watch), path);
    if (request.format == u"pdf" && isZip(path))
        return writeEntries(markedCopies(request, material, worker, watch), path);
    const Result<QByteArray> bytes = exportBytes(request, material, worker, watch);
    if (!bytes)
        return bytes.error();
    if (watch.isCancelled())
        return exportCancelled();
    return writeFile(path, bytes.value());
}

} // namespace vigie
