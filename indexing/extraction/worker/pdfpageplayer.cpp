// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/pdfpageplayer.h"

#include "indexing/extraction/worker/pdfpatience.h"
#include "indexing/extraction/worker/points.h"

#include <poppler/Annot.h>
#include <poppler/Catalog.h>
#include <poppler/Dict.h>
#include <poppler/Gfx.h>
#include <poppler/GfxFont.h>
#include <poppler/OptionalContent.h>
#include <poppler/PDFDoc.h>
#include <poppler/Page.h>
#include <poppler/TextOutputDev.h>

#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace vigie {

namespace {

// Fonts that are kept, by the memory they take: one of many thousand characters counts for several.
constexpr int mostFonts = 512;
constexpr int weightOfLargeFont = 8;

// Pages that may have met a stranger's font are played twice: of a file with more of them each page is played
// by itself.
constexpr int mostStrangers = 4;

constexpr size_t mostGlyphs = 1'000'000; // of one page; more are not looked at for doubles
constexpr int mostShapes = 1'000'000;

using FontNames = std::map<std::string, Ref>;
using FontSet = std::set<std::pair<std::string, Ref>>;

/// Sees which fonts a page's text is set in. Draws no picture, so that only text and forms cost time.
class WatchingDevice : public TextOutputDev
{
public:
    WatchingDevice()
        : TextOutputDev(nullptr, false, 0, false, false)
    {
    }

    void expect(const FontNames &ofPage, const FontSet &kept)
    {
        m_ofPage = &ofPage;
        m_kept = &kept;
        m_sawStranger = false;
    }
    /// Whether text was perhaps set in a font that another page left behind under the same name, which this
    /// page would not have by itself.
    bool sawStranger() const { return m_sawStranger; }

    void updateFont(GfxState *state) override
    {
        TextOutputDev::updateFont(state);
        const GfxFont *font = state->getFont().get();
        if (!font || !m_kept || !m_kept->contains({font->getTag(), *font->getID()}))
            return;
        const auto own = m_ofPage->find(font->getTag());
        m_sawStranger = m_sawStranger || own == m_ofPage->end() || own->second != *font->getID();
    }

    /// Before a page; `leftOut` are those of its glyphs that are not to be read.
    void begin(const std::vector<bool> &leftOut)
    {
        m_leftOut = leftOut;
        m_glyphs.clear();
        m_shapes = 0;
    }
    const std::vector<PdfGlyph> &glyphs() const { return m_glyphs; }
    int shapes() const { return m_shapes; }

    void drawChar(GfxState *state, double x, double y, double dx, double dy, double originX, double originY,
                  CharCode code, int bytes, const Unicode *unicode, int length) override
    {
        const size_t number = m_glyphs.size();
        if (number < mostGlyphs)
            m_glyphs.push_back(glyphOf(state, x, y, dx, dy, length > 0 ? unicode[0] : 0));
        if (number >= m_leftOut.size() || !m_leftOut[number])
            TextOutputDev::drawChar(state, x, y, dx, dy, originX, originY, code, bytes, unicode, length);
    }
    void stroke(GfxState *state) override
    {
        countShapes(state);
        TextOutputDev::stroke(state);
    }
    void fill(GfxState *state) override
    {
        countShapes(state);
        TextOutputDev::fill(state);
    }
    void eoFill(GfxState *state) override
    {
        countShapes(state);
        TextOutputDev::eoFill(state);
    }

private:
    static PdfGlyph glyphOf(GfxState *state, double x, double y, double dx, double dy, char32_t character)
    {
        PdfGlyph glyph;
        glyph.character = character;
        glyph.hidden = (state->getRender() & 3) == 3;
        double left = 0;
        double top = 0;
        double across = 0;
        double down = 0;
        state->transform(x, y, &left, &top);
        state->transformDelta(dx, dy, &across, &down);
        glyph.size = state->getTransformedFontSize();
        glyph.width = std::hypot(across, down);
        glyph.centre = QPointF(left + across / 2, top + down / 2);
        return glyph;
    }
    void countShapes(GfxState *state)
    {
        const GfxPath *path = state->getPath();
        if (path && m_shapes < mostShapes)
            m_shapes += path->getNumSubpaths();
    }

    std::vector<bool> m_leftOut;
    std::vector<PdfGlyph> m_glyphs;
    int m_shapes = 0;

    const FontNames *m_ofPage = nullptr;
    const FontSet *m_kept = nullptr;
    bool m_sawStranger = false;
};

} // namespace

struct PdfPagePlayer::Private
{
    explicit Private(PDFDoc &document)
        : pdf(document)
    {
    }
    ~Private() { forget(); }

    PDFDoc &pdf;
    QDeadlineTimer patience;
    /// One for all pages: it keeps the colour profiles that some files name on every page, and making their
    /// tables takes longer than reading the page.
    WatchingDevice device;
    /// Goes on from page to page while they have one shape. Below the resources of the page that is played it
    /// holds one level of resources for each page that brought new fonts.
    std::unique_ptr<Gfx> gfx;
    PDFRectangle box;
    int rotation = 0;
    FontNames visible; ///< the fonts found by name in the levels of `gfx`
    FontSet kept;      ///< all fonts of those levels
    int keptWeight = 0;
    FontNames ofPage;

