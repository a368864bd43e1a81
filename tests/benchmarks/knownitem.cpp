// SPDX-License-Identifier: GPL-3.0-or-later
// How well a known page is found again: asked for by its title in the same language and in each of the three
// others, next to plain Xapian on the same pages in the same run.
#include "indexing/search/indexwriter.h"
#include "indexing/search/xapiansearchservice.h"
#include "models/exchange/skosjsonld.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <xapian.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

constexpr int depth = 10;            // MRR@10
constexpr qsizetype pageSize = 3000; // letters a page of the corpus is cut into, as import cuts long texts

struct Version
{
    QString title;
    QString body;
};

/// One page of a manual in those languages it is written in.
struct Record
{
    QString id;
    QMap<Language, Version> versions;
};

QList<Record> readCorpus(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(name));
    QList<Record> records;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        Record record{line[u"id"_s].toString(), {}};
        for (const Language language : workingLanguages) {
            const QJsonObject version = line[languageCode(language)].toObject();
            if (!version.isEmpty())
                record.versions.insert(language,
                                       {version[u"title"_s].toString(), version[u"body"_s].toString()});
        }
        records.append(record);
    }
    return records;
}

// A body has lost its paragraphs: it is cut where a sentence ends.
QList<Page> makePages(const QString &body, Language language)
{
    constexpr qsizetype paragraph = 600;
    QList<Page> pages;
    qsizetype start = 0;
    while (start < body.size()) {
        qsizetype end = start + paragraph;
        while (end < body.size() && !u".!?。！？"_s.contains(body.at(end - 1)) && end < start + 2 * paragraph)
            ++end;
        end = std::min(end, body.size());
        if (pages.isEmpty() || pages.last().text.size() > pageSize) {
            pages.append(Page());
            pages.last().number = int(pages.size());
            pages.last().language = language;
        }
        Page &page = pages.last();
        if (!page.text.isEmpty())
            page.text += u'\n';
        const qsizetype from = page.text.size();
        page.text += QStringView(body).sliced(start, end - start).trimmed();
        page.blocks.append({Block::Kind::Paragraph, 0, {from, page.text.size()}});
        start = end;
    }
    return pages;
}

QString nameOf(qsizetype record, Language language)
{
    return u"%1-%2"_s.arg(record, 6, 10, QLatin1Char('0')).arg(languageCode(language));
}

// The pages of one language: titles ask for pages among those, whatever language a paragraph was left in.
void indexOurs(const QList<Record> &records, Language language, const Thesaurus &thesaurus,
               const QString &folder)
{
    auto writer = IndexWriter::open(folder, thesaurus);
    if (!writer.ok())
        qFatal("%s", qPrintable(writer.error().message));
    for (qsizetype i = 0; i < records.size(); ++i) {
        const auto it = records.at(i).versions.constFind(language);
        if (it != records.at(i).versions.constEnd()) {
            Document document;
            document.id = {nameOf(i, it.key())};
            document.language = it.key();
            document.mediaType = u"text/html"_s; // without its title, which is the question
            if (!writer.value()->replaceDocument(document, makePages(it->body, it.key()), {}).ok())
                qFatal("A page could not be indexed.");
        }
    }
    if (!writer.value()->commit().ok())
        qFatal("The index could not be committed.");
}

Xapian::Stem stemmerOf(Language language)
{
    return Xapian::Stem(language == Language::French ? "fr" : language == Language::English ? "en" : "none");
}

void indexPlain(const QList<Record> &records, Language language, const std::string &folder)
{
    Xapian::WritableDatabase database(folder, Xapian::DB_CREATE);
    Xapian::TermGenerator generator;
    generator.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
    for (qsizetype i = 0; i < records.size(); ++i) {
        const auto it = records.at(i).versions.constFind(language);
        if (it != records.at(i).versions.constEnd()) {
            Xapian::Document entry;
            generator.set_document(entry);
            generator.set_stemmer(stemmerOf(it.key()));
            generator.index_text(it->body.toStdString());
            entry.set_data(nameOf(i, it.key()).toStdString());
            database.add_document(entry);
        }
    }
    database.commit();
}

