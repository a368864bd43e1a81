// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/protocol.h"
#include "indexing/extraction/sentence.h"
#include "indexing/extraction/worker/pdfdocument.h"
#include "indexing/extraction/worker/points.h"
#include "indexing/extraction/worker/recognisedtext.h"
#include "indexing/extraction/worker/tesseract.h"

#include <QElapsedTimer>
#include <QTransform>

#include <algorithm>
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

/// Tesseract reads lines that run down by itself, but does not say where their letters are.
bool areNowhere(const QList<Glyph> &glyphs)
{
    const auto lost =
        std::count_if(glyphs.cbegin(), glyphs.cend(), [](const Glyph &glyph) { return glyph.box.isEmpty(); });
    return 2 * lost > glyphs.size();
}

/// Whether what was read is so unsure that the page may lie on its side.
bool isDoubtful(const QList<Glyph> &glyphs)
{
    constexpr double surenessOfUpright = 65; // printed pages that stand upright: 80 and more
    double sum = 0;
    for (const Glyph &glyph : glyphs)
        sum += glyph.confidence;
    return sum < surenessOfUpright * double(glyphs.size()) || glyphs.isEmpty();
}

struct Reading
{
    QList<Glyph> glyphs;
    QImage picture;   ///< as it was read
    int quarters = 0; ///< clockwise, by which the page was turned for that
};

/// The letters of a grey picture, turned upright where they lie on their side. Tesseract is ready for
/// `languages`, and is so afterwards.
Reading readUpright(Tesseract &tesseract, const QByteArray &languages, const QImage &picture, int dpi,
                    int seconds, bool &expired)
{
    QElapsedTimer timer;
    timer.start();
    const Reading asItIs{read(tesseract, picture, dpi, seconds, expired), picture, 0};
    const bool nowhere = areNowhere(asItIs.glyphs);
    const auto left = [&] { return seconds - int(timer.elapsed() / 1000); };
    if (expired || left() < 3 || !(nowhere || isDoubtful(asItIs.glyphs)))
        return asItIs;
    const int quarters = tesseract.quartersToUpright(picture, dpi);
    if (!tesseract.prepare(languages) || quarters == 0)
        return asItIs;
    Reading turned{{}, picture.transformed(QTransform().rotate(90.0 * quarters)), quarters};
    bool late = false;
    turned.glyphs = read(tesseract, turned.picture, dpi, left(), late);
    const bool better = nowhere || weightOf(turned.glyphs) > weightOf(asItIs.glyphs);
    return better && !late ? turned : asItIs;
}

/// Where `box`, of a page that was turned by `quarters` clockwise, lies on the page as it was, which is of
/// `size`.
QRectF turnedBack(const QRectF &box, int quarters, QSizeF size)
{
    switch (quarters) {
    case 1:
        return {box.top(), size.height() - box.right(), box.height(), box.width()};
    case 2:
        return {size.width() - box.right(), size.height() - box.bottom(), box.width(), box.height()};
    case 3:
        return {size.width() - box.bottom(), box.left(), box.height(), box.width()};
    default:
        return box;
    }
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
    const QByteArray first = latinApart ? QByteArray("kor") : languages.toLatin1();
    if (!tesseract.prepare(first))
        return Error{
            Error::Code::Unsupported,
            sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker",
                                         "The data of Tesseract for these languages cannot be read: %1."),
                       {languages})};
    const QSizeF size = pageSize(number);
    double dpi = wantedDpi;
    if (const double pixels = size.width() * size.height() * (dpi / pointsPerInch) * (dpi / pointsPerInch);
        pixels > mostPixels)
        dpi *= std::sqrt(double(mostPixels) / pixels);
    Result<QImage> drawn = render(number, dpi);
    if (!drawn)
        return drawn.error();
    const QImage grey = std::move(drawn).value().convertToFormat(QImage::Format_Grayscale8);
    // As it came out, not as it was asked for: very long pages are drawn coarser still.
    const double drawnDpi = size.width() > 0 ? grey.width() * pointsPerInch / size.width() : dpi;
    bool expired = false;
    QElapsedTimer timer;
    timer.start();
    Reading reading = readUpright(tesseract, first, grey, qRound(drawnDpi), seconds, expired);
    const int left = seconds - int(timer.elapsed() / 1000);
    if (latinApart && !expired && left > 1 && tesseract.prepare("eng"))
        reading.glyphs =
            withLatinWords(reading.glyphs, read(tesseract, reading.picture, qRound(drawnDpi), left, expired));
    RecognisedPage page = textOf(reading.glyphs, drawnDpi);
    for (QRectF &box : page.boxes) {
        if (!box.isEmpty())
            box = turnedBack(box, reading.quarters, size);
    }
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
