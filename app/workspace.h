// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/services/services.h"
#include "models/store/libraryaccess.h"

#include <QStringList>

#include <memory>

namespace vigie {

/// What `check` found in a library.
struct LibraryCheck
{
    QStringList problems; ///< a sentence each
    QStringList repaired; ///< likewise, of what was put right
};

/// One open library with all its services, each built once. Window and commands both work through it.
class Workspace
{
public:
    /// A damaged database is put aside and a new one made of what can be read of it and of the newest backup;
    /// Inspect leaves it as it is. Repair: like Existing, but the whole file is checked for damage.
    enum class Mode : quint8 { Existing, CreateIfMissing, Repair, Inspect };

    /// Whether others may write the library meanwhile. One program at a time does.
    struct Access
    {
        LibraryAccess::Wanted wanted = LibraryAccess::Wanted::Write;
        QString as;           ///< the command that others are told of; empty: a window
        int milliseconds = 0; ///< to wait for another program to be done
    };

    /// What open() reads first, read in other threads while its caller does something else.
    struct Ahead;
    static std::shared_ptr<Ahead> readAhead(const QString &folder);

    /// Opens the library in `folder`. NotFound when there is none and none may be made; Storage when another
    /// program writes it and it is to be written here. `ahead` is of the same folder, or null: with it,
    /// open() may be done before the list of documents is looked over, and nothing may be shown until
    /// isSound().
    static Result<std::unique_ptr<Workspace>> open(const QString &folder, Mode mode, const Access &access,
                                                   const std::shared_ptr<Ahead> &ahead = nullptr);
    ~Workspace();
    Q_DISABLE_COPY_MOVE(Workspace)

    /// Waits until all that open() left is looked over. False: nothing was done to the library yet; it is to
    /// be closed and opened again without anything read ahead, to be mended.
    bool isSound() const;
    /// Why nothing can be changed, a sentence; empty when it can.
    QString readOnlyReason() const;
    /// Nothing more will be written here: others may.
    void letOthersWrite();

    const Services &services() const;
    Services &services();
    /// What happened to a damaged database when it was opened, a sentence each; empty when it was sound.
    QStringList whatWasMended() const;
    /// Whether documents are to be read again for it.
    bool readsAfterMending() const;
    /// Reads again what was lost with it: at once, for commands, which end then.
    Result<void> finishMending();
    /// Likewise in the background.
    void resumeMending();
    /// Looks at every byte of the search index, in the background: whether it must be made anew.
    QFuture<Result<bool>> lookOverIndex();
    /// Makes it anew from the library, in the background; what is in it already is found meanwhile.
    QFuture<Result<void>> rebuildIndex();
    /// Makes a backup of what people made, when it changed since the newest, or with `verifyNewest` when that
    /// is damaged; then also looks closer at the database than opening did: Malformed when it is damaged. Any
    /// thread.
    Result<QString> makeBackup(bool verifyNewest = false) const;
    /// For a window: facts are read in another thread, now and whenever an import has brought some.
    void readInBackground();
    /// Lets every service see what an import has written.
    void refresh();
    /// Reads the documents that hold changed labels of the thesaurus again, if some wait since the program
    /// ended too early.
    void resumeReading();
    /// Waits until documents that hold changed labels are read again: for commands, which end then.
    Result<void> finishReading();
    /// Documents whose facts an older version or another thesaurus read.
    Result<int> outdatedDocuments() const;
    /// Reads them again from the stored text; the future counts documents. Decisions are kept.
    QFuture<Result<void>> readAgain();
    /// Verifies originals, database, index and anchors; with `repair` makes again what can be derived.
    Result<LibraryCheck> check(bool repair);

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace vigie
