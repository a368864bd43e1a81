// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/search.h"
#include "models/services/libraryservice.h"
#include "models/store/libraryaccess.h"

#include <QCommandLineParser>

#include <memory>
#include <vector>

namespace vigie {

/// The libraries that a search of the command line is put to besides the one that is open: what they are
/// called in its answer, and their pages, by which places are counted.
class SearchedLibraries
{
public:
    /// --also and --index. InvalidInput for what is no library or no address.
    static Result<QList<LibraryPlace>> named(const QCommandLineParser &options);
    static QList<QCommandLineOption> options();

    /// `own` may be null. Other libraries are opened for reading when they are first asked; where one cannot
    /// be, or only its index is served, it has no pages.
    SearchedLibraries(const LibraryService *own, const QList<LibraryPlace> &others);
    ~SearchedLibraries();
    Q_DISABLE_COPY_MOVE(SearchedLibraries)

    bool isOne() const { return m_others.empty(); }
    /// `other` as SearchHit::other. Null where there are no pages.
    const LibraryService *library(int other) const;
    QString name(int other) const; ///< each has its own

private:
    struct Opened;
    struct Other
    {
        LibraryPlace place;
        QString name;
        std::unique_ptr<Opened> opened; ///< null until asked for
    };

    const LibraryService *m_own;
    QString m_ownName;
    mutable std::vector<Other> m_others;
};

} // namespace vigie
