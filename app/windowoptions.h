// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/document.h"
#include "models/domain/result.h"

#include <QCommandLineOption>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace vigie {

/// With what the window starts, instead of where it was left.
struct WindowStart
{
    QString folder;   ///< of the library; empty: the last opened one
    QString document; ///< id, or the end of the path or title of one; see findDocument()
    int page = 1;
    QString search;
    bool readOnly = false;
    std::optional<Language> language; ///< of the interface, this time only
};

QList<QCommandLineOption> windowOptions();

/// True when `word` is one of the options above and the next word belongs to it.
bool takesNextWord(const QString &word);

/// The library that `word` names as file managers do: its folder or the file library.sqlite in it. Empty for
/// other words; they are commands, or no part of the command line.
QString libraryNamed(const QString &word);

/// InvalidInput, with a sentence, for a page that is no number or a language that is none of the four.
Result<WindowStart> readWindowStart(const QCommandLineParser &options);

/// The document whose id is `name`, else the first whose file has that name, else the first whose title or
/// path holds it, upper and lower case alike. NotFound.
Result<Document> findDocument(const QList<Document> &documents, const QString &name);

} // namespace vigie
