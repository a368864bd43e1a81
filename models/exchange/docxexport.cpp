// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/docxexport.h"

#include "models/exchange/citation.h"
#include "models/exchange/colours.h"
#include "models/exchange/moments.h"
#include "models/exchange/wording.h"
#include "models/exchange/xmltext.h"
#include "models/exchange/zipfile.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// Word has sixteen highlighter colours. Its orange and purple are too dark to read on: these two are shaded.
QString highlighter(HighlightColour colour)
{
    switch (colour) {
    case HighlightColour::Yellow:
        return u"yellow"_s;
    case HighlightColour::Green:
        return u"green"_s;
    case HighlightColour::Blue:
        return u"cyan"_s;
    case HighlightColour::Pink:
        return u"magenta"_s;
    default:
        return {};
    }
}

/// One part of the package under its root element.
class Part
{
public:
    explicit Part(const QString &root)
        : xml(&m_bytes)
    {
        xml.writeStartDocument(u"1.0"_s, true);
        startElement(xml, root, {{u"xmlns:w"_s, wordNamespace()}});
    }
    QByteArray end()
    {
        xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;

public:
    QXmlStreamWriter xml;
};

void startParagraph(QXmlStreamWriter &xml, const QString &style)
{
    xml.writeStartElement(u"w:p"_s);
    xml.writeStartElement(u"w:pPr"_s);
    emptyElement(xml, u"w:pStyle"_s, {{u"w:val"_s, style}});
    xml.writeEndElement();
}

void writeText(QXmlStreamWriter &xml, const QString &text)
{
    textElement(xml, u"w:t"_s, text, {{u"xml:space"_s, u"preserve"_s}});
}

void paragraph(QXmlStreamWriter &xml, const QString &style, const QString &text)
{
    startParagraph(xml, style);
    xml.writeStartElement(u"w:r"_s);
    writeText(xml, text);
    xml.writeEndElement();
    xml.writeEndElement();
}

// A run that holds one empty element in a character style: the marks of footnotes and comments.
void referenceRun(QXmlStreamWriter &xml, const QString &style, const QString &element, const QString &id = {})
{
    xml.writeStartElement(u"w:r"_s);
    xml.writeStartElement(u"w:rPr"_s);
    emptyElement(xml, u"w:rStyle"_s, {{u"w:val"_s, style}});
    xml.writeEndElement();
    xml.writeEmptyElement(element);
    if (!id.isEmpty())
        xml.writeAttribute(u"w:id"_s, id);
    xml.writeEndElement();
}

class Writer
{
public:
    explicit Writer(Language language)
        : m_language(language)
    {
        m_document.xml.writeStartElement(u"w:body"_s);
        separator(-1, u"separator"_s, u"w:separator"_s);
        separator(0, u"continuationSeparator"_s, u"w:continuationSeparator"_s);
    }

    void write(const QList<Excerpt> &excerpts)
    {
        QXmlStreamWriter &xml = m_document.xml;
        // LibreOffice 7 mixes footnotes up whose numbers are also those of comments.
        m_commentCount = int(excerpts.size()) + m_footnoteCount;
        paragraph(xml, u"Title"_s, excerptsHeading(m_language));
        for (const QList<Excerpt> &ofOne : byDocument(excerpts)) {
            paragraph(xml, u"Heading1"_s, headingTitle(ofOne.constFirst(), m_language));
            if (const QString source = sourceText(ofOne.constFirst(), m_language); !source.isEmpty())
                paragraph(xml, u"Source"_s, source);
            for (const Excerpt &excerpt : ofOne)
                writeExcerpt(excerpt);
        }
        writeSection();
    }

    QByteArray document() { return m_document.end(); }
    QByteArray comments() { return m_comments.end(); }
    QByteArray footnotes() { return m_footnotes.end(); }

private:
    void writeExcerpt(const Excerpt &excerpt)
    {
        QXmlStreamWriter &xml = m_document.xml;
        const Annotation &mark = excerpt.annotation;
        startParagraph(xml, mark.isOnDocument() ? u"Note"_s : u"Quote"_s);
        const bool commented = !mark.note.simplified().isEmpty() && !mark.isOnDocument();
        const QString comment = QString::number(m_commentCount);
        if (commented) {
            addComment(mark);
            emptyElement(xml, u"w:commentRangeStart"_s, {{u"w:id"_s, comment}});
        }
        if (mark.isOnDocument()) { // has no words to comment on: its note is the text
            xml.writeStartElement(u"w:r"_s);
            writeText(xml, mark.note.simplified());
            xml.writeEndElement();
        } else {
            writeQuote(excerpt);
        }
        if (commented)
            emptyElement(xml, u"w:commentRangeEnd"_s, {{u"w:id"_s, comment}});
        referenceRun(xml, u"FootnoteReference"_s, u"w:footnoteReference"_s,
                     addFootnote(citation(excerpt, m_language)));
        if (commented)
            referenceRun(xml, u"CommentReference"_s, u"w:commentReference"_s, comment);
        xml.writeEndElement();
        if (mark.state == Annotation::State::Orphaned)
            paragraph(xml, u"Source"_s, orphanedText(m_language));
        if (!mark.tags.isEmpty())
            paragraph(xml, u"Tags"_s, tagsText(mark.tags, m_language));
        if (!mark.evidence.isEmpty())
            paragraph(xml, u"Tags"_s, evidenceLine(mark.evidence, m_language));
    }

