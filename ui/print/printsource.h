// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace vigie {

/// Draws one sheet, in points from the top left of the part of the paper that can be printed. Runs in any
/// thread: it owns all that it draws.
using SheetPainter = std::function<void(QPainter &)>;

/// What of the person's own is printed with a document.
struct PrintExtras
{
    bool marks = true; ///< highlights and underlines
    bool notes = true; ///< a list of them, with notes and tags, on sheets of its own at the end
    friend bool operator==(const PrintExtras &, const PrintExtras &) = default;
};

/// Something that can be printed, sheet by sheet. Asked in the window's thread and never blocks it.
class PrintSource
{
public:
    virtual ~PrintSource() = default;
    virtual QString title() const = 0;
    /// Whether the person's own may be printed with it or left out.
    virtual bool hasExtras() const { return false; }
    /// Lays everything out anew on sheets whose printable part measures `area`, in points; tells how many
    /// there are.
    virtual QFuture<int> layOut(QSizeF area, PrintExtras extras) = 0;
    /// A sheet of the last layout, from 0, fit for `dpi` dots an inch.
    virtual QFuture<Result<SheetPainter>> sheet(int number, double dpi) = 0;
};

/// How sharp a picture of a page is printed at most: more is not seen, and takes memory.
inline constexpr double sharpestDpi = 300;

} // namespace vigie
