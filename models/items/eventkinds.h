// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// What events of a kind are called, in the language of the interface: "Thefts" for "theft"; unknown kinds
/// stay. "published" are documents, "quantity" counted things.
QString eventKindText(const QString &kind);

} // namespace vigie
