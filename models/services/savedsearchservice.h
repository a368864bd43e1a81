// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/search.h"

#include <QObject>

namespace vigie {

/// Questions a person keeps, and those asked lately. Kept in the library; they move with it.
class SavedSearchService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QList<SavedSearch> saved() const = 0; ///< by name
    /// Replaces the one of the same name.
    virtual Result<void> save(const SavedSearch &search) = 0;
    virtual Result<void> remove(const QString &name) = 0;
    virtual QList<SearchQuery> recent() const = 0; ///< latest first, at most 50, each question once
    virtual Result<void> remember(const SearchQuery &query) = 0;
    virtual Result<void> forgetRecent() = 0;

Q_SIGNALS:
    void savedChanged();
};

} // namespace vigie
