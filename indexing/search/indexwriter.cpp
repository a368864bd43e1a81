// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/indexwriter.h"

#include "indexing/language/detectlanguage.h"
#include "indexing/search/passagerecord.h"
#include "indexing/search/passages.h"
#include "indexing/search/terms.h"
#include "indexing/search/xapianerror.h"

#include <QDir>
#include <QFileInfo>

namespace vigie {

namespace {

// Measured: a commit every few megabytes of text keeps memory low and is faster than Xapian's own threshold.
constexpr qsizetype unitsPerCommit = 3'000'000; // UTF-16 units of text
constexpr int headingWeight = 3;
constexpr qsizetype tellingLength = 60; // shorter passages take the page's language
constexpr auto signatureKey = "vigie.signature";

std::string signatureOf(const Thesaurus &thesaurus)
{
    return std::to_string(analysisVersion) + ':' + thesaurus.signature().toStdString();
}

std::string databasePath(const QString &folder)
{
    return QFile::encodeName(folder).toStdString();
}

std::string dayValue(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("yyyyMMdd")).toStdString() : std::string();
}

} // namespace

IndexState indexState(const QString &folder, const Thesaurus &thesaurus)
{
    if (!QFileInfo::exists(folder) || QDir(folder).isEmpty())
        return IndexState::Missing;
    const Result<bool> current = guarded([&]() -> Result<bool> {
        const Xapian::Database database(databasePath(folder));
        return database.get_metadata(signatureKey) == signatureOf(thesaurus);
    });
    if (!current)
        return IndexState::Damaged;
    return current.value() ? IndexState::Current : IndexState::Outdated;
}

struct IndexWriter::Private
{
    QString folder;
    Xapian::WritableDatabase database;
    UnitReader reader;
    qsizetype uncommitted = 0; ///< UTF-16 units of text

    void addPage(const Document &document, const Page &page, const QList<Mention> &mentions);
    void addPassage(const Document &document, const Page &page, const NormalisedText &text,
                    const PassageCut &cut, const QList<Mention> &mentions);
    void addTerms(Xapian::Document &entry, const NormalisedText &text, const PassageCut &cut,
                  const PassageRecord &record);
    void addFilters(Xapian::Document &entry, const Document &document, const PassageRecord &record) const;
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

Result<std::unique_ptr<IndexWriter>> IndexWriter::open(const QString &folder, const Thesaurus &thesaurus)
{
    using Opened = Result<std::unique_ptr<IndexWriter>>;
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Storage,
                     QStringLiteral("The folder of the search index cannot be created.")};
    return guarded([&]() -> Opened {
        auto data = std::make_unique<Private>();
        data->folder = folder;
        data->database = Xapian::WritableDatabase(databasePath(folder), Xapian::DB_CREATE_OR_OPEN);
        const std::string signature = signatureOf(thesaurus);
        const std::string known = data->database.get_metadata(signatureKey);
        if (known.empty() && data->database.get_doccount() == 0) {
            data->database.set_metadata(signatureKey, signature);
            data->database.commit();
        } else if (known != signature) {
            return Error{
                Error::Code::Storage,
                QStringLiteral("The search index was made by another version of the analysis or with "
                               "another thesaurus and must be made anew.")};
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
                                          const QList<Mention> &mentions)
{
    return guarded([&]() -> Result<void> {
        d->database.delete_document(documentTerm(document.id));
        QHash<int, QList<Mention>> byPage;
        for (const Mention &mention : mentions) {
            if (mention.passage.document == document.id)
                byPage[mention.passage.page].append(mention);
        }
        for (const Page &page : pages)
            d->addPage(document, page, byPage.value(page.number));
        // Between documents only: a document is found whole or not at all.
        if (d->uncommitted >= unitsPerCommit) {
            d->database.commit();
            d->uncommitted = 0;
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

void IndexWriter::Private::addPage(const Document &document, const Page &page, const QList<Mention> &mentions)
{
    const NormalisedText text = normalise(page.text, page.blocks);
    for (const PassageCut &cut : cutPassages(page, text))
        addPassage(document, page, text, cut, mentions);
}

void IndexWriter::Private::addPassage(const Document &document, const Page &page, const NormalisedText &text,
                                      const PassageCut &cut, const QList<Mention> &mentions)
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
    for (const Mention &mention : mentions) {
        if (cut.span.contains(mention.passage.span))
            record.names.append({mention.entity, mention.passage.span});
    }
    Xapian::Document entry;
    addTerms(entry, text, cut, record);
    addFilters(entry, document, record);
    entry.set_data(record.pack());
    database.add_document(entry);
    uncommitted += record.text.size();
}

void IndexWriter::Private::addTerms(Xapian::Document &entry, const NormalisedText &text,
                                    const PassageCut &cut, const PassageRecord &record)
{
    const QList<Unit> units = reader.read(text.text, cut.normalised);
    // Words of headings count more than words of the text below them.
    QList<Span> headings;
    for (const Block &block : cut.blocks) {
        if (block.kind == Block::Kind::Heading)
            headings.append(text.toNormalised(block.span));
    }
    forEachTerm(units, 1, [&](const std::string &term, quint32 position) {
        const Span span = units.at(qsizetype(position) - 1).span;
        const auto holds = [span](Span heading) { return heading.contains(span); };
        const bool heading = std::any_of(headings.cbegin(), headings.cend(), holds);
        entry.add_posting(term, position, heading ? headingWeight : 1);
    });
    for (const NamedPlace &name : record.names) {
        const Span span = text.toNormalised(name.span);
        const auto at =
            std::lower_bound(units.begin(), units.end(), span.start,
                             [](const Unit &unit, qsizetype start) { return unit.span.end <= start; });
        entry.add_posting(entityTerm(name.entity), quint32(at - units.begin()) + 1);
    }
}

void IndexWriter::Private::addFilters(Xapian::Document &entry, const Document &document,
                                      const PassageRecord &record) const
{
    entry.add_boolean_term(documentTerm(document.id));
    entry.add_boolean_term(languageTerm(record.language));
    entry.add_boolean_term(typeTerm(document.mediaType));
    entry.add_value(slot::document, document.id.value.toStdString());
    if (document.published) {
        const std::string first = dayValue(document.published->start);
        const std::string last = dayValue(document.published->end);
        entry.add_value(slot::publishedFirst, first.empty() ? last : first);
        entry.add_value(slot::publishedLast, last.empty() ? first : last);
    }
    entry.add_value(slot::page, Xapian::sortable_serialise(record.page));
    entry.add_value(slot::place, document.id.value.toStdString() + ' ' +
                                     Xapian::sortable_serialise(record.page) + ' ' +
                                     Xapian::sortable_serialise(double(record.span.start)));
}

} // namespace vigie
