// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/workspace.h"
#include "models/items/curationtext.h"
#include "models/items/dateformat.h"
#include "models/items/names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString timeText(const QDateTime &at)
{
    return at.isValid() ? at.toString(Qt::ISODate) : QString();
}

int undo(CommandContext &context)
{
    JournalService &journal = context.workspace.services().journal;
    const QString action = journal.undoAction();
    if (action.isEmpty()) {
        context.out.problem(JournalText::tr("There is nothing to undo."));
        return Failure;
    }
    if (const Result<void> undone = journal.undo(); !undone)
        return context.out.failure(undone.error());
    if (context.out.json())
        context.out.value(QJsonObject{{u"undone"_s, action}});
    else
        context.out.line(JournalText::tr("Undone: %1").arg(journalActionText(action)));
    return Done;
}

int redo(CommandContext &context)
{
    JournalService &journal = context.workspace.services().journal;
    const QString action = journal.redoAction();
    if (action.isEmpty()) {
        context.out.problem(JournalText::tr("There is nothing to redo."));
        return Failure;
    }
    if (const Result<void> redone = journal.redo(); !redone)
        return context.out.failure(redone.error());
    if (context.out.json())
        context.out.value(QJsonObject{{u"redone"_s, action}});
    else
        context.out.line(JournalText::tr("Redone: %1").arg(journalActionText(action)));
    return Done;
}

int listSteps(CommandContext &context)
{
    const JournalService &journal = context.workspace.services().journal;
    QJsonArray array;
    const auto list = [&](const QList<JournalStep> &steps, bool done) {
        for (const JournalStep &step : steps) {
            array.append(QJsonObject{{u"at"_s, timeText(step.at)},
                                     {u"action"_s, step.action},
                                     {u"subject"_s, step.subject},
                                     {u"summary"_s, step.summary},
                                     {u"undone"_s, !done}});
            context.out.line(u"%1\t%2\t%3\t%4"_s.arg(timeText(step.at), journalActionText(step.action),
                                                     step.subject, step.summary.simplified()) +
                             (done ? QString() : u'\t' + JournalText::tr("undone")));
        }
    };
    list(journal.done(), true);
    list(journal.undone(), false);
    if (context.out.json())
        context.out.value(array);
    return Done;
}

} // namespace

QJsonArray historyJson(const QList<DecisionRecord> &records)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    QJsonArray array;
    for (const DecisionRecord &record : records)
        array.append(QJsonObject{{u"at"_s, text(timeText(record.at))},
                                 {u"by"_s, record.person ? u"person"_s : u"program"_s},
                                 {u"action"_s, record.action},
                                 {u"field"_s, text(record.field)},
                                 {u"before"_s, text(record.before)},
                                 {u"after"_s, text(record.after)}});
    return array;
}

QString historyLine(const Services &services, const DecisionRecord &record)
{
    const auto nameOf = [&services](const QString &id) {
        const Entity *entity = services.facts.thesaurus().find({id});
        return entity ? entity->label(interfaceLanguage()) : QString();
    };
    const auto text = [&](const QString &value) {
        return value.isEmpty() ? u"–"_s : fieldValueText(record.field, value, nameOf);
    };
    QString line = decisionText(record);
    if (!record.before.isEmpty() || !record.after.isEmpty())
        line += u'\t' + text(record.before) + u" → "_s + text(record.after);
    return line;
}

int showHistory(CommandContext &context, const QList<DecisionRecord> &records)
{
    for (const DecisionRecord &record : records) {
        const QString when = record.person ? timeText(record.at) : JournalText::tr("the program");
        context.out.line(when + u'\t' + historyLine(context.workspace.services(), record));
    }
    if (context.out.json())
        context.out.value(historyJson(records));
    return Done;
}

QList<Command> journalCommands()
{
    return {{.name = u"undo"_s,
             .arguments = {},
             .summary = JournalText::tr("takes back the last change"),
             .options = {},
             .run = undo},
            {.name = u"redo"_s,
             .arguments = {},
             .summary = JournalText::tr("makes again what was undone last"),
             .options = {},
             .run = redo},
            {.name = u"journal"_s,
             .arguments = {},
             .summary = JournalText::tr("lists what was done, and what could be redone"),
             .options = {},
             .run = listSteps}};
}

} // namespace vigie
