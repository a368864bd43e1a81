// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "ui/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace vigie {

/// A library in a folder of its own, open in a window as the program opens it: real services, a real worker.
struct OpenLibrary
{
    QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;

    explicit OpenLibrary(const QString &library = {})
    {
        qputenv("VIGIE_WORKER", VIGIE_BIN_DIR "/vigie-worker");
        settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")),
                                               QSettings::IniFormat);
        auto opened = Workspace::open(
            library.isEmpty() ? folder.filePath(QStringLiteral("library")) : library,
            Workspace::Mode::CreateIfMissing, {.as = QStringLiteral("a test"), .milliseconds = 0});
        if (!opened)
            return;
        workspace = std::move(opened.value());
        workspace->readInBackground();
        window = std::make_unique<MainWindow>(workspace->services(), *settings);
        window->show();
        Q_UNUSED(QTest::qWaitForWindowActive(window.get()))
        window->fill();
    }
    template <typename T>
    T *child(const QString &name) const
    {
        T *found = window->findChild<T *>(name);
        Q_ASSERT_X(found, "child", qPrintable(name));
        return found;
    }
};

} // namespace vigie
