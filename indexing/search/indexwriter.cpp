// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/indexwriter.h"

#include "indexing/facts/datescanner.h"
#include "indexing/language/detectlanguage.h"
#include "indexing/search/passageentry.h"
#include "indexing/search/passages.h"
#include "indexing/search/terms.h"
#include "indexing/search/xapianerror.h"

#include <QDir>
#include <QFileInfo>

namespace vigie {

namespace {

// Measured: a commit every few megabytes of text keeps memory low and is faster than Xapian's own threshold.
constexpr qsizetype unitsPerCommit = 3'000'000; // UTF-16 units of text
constexpr qsizetype tellingLength = 60;         // shorter passages take the page's language
constexpr auto signatureKey = "vigie.signature";

// The thesaurus is no part of it: which entries a passage names is written with its document, which the
// library has indexed again when it is read again.
std::string currentSignature()
{
    return std::to_string(analysisVersion);
}

std::string databasePath(const QString &folder)
{
    return QFile::encodeName(folder).toStdString();
}

// The marks on a passage that say something, in order. A mark on several passages is on each.
QList<PassageNote> notesOn(const PassageRecord &record, const QList<Annotation> &marks)
{
    QList<PassageNote> notes;
    for (const Annotation &mark : marks) {
        const bool here = mark.state == Annotation::State::Anchored && mark.passage.page == record.page &&
                          mark.passage.document == record.document && mark.passage.span.overlaps(record.span);
        if (here && !(mark.note.isEmpty() && mark.tags.isEmpty()))
            notes.append({mark.id, mark.passage.span, mark.note, mark.tags});
    }
    return notes;
}

// Facts and marks of one page.
struct PageContent
{
    QList<Mention> mentions;
    QList<std::pair<Span, Amount>> amounts; ///< spans of the page's text
    QList<std::pair<Span, FuzzyDate>> dates;
};

QHash<int, PageContent> byPage(const DocumentFacts &facts, const DocumentId &document)
{
    QHash<int, PageContent> pages;
    for (const Mention &mention : facts.mentions) {
        if (mention.passage.document == document)
            pages[mention.passage.page].mentions.append(mention);
    }
    for (const Claim &claim : facts.claims) {
        PageContent &page = pages[claim.passage.page];
        page.amounts.append({claim.passage.span, claim.amount});
        for (const Equivalent &equivalent : claim.equivalents)
            page.amounts.append({equivalent.span, equivalent.amount});
    }
    return pages;
}

template <typename Value>
QList<Value> within(const QList<std::pair<Span, Value>> &places, Span span)
{
    QList<Value> found;
    for (const auto &[place, value] : places) {
        if (span.overlaps(place))
            found.append(value);
    }
    return found;
}

} // namespace

IndexState indexState(const QString &folder, const Thesaurus &)
{
    if (!QFileInfo::exists(folder) || QDir(folder).isEmpty())
        return IndexState::Missing;
    const Result<bool> current = guarded([&]() -> Result<bool> {
        const Xapian::Database database(databasePath(folder));
        return database.get_metadata(signatureKey) == currentSignature();
    });
    if (!current)
        return IndexState::Damaged;
    return current.value() ? IndexState::Current : IndexState::Outdated;
}

struct IndexWriter::Private
{
    QString folder;
    Xapian::WritableDatabase database;
    EntryMaker maker;
    qsizetype uncommitted = 0; ///< UTF-16 units of text

