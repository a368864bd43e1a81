// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/part.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

Q_LOGGING_CATEGORY(lcPart, "vigie.part")

} // namespace

QFunctionPointer functionOf(const QString &part, const char *name)
{
    QLibrary library(QCoreApplication::applicationDirPath() + u"/../"_s + QStringLiteral(VIGIE_PARTS) + u'/' +
                     part);
    const QFunctionPointer function = library.resolve(name);
    if (!function)
        qCWarning(lcPart) << "a part of the program could not be loaded:" << library.errorString();
    return function;
}

QString missingPart()
{
    return QCoreApplication::translate("vigie::Parts",
                                       "A part of the program is missing. Install Vigie anew.");
}

} // namespace vigie
