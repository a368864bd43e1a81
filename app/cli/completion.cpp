// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// What may stand where the usage line has this word. Files are said by the name alone.
const QHash<QString, QStringList> &choicesOfValue()
{
    static const QHash<QString, QStringList> choices{
        {u"L"_s, {u"en"_s, u"fr"_s, u"ja"_s, u"ko"_s}},
        {u"COLOUR"_s, {u"yellow"_s, u"green"_s, u"blue"_s, u"pink"_s, u"orange"_s, u"purple"_s}},
        {u"KIND"_s, {u"theft"_s, u"laundering"_s, u"revenue"_s, u"cost"_s, u"cap"_s, u"other"_s}},
        {u"ORDER"_s, {u"relevance"_s, u"date"_s}},
        {u"SHELL"_s, completedShells()}};
    return choices;
}

bool isFile(const QString &value)
{
    return value == u"FILE" || value == u"DIR" || value.startsWith(u"PATH");
}

QStringList namesOf(const QList<QCommandLineOption> &options)
{
    QStringList names;
    for (const QCommandLineOption &option : options)
        names.append(u"--"_s + option.names().constLast());
    return names;
}

/// The words a command's first argument may be: those the usage line sets apart by bars, or names.
QStringList firstArguments(const Command &command)
{
    if (!command.choices.isEmpty())
        return command.choices;
    static const QRegularExpression word(u"^[a-z]+$"_s);
    QStringList words;
    const QString usage = command.arguments.section(u'\n', 0, 0);
    for (const QString &one : usage.section(u' ', 0, usage.contains(u" | "_s) ? 2 : 0).split(u'|')) {
        if (word.match(one.trimmed()).hasMatch())
            words.append(one.trimmed());
    }
    return words.isEmpty() ? choicesOfValue().value(usage) : words;
}

bool takesFiles(const Command &command)
{
    return isFile(command.arguments.section(u' ', 0, 0));
}

QString quoted(QString text, const QString &quote)
{
    return u'\'' + text.replace(u'\'', quote) + u'\'';
}

// --- bash

/// "--a|--b" of all options of all commands whose values `fits` is true for; sorted, each once.
template <typename Fits>
QString optionsWhose(const QList<Command> &commands, const QList<QCommandLineOption> &common, Fits fits)
{
    QStringList names;
    const auto gather = [&](const QList<QCommandLineOption> &options) {
        for (const QCommandLineOption &option : options) {
            if (fits(option.valueName()))
                names.append(u"--"_s + option.names().constLast());
        }
    };
    gather(common);
    for (const Command &command : commands)
        gather(command.options);
    names.removeDuplicates();
    names.sort();
    return names.join(u'|');
}

QString bashScript(const QList<Command> &commands, const QList<QCommandLineOption> &common)
{
    QString text = u"# bash completion for vigie\n"
                   "_vigie()\n{\n"
                   "    local cur prev command='' options='' choices='' files='' i\n"
                   "    cur=${COMP_WORDS[COMP_CWORD]}\n"
                   "    prev=${COMP_WORDS[COMP_CWORD-1]}\n"
                   "    COMPREPLY=()\n"
                   "    for ((i = 1; i < COMP_CWORD; ++i)); do\n"
                   "        case ${COMP_WORDS[i]} in\n"
                   "            --library) ((++i)) ;;\n"
                   "            -*) ;;\n"
                   "            *) command=${COMP_WORDS[i]}; break ;;\n"
                   "        esac\n"
                   "    done\n"
                   "    case $prev in\n"_s;
    text +=
        u"        %1)\n            compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\"); return ;;\n"_s
            .arg(optionsWhose(commands, common, isFile));
    QStringList values = choicesOfValue().keys();
    values.sort();
    for (const QString &value : values) {
        const QString names =
            optionsWhose(commands, common, [&value](const QString &name) { return name == value; });
        if (!names.isEmpty())
            text +=
                u"        %1)\n            mapfile -t COMPREPLY < <(compgen -W '%2' -- \"$cur\"); return ;;\n"_s
                    .arg(names, choicesOfValue().value(value).join(u' '));
    }
    const QString others = optionsWhose(commands, common, [](const QString &name) {
        return !name.isEmpty() && !isFile(name) && !choicesOfValue().contains(name);
    });
    text += u"        %1)\n            return ;;\n    esac\n    case $command in\n"_s.arg(others);
    QStringList names;
    for (const Command &command : commands)
        names.append(command.name);
    text += u"        '') choices='%1' options='%2' ;;\n"_s.arg(names.join(u' '), namesOf(common).join(u' '));
    for (const Command &command : commands) {
        text += u"        %1) options='%2'"_s.arg(command.name, namesOf(command.options + common).join(u' '));
        if (const QStringList first = firstArguments(command); !first.isEmpty())
            text += u" choices='%1'"_s.arg(first.join(u' '));
        if (takesFiles(command))
            text += u" files=1"_s;
        text += u" ;;\n"_s;
    }
    return text + u"    esac\n"
                  "    if [[ $cur == -* ]]; then\n"
                  "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$cur\")\n"
                  "    elif [[ $files ]]; then\n"
                  "        compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n"
                  "    elif [[ $choices ]]; then\n"
                  "        mapfile -t COMPREPLY < <(compgen -W \"$choices\" -- \"$cur\")\n"
                  "    fi\n}\ncomplete -F _vigie vigie\n"_s;
}

