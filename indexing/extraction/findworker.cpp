// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/workerprocess.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

QString findWorker()
{
    if (const QString forced = qEnvironmentVariable("VIGIE_WORKER"); !forced.isEmpty())
        return forced;
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &path :
         {QString(folder + u"/vigie-worker"), QString(folder + u"/../libexec/vigie/vigie-worker")}) {
        if (QFileInfo(path).isExecutable())
            return QFileInfo(path).absoluteFilePath();
    }
    return {};
}

} // namespace vigie
