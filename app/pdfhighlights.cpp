// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdfhighlights.h"

#include "indexing/extraction/wordsunder.h"
#include "indexing/extraction/workerprocess.h"
#include "models/domain/anchor.h"
#include "models/exchange/colours.h"

#include <QColor>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QUuid>

#include <array>
#include <limits>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// How many pages read the same, in thousandths.
int likeness(const QList<Page> &one, const QList<Page> &other)
{
    int same = 0;
    for (qsizetype i = 0; i < one.size() && i < other.size(); ++i)
        same += one.at(i).text == other.at(i).text ? 1 : 0;
    return one.isEmpty() ? 0 : int(1000 * same / one.size());
}

// Whether the file begins with all the bytes of `original`.
bool beginsWith(const QString &path, const QString &original)
{
    QFile whole(path), beginning(original);
    if (!whole.open(QIODevice::ReadOnly) || !beginning.open(QIODevice::ReadOnly) || beginning.size() == 0 ||
        beginning.size() > whole.size())
        return false;
    constexpr qint64 step = 1 << 20;
    while (!beginning.atEnd()) {
        const QByteArray bytes = beginning.read(step);
        if (bytes.isEmpty() || whole.read(bytes.size()) != bytes)
            return false;
    }
    return true;
}

Result<DocumentId> documentOf(const HighlightedPdf &pdf, const HighlightPlaces &places)
{
    const LibraryService &library = places.library;
    constexpr int half = 500;
    DocumentId best;
    int most = half - 1;
    for (const Document &document : library.documents()) {
        if (document.sha256 == pdf.sha256)
            return document.id;
        if (document.mediaType != u"application/pdf" || document.pages != pdf.pages.size())
            continue;
        if (beginsWith(pdf.path, places.originalOf(document.id)))
            return document.id;
        const Result<QList<Page>> pages = library.pages(document.id);
        if (!pages)
            return pages.error();
        if (const int alike = likeness(pages.value(), pdf.pages); alike > most) {
            most = alike;
            best = document.id;
        }
    }
    if (best.isEmpty())
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate(
                         "vigie::Export",
                         "No document of the library has the text of this PDF. Import the PDF first.")};
    return best;
}

// Of the six colours the one whose hue is nearest.
HighlightColour nearestColour(QRgb rgb)
{
    const QColor wanted(QRgb(rgb | 0xff000000));
    if (wanted.hsvSaturation() < 20)
        return HighlightColour::Yellow;
    struct Hue
    {
        HighlightColour colour;
        int degrees;
    };
    static constexpr std::array hues{Hue{HighlightColour::Pink, 0},    Hue{HighlightColour::Orange, 30},
                                     Hue{HighlightColour::Yellow, 56}, Hue{HighlightColour::Green, 125},
                                     Hue{HighlightColour::Blue, 205},  Hue{HighlightColour::Purple, 282},
                                     Hue{HighlightColour::Pink, 325}};
    HighlightColour nearest = HighlightColour::Yellow;
    int least = std::numeric_limits<int>::max();
    for (const Hue &hue : hues) {
        const int apart = std::abs(wanted.hsvHue() - hue.degrees);
        if (const int distance = std::min(apart, 360 - apart); distance < least) {
            least = distance;
            nearest = hue.colour;
        }
    }
    return nearest;
}

HighlightColour colourOf(QRgb rgb)
{
    for (const HighlightColour colour : allColours) {
        const auto is = [rgb](const QString &name) { return (QColor(name).rgb() & 0xffffff) == rgb; };
        if (is(paperColour(colour)) || is(lineColour(colour)))
            return colour;
    }
    return nearestColour(rgb);
}

AnnotationId idOf(const PdfMark &mark, const DocumentId &document, Span span)
{
    if (!QUuid(mark.name).isNull() && mark.name.size() == 36)
        return {mark.name.toLower()};
    static const QUuid family(u"{a1f4a2c3-60e3-5f43-9d3f-6e0f2f8a8d57}"_s);
    const QString place = u"%1/%2/%3-%4"_s.arg(document.value).arg(mark.page).arg(span.start).arg(span.end);
    return {QUuid::createUuidV5(family, place.toUtf8()).toString(QUuid::WithoutBraces)};
}

// A mark's words and the page they are on: as the file reads, else as they were recognised in its picture.
std::optional<std::pair<Page, Span>> wordsOf(const PdfMark &mark, const DocumentId &document,
                                             const HighlightedPdf &pdf, const HighlightPlaces &places)
{
    if (mark.page > pdf.pages.size())
        return std::nullopt;
    Page page = pdf.pages.at(mark.page - 1);
    Span span = mark.span;
    if (span.isEmpty() && !mark.places.isEmpty()) {
        const auto boxes = places.recognisedBoxesOf(document, mark.page);
        const Result<Page> recognised = places.library.page(document, mark.page);
        if (!boxes || !recognised)
            return std::nullopt;
        page = recognised.value();
        span = wordsUnder(*boxes, mark.places);
    }
    if (span.isEmpty() || span.end > page.text.size())
        return std::nullopt;
    return std::pair(page, span);
}

// Some programs repeat the highlighted words as the note.
QString noteOf(const PdfMark &mark, const QString &quote)
{
    return mark.text.simplified() == quote.simplified() ? QString() : mark.text;
}

} // namespace

Result<HighlightedPdf> readHighlights(const QString &path, const QString &worker)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{Error::Code::Unreadable,
                     QCoreApplication::translate("vigie::Export", "“%1” could not be read: %2.")
                         .arg(path, file.errorString())};
    WorkerProcess reader(worker);
    const Result<QList<PdfMark>> marks = reader.marks(path);
    if (!marks)
        return marks.error();
    if (marks.value().isEmpty())
        return Error{Error::Code::Empty,
                     QCoreApplication::translate("vigie::Export", "There are no highlights in this PDF.")};
    const Result<ExtractedDocument> text = reader.extract(path);
    if (!text)
        return text.error();
    return HighlightedPdf{path, QString::fromLatin1(hash.result().toHex()), marks.value(),
                          text.value().pages};
}

Result<HighlightAnnotations> annotationsOf(const HighlightedPdf &pdf, const HighlightPlaces &places)
{
    const Result<DocumentId> document = documentOf(pdf, places);
    if (!document)
        return document.error();
    HighlightAnnotations result;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const PdfMark &mark : pdf.marks) {
        const auto words = wordsOf(mark, document.value(), pdf, places);
        if (!words) {
            result.unread.append(
                QCoreApplication::translate("vigie::Export", "Page %1: no words lie under a highlight.")
                    .arg(mark.page));
            continue;
        }
        const TextAnchor anchor = makeAnchor(words->first, words->second);
        Annotation annotation;
        annotation.id = idOf(mark, document.value(), words->second);
        annotation.passage = {document.value(), mark.page, anchor.span};
        annotation.quote = anchor.quote;
        annotation.prefix = anchor.prefix;
        annotation.suffix = anchor.suffix;
        annotation.note = noteOf(mark, anchor.quote);
        annotation.tags = mark.tags;
        annotation.colour = colourOf(mark.colour);
        annotation.style = mark.underline ? MarkStyle::Underline : MarkStyle::Highlight;
        annotation.modified = mark.modified.isValid() ? mark.modified : now;
        annotation.created = mark.created.isValid() ? mark.created : annotation.modified;
        result.annotations.append(annotation);
    }
    return result;
}

} // namespace vigie
