// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeservices.h"
#include "ui/mainwindow.h"

#include <QLineEdit>
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
    /// Services that hold nothing yet and settings of a person who was never here; no window.
    void begin()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                                 QSettings::IniFormat);
        m_settings->clear();
        m_services = std::make_unique<FakeServices>();
    }
    /// The window over what begin() made, and over the sample if it is wanted.
    void show(bool sample = true)
    {
        if (sample)
            fillWithSample(*m_services);
        m_window = std::make_unique<MainWindow>(m_services->all, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->fill();
    }
    /// As a program has it that has just been started: not shown, its panels empty.
    void make()
    {
        begin();
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

    /// What bears that name in a window; it has to be there.
    template <typename T>
    static T *child(const QWidget &window, const QString &name)
    {
        T *found = window.findChild<T *>(name);
        Q_ASSERT_X(found, "child", qPrintable(name));
        return found;
    }
    template <typename T>
    T *child(const QString &name) const
    {
        return child<T>(*m_window, name);
    }
    void search(const QString &text) const
    {
        auto *line = child<QLineEdit>(QStringLiteral("queryLine"));
        line->clear();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace vigie
