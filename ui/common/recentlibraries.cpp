// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recentlibraries.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr auto recentKey = "library/recent"_L1;
constexpr qsizetype most = 9;

QString forMenu(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

QList<RecentLibrary> recentLibraries(const QSettings &settings, const QString &current)
{
    QStringList folders = settings.value(recentKey).toStringList();
    folders.removeAll(QDir::cleanPath(current));
    QHash<QString, int> names;
    for (const QString &folder : std::as_const(folders))
        ++names[QFileInfo(folder).fileName()];
    QList<RecentLibrary> libraries;
    for (const QString &folder : std::as_const(folders).first(std::min(most, folders.size()))) {
        const QFileInfo info(folder);
        const bool alone = names.value(info.fileName()) == 1;
        const QString place = QDir::toNativeSeparators(info.path());
        libraries.append({folder, forMenu(alone ? info.fileName() : info.fileName() + u" — "_s + place)});
    }
    return libraries;
}

void rememberRecentLibrary(QSettings &settings, const QString &folder)
{
    QStringList folders = settings.value(recentKey).toStringList();
    folders.removeAll(QDir::cleanPath(folder));
    folders.prepend(QDir::cleanPath(folder));
    settings.setValue(recentKey, QStringList(folders.first(std::min(most + 1, folders.size()))));
}

void forgetRecentLibraries(QSettings &settings)
{
    settings.remove(recentKey);
}

} // namespace vigie
