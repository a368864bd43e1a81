// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/indexwriter.h"
#include "indexing/search/xapiansearchservice.h"

#include <QTemporaryDir>
#include <QTest>

namespace vigie::test {

/// A page of paragraphs.
inline Page pageOf(int number, const QStringList &paragraphs)
{
    Page page;
    page.number = number;
    for (const QString &paragraph : paragraphs) {
        if (!page.text.isEmpty())
            page.text += u'\n';
        const qsizetype start = page.text.size();
        page.text += paragraph;
        page.blocks.append({Block::Kind::Paragraph, 0, {start, page.text.size()}});
    }
    return page;
}

/// A small index in a folder of its own, asked through the service.
class SearchFixture
{
public:
    explicit SearchFixture(const QList<Entity> &entities = {})
        : thesaurus(std::make_shared<const Thesaurus>(entities))
    {
    }

    void add(const QString &id, Language language, const QStringList &paragraphs,
             const std::optional<FuzzyDate> &published = {}, const QList<Mention> &mentions = {},
             DocumentFacts facts = {}, const QList<Annotation> &marks = {})
    {
        if (!writer) {
            auto opened = IndexWriter::open(folder(), *thesaurus);
            QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().message));
            writer = std::move(opened).value();
        }
        Document document;
        document.id = {id};
        document.language = language;
        document.title = titles.value(id);
        document.mediaType = QStringLiteral("text/plain");
        document.published = published;
        // A paragraph a page keeps passages apart, however short they are.
        QList<Page> pages;
        for (const QString &paragraph : paragraphs) {
            pages.append(pageOf(int(pages.size()) + 1, {paragraph}));
            pages.last().language = language;
            texts.insert(id + u'/' + QString::number(pages.size()), pages.last());
        }
        facts.mentions = mentions;
        QVERIFY(writer->replaceDocument(document, pages, facts, marks).ok());
        QVERIFY(writer->commit().ok());
    }

    QString folder() const { return directory.filePath(QStringLiteral("index")); }

    SearchResults ask(const SearchQuery &query)
    {
        if (!service)
            service = std::make_unique<XapianSearchService>(folder(), thesaurus);
        const Result<SearchResults> result = service->search(query).result();
        if (!result.ok()) {
            lastError = result.error();
            return {};
        }
        lastError.reset();
        return result.value();
    }

    SearchResults ask(const QString &text)
    {
        SearchQuery query;
        query.text = text;
        return ask(query);
    }

    /// The hits as "document/page", best first.
    QStringList places(const SearchResults &results) const
    {
        QStringList found;
        for (const SearchHit &hit : results.hits)
            found.append(hit.passage.document.value + u'/' + QString::number(hit.passage.page));
        return found;
    }

    QStringList found(const QString &text) { return places(ask(text)); }

    /// The marked words of a hit.
    QStringList marked(const SearchHit &hit) const
    {
        const Page page = texts.value(hit.passage.document.value + u'/' + QString::number(hit.passage.page));
        QStringList words;
        for (const Match &match : hit.matches)
            words.append(page.text.mid(match.span.start, match.span.length()));
        return words;
    }

    QTemporaryDir directory;
    std::shared_ptr<const Thesaurus> thesaurus;
    std::unique_ptr<IndexWriter> writer;
    std::unique_ptr<XapianSearchService> service;
    QHash<QString, Page> texts;
    QHash<QString, QString> titles; ///< of documents to be added
    std::optional<Error> lastError;
};

} // namespace vigie::test
