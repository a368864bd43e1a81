// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/pdfannotate.h"

#include "indexing/extraction/sentence.h"
#include "indexing/extraction/worker/pdfplaces.h"
#include "indexing/extraction/worker/pdfupdate.h"

#include <QHash>

#include <poppler/Catalog.h>
#include <poppler/PDFDoc.h>
#include <poppler/Page.h>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int printed = 1 << 2; // /F: the annotation is printed too
constexpr double noteSize = 16; // points

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray colourOperands(QRgb colour)
{
    return number(qRed(colour) / 255.0) + ' ' + number(qGreen(colour) / 255.0) + ' ' +
           number(qBlue(colour) / 255.0);
}

Object textString(const QString &text)
{
    QByteArray bytes("\xfe\xff");
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xff);
    }
    return Object(new GooString(bytes.constData(), int(bytes.size())));
}

Object moment(const QDateTime &time)
{
    const QByteArray text = time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'").toLatin1();
    return Object(new GooString(text.constData(), int(text.size())));
}

Object rectangle(const QRectF &place, XRef *xref)
{
    auto *array = new Array(xref);
    for (const double value : {place.left(), place.top(), place.right(), place.bottom()})
        array->add(Object(value));
    return Object(array);
}

/// Adds annotations to one PDF.
class Marking
{
public:
    explicit Marking(PDFDoc &pdf)
        : m_pdf(pdf)
        , m_xref(pdf.getXRef())
    {
    }

    /// `beside`: a small place in the margin for the note, as it is shown.
    void add(const PdfMark &mark, const QList<QRectF> &places, const QRectF &beside)
    {
        ::Page *page = m_pdf.getPage(mark.page);
        QRectF bounds;
        for (const QRectF &place : places)
            bounds |= place;
        const Ref highlight = m_xref->addIndirectObject(highlightOf(mark, page, places, bounds));
        m_added[mark.page].append(highlight);
        if (mark.text.isEmpty())
            return;
        const QRectF place = PdfPlaces(*page).toPdf(beside);
        m_added[mark.page].append(
            m_xref->addIndirectObject(noteOf(mark, page, place, mark.name + u"-note", highlight)));
    }

    /// A note on no words, below those that the page's corner holds already.
    void addOnPage(const PdfMark &mark)
    {
        constexpr double edge = 6;
        ::Page *page = m_pdf.getPage(mark.page);
        const int above = m_corners[mark.page]++;
        const QRectF shown(edge, edge + above * (noteSize + 4), noteSize, noteSize);
        m_added[mark.page].append(m_xref->addIndirectObject(
            noteOf(mark, page, PdfPlaces(*page).toPdf(shown), mark.name, std::nullopt)));
    }

    /// Puts what was added on its pages.
    void finish()
    {
        QList<int> pages = m_added.keys();
        std::sort(pages.begin(), pages.end());
        for (const int number : std::as_const(pages))
            listOn(number, m_added.value(number));
    }

private:
    Dict *annotation(const char *subtype, const PdfMark &mark, ::Page *page, const QRectF &place)
    {
        auto *dict = new Dict(m_xref);
        dict->add("Type", Object(objName, "Annot"));
        dict->add("Subtype", Object(objName, subtype));
        dict->add("Rect", rectangle(place, m_xref));
        dict->add("P", Object(page->getRef()));
        dict->add("F", Object(printed));
        dict->add("T", textString(u"Vigie"_s));
        auto *colour = new Array(m_xref);
        for (const int part : {qRed(mark.colour), qGreen(mark.colour), qBlue(mark.colour)})
            colour->add(Object(part / 255.0));
        dict->add("C", Object(colour));
        if (!mark.text.isEmpty())
            dict->add("Contents", textString(mark.text));
        if (mark.created.isValid())
            dict->add("CreationDate", moment(mark.created));
        if (mark.modified.isValid())
            dict->add("M", moment(mark.modified));
        return dict;
    }

