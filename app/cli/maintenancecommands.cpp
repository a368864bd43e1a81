// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct MaintenanceText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

int check(CommandContext &context)
{
    const Result<LibraryCheck> checked = context.workspace.check(context.options.isSet(u"repair"_s));
    if (!checked)
        return context.out.failure(checked.error());
    const bool ok = checked.value().problems.isEmpty();
    for (const QString &repaired : checked.value().repaired)
        context.out.line(MaintenanceText::tr("Repaired: %1").arg(repaired));
    for (const QString &problem : checked.value().problems)
        context.out.line(problem);
    if (ok)
        context.out.line(MaintenanceText::tr("The library is sound."));
    if (context.out.json())
        context.out.value(QJsonObject{{u"ok"_s, ok},
                                      {u"problems"_s, QJsonArray::fromStringList(checked.value().problems)},
                                      {u"repaired"_s, QJsonArray::fromStringList(checked.value().repaired)}});
    return ok ? Done : Failure;
}

} // namespace

QList<Command> maintenanceCommands()
{
    return {{.name = u"check"_s,
             .arguments = {},
             .summary = MaintenanceText::tr("verifies library, index and anchors"),
             .options = {{u"repair"_s, MaintenanceText::tr("makes again what can be derived")}},
             .run = check,
             .repairs = true}};
}

} // namespace vigie
