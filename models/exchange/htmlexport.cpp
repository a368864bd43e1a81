// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/htmlexport.h"

#include "models/exchange/citation.h"
#include "models/exchange/wording.h"
#include "models/exchange/xmltext.h"

#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// The edge of a quote in its highlight's colour, dark enough for 3:1 on white; the colour's name is in the
// class.
const QString style =
    u"body{background:#fff;color:#1a1a1a;font:1rem/1.6 serif;max-width:45rem;margin:2rem auto;padding:0 1rem}"
    "blockquote{margin:0;padding:.2rem 1rem;border-left:.4rem solid #777}"
    ".yellow blockquote{border-color:#9a7b00}.green blockquote{border-color:#2e7d32}"
    ".blue blockquote{border-color:#1565c0}.pink blockquote{border-color:#c2185b}"
    ".orange blockquote{border-color:#c25700}.purple blockquote{border-color:#6a1b9a}"
    "article{margin:2rem 0}cite{font-style:normal}.tags,.orphaned{color:#595959}"
    ":lang(ja){font-family:\"Noto Serif CJK JP\",serif}:lang(ko){font-family:\"Noto Serif CJK KR\",serif}"_s;

void writeMeta(QXmlStreamWriter &xml, const QString &name, const QString &value, const QString &content)
{
    xml.writeEmptyElement(u"meta"_s);
    xml.writeAttribute(name, value);
    xml.writeAttribute(u"content"_s, content);
}

void writeQuote(QXmlStreamWriter &xml, const Excerpt &excerpt)
{
    startElement(xml, u"blockquote"_s, {{u"lang"_s, languageCode(excerpt.language)}});
    if (!excerpt.sha256.isEmpty())
        xml.writeAttribute(u"cite"_s, u"urn:sha256:"_s + excerpt.sha256);
    textElement(xml, u"p"_s, quoteOnOneLine(excerpt));
    xml.writeEndElement();
}

void writeExcerpt(QXmlStreamWriter &xml, const Excerpt &excerpt, Language language)
{
    const Annotation &annotation = excerpt.annotation;
    xml.writeStartElement(u"article"_s);
    xml.writeAttribute(u"class"_s, colourName(annotation.colour));
    if (!annotation.isOnDocument())
        writeQuote(xml, excerpt);
    xml.writeStartElement(u"p"_s);
    xml.writeTextElement(u"cite"_s, writable(citation(excerpt, language)));
    xml.writeEndElement();
    const auto paragraph = [&xml](const QString &kind, const QString &text) {
        xml.writeStartElement(u"p"_s);
        xml.writeAttribute(u"class"_s, kind);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    };
    if (annotation.state == Annotation::State::Orphaned)
        paragraph(u"orphaned"_s, orphanedText(language));
    for (const QString &line : annotation.note.split(u'\n', Qt::SkipEmptyParts))
        paragraph(u"note"_s, line);
    if (!annotation.tags.isEmpty())
        paragraph(u"tags"_s, tagsText(annotation.tags, language));
    if (!annotation.evidence.isEmpty())
        paragraph(u"tags"_s, evidenceLine(annotation.evidence, language));
    xml.writeEndElement();
}

} // namespace

QByteArray htmlOf(const QList<Excerpt> &excerpts, Language citeLanguage)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString heading = excerptsHeading(citeLanguage);
    xml.writeDTD(u"<!DOCTYPE html>"_s);
    xml.writeCharacters(u"\n"_s);
    xml.writeStartElement(u"html"_s);
    xml.writeAttribute(u"lang"_s, languageCode(citeLanguage));
    xml.writeStartElement(u"head"_s);
    xml.writeEmptyElement(u"meta"_s);
    xml.writeAttribute(u"charset"_s, u"utf-8"_s);
    writeMeta(xml, u"http-equiv"_s, u"Content-Security-Policy"_s,
              u"default-src 'none'; style-src 'unsafe-inline'"_s);
    writeMeta(xml, u"name"_s, u"viewport"_s, u"width=device-width"_s);
    writeMeta(xml, u"name"_s, u"color-scheme"_s, u"only light"_s);
    writeMeta(xml, u"name"_s, u"generator"_s, u"Vigie " VIGIE_VERSION ""_s);
    xml.writeTextElement(u"title"_s, heading);
    xml.writeTextElement(u"style"_s, style);
    xml.writeEndElement();
    xml.writeStartElement(u"body"_s);
    xml.writeTextElement(u"h1"_s, heading);
    for (const Excerpt &excerpt : excerpts) {
        xml.writeCharacters(u"\n"_s);
        writeExcerpt(xml, excerpt, citeLanguage);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeCharacters(u"\n"_s);
    return bytes;
}

} // namespace vigie
