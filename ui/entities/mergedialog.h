// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;

namespace vigie {

struct Services;
class EntityLine;

/// Makes one entry of two: the other is chosen by typing a part of its name; shows what comes together before
/// it is done.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(Services &services, const EntityId &one, QWidget *parent = nullptr);
    /// The other is known already.
    MergeDialog(Services &services, const EntityId &one, const EntityId &other, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void merged(const vigie::EntityId &id);

private:
    void choose(const EntityId &other);
    void showResult();
    QString nameOf(const EntityId &id) const;

    Services &m_services;
    EntityId m_one, m_other;
    EntityLine *m_line = nullptr;
    QRadioButton *m_keepOne = nullptr, *m_keepOther = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_merge = nullptr;
};

} // namespace vigie
