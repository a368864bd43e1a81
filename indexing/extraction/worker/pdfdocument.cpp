// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/pdfdocument.h"

#include "indexing/extraction/sentence.h"
#include "indexing/extraction/worker/pdfmetadata.h"
#include "indexing/extraction/worker/pdfoutline.h"
#include "indexing/extraction/worker/pdfpageplayer.h"
#include "indexing/extraction/worker/pdfpatience.h"
#include "indexing/extraction/worker/pdfpicturecover.h"
#include "indexing/extraction/worker/points.h"

#include <QDeadlineTimer>

#include <poppler/ErrorCodes.h>
#include <poppler/GlobalParams.h>
#include <poppler/PDFDoc.h>
#include <poppler/SplashOutputDev.h>
#include <poppler/splash/SplashBitmap.h>

#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr double largestSide = 1e6; // points; 14,400 is what PDF 1.7 allows
constexpr int largestPixelSide = 20'000;

// What makes a page one whose text is bad, measured on a thousand documents: bullets and arrows of symbol
// fonts have no letters either, and shadows under titles stand twice.
constexpr int fewUnmapped = 20;
constexpr double shareUnmapped = 0.1;
constexpr int fewDoubled = 20;
constexpr double shareDoubled = 0.2;
constexpr int manyShapes = 300;       // a line of words in outlines has about fifty
constexpr qsizetype fewLetters = 200; // a stamp, a page number, a library's note
constexpr double coversPage = 0.6;
constexpr double glanceDpi = 36;

void ignorePopplerError(ErrorCategory, Goffset, const char *)
{
    // Poppler reports every oddity of a file; what matters to people is said by results.
}

/// A sentence that the library keeps in English and the panels translate.
QString marked(const char *sentence)
{
    return QString::fromLatin1(sentence);
}

std::optional<GooString> keyOf(const QByteArray &password)
{
    return password.isEmpty() ? std::nullopt : std::make_optional<GooString>(password.toStdString());
}

/// Whether the page draws a picture, itself or one form further in.
bool drawsImage(Dict *resources, int depth)
{
    if (!resources)
        return false;
    const Object objects = resources->lookup("XObject");
    if (!objects.isDict())
        return false;
    for (int i = 0; i < objects.dictGetLength() && i < 200; ++i) {
        const Object object = objects.getDict()->getVal(i);
        if (!object.isStream())
            continue;
        const Object subtype = object.streamGetDict()->lookup("Subtype");
        if (subtype.isName("Image"))
            return true;
        if (subtype.isName("Form") && depth < 2) {
            const Object inner = object.streamGetDict()->lookup("Resources");
            if (inner.isDict() && drawsImage(inner.getDict(), depth + 1))
                return true;
        }
    }
    return false;
}

} // namespace

struct PdfDocument::Private
{
    Private(QByteArrayView bytes, const WorkerLimits &given, const QByteArray &password)
        : limits(given)
        , pdf(new MemStream(const_cast<char *>(bytes.data()), 0, bytes.size(), Object(objNull)),
              keyOf(password), keyOf(password))
    {
    }

    WorkerLimits limits;
    PDFDoc pdf;
    PdfPagePlayer player{pdf};

    QSizeF sizeOf(int number)
    {
        // Left and right are as shown: a turned page swaps them.
        double width = pdf.getPageCropWidth(number);
        double height = pdf.getPageCropHeight(number);
        if (pdf.getPageRotate(number) % 180 != 0)
            std::swap(width, height);
        if (!std::isfinite(width) || !std::isfinite(height))
            return {0, 0};
        return {qBound(0.0, width, largestSide), qBound(0.0, height, largestSide)};
    }

    /// The page's lines in reading order. `problem` is set when they are not all.
    QList<PdfLine> readLines(int number, QString &problem)
    {
        const QDeadlineTimer patience(qint64(limits.secondsPerPage) * 600);
        const TextFlow *flows = player.play(number, patience);
        bool cut = false;
        QList<PdfLine> lines =
            withTables(linesOf(flows, sizeOf(number), qsizetype(limits.charactersPerPage) / 2, cut));
        if (cut)
            problem = marked(QT_TRANSLATE_NOOP(
                "vigie::PageProblem", "The page holds more text than can be read; its end is missing."));
        else if (patience.hasExpired())
            problem = marked(QT_TRANSLATE_NOOP(
                "vigie::PageProblem", "The page took too long to read; part of its text may be missing."));
        return lines;
    }

