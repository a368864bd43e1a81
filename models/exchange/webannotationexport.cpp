// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/webannotationexport.h"

#include "models/exchange/moments.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString annotationContext = u"http://www.w3.org/ns/anno.jsonld"_s;
const QString sourcePrefix = u"urn:sha256:"_s;
const QString idPrefix = u"urn:uuid:"_s;
const QString linkPrefix = u"urn:x-vigie:"_s; // and what it is evidence for: entity, claim or event
const QString documentPrefix = u"urn:x-vigie:document:"_s; // where only a document's id is left of it

QJsonArray bodiesOf(const Excerpt &excerpt)
{
    QJsonArray bodies;
    const auto add = [&bodies](const QString &purpose, const QString &value) {
        bodies.append(QJsonObject{{u"type"_s, u"TextualBody"_s},
                                  {u"purpose"_s, purpose},
                                  {u"format"_s, u"text/plain"_s},
                                  {u"value"_s, value}});
    };
    if (!excerpt.annotation.note.isEmpty())
        add(u"commenting"_s, excerpt.annotation.note);
    for (const QString &tag : excerpt.annotation.tags)
        add(u"tagging"_s, tag);
    add(u"classifying"_s, colourName(excerpt.annotation.colour));
    for (const EvidenceLink &link : excerpt.annotation.evidence)
        bodies.append(QJsonObject{
            {u"type"_s, u"SpecificResource"_s},
            {u"purpose"_s, u"linking"_s},
            {u"source"_s,
             QJsonObject{{u"id"_s, QString(linkPrefix + evidenceKindName(link.kind) + u':' + link.id)},
                         {u"label"_s, link.label}}}});
    return bodies;
}

QString sourceOf(const Excerpt &excerpt)
{
    return excerpt.sha256.isEmpty() ? documentPrefix + excerpt.annotation.passage.document.value
                                    : sourcePrefix + excerpt.sha256;
}

QJsonObject targetOf(const Excerpt &excerpt)
{
    const Annotation &annotation = excerpt.annotation;
    if (annotation.isOnDocument())
        return {{u"type"_s, u"SpecificResource"_s}, {u"source"_s, sourceOf(excerpt)}};
    const QJsonObject quote{{u"type"_s, u"TextQuoteSelector"_s},
                            {u"exact"_s, annotation.quote},
                            {u"prefix"_s, annotation.prefix},
                            {u"suffix"_s, annotation.suffix}};
    const QJsonObject position{{u"type"_s, u"TextPositionSelector"_s},
                               {u"start"_s, excerpt.points.start},
                               {u"end"_s, excerpt.points.end}};
    // Positions are those of one page's text. RFC 8118 names a page of a PDF so; sections are counted alike.
    const QJsonObject page{{u"type"_s, u"FragmentSelector"_s},
                           {u"value"_s, u"page=%1"_s.arg(annotation.passage.page)},
                           {u"refinedBy"_s, QJsonArray{quote, position}}};
    QJsonObject pageOfPdf = page;
    if (excerpt.pagePrinted)
        pageOfPdf[u"conformsTo"_s] = u"http://tools.ietf.org/rfc/rfc3778"_s;
    QJsonObject target{
        {u"type"_s, u"SpecificResource"_s}, {u"source"_s, sourceOf(excerpt)}, {u"selector"_s, pageOfPdf}};
    if (annotation.style != MarkStyle::Highlight)
        target[u"styleClass"_s] = markStyleName(annotation.style);
    return target;
}

QJsonObject annotationOf(const Excerpt &excerpt)
{
    const Annotation &annotation = excerpt.annotation;
    QJsonObject json{
        {u"@context"_s, annotationContext},
        {u"id"_s, QString(idPrefix + annotation.id.value)},
        {u"type"_s, u"Annotation"_s},
        {u"motivation"_s, annotation.isOnDocument() ? u"commenting"_s : u"highlighting"_s},
        {u"created"_s, moments::timeText(annotation.created)},
        {u"modified"_s, moments::timeText(annotation.modified)},
        {u"generator"_s, QJsonObject{{u"type"_s, u"Software"_s}, {u"name"_s, u"Vigie " VIGIE_VERSION ""_s}}},
        {u"body"_s, bodiesOf(excerpt)},
        {u"target"_s, targetOf(excerpt)}};
    // A class is nothing without the style sheet that says what it looks like.
    if (annotation.style == MarkStyle::Underline)
        json[u"stylesheet"_s] = QJsonObject{{u"type"_s, u"CssStylesheet"_s},
                                            {u"value"_s, u".underline { text-decoration: underline }"_s}};
    return json;
}

// The same excerpts make the same collection: its name is made of theirs.
QString collectionId(const QList<Excerpt> &excerpts)
{
    QByteArray ids;
    for (const Excerpt &excerpt : excerpts)
        ids += excerpt.annotation.id.value.toUtf8() + '\n';
    return idPrefix + QUuid::createUuidV5(QUuid(u"{6f2b0a3e-5d0c-5c52-9a5d-0d2f0f8a7b11}"_s), ids)
                          .toString(QUuid::WithoutBraces);
}

