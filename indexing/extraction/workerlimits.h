// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vigie {

/// What a worker may use. Every limit is there so that one bad file costs a sentence, not the machine.
struct WorkerLimits
{
    /// The largest real reports are under 200 MB; Poppler keeps the whole file reachable.
    qint64 fileBytes = qint64(512) << 20;
    /// The worker stops after so many pages: a page tree can claim 2^30 of them in a kilobyte.
    int pages = 20'000;
    /// A worker that says nothing for so long is taken to be stuck. Slow real pages need 60 ms, the slowest
    /// seen 2 s.
    int secondsPerPage = 15;
    /// For a whole document, to which `secondsPerHundredPages` is added for each hundred pages it has.
    int secondsPerDocument = 30;
    int secondsPerHundredPages = 20;
    /// Poppler needs 50 MB for typical reports and 300 MB for bad ones; decompression bombs ask for more than
    /// there is.
    qint64 addressSpaceBytes = qint64(2) << 30;
    /// One page's text. Longer pages are cut, with a sentence in Page::problem.
    qint64 charactersPerPage = 1'000'000;
    /// All pages together: what a table of text costs the window to hold.
    qint64 charactersPerDocument = 50'000'000;
    /// The largest picture of a page, in device pixels; the resolution asked for is lowered to fit.
    qint64 pixelsPerImage = 40'000'000;
};

} // namespace vigie
