// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/pdfmetadata.h"

#include <QHash>
#include <QXmlStreamReader>

#include <poppler/PDFDoc.h>
#include <poppler/UTF.h>
#include <poppler/goo/gmem.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int longestString = 1000;
constexpr int largestXmp = 1 << 20;

QString cleaned(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            result += c;
        else if (c.isSpace())
            result += u' ';
    }
    return result.simplified();
}

/// Text of the properties we know in an XMP packet, by local name with its usual prefix.
QHash<QString, QString> readXmp(const QByteArray &packet)
{
    static const QHash<QString, QString> prefixes{
        {u"http://purl.org/dc/elements/1.1/"_s, u"dc:"_s},
        {u"http://purl.org/dc/terms/"_s, u"dcterms:"_s},
        {u"http://prismstandard.org/namespaces/basic/2.0/"_s, u"prism:"_s},
        {u"http://prismstandard.org/namespaces/basic/3.0/"_s, u"prism:"_s}};
    QHash<QString, QString> fields;
    QXmlStreamReader reader(packet);
    reader.setEntityExpansionLimit(64);
    QString property;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const QString prefix = prefixes.value(reader.namespaceUri().toString());
            if (!prefix.isEmpty())
                property = prefix + reader.name();
        } else if (reader.isEndElement()) {
            if (!prefixes.value(reader.namespaceUri().toString()).isEmpty())
                property.clear();
        } else if (reader.isCharacters() && !reader.isWhitespace() && !property.isEmpty() &&
                   !fields.contains(property)) {
            fields.insert(property, cleaned(reader.text().toString()).left(longestString));
        }
    }
    return fields;
}

} // namespace

QString pdfString(const GooString *string)
{
    if (!string || string->getLength() == 0)
        return {};
    const std::string start(string->c_str(), size_t(std::min(string->getLength(), 4 * longestString)));
    Unicode *characters = nullptr;
    const int count = TextStringToUCS4(start, &characters);
    QString text;
    for (int i = 0; i < count && i < longestString; ++i) {
        if (characters[i] <= 0x10ffff && !(characters[i] >= 0xd800 && characters[i] <= 0xdfff))
            text += QStringView(QChar::fromUcs4(characters[i]));
    }
    gfree(characters);
    return cleaned(text);
}

void readPdfMetadata(PDFDoc &pdf, ExtractedDocument &document)
{
    QHash<QString, QString> xmp;
    if (const auto packet = pdf.readMetadata(); packet && packet->getLength() <= largestXmp)
        xmp = readXmp(QByteArray(packet->c_str(), packet->getLength()));

    document.title = pdfString(pdf.getDocInfoTitle().get());
    if (document.title.isEmpty())
        document.title = xmp.value(u"dc:title"_s);
    document.publisher = xmp.value(u"dc:publisher"_s);
    if (document.publisher.isEmpty())
        document.publisher = pdfString(pdf.getDocInfoAuthor().get());
    if (document.publisher.isEmpty())
        document.publisher = xmp.value(u"dc:creator"_s);
    document.published = xmp.value(u"prism:publicationDate"_s);
    if (document.published.isEmpty())
        document.published = xmp.value(u"dcterms:issued"_s);
    const Object catalog = pdf.getXRef()->getCatalog();
    if (catalog.isDict()) {
        const Object language = catalog.dictLookup("Lang");
        if (language.isString())
            document.language = pdfString(language.getString());
    }
    if (document.language.isEmpty())
        document.language = xmp.value(u"dc:language"_s);
}

} // namespace vigie
