// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace vigie {

struct Services;

/// Takes names out of an entry into a new one: those that are ticked go.
class SplitDialog : public QDialog
{
    Q_OBJECT
public:
    SplitDialog(Services &services, const Entity &entity, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void split(const vigie::EntityId &made);

private:
    QStringList ticked() const;

    Services &m_services;
    EntityId m_id;
    QListWidget *m_names;
    QPushButton *m_split = nullptr;
};

} // namespace vigie
