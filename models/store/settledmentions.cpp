// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settledmentions.h"

#include "models/store/curationjson.h"
#include "models/store/factrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/pagerepository.h"
#include "models/store/sql.h"
#include "models/store/thesaurusrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString atPlace = u" WHERE document_id = ? AND page = ? AND start = ? AND \"end\" = ?"_s;

QVariantList placeOf(const StoredSubject &subject)
{
    return {subject.document.value, subject.anchor.page, subject.anchor.span.start, subject.anchor.span.end};
}

} // namespace

Result<void> settleMention(const LibraryDatabase &database, const StoredSubject &subject,
                           const QJsonObject &stored)
{
    if (subject.orphaned || (stored.isEmpty() && !subject.entered))
        return {};
    if (Result<void> done = unsettleMention(database, subject); !done.ok())
        return done;
    const QSqlDatabase connection = database.connection();
    const ThesaurusRepository thesaurus(database);
    const Result<EntityId> readToday = thesaurus.current(mentionFromReading(subject.reading).entity);
    if (!readToday.ok())
        return readToday.error();
    const EntityId read = readToday.value();
    const MentionDecision decision = mentionDecisionFromJson(stored);
    const Result<EntityId> decided = thesaurus.current(decision.entity.value_or(read));
    if (!decided.ok())
        return decided.error();
    const EntityId entity = decided.value();
    const QString status = reviewStatusName(
        decision.status.value_or(subject.entered ? ReviewStatus::Accepted : ReviewStatus::Proposed));
    const QString readBefore = entity == read ? QString() : read.value;
    if (!subject.entered) {
        const Result<QSqlQuery> updated = sql::run(
            connection,
            u"UPDATE mentions SET status = ?, entity_id = ?, read_entity = ?"_s + atPlace +
                u" AND entity_id = ? AND entered = 0"_s,
            QVariantList{status, entity.value, readBefore} + placeOf(subject) + QVariantList{read.value});
        if (!updated.ok())
            return updated.error();
        if (updated.value().numRowsAffected() > 0 || !keepsUnread(StoredSubject::Sort::Mention, stored))
            return {};
    }
    const Result<Page> page = PageRepository(database).page(subject.document, subject.anchor.page);
    if (!page.ok())
        return page.error();
    // 1: entered by hand; 2: read once, and kept because a person said that it is right.
    return sql::execute(connection,
                        u"INSERT INTO mentions (document_id, page, block, start, \"end\", entity_id, words, "
                        "status, entered, read_entity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                        {subject.document.value, subject.anchor.page,
                         blockAt(page.value().blocks, subject.anchor.span.start), subject.anchor.span.start,
                         subject.anchor.span.end, entity.value, subject.anchor.quote, status,
                         subject.entered ? 1 : 2, readBefore});
}

Result<void> unsettleMention(const LibraryDatabase &database, const StoredSubject &subject)
{
    const QSqlDatabase connection = database.connection();
    const Result<EntityId> readToday =
        ThesaurusRepository(database).current(mentionFromReading(subject.reading).entity);
    if (!readToday.ok())
        return readToday.error();
    const QString read = readToday.value().value;
    const QString wasRead = u" AND CASE read_entity WHEN '' THEN entity_id ELSE read_entity END = ?"_s;
    const QVariantList place = placeOf(subject) + QVariantList{read};
    Result<void> done = sql::execute(
        connection, u"DELETE FROM mentions"_s + atPlace + wasRead + u" AND entered <> 0"_s, place);
    if (done.ok() && !subject.entered)
        done = sql::execute(connection,
                            u"UPDATE mentions SET status = 'proposed', entity_id = ?, read_entity = ''"_s +
                                atPlace + wasRead,
                            QVariantList{read} + place);
    return done;
}

} // namespace vigie