    void writeQuote(const Excerpt &excerpt)
    {
        QXmlStreamWriter &xml = m_document.xml;
        const HighlightColour colour = excerpt.annotation.colour;
        xml.writeStartElement(u"w:r"_s);
        xml.writeStartElement(u"w:rPr"_s);
        if (isEastAsian(excerpt.language))
            writeWordFonts(xml, excerpt.language);
        if (excerpt.annotation.style == MarkStyle::Underline)
            emptyElement(xml, u"w:u"_s,
                         {{u"w:val"_s, u"thick"_s}, {u"w:color"_s, lineColour(colour).mid(1).toUpper()}});
        else if (const QString name = highlighter(colour); !name.isEmpty())
            emptyElement(xml, u"w:highlight"_s, {{u"w:val"_s, name}});
        else
            emptyElement(xml, u"w:shd"_s,
                         {{u"w:val"_s, u"clear"_s},
                          {u"w:color"_s, u"auto"_s},
                          {u"w:fill"_s, paperColour(colour).mid(1).toUpper()}});
        writeWordLanguage(xml, excerpt.language);
        xml.writeEndElement();
        writeText(xml, quoteOnOneLine(excerpt));
        xml.writeEndElement();
    }

    void addComment(const Annotation &mark)
    {
        QXmlStreamWriter &xml = m_comments.xml;
        startElement(xml, u"w:comment"_s,
                     {{u"w:id"_s, QString::number(m_commentCount++)},
                      {u"w:author"_s, u"Vigie"_s},
                      {u"w:initials"_s, u"V"_s}});
        if (mark.modified.isValid())
            xml.writeAttribute(u"w:date"_s, moments::momentText(mark.modified));
        for (const QString &line : mark.note.split(u'\n'))
            paragraph(xml, u"CommentText"_s, line);
        xml.writeEndElement();
    }

    QString addFootnote(const QString &text)
    {
        QXmlStreamWriter &xml = m_footnotes.xml;
        const QString id = QString::number(m_footnoteCount++);
        startElement(xml, u"w:footnote"_s, {{u"w:id"_s, id}});
        startParagraph(xml, u"FootnoteText"_s);
        referenceRun(xml, u"FootnoteReference"_s, u"w:footnoteRef"_s);
        xml.writeStartElement(u"w:r"_s);
        writeText(xml, u' ' + text);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        return id;
    }

    // What Word draws above footnotes; settings.xml names both.
    void separator(int id, const QString &type, const QString &element)
    {
        QXmlStreamWriter &xml = m_footnotes.xml;
        startElement(xml, u"w:footnote"_s, {{u"w:type"_s, type}, {u"w:id"_s, QString::number(id)}});
        xml.writeStartElement(u"w:p"_s);
        xml.writeStartElement(u"w:r"_s);
        xml.writeEmptyElement(element);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    // A4 in twentieths of a point.
    void writeSection()
    {
        QXmlStreamWriter &xml = m_document.xml;
        xml.writeStartElement(u"w:sectPr"_s);
        emptyElement(xml, u"w:pgSz"_s, {{u"w:w"_s, u"11906"_s}, {u"w:h"_s, u"16838"_s}});
        emptyElement(xml, u"w:pgMar"_s,
                     {{u"w:top"_s, u"1247"_s},
                      {u"w:right"_s, u"1361"_s},
                      {u"w:bottom"_s, u"1247"_s},
                      {u"w:left"_s, u"1361"_s},
                      {u"w:header"_s, u"709"_s},
                      {u"w:footer"_s, u"709"_s},
                      {u"w:gutter"_s, u"0"_s}});
        xml.writeEndElement();
    }

    Language m_language;
    Part m_document{u"w:document"_s};
    Part m_comments{u"w:comments"_s};
    Part m_footnotes{u"w:footnotes"_s};
    int m_commentCount = 0;
    int m_footnoteCount = 1; // after both separators
};

// Times are those of what is inside: the time of the export would make each file another.
QByteArray coreProperties(const QList<Excerpt> &excerpts, Language language)
{
    const QDateTime last = lastChange(excerpts);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    startElement(
        xml, u"cp:coreProperties"_s,
        {{u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
         {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s},
         {u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s},
         {u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    textElement(xml, u"dc:title"_s, excerptsHeading(language));
    textElement(xml, u"dc:creator"_s, u"Vigie " VIGIE_VERSION ""_s);
    textElement(xml, u"dc:language"_s, languageCode(language));
    if (last.isValid())
        textElement(xml, u"dcterms:modified"_s, moments::momentText(last),
                    {{u"xsi:type"_s, u"dcterms:W3CDTF"_s}});
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> docxOf(const QList<Excerpt> &excerpts, Language citeLanguage)
{
    Writer writer(citeLanguage);
    writer.write(excerpts);
    return zipOf({{u"[Content_Types].xml"_s, docxContentTypes()},
                  {u"_rels/.rels"_s, docxPackageRelations()},
                  {u"docProps/core.xml"_s, coreProperties(excerpts, citeLanguage)},
                  {u"word/document.xml"_s, writer.document()},
                  {u"word/comments.xml"_s, writer.comments()},
                  {u"word/footnotes.xml"_s, writer.footnotes()},
                  {u"word/settings.xml"_s, docxSettings()},
                  {u"word/styles.xml"_s, docxStyles(citeLanguage)},
                  {u"word/_rels/document.xml.rels"_s, docxDocumentRelations()}});
}

} // namespace vigie
