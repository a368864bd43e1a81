// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/sentence.h"
#include "indexing/extraction/wordsunder.h"
#include "indexing/extraction/worker/pdfannotate.h"
#include "indexing/extraction/worker/pdfplaces.h"

#include <poppler/DateInfo.h>
#include <poppler/PDFDoc.h>
#include <poppler/Page.h>
#include <poppler/UTF.h>
#include <poppler/goo/gmem.h>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int longestNote = 100'000; // characters
constexpr int mostTags = 1000;
constexpr int mostRectangles = 10'000;

/// A text with its line breaks, without what no text holds.
QString noteText(const Object &object)
{
    if (!object.isString())
        return {};
    const GooString *string = object.getString();
    const std::string start(string->c_str(), size_t(std::min(string->getLength(), 4 * longestNote)));
    Unicode *characters = nullptr;
    const int count = TextStringToUCS4(start, &characters);
    QString text;
    for (int i = 0; i < count && i < longestNote; ++i) {
        const char32_t c = characters[i] == '\r' ? U'\n' : char32_t(characters[i]);
        const bool half = c >= 0xd800 && c <= 0xdfff;
        if (c <= 0x10ffff && !half && (c >= 0x20 || c == '\n' || c == '\t'))
            text += QStringView(QChar::fromUcs4(c));
    }
    gfree(characters);
    return text.trimmed();
}

QDateTime momentOf(const Object &object)
{
    if (!object.isString())
        return {};
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0;
    char zone = 0;
    if (!parseDateString(object.getString(), &year, &month, &day, &hour, &minute, &second, &zone, &zoneHour,
                         &zoneMinute))
        return {};
    const QDateTime local(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
    const int offset = (zoneHour * 60 + zoneMinute) * 60;
    return local.addSecs(zone == '+' ? -offset : zone == '-' ? offset : 0);
}

QRgb colourOf(const Object &object)
{
    std::array<double, 4> parts{};
    const int count = object.isArray() ? object.arrayGetLength() : 0;
    for (int i = 0; i < std::min(count, 4); ++i) {
        const Object part = object.arrayGet(i);
        parts[size_t(i)] = part.isNum() ? std::clamp(part.getNum(), 0.0, 1.0) : 0;
    }
    const auto level = [](double part) { return int(part * 255 + 0.5); };
    if (count == 1)
        return qRgb(level(parts[0]), level(parts[0]), level(parts[0])) & 0xffffff;
    if (count == 3)
        return qRgb(level(parts[0]), level(parts[1]), level(parts[2])) & 0xffffff;
    if (count == 4)
        return qRgb(level((1 - parts[0]) * (1 - parts[3])), level((1 - parts[1]) * (1 - parts[3])),
                    level((1 - parts[2]) * (1 - parts[3]))) &
               0xffffff;
    return PdfMark().colour;
}

/// The marked rectangles, on the page as it is shown.
QList<QRectF> rectanglesOf(const Object &corners, const PdfPlaces &places)
{
    QList<QRectF> rectangles;
    const int count = corners.isArray() ? corners.arrayGetLength() : 0;
    for (int i = 0; i + 8 <= count && rectangles.size() < mostRectangles; i += 8) {
        double left = 1e9, right = -1e9, bottom = 1e9, top = -1e9;
        for (int corner = 0; corner < 8; corner += 2) {
            const Object x = corners.arrayGet(i + corner), y = corners.arrayGet(i + corner + 1);
            if (!x.isNum() || !y.isNum())
                return {};
            left = std::min(left, x.getNum());
            right = std::max(right, x.getNum());
            bottom = std::min(bottom, y.getNum());
            top = std::max(top, y.getNum());
        }
        rectangles.append(places.toShown(QRectF(left, bottom, right - left, top - bottom)));
    }
    return rectangles;
}

bool isTextMark(const Object &annotation)
{
    if (!annotation.isDict())
        return false;
    const Object subtype = annotation.dictLookup("Subtype");
    return subtype.isName("Highlight") || subtype.isName("Underline") || subtype.isName("Squiggly") ||
           subtype.isName("StrikeOut");
}

PdfMark markOf(const Object &annotation, int page)
{
    PdfMark mark;
    mark.page = page;
    mark.name = noteText(annotation.dictLookup("NM")).left(200);
    mark.text = noteText(annotation.dictLookup("Contents"));
    mark.colour = colourOf(annotation.dictLookup("C"));
    const Object subtype = annotation.dictLookup("Subtype");
    mark.underline = subtype.isName("Underline") || subtype.isName("Squiggly");
    mark.created = momentOf(annotation.dictLookup("CreationDate"));
    mark.modified = momentOf(annotation.dictLookup("M"));
    const Object tags = annotation.dictLookup("VigieTags");
    for (int i = 0; tags.isArray() && i < std::min(tags.arrayGetLength(), mostTags); ++i)
        mark.tags.append(noteText(tags.arrayGet(i)));
    return mark;
}

} // namespace

Result<QList<PdfMark>> readMarks(QByteArrayView bytes, PdfDocument &text)
{
    PDFDoc pdf(new MemStream(bytes.data(), 0, bytes.size(), Object(objNull)));
    if (!pdf.isOk())
        return Error{Error::Code::Malformed,
                     sentenceOf(QT_TRANSLATE_NOOP(
                         "vigie::Worker", "The PDF is damaged or incomplete and could not be read."))};
    QList<PdfMark> marks;
    for (int number = 1; number <= pdf.getNumPages(); ++number) {
        ::Page *page = pdf.getPage(number);
        const Object list = page ? page->getAnnotsObject() : Object(objNull);
        std::optional<CharacterBoxes> boxes; // none on a scan
        QList<PdfMark> here;
        for (int i = 0; list.isArray() && i < list.arrayGetLength(); ++i) {
            const Object annotation = list.arrayGet(i);
            if (!isTextMark(annotation) || marks.size() + here.size() >= protocol::mostMarks)
                continue;
            if (!boxes) {
                const Result<CharacterBoxes> read = text.characterBoxes(number);
                if (!read)
                    return read.error();
                boxes = read.value();
            }
            PdfMark mark = markOf(annotation, number);
            const QList<QRectF> places = rectanglesOf(annotation.dictLookup("QuadPoints"), PdfPlaces(*page));
            mark.span = wordsUnder(*boxes, places);
            if (mark.span.isEmpty())
                mark.places = places;
            here.append(mark);
        }
        std::stable_sort(here.begin(), here.end(),
                         [](const PdfMark &a, const PdfMark &b) { return a.span < b.span; });
        marks += here;
    }
    return marks;
}

} // namespace vigie
