// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/colours.h"
#include "models/exchange/odtexport.h"
#include "models/exchange/xmltext.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString odfStyles = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
const QString latinFont = u"Noto Serif"_s;

QString asianFont(Language language)
{
    return language == Language::Korean ? u"Noto Serif CJK KR"_s : u"Noto Serif CJK JP"_s;
}

QString country(Language language)
{
    switch (language) {
    case Language::English:
        return u"GB"_s;
    case Language::French:
        return u"FR"_s;
    case Language::Japanese:
        return u"JP"_s;
    case Language::Korean:
        return u"KR"_s;
    default:
        return u"none"_s;
    }
}

class Styles
{
public:
    explicit Styles(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    void fonts()
    {
        m_xml.writeStartElement(u"office:font-face-decls"_s);
        for (const QString &name : {latinFont, asianFont(Language::Japanese), asianFont(Language::Korean)})
            emptyElement(m_xml, u"style:font-face"_s,
                         {{u"style:name"_s, name}, {u"svg:font-family"_s, u'\'' + name + u'\''}});
        m_xml.writeEndElement();
    }

    /// What all paragraphs share.
    void standard(Language language)
    {
        startElement(m_xml, u"style:default-style"_s, {{u"style:family"_s, u"paragraph"_s}});
        emptyElement(m_xml, u"style:paragraph-properties"_s, {{u"fo:line-height"_s, u"130%"_s}});
        startElement(m_xml, u"style:text-properties"_s,
                     {{u"style:font-name"_s, latinFont},
                      {u"style:font-name-asian"_s, asianFont(language)},
                      {u"fo:font-size"_s, u"11pt"_s},
                      {u"style:font-size-asian"_s, u"11pt"_s}});
        speak(language);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        startElement(m_xml, u"style:style"_s,
                     {{u"style:name"_s, u"Standard"_s}, {u"style:family"_s, u"paragraph"_s}});
        m_xml.writeEndElement();
    }

    void paragraph(const QString &name, const QString &shown, XmlAttributes layout, XmlAttributes text,
                   const QString &outline = {})
    {
        open(name, shown, u"paragraph"_s, u"Standard"_s);
        if (!outline.isEmpty())
            m_xml.writeAttribute(u"style:default-outline-level"_s, outline);
        emptyElement(m_xml, u"style:paragraph-properties"_s, layout);
        emptyElement(m_xml, u"style:text-properties"_s, text);
        m_xml.writeEndElement();
    }

    void quotation(Language language)
    {
        const QString code = languageCode(language);
        open(u"Quotation_20_"_s + code, u"Quotation "_s + code, u"paragraph"_s, u"Standard"_s);
        emptyElement(m_xml, u"style:paragraph-properties"_s,
                     {{u"fo:margin-left"_s, u"0.8cm"_s},
                      {u"fo:margin-right"_s, u"0.8cm"_s},
                      {u"fo:margin-top"_s, u"0.35cm"_s},
                      {u"fo:margin-bottom"_s, u"0.15cm"_s}});
        m_xml.writeStartElement(u"style:text-properties"_s);
        if (isEastAsian(language))
            m_xml.writeAttribute(u"style:font-name-asian"_s, asianFont(language));
        speak(language);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void underline(HighlightColour colour)
    {
        const QString name = colourName(colour);
        open(u"Line_20_"_s + name, u"Line "_s + name, u"text"_s, {});
        emptyElement(m_xml, u"style:text-properties"_s,
                     {{u"style:text-underline-style"_s, u"solid"_s},
                      {u"style:text-underline-width"_s, u"bold"_s},
                      {u"style:text-underline-color"_s, lineColour(colour)}});
        m_xml.writeEndElement();
    }

    void mark(HighlightColour colour)
    {
        const QString name = colourName(colour);
        open(u"Mark_20_"_s + name, u"Mark "_s + name, u"text"_s, {});
        emptyElement(m_xml, u"style:text-properties"_s, {{u"fo:background-color"_s, paperColour(colour)}});
        m_xml.writeEndElement();
    }

private:
    void open(const QString &name, const QString &shown, const QString &family, const QString &parent)
    {
        startElement(
            m_xml, u"style:style"_s,
            {{u"style:name"_s, name}, {u"style:display-name"_s, shown}, {u"style:family"_s, family}});
        if (!parent.isEmpty())
            m_xml.writeAttribute(u"style:parent-style-name"_s, parent);
    }

    // ODF tells the language of Latin and of East Asian letters apart; a text has both.
    void speak(Language language)
    {
        const QString code = languageCode(language);
        if (code == u"und") {
            m_xml.writeAttribute(u"fo:language"_s, u"none"_s);
            m_xml.writeAttribute(u"fo:country"_s, u"none"_s);
            return;
        }
        const QString suffix = isEastAsian(language) ? u"-asian"_s : QString();
        const QString prefix = suffix.isEmpty() ? u"fo:"_s : u"style:"_s;
        m_xml.writeAttribute(prefix + u"language" + suffix, code);
        m_xml.writeAttribute(prefix + u"country" + suffix, country(language));
    }

    QXmlStreamWriter &m_xml;
};

void writePage(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"office:automatic-styles"_s);
    startElement(xml, u"style:page-layout"_s, {{u"style:name"_s, u"Page"_s}});
    emptyElement(xml, u"style:page-layout-properties"_s,
                 {{u"fo:page-width"_s, u"21cm"_s},
                  {u"fo:page-height"_s, u"29.7cm"_s},
                  {u"fo:margin-top"_s, u"2.2cm"_s},
                  {u"fo:margin-bottom"_s, u"2.2cm"_s},
                  {u"fo:margin-left"_s, u"2.4cm"_s},
                  {u"fo:margin-right"_s, u"2.4cm"_s}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"office:master-styles"_s);
    emptyElement(xml, u"style:master-page"_s,
                 {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"Page"_s}});
    xml.writeEndElement();
}

} // namespace

