// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqliteannotationservice.h"

#include "models/store/annotationmerge.h"
#include "models/store/annotationrepository.h"
#include "models/store/documentrepository.h"
#include "models/store/journalrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/pagerepository.h"
#include "models/store/reanchor.h"
#include "models/store/valuejson.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcAnnotations, "vigie.store.annotations")

namespace vigie {

namespace {

QStringList tidyTags(const QStringList &tags)
{
    QStringList tidy;
    for (const QString &tag : tags) {
        if (const QString one = tidyTag(tag); !one.isEmpty() && !tidy.contains(one))
            tidy.append(one);
    }
    return tidy;
}

bool isTagged(const Annotation &annotation, const QString &tag)
{
    return std::any_of(annotation.tags.cbegin(), annotation.tags.cend(),
                       [&](const QString &one) { return isTagWithin(one, tag); });
}

bool holds(const Annotation &annotation, const QString &text)
{
    const QString wanted = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    const QString all = annotation.quote + u'\n' + annotation.note + u'\n' + annotation.tags.join(u'\n');
    return all.normalized(QString::NormalizationForm_KC).toCaseFolded().contains(wanted);
}

} // namespace

namespace {

/// The words around the new mark; of a note on a document, that there is one.
Result<void> anchor(const LibraryDatabase &database, Annotation &made)
{
    const Passage passage = made.passage;
    if (made.isOnDocument()) {
        if (made.note.trimmed().isEmpty())
            return Error{Error::Code::InvalidInput,
                         QCoreApplication::translate("vigie::Store", "The note on the document is empty.")};
        const Result<Document> document = DocumentRepository(database).document(passage.document);
        if (!document.ok())
            return document.error();
        setAnchor(made, passage.document, TextAnchor());
        return {};
    }
    const Result<Page> page = PageRepository(database).page(passage.document, passage.page);
    if (!page.ok())
        return page.error();
    if (passage.span.isEmpty() || passage.span.start < 0 || passage.span.end > page.value().text.size())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("vigie::Store",
                                                 "The marked range does not lie within the page's text.")};
    setAnchor(made, passage.document, makeAnchor(page.value(), passage.span));
    return {};
}

} // namespace

SqliteAnnotationService::SqliteAnnotationService(const std::shared_ptr<LibrarySession> &session,
                                                 QObject *parent)
    : AnnotationService(parent)
    , m_session(session)
{
    connect(session.get(), &LibrarySession::annotationsChanged, this, &AnnotationService::annotationsChanged);
}

QList<Annotation> SqliteAnnotationService::annotations(const AnnotationFilter &filter) const
{
    const AnnotationRepository repository(m_session->database());
    Result<QList<Annotation>> read =
        filter.document ? repository.annotations(*filter.document) : repository.annotations();
    if (!read.ok()) {
        qCWarning(lcAnnotations) << read.error().message;
        return {};
    }
    QHash<DocumentId, QString> languages;
    if (!filter.language.isEmpty()) {
        const Result<QList<Document>> documents = DocumentRepository(m_session->database()).documents();
        if (!documents.ok())
            qCWarning(lcAnnotations) << documents.error().message;
        else
            for (const Document &document : documents.value())
                languages.insert(document.id, languageCode(document.language));
    }
    QList<Annotation> all = std::move(read).value();
    const auto unwanted = [&](const Annotation &one) {
        return (filter.colour && one.colour != *filter.colour) ||
               (!filter.tag.isEmpty() && !isTagged(one, filter.tag)) ||
               (filter.state && one.state != *filter.state) ||
               (filter.evidence && !one.evidence.contains(*filter.evidence)) ||
               (!filter.text.isEmpty() && !holds(one, filter.text)) ||
               (!filter.language.isEmpty() && languages.value(one.passage.document) != filter.language);
    };
    all.erase(std::remove_if(all.begin(), all.end(), unwanted), all.end());
    return all;
}

Result<Annotation> SqliteAnnotationService::add(const Annotation &draft)
{
    const LibraryDatabase &database = m_session->database();
    Annotation made = draft;
    if (const Result<void> anchored = anchor(database, made); !anchored.ok())
        return anchored.error();
    made.id.value = QUuid::createUuid().toString(QUuid::WithoutBraces);
    made.tags = tidyTags(draft.tags);
    made.created = made.modified = storedNow();

    LibraryDatabase::Transaction transaction(database);
    Result<void> done = transaction.begin();
    if (done.ok())
        done = AnnotationRepository(database).put(made);
    if (done.ok())
        done = finish(transaction,
                      JournalRepository(database).add(u"annotation.add"_s, made.id.value, {}, toJson(made)));
    if (!done.ok())
        return done.error();
    return made;
}

Result<Annotation> SqliteAnnotationService::edit(const Annotation &changed)
{
    const LibraryDatabase &database = m_session->database();
    const AnnotationRepository repository(database);
    LibraryDatabase::Transaction transaction(database);
    if (const Result<void> begun = transaction.begin(); !begun.ok())
        return begun.error();
    const Result<Annotation> before = repository.annotation(changed.id);
    if (!before.ok())
        return before;
    Annotation after = before.value();
    after.note = changed.note;
    after.tags = tidyTags(changed.tags);
    after.colour = changed.colour;
    after.style = changed.style;
    after.evidence = changed.evidence;
    if (after == before.value())
        return after;
    after.modified = std::max(storedNow(), before.value().modified.addMSecs(1));
    Result<void> done = repository.put(after);
    if (done.ok())
        done = finish(transaction, JournalRepository(database).add(u"annotation.edit"_s, after.id.value,
                                                                   toJson(before.value()), toJson(after)));
    if (!done.ok())
        return done.error();
    return after;
}

