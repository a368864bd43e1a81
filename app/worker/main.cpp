// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/worker/sandbox.h"
#include "indexing/extraction/worker/workerloop.h"
#include "indexing/extraction/workerlimits.h"

#include <clocale>
#include <cstdio>
#include <new>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

/// Reads documents for vigie, locked in. Standard input is a socket to the program that started it; see
/// indexing/extraction/protocol.h. Exit codes: 2 started by hand, 3 out of memory, 4 could not lock itself
/// in.
int main()
{
    struct stat input = {};
    if (fstat(STDIN_FILENO, &input) != 0 || !S_ISSOCK(input.st_mode)) {
        std::fputs("vigie-worker is started by vigie and of no use by itself.\n", stderr);
        return 2;
    }
    // Numbers in PDF and text are read alike everywhere; file names of fonts are UTF-8.
    std::setlocale(LC_ALL, "C.UTF-8");
    close_range(STDERR_FILENO + 1, ~0U, 0);
#if !defined(__SANITIZE_ADDRESS__)
    // Poppler's allocator complains to the terminal about files that are merely bad.
    if (!std::freopen("/dev/null", "w", stderr))
        return 4;
#endif
    std::set_new_handler([] { _exit(3); });
    vigie::endWithPeer(STDIN_FILENO);
    if (!vigie::confine(vigie::WorkerLimits().addressSpaceBytes))
        return 4;
    return vigie::serve(STDIN_FILENO);
}
