// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <QTableWidget>

namespace vigie {

/// The names of an entry, a row each: text, language, kind and whether it is linked by itself. Empty rows
/// stand for nothing.
class LabelTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit LabelTable(QWidget *parent = nullptr);
    void setLabels(const QList<Label> &labels);
    QList<Label> labels() const;
    /// A row more, in which the person goes on typing.
    void addRow(const Label &label, bool edit);
    void removeCurrentRow();
};

} // namespace vigie
