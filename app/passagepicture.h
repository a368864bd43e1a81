// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/extraction/workerprocess.h"
#include "models/domain/annotation.h"

namespace vigie {

/// Pictures of marked passages: the lines with their mark and some of what stands around them. Any thread,
/// one at a time.
class PassagePictures
{
public:
    /// `worker` is the path of vigie-worker.
    explicit PassagePictures(const QString &worker)
        : m_worker(worker)
    {
    }

    /// As PNG, the same for the same passage. `original` is the path of the document's file. NotFound for a
    /// passage that is lost; errors of the worker. `recognised`: boxes of pages, by number, whose words were
    /// recognised; the file knows those of the others.
    Result<QByteArray> png(const Annotation &mark, const Document &document, const QList<Page> &pages,
                           const QString &original, const QHash<int, CharacterBoxes> &recognised);

private:
    WorkerProcess m_worker;
};

} // namespace vigie
