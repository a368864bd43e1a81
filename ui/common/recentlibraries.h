// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QSettings;

namespace vigie {

struct RecentLibrary
{
    QString folder;
    QString label; ///< for a menu: the folder's name, with as much of its path as tells it from the others
};

/// The libraries that were open before, the latest first, without `current`. At most nine.
QList<RecentLibrary> recentLibraries(const QSettings &settings, const QString &current);
/// Puts `folder` first among those that `settings` keeps.
void rememberRecentLibrary(QSettings &settings, const QString &folder);
void forgetRecentLibraries(QSettings &settings);

} // namespace vigie
