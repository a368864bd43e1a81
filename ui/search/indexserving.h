// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QMainWindow;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QToolButton;

namespace vigie {

class IndexServer;

/// Begins and ends serving the library's index, and says plainly who can then read what.
class ServeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ServeDialog(IndexServer &server, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();

    IndexServer &m_server;
    QString m_problem;
    QLabel *m_what = nullptr;
    QLabel *m_warning = nullptr;
    QRadioButton *m_here = nullptr;
    QRadioButton *m_everywhere = nullptr;
    QLabel *m_portLabel = nullptr;
    QSpinBox *m_port = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
};

/// The sign in a window's status bar for as long as the index is served, and the way to the dialog.
class IndexServing : public QObject
{
    Q_OBJECT
public:
    /// Both are borrowed; belongs to the window.
    IndexServing(IndexServer &server, QMainWindow *window);

public Q_SLOTS:
    void ask();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();

    IndexServer &m_server;
    QMainWindow *m_window;
    QToolButton *m_sign;
};

} // namespace vigie
