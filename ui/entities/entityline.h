// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thesaurus.h"

#include <QLineEdit>

namespace vigie {

/// A line in which an entry of the thesaurus is chosen by typing a part of any of its names.
class EntityLine : public QLineEdit
{
    Q_OBJECT
public:
    /// Entries in `without` are not offered.
    EntityLine(const Thesaurus &thesaurus, const QList<EntityId> &without, QWidget *parent = nullptr);
    EntityId chosen() const { return m_chosen; } ///< empty while the text is no name of one

protected:
    /// Enter chooses here; it does not press the button of the dialog as well.
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    void entityChosen(const vigie::EntityId &id);

private:
    void settle(const QModelIndex &index);
    EntityId m_chosen;
};

} // namespace vigie
