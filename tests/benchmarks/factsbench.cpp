// SPDX-License-Identifier: GPL-3.0-or-later
// How fast facts are read from text, by language, beside folding the text alone, and how that grows with the
// length of a document.
//   factsbench            the sentences and texts of tests/corpus, said again with other figures
//   factsbench FOLDER     the .txt files of FOLDER, told apart by language
#include "indexing/facts/factreader.h"
#include "indexing/language/detectlanguage.h"
#include "indexing/language/normalise.h"
#include "tests/support/wholethesaurus.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

constexpr qsizetype pageLength = 3000; // characters

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The sentences and documents of the corpus in one language, a paragraph each.
QStringList corpusOf(const QString &code)
{
    QStringList paragraphs;
    const QString root = QStringLiteral(VIGIE_SOURCE_DIR "/tests/corpus/");
    for (const QString &folder : {root, QString(root + u"dates/"_s)}) {
        for (const QString &name :
             QDir(folder).entryList({u'*' + code + u".tsv"_s}, QDir::Files, QDir::Name)) {
            const bool dates = folder.endsWith(u"dates/");
            for (const QString &line : textOf(folder + name).split(u'\n', Qt::SkipEmptyParts)) {
                const QStringList cells = line.split(u'\t');
                const QString text = cells.value(dates ? 1 : 0);
                if (!line.startsWith(u'#') && !text.contains(u"\\t"))
                    paragraphs.append(text);
            }
        }
    }
    for (const QString &name :
         QDir(root + u"documents"_s).entryList({code + u"-*.txt"_s}, QDir::Files, QDir::Name))
        paragraphs += textOf(root + u"documents/"_s + name).split(u"\n\n"_s, Qt::SkipEmptyParts);
    return paragraphs;
}

/// `paragraphs` again and again in changing order and with changing last digits, until the text has `bytes`.
QStringList enlarged(const QStringList &paragraphs, qsizetype bytes)
{
    std::mt19937 random(11);
    QStringList all;
    for (qsizetype size = 0; size < bytes && !paragraphs.isEmpty();) {
        QStringList round = paragraphs;
        std::shuffle(round.begin(), round.end(), random);
        for (QString &paragraph : round) {
            for (qsizetype i = 1; i < paragraph.size(); ++i) {
                const QChar c = paragraph.at(i);
                const bool digit = c >= u'3' && c <= u'8' && paragraph.at(i - 1).isDigit();
                if (digit && random() % 2 == 0)
                    paragraph[i] = QChar(u'3' + static_cast<char16_t>(random() % 6));
            }
            size += paragraph.toUtf8().size() + 1;
            all.append(paragraph);
            if (size >= bytes)
                break;
        }
    }
    return all;
}

QList<Page> pagesOf(const QStringList &paragraphs, Language language)
{
    QList<Page> pages;
    Page page;
    const auto close = [&] {
        if (page.text.isEmpty())
            return;
        page.number = int(pages.size()) + 1;
        page.language = language;
        pages.append(page);
        page = {};
    };
    for (const QString &paragraph : paragraphs) {
        if (!page.text.isEmpty())
            page.text += u'\n';
        const qsizetype start = page.text.size();
        page.text += paragraph;
        page.blocks.append({Block::Kind::Paragraph, 0, {start, page.text.size()}});
        if (page.text.size() > pageLength)
            close();
    }
    close();
    return pages;
}

double megabytes(const QList<Page> &pages)
{
    qsizetype bytes = 0;
    for (const Page &page : pages)
        bytes += page.text.toUtf8().size();
    return double(bytes) / 1e6;
}

/// Seconds of processor time, the least of three runs.
double seconds(const std::function<void()> &work)
{
    double least = 1e9;
    for (int round = 0; round < 3; ++round) {
        const std::clock_t start = std::clock();
        work();
        least = std::min(least, double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return least;
}

void measure(const FactReader &reader, const QStringList &paragraphs, Language language)
{
    if (paragraphs.isEmpty())
        return;
    Document document;
    document.id = {u"d"_s};
    document.language = language;
    document.published = FuzzyDate::day({2025, 11, 18});
    double before = 0, beforeSize = 0;
    for (const qsizetype bytes : {250'000, 500'000, 1'000'000, 2'000'000}) {
        const QList<Page> pages = pagesOf(enlarged(paragraphs, bytes), language);
        const double size = megabytes(pages);
        DocumentFacts facts;
        const double read = seconds([&] { facts = reader.read(document, pages); });
        const double folded = seconds([&] {
            for (const Page &page : pages)
                static_cast<void>(normalise(page.text, page.blocks));
        });
        std::printf(
            "%-3s %6.2f MB %8.2f MB/s   folding alone %7.1f MB/s (1 in %4.1f)   %6lld claims %6lld events",
            qPrintable(languageCode(language)), size, size / read, size / folded, read / folded,
            static_cast<long long>(facts.claims.size()), static_cast<long long>(facts.events.size()));
        if (before > 0)
            std::printf("   growth exponent %.2f", std::log(read / before) / std::log(size / beforeSize));
        std::printf("\n");
        std::fflush(stdout);
        before = read;
        beforeSize = size;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const FactReader reader{wholeThesaurus()};
    if (argc < 2) {
        for (const Language language : workingLanguages)
            measure(reader, corpusOf(languageCode(language)), language);
        return 0;
    }
    QMap<int, QStringList> texts;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        const QString text = textOf(folder.filePath(name));
        texts[int(detectLanguage(text))] += text.split(u'\n', Qt::SkipEmptyParts);
    }
    for (auto one = texts.cbegin(); one != texts.cend(); ++one)
        measure(reader, one.value(), Language(one.key()));
    return 0;
}
