// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/indexserver.h"

#include <QProcess>

namespace vigie {

/// Runs Xapian's own server, `xapian-tcpsrv` (Debian package xapian-tools), on an index. The server writes
/// nothing, gets nothing of this program's environment, and is killed when this program ends in whatever way.
class XapianIndexServer : public IndexServer
{
    Q_OBJECT
public:
    explicit XapianIndexServer(const QString &indexFolder, QObject *parent = nullptr);
    ~XapianIndexServer() override;

    void start(const QString &address, int port) override;
    void stop() override;
    LibraryPlace place() const override;

    /// Where the server's program is; empty when it is not installed.
    static QString program();

private:
    void readOutput();
    void finish();
    QString reason() const;

    QString m_folder;
    QProcess m_process;
    LibraryPlace m_asked;
    QByteArray m_said;
    bool m_listening = false;
    bool m_stopping = false;
};

} // namespace vigie
