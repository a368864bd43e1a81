// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"

#include <QStringView>

namespace vigie {

/// `span` of `text`, counted in Unicode code points instead of UTF-16 units.
Span toCodePoints(QStringView text, Span span);

/// The reverse; a range beyond the text is clamped to it.
Span fromCodePoints(QStringView text, Span span);

/// Number of code points in `text`.
qsizetype codePointCount(QStringView text);

} // namespace vigie