    void tellWhyEmpty(vigie::Page &page)
    {
        ::Page *const source = pdf.getPage(page.number);
        page.defect = PageDefect::NoText;
        if (!source || !source->isOk()) {
            page.defect = PageDefect::Other;
            page.problem =
                marked(QT_TRANSLATE_NOOP("vigie::PageProblem", "The page is damaged and could not be read."));
        } else if (player.glyphs().unmapped > 0) {
            tellUnmapped(page);
        } else if (drawsImage(source->getResourceDict(), 0)) {
            page.problem = marked(QT_TRANSLATE_NOOP("vigie::PageProblem",
                                                    "The page is a picture without text, probably a scan."));
        } else if (player.shapes() >= manyShapes) {
            page.problem = marked(QT_TRANSLATE_NOOP(
                "vigie::PageProblem",
                "The page holds drawn shapes but no text; words on it may be drawn as shapes."));
        } else {
            page.defect = PageDefect::None;
        }
    }

    static void tellUnmapped(vigie::Page &page)
    {
        page.defect = PageDefect::Unmapped;
        page.problem = marked(QT_TRANSLATE_NOOP(
            "vigie::PageProblem",
            "The file does not say which letters its shapes are; words of the page are missing or wrong."));
    }

    /// What the characters of the page that was played last tell of its text.
    void tellGlyphs(vigie::Page &page) const
    {
        const PdfGlyphReport &glyphs = player.glyphs();
        if (glyphs.unmapped >= fewUnmapped && glyphs.unmapped > shareUnmapped * glyphs.drawn) {
            tellUnmapped(page);
        } else if (glyphs.doubled >= fewDoubled && glyphs.doubled > shareDoubled * glyphs.drawn) {
            page.defect = PageDefect::Doubled;
            page.problem = marked(QT_TRANSLATE_NOOP(
                "vigie::PageProblem",
                "The page holds its words twice, one layer over the other; they are read once."));
        }
    }
};

PdfDocument::PdfDocument(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

PdfDocument::~PdfDocument() = default;

Result<std::unique_ptr<PdfDocument>> PdfDocument::open(QByteArrayView bytes, const WorkerLimits &limits,
                                                       const QString &password)
{
    if (!globalParams) {
        globalParams = std::make_unique<GlobalParams>();
        setErrorCallback(&ignorePopplerError);
    }
    // Newer encryption wants UTF-8, the older a byte a letter.
    auto data = std::make_unique<Private>(bytes, limits, password.toUtf8());
    if (!data->pdf.isOk() && data->pdf.getErrorCode() == errEncrypted && !password.isEmpty())
        data = std::make_unique<Private>(bytes, limits, password.toLatin1());
    if (!data->pdf.isOk()) {
        if (data->pdf.getErrorCode() == errEncrypted)
            return Error{
                Error::Code::Encrypted,
                password.isEmpty()
                    ? sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The PDF is protected by a password."))
                    : sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The password does not open this PDF."))};
        return Error{Error::Code::Malformed,
                     sentenceOf(QT_TRANSLATE_NOOP(
                         "vigie::Worker", "The PDF is damaged or incomplete and could not be read."))};
    }
    const int pages = data->pdf.getNumPages();
    if (pages < 1)
        return Error{Error::Code::Malformed,
                     sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker",
                                                  "The PDF holds no pages; it is damaged or incomplete."))};
    if (pages > limits.pages)
        return Error{Error::Code::TooLarge,
                     sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker",
                                                  "The PDF claims to have %1 pages; up to %2 are read."),
                                {QString::number(pages), QString::number(limits.pages)})};
    return std::unique_ptr<PdfDocument>(new PdfDocument(std::move(data)));
}

int PdfDocument::pageCount() const
{
    return d->pdf.getNumPages();
}

Result<ExtractedDocument> PdfDocument::extract(const std::function<void(int, int)> &progress)
{
    ExtractedDocument document;
    document.mediaType = u"application/pdf"_s;
    readPdfMetadata(d->pdf, document);
    const int count = pageCount();
    QList<PdfPageLines> lines;
    qint64 characters = 0;
    progress(0, count);
    for (int number = 1; number <= count; ++number) {
        vigie::Page page;
        page.number = number;
        page.size = d->sizeOf(number);
        PdfPageLines pageLines{d->readLines(number, page.problem), page.size};
        for (PdfLine &line : pageLines.lines) {
            characters += line.text.size() + 1;
            line.boxes = {};
            line.words = {};
        }
        if (characters > d->limits.charactersPerDocument)
            return Error{Error::Code::TooLarge,
                         sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker",
                                                      "The PDF holds more than %1 characters of text."),
                                    {QString::number(d->limits.charactersPerDocument)})};
        page.text = textOf(pageLines.lines);
        if (!page.problem.isEmpty())
            page.defect = PageDefect::Other;
        else if (page.text.isEmpty())
            d->tellWhyEmpty(page);
        else
            d->tellGlyphs(page);
        if (page.defect == PageDefect::None && page.text.size() < fewLetters)
            tellScan(page);
        GooString label;
        if (d->pdf.getCatalog()->indexToLabel(number - 1, &label))
            page.label = pdfString(&label).left(32);
        if (page.label.isEmpty())
            page.label = QString::number(number);
        document.pages.append(page);
        lines.append(pageLines);
        progress(number, count);
    }
    const QList<QList<Block>> blocks = blocksOf(lines);
    for (qsizetype i = 0; i < blocks.size(); ++i)
        document.pages[i].blocks = blocks.at(i);
    return document;
}

