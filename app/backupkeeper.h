// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace vigie {

/// While a library is open, has a backup made at once and every 30 minutes, in a thread of its own. What
/// `make` reports as failed is told once, until another reason comes or a backup succeeds.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    explicit BackupKeeper(std::function<Result<QString>()> make, QObject *parent = nullptr);
    ~BackupKeeper() override;

Q_SIGNALS:
    void failed(const QString &why);

private:
    void start();
    void told(const QString &why); ///< empty: it worked

    std::function<Result<QString>()> m_make;
    QTimer m_timer;
    QString m_lastFailure;
    QThreadPool m_pool;
};

} // namespace vigie
