// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// Writes files made to break, hang, fill or fool a reader of documents into `folder`, with a few good ones
/// between them: PDFs, web pages, texts, archives, names that are no UTF-8, pipes, sockets, links to devices
/// and in circles, holes of 8 GiB. All is small on disk and harmless; the PDFs that name a file of the system
/// name /etc/passwd. False when something could not be written.
bool makeHostileFiles(const QString &folder);

/// How many entries lie in `folder` and below it, links not followed: folders themselves not counted.
int entriesIn(const QString &folder);

} // namespace vigie
