// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/markedcopies.h"

#include "indexing/extraction/workerprocess.h"
#include "models/exchange/colours.h"

#include <QColor>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

PdfMark markOf(const Annotation &annotation)
{
    PdfMark mark;
    mark.page = annotation.passage.page;
    mark.span = annotation.passage.span;
    mark.name = annotation.id.value;
    mark.text = annotation.note;
    mark.tags = annotation.tags;
    mark.underline = annotation.style == MarkStyle::Underline;
    const QString colour = mark.underline ? lineColour(annotation.colour) : paperColour(annotation.colour);
    mark.colour = QColor(colour).rgb() & 0xffffff;
    mark.created = annotation.created;
    mark.modified = annotation.modified;
    return mark;
}

// Two files may have been imported under one name.
QString freeName(const Document &document, QSet<QString> &taken)
{
    QString name = QFileInfo(document.path).fileName();
    if (name.isEmpty())
        name = document.id.value + u".pdf";
    if (taken.contains(name.toLower()))
        name = QFileInfo(name).completeBaseName() + u'-' + document.id.value + u".pdf";
    taken.insert(name.toLower());
    return name;
}

} // namespace

Result<QList<ZipEntry>> markedCopies(const ExportMaterial &material, const QString &worker,
                                     const ExportWatch &watch)
{
    QList<QList<Excerpt>> groups = byDocument(material.excerpts);
    groups.removeIf([](const QList<Excerpt> &ofOne) { return !ofOne.constFirst().pagePrinted; });
    if (groups.isEmpty())
        return Error{
            Error::Code::Unsupported,
            QCoreApplication::translate("vigie::Export", "None of these highlights stands in a PDF.")};
    WorkerProcess reader(worker);
    QList<ZipEntry> copies;
    QSet<QString> names;
    for (const QList<Excerpt> &ofOne : std::as_const(groups)) {
        if (watch.isCancelled())
            return exportCancelled();
        const DocumentId id = ofOne.constFirst().annotation.passage.document;
        QList<PdfMark> marks;
        for (const Excerpt &excerpt : ofOne) {
            if (excerpt.annotation.state == Annotation::State::Anchored && !excerpt.annotation.isOnDocument())
                marks.append(markOf(excerpt.annotation));
        }
        const Document document = material.documents.value(id);
        const Result<QByteArray> copy = reader.annotatedCopy(material.originals.value(id), marks);
        if (!copy)
            return Error{copy.error().code, QCoreApplication::translate("vigie::Export", "“%1”: %2")
                                                .arg(document.title, copy.error().message)};
        copies.append({freeName(document, names), copy.value()});
        if (watch.progress)
            watch.progress(int(copies.size()), int(groups.size()));
    }
    return copies;
}

} // namespace vigie
