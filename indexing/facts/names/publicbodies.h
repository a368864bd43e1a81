// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"
#include "models/domain/span.h"

#include <QStringView>

namespace vigie::publicbodies {

/// « le ministère du Budget », « la mairie de Vannes », « le conseil départemental du Var »: where the name
/// of a French body begins of which the capitals at `name` are the end; -1 if they are of none. `text` is
/// folded, `cased` the same with its capitals; nothing before `block` is looked at.
qsizetype bodyStart(QStringView text, QStringView cased, Span block, Span name, Language language);

} // namespace vigie::publicbodies
