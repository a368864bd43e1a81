// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/pipeline/filereader.h"

#include "indexing/pipeline/nativepath.h"
#include "models/store/recognisedrepository.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <numeric>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

// What was read and waits to be written, in bytes of text and of what is known of it: enough that the writer
// has work while a long document is read, and so little that it is not left alone with it when all is read.
constexpr qint64 waitingBytes = 24'000'000;
constexpr qint64 bytesPerFact = 600;
constexpr qint64 bytesPerDocument = 4000;
// Who is at one file for longer lets another thread go on with the others, up to so many.
constexpr int heldUpMilliseconds = 4000;
constexpr int mostMoreThreads = 4;
// Entries of the index take ten times the room of their text: of longer documents the writer makes them
// itself, page by page.
constexpr qint64 charactersPrepared = 1'000'000;
constexpr int idLength = 12;

// Offsets are only worth something on pages numbered 1, 2, 3 … with blocks inside their text.
void tidyPages(QList<Page> &pages)
{
    int number = 0;
    for (Page &page : pages) {
        page.number = ++number;
        qsizetype after = 0;
        const auto misplaced = [&page, &after](const Block &block) {
            const bool bad =
                block.span.start < after || block.span.end > page.text.size() || block.span.isEmpty();
            after = bad ? after : block.span.end;
            return bad;
        };
        page.blocks.erase(std::remove_if(page.blocks.begin(), page.blocks.end(), misplaced),
                          page.blocks.end());
    }
}

DocumentAnalysis analyse(const ImportTools &tools, const Document &document, const QList<Page> &pages)
{
    if (tools.analyse && document.characters <= charactersPrepared)
        return tools.analyse(document, pages);
    // Nothing longer has statements that reach from one such part into the next.
    if (document.characters <= longText)
        return {tools.readFacts(document, pages), {}};
    DocumentFacts all;
    for (qsizetype from = 0; from < pages.size();) {
        qsizetype to = from;
        for (qint64 characters = 0; to < pages.size() && characters < longText; ++to)
            characters += pages.at(to).text.size();
        const DocumentFacts part = tools.readFacts(document, pages.sliced(from, to - from));
        all.mentions += part.mentions;
        all.claims += part.claims;
        all.events += part.events;
        all.comparisons += part.comparisons;
        from = to;
    }
    return {all, {}};
}

} // namespace

qint64 FileRead::weight() const
{
    qint64 weight = bytesPerDocument + (passages ? passages->size() : 0);
    if (const auto *document = std::get_if<ReadDocument>(&result)) {
        const DocumentFacts &facts = document->facts;
        weight += bytesPerFact * (facts.mentions.size() + facts.claims.size() + facts.events.size() +
                                  facts.comparisons.size());
        for (const Page &page : document->pages)
            weight += 2 * page.text.size() + qint64(sizeof(Block)) * page.blocks.size();
    }
    return weight;
}

FileReader::FileReader(const QList<FoundFile> &files, const QSet<QString> &knownHashes,
                       const OriginalStore &originals, const Quarantine &setAside, const ImportTools &tools,
                       const QString &password, const QHash<DocumentId, QList<RecognisedPage>> &layers)
    : m_files(files)
    , m_originals(originals)
    , m_setAside(setAside)
    , m_tools(tools)
    , m_password(password)
    , m_layers(layers)
    , m_queue(waitingBytes)
    , m_hashes(knownHashes)
{
    m_wanted = static_cast<int>(std::clamp<qsizetype>(files.size(), 0, tools.workers));
    for (int i = 0; i < m_wanted; ++i)
        startThread();
}

void FileReader::startThread()
{
    Extractor &extractor = m_extractors.emplace_back(m_tools.makeExtractor());
    {
        QMutexLocker lock(&m_mutex);
        ++m_running;
    }
    m_threads.emplace_back([this, &extractor] { work(extractor); });
}

FileReader::~FileReader()
{
    stop();
    for (std::thread &thread : m_threads)
        thread.join();
}

std::optional<FileRead> FileReader::next()
{
    startAnotherIfAllAreHeldUp();
    return m_queue.pop(100);
}

int FileReader::heldUp() const
{
    return static_cast<int>(std::count_if(m_underWay.cbegin(), m_underWay.cend(), [](const UnderWay &one) {
        return one.since.hasExpired(heldUpMilliseconds);
    }));
}

void FileReader::startAnotherIfAllAreHeldUp()
{
    {
        QMutexLocker lock(&m_mutex);
        if (m_stop || m_nextFile >= m_files.size() || m_running >= m_wanted + mostMoreThreads ||
            heldUp() < m_running)
            return;
    }
    startThread();
}

QString FileReader::underWay() const
{
    QMutexLocker lock(&m_mutex);
    return m_underWay.isEmpty() ? QString() : m_underWay.constFirst().path;
}

void FileReader::begin(const QString &path)
{
    QMutexLocker lock(&m_mutex);
    m_underWay.append({path, {}});
    m_underWay.last().since.start();
}

/// Whether the thread that is done with `path` goes on: not if another has taken its place.
bool FileReader::isNeededAfter(const QString &path)
{
    QMutexLocker lock(&m_mutex);
    m_underWay.removeIf([&path](const UnderWay &one) { return one.path == path; });
    const bool needed = m_running - heldUp() <= m_wanted;
    m_running -= needed ? 0 : 1;
    return needed;
}

