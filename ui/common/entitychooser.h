// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thesaurus.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace vigie {

/// Asks which entry of the thesaurus some words name: type a part of any of its names in any language, choose
/// with the arrows, Enter.
class EntityChooser : public QDialog
{
    Q_OBJECT
public:
    /// Shows `words` on top; begins with the entries whose names hold them, if there are any.
    EntityChooser(const Thesaurus &thesaurus, const QString &words, QWidget *parent = nullptr);
    EntityId chosen() const; ///< empty while there is none
    /// A button for what has no entry yet; pressing it closes the chooser.
    void offerNewEntry();

Q_SIGNALS:
    void newEntryAsked();

private:
    void filter(const QString &text);

    QLineEdit *m_line;
    QListView *m_list;
    QSortFilterProxyModel *m_proxy;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept = nullptr;
};

} // namespace vigie
