// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thesaurus.h"
#include "models/services/importservice.h"

#include <functional>
#include <memory>

namespace vigie {

struct ImportTools;

/// The tools a real import works with: vigie-worker processes, the fact rules, the search index of the
/// library in `folder`.
ImportTools realTools(const QString &folder, const QString &workerProgram,
                      const std::shared_ptr<const Thesaurus> &thesaurus);

/// Imports into the library in one folder. Works in threads of its own; imports asked for while one runs wait
/// for it.
class PipelineImportService : public ImportService
{
public:
    PipelineImportService(const QString &folder, const QString &workerProgram,
                          const std::shared_ptr<const Thesaurus> &thesaurus);
    /// For tests: an import with other tools.
    PipelineImportService(const QString &folder, const ImportTools &tools);
    /// With tools that are made once they are first needed.
    PipelineImportService(const QString &folder, const std::function<ImportTools()> &makeTools);
    /// Stops the import that runs and waits for it; then does what followMarks() was asked for.
    ~PipelineImportService() override;
    Q_DISABLE_COPY_MOVE(PipelineImportService)

    QFuture<ImportOutcome> importPaths(const QStringList &paths) override;
    QFuture<ImportOutcome> importProtected(const QString &path, const QString &password) override;
    QList<ImportOutcome> takeUntold() override;
    QFuture<RecognitionOutcome> recognise(const QList<RecognitionRequest> &requests) override;
    QFuture<Result<void>> forgetRecognised(const DocumentId &document, const QList<int> &pages) override;

    /// Reads the facts of one document again (after its published date was corrected) and brings its index
    /// entries up to date, also when it is no longer there. Short; while an import runs, the import does it.
    Result<void> reread(const DocumentId &document);
    /// The same in the background: an index that must first be made anew takes its time.
    QFuture<Result<void>> rereadLater(const DocumentId &document);
    /// Lets the index follow what people wrote to passages: soon, in the background, and at the latest when
    /// this is destroyed. While an import runs, the import does it.
    void followMarks();
    /// Documents whose facts an older version or another thesaurus read.
    Result<int> outdatedDocuments() const;
    /// Reads the facts of those documents again from the stored text; decisions are kept. The future counts
    /// documents.
    QFuture<Result<void>> reprocess();
    /// Jobs that begin from now on work with these: after the thesaurus changed.
    void setTools(const ImportTools &tools);
    /// Reads the documents again that hold labels which came or went (thesaurusupdate.h). The future counts
    /// documents.
    QFuture<Result<void>> rereadNamed();
    /// Looks at every byte of the index: whether it must be made anew from the library, being damaged or
    /// gone. What a killed program left in order is made known as such.
    QFuture<Result<bool>> lookOverIndex();
    /// Makes the search index anew from the library.
    QFuture<Result<void>> rebuildIndex();

private:
    QFuture<ImportOutcome> import(const QStringList &paths, const QString &password);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
