// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/libraryfolder.h"
#include "app/workspace.h"
#include "indexing/search/xapianindexserver.h"
#include "models/store/librarydatabase.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct ServeText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr int lastPort = 65535;

QString tellWho(const LibraryPlace &place)
{
    if (IndexServer::isThisMachine(place.host))
        return ServeText::tr("Only programs on this machine reach it. From another machine: "
                             "ssh -N -L %1:%2 THIS-MACHINE, then vigie search QUERY --index 127.0.0.1:%1.")
            .arg(QString::number(place.port), place.address());
    return ServeText::tr("Every machine that reaches this address can search it.");
}

void tell(const Output &out, const QString &folder, const LibraryPlace &place)
{
    const QString name = LibraryPlace::inFolder(folder).name();
    if (out.json()) {
        out.value(QJsonObject{{u"library"_s, name},
                              {u"folder"_s, folder},
                              {u"address"_s, place.address()},
                              {u"onlyThisMachine"_s, IndexServer::isThisMachine(place.host)}});
        return;
    }
    out.line(ServeText::tr("The search index of “%1” is served at %2.").arg(name, place.address()));
    out.line(tellWho(place));
    out.line(
        ServeText::tr("Nobody is asked for a password. Whoever reaches it can read titles, passages, notes "
                      "and tags; nothing can be changed."));
    out.line(ServeText::tr("Ctrl+C ends it."));
}

/// Runs until it is stopped.
std::optional<int> serve(const QCommandLineParser &options, const QStringList &, const Output &out)
{
    const QString given = options.isSet(u"library"_s) ? options.value(u"library"_s) : defaultLibraryFolder();
    const QString folder = LibraryPlace::inFolder(given).folder;
    if (!hasLibrary(folder))
        return out.failure({Error::Code::NotFound, ServeText::tr("There is no library in %1.").arg(folder)});
    const Result<int> port = numberOption(options, u"port"_s, IndexServer::usualPort, 1);
    if (!port)
        return out.failure(port.error());
    if (port.value() > lastPort)
        return out.failure(invalidInput(ServeText::tr("--port takes a number up to %1.").arg(lastPort)));
    const QString address =
        options.isSet(u"interface"_s) ? options.value(u"interface"_s) : IndexServer::thisMachine();
    XapianIndexServer server(indexPath(folder));
    QEventLoop loop;
    int status = Done;
    QObject::connect(&server, &IndexServer::started, &loop, [&] { tell(out, folder, server.place()); });
    QObject::connect(&server, &IndexServer::failed, &loop, [&](const QString &why) {
        status = out.failure({Error::Code::Storage, why});
        loop.quit();
    });
    const Interrupt interrupt([&loop] { loop.quit(); });
    // From within the loop: what fails at once must find it running.
    QMetaObject::invokeMethod(
        &server, [&] { server.start(address, port.value()); }, Qt::QueuedConnection);
    loop.exec();
    if (status == Done) {
        server.stop();
        out.note(ServeText::tr("The index is no longer served."));
    }
    return status;
}

} // namespace

QList<Command> serveCommands()
{
    return {
        {.name = u"serve"_s,
         .arguments = {},
         .summary = ServeText::tr("lets others search this library's index, until Ctrl+C"),
         .options = {{u"port"_s,
                      ServeText::tr("listens at this port; %1 unless given").arg(IndexServer::usualPort),
                      u"N"_s},
                     {u"interface"_s,
                      ServeText::tr("the address of this machine to listen at; 127.0.0.1, which only this "
                                    "machine reaches, unless given. There is no password: give another "
                                    "only where you trust all who reach it"),
                      u"ADDRESS"_s}},
         .run = {},
         .runFirst = serve}};
}

} // namespace vigie
