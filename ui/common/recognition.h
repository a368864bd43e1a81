// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/importservice.h"

#include <functional>

class QWidget;

namespace vigie {

/// Recognises words in pictures of pages (OCR) while the window stays usable: a dialogue shows how far it is
/// and stops it. `done` gets a sentence that sums up; what went wrong is shown before.
void recognisePages(ImportService &imports, const QList<RecognitionRequest> &requests, QWidget *window,
                    const std::function<void(const QString &sentence)> &done);

/// "12 pages were read, 1 could not be."
QString recognitionSummary(const QList<RecognitionOutcome> &outcomes, bool stopped);

} // namespace vigie
