// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/qdpxexport.h"

#include "models/domain/codepoints.h"
#include "models/domain/oneline.h"
#include "models/exchange/colours.h"
#include "models/exchange/moments.h"
#include "models/exchange/xmltext.h"
#include "models/exchange/zipfile.h"

#include <QMap>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// The same thing has the same name in each export.
QString guid(const QString &of)
{
    static const QUuid family(u"{0c5a7d1e-2a0b-5c1f-8a57-64f0b3f1d2c9}"_s);
    return QUuid::createUuidV5(family, of.toUtf8()).toString(QUuid::WithoutBraces).toUpper();
}

QStringList codesOf(const Annotation &mark)
{
    return mark.tags.isEmpty() ? QStringList{colourName(mark.colour)} : mark.tags;
}

QString codeGuid(const QString &path)
{
    return guid(u"code:" + path);
}

// "fleet/tankers" stands below "fleet".
QStringList pathOf(const QString &tag)
{
    QStringList parts;
    for (const QString &part : tag.split(u'/', Qt::SkipEmptyParts)) {
        if (const QString name = part.simplified(); !name.isEmpty())
            parts.append(name);
    }
    return parts.isEmpty() ? QStringList{tag} : parts;
}

struct Code
{
    QString colour;
    QMap<QString, Code> below; ///< by name
};

/// The text of a source and where its pages begin, in code points.
struct PlainText
{
    QString text;
    QHash<int, qsizetype> starts;

    explicit PlainText(const QList<Page> &pages)
    {
        qsizetype at = 0;
        for (const Page &page : pages) {
            starts.insert(page.number, at);
            QString lines = page.text + u'\n';
            lines.replace(u'\r', u'\n'); // keeps its length
            at += codePointCount(lines);
            text += lines;
        }
    }
};

class Project
{
public:
    Project(const QList<Excerpt> &excerpts, const QHash<DocumentId, ProjectSource> &sources)
        : m_excerpts(excerpts)
        , m_sources(sources)
        , m_xml(&m_bytes)
    {
    }

    QList<ZipEntry> entries()
    {
        m_xml.writeStartDocument();
        startElement(m_xml, u"Project"_s,
                     {{u"xmlns"_s, u"urn:QDA-XML:project:1.0"_s},
                      {u"name"_s, u"Vigie"_s},
                      {u"origin"_s, u"Vigie " VIGIE_VERSION ""_s}});
        writeCodeBook();
        writeSources();
        writeNotes();
        for (const Excerpt *lost : m_lost)
            emptyElement(m_xml, u"NoteRef"_s, {{u"targetGUID"_s, lostGuid(*lost)}});
        m_xml.writeEndDocument();
        return QList<ZipEntry>{{u"project.qde"_s, m_bytes}} + m_files;
    }

private:
    static QString lostGuid(const Excerpt &excerpt) { return guid(u"lost:" + excerpt.annotation.id.value); }
    static QString noteGuid(const Annotation &mark) { return guid(u"note:" + mark.id.value); }

    bool hasText(const Excerpt &excerpt) const
    {
        const Annotation &mark = excerpt.annotation;
        return mark.state == Annotation::State::Anchored && !mark.isOnDocument() &&
               m_sources.contains(mark.passage.document);
    }

    bool isOnSource(const Excerpt &excerpt) const
    {
        return excerpt.annotation.isOnDocument() && m_sources.contains(excerpt.annotation.passage.document);
    }