void PdfDocument::tellScan(vigie::Page &page)
{
    ::Page *const source = d->pdf.getPage(page.number);
    if (!source || !source->isOk() || !drawsImage(source->getResourceDict(), 0) ||
        largestPicture(d->pdf, page.number, page.size.width() * page.size.height()) < coversPage)
        return;
    const Result<QImage> picture = render(page.number, glanceDpi);
    if (!picture || !looksLikePrint(picture.value()))
        return;
    page.defect = PageDefect::NoText;
    page.problem = marked(QT_TRANSLATE_NOOP(
        "vigie::PageProblem", "Most of the page is a picture, probably a scan; its words are no text."));
}

Result<CharacterBoxes> PdfDocument::characterBoxes(int number)
{
    if (number < 1 || number > pageCount())
        return Error{Error::Code::NotFound,
                     sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The document has no page %1."),
                                {QString::number(number)})};
    QString problem;
    CharacterBoxes boxes;
    bool first = true;
    for (const PdfLine &line : d->readLines(number, problem)) {
        if (!first)
            boxes.append(QRectF()); // the line break
        first = false;
        boxes += line.boxes;
    }
    return boxes;
}

QSizeF PdfDocument::pageSize(int number)
{
    return number >= 1 && number <= pageCount() ? d->sizeOf(number) : QSizeF();
}

qint64 PdfDocument::pageLimit() const
{
    return d->limits.charactersPerPage;
}

QList<Bookmark> PdfDocument::outline()
{
    return bookmarksOf(d->pdf);
}

Result<QList<PageLink>> PdfDocument::links(int number)
{
    if (number < 1 || number > pageCount())
        return Error{Error::Code::NotFound,
                     sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The document has no page %1."),
                                {QString::number(number)})};
    return linksOf(d->pdf, number);
}

Result<QImage> PdfDocument::render(int number, double dpi)
{
    if (number < 1 || number > pageCount())
        return Error{Error::Code::NotFound,
                     sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The document has no page %1."),
                                {QString::number(number)})};
    const QSizeF size = d->sizeOf(number);
    if (size.width() < 1 || size.height() < 1 || !std::isfinite(dpi) || dpi <= 0)
        return Error{
            Error::Code::Malformed,
            sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The page has no size and cannot be drawn."))};
    double scale = dpi / pointsPerInch;
    scale = qMin(scale, std::sqrt(double(d->limits.pixelsPerImage) * 0.99 / (size.width() * size.height())));
    scale = qMin(scale, largestPixelSide / qMax(size.width(), size.height()));
    dpi = scale * pointsPerInch;

    SplashColor white{255, 255, 255};
    SplashOutputDev device(splashModeXBGR8, 4, false, white);
    device.setFontAntialias(true);
    device.setVectorAntialias(true);
    device.setFreeTypeHinting(true, true);
    device.startDoc(&d->pdf);
    QDeadlineTimer patience(qint64(d->limits.secondsPerPage) * 600);
    d->pdf.displayPage(&device, number, dpi, dpi, 0, false, true, false, &hasExpired, &patience);
    // Taken out of the device, so that its megabytes are copied once, into the memory that is shared.
    std::unique_ptr<SplashBitmap> bitmap(device.takeBitmap());
    if (!bitmap || bitmap->getWidth() < 1 || bitmap->getHeight() < 1 || !bitmap->getDataPtr() ||
        qint64(bitmap->getWidth()) * bitmap->getHeight() > d->limits.pixelsPerImage)
        return Error{Error::Code::TooLarge,
                     sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker", "The page is too large to be drawn."))};
    // Splash keeps the last byte of a pixel at 255 and the order blue, green, red: Qt's RGB32.
    SplashBitmap *kept = bitmap.release();
    return QImage(
        kept->getDataPtr(), kept->getWidth(), kept->getHeight(), kept->getRowSize(), QImage::Format_RGB32,
        [](void *taken) { delete static_cast<SplashBitmap *>(taken); }, kept);
}

} // namespace vigie