/// 1 / rank of `wanted` among the first ten, or 0.
double reciprocalRank(const QStringList &found, const QString &wanted)
{
    const qsizetype rank = found.indexOf(wanted);
    return rank < 0 || rank >= depth ? 0 : 1.0 / double(rank + 1);
}

double askOurs(XapianSearchService &service, const QString &title, const QString &wanted)
{
    SearchQuery query;
    query.text = title;
    query.limit = 60; // passages; several may be of one page
    const Result<SearchResults> results = service.search(query).result();
    if (!results.ok())
        qFatal("%s", qPrintable(results.error().message));
    QStringList found;
    for (const SearchHit &hit : results.value().hits) {
        if (!found.contains(hit.passage.document.value))
            found.append(hit.passage.document.value);
    }
    return reciprocalRank(found, wanted);
}

double askPlain(const Xapian::Database &database, const QString &title, Language asked, const QString &wanted)
{
    Xapian::QueryParser parser;
    parser.set_database(database);
    parser.set_stemmer(stemmerOf(asked));
    parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
    Xapian::Query query;
    try {
        query = parser.parse_query(title.toStdString(), Xapian::QueryParser::FLAG_CJK_NGRAM);
    } catch (const Xapian::QueryParserError &) {
        return 0; // it has no answer to this
    }
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    const Xapian::MSet matches = enquire.get_mset(0, depth);
    QStringList found;
    for (auto match = matches.begin(); match != matches.end(); ++match)
        found.append(QString::fromStdString(match.get_document().get_data()));
    return reciprocalRank(found, wanted);
}

double mean(const QList<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.isEmpty() ? 0 : sum / double(values.size());
}

/// Where 95 of 100 means of a resampled list lie (percentile bootstrap; the pairs stay together in a
/// difference).
std::pair<double, double> interval(const QList<double> &values)
{
    std::mt19937 random(11);
    QList<double> means;
    for (int round = 0; round < 2000; ++round) {
        double sum = 0;
        for (qsizetype i = 0; i < values.size(); ++i)
            sum += values.at(qsizetype(random() % std::size_t(values.size())));
        means.append(sum / double(values.size()));
    }
    std::sort(means.begin(), means.end());
    return {means.at(50), means.at(1949)};
}

