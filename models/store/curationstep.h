// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace vigie {

class LibraryDatabase;

/// What a step of curation may change: what was said about these, and whether these pairs of claims are one.
struct CurationScope
{
    QStringList subjects; ///< ids; the first names the step in the journal
    QList<std::pair<QString, QString>> links;
};

/// The state of all in `scope`, as the journal keeps it: subjects, decisions and links, null where there is
/// none.
Result<QJsonObject> captureCuration(const LibraryDatabase &database, const CurationScope &scope);

/// Brings all that `state` names into that state. Inside a transaction of the caller. Ids are followed to
/// what they are now, and what comes back is looked for in the text as it is now.
Result<void> restoreCuration(const LibraryDatabase &database, const QJsonObject &state);

/// True when a claim is to be found by another amount, or no more, once the one decision about it is the
/// other.
bool movesAmounts(const QJsonObject &before, const QJsonObject &after);

/// One step that a person takes: `change` and its entry in the journal, in one transaction. `quote` names it
/// for people. Gives false when nothing changed; nothing is written then.
Result<bool> takeCurationStep(const LibraryDatabase &database, const QString &action, const QString &quote,
                              const CurationScope &scope, const std::function<Result<void>()> &change);

/// True for the journal's actions that are such steps.
bool isCurationStep(const QString &action);

/// What the journal of the first version kept of a decision about a claim, in the form that captureCuration()
/// gives; other states are given back as they are. `other` is the entry's other state.
QJsonObject curationState(const QJsonObject &state, const QJsonObject &other);

} // namespace vigie
