// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packindex.h"

#include "models/domain/oneline.h"
#include "models/exchange/citation.h"
#include "models/exchange/packwording.h"
#include "models/exchange/wording.h"
#include "models/exchange/xmltext.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString packStyle =
    u"body{background:#fff;color:#1a1a1a;font:1rem/1.6 serif;max-width:52rem;margin:2rem auto;padding:0 1rem}"
    "h2{margin-top:3rem}h3{margin-top:2rem}blockquote{margin:0;padding:.2rem 1rem;border-left:.4rem solid "
    "#777}"
    ".yellow blockquote{border-color:#9a7b00}.green blockquote{border-color:#2e7d32}"
    ".blue blockquote{border-color:#1565c0}.pink blockquote{border-color:#c2185b}"
    ".orange blockquote{border-color:#c25700}.purple blockquote{border-color:#6a1b9a}"
    "article{margin:2rem 0;break-inside:avoid}cite{font-style:normal}.tags,.orphaned,.source{color:#595959}"
    "figure{margin:0}img{display:block;max-width:100%;border:1px solid #767676;margin:.8rem 0}"
    "table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{border:1px solid #999;padding:.3rem "
    ".5rem;"
    "text-align:left;vertical-align:top}td.amount{white-space:nowrap}code{font-size:.8rem;overflow-wrap:"
    "anywhere}"
    ":lang(ja){font-family:\"Noto Serif CJK JP\",serif}:lang(ko){font-family:\"Noto Serif CJK KR\",serif}"
    "code,pre{font-family:monospace}"_s;

QString figure(const Decimal &value, const QString &unit)
{
    // Groups of three in plain spaces: read alike in all four languages.
    QString digits = value.toString();
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = (point < 0 ? digits.size() : point) - 3; at > first; at -= 3)
        digits.insert(at, QChar(0x202f));
    return unit.isEmpty() ? digits : QString(digits + QChar(0xa0) + unit);
}

class IndexPage
{
public:
    IndexPage(QXmlStreamWriter &xml, const PackContent &content, Language language)
        : m_xml(xml)
        , m_content(content)
        , m_language(language)
    {
    }

    void write()
    {
        textElement(m_xml, u"h1"_s, say(PackText::Title));
        paragraph({}, say(PackText::About));
        writeExcerpts();
        if (!m_content.claims.isEmpty())
            writeAmounts();
        for (const PackFigure &figure : m_content.figures)
            writeFigure(figure);
        writeOriginals();
        writeFiles();
    }

private:
    QString say(PackText text) const { return packText(text, m_language); }

    void paragraph(const QString &kind, const QString &text)
    {
        m_xml.writeStartElement(u"p"_s);
        if (!kind.isEmpty())
            m_xml.writeAttribute(u"class"_s, kind);
        m_xml.writeCharacters(writable(text));
        m_xml.writeEndElement();
    }

    void writeExcerpts()
    {
        textElement(m_xml, u"h2"_s, say(PackText::Excerpts));
        qsizetype number = 0;
        DocumentId document;
        for (const Excerpt &excerpt : m_content.excerpts) {
            if (excerpt.annotation.passage.document != document || number == 0)
                textElement(m_xml, u"h3"_s, headingTitle(excerpt, m_language));
            document = excerpt.annotation.passage.document;
            writeExcerpt(excerpt, m_content.pictures.value(number++));
        }
    }

    void writeExcerpt(const Excerpt &excerpt, const QString &picture)
    {
        const Annotation &mark = excerpt.annotation;
        m_xml.writeCharacters(u"\n"_s);
        startElement(m_xml, u"article"_s,
                     {{u"class"_s, colourName(mark.colour)}, {u"id"_s, u"m-" + mark.id.value}});
        const QString cited = citation(excerpt, m_language);
        if (!mark.isOnDocument())
            writeQuote(excerpt);
        m_xml.writeStartElement(u"p"_s);
        textElement(m_xml, u"cite"_s, cited);
        m_xml.writeEndElement();
        if (mark.state == Annotation::State::Orphaned)
            paragraph(u"orphaned"_s, orphanedText(m_language));
        for (const QString &line : mark.note.split(u'\n', Qt::SkipEmptyParts))
            paragraph(u"note"_s, line);
        if (!mark.tags.isEmpty())
            paragraph(u"tags"_s, tagsText(mark.tags, m_language));
        if (!mark.evidence.isEmpty())
            paragraph(u"tags"_s, evidenceLine(mark.evidence, m_language));
        if (!picture.isEmpty())
            emptyElement(m_xml, u"img"_s,
                         {{u"src"_s, picture}, {u"alt"_s, say(PackText::Picture).arg(cited)}});
        m_xml.writeEndElement();
    }

