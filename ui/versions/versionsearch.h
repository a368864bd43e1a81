// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/versionreading.h"

#include <QObject>

namespace vigie {

/// Looks for the language versions of a document, one candidate after another: texts are read in the window's
/// thread a document a turn, and compared in another.
class VersionSearch : public QObject
{
    Q_OBJECT
public:
    VersionSearch(const LibraryService &library, const FactsService &facts, QObject *parent = nullptr);

    /// Drops what is under way. `found` and, at the end, `finished` follow.
    void start(const DocumentId &document);
    /// Compares with this one alone, whether it is a version or not.
    void compare(const DocumentId &document, const DocumentId &other);

Q_SIGNALS:
    void found(const vigie::VersionText &own, const vigie::VersionText &other,
               const vigie::VersionAlignment &alignment);
    void finished();
    void failed(const vigie::Error &error);

private:
    void next();

    const LibraryService &m_library;
    const FactsService &m_facts;
    VersionText m_own;
    QList<DocumentId> m_waiting;
    bool m_any = false; ///< also what is no version
    int m_run = 0;      ///< answers of earlier runs are not wanted any more
};

} // namespace vigie