// --- zsh

QString zshValue(const QString &value)
{
    if (value.isEmpty())
        return {};
    QString action = choicesOfValue().value(value).join(u' ');
    if (!action.isEmpty())
        action = u'(' + action + u')';
    else if (value == u"DIR")
        action = u"_files -/"_s;
    else if (isFile(value))
        action = u"_files"_s;
    return u':' + value + u':' + (action.isEmpty() ? u" "_s : action);
}

QString zshOption(const QCommandLineOption &option)
{
    QString description = option.description();
    for (const QChar special : {u'\\', u'[', u']', u':'})
        description.replace(special, u"\\"_s + special);
    return quoted(u"*--%1[%2]%3"_s.arg(option.names().constLast(), description, zshValue(option.valueName())),
                  u"'\\''"_s);
}

QString zshScript(const QList<Command> &commands, const QList<QCommandLineOption> &common)
{
    QString text = u"#compdef vigie\n\n_vigie() {\n    local context state line\n    typeset -A opt_args\n"
                   "    local -a commands\n    commands=(\n"_s;
    for (const Command &command : commands) {
        QString summary = command.summary;
        summary.replace(u':', u"\\:"_s);
        text += u"        %1\n"_s.arg(quoted(command.name + u':' + summary, u"'\\''"_s));
    }
    text += u"    )\n    _arguments -C \\\n"_s;
    for (const QCommandLineOption &option : common)
        text += u"        %1 \\\n"_s.arg(zshOption(option));
    text += u"        '1:command:->command' '*::argument:->argument'\n    case $state in\n"
            "    command) _describe command commands ;;\n    argument)\n        case $words[1] in\n"_s;
    for (const Command &command : commands) {
        text += u"        %1) _arguments"_s.arg(command.name);
        for (const QCommandLineOption &option : command.options + common)
            text += u" \\\n            "_s + zshOption(option);
        if (const QStringList first = firstArguments(command); !first.isEmpty())
            text += u" \\\n            '1: :(%1)'"_s.arg(first.join(u' '));
        if (takesFiles(command))
            text += u" \\\n            '*:file:_files'"_s;
        text += u" ;;\n"_s;
    }
    return text + u"        esac ;;\n    esac\n}\n\n_vigie \"$@\"\n"_s;
}

// --- fish

QString fishOption(const QString &condition, const QCommandLineOption &option)
{
    QString line = u"complete -c vigie -n %1 -l %2"_s.arg(condition, option.names().constLast());
    const QString value = option.valueName();
    if (isFile(value))
        line += u" -r -F"_s;
    else if (choicesOfValue().contains(value))
        line += u" -x -a '%1'"_s.arg(choicesOfValue().value(value).join(u' '));
    else if (!value.isEmpty())
        line += u" -x"_s;
    return line + u" -d "_s + quoted(option.description(), u"\\'"_s) + u'\n';
}

QString fishScript(const QList<Command> &commands, const QList<QCommandLineOption> &common)
{
    QString text = u"# fish completion for vigie\ncomplete -c vigie -f\n"_s;
    for (const Command &command : commands) {
        text += u"complete -c vigie -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
            command.name, quoted(command.summary, u"\\'"_s));
        const QString condition = u"'__fish_seen_subcommand_from %1'"_s.arg(command.name);
        if (const QStringList first = firstArguments(command); !first.isEmpty())
            text += u"complete -c vigie -n %1 -a '%2'\n"_s.arg(condition, first.join(u' '));
        if (takesFiles(command))
            text += u"complete -c vigie -n %1 -F\n"_s.arg(condition);
        for (const QCommandLineOption &option : command.options)
            text += fishOption(condition, option);
    }
    for (const QCommandLineOption &option : common)
        text += fishOption(u"true"_s, option);
    return text;
}

} // namespace

QStringList completedShells()
{
    return {u"bash"_s, u"fish"_s, u"zsh"_s};
}

QString completionScript(const QString &shell, const QList<Command> &commands,
                         const QList<QCommandLineOption> &common)
{
    if (shell == u"bash")
        return bashScript(commands, common);
    if (shell == u"zsh")
        return zshScript(commands, common);
    if (shell == u"fish")
        return fishScript(commands, common);
    return {};
}

} // namespace vigie
