// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/tesseract.h"

#include "indexing/extraction/tessdata.h"

#include <QElapsedTimer>

#include <dlfcn.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// As Tesseract's capi.h declares them; they have been the same since version 4.
struct Engine;
struct Monitor;
struct Results;
struct Places;
enum class Level : int { Block, Paragraph, Line, Word, Symbol };
constexpr int orientationOnly = 0; // PSM_OSD_ONLY
constexpr int automaticLayout = 3; // PSM_AUTO, without turning the page
constexpr int oneColumn = 4;       // PSM_SINGLE_COLUMN

struct Calls
{
    const char *(*version)() = nullptr;
    Engine *(*create)() = nullptr;
    void (*destroy)(Engine *) = nullptr;
    int (*init)(Engine *, const char *folder, const char *languages) = nullptr;
    int (*setVariable)(Engine *, const char *name, const char *value) = nullptr;
    void (*setMode)(Engine *, int mode) = nullptr;
    void (*setImage)(Engine *, const unsigned char *, int width, int height, int bytesPerPixel,
                     int bytesPerLine) = nullptr;
    void (*setResolution)(Engine *, int dpi) = nullptr;
    int (*recognise)(Engine *, Monitor *) = nullptr;
    Results *(*results)(Engine *) = nullptr;
    void (*clear)(Engine *) = nullptr;
    Monitor *(*createMonitor)() = nullptr;
    void (*destroyMonitor)(Monitor *) = nullptr;
    void (*setDeadline)(Monitor *, int milliseconds) = nullptr;
    void (*destroyResults)(Results *) = nullptr;
    int (*next)(Results *, Level) = nullptr;
    char *(*text)(const Results *, Level) = nullptr;
    float (*confidence)(const Results *, Level) = nullptr;
    Places *(*places)(Results *) = nullptr;
    int (*box)(const Places *, Level, int *left, int *top, int *right, int *bottom) = nullptr;
    int (*begins)(const Places *, Level) = nullptr;
    void (*destroyText)(const char *) = nullptr;
    int (*detect)(Engine *, int *degrees, float *sureness, const char **script,
                  float *scriptSureness) = nullptr;
};

template <typename Function>
bool find(void *library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
}

bool findAll(void *library, Calls &calls)
{
    return find(library, "TessVersion", calls.version) && find(library, "TessBaseAPICreate", calls.create) &&
           find(library, "TessBaseAPIDelete", calls.destroy) &&
           find(library, "TessBaseAPIInit3", calls.init) &&
           find(library, "TessBaseAPISetVariable", calls.setVariable) &&
           find(library, "TessBaseAPISetPageSegMode", calls.setMode) &&
           find(library, "TessBaseAPISetImage", calls.setImage) &&
           find(library, "TessBaseAPISetSourceResolution", calls.setResolution) &&
           find(library, "TessBaseAPIRecognize", calls.recognise) &&
           find(library, "TessBaseAPIGetIterator", calls.results) &&
           find(library, "TessBaseAPIClear", calls.clear) &&
           find(library, "TessMonitorCreate", calls.createMonitor) &&
           find(library, "TessMonitorDelete", calls.destroyMonitor) &&
           find(library, "TessMonitorSetDeadlineMSecs", calls.setDeadline) &&
           find(library, "TessResultIteratorDelete", calls.destroyResults) &&
           find(library, "TessResultIteratorNext", calls.next) &&
           find(library, "TessResultIteratorGetUTF8Text", calls.text) &&
           find(library, "TessResultIteratorConfidence", calls.confidence) &&
           find(library, "TessResultIteratorGetPageIterator", calls.places) &&
           find(library, "TessPageIteratorBoundingBox", calls.box) &&
           find(library, "TessPageIteratorIsAtBeginningOf", calls.begins) &&
           find(library, "TessDeleteText", calls.destroyText) &&
           find(library, "TessBaseAPIDetectOrientationScript", calls.detect);
}

/// The text of a line, in which spaces stand where the language has them: words of Korean are cut into
/// syllables otherwise.
class LineText
{
public:
    LineText() = default;
    explicit LineText(const QString &text)
        : m_text(text)
    {
    }
    /// Whether a space stands before `letter`, the next of the line.
    bool spaceBefore(const QString &letter)
    {
        const qsizetype at = m_text.indexOf(letter, m_at);
        if (letter.isEmpty() || at < 0)
            return false;
        const bool space = QStringView(m_text).sliced(m_at, at - m_at).contains(u' ');
        m_at = at + letter.size();
        return space;
    }

private:
    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

struct Tesseract::Private
{
    ~Private() { end(); }
    void end()
    {
        if (engine)
            calls.destroy(engine);
        engine = nullptr;
        languages.clear();
    }
    Glyph glyphAt(Results *results) const;
    QString textAt(Results *results, Level level) const;