Result<void> SqliteAnnotationService::remove(const AnnotationId &id)
{
    const LibraryDatabase &database = m_session->database();
    const AnnotationRepository repository(database);
    LibraryDatabase::Transaction transaction(database);
    if (Result<void> begun = transaction.begin(); !begun.ok())
        return begun;
    const Result<Annotation> before = repository.annotation(id);
    if (!before.ok())
        return before.error();
    if (Result<void> removed = repository.remove(id); !removed.ok())
        return removed;
    return finish(transaction, JournalRepository(database).add(u"annotation.remove"_s, id.value,
                                                               toJson(before.value()), {}));
}

Result<void> SqliteAnnotationService::finish(LibraryDatabase::Transaction &transaction,
                                             const Result<void> &noted)
{
    const Result<void> done = noted.ok() ? transaction.commit() : noted;
    if (!done.ok())
        return done;
    Q_EMIT m_session->annotationsChanged();
    Q_EMIT m_session->journalChanged();
    return {};
}

namespace {

/// One import under way, inside a transaction of the caller.
class RestoringHighlights
{
public:
    explicit RestoringHighlights(const LibraryDatabase &database)
        : m_database(database)
        , m_repository(database)
    {
    }

    Result<void> take(Annotation one)
    {
        one.tags = tidyTags(one.tags);
        const Result<Annotation> known = m_repository.annotation(one.id);
        if (known.ok())
            return merge(known.value(), one);
        if (known.error().code != Error::Code::NotFound)
            return known.error();
        return add(one);
    }

    /// One step of the journal.
    Result<void> note() const
    {
        const Annotation first = annotationFromJson(m_after.first().toObject());
        const QJsonObject before =
            m_before.isEmpty() ? QJsonObject() : QJsonObject{{u"annotations"_s, m_before}};
        return JournalRepository(m_database)
            .add(u"annotation.import"_s, first.id.value, before,
                 {{u"annotations"_s, m_after}, {u"quote"_s, first.quote}}, m_ids);
    }

    bool changed() const { return !m_after.isEmpty(); }
    AnnotationImport result;

private:
    Result<void> merge(const Annotation &here, const Annotation &there)
    {
        const Result<QList<JournalEntry>> history = JournalRepository(m_database).concerning({here.id.value});
        if (!history.ok())
            return history.error();
        switch (mergeOf(here, there, history.value())) {
        case MergeOutcome::Here:
            ++result.known;
            return {};
        case MergeOutcome::There: {
            Annotation changed = here; // its place is the one in our text
            changed.note = there.note;
            changed.tags = there.tags;
            changed.colour = there.colour;
            changed.style = there.style;
            changed.evidence = there.evidence;
            changed.modified = std::max(there.modified, here.modified.addMSecs(1));
            m_before.append(toJson(here));
            ++result.updated;
            return put(changed);
        }
        case MergeOutcome::Both:
            break;
        }
        Annotation beside = there;
        beside.id = besideId(there);
        const Result<Annotation> already = m_repository.annotation(beside.id);
        if (already.ok()) {
            ++result.known;
            return {};
        }
        if (already.error().code != Error::Code::NotFound)
            return already.error();
        result.conflicts.append({here, there, beside.id});
        return add(beside);
    }

    Result<void> add(Annotation one)
    {
        auto text = m_texts.find(one.passage.document);
        if (text == m_texts.end()) {
            const Result<DocumentId> document = DocumentRepository(m_database).current(one.passage.document);
            if (!document.ok())
                return document.error();
            const Result<QList<Page>> pages = PageRepository(m_database).pages(document.value());
            if (!pages.ok())
                return pages.error();
            text = m_texts.insert(one.passage.document, {document.value(), pages.value()});
        }
        placeIn(one, text->first, text->second);
        ++result.taken;
        result.orphaned += one.state == Annotation::State::Orphaned ? 1 : 0;
        return put(one);
    }

    Result<void> put(const Annotation &one)
    {
        m_after.append(toJson(one));
        m_ids.append(one.id.value);
        return m_repository.put(one);
    }

    const LibraryDatabase &m_database;
    AnnotationRepository m_repository;
    QHash<DocumentId, std::pair<DocumentId, QList<Page>>> m_texts;
    QJsonArray m_before; ///< of those that are changed
    QJsonArray m_after;  ///< of all that are changed or added
    QStringList m_ids;
};

} // namespace

Result<AnnotationImport> SqliteAnnotationService::restore(const QList<Annotation> &annotations)
{
    const LibraryDatabase &database = m_session->database();
    LibraryDatabase::Transaction transaction(database);
    if (const Result<void> begun = transaction.begin(); !begun.ok())
        return begun.error();
    RestoringHighlights restoring(database);
    for (const Annotation &one : annotations) {
        if (const Result<void> taken = restoring.take(one); !taken.ok())
            return taken.error();
    }
    if (!restoring.changed())
        return restoring.result;
    if (const Result<void> done = finish(transaction, restoring.note()); !done.ok())
        return done.error();
    return restoring.result;
}

} // namespace vigie