    PassageRecord recordOf(const Document &document, const Page &page, const PassageCut &cut,
                           const PageContent &content) const;
};

IndexWriter::IndexWriter(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

IndexWriter::~IndexWriter()
{
    // The destructor of the database commits; what goes wrong there has been or will be said by commit().
    const Result<void> closed = guarded([this]() -> Result<void> {
        d->database.close();
        return {};
    });
    Q_UNUSED(closed)
}

Result<std::unique_ptr<IndexWriter>> IndexWriter::open(const QString &folder, const Thesaurus &)
{
    using Opened = Result<std::unique_ptr<IndexWriter>>;
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Storage,
                     QStringLiteral("The folder of the search index cannot be created.")};
    return guarded([&]() -> Opened {
        auto data = std::make_unique<Private>();
        data->folder = folder;
        data->database = Xapian::WritableDatabase(databasePath(folder), Xapian::DB_CREATE_OR_OPEN);
        const std::string signature = currentSignature();
        const std::string known = data->database.get_metadata(signatureKey);
        if (known.empty() && data->database.get_doccount() == 0) {
            data->database.set_metadata(signatureKey, signature);
            data->database.commit();
        } else if (known != signature) {
            return Error{
                Error::Code::Storage,
                QStringLiteral("The search index was made by another version of the analysis and must be "
                               "made anew.")};
        }
        return std::unique_ptr<IndexWriter>(new IndexWriter(std::move(data)));
    });
}

Result<void> IndexWriter::discard(const QString &folder)
{
    QDir directory(folder);
    if (directory.exists() && !directory.removeRecursively())
        return Error{Error::Code::Storage, QStringLiteral("The old search index could not be removed.")};
    return {};
}

Result<void> IndexWriter::replaceDocument(const Document &document, const QList<Page> &pages,
                                          const DocumentFacts &facts, const QList<Annotation> &marks)
{
    return guarded([&]() -> Result<void> {
        d->database.delete_document(documentTerm(document.id));
        QHash<int, PageContent> contents = byPage(facts, document.id);
        bool first = true;
        const bool isLong = document.characters > unitsPerCommit;
        for (const Page &page : pages) {
            const NormalisedText text = normalise(page.text, page.blocks);
            PageContent &content = contents[page.number];
            const Language language = page.language != Language::Unknown ? page.language : document.language;
            for (const ScannedDate &date : scanDates(text, language, document.published)) {
                if (date.date.isValid())
                    content.dates.append({text.toSource(date.span), date.date});
            }
            for (const PassageCut &cut : cutPassages(page, text)) {
                PassageRecord record = d->recordOf(document, page, cut, content);
                record.notes = notesOn(record, marks);
                if (std::exchange(first, false))
                    record.title = document.title;
                d->database.add_document(
                    d->maker.passage(document, record, text, cut.normalised, 0,
                                     {within(content.amounts, cut.span), within(content.dates, cut.span)}));
                d->uncommitted += record.text.size();
            }
            // Of a text as long as a library, parts are found before the rest: memory has an end.
            if (isLong && d->uncommitted >= unitsPerCommit) {
                d->database.commit();
                d->uncommitted = 0;
            }
        }
        d->database.add_document(d->maker.title(document));
        // Between documents only: a document is found whole or not at all.
        if (d->uncommitted >= unitsPerCommit) {
            d->database.commit();
            d->uncommitted = 0;
        }
        return {};
    });
}

Result<void> IndexWriter::replaceMarks(const DocumentId &document, const QList<Annotation> &marks)
{
    return guarded([&]() -> Result<void> {
        const std::string term = documentTerm(document);
        QList<Xapian::docid> entries;
        for (auto at = d->database.postlist_begin(term); at != d->database.postlist_end(term); ++at)
            entries.append(*at);
        for (const Xapian::docid entry : std::as_const(entries)) {
            const Xapian::Document old = d->database.get_document(entry);
            std::optional<PassageRecord> record = PassageRecord::unpack(old.get_data());
            if (!record) // the title's
                continue;
            const QList<PassageNote> notes = notesOn(*record, marks);
            if (notes == record->notes)
                continue;
            record->notes = notes;
            d->database.replace_document(entry, d->maker.withNotes(old, *record));
        }
        return {};
    });
}

Result<void> IndexWriter::removeDocument(const DocumentId &document)
{
    return guarded([&]() -> Result<void> {
        d->database.delete_document(documentTerm(document));
        return {};
    });
}

Result<void> IndexWriter::commit()
{
    return guarded([&]() -> Result<void> {
        d->database.commit();
        d->uncommitted = 0;
        return {};
    });
}

Result<void> IndexWriter::compact()
{
    if (const Result<void> committed = commit(); !committed)
        return committed;
    const QString fresh = d->folder + QStringLiteral(".compact");
    const QString old = d->folder + QStringLiteral(".old");
    if (!QDir(fresh).removeRecursively() || !QDir(old).removeRecursively())
        return Error{Error::Code::Storage, QStringLiteral("The search index could not be compacted.")};
    return guarded([&]() -> Result<void> {
        d->database.compact(databasePath(fresh));
        d->database.close();
        QDir parent;
        const bool away = parent.rename(d->folder, old);
        const bool swapped = away && parent.rename(fresh, d->folder);
        if (away && !swapped)
            parent.rename(old, d->folder); // should this fail too, opening below says so
        d->database = Xapian::WritableDatabase(databasePath(d->folder), Xapian::DB_OPEN);
        if (!swapped)
            return Error{Error::Code::Storage, QStringLiteral("The search index could not be compacted.")};
        QDir(old).removeRecursively();
        return {};
    });
}

PassageRecord IndexWriter::Private::recordOf(const Document &document, const Page &page,
                                             const PassageCut &cut, const PageContent &content) const
{
    PassageRecord record;
    record.document = document.id;
    record.page = page.number;
    record.span = cut.span;
    record.text = page.text.mid(cut.span.start, cut.span.length());
    record.blocks = cut.blocks;
    const Language known = page.language != Language::Unknown ? page.language : document.language;
    record.language = cut.span.length() < tellingLength && known != Language::Unknown
                          ? known
                          : detectLanguage(record.text, known);
    if (record.language == Language::Unknown)
        record.language = known;
    for (const Mention &mention : content.mentions) {
        if (cut.span.contains(mention.passage.span))
            record.names.append({mention.entity, mention.passage.span});
    }
    return record;
}

} // namespace vigie
