// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QRgb>
#include <QStringList>

#include <optional>

namespace vigie {

/// A highlight on its way into a PDF or out of one.
struct PdfMark
{
    int page = 0;     ///< from 1
    Span span;        ///< UTF-16 units of the page's text; empty where no words lie under the mark
    QString name;     ///< unique within the file (/NM); may be empty in strangers' files
    QString text;     ///< what is noted (/Contents)
    QStringList tags; ///< in a key of our own
    QRgb colour = 0xfff176;
    bool underline = false; ///< else a highlight
    QDateTime created;      ///< UTC; may be invalid in strangers' files
    QDateTime modified;     ///< UTC; likewise
    /// Where the words stand, in points from the top left of the page as it is shown. On its way into a PDF:
    /// when that is known better than the page's text tells; out of one: when no words of the page's text lie
    /// there. The span says nothing then.
    QList<QRectF> places{};
    QRectF line{}; ///< on its way into a PDF: the whole line of writing that the first of them stands on;
                   ///< empty if unknown
    bool onPage = false; ///< on its way into a PDF: a note at the page's corner, on no words

    friend bool operator==(const PdfMark &, const PdfMark &) = default;
};

namespace protocol {

/// More marks than this are in no file that a person made.
inline constexpr int mostMarks = 100'000;

QByteArray encode(const QList<PdfMark> &marks);
/// Nothing when a number, length or count is not what an honest worker sends.
std::optional<QList<PdfMark>> decodeMarks(const QByteArray &payload);

} // namespace protocol

} // namespace vigie
