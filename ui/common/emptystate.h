// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vigie {

/// What a panel shows while it has nothing: what it is for and what fills it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setText(const QString &heading, const QString &sentence);
    /// A button below the text; its words are set by the caller.
    QPushButton *addButton(const QString &objectName);

private:
    QLabel *m_heading = nullptr;
    QLabel *m_sentence = nullptr;
    QVBoxLayout *m_buttons = nullptr;
};

} // namespace vigie
