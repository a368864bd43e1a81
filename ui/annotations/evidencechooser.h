// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace vigie {

struct Services;

/// Asks for which claim or event a passage is evidence: those of the passage's own document stand first.
class EvidenceChooser : public QDialog
{
    Q_OBJECT
public:
    EvidenceChooser(const Services &services, EvidenceLink::Kind kind, const Passage &near,
                    QWidget *parent = nullptr);
    EvidenceLink chosen() const; ///< without an id while there is none

private:
    EvidenceLink::Kind m_kind;
    QLineEdit *m_line;
    QListView *m_list;
    QSortFilterProxyModel *m_proxy;
    QPushButton *m_accept = nullptr;
};

} // namespace vigie
