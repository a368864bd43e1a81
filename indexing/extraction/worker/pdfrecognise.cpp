// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/protocol.h"
#include "indexing/extraction/sentence.h"
#include "indexing/extraction/worker/pdfdocument.h"
#include "indexing/extraction/worker/recognisedtext.h"
#include "indexing/extraction/worker/tesseract.h"

#include <QElapsedTimer>

#include <cmath>

namespace vigie {

namespace {

constexpr double wantedDpi = 300;      // what Tesseract's data were made at; scans of less are enlarged
constexpr double muchUncovered = 0.15; // of the ink
constexpr qint64 mostPixels = qint64(20) << 20; // twice an A4 page: larger ones are drawn coarser

/// Looking for columns misses lines of some pages, Korean ones above all: where much stays uncovered, the
/// page is read a second time as one column.
QList<Glyph> read(Tesseract &tesseract, const QImage &picture, int dpi, int seconds, bool &expired)
{
    QElapsedTimer timer;
    timer.start();
    const QList<Glyph> found =
        tesseract.recognise(picture, dpi, Tesseract::Layout::Automatic, seconds, expired);
    const int left = seconds - int(timer.elapsed() / 1000) - 1;
    if (expired || left < 1 || uncovered(picture, found) < muchUncovered)
        return found;
    bool late = false;
    const QList<Glyph> other = tesseract.recognise(picture, dpi, Tesseract::Layout::OneColumn, left, late);
    return !late && weightOf(other) > weightOf(found) ? other : found;
}

/// Text that was recognised as it may be sent: one box a unit whatever was mended.
void makeWellFormed(RecognisedPage &page, qint64 longest)
{
    page.text = protocol::wellFormed(std::move(page.text), qsizetype(longest));
    page.boxes.resize(page.text.size());
    page.blocks.removeIf([&page](const Block &block) { return block.span.end > page.text.size(); });
}

} // namespace

Result<RecognisedPage> PdfDocument::recognise(Tesseract &tesseract, int number, const QString &languages,
                                              int seconds)
{
    // Korean data know no Latin letters, and together with English ones they take syllables for letters.
    const bool latinApart = languages == u"kor+eng";
    if (!tesseract.prepare(latinApart ? QByteArray("kor") : languages.toLatin1()))
        return Error{
            Error::Code::Unsupported,
            sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker",
                                         "The data of Tesseract for these languages cannot be read: %1."),
                       {languages})};
    const QSizeF size = pageSize(number);
    double dpi = wantedDpi;
    if (const double pixels = size.width() * size.height() * (dpi / 72) * (dpi / 72); pixels > mostPixels)
        dpi *= std::sqrt(double(mostPixels) / pixels);
    Result<QImage> drawn = render(number, dpi);
    if (!drawn)
        return drawn.error();
    const QImage grey = std::move(drawn).value().convertToFormat(QImage::Format_Grayscale8);
    // As it came out, not as it was asked for: very long pages are drawn coarser still.
    const double drawnDpi = size.width() > 0 ? grey.width() * 72 / size.width() : dpi;
    bool expired = false;
    QElapsedTimer timer;
    timer.start();
    QList<Glyph> glyphs = read(tesseract, grey, qRound(drawnDpi), seconds, expired);
    const int left = seconds - int(timer.elapsed() / 1000);
    if (latinApart && !expired && left > 1 && tesseract.prepare("eng"))
        glyphs = withLatinWords(glyphs, read(tesseract, grey, qRound(drawnDpi), left, expired));
    RecognisedPage page = textOf(glyphs, drawnDpi);
    if (expired)
        return Error{
            Error::Code::TimedOut,
            sentenceOf(QT_TRANSLATE_NOOP(
                "vigie::Worker", "Recognising the words of this page took too long and was given up."))};
    page.page = number;
    page.languages = languages;
    page.engine = tesseract.version();
    makeWellFormed(page, pageLimit());
    return page;
}

} // namespace vigie
