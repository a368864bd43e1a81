// SPDX-License-Identifier: GPL-3.0-or-later
// What indexing and searching cost, language by language, next to plain Xapian on the same passages in the
// same run.
#include "indexing/language/detectlanguage.h"
#include "indexing/language/normalise.h"
#include "indexing/search/indexwriter.h"
#include "indexing/search/passages.h"
#include "indexing/search/xapiansearchservice.h"
#include "models/exchange/skosjsonld.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <xapian.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <random>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

struct Corpus
{
    QList<Document> documents;
    QList<QList<Page>> pages;
    qint64 bytes = 0; ///< of UTF-8
};

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

qint64 folderSize(const QString &folder)
{
    qint64 size = 0;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        size += it.fileInfo().size();
    }
    return size;
}

// Pages of about 3,000 characters; a paragraph is a block.
QList<Page> makePages(const QString &text)
{
    constexpr qsizetype pageSize = 3000;
    QList<Page> pages;
    for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (paragraph.trimmed().isEmpty())
            continue;
        if (pages.isEmpty() || pages.last().text.size() > pageSize) {
            pages.append(Page());
            pages.last().number = int(pages.size());
        }
        Page &page = pages.last();
        if (!page.text.isEmpty())
            page.text += u'\n';
        const qsizetype start = page.text.size();
        page.text += paragraph;
        page.blocks.append({Block::Kind::Paragraph, 0, {start, page.text.size()}});
    }
    return pages;
}

QMap<QString, Corpus> readFolder(const QString &folder, qint64 most)
{
    QMap<QString, Corpus> found;
    QDirIterator it(folder, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    QStringList files;
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    for (const QString &name : std::as_const(files)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll()).remove(u'\r');
        const Language language = detectLanguage(text);
        Corpus &corpus = found[languageCode(language)];
        QList<Page> pages;
        for (Page &page : makePages(text)) {
            const qint64 size = page.text.toUtf8().size();
            if (corpus.bytes + size > most)
                break;
            corpus.bytes += size;
            page.language = language;
            pages.append(page);
        }
        if (pages.isEmpty())
            continue;
        Document document;
        document.id = {u"d%1"_s.arg(corpus.documents.size(), 8, 10, QLatin1Char('0'))};
        document.language = language;
        document.mediaType = u"text/plain"_s;
        document.title = QFileInfo(name).baseName();
        corpus.documents.append(document);
        corpus.pages.append(pages);
    }
    return found;
}

struct Cost
{
    double seconds = 0;
    qint64 raw = 0;
    qint64 compacted = 0;
};

Cost indexOurs(const Corpus &corpus, const Thesaurus &thesaurus, const QString &folder)
{
    Cost cost;
    const double start = cpuSeconds();
    auto opened = IndexWriter::open(folder, thesaurus);
    if (!opened.ok())
        qFatal("%s", qPrintable(opened.error().message));
    for (qsizetype i = 0; i < corpus.documents.size(); ++i) {
        if (!opened.value()->replaceDocument(corpus.documents.at(i), corpus.pages.at(i), {}).ok())
            qFatal("A document could not be indexed.");
    }
    if (!opened.value()->commit().ok())
        qFatal("The index could not be committed.");
    cost.seconds = cpuSeconds() - start;
    cost.raw = folderSize(folder);
    if (!opened.value()->compact().ok())
        qFatal("The index could not be compacted.");
    cost.compacted = folderSize(folder);
    return cost;
}

Cost indexPlain(const Corpus &corpus, const QString &folder)
{
    Cost cost;
    QDir().mkpath(folder);
    const double start = cpuSeconds();
    const std::string raw = QFile::encodeName(folder + u"/raw").toStdString();
    {
        Xapian::WritableDatabase database(raw, Xapian::DB_CREATE);
        Xapian::TermGenerator generator;
        generator.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
        int waiting = 0;
        for (qsizetype i = 0; i < corpus.documents.size(); ++i) {
            const Language language = corpus.documents.at(i).language;
            generator.set_stemmer(Xapian::Stem(language == Language::French ? "fr" : "en"));
            for (const Page &page : corpus.pages.at(i)) {
                const NormalisedText text = normalise(page.text, page.blocks);
                for (const PassageCut &cut : cutPassages(page, text)) {
                    Xapian::Document entry;
                    generator.set_document(entry);
                    const std::string passage =
                        page.text.mid(cut.span.start, cut.span.length()).toStdString();
                    generator.index_text(passage);
                    entry.set_data(passage);
                    entry.add_boolean_term("Q" + corpus.documents.at(i).id.value.toStdString());
                    database.add_document(entry);
                    if (++waiting == 1000) {
                        database.commit();
                        waiting = 0;
                    }
                }
            }
        }
        database.commit();
        cost.seconds = cpuSeconds() - start;
        cost.raw = folderSize(folder + u"/raw");
        database.compact(QFile::encodeName(folder + u"/compact").toStdString());
    }
    cost.compacted = folderSize(folder + u"/compact");
    return cost;
}

