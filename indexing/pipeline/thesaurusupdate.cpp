// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/thesaurusupdate.h"

#include "indexing/facts/names/labelfinder.h"
#include "indexing/pipeline/importrun.h"
#include "models/store/librarydatabase.h"
#include "models/store/pagerepository.h"
#include "models/store/thesaurusrepository.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype notesAtOnce = 200; // documents whose version is noted in one transaction

/// Documents read by today's rules with a thesaurus of which the changes since are known.
Result<QList<DocumentId>> behind(const LibraryDatabase &database, const FactsVersion &now,
                                 const QList<PendingLabels> &pending)
{
    const auto versions = DocumentRepository(database).factsVersions();
    if (!versions.ok())
        return versions.error();
    QSet<QString> signatures;
    for (const PendingLabels &one : pending)
        signatures.insert(one.signature);
    QList<DocumentId> found;
    for (auto one = versions.value().cbegin(); one != versions.value().cend(); ++one) {
        if (one->rules == now.rules && one->thesaurus != now.thesaurus && signatures.contains(one->thesaurus))
            found.append(one.key());
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// Only those that the thesaurus `now` knows: what was changed while its reading was being prepared is not in
/// it, and waits for the next time.
QList<PendingLabels> knownTo(const QString &now, const QList<PendingLabels> &pending)
{
    for (qsizetype last = pending.size(); last > 0; --last) {
        if (pending.at(last - 1).after == now)
            return pending.first(last);
    }
    const auto newer = std::find_if(pending.cbegin(), pending.cend(),
                                    [&now](const PendingLabels &one) { return one.signature == now; });
    return pending.first(newer - pending.cbegin()); // all, where none begins with it
}

class Notes
{
public:
    Notes(const LibraryDatabase &database, const FactsVersion &version)
        : m_database(database)
        , m_version(version)
    {
    }
    Result<void> add(const DocumentId &id)
    {
        m_documents.append(id);
        return m_documents.size() < notesAtOnce ? Result<void>() : write();
    }
    Result<void> write()
    {
        LibraryDatabase::Transaction transaction(m_database);
        Result<void> done = transaction.begin();
        for (qsizetype i = 0; done.ok() && i < m_documents.size(); ++i)
            done = DocumentRepository(m_database).setFactsVersion(m_documents.at(i), m_version);
        m_documents.clear();
        return done.ok() ? transaction.commit() : done;
    }

private:
    const LibraryDatabase &m_database;
    const FactsVersion m_version;
    QList<DocumentId> m_documents;
};

bool holdsAny(const QList<Page> &pages, const LabelFinder &finder)
{
    return std::any_of(pages.cbegin(), pages.cend(), [&finder](const Page &page) {
        return finder.anyIn(normalise(page.text, page.blocks));
    });
}

} // namespace

Result<void> readNamedAgain(const LibraryDatabase &database, const ImportTools &tools,
                            const std::function<bool()> &stop,
                            const std::function<void(int done, int total)> &progress)
{
    const Result<QList<PendingLabels>> waiting = ThesaurusRepository(database).pending();
    if (!waiting.ok())
        return waiting.error();
    const QList<PendingLabels> pending = knownTo(tools.factsVersion.thesaurus, waiting.value());
    if (pending.isEmpty())
        return {};
    const Result<QList<DocumentId>> documents = behind(database, tools.factsVersion, pending);
    if (!documents.ok())
        return documents.error();
    QStringList labels;
    for (const PendingLabels &one : pending)
        labels += one.labels;
    const LabelFinder finder(labels);
    const int total = static_cast<int>(documents.value().size());
    Notes unchanged(database, tools.factsVersion);
    int done = 0;
    progress(done, total);
    for (const DocumentId &id : documents.value()) {
        if (stop())
            return unchanged.write();
        const Result<QList<Page>> pages = PageRepository(database).pages(id);
        if (!pages.ok())
            return pages.error();
        if (holdsAny(pages.value(), finder)) {
            const Result<IndexTask> read = readFactsAgain(database, tools, id);
            if (!read.ok() && read.error().code != Error::Code::NotFound)
                return read.error();
        } else if (Result<void> noted = unchanged.add(id); !noted.ok()) {
            return noted;
        }
        progress(++done, total);
    }
    if (Result<void> noted = unchanged.write(); !noted.ok())
        return noted;
    return ThesaurusRepository(database).removePending(pending.constLast().number);
}

} // namespace vigie
