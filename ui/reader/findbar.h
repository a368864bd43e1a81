// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace vigie {

/// The bar for finding words in the open document.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    QString text() const;
    void open(const QString &text); ///< shows it with `text`, if that is not empty, chosen for overtyping
    /// `current` from 0; -1 while none is chosen.
    void setCount(qsizetype current, qsizetype total, bool searching, bool cutShort = false);

Q_SIGNALS:
    void textChanged(const QString &text);
    void nextAsked();
    void previousAsked();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_edit;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QLabel *m_count;
    qsizetype m_current = -1;
    qsizetype m_total = 0;
    bool m_searching = false;
    bool m_cutShort = false;
};

} // namespace vigie
