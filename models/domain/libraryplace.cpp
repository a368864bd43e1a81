// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/libraryplace.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int lastPort = 65535;

} // namespace

LibraryPlace LibraryPlace::inFolder(const QString &folder)
{
    return {QDir::cleanPath(QFileInfo(folder).absoluteFilePath()), {}, 0};
}

std::optional<LibraryPlace> LibraryPlace::served(const QString &address)
{
    static const QRegularExpression form(uR"(^(?:\[([0-9A-Fa-f:.%\w]+)\]|([\w.-]+)):(\d{1,5})$)"_s);
    const QRegularExpressionMatch match = form.match(address.trimmed());
    const int port = match.captured(3).toInt();
    if (!match.hasMatch() || port < 1 || port > lastPort)
        return {};
    const QString host = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return LibraryPlace{{}, host, port};
}

QString LibraryPlace::address() const
{
    if (host.isEmpty())
        return {};
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

QString LibraryPlace::name() const
{
    if (isServed())
        return address();
    const QString own = QFileInfo(folder).fileName();
    return own.isEmpty() ? folder : own;
}

} // namespace vigie