void readEvidence(const QJsonObject &source, Annotation &annotation)
{
    const QString id = source[u"id"_s].toString();
    if (!id.startsWith(linkPrefix))
        return;
    const auto kind = evidenceKindFromName(id.section(u':', 2, 2));
    if (const QString named = id.section(u':', 3); kind && !named.isEmpty())
        annotation.evidence.append({*kind, named, source[u"label"_s].toString()});
}

std::optional<ImportedAnnotation> read(const QJsonObject &json)
{
    ImportedAnnotation one;
    Annotation &annotation = one.annotation;
    const QString id = json[u"id"_s].toString();
    annotation.id.value = QUuid(id.mid(idPrefix.size())).toString(QUuid::WithoutBraces);
    if (!id.startsWith(idPrefix) || QUuid(annotation.id.value).isNull())
        return std::nullopt;
    annotation.created = QDateTime::fromString(json[u"created"_s].toString(), Qt::ISODateWithMs).toUTC();
    annotation.modified = QDateTime::fromString(json[u"modified"_s].toString(), Qt::ISODateWithMs).toUTC();
    for (const QJsonValue &value : json[u"body"_s].toArray()) {
        const QJsonObject body = value.toObject();
        const QString purpose = body[u"purpose"_s].toString(), text = body[u"value"_s].toString();
        if (purpose == u"commenting")
            annotation.note = text;
        else if (purpose == u"tagging")
            annotation.tags.append(text);
        else if (purpose == u"classifying")
            annotation.colour = colourFromName(text).value_or(HighlightColour::Yellow);
        else if (purpose == u"linking")
            readEvidence(body[u"source"_s].toObject(), annotation);
    }
    const QJsonObject target = json[u"target"_s].toObject();
    const QString source = target[u"source"_s].toString();
    if (source.startsWith(sourcePrefix)) {
        one.sha256 = source.mid(sourcePrefix.size());
        annotation.passage.document.value = one.sha256.left(12);
    } else if (source.startsWith(documentPrefix)) {
        annotation.passage.document.value = source.mid(documentPrefix.size());
    }
    annotation.style = markStyleFromName(target[u"styleClass"_s].toString()).value_or(MarkStyle::Highlight);
    const QJsonObject selector = target[u"selector"_s].toObject();
    annotation.passage.page = QStringView(selector[u"value"_s].toString()).mid(5).toInt();
    for (const QJsonValue &value : selector[u"refinedBy"_s].toArray()) {
        const QJsonObject part = value.toObject();
        if (part[u"type"_s].toString() == u"TextQuoteSelector") {
            annotation.quote = part[u"exact"_s].toString();
            annotation.prefix = part[u"prefix"_s].toString();
            annotation.suffix = part[u"suffix"_s].toString();
        } else {
            annotation.passage.span = {part[u"start"_s].toInteger(), part[u"end"_s].toInteger()};
        }
    }
    const bool placed = selector.isEmpty() ? !annotation.note.isEmpty()
                                           : annotation.passage.page > 0 && !annotation.quote.isEmpty();
    const bool whole = !annotation.passage.document.isEmpty() && placed && annotation.created.isValid() &&
                       annotation.modified.isValid();
    return whole ? std::optional(one) : std::nullopt;
}

} // namespace

QByteArray webAnnotationsOf(const QList<Excerpt> &excerpts)
{
    QJsonArray items;
    for (const Excerpt &excerpt : excerpts)
        items.append(annotationOf(excerpt));
    const QString id = collectionId(excerpts);
    QJsonObject collection{{u"@context"_s, annotationContext},
                           {u"id"_s, id},
                           {u"type"_s, u"AnnotationCollection"_s},
                           {u"label"_s, u"Excerpts"_s},
                           {u"total"_s, items.size()}};
    if (!items.isEmpty())
        collection[u"first"_s] = QJsonObject{{u"id"_s, QString(id + u"#page1"_s)},
                                             {u"type"_s, u"AnnotationPage"_s},
                                             {u"startIndex"_s, 0},
                                             {u"items"_s, items}};
    return QJsonDocument(collection).toJson(QJsonDocument::Indented);
}

Result<QList<ImportedAnnotation>> readWebAnnotations(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject collection = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return Error{
            Error::Code::Malformed,
            QCoreApplication::translate("vigie::Export", "This is not JSON: %1.").arg(problem.errorString())};
    if (collection[u"type"_s].toString() != u"AnnotationCollection")
        return Error{Error::Code::Malformed,
                     QCoreApplication::translate("vigie::Export",
                                                 "This file holds no collection of Web Annotations.")};
    QList<ImportedAnnotation> annotations;
    for (const QJsonValue &item : collection[u"first"_s].toObject()[u"items"_s].toArray()) {
        const std::optional<ImportedAnnotation> one = read(item.toObject());
        if (!one)
            return Error{Error::Code::Malformed,
                         QCoreApplication::translate(
                             "vigie::Export", "The annotation number %1 of this file was not written by "
                                              "Vigie: its id, its source, its page or its words are missing.")
                             .arg(annotations.size() + 1)};
        annotations.append(*one);
    }
    return annotations;
}

} // namespace vigie
