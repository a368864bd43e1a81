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
        done = notePending(database);
    return done.ok() ? transaction.commit() : done;
}

Result<void> ThesaurusStep::notePending(const LibraryDatabase &database) const
{
    const QString signature = before->signature();
    if (signature == after->signature())
        return {};
    QSet<EntityId> moved;
    for (const ThesaurusLayer *one : {&from, &to}) {
        const ThesaurusLayer &other = one == &from ? to : from;
        for (auto merge = one->merged.cbegin(); merge != one->merged.cend(); ++merge) {
            if (other.merged.value(merge.key()) != merge.value())
                moved += {merge.key(), merge.value()};
        }
    }
    const ThesaurusRepository repository(database);
    QStringList labels = changedLabels(*before, *after);
    for (const EntityId &id : std::as_const(moved)) {
        const Result<QStringList> words = repository.settledWords(id);
        if (!words.ok())
            return words.error();
        labels += words.value();
    }
    labels.removeDuplicates();
    return repository.addPending(signature, after->signature(), labels);
}

} // namespace vigie