QByteArray odtStyles(Language citeLanguage)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    startElement(xml, u"office:document-styles"_s,
                 {{u"xmlns:office"_s, odfStyles + u"office:1.0"},
                  {u"xmlns:style"_s, odfStyles + u"style:1.0"},
                  {u"xmlns:text"_s, odfStyles + u"text:1.0"},
                  {u"xmlns:fo"_s, odfStyles + u"xsl-fo-compatible:1.0"},
                  {u"xmlns:svg"_s, odfStyles + u"svg-compatible:1.0"},
                  {u"office:version"_s, u"1.3"_s}});
    Styles styles(xml);
    styles.fonts();
    xml.writeStartElement(u"office:styles"_s);
    styles.standard(citeLanguage);
    styles.paragraph(u"Title"_s, u"Title"_s, {{u"fo:margin-bottom"_s, u"0.5cm"_s}},
                     {{u"fo:font-size"_s, u"20pt"_s}, {u"style:font-size-asian"_s, u"20pt"_s}});
    styles.paragraph(u"Heading_20_1"_s, u"Heading 1"_s,
                     {{u"fo:margin-top"_s, u"0.8cm"_s},
                      {u"fo:margin-bottom"_s, u"0.1cm"_s},
                      {u"fo:keep-with-next"_s, u"always"_s}},
                     {{u"fo:font-size"_s, u"14pt"_s},
                      {u"fo:font-weight"_s, u"bold"_s},
                      {u"style:font-size-asian"_s, u"14pt"_s},
                      {u"style:font-weight-asian"_s, u"bold"_s}},
                     u"1"_s);
    const XmlAttributes quiet{
        {u"fo:color"_s, u"#595959"_s}, {u"fo:font-size"_s, u"9pt"_s}, {u"style:font-size-asian"_s, u"9pt"_s}};
    styles.paragraph(u"Source"_s, u"Source"_s, {{u"fo:margin-bottom"_s, u"0.2cm"_s}}, quiet);
    styles.paragraph(u"Note"_s, u"Note"_s, {{u"fo:margin-top"_s, u"0.2cm"_s}},
                     {{u"fo:font-size"_s, u"11pt"_s}});
    styles.paragraph(u"Tags"_s, u"Tags"_s, {{u"fo:margin-left"_s, u"0.8cm"_s}}, quiet);
    styles.paragraph(u"Footnote"_s, u"Footnote"_s, {{u"fo:margin-left"_s, u"0cm"_s}},
                     {{u"fo:font-size"_s, u"9pt"_s}, {u"style:font-size-asian"_s, u"9pt"_s}});
    for (const Language language :
         {Language::Unknown, Language::English, Language::French, Language::Japanese, Language::Korean})
        styles.quotation(language);
    for (const HighlightColour colour : allColours)
        styles.mark(colour);
    for (const HighlightColour colour : allColours)
        styles.underline(colour);
    xml.writeEndElement();
    writePage(xml);
    xml.writeEndDocument();
    return bytes;
}

} // namespace vigie
