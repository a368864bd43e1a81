// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <QLineEdit>

class QAbstractItemModel;

namespace vigie {

/// Who lost or took an amount: a name of the thesaurus, completed while typing, or any other as it is typed.
class PartyField : public QLineEdit
{
    Q_OBJECT
public:
    /// `names` as entityNamesModel() makes it; borrowed.
    explicit PartyField(QAbstractItemModel *names, QWidget *parent = nullptr);
    void setParty(const Party &party);
    Party party() const;

private:
    void showWhetherKnown();

    QAbstractItemModel *m_names;
    QAction *m_known;
    Party m_given; ///< what it began with: stays as it is unless other words are typed
};

} // namespace vigie
