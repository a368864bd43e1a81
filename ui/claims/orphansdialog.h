// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace vigie {

struct Services;

/// What a person decided about or entered by hand and whose words are no longer in the library: kept here
/// until the words come back, never dropped in silence.
class OrphansDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OrphansDialog(Services &services, QWidget *parent = nullptr);

private:
    void fill();
    void removeChosen();

    Services &m_services;
    QTreeWidget *m_list;
    QPushButton *m_remove;
};

} // namespace vigie
