// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/extraction/sentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace vigie {

namespace {

constexpr QChar separator(0x1f); // U+001F, the information separator of units

QString translated(const QString &text)
{
    return QCoreApplication::translate("vigie::Worker", text.toUtf8().constData());
}

QString spokenArgument(const QString &argument)
{
    bool isNumber = false;
    const qlonglong number = argument.toLongLong(&isNumber);
    return isNumber ? QLocale().toString(number) : translated(argument);
}

} // namespace

QString sentenceOf(const char *pattern, const QStringList &arguments)
{
    return (QStringList(QString::fromUtf8(pattern)) + arguments).join(separator);
}

QString spokenSentence(const QString &sentence)
{
    const QStringList parts = sentence.split(separator);
    QString spoken = translated(parts.constFirst());
    // From the last to the first, so that no argument is looked into for a place of its own.
    for (qsizetype n = parts.size() - 1; n > 0; --n)
        spoken.replace(u'%' + QString::number(n), spokenArgument(parts.at(n)));
    return spoken;
}

} // namespace vigie
