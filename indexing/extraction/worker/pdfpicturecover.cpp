// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/pdfpicturecover.h"

#include "indexing/extraction/worker/points.h"

#include <poppler/GfxState.h>
#include <poppler/OutputDev.h>
#include <poppler/PDFDoc.h>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr int lightPixel = 190;
constexpr int darkPixel = 165; // small letters are grey in a small picture
constexpr double mostlyLight = 0.55;
constexpr double someDark = 0.004;

/// Draws nothing and sees how large pictures are.
class MeasuringDevice : public OutputDev
{
public:
    bool upsideDown() override { return true; }
    bool useDrawChar() override { return true; }
    bool interpretType3Chars() override { return false; }

    void drawImage(GfxState *state, Object *reference, Stream *data, int width, int height,
                   GfxImageColorMap *colours, bool interpolate, const int *mask, bool isInline) override
    {
        measure(state);
        OutputDev::drawImage(state, reference, data, width, height, colours, interpolate, mask, isInline);
    }
    void drawImageMask(GfxState *state, Object *reference, Stream *data, int width, int height, bool invert,
                       bool interpolate, bool isInline) override
    {
        measure(state);
        OutputDev::drawImageMask(state, reference, data, width, height, invert, interpolate, isInline);
    }
    void drawMaskedImage(GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *,
                         int, int, bool, bool) override
    {
        measure(state);
    }
    void drawSoftMaskedImage(GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool,
                             Stream *, int, int, GfxImageColorMap *, bool) override
    {
        measure(state);
    }
    double largest() const { return m_largest; }

private:
    void measure(GfxState *state)
    {
        const double *place = state->getCTM();
        m_largest = std::max(m_largest, std::abs(place[0] * place[3] - place[1] * place[2]));
    }
    double m_largest = 0;
};

} // namespace

double largestPicture(PDFDoc &pdf, int page, double pageArea)
{
    MeasuringDevice device;
    pdf.displayPage(&device, page, pointsPerInch, pointsPerInch, 0, false, true, false);
    return pageArea > 0 ? device.largest() / pageArea : 0;
}

bool looksLikePrint(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    qint64 lights = 0;
    qint64 darks = 0;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *row = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            lights += row[x] >= lightPixel ? 1 : 0;
            darks += row[x] <= darkPixel ? 1 : 0;
        }
    }
    const double all = double(grey.width()) * grey.height();
    return all > 0 && double(lights) >= mostlyLight * all && double(darks) >= someDark * all;
}

} // namespace vigie
