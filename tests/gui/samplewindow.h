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

/// What tests of the window begin with: the window with its panels over services that a test fills.
class SampleWindow : public QObject
{
protected:
    /// Services that hold nothing, and settings of a person who was never here; no window yet.
    void begin()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                                 QSettings::IniFormat);
        m_settings->clear();
        m_services = std::make_unique<FakeServices>();
    }
    void close()
    {
        m_window.reset();
        m_services.reset();
    }
    void open(bool sample = true)
    {
        if (sample)
            fillWithSample(*m_services);
        m_window = std::make_unique<MainWindow>(m_services->all, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->fill();
    }
    template <typename T>
    T *child(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        Q_ASSERT_X(found, "child", qPrintable(name));
        return found;
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
