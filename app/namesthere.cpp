// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/namesthere.h"

#include "models/store/libraryaccess.h"
#include "models/store/librarydatabase.h"
#include "models/store/thesaurusrepository.h"

namespace vigie {

std::optional<XapianSearchService::NamesThere> namesThere(const QString &folder, const QString &revision)
{
    if (!hasLibrary(folder))
        return std::nullopt;
    const Result<LibraryAccess> reading = LibraryAccess::take(folder, LibraryAccess::Wanted::Read, {}, 0);
    if (!reading)
        return std::nullopt;
    // One of an older version is not brought up to date by whoever only reads it.
    const Result<std::unique_ptr<LibraryDatabase>> library = LibraryDatabase::open(folder);
    if (!library)
        return std::nullopt;
    const ThesaurusRepository repository(*library.value());
    const Result<QString> now = repository.revision();
    if (!now || now.value() == revision)
        return std::nullopt;
    const Result<ThesaurusLayer> layer = repository.layer();
    if (!layer)
        return std::nullopt;
    XapianSearchService::NamesThere names{now.value(), {}};
    for (const EntryChange &change : layer.value().entries) {
        if (!change.hidden)
            names.entries.append(change.entry);
    }
    return names;
}

} // namespace vigie
