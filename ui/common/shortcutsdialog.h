// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace vigie {

class Shortcuts;

/// Every command with its keys, and a field to press others in. What is chosen counts at once.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(); ///< some command has other keys now

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void showKeys();
    void showChosen();
    void take(const QKeySequence &keys);
    QAction *chosen() const;

    Shortcuts &m_shortcuts;
    QLineEdit *m_line;
    QTreeView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLabel *m_label;
    QKeySequenceEdit *m_keys;
    QPushButton *m_none;
    QPushButton *m_original;
    QPushButton *m_resetAll;
    QLabel *m_said;
};

} // namespace vigie
