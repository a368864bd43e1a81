// SPDX-License-Identifier: GPL-3.0-or-later
// What an import costs without the rest of the program: reads a folder into a library and says how the time
// divides between reading processes and this one. For a profiler.
// Usage: importbench WORKER FOLDER LIBRARY
#include "indexing/pipeline/pipelineimportservice.h"
#include "tests/support/wholethesaurus.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace vigie;

namespace {

double processorSeconds(int who)
{
    rusage used{};
    getrusage(who, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

long peakMegabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 4) {
        std::fputs("Usage: importbench WORKER FOLDER LIBRARY\n", stderr);
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    int added = 0;
    int others = 0;
    {
        PipelineImportService service(QString::fromLocal8Bit(argv[3]), QString::fromLocal8Bit(argv[1]),
                                      std::make_shared<const Thesaurus>(wholeThesaurus()));
        QFuture<ImportOutcome> outcomes = service.importPaths({QString::fromLocal8Bit(argv[2])});
        outcomes.waitForFinished();
        for (const ImportOutcome &outcome : outcomes.results())
            ++(outcome.status == ImportOutcome::Status::Added ? added : others);
    }
    std::printf("{\"added\": %d, \"others\": %d, \"seconds\": %.2f, \"own\": %.2f, \"workers\": %.2f, "
                "\"megabytes\": %ld}\n",
                added, others, double(timer.elapsed()) / 1000, processorSeconds(RUSAGE_SELF),
                processorSeconds(RUSAGE_CHILDREN), peakMegabytes());
    return 0;
}
