// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/htmldocument.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestField = 1000;
constexpr qsizetype longestJson = 262'144;

/// What JSON-LD says of the page: only what states itself to be a publication.
struct LinkedData
{
    QString published;
    QString publisher;
    QString author;
    QString headline;
};

QString nameIn(const QJsonValue &value)
{
    if (value.isArray())
        return nameIn(value.toArray().first());
    return value.isObject() ? value.toObject().value("name"_L1).toString() : value.toString();
}

void readLinkedData(const QJsonValue &value, LinkedData &data, int depth)
{
    if (depth > 4)
        return;
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            readLinkedData(each, data, depth + 1);
        return;
    }
    const QJsonObject object = value.toObject();
    const QString published = object.value("datePublished"_L1).toString();
    if (!published.isEmpty() && data.published.isEmpty()) {
        data.published = published;
        data.publisher = nameIn(object.value("publisher"_L1));
        data.author = nameIn(object.value("author"_L1));
        data.headline = nameIn(object.value("headline"_L1));
    }
    readLinkedData(object.value("@graph"_L1), data, depth + 1);
}

QString firstOf(const QHash<QString, QString> &fields, std::initializer_list<const char16_t *> names)
{
    for (const char16_t *name : names) {
        if (const QString value = fields.value(QStringView(name).toString()); !value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

void readHtmlMetadata(const xmlDoc *tree, ExtractedDocument &document)
{
    const xmlNode *root = xmlDocGetRootElement(tree);
    QHash<QString, QString> fields; // name in lower case → first content
    LinkedData linked;
    QString title;
    QString time;
    document.language = attribute(root, "lang");
    if (document.language.isEmpty())
        document.language = attribute(root, "xml:lang");
    for (const xmlNode *node = root; node; node = nextNode(node, root, true)) {
        if (isElement(node, "meta")) {
            QString name = attribute(node, "property");
            for (const char *other : {"name", "itemprop", "http-equiv"})
                name = name.isEmpty() ? attribute(node, other) : name;
            const QString content = attribute(node, "content").simplified().left(longestField);
            if (!name.isEmpty() && !content.isEmpty() && !fields.contains(name.toLower()))
                fields.insert(name.toLower(), content);
        } else if (isElement(node, "title") && title.isEmpty()) {
            title = textOf(node, longestField);
        } else if (isElement(node, "time") && time.isEmpty()) {
            // Of the page only when it says so, or stands in the article's head; others date anything.
            const bool declared = !attribute(node, "pubdate").isNull() ||
                                  attribute(node, "itemprop") == u"datePublished" ||
                                  isElement(node->parent, "header") || isElement(node->parent, "article") ||
                                  attribute(node, "class").contains(u"publish");
            if (declared)
                time = attribute(node, "datetime");
        } else if (isElement(node, "script") &&
                   attribute(node, "type").compare(u"application/ld+json", Qt::CaseInsensitive) == 0 &&
                   node->children && node->children->content) {
            const QByteArray json(reinterpret_cast<const char *>(node->children->content));
            if (json.size() <= longestJson) {
                const auto parsed = QJsonDocument::fromJson(json.trimmed());
                readLinkedData(parsed.isArray() ? QJsonValue(parsed.array()) : QJsonValue(parsed.object()),
                               linked, 0);
            }
        }
    }
    document.title = firstOf(fields, {u"og:title", u"citation_title", u"dc.title", u"dcterms.title"});
    if (document.title.isEmpty())
        document.title = !linked.headline.isEmpty() ? linked.headline : title;
    document.publisher = firstOf(fields, {u"og:site_name", u"citation_publisher", u"dc.publisher",
                                          u"dcterms.publisher", u"publisher"});
    if (document.publisher.isEmpty())
        document.publisher = linked.publisher;
    if (document.publisher.isEmpty())
        document.publisher = firstOf(fields, {u"author", u"article:author", u"dc.creator"});
    if (document.publisher.isEmpty())
        document.publisher = linked.author;
    if (document.language.isEmpty())
        document.language = firstOf(fields, {u"content-language", u"og:locale", u"dc.language"});
    document.language.replace(u'_', u'-');
    document.published = firstOf(fields, {u"article:published_time", u"og:published_time", u"datepublished",
                                          u"citation_publication_date", u"dcterms.issued", u"dc.date.issued",
                                          u"dc.date", u"dcterms.date", u"pubdate", u"date"});
    if (document.published.isEmpty())
        document.published = !linked.published.isEmpty() ? linked.published : time;
    document.published = document.published.trimmed().replace(u'/', u'-').left(64);
}

} // namespace vigie
