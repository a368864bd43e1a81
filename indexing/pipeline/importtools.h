// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/document.h"
#include "models/domain/event.h"
#include "models/domain/recognition.h"
#include "models/domain/result.h"
#include "models/store/documentrepository.h"

#include <functional>
#include <limits>
#include <memory>

namespace vigie {

class LibraryDatabase;

/// Reads files, one at a time, in one thread.
struct Extractor
{
    /// `password` of a protected PDF; empty for none.
    std::function<Result<ExtractedDocument>(const QString &file, const QString &password)> extract;
    std::function<void()> cancel; ///< any thread: the running extract() ends soon
};

/// Recognises words in pictures of pages, one at a time, in one thread.
struct Recogniser
{
    /// `languages` as recognitionLanguages() gives them. Once `unwanted` is true, Cancelled comes soon.
    std::function<Result<RecognisedPage>(const QString &file, int page, const QString &languages,
                                         const std::function<bool()> &unwanted)>
        recognise;
    /// What to look for on pages in `language`; Unsupported with what is to be installed.
    std::function<Result<QString>(Language language)> languagesFor;
};

/// What will stand in the index of a document, made beforehand by a reading thread.
class PreparedPassages
{
public:
    virtual ~PreparedPassages() = default;
    virtual qint64 size() const = 0; ///< memory taken, in bytes
};

/// What a document's pages say, and its entries for the index.
struct DocumentAnalysis
{
    DocumentFacts facts;
    std::shared_ptr<PreparedPassages> passages; ///< none when they could not be made yet
};

/// Where the passages of documents go to be searched.
class PassageIndex
{
public:
    virtual ~PassageIndex() = default;
    virtual Result<void> replace(const Document &document, const QList<Page> &pages,
                                 const DocumentFacts &facts, const QList<Annotation> &marks) = 0;
    /// The same with passages that `analyse` of the same tools made; they are used up.
    virtual Result<void> replace(const DocumentId &document, PreparedPassages &passages)
    {
        Q_UNUSED(document)
        Q_UNUSED(passages)
        return Error{Error::Code::Unsupported, QStringLiteral("This index takes documents only.")};
    }
    /// Only what people wrote to the document's passages changed.
    virtual Result<void> replaceMarks(const DocumentId &document, const QList<Annotation> &marks) = 0;
    virtual Result<void> remove(const DocumentId &document) = 0;
    /// `stop` is asked between pages of long documents: once true, replace() ends with Cancelled, and the
    /// document has to be replaced again. May be left out.
    virtual void stopWhen(const std::function<bool()> &stop) { Q_UNUSED(stop) }
    virtual Result<void> commit() = 0;
    /// Rewrites the index in the least space: asked for after many pages.
    virtual Result<void> compact() { return {}; }
};

/// What an import works with: the real ones are made in pipelineimportservice.cpp.
struct ImportTools
{
    std::function<Extractor()> makeExtractor;     ///< called once a thread
    std::function<Recogniser()> makeRecogniser{}; ///< may be left out: no words are recognised then
    /// Language, date and so on of what was read (describedocument.h). Called in several threads.
    std::function<Document(ExtractedDocument &read, const QString &fileName)> describe;
    /// Called in several threads.
    std::function<DocumentFacts(const Document &document, const QList<Page> &pages)> readFacts;
    /// Facts as readFacts, and the index's entries with them: for documents of usual length. May be left out.
    /// Called in several threads.
    std::function<DocumentAnalysis(const Document &document, const QList<Page> &pages)> analyse;
    FactsVersion factsVersion;
    /// Opens the index; where it must be made anew it adds an index task for every document.
    std::function<Result<std::unique_ptr<PassageIndex>>(const LibraryDatabase &database)> openIndex;
    std::function<bool()> indexIsCurrent;       ///< false: it must first be made anew, which takes its time
    std::function<Result<void>()> discardIndex; ///< throws the index away
    /// Looks at every byte of the index: whether it must be made anew, being damaged or gone. One that was
    /// left by a killed program and is sound is sealed. May be left out.
    std::function<Result<bool>()> lookOverIndex{};
    int workers = 2;
    qint64 largestFile = std::numeric_limits<qint64>::max(); ///< in bytes; larger ones are refused unread
};

} // namespace vigie
