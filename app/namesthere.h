// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/xapiansearchservice.h"

namespace vigie {

/// The entries that people of the library in `folder` entered or changed, for whoever searches it beside
/// another; nothing when `revision` still stands or they cannot be read. The library is only read. Any
/// thread.
std::optional<XapianSearchService::NamesThere> namesThere(const QString &folder, const QString &revision);

} // namespace vigie