void FileReader::stop()
{
    m_stop = true;
    m_queue.close();
    m_longTexts->close();
    for (const Extractor &extractor : m_extractors)
        extractor.cancel();
}

void FileReader::work(Extractor &extractor)
{
    for (bool needed = true; needed;) {
        std::optional<FileRead> one = take();
        if (!one)
            return;
        const QString path = one->file.path;
        begin(path);
        const bool done = read(*one, extractor);
        if (!done) {
            QMutexLocker lock(&m_mutex);
            m_putOff.push_back(std::move(*one));
        }
        needed = isNeededAfter(path);
        if (const qint64 weight = done ? one->weight() : 0; done && !m_queue.push(std::move(*one), weight))
            return;
    }
}

std::optional<FileRead> FileReader::take()
{
    LongTexts::Turn turn;
    QMutexLocker lock(&m_mutex);
    while (!m_stop) {
        if (!m_putOff.empty() && (turn || (turn = m_longTexts->tryTake()))) {
            std::optional<FileRead> one(std::move(m_putOff.front()));
            m_putOff.pop_front();
            one->turn = std::move(turn);
            return one;
        }
        if (m_nextFile < m_files.size()) {
            std::optional<FileRead> one(std::in_place);
            one->file = m_files.at(m_nextFile++);
            return one;
        }
        if (m_putOff.empty())
            break; // who puts off another takes it up again
        lock.unlock();
        turn = m_longTexts->take();
        lock.relock();
    }
    --m_running;
    return std::nullopt;
}

/// What was seen as a file may be a pipe or a link by now: it is looked at again once it is open, and what
/// was opened is what is copied.
Result<StagedFile> FileReader::stage(const FoundFile &file) const
{
    const int opened = openPath(file.native);
    struct stat info = {};
    QFile source;
    if (opened < 0 || fstat(opened, &info) != 0 ||
        !source.open(opened, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        const int reason = errno;
        if (opened >= 0)
            close(opened);
        return Error{reason == ENOENT ? Error::Code::NotFound : Error::Code::Unreadable,
                     reason == EACCES
                         ? QCoreApplication::translate("vigie::Import",
                                                       "The file may not be read. Check its permissions.")
                         : QCoreApplication::translate("vigie::Import", "The file could not be opened: %1.")
                               .arg(qt_error_string(reason))};
    }
    if (!S_ISREG(info.st_mode))
        return Error{
            Error::Code::Unsupported,
            QCoreApplication::translate("vigie::Import", "This is a device, pipe or socket, not a file.")};
    return m_originals.stage(
        source, QFileInfo(file.path).suffix(), [this] { return m_stop.load(); }, m_tools.largestFile);
}

bool FileReader::take(LongTexts::Turn &turn)
{
    return turn || (turn = m_longTexts->tryTake());
}

bool FileReader::read(FileRead &one, Extractor &extractor)
{
    const FoundFile &file = one.file;
    if (!one.turn) { // else it was copied before it was put off
        Result<StagedFile> staged = stage(file);
        if (!staged.ok()) {
            one.result = staged.error();
            return true;
        }
        one.staged = std::move(staged).value();
        QMutexLocker lock(&m_mutex);
        one.knownBytes = m_hashes.contains(one.staged.sha256());
        m_hashes.insert(one.staged.sha256());
    }
    if (one.knownBytes)
        return true;
    if (const auto why = m_setAside.find(one.staged.sha256()); why && !file.givenDirectly) {
        one.result = *why;
        return true;
    }
    // The length of a PDF's text is known when it is read, that of others by their bytes.
    if (one.staged.size() > longText && !isPdf(file) && !take(one.turn))
        return false;
    Result<ExtractedDocument> extracted = extractor.extract(one.staged.path(), m_password);
    if (!extracted.ok()) {
        one.result = extracted.error();
        return true;
    }
    if (extracted.value().pages.isEmpty()) {
        one.result = Error{Error::Code::Empty,
                           QCoreApplication::translate("vigie::Import", "The file holds no text.")};
        return true;
    }
    const QList<Page> &pages = extracted.value().pages;
    const qint64 characters =
        std::accumulate(pages.cbegin(), pages.cend(), qint64(0),
                        [](qint64 sum, const Page &page) { return sum + page.text.size(); });
    if (characters <= longText)
        one.turn.reset();
    else if (!take(one.turn))
        return false;
    tidyPages(extracted.value().pages);
    ReadDocument read;
    for (const RecognisedPage &layer : m_layers.value({one.staged.sha256().left(idLength)})) {
        if (layer.page < 1 || layer.page > extracted.value().pages.size())
            continue;
        Page &page = extracted.value().pages[layer.page - 1];
        read.ownPages.insert(page.number, page);
        overlay(page, layer);
    }
    read.document = m_tools.describe(extracted.value(), QFileInfo(file.path).fileName());
    read.document.sha256 = one.staged.sha256();
    read.document.id.value = one.staged.sha256().left(idLength);
    read.document.imported = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    read.size = one.staged.size();
    read.pages = std::move(extracted.value().pages);
    if (m_stop)
        one.result = Error{Error::Code::Cancelled,
                           QCoreApplication::translate("vigie::Import", "The import was stopped.")};
    else {
        DocumentAnalysis analysis = analyse(m_tools, read.document, read.pages);
        read.facts = std::move(analysis.facts);
        one.passages = std::move(analysis.passages);
        read.version = m_tools.factsVersion;
        one.result = std::move(read);
    }
    return true;
}

} // namespace vigie
