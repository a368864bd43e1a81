// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/markedcopies.h"

#include "indexing/extraction/workerprocess.h"
#include "models/exchange/colours.h"
#include "models/exchange/wording.h"
#include "ui/reader/pagegeometry.h"
#include "ui/reader/textpdf.h"

#include <QColor>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <sys/mman.h>
#include <unistd.h>

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

// What stands on no words: a note on the document, or one whose words are gone, with those words. At the
// corner of the first page.
PdfMark cornerNoteOf(const Excerpt &excerpt, Language language)
{
    PdfMark mark = markOf(excerpt.annotation);
    mark.page = 1;
    mark.span = {};
    mark.onPage = true;
    if (excerpt.annotation.isOnDocument())
        return mark;
    QStringList parts{orphanedText(language), quoteOnOneLine(excerpt)};
    if (!mark.text.isEmpty())
        parts.append(mark.text);
    mark.text = parts.join(u'\n');
    return mark;
}

// On words that the file does not know: where they were seen. Without that, the words are noted at the page's
// corner.
PdfMark recognisedMarkOf(const Excerpt &excerpt, const QHash<int, CharacterBoxes> &recognised)
{
    PdfMark mark = markOf(excerpt.annotation);
    const CharacterBoxes boxes = recognised.value(mark.page);
    mark.places = lineRects(boxes, mark.span);
    mark.span = {};
    if (!mark.places.isEmpty()) {
        const QList<QRectF> lines = lineRects(boxes, {0, boxes.size()});
        const QPointF start = mark.places.constFirst().center();
        const auto line = std::find_if(lines.cbegin(), lines.cend(),
                                       [start](const QRectF &one) { return one.contains(start); });
        mark.line = line == lines.cend() ? QRectF() : *line;
        return mark;
    }
    mark.onPage = true;
    QStringList parts{quoteOnOneLine(excerpt)};
    if (!mark.text.isEmpty())
        parts.append(mark.text);
    mark.text = parts.join(u'\n');
    return mark;
}

bool standsOnWords(const Excerpt &excerpt)
{
    return excerpt.annotation.state == Annotation::State::Anchored && !excerpt.annotation.isOnDocument();
}

// A mark that goes on over several pages is one on each, under names of their own; its note stands by the
// first.
QList<PdfMark> partsOf(const PdfMark &whole, const QList<TextPdf::Place> &places)
{
    QList<PdfMark> parts;
    for (const TextPdf::Place &place : places) {
        PdfMark part = whole;
        part.page = place.page;
        part.span = {};
        part.places = place.lines;
        if (!parts.isEmpty()) {
            part.name += u"-%1"_s.arg(parts.size() + 1);
            part.text.clear();
        }
        parts.append(part);
    }
    return parts;
}

// A file that has no name and goes with this object. The worker is handed its descriptor.
class UnnamedFile
{
public:
    explicit UnnamedFile(const QByteArray &bytes)
        : m_descriptor(memfd_create("vigie-copy", MFD_CLOEXEC))
    {
        m_whole = m_descriptor >= 0 && m_file.open(m_descriptor, QIODevice::WriteOnly) &&
                  m_file.write(bytes) == bytes.size() && m_file.flush();
    }
    ~UnnamedFile()
    {
        m_file.close();
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(UnnamedFile)

    bool isWhole() const { return m_whole; }
    QString path() const { return u"/proc/self/fd/%1"_s.arg(m_descriptor); }

private:
    int m_descriptor;
    QFile m_file;
    bool m_whole = false;
};

// Two files may have been imported under one name. A copy is a PDF, whatever its original is.
QString freeName(const Document &document, QSet<QString> &taken)
{
    const QFileInfo original(document.path);
    QString base = original.completeBaseName();
    if (base.isEmpty())
        base = document.id.value;
    const QString suffix = document.mediaType == u"application/pdf" && !original.suffix().isEmpty()
                               ? original.suffix()
                               : u"pdf"_s;
    QString name = base + u'.' + suffix;
    if (taken.contains(name.toLower()))
        name = base + u'-' + document.id.value + u".pdf";
    taken.insert(name.toLower());
    return name;
}

// The marks as they lie in a file of pages.
QList<PdfMark> marksOnPages(const QList<Excerpt> &excerpts, const QHash<int, CharacterBoxes> &recognised,
                            Language language)
{
    QList<PdfMark> marks;
    for (const Excerpt &excerpt : excerpts) {
        if (!standsOnWords(excerpt))
            marks.append(cornerNoteOf(excerpt, language));
        else if (excerpt.recognised)
            marks.append(recognisedMarkOf(excerpt, recognised));
        else
            marks.append(markOf(excerpt.annotation));
    }
    return marks;
}

// A copy of a document of HTML or text: set into a PDF first.
Result<QByteArray> setCopy(WorkerProcess &worker, const QList<Excerpt> &excerpts, const Document &document,
                           const QList<Page> &pages, Language language)
{
    const TextPdf set(pages);
    const QString foot =
        setFromText(QFileInfo(document.path).fileName(), document.sha256.left(16) + u'…', language);
    const UnnamedFile file(set.bytes(document.title, foot));
    if (!file.isWhole())
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("vigie::Export", "There is no room for the copy.")};
    QList<PdfMark> marks;
    for (const Excerpt &excerpt : excerpts) {
        const Passage &passage = excerpt.annotation.passage;
        if (standsOnWords(excerpt))
            marks += partsOf(markOf(excerpt.annotation), set.placesOf(passage.page, passage.span));
        else
            marks.append(cornerNoteOf(excerpt, language));
    }
    return worker.annotatedCopy(file.path(), marks);
}

} // namespace

Result<QList<ZipEntry>> markedCopies(const ExportRequest &request, const ExportMaterial &material,
                                     const QString &worker, const ExportWatch &watch)
{
    QList<QList<Excerpt>> groups = byDocument(material.excerpts);
    groups.removeIf([](const QList<Excerpt> &ofOne) { return ofOne.constFirst().sha256.isEmpty(); });
    if (groups.isEmpty())
        return Error{Error::Code::Unsupported,
                     QCoreApplication::translate("vigie::Export",
                                                 "No document of these highlights is in the library.")};
    WorkerProcess reader(worker);
    QList<ZipEntry> copies;
    QSet<QString> names;
    const Language language = request.citeLanguage;
    for (const QList<Excerpt> &ofOne : std::as_const(groups)) {
        if (watch.isCancelled())
            return exportCancelled();
        const DocumentId id = ofOne.constFirst().annotation.passage.document;
        const Document document = material.documents.value(id);
        const Result<QByteArray> copy =
            document.mediaType == u"application/pdf"
                ? reader.annotatedCopy(material.originals.value(id),
                                       marksOnPages(ofOne, material.recognised.value(id), language))
                : setCopy(reader, ofOne, document, material.pages.value(id), language);
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
