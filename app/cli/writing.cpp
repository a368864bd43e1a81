// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

bool changesLibrary(const Command &command, const QStringList &words, const QCommandLineParser &options)
{
    // What is not named here is taken to write.
    static const QSet<QString> reading{u"annotations"_s, u"chart"_s,  u"claims"_s, u"documents"_s,
                                       u"entities"_s,    u"events"_s, u"export"_s, u"facts"_s,
                                       u"journal"_s,     u"render"_s, u"search"_s, u"searches"_s,
                                       u"similar"_s,     u"text"_s,   u"trace"_s,  u"versions"_s};
    static const QHash<QString, QSet<QString>> readingVerbs{
        {u"claim"_s, {u"history"_s}},
        {u"event"_s, {u"history"_s}},
        {u"mention"_s, {u"list"_s}},
        {u"entity"_s, {u"proposals"_s, u"hidden"_s}},
    };
    static const QSet<QString> entityVerbs{u"add"_s,      u"edit"_s,   u"alias"_s, u"merge"_s, u"split"_s,
                                           u"distinct"_s, u"remove"_s, u"hide"_s,  u"unhide"_s};
    const QString verb = words.value(0);
    if (command.repairs)
        return options.isSet(u"repair"_s);
    if (command.name == u"search")
        return options.isSet(u"save"_s);
    if (command.name == u"searches")
        return !words.isEmpty();
    if (command.name == u"entity" && !entityVerbs.contains(verb))
        return false; // shows the one of that id
    return !reading.contains(command.name) && !readingVerbs.value(command.name).contains(verb);
}

} // namespace vigie
