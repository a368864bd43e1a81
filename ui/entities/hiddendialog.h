// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace vigie {

struct Services;

/// The entries of the thesaurus that a person hid, to be shown again.
class HiddenDialog : public QDialog
{
    Q_OBJECT
public:
    HiddenDialog(Services &services, QWidget *parent);

private:
    void refill();
    void showAgain();

    Services &m_services;
    QListWidget *m_list;
    QLabel *m_none;
    QPushButton *m_show;
};

} // namespace vigie
