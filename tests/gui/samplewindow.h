// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeservices.h"
#include "ui/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace vigie {

/// What the tests of one window stand on: the window over the sample of the fake services, with settings in a
/// folder of its own.
class SampleWindow
{
protected:
    /// As a program has it that has just been started: not shown, its panels empty.
    void make()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                                 QSettings::IniFormat);
        m_settings->clear();
        m_services = std::make_unique<FakeServices>();
        fillWithSample(*m_services);
        m_window = std::make_unique<MainWindow>(m_services->all, *m_settings);
    }
    /// As a person sees it after a moment.
    void open()
    {
        make();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->fill();
    }
    void close()
    {
        m_window.reset();
        m_services.reset();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace vigie
