// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/docxexport.h"
#include "models/exchange/xmltext.h"

#include <QList>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString openXml = u"http://schemas.openxmlformats.org/"_s;
const QString wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

void value(QXmlStreamWriter &xml, const QString &element, const QString &text)
{
    emptyElement(xml, element, {{u"w:val"_s, text}});
}

struct ParagraphStyle
{
    QString id;
    QString name;
    int before = 0; ///< twentieths of a point
    int after = 0;
    int indent = 0;
    int halfPoints = 22;
    bool bold = false;
    bool grey = false;
    int outline = -1;
    bool keepNext = false;
};

void writeStyle(QXmlStreamWriter &xml, const ParagraphStyle &style)
{
    startElement(xml, u"w:style"_s, {{u"w:type"_s, u"paragraph"_s}, {u"w:styleId"_s, style.id}});
    value(xml, u"w:name"_s, style.name);
    value(xml, u"w:basedOn"_s, u"Normal"_s);
    xml.writeEmptyElement(u"w:qFormat"_s);
    xml.writeStartElement(u"w:pPr"_s);
    if (style.keepNext)
        xml.writeEmptyElement(u"w:keepNext"_s);
    emptyElement(
        xml, u"w:spacing"_s,
        {{u"w:before"_s, QString::number(style.before)}, {u"w:after"_s, QString::number(style.after)}});
    emptyElement(
        xml, u"w:ind"_s,
        {{u"w:left"_s, QString::number(style.indent)}, {u"w:right"_s, QString::number(style.indent)}});
    if (style.outline >= 0)
        value(xml, u"w:outlineLvl"_s, QString::number(style.outline));
    xml.writeEndElement();
    xml.writeStartElement(u"w:rPr"_s);
    if (style.bold)
        xml.writeEmptyElement(u"w:b"_s);
    if (style.grey)
        value(xml, u"w:color"_s, u"595959"_s);
    value(xml, u"w:sz"_s, QString::number(style.halfPoints));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeCharacterStyle(QXmlStreamWriter &xml, const QString &id, const QString &name, bool raised)
{
    startElement(xml, u"w:style"_s, {{u"w:type"_s, u"character"_s}, {u"w:styleId"_s, id}});
    value(xml, u"w:name"_s, name);
    xml.writeStartElement(u"w:rPr"_s);
    if (raised)
        value(xml, u"w:vertAlign"_s, u"superscript"_s);
    else
        value(xml, u"w:sz"_s, u"16"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray relations(const QList<std::pair<QString, QString>> &typesAndTargets)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    startElement(xml, u"Relationships"_s, {{u"xmlns"_s, openXml + u"package/2006/relationships"}});
    int number = 0;
    for (const auto &[type, target] : typesAndTargets)
        emptyElement(
            xml, u"Relationship"_s,
            {{u"Id"_s, u"rId%1"_s.arg(++number)}, {u"Type"_s, openXml + type}, {u"Target"_s, target}});
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QString wordNamespace()
{
    return openXml + u"wordprocessingml/2006/main";
}

void writeWordLanguage(QXmlStreamWriter &xml, Language language)
{
    switch (language) {
    case Language::French:
        return value(xml, u"w:lang"_s, u"fr-FR"_s);
    case Language::Japanese:
        return emptyElement(xml, u"w:lang"_s, {{u"w:val"_s, u"en-GB"_s}, {u"w:eastAsia"_s, u"ja-JP"_s}});
    case Language::Korean:
        return emptyElement(xml, u"w:lang"_s, {{u"w:val"_s, u"en-GB"_s}, {u"w:eastAsia"_s, u"ko-KR"_s}});
    default:
        return value(xml, u"w:lang"_s, u"en-GB"_s);
    }
}

void writeWordFonts(QXmlStreamWriter &xml, Language language)
{
    const QString asian = language == Language::Korean ? u"Noto Serif CJK KR"_s : u"Noto Serif CJK JP"_s;
    const QString latin = u"Noto Serif"_s;
    emptyElement(
        xml, u"w:rFonts"_s,
        {{u"w:ascii"_s, latin}, {u"w:hAnsi"_s, latin}, {u"w:eastAsia"_s, asian}, {u"w:cs"_s, latin}});
}

QByteArray docxStyles(Language citeLanguage)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    startElement(xml, u"w:styles"_s, {{u"xmlns:w"_s, wordNamespace()}});
    xml.writeStartElement(u"w:docDefaults"_s);
    xml.writeStartElement(u"w:rPrDefault"_s);
    xml.writeStartElement(u"w:rPr"_s);
    writeWordFonts(xml, citeLanguage);
    value(xml, u"w:sz"_s, u"22"_s);
    writeWordLanguage(xml, citeLanguage);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    startElement(xml, u"w:style"_s,
                 {{u"w:type"_s, u"paragraph"_s}, {u"w:default"_s, u"1"_s}, {u"w:styleId"_s, u"Normal"_s}});
    value(xml, u"w:name"_s, u"Normal"_s);
    xml.writeEndElement();
    const QList<ParagraphStyle> styles{
        {.id = u"Title"_s, .name = u"Title"_s, .after = 280, .halfPoints = 40},
        {.id = u"Heading1"_s,
         .name = u"heading 1"_s,
         .before = 440,
         .after = 60,
         .halfPoints = 28,
         .bold = true,
         .outline = 0,
         .keepNext = true},
        {.id = u"Source"_s, .name = u"Source"_s, .after = 120, .halfPoints = 18, .grey = true},
        {.id = u"Quote"_s, .name = u"Quote"_s, .before = 200, .after = 80, .indent = 450},
        {.id = u"Note"_s, .name = u"Note"_s, .before = 120, .after = 80},
        {.id = u"Tags"_s, .name = u"Tags"_s, .indent = 450, .halfPoints = 18, .grey = true},
        {.id = u"FootnoteText"_s, .name = u"footnote text"_s, .halfPoints = 18},
        {.id = u"CommentText"_s, .name = u"annotation text"_s, .halfPoints = 20}};
    for (const ParagraphStyle &style : styles)
        writeStyle(xml, style);
    writeCharacterStyle(xml, u"FootnoteReference"_s, u"footnote reference"_s, true);
    writeCharacterStyle(xml, u"CommentReference"_s, u"annotation reference"_s, false);
    xml.writeEndDocument();
    return bytes;
}

QByteArray docxSettings()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    startElement(xml, u"w:settings"_s, {{u"xmlns:w"_s, wordNamespace()}});
    xml.writeStartElement(u"w:footnotePr"_s);
    for (const QString &id : {u"-1"_s, u"0"_s}) // the separators
        emptyElement(xml, u"w:footnote"_s, {{u"w:id"_s, id}});
    xml.writeEndDocument();
    return bytes;
}

QByteArray docxContentTypes()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    startElement(xml, u"Types"_s, {{u"xmlns"_s, openXml + u"package/2006/content-types"}});
    const QString relationships = u"application/vnd.openxmlformats-package.relationships+xml"_s;
    emptyElement(xml, u"Default"_s, {{u"Extension"_s, u"rels"_s}, {u"ContentType"_s, relationships}});
    emptyElement(xml, u"Default"_s, {{u"Extension"_s, u"xml"_s}, {u"ContentType"_s, u"application/xml"_s}});
    const auto part = [&xml](const QString &name, const QString &type) {
        emptyElement(xml, u"Override"_s, {{u"PartName"_s, name}, {u"ContentType"_s, type}});
    };
    part(u"/word/document.xml"_s, wordType + u"document.main+xml");
    part(u"/word/comments.xml"_s, wordType + u"comments+xml");
    part(u"/word/footnotes.xml"_s, wordType + u"footnotes+xml");
    part(u"/word/settings.xml"_s, wordType + u"settings+xml");
    part(u"/word/styles.xml"_s, wordType + u"styles+xml");
    part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray docxPackageRelations()
{
    return relations({{u"officeDocument/2006/relationships/officeDocument"_s, u"word/document.xml"_s},
                      {u"package/2006/relationships/metadata/core-properties"_s, u"docProps/core.xml"_s}});
}

QByteArray docxDocumentRelations()
{
    const QString office = u"officeDocument/2006/relationships/"_s;
    return relations({{office + u"styles", u"styles.xml"_s},
                      {office + u"settings", u"settings.xml"_s},
                      {office + u"footnotes", u"footnotes.xml"_s},
                      {office + u"comments", u"comments.xml"_s}});
}

} // namespace vigie
