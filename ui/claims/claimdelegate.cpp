// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimdelegate.h"

#include "models/items/claimmodel.h"

namespace vigie {

void ClaimDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setStrikeOut(index.data(ClaimModel::StruckRole).toBool());
}

} // namespace vigie
