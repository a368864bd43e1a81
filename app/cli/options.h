// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/document.h"
#include "models/domain/fuzzydate.h"
#include "models/domain/language.h"
#include "models/domain/result.h"
#include "models/services/services.h"

#include <QCommandLineParser>

#include <optional>

namespace vigie {

/// What the command line says makes no sense.
Error invalidInput(const QString &message);

/// The value of option `name` as a whole number of at least `least`; `otherwise` when it is not set.
Result<int> numberOption(const QCommandLineParser &options, const QString &name, int otherwise, int least);

/// The value of option `name` as one of the four languages; nothing when it is not set.
Result<std::optional<Language>> languageOption(const QCommandLineParser &options, const QString &name);

/// "2025-01..2025-09-30", "2025", "..2024": inclusive.
Result<FuzzyDate> dateRange(const QString &text);

/// --range A-B, counted in code points of the page's text, as UTF-16 units.
Result<Span> rangeOption(const QCommandLineParser &options, const Page &page);

/// The document that option `name` names; nothing when it is not set. Error: NotFound.
Result<std::optional<DocumentId>> documentOption(const QCommandLineParser &options, const QString &name,
                                                 const LibraryService &library);

/// The entity that option `name` names, or what it was merged into; nothing when it is not set. Error:
/// NotFound.
Result<std::optional<EntityId>> entityOption(const QCommandLineParser &options, const QString &name,
                                             const FactsService &facts);

/// --tag, --colour, --text, --language, --document of `annotations` and `export`. A document that left the
/// library is known as long as there are notes on it. Errors: InvalidInput, NotFound.
Result<AnnotationFilter> annotationFilter(const QCommandLineParser &options, const Services &services);
QList<QCommandLineOption> annotationFilterOptions();

} // namespace vigie
