// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QSettings;
class QWidget;

namespace vigie {

class HelpWindow;

/// Opens the help at the page that tells about the place where the keyboard is: in `window` when `command` is
/// triggered, and in each of its dialogues, which the window's keys do not reach, when the keys of `command`
/// are pressed there.
class HelpDesk : public QObject
{
    Q_OBJECT
public:
    /// All are borrowed and outlive it. Where the help's own window was left is kept in `settings`.
    HelpDesk(QAction &command, QSettings &settings, QWidget &window);
    ~HelpDesk() override;

    void open(const QString &topic); ///< the id of a page

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(const QWidget *widget) const;

    QAction &m_command;
    QSettings &m_settings;
    QWidget &m_window;
    QPointer<HelpWindow> m_help; ///< made when it is first asked for
};

} // namespace vigie
