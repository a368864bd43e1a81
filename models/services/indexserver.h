// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryplace.h"

#include <QObject>

namespace vigie {

/// Serves the search index of a library to other machines, to be searched and not to be changed: off until it
/// is asked for, and ended with the program at the latest. Nobody who reaches it is asked for a name or a
/// password.
class IndexServer : public QObject
{
    Q_OBJECT
public:
    static constexpr int usualPort = 7390;
    static QString thisMachine() { return QStringLiteral("127.0.0.1"); }
    /// Whether only programs on this machine reach what is served at `address`.
    static bool isThisMachine(const QString &address)
    {
        return address == thisMachine() || address == QLatin1String("::1") ||
               address == QLatin1String("localhost");
    }

    using QObject::QObject;
    /// Begins to serve at an address of this machine (at all of them: "0.0.0.0"). started() or failed()
    /// follows. Nothing happens while it runs already.
    virtual void start(const QString &address, int port) = 0;
    virtual void stop() = 0;
    /// Where it serves; an empty host while it does not.
    virtual LibraryPlace place() const = 0;
    bool isRunning() const { return !place().host.isEmpty(); }

Q_SIGNALS:
    void started();
    void stopped();                  ///< after stop(), or because it ended by itself
    void failed(const QString &why); ///< a sentence; it does not run then
};

} // namespace vigie
