// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entitylist.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace vigie {

/// Reads SKOS concepts in JSON-LD from other programs as well as our own: keys with or without the prefix
/// "skos:" or as full IRIs, labels as language maps or as lists of values with a language. A concept of ours
/// keeps its id; others get theirs as the identifier "exactMatch". Of other vocabularies only the entries
/// that can be read come in; the rest are problems.
Result<EntityList> readSkosList(const QByteArray &json);

} // namespace vigie
