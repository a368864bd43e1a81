// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/ledgerreading.h"

#include "models/items/dateformat.h"
#include "models/items/wording.h"
#include "models/services/services.h"

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

ReadLedger group(const Statements &said)
{
    ReadLedger read{said.claims,
                    said.documents,
                    buildLedger(said.claims, said.documents, said.links, said.comparisons),
                    {}};
    read.queue = reviewQueue(read.claims, read.documents, read.ledger, wordingOf(interfaceLanguage()));
    return read;
}

Statements statementsOf(const Services &services)
{
    return {services.facts.claims(), services.library.documents(), services.facts.claimLinks(),
            services.facts.comparisons()};
}

} // namespace

LedgerReading::LedgerReading(Services &services, Show show, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_show(std::move(show))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (std::exchange(m_outrun, false))
            return start();
        if (std::exchange(m_wanted, false))
            m_show(m_watcher.future().takeResult());
    });
}

LedgerReading::~LedgerReading()
{
    m_watcher.disconnect(this);
    // A future whose result was taken is not finished but as new: waiting for it would never end.
    if (m_watcher.isRunning())
        m_watcher.waitForFinished();
}

void LedgerReading::read()
{
    if (m_watcher.isRunning())
        m_outrun = true;
    else if (m_services.facts.claims().size() <= fewClaims)
        readNow();
    else
        start();
}

void LedgerReading::readNow()
{
    // What another thread still makes is older than this.
    m_outrun = false;
    m_wanted = false;
    m_show(group(statementsOf(m_services)));
}

void LedgerReading::start()
{
    m_wanted = true;
    m_watcher.setFuture(QtConcurrent::run(group, statementsOf(m_services)));
}

} // namespace vigie
