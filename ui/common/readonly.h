// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;
class QMainWindow;

namespace vigie {

/// Marks a command that changes the library, and gives it back. Those that are kept by name for their keys
/// (ReadOnlyGuard) need no mark.
QAction *changesLibrary(QAction *action);

/// While a library can only be read: keeps the commands and fields that would change it disabled in all
/// windows, whatever panels say, and tells why.
class ReadOnlyGuard : public QObject
{
    Q_OBJECT
public:
    /// `reason`: a sentence for people.
    explicit ReadOnlyGuard(const QString &reason, QObject *parent = nullptr);
    ~ReadOnlyGuard() override;

    QString reason() const { return m_reason; }
    /// Says so in the window's status bar for as long as the window is there.
    void tellIn(QMainWindow *window) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepOff(QAction *action) const;

    QString m_reason;
};

} // namespace vigie
