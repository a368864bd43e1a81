// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/ledger/chart.h"

#include <QCommandLineParser>

namespace vigie {

/// --as-known-on, --without, --kind, --currency.
QList<QCommandLineOption> chartOptionList();
Result<ChartOptions> chartOptions(const QCommandLineParser &options);

} // namespace vigie
