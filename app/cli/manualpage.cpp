// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manualpage.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct ManualText
{
    Q_DECLARE_TR_FUNCTIONS(Manual)
};

/// Text that roff prints as it is: backslashes are its own, and so are points and apostrophes that begin a
/// line.
QString plain(QString text)
{
    text.replace(u'\\', u"\\e"_s);
    text.replace(u". "_s, u".\n"_s); // a new sentence begins a new line, as mdoc(7) asks
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(u"\\&"_s);
    return text + u'\n';
}

/// A word of a macro's line, never taken for a macro itself.
QString word(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'"', u"\\(dq"_s);
    return u"\"\\&"_s + text + u'"';
}

QString section(const QString &title)
{
    return u".Sh "_s + title.toUpper() + u'\n';
}

QString optionList(const QList<QCommandLineOption> &options)
{
    if (options.isEmpty())
        return {};
    QString text = u".Bl -tag -width Ds -compact\n"_s;
    for (const QCommandLineOption &option : options) {
        text += u".It Fl \\-"_s + option.names().constLast();
        if (!option.valueName().isEmpty())
            text += u" Ar "_s + word(option.valueName());
        text += u'\n' + plain(option.description());
    }
    return text + u".El\n"_s;
}

QString entry(const QString &label, const QString &meaning)
{
    return u".It "_s + label + u'\n' + plain(meaning);
}

} // namespace

QString manualPage(const QList<Command> &commands, const QList<QCommandLineOption> &window,
                   const QList<QCommandLineOption> &common)
{
    QString text = u".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
                   ".Dd " VIGIE_RELEASE_DATE "\n.Dt VIGIE 1\n.Os\n"_s;
    text += section(ManualText::tr("Name")) + u".Nm vigie\n.Nd "_s +
            ManualText::tr("offline workbench for readers of sanctions reports") + u'\n';
    text += section(ManualText::tr("Synopsis")) +
            u".Nm\n.Op Fl \\-library Ar DIR\n"
            ".Nm\n.Ar COMMAND\n.Op Ar ARGUMENTS\n"
            ".Op Fl \\-library Ar DIR\n.Op Fl \\-json\n.Op Fl \\-quiet\n"_s;
    text += section(ManualText::tr("Description"));
    text +=
        plain(ManualText::tr("Vigie takes a folder of documents in English, French, Japanese and Korean and "
                             "finds passages in all four languages, who and what is named, what happened "
                             "when, and how much was stolen in which year. It makes no network connection."));
    text +=
        u".Pp\n"_s + plain(ManualText::tr(
                         "Without a command it opens the workbench; with one it works without a window."));
    text += section(ManualText::tr("Options of the workbench")) + optionList(window);
    text += section(ManualText::tr("Options of all commands")) + optionList(common);
    text += section(ManualText::tr("Commands")) + u".Bl -tag -width Ds\n"_s;
    for (const Command &command : commands) {
        text += u".It Cm "_s + command.name;
        if (const QString usage = command.arguments.section(u'\n', 0, 0); !usage.isEmpty())
            text += u" Ar "_s + word(usage);
        text += u'\n' + plain(command.summary) + optionList(command.options);
    }
    text += u".El\n"_s;
    text +=
        section(ManualText::tr("Files")) + u".Bl -tag -width Ds -compact\n"_s +
        entry(u"Pa library.sqlite"_s, ManualText::tr("in a library’s folder: what cannot be made again")) +
        entry(u"Pa originals"_s, ManualText::tr("in a library’s folder: the documents, unchanged")) +
        entry(u"Pa index"_s, ManualText::tr("in a library’s folder: for searching; can be made again")) +
        entry(u"Pa $XDG_DATA_HOME/vigie/library"_s,
              ManualText::tr("the library when no other is named or was open before")) +
        entry(u"Pa $XDG_CONFIG_HOME/vigie/vigie.conf"_s, ManualText::tr("how the window was left")) +
        u".El\n"_s;
    text +=
        section(ManualText::tr("Exit status")) + u".Bl -tag -width Ds -compact\n"_s +
        entry(u"0"_s, ManualText::tr("done")) +
        entry(u"1"_s, ManualText::tr("the work could not be done; the message says why")) +
        entry(u"2"_s, ManualText::tr("wrong usage")) +
        entry(u"3"_s, ManualText::tr("done, but some of the inputs failed; each is named with its reason")) +
        u".El\n"_s;
    return text;
}

} // namespace vigie
