// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/command.h"
#include "app/cli/writing.h"
#include "app/libraryfolder.h"
#include "app/windowoptions.h"
#include "app/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int patienceOfWritersMs = 5000;

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString overview()
{
    QString text = RunText::tr("Usage: vigie [COMMAND] [ARGUMENTS] [--library DIR] [--json] [--quiet]\n\n"
                               "Without a command, opens the workbench.\n\nCommands:\n");
    for (const Command &command : allCommands())
        text += u"  %1  %2\n"_s.arg(
            QString(command.name + u' ' + command.arguments.section(u'\n', 0, 0)).leftJustified(30),
            command.summary);
    text += u'\n' + RunText::tr("Options of the workbench:") + u'\n';
    for (const QCommandLineOption &option : windowOptions()) {
        const QString name = option.names().constFirst() + u' ' + option.valueName();
        text += u"  --%1  %2\n"_s.arg(name.leftJustified(28), option.description());
    }
    return text + u'\n' + RunText::tr("“vigie COMMAND --help” shows the options of a command.");
}

/// One line for each form the command takes: they are kept one below the other in `arguments`.
QString usage(const Command &command)
{
    QStringList lines;
    const QString repeated = u"vigie "_s + command.name + u' ';
    for (QString form : command.arguments.split(u'\n')) {
        form = form.trimmed();
        if (form.startsWith(repeated))
            form.remove(0, repeated.size());
        lines += RunText::tr("Usage: vigie %1 %2 [OPTIONS]").arg(command.name, form).simplified();
    }
    return lines.join(u'\n');
}

QString help(const Command &command)
{
    const QList<QCommandLineOption> options = command.options + commonOptions();
    const auto left = [](const QCommandLineOption &option) -> QString {
        return option.names().last() + u' ' + option.valueName();
    };
    qsizetype width = 0;
    for (const QCommandLineOption &option : options)
        width = std::max(width, left(option).size());
    QString text = usage(command) + u'\n' + command.summary + u'\n';
    for (const QCommandLineOption &option : options)
        text += u"\n  --%1  %2"_s.arg(left(option).leftJustified(width), option.description());
    return text;
}

int refuse(const Output &out, const QString &why)
{
    out.problem(why);
    return WrongUsage;
}

int withWorkspace(const Command &command, const QCommandLineParser &parser, const QStringList &words,
                  Output &out)
{
    const QString folder = parser.isSet(u"library"_s) ? parser.value(u"library"_s) : defaultLibraryFolder();
    const bool repairs = command.repairs && parser.isSet(u"repair"_s);
    const auto mode = repairs                  ? Workspace::Mode::Repair
                      : command.repairs        ? Workspace::Mode::Inspect
                      : command.createsLibrary ? Workspace::Mode::CreateIfMissing
                                               : Workspace::Mode::Existing;
    // What writes waits for another command to be done; what only reads works beside whatever writes.
    const bool writes = changesLibrary(command, words, parser);
    const Workspace::Access access{.wanted = writes ? LibraryAccess::Wanted::Write
                                                    : LibraryAccess::Wanted::WriteOrRead,
                                   .as = command.name,
                                   .milliseconds = writes ? patienceOfWritersMs : 0};
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder, mode, access);
    if (!workspace)
        return out.failure(workspace.error());
    if (!command.repairs && workspace.value()->readOnlyReason().isEmpty()) {
        for (const QString &sentence : workspace.value()->whatWasMended())
            out.problem(sentence);
        if (const Result<void> read = workspace.value()->finishMending(); !read)
            out.problem(read.error().message);
        if (const Result<QString> backup = workspace.value()->makeBackup(); !backup)
            out.note(backup.error().message);
    }
    if (!writes)
        workspace.value()->letOthersWrite();
    CommandContext context{*workspace.value(), parser, words, out};
    const int status = command.run(context);
    if (const Result<void> read = !writes ? Result<void>() : workspace.value()->finishReading(); !read)
        out.note(read.error().message);
    return status;
}

} // namespace

QList<QCommandLineOption> commonOptions()
{
    return {{u"library"_s, RunText::tr("the library's folder"), u"DIR"_s},
            {u"json"_s, RunText::tr("prints one JSON value")},
            {u"quiet"_s, RunText::tr("no progress and no notes")},
            {{u"h"_s, u"help"_s}, RunText::tr("shows this help")},
            {{u"v"_s, u"version"_s}, RunText::tr("shows the version")}};
}

QList<Command> allCommands()
{
    return libraryCommands() + searchCommands() + serveCommands() + entityCommands() + factCommands() +
           claimCommands() + eventCommands() + traceCommands() + versionCommands() + pictureCommands() +
           annotationCommands() + journalCommands() + maintenanceCommands() + referenceCommands();
}

Invocation readInvocation(const QStringList &arguments)
{
    const QList<Command> commands = allCommands();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (takesNextWord(word)) {
            ++i;
            continue;
        }
        if (word == u"--help" || word == u"-h" || word == u"--version" || word == u"-v")
            return {.command = word};
        if (word.startsWith(u'-'))
            continue;
        const auto known = std::find_if(commands.cbegin(), commands.cend(),
                                        [&](const Command &command) { return command.name == word; });
        if (known == commands.cend() && !libraryNamed(word).isEmpty())
            continue; // a file manager opens the workbench on it
        return {.command = word, .paints = known != commands.cend() && known->paints};
    }
    return {};
}

int runCommand(const QStringList &arguments)
{
    const QString name = readInvocation(arguments.mid(1)).command;
    Output out(arguments.contains(u"--json"), arguments.contains(u"--quiet"));
    const QList<Command> commands = allCommands();
    const auto command = std::find_if(commands.cbegin(), commands.cend(),
                                      [&](const Command &one) { return one.name == name; });
    if (command == commands.cend()) {
        if (name == u"--version" || name == u"-v") {
            out.line(u"vigie " VIGIE_VERSION ""_s);
            return Done;
        }
        if (name == u"--help" || name == u"-h") {
            out.line(overview());
            return Done;
        }
        return refuse(out, RunText::tr("There is no command “%1”. “vigie --help” lists them.").arg(name));
    }
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    parser.addOptions(command->options);
    if (!parser.parse(arguments))
        return refuse(out, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        out.line(help(*command));
        return Done;
    }
    QStringList words = parser.positionalArguments();
    words.removeFirst();
    if (words.size() < command->fewest || (command->most >= 0 && words.size() > command->most))
        return refuse(out, usage(*command));
    if (const auto status = command->runFirst ? command->runFirst(parser, words, out) : std::nullopt)
        return *status;
    return command->runAlone ? command->runAlone(words, out) : withWorkspace(*command, parser, words, out);
}

} // namespace vigie
