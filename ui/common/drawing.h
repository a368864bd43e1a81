// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QSizeF>
#include <QStringList>

#include <functional>

class QPainter;

namespace vigie {

/// A picture that can be written in several formats: of a chart, of a timeline.
struct Drawing
{
    QString title; ///< for formats that hold one beside the picture
    QSizeF size;   ///< logical pixels, 96 to the inch
    std::function<void(QPainter &)> paint;
};

/// The same bytes for the same drawing; empty if it could not be made. `scale`: pixels to a logical one.
QByteArray pngOf(const Drawing &drawing, int scale = 2);
QByteArray svgOf(const Drawing &drawing);
QByteArray pdfOf(const Drawing &drawing);
/// png, svg or pdf as `suffix` says; empty for others.
QByteArray pictureOf(const Drawing &drawing, const QString &suffix);

/// A row of RFC 4180. A cell that a spreadsheet would take for a formula begins with an apostrophe.
QString csvRow(const QStringList &cells);

/// Whole or not at all.
Result<void> writeWhole(const QString &file, const QByteArray &bytes);

} // namespace vigie
