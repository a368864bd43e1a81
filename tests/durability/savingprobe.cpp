// SPDX-License-Identifier: GPL-3.0-or-later
// Adds notes to the library in a folder, one after the other, and says of each on a line of its own that it
// is saved: "saved NUMBER ID". For tests that end it in the middle. Ends with 3 and "failed SENTENCE" when
// one could not be saved.
//   savingprobe FOLDER COUNT [FIRST-NUMBER]
#include "tests/durability/notes.h"

#include <QCoreApplication>

#include <cstdio>

using namespace vigie;
using namespace vigie::durabilitytest;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(2).toInt(), first = arguments.value(3).toInt();
    const auto session = LibrarySession::open(arguments.value(1), false);
    if (!session) {
        std::printf("failed %s\n", qPrintable(session.error().message));
        return 3;
    }
    SqliteAnnotationService annotations(session.value());
    for (int number = first; number < first + count; ++number) {
        const Result<Annotation> added = annotations.add(noteOf(number));
        if (!added) {
            std::printf("failed %s\n", qPrintable(added.error().message));
            return 3;
        }
        std::printf("saved %d %s\n", number, qPrintable(added.value().id.value));
        std::fflush(stdout);
    }
    return 0;
}
