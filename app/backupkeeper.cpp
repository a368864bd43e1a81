// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupkeeper.h"

#include <chrono>

using namespace std::chrono_literals;

namespace vigie {

BackupKeeper::BackupKeeper(std::function<Result<QString>()> make, QObject *parent)
    : QObject(parent)
    , m_make(std::move(make))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::start);
    m_timer.start(30min);
    start();
}

BackupKeeper::~BackupKeeper()
{
    m_pool.waitForDone();
}

void BackupKeeper::start()
{
    m_pool.start([this] {
        const Result<QString> made = m_make();
        const QString why = made ? QString() : made.error().message;
        QMetaObject::invokeMethod(
            this, [this, why] { told(why); }, Qt::QueuedConnection);
    });
}

void BackupKeeper::told(const QString &why)
{
    if (!why.isEmpty() && why != m_lastFailure)
        Q_EMIT failed(why);
    m_lastFailure = why;
}

} // namespace vigie
