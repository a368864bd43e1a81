// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entitylist.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace vigie {

/// Reads a table of entities: comma, semicolon or tab separated, UTF-8 or UTF-16. The first line names the
/// columns, in any order, small or capital letters: en, fr, ja, ko (preferred names); "aliases" (in any
/// language, parted by ; or |) and "en-aliases" and so on; type (as entityTypeName() writes it, else
/// concept); id; identifiers ("unListRef=KPe.001; imo=1234567"); source. Other columns are left aside. At
/// least one column of names is needed.
Result<EntityList> readEntityCsv(const QByteArray &bytes);

} // namespace vigie
