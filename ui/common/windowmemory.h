// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace vigie {

/// What one window remembers of itself, in the person's settings and never in the library, which others may
/// share: its layout, which is the same whatever library it shows, and its place in one library. Written with
/// each change, so that nothing waits for the window to be closed.
class WindowMemory
{
public:
    static constexpr qsizetype mostLibraries = 40; ///< beyond them the one used longest ago is forgotten

    /// `number` tells the windows of one library apart, from 0. `settings` is borrowed.
    WindowMemory(QSettings &settings, const QString &libraryFolder, int number);

    QSettings &settings() const { return m_settings; }
    int number() const { return m_number; }

    /// A window that never had a layout begins with that of the first one.
    QVariant layout(const QString &key) const;
    void setLayout(const QString &key, const QVariant &value);

    /// Documents, pages, searches and filters.
    QVariant place(const QString &key) const;
    /// An invalid value forgets the key.
    void setPlace(const QString &key, const QVariant &value);
    void forgetPlace(); ///< the whole of it
    /// Likewise, and keeps nothing any more: the window is closed while others stay.
    void close();

    /// The numbers of the windows that the library was left with; never empty.
    static QList<int> windowsOf(const QSettings &settings, const QString &libraryFolder);
    static void setWindowsOf(QSettings &settings, const QString &libraryFolder, const QList<int> &numbers);
    /// Forgets the places in all libraries but this one.
    static void forgetOtherLibraries(QSettings &settings, const QString &libraryFolder);

private:
    QString layoutKey(const QString &key, int number) const;
    QString placeKey(const QString &key) const;

    QSettings &m_settings;
    QString m_library; ///< group in the settings
    int m_number;
    bool m_closed = false;
};

} // namespace vigie
