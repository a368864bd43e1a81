// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledger.h"
#include "models/ledger/reviewqueue.h"

#include <QFutureWatcher>

#include <functional>

namespace vigie {

struct Services;

/// The claims of the library as panels show them: grouped into facts, with what waits for a person.
struct ReadLedger
{
    QList<Claim> claims;
    QList<Document> documents;
    Ledger ledger;
    QList<ReviewItem> queue;
};

/// Groups the claims of the library: a few at once, many in another thread, because the window must not stand
/// still.
class LedgerReading : public QObject
{
    Q_OBJECT
public:
    using Show = std::function<void(const ReadLedger &)>;
    LedgerReading(Services &services, Show show, QObject *parent);
    ~LedgerReading() override;

    /// Has `show` called: before this returns if the claims are few, else when they are grouped.
    void read();
    /// Has `show` called before this returns, however many they are.
    void readNow();

private:
    void start();

    Services &m_services;
    const Show m_show;
    QFutureWatcher<ReadLedger> m_watcher;
    bool m_outrun = false; ///< asked again since it began
    bool m_wanted = false; ///< what is being made is to be shown
};

} // namespace vigie
