// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/names/partynames.h"

/// Towns and people: who is robbed as firms are, and has no firm's name.
namespace vigie::parties {

/// Adds the municipalities and persons of a Japanese sentence whose own money it says was taken:
/// 高森町の口座から, 宮原健一氏は…失った.
void findRobbedBodies(const ClaimContext &context, Names &names);

} // namespace vigie::parties
