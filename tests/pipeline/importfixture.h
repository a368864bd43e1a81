// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/pipeline/importtools.h"
#include "indexing/pipeline/longtexts.h"
#include "indexing/pipeline/pipelineimportservice.h"
#include "models/store/librarydatabase.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>

namespace vigie {

/// Reads plain text; a file that starts with "BAD" is broken, one that starts with "SLOW" waits to be
/// stopped.
struct FakeWorld
{
    std::atomic<int> extracted = 0;
    std::atomic<int> deaths = 0; ///< how often a file that starts with "DEADLY" still kills its reader
    std::atomic<bool> stopped = false;
    std::atomic<bool> indexBroken = false;
    std::function<void()> whenIndexing; ///< called with each document
    QMutex mutex;
    QMap<QString, int> indexed;        // guarded by mutex: pages by document
    QMap<QString, int> marked;         // guarded by mutex: marks by document
    QStringList order;                 // guarded by mutex: documents as they were indexed
    std::atomic<int> longOnes = 0;     ///< long texts whose facts are being read
    std::atomic<int> mostLongOnes = 0; ///< at a time

    ImportTools tools();
};

class FakeIndex : public PassageIndex
{
public:
    explicit FakeIndex(FakeWorld &world)
        : m_world(world)
    {
    }
    Result<void> replace(const Document &document, const QList<Page> &pages, const DocumentFacts &,
                         const QList<Annotation> &) override
    {
        if (m_world.whenIndexing)
            m_world.whenIndexing();
        if (m_world.indexBroken)
            return Error{Error::Code::Storage, QStringLiteral("broken")};
        QMutexLocker lock(&m_world.mutex);
        m_world.indexed[document.id.value] = static_cast<int>(pages.size());
        m_world.order.append(document.title);
        return {};
    }
    Result<void> replaceMarks(const DocumentId &document, const QList<Annotation> &marks) override
    {
        QMutexLocker lock(&m_world.mutex);
        m_world.marked[document.value] = static_cast<int>(marks.size());
        return {};
    }
    Result<void> remove(const DocumentId &document) override
    {
        QMutexLocker lock(&m_world.mutex);
        m_world.indexed.remove(document.value);
        return {};
    }
    Result<void> commit() override { return {}; }

private:
    FakeWorld &m_world;
};

inline ImportTools FakeWorld::tools()
{
    ImportTools tools;
    tools.makeExtractor = [this] {
        stopped = false; // as a fresh worker
        const auto extract = [this](const QString &path,
                                    const QString &password) -> Result<ExtractedDocument> {
            ++extracted;
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return Error{Error::Code::Unreadable, file.errorString()};
            const QString text = QString::fromUtf8(file.readAll());
            if (text.startsWith(u"BAD"))
                return Error{Error::Code::Malformed, QStringLiteral("This file is broken.")};
            if (text.startsWith(u"SECRET") && password != u"sesame")
                return Error{Error::Code::Encrypted, QStringLiteral("Say the word.")};
            if (text.startsWith(u"DEADLY") && --deaths >= 0)
                return Error{Error::Code::Crashed, QStringLiteral("It died.")};
            if (text.startsWith(u"ODD"))
                return Error{Error::Code::Unsupported, QStringLiteral("Not a document.")};
            while (text.startsWith(u"SLOW") && !stopped)
                QThread::msleep(5);
            if (stopped)
                return Error{Error::Code::Cancelled, QStringLiteral("stopped")};
            ExtractedDocument read;
            read.mediaType = QStringLiteral("text/plain");
            Page page;
            page.number = 1;
            page.text = text;
            read.pages = {page};
            return read;
        };
        return Extractor{extract, [this] { stopped = true; }};
    };
    tools.describe = [](ExtractedDocument &read, const QString &fileName) {
        Document document;
        document.title = fileName;
        document.mediaType = read.mediaType;
        document.pages = static_cast<int>(read.pages.size());
        document.characters = read.pages.constFirst().text.size();
        return document;
    };
    tools.readFacts = [this](const Document &document, const QList<Page> &) {
        if (document.characters > longText) {
            mostLongOnes = std::max<int>(mostLongOnes, ++longOnes);
            QThread::msleep(50); // as the real one takes its time
            --longOnes;
        }
        return DocumentFacts();
    };
    tools.factsVersion = {1, QStringLiteral("t")};
    tools.openIndex = [this](const LibraryDatabase &) -> Result<std::unique_ptr<PassageIndex>> {
        return std::unique_ptr<PassageIndex>(new FakeIndex(*this));
    };
    tools.discardIndex = [this] {
        QMutexLocker lock(&mutex);
        indexed.clear();
        return Result<void>();
    };
    return tools;
}

/// A folder of files and a library beside it, which a fake world reads and indexes.
class ImportFixture
{
protected:
    void begin()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<FakeWorld>();
        QVERIFY(QDir(m_root->path()).mkpath(QStringLiteral("in")));
    }

    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_root->filePath(QStringLiteral("in/") + name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return path;
    }

    QList<ImportOutcome> import(const QStringList &paths)
    {
        PipelineImportService service(library(), m_world->tools());
        QFuture<ImportOutcome> future = service.importPaths(paths);
        future.waitForFinished();
        QList<ImportOutcome> outcomes = future.results();
        std::sort(outcomes.begin(), outcomes.end(),
                  [](const ImportOutcome &a, const ImportOutcome &b) { return a.path < b.path; });
        return outcomes;
    }

    QString library() const { return m_root->filePath(QStringLiteral("library")); }

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<FakeWorld> m_world;
};

} // namespace vigie
