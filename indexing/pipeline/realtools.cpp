// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/tessdata.h"
#include "indexing/extraction/workerlimits.h"
#include "indexing/extraction/workerprocess.h"
#include "indexing/facts/dates/datescanner.h"
#include "indexing/facts/factreader.h"
#include "indexing/pipeline/describedocument.h"
#include "indexing/pipeline/importtools.h"
#include "indexing/pipeline/pipelineimportservice.h"
#include "indexing/search/indexseal.h"
#include "indexing/search/indexwriter.h"
#include "models/store/librarydatabase.h"
#include "models/store/metarepository.h"
#include "models/store/unsettled.h"

#include <algorithm>
#include <mutex>
#include <optional>

namespace vigie {

namespace {

class XapianPassages : public PreparedPassages
{
public:
    explicit XapianPassages(std::shared_ptr<PreparedEntries> made)
        : entries(std::move(made))
    {
    }
    qint64 size() const override { return entries->size(); }
    const std::shared_ptr<PreparedEntries> entries;
};

class XapianPassageIndex : public PassageIndex
{
public:
    explicit XapianPassageIndex(std::unique_ptr<IndexWriter> writer)
        : m_writer(std::move(writer))
    {
    }
    Result<void> replace(const Document &document, const QList<Page> &pages, const DocumentFacts &facts,
                         const QList<Annotation> &marks) override
    {
        return m_writer->replaceDocument(document, pages, facts, marks);
    }
    Result<void> replace(const DocumentId &document, PreparedPassages &passages) override
    {
        const auto *made = dynamic_cast<XapianPassages *>(&passages);
        return made ? m_writer->replaceDocument(document, *made->entries)
                    : PassageIndex::replace(document, passages);
    }
    Result<void> replaceMarks(const DocumentId &document, const QList<Annotation> &marks) override
    {
        return m_writer->replaceMarks(document, marks);
    }
    Result<void> remove(const DocumentId &document) override { return m_writer->removeDocument(document); }
    void stopWhen(const std::function<bool()> &stop) override { m_writer->stopWhen(stop); }
    Result<void> commit() override { return m_writer->commit(); }
    Result<void> compact() override { return m_writer->compact(); }

private:
    std::unique_ptr<IndexWriter> m_writer;
};

// An index that this version cannot add to is made anew from the library.
Result<std::unique_ptr<PassageIndex>> openIndex(const LibraryDatabase &database, const Thesaurus &thesaurus)
{
    const QString folder = indexPath(database.folder());
    if (const IndexState state = indexState(folder, thesaurus); state != IndexState::Current) {
        if (state != IndexState::Missing) {
            if (const Result<void> discarded = IndexWriter::discard(folder); !discarded.ok())
                return discarded.error();
        }
        if (const Result<void> noted = MetaRepository(database).addIndexTasksForAll(); !noted.ok())
            return noted.error();
    }
    const bool later = Unsettled(database.folder()).since().has_value();
    Result<std::unique_ptr<IndexWriter>> writer = IndexWriter::open(
        folder, thesaurus, later ? IndexWriter::Durability::Later : IndexWriter::Durability::EachCommit);
    if (!writer.ok())
        return writer.error();
    return std::unique_ptr<PassageIndex>(new XapianPassageIndex(std::move(writer).value()));
}

Result<bool> lookOverIndex(const QString &folder, const Thesaurus &thesaurus)
{
    switch (indexState(folder, thesaurus)) {
    case IndexState::Missing:
    case IndexState::Damaged:
        return true;
    case IndexState::Outdated: // answers
        return false;
    case IndexState::Current:
        break;
    }
    if (!isSealed(folder)) { // by who opens it to write
        const Result<std::unique_ptr<IndexWriter>> writer = IndexWriter::open(folder, thesaurus);
        if (!writer.ok())
            return writer.error();
    }
    return false;
}

/// Made in the thread that first reads: a large thesaurus takes its time.
class LazyReader
{
public:
    explicit LazyReader(std::shared_ptr<const Thesaurus> thesaurus)
        : m_thesaurus(std::move(thesaurus))
    {
    }
    const FactReader &reader()
    {
        std::call_once(m_made, [this] { m_reader.emplace(*m_thesaurus); });
        return *m_reader;
    }

private:
    std::shared_ptr<const Thesaurus> m_thesaurus;
    std::once_flag m_made;
    std::optional<FactReader> m_reader;
};

DocumentAnalysis analyse(const FactReader &reader, const Document &document, const QList<Page> &pages)
{
    DocumentAnalysis made;
    std::vector<PageReading> readings;
    made.facts = reader.read(document, pages, &readings);
    Result<std::shared_ptr<PreparedEntries>> entries =
        PreparedEntries::prepare(document, pages, made.facts, readings);
    if (entries.ok()) // else the writer tries again, and says what is wrong
        made.passages = std::make_shared<XapianPassages>(std::move(entries).value());
    return made;
}

Extractor workerExtractor(const QString &program)
{
    const auto worker = std::make_shared<WorkerProcess>(program);
    return {[worker](const QString &file, const QString &password) {
                return worker->extract(file, {}, password);
            },
            [worker] { worker->cancel(); }};
}

Recogniser workerRecogniser(const QString &program)
{
    const auto worker = std::make_shared<WorkerProcess>(program, WorkerLimits(), WorkerDuty::Recognising);
    return {[worker](const QString &file, int page, const QString &languages,
                     const std::function<bool()> &unwanted) {
                return worker->recognise(file, page, languages, unwanted);
            },
            recognitionLanguages};
}

} // namespace

ImportTools realTools(const QString &folder, const QString &workerProgram,
                      const std::shared_ptr<const Thesaurus> &thesaurus)
{
    const auto reader = std::make_shared<LazyReader>(thesaurus);
    ImportTools tools;
    tools.makeExtractor = [workerProgram] { return workerExtractor(workerProgram); };
    tools.makeRecogniser = [workerProgram] { return workerRecogniser(workerProgram); };
    tools.describe = [](ExtractedDocument &read, const QString &fileName) {
        return describeDocument(read, fileName, findPublishedDate);
    };
    tools.readFacts = [reader](const Document &document, const QList<Page> &pages) {
        return reader->reader().read(document, pages);
    };
    tools.analyse = [reader](const Document &document, const QList<Page> &pages) {
        return analyse(reader->reader(), document, pages);
    };
    tools.factsVersion = {FactReader::rulesVersion(), thesaurus->signature()};
    tools.openIndex = [thesaurus](const LibraryDatabase &database) {
        return openIndex(database, *thesaurus);
    };
    tools.largestFile = WorkerLimits().fileBytes;
    // For measuring: the number of worker processes, otherwise one for each of two cores.
    if (const int workers = qEnvironmentVariableIntValue("VIGIE_WORKERS"); workers > 0)
        tools.workers = std::min(workers, 64);
    tools.indexIsCurrent = [folder, thesaurus] {
        return !Unsettled(folder).mayHaveLost() &&
               indexState(indexPath(folder), *thesaurus) == IndexState::Current;
    };
    tools.discardIndex = [folder] { return IndexWriter::discard(indexPath(folder)); };
    tools.lookOverIndex = [folder, thesaurus] { return lookOverIndex(indexPath(folder), *thesaurus); };
    return tools;
}

PipelineImportService::PipelineImportService(const QString &folder, const QString &workerProgram,
                                             const std::shared_ptr<const Thesaurus> &thesaurus)
    // What is read depends on every name in the thesaurus: a window need not wait for that to be summed up.
    : PipelineImportService(
          folder, [folder, workerProgram, thesaurus] { return realTools(folder, workerProgram, thesaurus); })
{
}

} // namespace vigie
