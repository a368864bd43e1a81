// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigie {

/// What a QPdfWriter wrote, the same for the same drawing. Qt numbers a file's fonts in the order of a hash
/// table, which differs from run to run, and notes the hour and the time zone; here objects are numbered in
/// the order in which they are referred to, and no time is told. Bytes that are not as QPdfWriter writes them
/// come back unchanged.
QByteArray steadyPdf(const QByteArray &written);

} // namespace vigie
