// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/completion.h"
#include "app/cli/manualpage.h"
#include "app/windowoptions.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct ReferenceText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

int printCompletion(const QStringList &words, const Output &out)
{
    const QString script = completionScript(words.first(), allCommands(), commonOptions());
    if (script.isEmpty()) {
        out.problem(ReferenceText::tr("There is no completion for “%1”: bash, fish and zsh are known.")
                        .arg(words.first()));
        return WrongUsage;
    }
    out.line(script.chopped(1));
    return Done;
}

int printManual(const QStringList &, const Output &out)
{
    out.line(manualPage(allCommands(), windowOptions(), commonOptions()).chopped(1));
    return Done;
}

} // namespace

QList<Command> referenceCommands()
{
    return {{.name = u"completion"_s,
             .arguments = u"SHELL"_s,
             .summary = ReferenceText::tr("prints what completes these commands in bash, fish or zsh"),
             .fewest = 1,
             .most = 1,
             .options = {},
             .run = {},
             .runAlone = printCompletion,
             .choices = completedShells()},
            {.name = u"manual"_s,
             .arguments = {},
             .summary = ReferenceText::tr("prints the manual page"),
             .options = {},
             .run = {},
             .runAlone = printManual}};
}

} // namespace vigie
