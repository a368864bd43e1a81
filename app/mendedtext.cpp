// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mendedtext.h"

#include "models/store/backups.h"
#include "models/store/damage.h"
#include "models/store/salvage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace vigie {

namespace {

struct MendedText
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

QStringList toldOfRows(const Salvage &salvage)
{
    QStringList told;
    if (salvage.rows > 0)
        told.append(
            MendedText::tr("%n damaged entry(s) of your own work were found and are again as you left "
                           "them. The damaged form was put aside in the library's folder.",
                           nullptr, salvage.rows));
    if (salvage.rowsAsFound > 0)
        told.append(
            MendedText::tr("%n damaged entry(s) of your own work could not be put right and are shown "
                           "as they are; how they were found is kept in the library's folder.",
                           nullptr, salvage.rowsAsFound));
    if (salvage.changes > 0)
        told.append(MendedText::tr("%n change(s) that had not reached the database came from the journal.",
                                   nullptr, salvage.changes));
    if (!salvage.damagedJournal.isEmpty())
        told.append(MendedText::tr("The journal beside the database was damaged. A new one was begun; the "
                                   "damaged file was put aside as “%1”.")
                        .arg(QFileInfo(salvage.damagedJournal).fileName()));
    else if (salvage.inPlace && salvage.rows + salvage.rowsAsFound + salvage.changes == 0)
        told.append(MendedText::tr("The journal beside the database was gone. A new one was begun."));
    return told;
}

} // namespace

QStringList toldOfMending(const Salvage &salvage)
{
    if (!salvage.wasDamaged)
        return {};
    QStringList told = toldOfRows(salvage);
    if (salvage.inPlace)
        return told;
    if (salvage.damagedFile.isEmpty())
        told.append(MendedText::tr("The database was gone. A new one was made."));
    else
        told.append(
            MendedText::tr("The database was damaged. What could be read of it is in a new one, the rest was "
                           "read again from the originals; the damaged file was put aside as “%1”.")
                .arg(QFileInfo(salvage.damagedFile).fileName()));
    if (salvage.fromJournal)
        told.append(MendedText::tr("All you made came from the journal, up to your last change."));
    else if (salvage.backup.isValid())
        told.append(MendedText::tr("What could not be read of your own work came from the backup of %1.")
                        .arg(QLocale().toString(salvage.backup.toLocalTime(), QLocale::ShortFormat)));
    told.append(MendedText::tr("%n annotation(s) were saved from it.", nullptr, salvage.annotations));
    return told;
}

QStringList problemsOf(const Damage &damage)
{
    QStringList problems;
    if (damage.file)
        problems.append(MendedText::tr("The database is damaged."));
    if (!damage.rows.isEmpty())
        problems.append(
            MendedText::tr("%n entry(s) of your own work are damaged.", nullptr, int(damage.rows.size())));
    if (damage.behind)
        problems.append(MendedText::tr("The journal has changes that the database lacks."));
    if (!damage.journal.isEmpty())
        problems.append(MendedText::tr("The journal beside the database is damaged or gone."));
    return problems;
}

QStringList damagedBackups(const QString &folder)
{
    QStringList problems;
    for (const Backup &backup : backupsOf(folder)) {
        if (!isSoundBackup(backup))
            problems.append(
                MendedText::tr("The backup “%1” is damaged.").arg(QFileInfo(backup.file).fileName()));
    }
    return problems;
}

} // namespace vigie
