// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

struct Damage;
struct Salvage;

/// What happened to a damaged library when it was opened, a sentence each; empty when it was sound.
QStringList toldOfMending(const Salvage &salvage);

/// What is damaged and was left as it is, a sentence each.
QStringList problemsOf(const Damage &damage);

/// The backups of the library in `folder` that would not do, a sentence each.
QStringList damagedBackups(const QString &folder);

} // namespace vigie