double normaliseSeconds(const Corpus &corpus)
{
    const double start = cpuSeconds();
    qsizetype length = 0;
    for (const QList<Page> &pages : corpus.pages) {
        for (const Page &page : pages)
            length += normalise(page.text, page.blocks).text.size();
    }
    return length > 0 ? cpuSeconds() - start : 0;
}

// Questions as people ask them, drawn from the text by fixed chance: one word, two words of a paragraph, a
// phrase, words of a CJK run.
QStringList drawQueries(const Corpus &corpus, int count)
{
    std::mt19937 random(7);
    QStringList queries;
    for (int tries = 0; queries.size() < count && tries < 100 * count; ++tries) {
        const QList<Page> &pages = corpus.pages.at(random() % corpus.pages.size());
        const Page &page = pages.at(random() % pages.size());
        const Block &block = page.blocks.at(random() % page.blocks.size());
        const QString text = page.text.mid(block.span.start, block.span.length()).simplified();
        const QStringList words = text.split(u' ');
        const QString word = words.at(random() % words.size());
        if (word.size() < 2 || !word.front().isLetter() || !word.back().isLetter())
            continue;
        if (word.front().unicode() >= 0x3000) {
            queries.append(word.mid(qsizetype(random() % word.size()) / 2, 2 + qsizetype(random() % 4)));
            continue;
        }
        switch (random() % 3) {
        case 0:
            queries.append(word);
            break;
        case 1:
            queries.append(word + u' ' + words.at(random() % words.size()));
            break;
        default:
            const qsizetype at = qsizetype(random() % words.size());
            queries.append(u"\"%1\""_s.arg(words.mid(at, 3).join(u' ').remove(u'"')));
        }
    }
    return queries;
}

void evict(const QString &folder)
{
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const int file = ::open(QFile::encodeName(it.next()).constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            continue;
        ::fdatasync(file);
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        ::close(file);
    }
}

struct Times
{
    double cold = 0;
    QList<double> warm;
    qint64 hits = 0;
    double at(double quantile)
    {
        std::sort(warm.begin(), warm.end());
        return warm.isEmpty() ? 0 : warm.at(qsizetype(quantile * double(warm.size() - 1)));
    }
};

Times askOurs(const QStringList &queries, const QString &folder, std::shared_ptr<const Thesaurus> thesaurus)
{
    Times times;
    evict(folder);
    XapianSearchService service(folder, std::move(thesaurus));
    QElapsedTimer timer;
    for (int round = 0; round < 2; ++round) {
        for (const QString &text : queries) {
            SearchQuery query;
            query.text = text;
            query.limit = 20;
            timer.start();
            const Result<SearchResults> result = service.search(query).result();
            const double ms = double(timer.nsecsElapsed()) / 1e6;
            if (!result.ok())
                qFatal("%s", qPrintable(result.error().message));
            if (times.cold == 0)
                times.cold = ms;
            if (round > 0) {
                times.warm.append(ms);
                times.hits += result.value().hits.size();
            }
        }
    }
    return times;
}

Times askPlain(const QStringList &queries, const QString &folder, Language language)
{
    Times times;
    evict(folder + u"/compact");
    QElapsedTimer timer;
    timer.start();
    const Xapian::Database database(QFile::encodeName(folder + u"/compact").toStdString());
    const Xapian::Stem stemmer(language == Language::French ? "fr" : "en");
    Xapian::QueryParser parser;
    parser.set_database(database);
    parser.set_stemmer(stemmer);
    parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    parser.set_default_op(Xapian::Query::OP_AND);
    for (int round = 0; round < 2; ++round) {
        for (const QString &text : queries) {
            if (times.cold > 0)
                timer.start();
            Xapian::Enquire enquire(database);
            try {
                enquire.set_query(
                    parser.parse_query(text.toStdString(), Xapian::QueryParser::FLAG_DEFAULT |
                                                               Xapian::QueryParser::FLAG_CJK_NGRAM));
            } catch (const Xapian::QueryParserError &) {
                continue; // it has no answer to this
            }
            const Xapian::MSet found = enquire.get_mset(0, 20, 500);
            std::size_t shown = 0;
            for (auto hit = found.begin(); hit != found.end(); ++hit)
                shown +=
                    found
                        .snippet(hit.get_document().get_data(), 200, stemmer,
                                 Xapian::MSet::SNIPPET_BACKGROUND_MODEL | Xapian::MSet::SNIPPET_CJK_NGRAM)
                        .size();
            const double ms = double(timer.nsecsElapsed()) / 1e6;
            if (times.cold == 0)
                times.cold = ms;
            if (round > 0 && shown + 1 > 0) {
                times.warm.append(ms);
                times.hits += found.size();
            }
        }
    }
    return times;
}

