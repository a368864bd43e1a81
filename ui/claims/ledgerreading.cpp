// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/ledgerreading.h"

#include "models/domain/priority.h"
#include "models/services/services.h"
#include "ui/common/refresher.h"

#include <QEvent>
#include <QThreadPool>
#include <QWidget>
#include <QtConcurrent>

#include <utility>

namespace vigie {

namespace {

constexpr qsizetype fewClaims = 2000; // grouped within a frame

struct Statements
{
    QList<Claim> claims;
    QList<Document> documents;
    QList<ClaimLink> links;
    QList<Comparison> comparisons;
};

LedgerReading::Read group(const Statements &said)
{
    const Ledger ledger = buildLedger(said.claims, said.documents, said.links, said.comparisons);
    const auto read = std::make_shared<ReadLedger>();
    read->queue = reviewQueue(said.claims, said.documents, ledger);
    read->waiting.reserve(read->queue.size());
    for (const ReviewItem &item : std::as_const(read->queue))
        read->waiting.insert(item.claim);
    read->rows = makeClaimRows(said.claims, said.documents, ledger);
    return read;
}

Statements statementsOf(const Services &services)
{
    if (services.library.isReading())
        return {}; // all follows when the documents are there
    return {services.facts.claims(), services.library.documents(), services.facts.claimLinks(),
            services.facts.comparisons()};
}

} // namespace

LedgerReading::LedgerReading(Services &services, QWidget *panel, Show show)
    : QObject(panel)
    , m_services(services)
    , m_panel(panel)
    , m_show(std::move(show))
    , m_refresher(new Refresher(this, [this] { read(); }))
{
    connect(&services.facts, &FactsService::factsChanged, this, &LedgerReading::ask);
    connect(&services.library, &LibraryService::documentsChanged, this, &LedgerReading::ask);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (std::exchange(m_outrun, false))
            return start();
        give(m_watcher.future().takeResult());
    });
    panel->installEventFilter(this);
}

LedgerReading::~LedgerReading()
{
    m_watcher.disconnect(this);
    // A future whose result was taken is not finished but as new: waiting for it would never end.
    if (m_watcher.isRunning())
        m_watcher.waitForFinished();
}

bool LedgerReading::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_stale)
        read();
    return QObject::eventFilter(watched, event);
}

void LedgerReading::ask()
{
    m_stale = true;
    if (m_panel->isVisible())
        m_refresher->ask();
}

bool LedgerReading::read()
{
    m_stale = false;
    m_refresher->stop();
    const bool few = m_services.facts.claims().size() <= fewClaims;
    if (m_watcher.isRunning()) {
        m_outrun = true; // what is being made is older than this
        return false;
    }
    if (few)
        give(group(statementsOf(m_services)));
    else
        start();
    return few;
}

void LedgerReading::start()
{
    m_watcher.setFuture(QtConcurrent::run(backgroundPool(), group, statementsOf(m_services)));
}

void LedgerReading::give(const Read &read)
{
    Read before = std::exchange(m_shown, read);
    m_show(read);
    // To take apart what is known of many claims takes longer than a frame too.
    if (before && before->rows->claims.size() > fewClaims)
        backgroundPool()->start([last = std::move(before)]() mutable { last.reset(); });
}

} // namespace vigie
