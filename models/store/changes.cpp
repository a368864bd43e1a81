// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changes.h"

#include "models/store/annotationrepository.h"
#include "models/store/curationstep.h"
#include "models/store/documentrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/metarepository.h"
#include "models/store/pagerepository.h"
#include "models/store/reanchor.h"
#include "models/store/thesaurusrepository.h"
#include "models/store/valuejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

Result<void> bringBack(const LibraryDatabase &database, Annotation annotation)
{
    const Result<DocumentId> document = DocumentRepository(database).current(annotation.passage.document);
    if (!document.ok())
        return document.error();
    const Result<QList<Page>> pages = PageRepository(database).pages(document.value());
    if (!pages.ok())
        return pages.error();
    placeIn(annotation, document.value(), pages.value());
    return AnnotationRepository(database).put(annotation);
}

Result<void> setAnnotation(const LibraryDatabase &database, const QString &id, const QJsonObject &state)
{
    const AnnotationRepository repository(database);
    if (state.isEmpty())
        return repository.remove({id});
    const Annotation wanted = annotationFromJson(state);
    const Result<Annotation> present = repository.annotation({id});
    if (!present.ok())
        return present.error().code == Error::Code::NotFound ? bringBack(database, wanted) : present.error();
    // Its place may have moved with the text since: only what the person wrote is set back.
    Annotation changed = present.value();
    changed.note = wanted.note;
    changed.tags = wanted.tags;
    changed.colour = wanted.colour;
    changed.style = wanted.style;
    changed.evidence = wanted.evidence;
    changed.modified = wanted.modified;
    return repository.put(changed);
}

/// All that one import brought or changed: as it is in `state`, or gone where that does not hold it.
Result<void> setImported(const LibraryDatabase &database, const QJsonObject &state, const QJsonObject &other)
{
    QMap<QString, QJsonObject> wanted;
    for (const QJsonValue &one : other[u"annotations"_s].toArray())
        wanted.insert(one.toObject()[u"id"_s].toString(), {});
    for (const QJsonValue &one : state[u"annotations"_s].toArray())
        wanted.insert(one.toObject()[u"id"_s].toString(), one.toObject());
    for (auto one = wanted.cbegin(); one != wanted.cend(); ++one) {
        if (Result<void> done = setAnnotation(database, one.key(), one.value()); !done.ok())
            return done;
    }
    return {};
}

Result<void> setCorrection(const LibraryDatabase &database, const QString &id, const QJsonObject &state)
{
    const DocumentRepository documents(database);
    const Result<DocumentId> document = documents.current({id});
    if (!document.ok())
        return document.error();
    if (Result<void> done = documents.setCorrection(document.value(), correctionFromJson(state)); !done.ok())
        return done;
    const Result<IndexTask> task = MetaRepository(database).addIndexTask(document.value());
    return task.ok() ? Result<void>() : task.error();
}

Result<void> setState(const LibraryDatabase &database, const JournalEntry &entry, const QJsonObject &state,
                      const QJsonObject &other)
{
    if (entry.action == u"annotation.import")
        return setImported(database, state, other);
    if (entry.action.startsWith(u"annotation."))
        return setAnnotation(database, entry.subject, state);
    if (isCurationStep(entry.action))
        return restoreCuration(database, curationState(state, other));
    if (entry.action == u"document.correct")
        return setCorrection(database, entry.subject, state);
    if (entry.action.startsWith(u"entity."))
        return ThesaurusRepository(database).write(state);
    return Error{
        Error::Code::TooNew,
        QCoreApplication::translate("vigie::Store",
                                    "This step was recorded by a newer version of Vigie and cannot be undone "
                                    "here: %1.")
            .arg(entry.action)};
}

} // namespace

Result<std::optional<JournalEntry>> applyNext(const LibraryDatabase &database, Direction direction)
{
    const bool undo = direction == Direction::Undo;
    const JournalRepository journal(database);
    LibraryDatabase::Transaction transaction(database);
    if (const Result<void> begun = transaction.begin(); !begun.ok())
        return begun.error();
    const Result<std::optional<JournalEntry>> next = undo ? journal.nextToUndo() : journal.nextToRedo();
    if (!next.ok() || !next.value())
        return next;
    const JournalEntry &entry = *next.value();
    Result<void> done = undo ? setState(database, entry, entry.before, entry.after)
                             : setState(database, entry, entry.after, entry.before);
    if (done.ok())
        done = journal.setUndone(entry.number, undo);
    if (done.ok())
        done = transaction.commit();
    return done.ok() ? next : done.error();
}

} // namespace vigie
