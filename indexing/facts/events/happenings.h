// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/domain/span.h"

#include <QList>
#include <QString>

namespace vigie {

/// A word that says what happened.
struct Happening
{
    QString kind; ///< as Event::kind
    Span span;
};

/// The words of happenings in `range` of folded `text`, in order.
QList<Happening> findHappenings(QStringView text, Span range, Language language);

} // namespace vigie