    void writeQuote(const Excerpt &excerpt)
    {
        startElement(m_xml, u"blockquote"_s, {{u"lang"_s, languageCode(excerpt.language)}});
        if (!excerpt.sha256.isEmpty())
            m_xml.writeAttribute(u"cite"_s, u"urn:sha256:"_s + excerpt.sha256);
        textElement(m_xml, u"p"_s, quoteOnOneLine(excerpt));
        m_xml.writeEndElement();
    }

    void startTable(const QStringList &columns)
    {
        m_xml.writeStartElement(u"table"_s);
        m_xml.writeStartElement(u"thead"_s);
        m_xml.writeStartElement(u"tr"_s);
        for (const QString &column : columns)
            textElement(m_xml, u"th"_s, column, {{u"scope"_s, u"col"_s}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"tbody"_s);
    }
    void endTable()
    {
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QString amountText(const Claim &claim) const
    {
        const Amount &amount = claim.amount;
        QString text =
            amount.bound == Bound::Range && amount.low && amount.high
                ? say(PackText::Range).arg(figure(*amount.low, {}), figure(*amount.high, amount.unit))
                : figure(amount.value, amount.unit);
        if (const QString bound = packBound(amount.bound, m_language); !bound.isEmpty())
            text = bound + QChar(0xa0) + text;
        return text;
    }

    void writeAmounts()
    {
        textElement(m_xml, u"h2"_s, say(PackText::Amounts));
        paragraph({}, say(PackText::AmountsAbout));
        startTable({say(PackText::Amount), say(PackText::Meaning), say(PackText::Period),
                    say(PackText::Victim), say(PackText::Actor), say(PackText::Status),
                    say(PackText::Source)});
        for (qsizetype i = 0; i < m_content.claims.size(); ++i) {
            const Claim &claim = m_content.claims.at(i);
            const Excerpt place = m_content.claimPlaces.value(i);
            m_xml.writeCharacters(u"\n"_s);
            m_xml.writeStartElement(u"tr"_s);
            const QString amount = m_content.amounts.value(i);
            textElement(m_xml, u"td"_s, amount.isEmpty() ? amountText(claim) : amount,
                        {{u"class"_s, u"amount"_s}});
            QString meaning = packKind(claim.kind, m_language);
            if (const QString extent = packExtent(claim.extent, m_language); !extent.isEmpty())
                meaning += u" ("_s + extent + u')';
            if (claim.hedged)
                meaning += u" ("_s + say(PackText::Hedged) + u')';
            textElement(m_xml, u"td"_s, meaning);
            textElement(m_xml, u"td"_s, claim.period ? citeDate(*claim.period, m_language) : QString());
            textElement(m_xml, u"td"_s, claim.victim.name);
            textElement(m_xml, u"td"_s, claim.actor.name);
            textElement(m_xml, u"td"_s, packStatus(claim.status, m_language));
            m_xml.writeStartElement(u"td"_s);
            textElement(m_xml, u"q"_s, onOneLine(claim.quote), {{u"lang"_s, languageCode(place.language)}});
            m_xml.writeCharacters(u" — " + writable(citation(place, m_language)));
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        endTable();
    }

    void writeFigure(const PackFigure &figure)
    {
        textElement(m_xml, u"h2"_s, figure.title);
        paragraph({}, figure.about);
        m_xml.writeStartElement(u"figure"_s);
        emptyElement(m_xml, u"img"_s,
                     {{u"src"_s, figure.picture}, {u"alt"_s, say(PackText::Drawing).arg(figure.title)}});
        m_xml.writeEndElement();
        startTable(figure.columns);
        for (const QStringList &row : figure.rows) {
            m_xml.writeCharacters(u"\n"_s);
            m_xml.writeStartElement(u"tr"_s);
            for (const QString &cell : row)
                textElement(m_xml, u"td"_s, cell);
            m_xml.writeEndElement();
        }
        endTable();
        for (const QString &note : figure.notes)
            paragraph(u"source"_s, note);
    }

    void writeOriginals()
    {
        textElement(m_xml, u"h2"_s, say(PackText::Originals));
        paragraph({}, say(PackText::HowToCheck));
        startTable({say(PackText::Originals), say(PackText::File), say(PackText::Hash)});
        qsizetype number = 0;
        for (const QList<Excerpt> &ofOne : sourcesOf(m_content)) {
            const Excerpt &first = ofOne.constFirst();
            const QString file = m_content.originals.value(number++);
            m_xml.writeStartElement(u"tr"_s);
            QStringList about{headingTitle(first, m_language)};
            if (!first.publisher.isEmpty())
                about.append(first.publisher);
            if (first.published && first.published->isValid())
                about.append(citeDate(*first.published, m_language));
            textElement(m_xml, u"td"_s, about.join(u" · "_s));
            textElement(m_xml, u"td"_s, file);
            m_xml.writeStartElement(u"td"_s);
            textElement(m_xml, u"code"_s, first.sha256);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        endTable();
    }

    void writeFiles()
    {
        textElement(m_xml, u"h2"_s, say(PackText::Files));
        m_xml.writeStartElement(u"ul"_s);
        QStringList files{u"excerpts.csv"_s, u"excerpts.jsonld"_s};
        if (!m_content.claims.isEmpty())
            files.append(u"claims.csv"_s);
        files += {u"references.json"_s, u"originals.sha256"_s, u"files.sha256"_s};
        for (const QString &file : std::as_const(files)) {
            m_xml.writeStartElement(u"li"_s);
            textElement(m_xml, u"a"_s, file, {{u"href"_s, file}});
            m_xml.writeCharacters(u" — " + packFileText(file, m_language));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        paragraph(u"source"_s, u"Vigie " VIGIE_VERSION ""_s);
    }

    QXmlStreamWriter &m_xml;
    const PackContent &m_content;
    Language m_language;
};

void writeHead(QXmlStreamWriter &xml, Language language)
{
    xml.writeStartElement(u"head"_s);
    emptyElement(xml, u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
    // Opened from a folder the pictures are "file:", opened from a server they are "self".
    emptyElement(xml, u"meta"_s,
                 {{u"http-equiv"_s, u"Content-Security-Policy"_s},
                  {u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:"_s}});
    emptyElement(xml, u"meta"_s, {{u"name"_s, u"viewport"_s}, {u"content"_s, u"width=device-width"_s}});
    emptyElement(xml, u"meta"_s, {{u"name"_s, u"color-scheme"_s}, {u"content"_s, u"only light"_s}});
    emptyElement(xml, u"meta"_s, {{u"name"_s, u"generator"_s}, {u"content"_s, u"Vigie " VIGIE_VERSION ""_s}});
    textElement(xml, u"title"_s, packText(PackText::Title, language));
    textElement(xml, u"style"_s, packStyle);
    xml.writeEndElement();
}

} // namespace

QList<QList<Excerpt>> sourcesOf(const PackContent &content)
{
    return byDocument(content.excerpts + content.claimPlaces + content.eventPlaces);
}

QByteArray packIndexOf(const PackContent &content, Language language)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeDTD(u"<!DOCTYPE html>"_s);
    xml.writeCharacters(u"\n"_s);
    startElement(xml, u"html"_s, {{u"lang"_s, languageCode(language)}});
    writeHead(xml, language);
    xml.writeStartElement(u"body"_s);
    IndexPage(xml, content, language).write();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeCharacters(u"\n"_s);
    return bytes;
}

} // namespace vigie