    Object highlightOf(const PdfMark &mark, ::Page *page, const QList<QRectF> &places, const QRectF &bounds)
    {
        Dict *dict = annotation(mark.underline ? "Underline" : "Highlight", mark, page, bounds);
        auto *corners = new Array(m_xref);
        for (const QRectF &place : places) {
            // Upper left, upper right, lower left, lower right: as all programs do, not as the standard draws
            // it.
            for (const QPointF &corner :
                 {place.bottomLeft(), place.bottomRight(), place.topLeft(), place.topRight()}) {
                corners->add(Object(corner.x()));
                corners->add(Object(corner.y()));
            }
        }
        dict->add("QuadPoints", Object(corners));
        dict->add("NM", textString(mark.name));
        if (!mark.tags.isEmpty()) {
            auto *tags = new Array(m_xref);
            for (const QString &tag : mark.tags)
                tags->add(textString(tag));
            dict->add("VigieTags", Object(tags));
            dict->add("Subj", textString(mark.tags.join(u", "_s)));
        }
        QByteArray paint = "/Multiply gs " + colourOperands(mark.colour) + " rg\n";
        constexpr double line = 1.2; // points: an underline's width
        for (const QRectF &place : places)
            paint += number(place.left()) + ' ' + number(place.top()) + ' ' + number(place.width()) + ' ' +
                     number(mark.underline ? line : place.height()) + " re\n";
        addAppearance(dict, paint + "f\n", bounds);
        return Object(dict);
    }

    // A small sheet at the margin, grouped with its highlight: programs that know groups show one mark.
    Object noteOf(const PdfMark &mark, ::Page *page, const QRectF &place, const QString &name,
                  std::optional<Ref> highlight)
    {
        Dict *dict = annotation("Text", mark, page, place);
        dict->add("NM", textString(name));
        dict->add("Name", Object(objName, "Comment"));
        dict->add("Open", Object(false));
        if (highlight) {
            dict->add("IRT", Object(*highlight));
            dict->add("RT", Object(objName, "Group"));
        }
        const double l = place.left(), b = place.top();
        QByteArray paint = colourOperands(mark.colour) + " rg 0.25 G 0.8 w\n" + number(l + 1) + ' ' +
                           number(b + 1) + ' ' + number(noteSize - 2) + ' ' + number(noteSize - 2) +
                           " re B\n";
        for (const double line : {4.5, 8.0, 11.5})
            paint += number(l + 4) + ' ' + number(b + line) + " m " + number(l + noteSize - 4) + ' ' +
                     number(b + line) + " l S\n";
        addAppearance(dict, paint, place);
        return Object(dict);
    }

    void addAppearance(Dict *annotation, const QByteArray &paint, const QRectF &box)
    {
        auto *multiply = new Dict(m_xref);
        multiply->add("Type", Object(objName, "ExtGState"));
        multiply->add("BM", Object(objName, "Multiply"));
        auto *states = new Dict(m_xref);
        states->add("Multiply", Object(multiply));
        auto *resources = new Dict(m_xref);
        resources->add("ExtGState", Object(states));
        auto *group = new Dict(m_xref);
        group->add("S", Object(objName, "Transparency"));
        auto *form = new Dict(m_xref);
        form->add("Type", Object(objName, "XObject"));
        form->add("Subtype", Object(objName, "Form"));
        form->add("BBox", rectangle(box, m_xref));
        form->add("Resources", Object(resources));
        form->add("Group", Object(group));
        auto *buffer = static_cast<char *>(gmalloc(size_t(paint.size())));
        memcpy(buffer, paint.constData(), size_t(paint.size()));
        auto *appearance = new Dict(m_xref);
        appearance->add("N", Object(m_xref->addStreamObject(form, buffer, paint.size())));
        annotation->add("AP", Object(appearance));
    }

