// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/indexwriter.h"

#include "indexing/facts/factreader.h"
#include "indexing/language/detectlanguage.h"
#include "indexing/search/indexseal.h"
#include "indexing/search/passageentry.h"
#include "indexing/search/passages.h"
#include "indexing/search/terms.h"
#include "indexing/search/xapianerror.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <functional>
#include <map>

Q_LOGGING_CATEGORY(lcIndex, "vigie.index")

namespace vigie {

namespace {

// Measured: a commit every few megabytes of text keeps memory low and is faster than Xapian's own threshold.
constexpr qsizetype unitsPerCommit = 4'500'000; // UTF-16 units of text
// In a long text every pair of characters may be a new term: what waits of those takes a hundred bytes each.
constexpr qsizetype termsPerCommit = 1'000'000;
constexpr qsizetype tellingLength = 60; // shorter passages take the page's language
constexpr qint64 bytesPerUnit = 20;     // of a text whose entries are made and not yet written
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
    QList<const Mention *> mentions;        ///< a long text may have a million
    QList<std::pair<Span, Amount>> amounts; ///< spans of the page's text
    DatedPlaces dates;
};

QHash<int, PageContent> byPage(const DocumentFacts &facts, const DocumentId &document)
{
    QHash<int, PageContent> pages;
    for (const Mention &mention : facts.mentions) {
        if (mention.passage.document == document)
            pages[mention.passage.page].mentions.append(&mention);
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

PassageRecord recordOf(const Document &document, const Page &page, const PassageCut &cut,
                       const PageContent &content)
{
    PassageRecord record;
    record.document = document.id;
    record.page = page.number;
    record.span = cut.span;
    record.text = page.text.mid(cut.span.start, cut.span.length());
    record.blocks = cut.blocks;
    const Language known = page.language != Language::Unknown ? page.language : document.language;
    std::map<Language, qsizetype> letters;
    for (const Block &block : record.blocks) {
        const QStringView text = QStringView(page.text).sliced(block.span.start, block.span.length());
        const Language told =
            text.size() < tellingLength && known != Language::Unknown ? known : detectLanguage(text, known);
        record.languages.append(told == Language::Unknown ? known : told);
        letters[record.languages.last()] += lengthOf(text);
    }
    record.language = known;
    qsizetype most = letters[known];
    for (const auto &[language, length] : letters) {
        if (length > most) {
            most = length;
            record.language = language;
        }
    }
    for (const Mention *mention : content.mentions) {
        if (cut.span.contains(mention->passage.span))
            record.names.append({mention->entity, mention->passage.span});
    }
    return record;
}

/// Hands over the entries of a document's passages, page by page, each with the length of its text in UTF-16
/// units. `readings` of all pages, or none. False when `afterPage` wants no more.
bool makeEntries(
    const EntryMaker &maker, const Document &document, const QList<Page> &pages, const DocumentFacts &facts,
    const QList<Annotation> &marks, const std::vector<PageReading> &readings,
    const std::function<void(Xapian::Document &&, qsizetype)> &take,
    const std::function<bool()> &afterPage = [] { return true; })
{
    QHash<int, PageContent> contents = byPage(facts, document.id);
    bool first = true;
    qsizetype length = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const Page &page = pages.at(i);
        const bool read = readings.size() == size_t(pages.size());
        PageReading own;
        if (!read) {
            own.text = normalise(page.text, page.blocks);
            own.dates = datesOn(page, own.text, document);
        }
        const PageReading &reading = read ? readings[size_t(i)] : own;
        PageContent &content = contents[page.number];
        content.dates = reading.dates;
        for (const PassageCut &cut : cutPassages(page, reading.text)) {
            PassageRecord record = recordOf(document, page, cut, content);
            record.notes = notesOn(record, marks);
            record.opens = std::exchange(first, false);
            if (record.opens)
                record.title = document.title;
            length += lengthOf(record.text);
            take(maker.passage(document, record, reading.text, cut.normalised, 0,
                               {within(content.amounts, cut.span), within(content.dates, cut.span)}),
                 record.text.size());
        }
        if (!afterPage())
            return false;
    }
    take(maker.title(document, double(length)), 0);
    return true;
}

} // namespace

struct PreparedEntries::Private
{
    std::vector<Xapian::Document> entries;
    qsizetype units = 0; ///< UTF-16 units of text
};

PreparedEntries::PreparedEntries()
    : d(std::make_unique<Private>())
{
}

PreparedEntries::~PreparedEntries() = default;

Result<std::shared_ptr<PreparedEntries>> PreparedEntries::prepare(const Document &document,
                                                                  const QList<Page> &pages,
                                                                  const DocumentFacts &facts,
                                                                  const std::vector<PageReading> &readings)
{
    static thread_local const EntryMaker maker;
    return guarded([&]() -> Result<std::shared_ptr<PreparedEntries>> {
        std::shared_ptr<PreparedEntries> prepared(new PreparedEntries);
        makeEntries(maker, document, pages, facts, {}, readings,
                    [&prepared](Xapian::Document &&entry, qsizetype units) {
                        prepared->d->entries.push_back(std::move(entry));
                        prepared->d->units += units;
                    });
        return prepared;
    });
}

qint64 PreparedEntries::size() const
{
    return bytesPerUnit * d->units;
}

IndexState indexState(const QString &folder, const Thesaurus &)
{
    if (!QFileInfo::exists(folder) || QDir(folder).isEmpty())
        return IndexState::Missing;
    if (lookThrough(folder) == IndexTrust::Damaged) // before Xapian sees it, whom damage may end
        return IndexState::Damaged;
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
    int flags = 0; ///< of Xapian
    Xapian::WritableDatabase database;
    EntryMaker maker;
    qsizetype uncommitted = 0; ///< UTF-16 units of text
    std::function<bool()> stop;
    bool wasSound = true; ///< when it was opened
    bool isSealed = true; ///< nothing was written since the last seal
    /// Texts that the index holds but others cannot see yet are bounded.
    void commitIfMany()
    {
        if (uncommitted < unitsPerCommit)
            return;
        database.commit();
        uncommitted = 0;
    }
};

IndexWriter::IndexWriter(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

IndexWriter::~IndexWriter()
{
    // What goes wrong here has been or will be said by commit(). Without its seal the index is looked through
    // when it is opened next.
    const Result<void> closed = guarded([this]() -> Result<void> {
        d->database.commit();
        Result<void> sealed = d->isSealed ? Result<void>() : sealIndex(d->folder, d->wasSound);
        d->database.close();
        return sealed;
    });
    if (!closed.ok())
        qCWarning(lcIndex) << closed.error().message;
}

Result<std::unique_ptr<IndexWriter>> IndexWriter::open(const QString &folder, const Thesaurus &,
                                                       Durability durability)
{
    using Opened = Result<std::unique_ptr<IndexWriter>>;
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Storage,
                     QStringLiteral("The folder of the search index cannot be created.")};
    const bool isNew = QDir(folder).isEmpty();
    if (!isNew && lookThrough(folder) == IndexTrust::Damaged)
        return Error{Error::Code::Malformed,
                     QStringLiteral("The search index is damaged and must be made anew.")};
    return guarded([&]() -> Opened {
        auto data = std::make_unique<Private>();
        data->folder = folder;
        data->isSealed = !isNew && isSealed(folder);
        data->wasSound = isNew || data->isSealed;
        data->flags = durability == Durability::Later ? Xapian::DB_NO_SYNC : 0;
        data->database =
            Xapian::WritableDatabase(databasePath(folder), Xapian::DB_CREATE_OR_OPEN | data->flags);
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
    d->isSealed = false;
    return guarded([&]() -> Result<void> {
        d->database.delete_document(documentTerm(document.id));
        // Of a text as long as a library, parts are found before the rest: memory has an end. Others are
        // found whole or not at all.
        const bool isLong = document.characters > unitsPerCommit;
        qsizetype terms = 0;
        const bool whole = makeEntries(
            d->maker, document, pages, facts, marks, {},
            [&](Xapian::Document &&entry, qsizetype units) {
                terms += entry.termlist_count();
                d->database.add_document(entry);
                d->uncommitted += units;
            },
            [&] {
                if (isLong && (terms > termsPerCommit || d->uncommitted > unitsPerCommit)) {
                    d->database.commit();
                    d->uncommitted = terms = 0;
                }
                return !isLong || !d->stop || !d->stop();
            });
        d->commitIfMany();
        if (!whole)
            return Error{Error::Code::Cancelled, QStringLiteral("The document is in the index in part.")};
        return {};
    });
}

Result<void> IndexWriter::replaceDocument(const DocumentId &document, PreparedEntries &entries)
{
    d->isSealed = false;
    return guarded([&]() -> Result<void> {
        d->database.delete_document(documentTerm(document));
        for (Xapian::Document &entry : entries.d->entries) {
            d->database.add_document(entry);
            entry = {}; // frees its memory, in this thread as the last one that knows it
        }
        d->uncommitted += std::exchange(entries.d->units, 0);
        entries.d->entries.clear();
        d->commitIfMany();
        return {};
    });
}

Result<void> IndexWriter::replaceMarks(const DocumentId &document, const QList<Annotation> &marks)
{
    d->isSealed = false;
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
    d->isSealed = false;
    return guarded([&]() -> Result<void> {
        d->database.delete_document(documentTerm(document));
        return {};
    });
}

void IndexWriter::stopWhen(const std::function<bool()> &stop)
{
    d->stop = stop;
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
    d->isSealed = false;
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
        d->database = Xapian::WritableDatabase(databasePath(d->folder), Xapian::DB_OPEN | d->flags);
        if (!swapped)
            return Error{Error::Code::Storage, QStringLiteral("The search index could not be compacted.")};
        QDir(old).removeRecursively();
        return {};
    });
}

} // namespace vigie
