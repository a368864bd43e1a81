// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/excerpts.h"

#include <QByteArray>

namespace vigie {

/// Excerpts as one HTML5 page, well-formed as XML too, UTF-8, on a light ground. Holds its own style, no
/// script and nothing that would be loaded from elsewhere; each quote says its language.
QByteArray htmlOf(const QList<Excerpt> &excerpts, Language citeLanguage);

} // namespace vigie
