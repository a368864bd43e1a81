// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/items/chartnotes.h"
#include "models/ledger/chart.h"

#include <QByteArray>
#include <QLocale>
#include <QPicture>
#include <QSizeF>

#include <utility>

namespace vigie {

/// Writes the chart whole or not at all, as its file's suffix says: png (at twice the screen's resolution),
/// svg, pdf or csv. Pictures are always on light paper, with title, sources and what was left out inside.
/// Numbers follow `locale` in pictures; in CSV they are plain. Needs a QApplication, no window.
Result<void> writeChart(const Chart &chart, const QString &file, const QLocale &locale,
                        const ChartNotes &notes = {});

/// The picture alone. Only in the window's thread, as Qt's charts want it.
QByteArray chartPng(const Chart &chart, const QLocale &locale, const ChartNotes &notes = {});

/// The same picture as a recording, to be printed, and its size.
std::pair<QPicture, QSizeF> chartRecording(const Chart &chart, const QLocale &locale,
                                           const ChartNotes &notes = {});

/// RFC 4180 in UTF-8: a row for each bar ("bar"), each part of one ("part") and each note. A cell that a
/// spreadsheet would take for a formula begins with an apostrophe.
QByteArray chartCsv(const Chart &chart, const ChartNotes &notes = {});

} // namespace vigie