    void writeCodeBook()
    {
        QMap<QString, Code> top;
        for (const Excerpt &excerpt : m_excerpts) {
            for (const QString &tag : codesOf(excerpt.annotation)) {
                QMap<QString, Code> *level = &top;
                Code *code = nullptr;
                for (const QString &name : pathOf(tag)) {
                    code = &(*level)[name];
                    level = &code->below;
                }
                if (code && code->colour.isEmpty())
                    code->colour = paperColour(excerpt.annotation.colour);
            }
        }
        if (top.isEmpty())
            return;
        m_xml.writeStartElement(u"CodeBook"_s);
        m_xml.writeStartElement(u"Codes"_s);
        writeCodes(top, {});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeCodes(const QMap<QString, Code> &codes, const QString &above)
    {
        for (auto code = codes.cbegin(); code != codes.cend(); ++code) {
            const QString path = above.isEmpty() ? code.key() : QString(above + u'/' + code.key());
            startElement(m_xml, u"Code"_s,
                         {{u"guid"_s, codeGuid(path)}, {u"name"_s, code.key()}, {u"isCodable"_s, u"true"_s}});
            if (!code->colour.isEmpty())
                m_xml.writeAttribute(u"color"_s, code->colour.toUpper());
            writeCodes(code->below, path);
            m_xml.writeEndElement();
        }
    }

    void writeSources()
    {
        QList<QList<Excerpt>> groups;
        for (const Excerpt &excerpt : m_excerpts) {
            if (!hasText(excerpt) && !isOnSource(excerpt))
                m_lost.append(&excerpt);
        }
        for (const QList<Excerpt> &ofOne : byDocument(m_excerpts)) {
            if (m_sources.contains(ofOne.constFirst().annotation.passage.document))
                groups.append(ofOne);
        }
        if (groups.isEmpty())
            return;
        m_xml.writeStartElement(u"Sources"_s);
        for (const QList<Excerpt> &ofOne : groups)
            writeSource(ofOne);
        m_xml.writeEndElement();
    }

    void writeSource(const QList<Excerpt> &excerpts)
    {
        const Excerpt &first = excerpts.constFirst();
        const ProjectSource &source = *m_sources.constFind(first.annotation.passage.document);
        const QString id = guid(u"source:" + first.sha256);
        if (source.original.isEmpty())
            return writeText(u"TextSource"_s, id, excerpts, source);
        m_files.append({u"sources/"_s + id + u".pdf", source.original, true});
        startElement(
            m_xml, u"PDFSource"_s,
            {{u"guid"_s, id}, {u"name"_s, first.title}, {u"path"_s, u"internal://"_s + id + u".pdf"}});
        textElement(m_xml, u"Description"_s, u"sha256: " + first.sha256);
        writeText(u"Representation"_s, guid(u"text:" + first.sha256), excerpts, source);
        m_xml.writeEndElement();
    }

    void writeText(const QString &element, const QString &id, const QList<Excerpt> &excerpts,
                   const ProjectSource &source)
    {
        const PlainText plain(source.pages);
        m_files.append({u"sources/"_s + id + u".txt", plain.text.toUtf8()});
        const Excerpt &first = excerpts.constFirst();
        startElement(m_xml, element,
                     {{u"guid"_s, id},
                      {u"name"_s, first.title},
                      {u"plainTextPath"_s, u"internal://"_s + id + u".txt"}});
        if (element == u"TextSource")
            textElement(m_xml, u"Description"_s, u"sha256: " + first.sha256);
        for (const Excerpt &excerpt : excerpts) {
            if (hasText(excerpt))
                writeSelection(excerpt, plain.starts.value(excerpt.annotation.passage.page));
        }
        for (const Excerpt &excerpt : excerpts) {
            if (isOnSource(excerpt) && !excerpt.annotation.note.isEmpty())
                emptyElement(m_xml, u"NoteRef"_s, {{u"targetGUID"_s, noteGuid(excerpt.annotation)}});
        }
        m_xml.writeEndElement();
    }

    void writeSelection(const Excerpt &excerpt, qsizetype pageStart)
    {
        const Annotation &mark = excerpt.annotation;
        const QString created = moments::momentText(mark.created);
        const QString words = quoteOnOneLine(excerpt);
        startElement(m_xml, u"PlainTextSelection"_s,
                     {{u"guid"_s, mark.id.value.toUpper()},
                      {u"name"_s, words.left(60)},
                      {u"startPosition"_s, QString::number(pageStart + excerpt.points.start)},
                      {u"endPosition"_s, QString::number(pageStart + excerpt.points.end)},
                      {u"creationDateTime"_s, created},
                      {u"modifiedDateTime"_s, moments::momentText(mark.modified)}});
        textElement(m_xml, u"Description"_s, mark.quote);
        for (const QString &tag : codesOf(mark)) {
            startElement(m_xml, u"Coding"_s,
                         {{u"guid"_s, guid(u"coding:" + mark.id.value + u'/' + tag)},
                          {u"creationDateTime"_s, created}});
            emptyElement(m_xml, u"CodeRef"_s, {{u"targetGUID"_s, codeGuid(pathOf(tag).join(u'/'))}});
            m_xml.writeEndElement();
        }
        if (!mark.note.isEmpty())
            emptyElement(m_xml, u"NoteRef"_s, {{u"targetGUID"_s, noteGuid(mark)}});
        m_xml.writeEndElement();
    }

    void writeNotes()
    {
        QList<const Excerpt *> noted;
        for (const Excerpt &excerpt : m_excerpts) {
            if ((hasText(excerpt) || isOnSource(excerpt)) && !excerpt.annotation.note.isEmpty())
                noted.append(&excerpt);
        }
        if (noted.isEmpty() && m_lost.isEmpty())
            return;
        m_xml.writeStartElement(u"Notes"_s);
        for (const Excerpt *excerpt : noted)
            writeNote(noteGuid(excerpt->annotation), excerpt->annotation, excerpt->annotation.note);
        for (const Excerpt *excerpt : m_lost)
            writeNote(lostGuid(*excerpt), excerpt->annotation,
                      u"“"_s + quoteOnOneLine(*excerpt) + u"”\n" + excerpt->annotation.note + u'\n' +
                          codesOf(excerpt->annotation).join(u", "_s));
        m_xml.writeEndElement();
    }

    void writeNote(const QString &id, const Annotation &mark, const QString &text)
    {
        startElement(m_xml, u"Note"_s,
                     {{u"guid"_s, id},
                      {u"name"_s, onOneLine(mark.quote).left(60)},
                      {u"creationDateTime"_s, moments::momentText(mark.created)},
                      {u"modifiedDateTime"_s, moments::momentText(mark.modified)}});
        textElement(m_xml, u"PlainTextContent"_s, text);
        m_xml.writeEndElement();
    }

    const QList<Excerpt> &m_excerpts;
    const QHash<DocumentId, ProjectSource> &m_sources;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QList<const Excerpt *> m_lost; ///< whose words stand in no source
    QList<ZipEntry> m_files;
};

} // namespace

Result<QByteArray> qdpxOf(const QList<Excerpt> &excerpts, const QHash<DocumentId, ProjectSource> &sources)
{
    return zipOf(Project(excerpts, sources).entries());
}

} // namespace vigie