    void listOn(int number, const QList<Ref> &added)
    {
        const Ref pageRef = m_pdf.getPage(number)->getRef();
        Object page = m_xref->fetch(pageRef);
        const Object &listed = page.dictLookupNF("Annots");
        const bool apart = listed.isRef();
        const Ref listRef = apart ? listed.getRef() : pageRef;
        const Object old = page.dictLookup("Annots");
        auto *list = new Array(m_xref);
        for (int i = 0; old.isArray() && i < old.arrayGetLength(); ++i)
            list->add(old.arrayGetNF(i).copy());
        for (const Ref &one : added)
            list->add(Object(one));
        Object all(list);
        if (apart) {
            m_xref->setModifiedObject(&all, listRef);
            return;
        }
        Object changed(page.getDict()->deepCopy());
        changed.dictSet("Annots", std::move(all));
        m_xref->setModifiedObject(&changed, pageRef);
    }

    PDFDoc &m_pdf;
    XRef *m_xref;
    QHash<int, QList<Ref>> m_added;
    QHash<int, int> m_corners; ///< how many notes on no words a page has got
};

// Left of the line in which `word` stands, so that no words are covered. All as the page is shown.
QRectF besideLine(const CharacterBoxes &boxes, const QRectF &word)
{
    CharacterBoxes line;
    for (const QRectF &box : boxes) {
        if (!box.isEmpty() && box.center().y() > word.top() && box.center().y() < word.bottom())
            line.append(box);
    }
    std::sort(line.begin(), line.end(), [](const QRectF &a, const QRectF &b) { return a.left() > b.left(); });
    double left = word.left();
    const double widestGap = 1.2 * word.height();
    for (const QRectF &box : std::as_const(line)) {
        if (box.right() > left - widestGap)
            left = std::min(left, box.left());
    }
    return {std::max(2.0, left - noteSize - 4), word.top(), noteSize, noteSize};
}

} // namespace

Result<QByteArray> annotatedCopy(QByteArrayView bytes, PdfDocument &text, const QList<PdfMark> &marks)
{
    bool repaired = false;
    PDFDoc pdf(new MemStream(bytes.data(), 0, bytes.size(), Object(objNull)), {}, {}, nullptr,
               [&repaired] { repaired = true; });
    if (!pdf.isOk() || repaired)
        return Error{Error::Code::Malformed,
                     sentenceOf(QT_TRANSLATE_NOOP(
                         "vigie::Worker", "The PDF is damaged, so that no notes can be added to a copy "
                                          "of it."))};
    if (pdf.isEncrypted())
        return Error{Error::Code::Encrypted,
                     sentenceOf(QT_TRANSLATE_NOOP("vigie::Worker",
                                                  "The PDF is protected, so that no notes can be added to a "
                                                  "copy of it."))};
    Marking marking(pdf);
    QHash<int, CharacterBoxes> boxes;
    for (const PdfMark &mark : marks) {
        if (mark.page < 1 || mark.page > pdf.getNumPages() || !pdf.getPage(mark.page))
            continue;
        if (mark.onPage) {
            marking.addOnPage(mark);
            continue;
        }
        if (!boxes.contains(mark.page)) {
            const Result<CharacterBoxes> read = text.characterBoxes(mark.page);
            if (!read)
                return read.error();
            boxes.insert(mark.page, read.value());
        }
        const PdfPlaces places(*pdf.getPage(mark.page));
        const QList<QRectF> lines =
            mark.places.isEmpty() ? lineRectangles(boxes.value(mark.page), mark.span) : mark.places;
        QList<QRectF> rectangles;
        for (const QRectF &line : lines)
            rectangles.append(places.toPdf(line));
        if (rectangles.isEmpty())
            continue;
        const QRectF first = mark.line.isEmpty() ? lines.first() : mark.line;
        marking.add(mark, rectangles, besideLine(boxes.value(mark.page), first));
    }
    marking.finish();
    return withUpdate(bytes, pdf);
}

} // namespace vigie
