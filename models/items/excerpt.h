// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/span.h"

#include <QString>

namespace vigie {

/// A few words of a page around a place, on one line.
struct PageExcerpt
{
    QString text;
    Span mark; ///< of `text`
};

/// The place `span` of a page's text with up to `around` UTF-16 units on each side, cut between words where
/// there are spaces. Line breaks become spaces, except between two wide characters. A span outside the text
/// gives an empty excerpt.
PageExcerpt excerptOf(QStringView pageText, Span span, qsizetype around = 60);

} // namespace vigie
