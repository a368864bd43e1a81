// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/claimrows.h"
#include "models/ledger/reviewqueue.h"

#include <QFutureWatcher>
#include <QSet>

#include <functional>
#include <memory>

namespace vigie {

struct Services;
class Refresher;

/// The claims of the library as panels show them: grouped into facts, with what waits for a person. Never
/// changed once it is made.
struct ReadLedger
{
    std::shared_ptr<const ClaimRows> rows;
    QList<ReviewItem> queue;
    QSet<ClaimId> waiting; ///< those in the queue
};

/// Groups the claims of the library for a panel, whenever they changed and the panel is seen: a few at once,
/// many in another thread, because the window must not stand still.
class LedgerReading : public QObject
{
    Q_OBJECT
public:
    using Read = std::shared_ptr<const ReadLedger>;
    using Show = std::function<void(const Read &)>;
    /// Belongs to `panel`.
    LedgerReading(Services &services, QWidget *panel, Show show);
    ~LedgerReading() override;

    /// Has `show` called: before this returns if the claims are few (then true), else when they are grouped.
    bool read();
    /// What was shown last is no longer how things are: read again soon if the panel is seen, else when it
    /// will be.
    void ask();
    /// The panel is not seen and what it shows is no longer how things are.
    bool isStale() const { return m_stale; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start();
    void give(const Read &read);

    Services &m_services;
    QWidget *m_panel;
    const Show m_show;
    Refresher *m_refresher;
    QFutureWatcher<Read> m_watcher;
    Read m_shown;
    bool m_stale = true;
    bool m_outrun = false; ///< asked again since it began
};

} // namespace vigie
