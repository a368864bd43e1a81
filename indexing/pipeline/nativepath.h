// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <dirent.h>
#include <memory>

struct stat;

namespace vigie {

/// Names of files are bytes. Most are UTF-8; those that are not, from older systems and broken archives, are
/// shown with "\xB1" for a byte that is none, and found again by that.

/// `path` for people and for the library.
QString shownPath(const QByteArray &path);
/// The path that `shown` means, absolute: as it is named, else with "\xB1" read as a byte, else, where a
/// program replaced bytes by U+FFFD, the one entry of its folder that may be meant.
QByteArray nativePath(const QString &shown);

/// What lies at `path`, links not followed; paths may be longer than the kernel takes at once. Answers as
/// lstat().
int statusOf(const QByteArray &path, struct stat &info);
/// Opens for reading, of the last name no link, without waiting for a pipe's writer; -1 and errno if it
/// cannot.
int openPath(const QByteArray &path, int flags = 0);

struct CloseFolder
{
    void operator()(DIR *folder) const { closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;
/// The entries of a folder, to be read by readdir(); null and errno if it cannot be opened.
OpenFolder openFolder(const QByteArray &path);

} // namespace vigie