void printCost(const char *who, const Cost &cost, qint64 bytes)
{
    const double text = double(bytes);
    std::printf("  %-14s %6.2f MB/s a core, index %.2fx of the text, compacted %.2fx\n", who,
                text / 1e6 / cost.seconds, double(cost.raw) / text, double(cost.compacted) / text);
}

void printTimes(const char *who, Times times)
{
    std::printf("  %-14s first query cold %.1f ms; warm p50 %.2f, p95 %.2f, worst %.2f ms; %lld hits shown\n",
                who, times.cold, times.at(.5), times.at(.95), times.at(1),
                static_cast<long long>(times.hits));
}

/// The questions, asked of a library there is: a line of JSON.
void askLibrary(const QString &library, const QStringList &queries,
                std::shared_ptr<const Thesaurus> thesaurus)
{
    Times times = askOurs(queries, library + u"/index", std::move(thesaurus));
    std::printf("{\"cold\": %.2f, \"p50\": %.2f, \"p95\": %.2f, \"worst\": %.2f, \"hits\": %lld}\n",
                times.cold, times.at(.5), times.at(.95), times.at(1), static_cast<long long>(times.hits));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"Measures indexing and searching on a folder of UTF-8 .txt files."_s);
    options.addHelpOption();
    options.addPositionalArgument(u"folder"_s,
                                  u"Where the text lies; languages are told apart by content."_s);
    options.addOption({u"most"_s, u"Megabytes of text a language (default 4)."_s, u"MB"_s, u"4"_s});
    options.addOption({u"queries"_s, u"How many queries a language (default 100)."_s, u"N"_s, u"100"_s});
    options.addOption({u"index-only"_s, u"Index with our own analysis only: for a profiler."_s});
    options.addOption({u"library"_s, u"Asks the arguments of this library instead."_s, u"DIR"_s});
    options.process(program);
    if (options.positionalArguments().isEmpty())
        options.showHelp(1);
    const qint64 most = qint64(options.value(u"most"_s).toDouble() * 1e6);
    const QMap<QString, Corpus> corpora = readFolder(options.positionalArguments().first(), most);
    const Result<QList<Entity>> entries = bundledThesaurus();
    if (!entries.ok())
        qFatal("%s", qPrintable(entries.error().message));
    const auto thesaurus = std::make_shared<const Thesaurus>(entries.value());
    if (options.isSet(u"library"_s)) {
        askLibrary(options.value(u"library"_s), options.positionalArguments(), thesaurus);
        return 0;
    }
    for (auto it = corpora.cbegin(); it != corpora.cend(); ++it) {
        const Corpus &corpus = it.value();
        const QTemporaryDir folder;
        const QString ours = folder.filePath(u"ours"_s);
        const QString plain = folder.filePath(u"plain"_s);
        std::printf("%s: %.2f MB of text, %lld files\n", qPrintable(it.key()), double(corpus.bytes) / 1e6,
                    static_cast<long long>(corpus.documents.size()));
        if (corpus.documents.isEmpty())
            continue;
        const Cost cost = indexOurs(corpus, *thesaurus, ours);
        printCost("ours", cost, corpus.bytes);
        if (options.isSet(u"index-only"_s))
            continue;
        printCost("plain Xapian", indexPlain(corpus, plain), corpus.bytes);
        std::printf("  normalising alone %.1f MB/s\n", double(corpus.bytes) / 1e6 / normaliseSeconds(corpus));
        const QStringList queries = drawQueries(corpus, options.value(u"queries"_s).toInt());
        printTimes("ours", askOurs(queries, ours, thesaurus));
        printTimes("plain Xapian", askPlain(queries, plain, corpus.documents.first().language));
        std::fflush(stdout);
    }
    return 0;
}
