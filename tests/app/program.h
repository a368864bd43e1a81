// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace vigie {

/// What a run of the program left behind.
struct ProgramRun
{
    int status = -1; ///< the exit status; -1 when it crashed or took too long
    QByteArray out;
    QString err;
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs the built `vigie` as a script would, with settings and data of its own.
class Program
{
public:
    /// `home`: an empty folder; the library is made in it.
    explicit Program(const QString &home)
        : m_home(home)
        , path(QStringLiteral(VIGIE_BIN_DIR) + QStringLiteral("/vigie"))
    {
    }

    QString library() const { return m_home + QStringLiteral("/library"); }

    void start(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home);
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home + QStringLiteral("/config"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home + QStringLiteral("/data"));
        environment.remove(QStringLiteral("DISPLAY"));
        process.setProcessEnvironment(environment);
        process.start(path, arguments + QStringList{QStringLiteral("--library"), library()});
    }

    static ProgramRun finish(QProcess &process)
    {
        const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(240'000);
        const bool normal = ended && process.exitStatus() == QProcess::NormalExit;
        return {normal ? process.exitCode() : -1, process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    ProgramRun run(const QStringList &arguments) const
    {
        QProcess process;
        start(process, arguments);
        return finish(process);
    }

private:
    QString m_home;

public:
    QString path; ///< of the program
};

} // namespace vigie
