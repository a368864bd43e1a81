// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/references.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

QString cslTypeOf(const Excerpt &source)
{
    if (source.mediaType == u"application/pdf")
        return u"report"_s;
    return source.mediaType == u"text/html" ? u"webpage"_s : u"document"_s;
}

// Year, month and day as far as `parts` of them are known.
QJsonArray dateParts(QDate day, int parts)
{
    QJsonArray array{day.year()};
    if (parts > 1)
        array.append(day.month());
    if (parts > 2)
        array.append(day.day());
    return array;
}

QJsonObject issued(const FuzzyDate &date)
{
    const auto parts = [](const QJsonArray &first, const QJsonArray &last = {}) {
        QJsonArray both{first};
        if (!last.isEmpty())
            both.append(last);
        return QJsonObject{{u"date-parts"_s, both}};
    };
    switch (date.precision) {
    case FuzzyDate::Precision::Day:
        return parts(dateParts(date.start, 3));
    case FuzzyDate::Precision::Month:
        return parts(dateParts(date.start, 2));
    case FuzzyDate::Precision::Quarter:
        return parts(dateParts(date.start, 2), dateParts(date.end, 2));
    case FuzzyDate::Precision::Year:
        return parts(dateParts(date.start, 1));
    case FuzzyDate::Precision::Range:
        break;
    }
    if (date.start.isValid() && date.end.isValid())
        return parts(dateParts(date.start, 3), dateParts(date.end, 3));
    return {{u"literal"_s, date.toIso()}};
}

QJsonObject itemOf(const Reference &reference)
{
    const Excerpt &source = reference.source;
    QJsonObject item{{u"id"_s, reference.key},
                     {u"citation-key"_s, reference.key},
                     {u"type"_s, cslTypeOf(source)},
                     {u"title"_s, source.title},
                     {u"note"_s, reference.remarks.join(u'\n')},
                     {u"annote"_s, reference.quotes.join(u'\n')}};
    if (!source.publisher.isEmpty()) {
        item[u"author"_s] = QJsonArray{QJsonObject{{u"literal"_s, source.publisher}}};
        item[u"publisher"_s] = source.publisher;
    }
    if (source.published && source.published->isValid())
        item[u"issued"_s] = issued(*source.published);
    if (const QString code = languageCode(source.documentLanguage); code != u"und")
        item[u"language"_s] = code;
    if (!reference.pageLabels.isEmpty()) {
        item[u"page"_s] = reference.pageLabels.join(u", "_s);
        item[u"number-of-pages"_s] = QString::number(source.documentPages);
    }
    if (!reference.tags.isEmpty())
        item[u"keyword"_s] = reference.tags.join(u", "_s);
    return item;
}

} // namespace

QByteArray cslJsonOf(const QList<Excerpt> &excerpts, Language citeLanguage)
{
    QJsonArray items;
    for (const Reference &reference : referencesOf(excerpts, citeLanguage))
        items.append(itemOf(reference));
    return QJsonDocument(items).toJson(QJsonDocument::Indented);
}

} // namespace vigie
