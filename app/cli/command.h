// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "models/domain/curation.h"

#include <QCommandLineParser>
#include <QStringList>

#include <functional>
#include <optional>

namespace vigie {

class Workspace;
struct Services;

/// Exit statuses of the command line's contract.
enum ExitStatus : int {
    Done = 0,
    Failure = 1,    ///< the work could not be done; the message says why
    WrongUsage = 2, ///< also for what this version does not offer
    SomeFailed = 3, ///< done, but some inputs failed
};

/// What a command works with.
struct CommandContext
{
    Workspace &workspace;
    const QCommandLineParser &options;
    QStringList arguments; ///< the positional ones after the command's own name
    Output &out;
};

/// One word of the command line.
struct Command
{
    QString name;
    QString arguments; ///< for the usage line: "QUERY", "PATH…"
    QString summary;
    int fewest = 0; ///< positional arguments
    int most = 0;   ///< -1: any number
    QList<QCommandLineOption> options;
    std::function<int(CommandContext &)> run;
    /// Instead of run: needs no library. With the positional arguments after the command's name.
    std::function<int(const QStringList &, const Output &)> runAlone = {};
    /// Asked before a library is opened: may do the work without one, then gives the exit status.
    std::function<std::optional<int>(const QCommandLineParser &, const QStringList &, const Output &)>
        runFirst = {};
    QStringList choices = {}; ///< what the first argument may be, for completion
    bool createsLibrary = false;
    bool repairs = false; ///< with --repair it opens damaged libraries too
    bool paints = false;  ///< needs fonts and pictures, so an application with a (virtual) screen
};

/// All commands in the order of the help. Texts are in the language of the locale.
QList<Command> allCommands();

QList<Command> libraryCommands();
Command recogniseCommand(); ///< one of libraryCommands()
QList<Command> searchCommands();
QList<Command> serveCommands();
QList<Command> entityCommands();
QList<Command> factCommands();
QList<Command> claimCommands();
QList<Command> eventCommands();
QList<Command> traceCommands();
QList<Command> versionCommands();
QList<Command> pictureCommands();
QList<Command> annotationCommands();
QList<Command> journalCommands();
QList<Command> maintenanceCommands();
QList<Command> referenceCommands();

/// The options that every command takes.
QList<QCommandLineOption> commonOptions();

/// Who said what of a claim or event: as JSON, and as what `claim history` prints.
QJsonArray historyJson(const QList<DecisionRecord> &records);
int showHistory(CommandContext &context, const QList<DecisionRecord> &records);
/// One of them for people, without its time: "You set: Period", from what to what.
QString historyLine(const Services &services, const DecisionRecord &record);

} // namespace vigie
