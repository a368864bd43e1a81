// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace vigie {

/// Where the question is typed. Asks after Enter and after a pause in typing, never while an input method is
/// composing.
class QueryLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit QueryLine(QWidget *parent = nullptr);
    bool isComposing() const { return m_composing; }

Q_SIGNALS:
    void asked(const QString &text);
    void downPressed();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();

    QTimer m_pause;
    bool m_composing = false;
    QString m_lastAsked;
};

} // namespace vigie
