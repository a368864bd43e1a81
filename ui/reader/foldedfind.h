// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"

#include <QList>
#include <QString>

namespace vigie {

/// Where `needle` stands in `text`, as find-on-page takes it: letters match whatever their case, accent and
/// width, a line break matches a space, and between Japanese characters nothing. Parts of words are found.
/// Spans are UTF-16 units of `text`, in order, not overlapping.
QList<Span> findFolded(const QString &text, const QString &needle);

} // namespace vigie
