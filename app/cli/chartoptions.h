// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/ledger/chart.h"
#include "models/services/libraryservice.h"

#include <QCommandLineParser>

namespace vigie {

/// --as-known-on, --without, --kind, --currency.
QList<QCommandLineOption> chartOptionList();
/// Errors: InvalidInput; NotFound for a document that is not in `library`.
Result<ChartOptions> chartOptions(const QCommandLineParser &options, const LibraryService &library);

} // namespace vigie
