// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/factssnapshot.h"

#include "models/store/curatedfacts.h"
#include "models/store/factrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/subjectrepository.h"

namespace vigie {

namespace {

/// Moves what was read into `to`; false, and `failed` says why, when it could not be read.
template <typename Value>
bool take(Result<Value> read, Value &to, Error &failed)
{
    if (read.ok())
        to = std::move(read).value();
    else
        failed = read.error();
    return read.ok();
}

} // namespace

Result<FactsSnapshot> readFactsSnapshot(const QString &folder)
{
    const Result<std::unique_ptr<LibraryDatabase>> opened = LibraryDatabase::open(folder);
    if (!opened.ok())
        return opened.error();
    const LibraryDatabase &database = *opened.value();
    const FactRepository facts(database);
    LibraryDatabase::Transaction reading(database, LibraryDatabase::Transaction::For::Reading);
    if (const Result<void> begun = reading.begin(); !begun.ok())
        return begun.error();
    FactsSnapshot snapshot;
    Error failed;
    if (take(curatedClaims(database), snapshot.claims, failed) &&
        take(curatedEvents(database), snapshot.events, failed) &&
        take(facts.comparisons(), snapshot.comparisons, failed) &&
        take(SubjectRepository(database).links(), snapshot.links, failed) &&
        take(facts.entityUses(), snapshot.uses, failed))
        return snapshot;
    return failed;
}

} // namespace vigie
