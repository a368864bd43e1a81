// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QFileInfo>

namespace vigie {

/// Opens `files` in the folder where a file was chosen last since the program started, and at first in the
/// one it was made with; remembers the folder of what is chosen in it. To be called before a file is named.
inline void startInLastFolder(QFileDialog *files)
{
    static QString last;
    if (!last.isEmpty() && QFileInfo(last).isDir())
        files->setDirectory(last);
    QObject::connect(files, &QFileDialog::filesSelected, files, [](const QStringList &paths) {
        if (!paths.isEmpty())
            last = QFileInfo(paths.constFirst()).absolutePath();
    });
}

} // namespace vigie
