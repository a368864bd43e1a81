// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/pipeline/importtools.h"
#include "models/services/importservice.h"

#include <QElapsedTimer>
#include <QPromise>

#include <atomic>

namespace vigie {

/// One run over pages whose words are to be recognised, in the thread it is called in. What was recognised is
/// laid over the pages of a document, with its facts read anew, now and then and at the end of each document,
/// so that no more is lost than a minute's work when the program ends.
class RecognitionRun
{
public:
    /// `closing` stops the run as cancelling the promise does.
    RecognitionRun(QPromise<RecognitionOutcome> &promise, const QString &folder, const ImportTools &tools,
                   const std::atomic<bool> &closing);

    void run(const QList<RecognitionRequest> &requests);

private:
    struct Task
    {
        Document document;
        QList<int> pages;
    };
    Result<QList<Task>> tasksOf(const QList<RecognitionRequest> &requests);
    void readDocument(const Task &task);
    /// One page in the languages that suit it; `language` is that of the pages before, and then of this one.
    Result<RecognisedPage> readPage(const QString &file, int page, Language &language) const;
    Result<RecognisedPage> recognise(const QString &file, int page, const QString &languages) const;
    /// Stores what waits in m_recognised.
    Result<void> store(const DocumentId &id);
    void fail(const DocumentId &document, int page, const Error &error);
    bool stopped() const { return m_closing || m_promise.isCanceled(); }

    QPromise<RecognitionOutcome> &m_promise;
    const QString m_folder;
    const ImportTools &m_tools;
    const std::atomic<bool> &m_closing;
    Recogniser m_recogniser;
    std::unique_ptr<LibraryDatabase> m_database;
    QList<RecognisedPage> m_recognised;  ///< of the document under way, not yet stored
    QList<RecognitionOutcome> m_waiting; ///< said once they are stored
    QElapsedTimer m_sinceStored;
    int m_done = 0;
};

/// Takes recognised words away again; `pages` from 1, empty for all of the document.
Result<void> forgetRecognisedPages(const QString &folder, const ImportTools &tools,
                                   const DocumentId &document, const QList<int> &pages);

} // namespace vigie
