// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QUndoView;

namespace vigie {

class JournalService;
class JournalStack;

/// Everything a person did in this library, in order, with the time; choosing a line goes back or forward to
/// it. Stays open beside the work.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HistoryDialog(JournalService &journal, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();

    JournalStack *m_stack;
    QUndoView *m_view;
    QLabel *m_help;
};

} // namespace vigie
