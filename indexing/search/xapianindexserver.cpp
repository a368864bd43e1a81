// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/xapianindexserver.h"

#include "indexing/search/searchmessages.h"

#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int idleMilliseconds = 600'000; // a colleague thinks between two questions
constexpr int activeMilliseconds = 15'000;
constexpr int patienceMilliseconds = 2000;
constexpr qsizetype mostSaid = 4096;
constexpr int portTaken = 69; // sysexits.h: EX_UNAVAILABLE

// In the new process, before the server: only calls that are safe after fork.
void becomeServer()
{
    ::setpgid(0, 0); // with the processes it makes for each connection
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_FSIZE, &none); // it serves to be read
    ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace

XapianIndexServer::XapianIndexServer(const QString &indexFolder, QObject *parent)
    : IndexServer(parent)
    , m_folder(indexFolder)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier(becomeServer);
    connect(&m_process, &QProcess::readyRead, this, &XapianIndexServer::readOutput);
    connect(&m_process, &QProcess::finished, this, &XapianIndexServer::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(SearchMessages::tr("The program xapian-tcpsrv could not be started."));
    });
}

XapianIndexServer::~XapianIndexServer()
{
    m_process.disconnect(this);
    stop();
}

QString XapianIndexServer::program()
{
    return QStandardPaths::findExecutable(u"xapian-tcpsrv"_s);
}

LibraryPlace XapianIndexServer::place() const
{
    return m_listening ? m_asked : LibraryPlace();
}

void XapianIndexServer::start(const QString &address, int port)
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    const QString server = program();
    if (server.isEmpty()) {
        Q_EMIT failed(SearchMessages::tr("Xapian’s server is not installed: it is the program xapian-tcpsrv, "
                                         "on Debian in the package xapian-tools."));
        return;
    }
    m_asked = {{}, address, port};
    m_said.clear();
    m_listening = false;
    m_stopping = false;
    m_process.start(server, {u"--interface"_s, address, u"--port"_s, QString::number(port),
                             u"--idle-timeout"_s, QString::number(idleMilliseconds), u"--active-timeout"_s,
                             QString::number(activeMilliseconds), m_folder});
}

void XapianIndexServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_stopping = true;
    const auto group = pid_t(m_process.processId());
    // Those that answer a connection too; the server itself where it is no leader of a group yet.
    if (group > 0 && ::kill(-group, SIGTERM) != 0)
        m_process.terminate();
    if (!m_process.waitForFinished(patienceMilliseconds)) {
        m_process.kill();
        m_process.waitForFinished(patienceMilliseconds);
    }
}

void XapianIndexServer::readOutput()
{
    m_said += m_process.readAll();
    if (!m_listening && m_said.contains("Listening")) {
        m_listening = true;
        Q_EMIT started();
    }
    // It tells of each connection.
    if (m_said.size() > mostSaid)
        m_said = m_said.right(mostSaid);
}

void XapianIndexServer::finish()
{
    readOutput();
    const bool served = std::exchange(m_listening, false);
    if (!m_stopping)
        Q_EMIT failed(reason());
    if (served)
        Q_EMIT stopped();
}

QString XapianIndexServer::reason() const
{
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == portTaken)
        return SearchMessages::tr("Another program listens at %1 already. Choose another port.")
            .arg(m_asked.address());
    const QString last = QString::fromLocal8Bit(m_said.trimmed()).section(u'\n', -1);
    return SearchMessages::tr("The index cannot be served at %1: %2").arg(m_asked.address(), last);
}

} // namespace vigie
