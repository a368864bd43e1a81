// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigie {

/// A PDF for a worker to draw while nobody waits: a page of A4, so that there is memory for others like it,
/// with a letter in a font that is not in the file, so that it reads which fonts the system has.
QByteArray warmingPage();

} // namespace vigie
