// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/thesaurusstep.h"

#include "models/store/journalrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/thesaurusrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

Result<void> ThesaurusStep::writeIn(const LibraryDatabase &database) const
{
    QJsonObject old = layerPatch(to, from), now = layerPatch(from, to);
    old.insert(u"summary"_s, summary);
    now.insert(u"summary"_s, summary);
    LibraryDatabase::Transaction transaction(database);
    Result<void> done = transaction.begin();
    if (done.ok())
        done = ThesaurusRepository(database).write(now);
    if (done.ok())
        done = JournalRepository(database).add(action, subject, old, now);
    if (done.ok())
        done = notePending(database, *before, *after);
    return done.ok() ? transaction.commit() : done;
}

Result<void> ThesaurusStep::notePending(const LibraryDatabase &database, const Thesaurus &before,
                                        const Thesaurus &after)
{
    const QString signature = before.signature();
    if (signature == after.signature())
        return {};
    return ThesaurusRepository(database).addPending(signature, changedLabels(before, after));
}

} // namespace vigie
