// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "ui/timeline/timelineitems.h"

#include <QByteArray>

namespace vigie {

/// Writes the whole timeline, whole or not at all, as its file's suffix says: png (at twice the screen's
/// resolution), svg, pdf or csv. Pictures are always on light paper, with the shapes explained and the
/// documents named inside. Needs a QApplication, no window. InvalidInput for another suffix.
Result<void> writeTimeline(const Timeline &timeline, const QList<Document> &documents, const QString &file);

/// The picture alone.
QByteArray timelinePng(const Timeline &timeline, const QList<Document> &documents);

/// RFC 4180 in UTF-8: a row for each item, by first day; dates as ISO 8601, an open side empty. A cell that a
/// spreadsheet would take for a formula begins with an apostrophe.
QByteArray timelineCsv(const Timeline &timeline, const QList<Document> &documents);

/// Indexes of the items by first day.
QList<int> byFirstDay(const Timeline &timeline);

} // namespace vigie
