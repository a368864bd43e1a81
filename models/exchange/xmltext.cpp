// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xmltext.h"

namespace vigie {

QString writable(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            kept += c;
            kept += text.at(++i);
        } else if (!c.isSurrogate() && (c >= u' ' || c == u'\n' || c == u'\t') && c.unicode() < 0xfffe) {
            kept += c;
        }
    }
    return kept;
}

void startElement(QXmlStreamWriter &xml, const QString &name, XmlAttributes attributes)
{
    xml.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(key, writable(value));
}

void emptyElement(QXmlStreamWriter &xml, const QString &name, XmlAttributes attributes)
{
    xml.writeEmptyElement(name);
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(key, writable(value));
}

void textElement(QXmlStreamWriter &xml, const QString &name, const QString &text, XmlAttributes attributes)
{
    startElement(xml, name, attributes);
    xml.writeCharacters(writable(text));
    xml.writeEndElement();
}

} // namespace vigie
