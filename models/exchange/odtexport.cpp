// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/odtexport.h"

#include "models/exchange/citation.h"
#include "models/exchange/moments.h"
#include "models/exchange/wording.h"
#include "models/exchange/xmltext.h"
#include "models/exchange/zipfile.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString odf = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
const QByteArray mediaType = "application/vnd.oasis.opendocument.text";

void odtParagraph(QXmlStreamWriter &xml, const QString &style, const QString &text)
{
    textElement(xml, u"text:p"_s, text, {{u"text:style-name"_s, style}});
}

QString styleOf(const Annotation &mark)
{
    const QString kind = mark.style == MarkStyle::Underline ? u"Line_20_"_s : u"Mark_20_"_s;
    return kind + colourName(mark.colour);
}

class Content
{
public:
    Content(QXmlStreamWriter &xml, Language language)
        : m_xml(xml)
        , m_language(language)
    {
    }

    void write(const QList<Excerpt> &excerpts)
    {
        odtParagraph(m_xml, u"Title"_s, excerptsHeading(m_language));
        for (const QList<Excerpt> &ofOne : byDocument(excerpts)) {
            const Excerpt &first = ofOne.constFirst();
            textElement(m_xml, u"text:h"_s, headingTitle(first, m_language),
                        {{u"text:style-name"_s, u"Heading_20_1"_s}, {u"text:outline-level"_s, u"1"_s}});
            if (const QString source = sourceText(first, m_language); !source.isEmpty())
                odtParagraph(m_xml, u"Source"_s, source);
            for (const Excerpt &excerpt : ofOne)
                writeExcerpt(excerpt);
        }
    }

private:
    void writeExcerpt(const Excerpt &excerpt)
    {
        const Annotation &mark = excerpt.annotation;
        const QString number = QString::number(++m_count);
        startElement(
            m_xml, u"text:p"_s,
            {{u"text:style-name"_s,
              mark.isOnDocument() ? u"Note"_s : QString(u"Quotation_20_" + languageCode(excerpt.language))}});
        const bool commented = !mark.note.simplified().isEmpty() && !mark.isOnDocument();
        if (commented)
            writeComment(mark, number);
        if (mark.isOnDocument()) // has no words to comment on: its note is the text
            m_xml.writeCharacters(writable(mark.note.simplified()));
        else
            textElement(m_xml, u"text:span"_s, quoteOnOneLine(excerpt),
                        {{u"text:style-name"_s, styleOf(mark)}});
        if (commented)
            emptyElement(m_xml, u"office:annotation-end"_s, {{u"office:name"_s, u"note"_s + number}});
        writeFootnote(citation(excerpt, m_language), number);
        m_xml.writeEndElement();
        if (mark.state == Annotation::State::Orphaned)
            odtParagraph(m_xml, u"Source"_s, orphanedText(m_language));
        if (!mark.tags.isEmpty())
            odtParagraph(m_xml, u"Tags"_s, tagsText(mark.tags, m_language));
        if (!mark.evidence.isEmpty())
            odtParagraph(m_xml, u"Tags"_s, evidenceLine(mark.evidence, m_language));
    }

    void writeComment(const Annotation &mark, const QString &number)
    {
        startElement(m_xml, u"office:annotation"_s, {{u"office:name"_s, u"note"_s + number}});
        textElement(m_xml, u"dc:creator"_s, u"Vigie"_s);
        if (mark.modified.isValid())
            textElement(m_xml, u"dc:date"_s, moments::momentText(mark.modified));
        for (const QString &line : mark.note.split(u'\n'))
            textElement(m_xml, u"text:p"_s, line);
        m_xml.writeEndElement();
    }

    void writeFootnote(const QString &text, const QString &number)
    {
        startElement(m_xml, u"text:note"_s,
                     {{u"text:id"_s, u"source"_s + number}, {u"text:note-class"_s, u"footnote"_s}});
        textElement(m_xml, u"text:note-citation"_s, number);
        m_xml.writeStartElement(u"text:note-body"_s);
        odtParagraph(m_xml, u"Footnote"_s, text);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
    Language m_language;
    int m_count = 0;
};

QByteArray contentXml(const QList<Excerpt> &excerpts, Language language)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    startElement(xml, u"office:document-content"_s,
                 {{u"xmlns:office"_s, odf + u"office:1.0"},
                  {u"xmlns:text"_s, odf + u"text:1.0"},
                  {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s},
                  {u"office:version"_s, u"1.3"_s}});
    xml.writeStartElement(u"office:body"_s);
    xml.writeStartElement(u"office:text"_s);
    Content(xml, language).write(excerpts);
    xml.writeEndDocument();
    return bytes;
}

// The time of the last change of what is inside: the time of the export would make each file another.
QByteArray metaXml(const QList<Excerpt> &excerpts, Language language)
{
    const QDateTime last = lastChange(excerpts);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    startElement(xml, u"office:document-meta"_s,
                 {{u"xmlns:office"_s, odf + u"office:1.0"},
                  {u"xmlns:meta"_s, odf + u"meta:1.0"},
                  {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s},
                  {u"office:version"_s, u"1.3"_s}});
    xml.writeStartElement(u"office:meta"_s);
    textElement(xml, u"meta:generator"_s, u"Vigie/" VIGIE_VERSION ""_s);
    textElement(xml, u"dc:title"_s, excerptsHeading(language));
    textElement(xml, u"dc:language"_s, languageCode(language));
    if (last.isValid())
        textElement(xml, u"dc:date"_s, moments::momentText(last));
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestXml()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    startElement(xml, u"manifest:manifest"_s,
                 {{u"xmlns:manifest"_s, odf + u"manifest:1.0"}, {u"manifest:version"_s, u"1.3"_s}});
    const auto file = [&xml](const QString &path, const QString &type) {
        emptyElement(xml, u"manifest:file-entry"_s,
                     {{u"manifest:full-path"_s, path}, {u"manifest:media-type"_s, type}});
    };
    file(u"/"_s, QString::fromLatin1(mediaType));
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        file(part, u"text/xml"_s);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> odtOf(const QList<Excerpt> &excerpts, Language citeLanguage)
{
    return zipOf({{u"mimetype"_s, mediaType, true},
                  {u"content.xml"_s, contentXml(excerpts, citeLanguage)},
                  {u"styles.xml"_s, odtStyles(citeLanguage)},
                  {u"meta.xml"_s, metaXml(excerpts, citeLanguage)},
                  {u"META-INF/manifest.xml"_s, manifestXml()}});
}

} // namespace vigie
