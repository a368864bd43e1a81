// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

class MainWindow;
class Workspace;

// What there is to say or ask about a library that was opened, once its window can be worked in. Both are
// borrowed for as long as the library is open.

/// Whether to read again what an older version read, if there is some.
void offerToReadAgain(Workspace &workspace, MainWindow &window);
/// What happened to damaged files, if some were; the documents are read again behind it.
void tellWhatWasMended(Workspace &workspace, MainWindow &window);
/// Looks at the search index behind the window and makes a damaged one anew.
void lookOverIndex(Workspace &workspace, MainWindow &window);

} // namespace vigie
