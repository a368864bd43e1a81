// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vigie {

/// What a worker may use. Every limit is there so that one bad file costs a sentence, not the machine.
struct WorkerLimits
{
    /// The largest real reports are under 200 MB; Poppler keeps the whole file reachable.
    qint64 fileBytes = qint64(512) << 20;
    /// A page tree can claim 2^30 pages in a kilobyte.
    int pages = 10'000;
    /// A worker that says nothing for so long is taken to be stuck. Slow real pages need 60 ms, the slowest
    /// seen 2 s.
    int secondsPerPage = 10;
    /// Recognising the words of one page's picture takes 1 to 15 s on an idle machine.
    int secondsPerRecognition = 60;
    /// For a whole document: the queue waits no longer for it.
    int secondsPerDocument = 120;
    /// Poppler needs 50 MB for typical reports and 300 MB for bad ones; decompression bombs ask for more than
    /// there is.
    qint64 addressSpaceBytes = qint64(1536) << 20;
    /// One page's text. Longer pages are cut, with a sentence in Page::problem.
    qint64 charactersPerPage = 1'000'000;
    /// All pages together: 64 MiB as it is held in memory, two bytes a UTF-16 unit.
    qint64 charactersPerDocument = qint64(32) << 20;
    /// The largest picture of a page, in device pixels; the resolution asked for is lowered to fit.
    qint64 pixelsPerImage = qint64(64) << 20;
    /// A worker takes no more than so many documents, and none after one it refused: what a file did to it,
    /// it does to no other.
    int documentsPerWorker = 200;
};

} // namespace vigie
