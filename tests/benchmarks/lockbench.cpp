// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to lock the worker in, and whether it changes a word: every file of a folder is read in turn
// with the worker locked in as far as the kernel can, by the stricter filter alone, and not at all, in pairs,
// in changing order. Usage: lockbench WORKER FOLDER [ROUNDS]
#include "indexing/extraction/protocol.h"
#include "indexing/extraction/workerprocess.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>
#include <vector>

namespace {

using namespace vigie;

double childrensSeconds()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

struct Round
{
    double wall = 0;
    double processor = 0;
    QByteArray
        everything; ///< a hash of each file's pages, boxes of its first page and metadata, or of its error
};

Round readAll(const QString &program, const QStringList &files, const char *lockdown)
{
    setenv("VIGIE_LOCKDOWN", lockdown, 1);
    // The spare worker was started with the setting before.
    if (!WorkerProcess::protection(program))
        std::exit(1);
    Round round;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const double before = childrensSeconds();
    QElapsedTimer timer;
    timer.start();
    {
        WorkerProcess worker(program);
        for (const QString &file : files) {
            const auto read = worker.extract(file);
            if (!read) {
                hash.addData(read.error().message.toUtf8());
                continue;
            }
            hash.addData(protocol::encode(read.value()));
            for (const Page &page : read.value().pages)
                hash.addData(protocol::encode(page));
        }
    }
    round.wall = double(timer.nsecsElapsed()) / 1e9;
    round.processor = childrensSeconds() - before;
    round.everything = hash.result();
    return round;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("Usage: lockbench WORKER FOLDER [ROUNDS]\n", stderr);
        return 2;
    }
    const QString program = QString::fromLocal8Bit(argv[1]);
    QStringList files;
    QDirIterator all(QString::fromLocal8Bit(argv[2]), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    files.sort();
    WorkerProcess::allowUnprotected(true);
    const std::array<const char *, 3> ways{"none", "full", "filter"};
    readAll(program, files, "none");           // the disk's cache
    std::array<std::vector<double>, 2> ratios; // of "full" and "filter", of processor time
    std::array<std::vector<double>, 3> seconds;
    bool same = true;
    const int rounds = argc > 3 ? std::max(1, atoi(argv[3])) : 5;
    for (int i = 0; i < rounds; ++i) {
        std::array<Round, 3> one;
        for (size_t n = 0; n < ways.size(); ++n) {
            const size_t way = (n + size_t(i)) % ways.size();
            one[way] = readAll(program, files, ways[way]);
            seconds[way].push_back(one[way].processor);
        }
        same = same && one[0].everything == one[1].everything && one[0].everything == one[2].everything;
        for (size_t way = 1; way < ways.size(); ++way)
            ratios[way - 1].push_back(one[way].processor / one[0].processor);
    }
    std::printf("{\"files\": %lld, \"rounds\": %d, \"identical\": %s, \"open\": %.3f, \"locked\": %.3f, "
                "\"filtered\": %.3f, \"cost\": %.4f, \"cost of the filter alone\": %.4f}\n",
                static_cast<long long>(files.size()), rounds, same ? "true" : "false", median(seconds[0]),
                median(seconds[1]), median(seconds[2]), median(ratios[0]) - 1, median(ratios[1]) - 1);
    return same ? 0 : 1;
}
