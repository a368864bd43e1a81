// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/libraryfolder.h"

#include "models/store/librarydatabase.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

const QString lastLibraryKey = u"library/last"_s;

} // namespace

QString defaultLibraryFolder()
{
    const QString last = QSettings().value(lastLibraryKey).toString();
    if (!last.isEmpty() && hasLibrary(last))
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vigie/library"_s;
}

void rememberLibraryFolder(const QString &folder)
{
    QSettings().setValue(lastLibraryKey, folder);
}

} // namespace vigie