    Calls calls;
    Engine *engine = nullptr;
    QByteArray languages; ///< what `engine` looks for
};

Tesseract::Tesseract(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Tesseract::~Tesseract() = default;

std::unique_ptr<Tesseract> Tesseract::load()
{
    void *library = dlopen("libtesseract.so.5", RTLD_NOW | RTLD_LOCAL); // stays: code of ours points into it
    auto data = std::make_unique<Private>();
    if (!library || !findAll(library, data->calls))
        return nullptr;
    return std::unique_ptr<Tesseract>(new Tesseract(std::move(data)));
}

QString Tesseract::version() const
{
    return u"Tesseract "_s + QString::fromLatin1(d->calls.version());
}

bool Tesseract::prepare(const QByteArray &languages)
{
    if (d->engine && d->languages == languages)
        return true;
    d->end();
    const std::string folder = tessdataFolder();
    d->engine = d->calls.create();
    if (!d->engine || folder.empty() || d->calls.init(d->engine, folder.c_str(), languages) != 0) {
        d->end();
        return false;
    }
    d->languages = languages;
    return true;
}

QString Tesseract::Private::textAt(Results *results, Level level) const
{
    const char *const text = calls.text(results, level);
    const QString read = QString::fromUtf8(text);
    calls.destroyText(text);
    return read;
}

Glyph Tesseract::Private::glyphAt(Results *results) const
{
    Glyph glyph;
    const Places *places = calls.places(results); // a view of the same; not to be deleted
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    if (!calls.box(places, Level::Symbol, &left, &top, &right, &bottom))
        return glyph;
    glyph.box = QRect(QPoint(left, top), QPoint(right - 1, bottom - 1));
    glyph.text = textAt(results, Level::Symbol);
    glyph.confidence = qBound(0.0, double(calls.confidence(results, Level::Word)), 100.0);
    glyph.beginsWord = calls.begins(places, Level::Word);
    glyph.beginsLine = calls.begins(places, Level::Line);
    glyph.beginsParagraph = calls.begins(places, Level::Paragraph);
    return glyph;
}

QList<Glyph> Tesseract::recognise(const QImage &picture, int dpi, Layout layout, int seconds, bool &expired)
{
    const Calls &calls = d->calls;
    calls.setMode(d->engine, layout == Layout::Automatic ? automaticLayout : oneColumn);
    calls.setImage(d->engine, picture.constBits(), picture.width(), picture.height(), 1,
                   int(picture.bytesPerLine()));
    calls.setResolution(d->engine, dpi);
    Monitor *monitor = calls.createMonitor();
    calls.setDeadline(monitor, seconds * 1000);
    QElapsedTimer timer;
    timer.start();
    const bool done = calls.recognise(d->engine, monitor) == 0;
    expired = timer.elapsed() >= qint64(seconds) * 1000;
    calls.destroyMonitor(monitor);
    QList<Glyph> glyphs;
    if (Results *results = done ? calls.results(d->engine) : nullptr) {
        LineText line;
        do {
            Glyph glyph = d->glyphAt(results);
            if (glyph.beginsLine)
                line = LineText(d->textAt(results, Level::Line));
            glyph.followsSpace = line.spaceBefore(glyph.text);
            if (!glyph.text.trimmed().isEmpty())
                glyphs.append(glyph);
        } while (calls.next(results, Level::Symbol));
        calls.destroyResults(results);
    }
    calls.clear(d->engine);
    return glyphs;
}

int Tesseract::quartersToUpright(const QImage &picture, int dpi)
{
    constexpr float sureEnough = 2;
    if (!prepare("osd"))
        return 0;
    const Calls &calls = d->calls;
    calls.setMode(d->engine, orientationOnly);
    calls.setImage(d->engine, picture.constBits(), picture.width(), picture.height(), 1,
                   int(picture.bytesPerLine()));
    calls.setResolution(d->engine, dpi);
    int degrees = 0;
    float sureness = 0, scriptSureness = 0;
    const char *script = nullptr; // Tesseract's own
    const bool found = calls.detect(d->engine, &degrees, &sureness, &script, &scriptSureness) != 0;
    calls.clear(d->engine);
    if (!found || sureness < sureEnough || degrees % 90 != 0)
        return 0;
    return (4 - degrees / 90 % 4) % 4; // it tells how far the page was turned
}

} // namespace vigie
