// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace vigie {

struct Services;

/// Entries that share a name or an identifier, one pair after the other: merge them or say that they are two.
class ProposalsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ProposalsDialog(Services &services, QWidget *parent = nullptr);

private:
    void refill();
    void showPair();
    void mergePair();
    void keepApart();
    std::pair<EntityId, EntityId> current() const;

    Services &m_services;
    QList<std::pair<EntityId, EntityId>> m_pairs;
    QListWidget *m_list = nullptr;
    QLabel *m_first = nullptr, *m_second = nullptr, *m_none = nullptr;
    QPushButton *m_merge = nullptr, *m_apart = nullptr;
};

} // namespace vigie
