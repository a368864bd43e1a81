// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/importservice.h"

#include <QFutureWatcher>

#include <functional>

namespace vigie {

/// Passes imports on and, in the thread it was made in, lets the services see what came in: when an import
/// ends, and now and then while it runs, so that the first documents can be read while the others are still
/// on their way.
class RefreshingImports : public ImportService
{
public:
    RefreshingImports(ImportService &imports, std::function<void()> refresh);
    QFuture<ImportOutcome> importPaths(const QStringList &paths) override;

private:
    ImportService &m_imports;
    std::function<void()> m_refresh;
    QObject m_context; ///< watchers live as long as this does
};

} // namespace vigie
