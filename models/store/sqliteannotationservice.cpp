// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqliteannotationservice.h"

#include "models/store/annotationrepository.h"
#include "models/store/documentrepository.h"
#include "models/store/journalrepository.h"
#include "models/store/librarydatabase.h"
#include "models/store/pagerepository.h"
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
        if (const QString one = tag.simplified(); !one.isEmpty() && !tidy.contains(one))
            tidy.append(one);
    }
    return tidy;
}

bool holds(const Annotation &annotation, const QString &text)
{
    const QString wanted = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    const QString all = annotation.quote + u'\n' + annotation.note + u'\n' + annotation.tags.join(u'\n');
    return all.normalized(QString::NormalizationForm_KC).toCaseFolded().contains(wanted);
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
               (!filter.tag.isEmpty() && !one.tags.contains(filter.tag, Qt::CaseInsensitive)) ||
               (!filter.text.isEmpty() && !holds(one, filter.text)) ||
               (!filter.language.isEmpty() && languages.value(one.passage.document) != filter.language);
    };
    all.erase(std::remove_if(all.begin(), all.end(), unwanted), all.end());
    return all;
}

Result<Annotation> SqliteAnnotationService::add(const Annotation &draft)
{
    const LibraryDatabase &database = m_session->database();
    const Result<Page> page = PageRepository(database).page(draft.passage.document, draft.passage.page);
    if (!page.ok())
        return page.error();
    const Span span = draft.passage.span;
    if (span.isEmpty() || span.start < 0 || span.end > page.value().text.size())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("vigie::Store",
                                                 "The marked range does not lie within the page's text.")};
    Annotation made = draft;
    made.id.value = QUuid::createUuid().toString(QUuid::WithoutBraces);
    setAnchor(made, draft.passage.document, makeAnchor(page.value(), span));
    made.tags = tidyTags(draft.tags);
    made.created = made.modified = storedNow();

    LibraryDatabase::Transaction transaction(database);
    Result<void> done = transaction.begin();
    if (done.ok())
        done = AnnotationRepository(database).put(made);
    if (done.ok())
        done = JournalRepository(database).add(u"annotation.add"_s, made.id.value, {}, toJson(made));
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return done.error();
    Q_EMIT m_session->annotationsChanged();
    Q_EMIT m_session->journalChanged();
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
    if (after == before.value())
        return after;
    after.modified = std::max(storedNow(), before.value().modified.addMSecs(1));
    Result<void> done = repository.put(after);
    if (done.ok())
        done = JournalRepository(database).add(u"annotation.edit"_s, after.id.value, toJson(before.value()),
                                               toJson(after));
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return done.error();
    Q_EMIT m_session->annotationsChanged();
    Q_EMIT m_session->journalChanged();
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
    Result<void> done = repository.remove(id);
    if (done.ok())
        done = JournalRepository(database).add(u"annotation.remove"_s, id.value, toJson(before.value()), {});
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return done;
    Q_EMIT m_session->annotationsChanged();
    Q_EMIT m_session->journalChanged();
    return {};
}

Result<AnnotationImport> SqliteAnnotationService::restore(const QList<Annotation> &annotations)
{
    const LibraryDatabase &database = m_session->database();
    const AnnotationRepository repository(database);
    LibraryDatabase::Transaction transaction(database);
    if (const Result<void> begun = transaction.begin(); !begun.ok())
        return begun.error();
    AnnotationImport result;
    QHash<DocumentId, std::pair<DocumentId, QList<Page>>> texts;
    QJsonArray taken;
    for (Annotation one : annotations) {
        const Result<Annotation> known = repository.annotation(one.id);
        if (!known.ok() && known.error().code != Error::Code::NotFound)
            return known.error();
        if (known.ok()) {
            ++result.known;
            continue;
        }
        auto text = texts.find(one.passage.document);
        if (text == texts.end()) {
            const Result<DocumentId> document = DocumentRepository(database).current(one.passage.document);
            if (!document.ok())
                return document.error();
            const Result<QList<Page>> pages = PageRepository(database).pages(document.value());
            if (!pages.ok())
                return pages.error();
            text = texts.insert(one.passage.document, {document.value(), pages.value()});
        }
        const std::optional<TextAnchor> found = findAnchor(anchorOf(one), text->second);
        if (found)
            setAnchor(one, text->first, *found);
        else
            one.state = Annotation::State::Orphaned;
        one.tags = tidyTags(one.tags);
        if (const Result<void> put = repository.put(one); !put.ok())
            return put.error();
        taken.append(toJson(one));
        ++result.taken;
        result.orphaned += found ? 0 : 1;
    }
    if (taken.isEmpty())
        return result;
    const Annotation first = annotationFromJson(taken.first().toObject());
    Result<void> done = JournalRepository(database).add(
        u"annotation.import"_s, first.id.value, {}, {{u"annotations"_s, taken}, {u"quote"_s, first.quote}});
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return done.error();
    Q_EMIT m_session->annotationsChanged();
    Q_EMIT m_session->journalChanged();
    return result;
}

} // namespace vigie
