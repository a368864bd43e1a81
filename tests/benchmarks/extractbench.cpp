// SPDX-License-Identifier: GPL-3.0-or-later
// What reading costs in vigie-worker alone, next to `probe extract`: every file of a folder, the largest
// first, by several workers at once. Usage: extractbench WORKER FOLDER [WORKERS]
// With VIGIE_DIGESTS=FILE it writes a digest of each file's pages, to compare what two versions read.
#include "indexing/extraction/workerprocess.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMutex>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <sys/resource.h>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

double processorSeconds(int who)
{
    rusage used{};
    getrusage(who, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

QByteArray digestOf(const QList<vigie::Page> &pages)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const vigie::Page &page : pages) {
        stream << page.number << page.label << page.text << page.size << page.problem;
        for (const vigie::Block &block : page.blocks)
            stream << quint8(block.kind) << block.level << block.span.start << block.span.end;
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("Usage: extractbench WORKER FOLDER [WORKERS]\n", stderr);
        return 2;
    }
    QList<QFileInfo> files;
    QDirIterator all(QString::fromLocal8Bit(argv[2]), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QFileInfo(all.next()));
    std::stable_sort(files.begin(), files.end(),
                     [](const QFileInfo &a, const QFileInfo &b) { return a.size() > b.size(); });
    QElapsedTimer timer;
    timer.start();
    std::atomic<qsizetype> next = 0;
    std::atomic<qint64> pages = 0;
    std::atomic<qint64> bytes = 0;
    std::atomic<qint64> failed = 0;
    QMutex mutex;
    QByteArrayList digests; // guarded by mutex
    const QString digestFile = qEnvironmentVariable("VIGIE_DIGESTS");
    std::vector<std::thread> threads;
    for (int i = 0; i < (argc > 3 ? std::max(1, atoi(argv[3])) : 2); ++i) {
        threads.emplace_back([&] {
            vigie::WorkerProcess worker(QString::fromLocal8Bit(argv[1]));
            for (qsizetype at = next++; at < files.size(); at = next++) {
                const auto read = worker.extract(files.at(at).filePath());
                failed += read.ok() ? 0 : 1;
                if (!read.ok())
                    continue;
                pages += read.value().pages.size();
                if (!digestFile.isEmpty()) {
                    const QByteArray digest =
                        digestOf(read.value().pages) + ' ' + files.at(at).filePath().toUtf8();
                    QMutexLocker lock(&mutex);
                    digests.append(digest);
                }
                for (const vigie::Page &page : read.value().pages)
                    bytes += page.text.toUtf8().size();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    std::sort(digests.begin(), digests.end(),
              [](const QByteArray &a, const QByteArray &b) { return a.mid(64) < b.mid(64); });
    if (QFile file(digestFile);
        !digestFile.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(digests.join('\n')) < 0))
        std::fprintf(stderr, "%s\n", qPrintable(file.errorString()));
    std::printf("{\"files\": %lld, \"failed\": %lld, \"pages\": %lld, \"bytes\": %lld, \"seconds\": %.2f, "
                "\"extraction\": "
                "%.2f, \"client\": %.2f}\n",
                static_cast<long long>(files.size()), static_cast<long long>(failed),
                static_cast<long long>(pages), static_cast<long long>(bytes), double(timer.elapsed()) / 1000,
                processorSeconds(RUSAGE_CHILDREN), processorSeconds(RUSAGE_SELF));
    return 0;
}