    PdfGlyphReport report; ///< of the page played last
    int strangers = 0;     ///< pages played twice
    bool brokeOff = false;

    void forget();
    bool prepare(::Page &page, int number);
    Object resourcesOf(::Page &page);
    int weightOf(const Object &font) const;
    bool playAlong(::Page &page, int number);
    void playWell(::Page &page, int number);
};

void PdfPagePlayer::Private::forget()
{
    device.startPage(0, nullptr, nullptr); // Gfx ends the page as it goes
    device.expect(ofPage, kept);
    gfx.reset();
    visible.clear();
    kept.clear();
    keptWeight = 0;
    brokeOff = false;
}

/// Begins the page; true when nothing is kept of others.
bool PdfPagePlayer::Private::prepare(::Page &page, int number)
{
    // What an unclosed layer hides would stay hidden on the pages that follow.
    const OCGs *layers = pdf.getCatalog()->getOptContentConfig();
    const bool sameShape = gfx && box == *page.getCropBox() && rotation == page.getRotate();
    if (!sameShape || keptWeight > mostFonts || strangers >= mostStrangers || brokeOff ||
        (layers && layers->hasOCGs()))
        forget();
    if (!gfx) {
        box = *page.getCropBox();
        rotation = page.getRotate();
        gfx = std::make_unique<Gfx>(&pdf, &device, number, nullptr, pointsPerInch, pointsPerInch, &box,
                                    nullptr, rotation, &hasExpired, &patience);
        return true;
    }
    GfxState *state = gfx->getState();
    state->clearPath();
    device.startPage(number, state, pdf.getXRef());
    device.setDefaultCTM(state->getCTM());
    device.updateAll(state);
    return false;
}

int PdfPagePlayer::Private::weightOf(const Object &font) const
{
    const Object dictionary = font.fetch(pdf.getXRef());
    return dictionary.isDict() && dictionary.dictLookup("Subtype").isName("Type0") ? weightOfLargeFont : 1;
}

/// The page's resources without the fonts that are kept; those it brings are kept from now on.
Object PdfPagePlayer::Private::resourcesOf(::Page &page)
{
    ofPage.clear();
    if (!page.getResourceDict())
        return Object(objNull);
    XRef *const xref = pdf.getXRef();
    Object resources(page.getResourceDict()->copy(xref));
    const Object fonts = resources.dictLookup("Font");
    resources.dictRemove("Font");
    if (!fonts.isDict())
        return resources;
    Object added(new Dict(xref));
    Object direct(new Dict(xref));
    for (int i = 0; i < fonts.dictGetLength(); ++i) {
        const char *name = fonts.dictGetKey(i);
        const Object &font = fonts.dictGetValNF(i);
        if (!font.isRef()) {
            direct.dictAdd(name, font.copy());
            continue;
        }
        ofPage[name] = font.getRef();
        const auto known = visible.find(name);
        if (known != visible.end() && known->second == font.getRef())
            continue;
        visible[name] = font.getRef();
        kept.emplace(name, font.getRef());
        keptWeight += weightOf(font);
        added.dictAdd(name, font.copy());
    }
    if (added.dictGetLength() > 0) {
        Object level(new Dict(xref));
        level.dictAdd("Font", std::move(added));
        gfx->pushResources(level.getDict());
    }
    if (direct.dictGetLength() > 0)
        resources.dictAdd("Font", std::move(direct));
    return resources;
}

// What Page::displaySlice does with a Gfx of its own. False when the page must be played without the others.
bool PdfPagePlayer::Private::playAlong(::Page &page, int number)
{
    const bool alone = prepare(page, number);
    const Object resources = resourcesOf(page);
    device.expect(ofPage, kept);
    if (resources.isDict())
        gfx->pushResources(resources.getDict());
    Object contents = page.getContents();
    if (!contents.isNull()) {
        gfx->saveState();
        gfx->display(&contents);
        gfx->restoreState();
    }
    for (Annot *annotation : page.getAnnots()->getAnnots())
        annotation->draw(gfx.get(), false);
    if (resources.isDict())
        gfx->popResources();
    device.endPage();
    brokeOff = patience.hasExpired(); // something may be left open
    return alone || !device.sawStranger();
}

void PdfPagePlayer::Private::playWell(::Page &page, int number)
{
    if (playAlong(page, number))
        return;
    ++strangers;
    forget();
    device.begin(report.leftOut);
    playAlong(page, number);
}

PdfPagePlayer::PdfPagePlayer(PDFDoc &pdf)
    : d(std::make_unique<Private>(pdf))
{
}

PdfPagePlayer::~PdfPagePlayer() = default;

const TextFlow *PdfPagePlayer::play(int number, const QDeadlineTimer &patience)
{
    d->patience = patience;
    d->device.startPage(0, nullptr, nullptr); // a page too damaged to be begun must not show the one before
    ::Page *const page = d->pdf.getPage(number);
    d->report = {};
    d->device.begin({});
    if (page)
        d->playWell(*page, number);
    d->report = examine(d->device.glyphs());
    if (page && !d->report.leftOut.empty()) {
        d->device.begin(d->report.leftOut);
        d->playWell(*page, number);
    }
    return d->device.getFlows();
}

const PdfGlyphReport &PdfPagePlayer::glyphs() const
{
    return d->report;
}

int PdfPagePlayer::shapes() const
{
    return d->device.shapes();
}

} // namespace vigie