/// The pages that are asked for by their titles in `from` and wanted in `to`: those that both languages have,
/// in an order of fixed chance. A title that several pages bear asks for none of them, and is left out unless
/// `anyTitle`.
QList<qsizetype> questions(const QList<Record> &records, Language from, Language to, int most, bool anyTitle)
{
    QHash<QString, int> bearers;
    for (const Record &record : records) {
        if (record.versions.contains(from))
            ++bearers[record.versions[from].title];
    }
    QList<qsizetype> fit;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const QMap<Language, Version> &versions = records.at(i).versions;
        if (versions.contains(from) && versions.contains(to) &&
            (anyTitle || bearers.value(versions[from].title) == 1))
            fit.append(i);
    }
    std::shuffle(fit.begin(), fit.end(), std::mt19937(5));
    return fit.mid(0, most);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Finds pages of manuals by their titles."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"CORPUS"_s,
                                 u"parallel.jsonl: a page a line, {id, en: {title, body}, fr: …}"_s);
    const QCommandLineOption most(u"questions"_s, u"pages asked for"_s, u"n"_s, u"400"_s);
    const QCommandLineOption misses(
        u"misses"_s, u"also lists the questions not answered, of one direction (ja-ko)"_s, u"from-to"_s);
    const QCommandLineOption anyTitle(u"any-title"_s, u"asks by titles too that several pages bear"_s);
    const QCommandLineOption same(u"same"_s, u"asks in the page's own language only"_s);
    const QCommandLineOption out(u"out"_s, u"a line a question: language, page, ours, plain"_s, u"file"_s);
    const QCommandLineOption in(u"in"_s, u"asks for pages in these languages only"_s, u"en,fr,ja,ko"_s);
    parser.addOptions({most, in, misses, anyTitle, same, out});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    const QList<Record> records = readCorpus(parser.positionalArguments().constFirst());
    const int count = parser.value(most).toInt();
    const Result<QList<Entity>> entries = bundledThesaurus();
    if (!entries.ok())
        qFatal("%s", qPrintable(entries.error().message));
    const auto thesaurus = std::make_shared<const Thesaurus>(entries.value());
    const QTemporaryDir folder;
    std::map<Language, XapianSearchService> services;
    std::map<Language, Xapian::Database> databases;
    QList<Language> asked;
    for (const Language language : workingLanguages) {
        if (!parser.isSet(in) || parser.value(in).split(u',').contains(languageCode(language)))
            asked.append(language);
    }
    for (const Language language : std::as_const(asked)) {
        const QString ours = folder.filePath(u"ours-"_s + languageCode(language));
        indexOurs(records, language, *thesaurus, ours);
        services.try_emplace(language, ours, thesaurus);
        const std::string plain =
            QFile::encodeName(folder.filePath(u"plain-"_s + languageCode(language))).toStdString();
        indexPlain(records, language, plain);
        databases.emplace(language, Xapian::Database(plain));
    }

    const bool any = parser.isSet(anyTitle);
    QFile list(parser.value(out));
    if (parser.isSet(out) && !list.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written.", qPrintable(list.fileName()));
    std::printf("%lld pages, up to %d a direction asked for by title; MRR@%d\n\n",
                static_cast<long long>(records.size()), count, depth);
    std::printf("the same language    ours   plain   difference, 95 %%\n");
    QMap<Language, double> monolingual;
    for (const Language language : std::as_const(asked)) {
        QList<double> ours, difference;
        for (const qsizetype i : questions(records, language, language, count, any)) {
            const QString &title = records.at(i).versions[language].title;
            const QString wanted = nameOf(i, language);
            ours.append(askOurs(services.at(language), title, wanted));
            const double plainly = askPlain(databases.at(language), title, language, wanted);
            difference.append(ours.last() - plainly);
            if (list.isOpen())
                list.write(u"%1\t%2\t%3\t%4\t%5\n"_s.arg(languageCode(language), records.at(i).id)
                               .arg(ours.last())
                               .arg(plainly)
                               .arg(title)
                               .toUtf8());
        }
        monolingual[language] = mean(ours);
        const auto [low, high] = interval(difference);
        std::printf("  %-18s %.3f   %.3f   %+.3f (%+.3f to %+.3f)\n", qPrintable(languageCode(language)),
                    mean(ours), mean(ours) - mean(difference), mean(difference), low, high);
    }
    if (parser.isSet(same))
        return 0;
    std::printf("\nacross languages     ours   plain   %% of asking in the page's language\n");
    double sum = 0;
    int directions = 0;
    for (const Language from : workingLanguages) {
        for (const Language to : std::as_const(asked)) {
            if (from == to)
                continue;
            const QString direction = languageCode(from) + u'-' + languageCode(to);
            const QList<qsizetype> titles = questions(records, from, to, count, any);
            double ours = 0, plainly = 0;
            for (const qsizetype i : titles) {
                const QString &title = records.at(i).versions[from].title;
                const double rank = askOurs(services.at(to), title, nameOf(i, to));
                if (rank == 0 && parser.value(misses) == direction)
                    std::printf("    %s → %s\n", qPrintable(title),
                                qPrintable(records.at(i).versions[to].title));
                ours += rank;
                plainly += askPlain(databases.at(to), title, from, nameOf(i, to));
            }
            const double pages = double(titles.size());
            const double share = 100 * ours / pages / monolingual[to];
            std::printf("  %-18s %.3f   %.3f   %.1f %%\n", qPrintable(direction), ours / pages,
                        plainly / pages, share);
            sum += share;
            ++directions;
        }
    }
    std::printf("  %-18s                 %.1f %%\n", "mean", sum / directions);
    return 0;
}
