// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/tesseract.h"
#include "indexing/extraction/worker/workerloop.h"
#include "indexing/extraction/workerduty.h"

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <new>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
/// A worker that is locked in can neither look for leaks nor start a program that names lines of code.
extern "C" const char *__asan_default_options()
{
    return "detect_leaks=0:symbolize=0";
}
#endif

/// Reads documents for vigie, locked in. Standard input is a socket to the program that started it; see
/// indexing/extraction/protocol.h. Exit codes: 2 started by hand, 3 out of memory, 4 no descriptors.
/// With --recognise it can also recognise words in pictures of pages. VIGIE_LOCKDOWN=filter or =none lets
/// tests and benchmarks lock it in less than the kernel could; what is not locked in says so, and vigie gives
/// it nothing to read.
int main(int count, char **arguments)
{
    struct stat input = {};
    if (fstat(STDIN_FILENO, &input) != 0 || !S_ISSOCK(input.st_mode)) {
        std::fputs("vigie-worker is started by vigie and of no use by itself.\n", stderr);
        return 2;
    }
    // Numbers in PDF and text are read alike everywhere; file names of fonts are UTF-8.
    std::setlocale(LC_ALL, "C.UTF-8");
    tzset(); // reads a file
    close_range(STDERR_FILENO + 1, ~0U, 0);
#if !defined(__SANITIZE_ADDRESS__)
    // Poppler's allocator complains to the terminal about files that are merely bad.
    if (!std::freopen("/dev/null", "w", stderr))
        return 4;
#endif
    std::set_new_handler([] { _exit(3); });
    const char *asked = std::getenv("VIGIE_LOCKDOWN");
    vigie::Lockdown most = vigie::Lockdown::Full;
    if (asked && std::strcmp(asked, "filter") == 0)
        most = vigie::Lockdown::FilterOnly;
    else if (asked && std::strcmp(asked, "none") == 0)
        most = vigie::Lockdown::None;
    const bool recognises = count > 1 && std::strcmp(arguments[1], vigie::recogniseArgument) == 0;
    const auto duty = recognises ? vigie::WorkerDuty::Recognising : vigie::WorkerDuty::Reading;
    const auto tesseract = recognises ? vigie::Tesseract::load() : nullptr; // code cannot be loaded later
    return vigie::serve(STDIN_FILENO, vigie::confine(STDIN_FILENO, most, duty), tesseract.get());
}
