// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace vigie {

struct TourStep
{
    QString title;
    QString text;
    QPointer<QWidget> target;        ///< what it speaks of
    std::function<void()> prepare{}; ///< brings the target into view; may be empty
};

/// Leads through a window: one bubble after the other points at what it speaks of. Beside it everything goes
/// on as ever. Right and Left lead on and back, Escape leaves.
class Tour : public QFrame
{
    Q_OBJECT
public:
    /// `steps` is asked again when the language changes.
    Tour(std::function<QList<TourStep>()> steps, QWidget *window);

    /// Begins with the first step.
    void start();
    /// First asks whether the person wants to: the sample library, the tour, or neither. `place` is where the
    /// question is put.
    void invite(QWidget *place);
    int step() const { return m_at; } ///< from 0; -1 while it only invites
    const QWidget *target() const { return m_steps.value(m_at).target; }

Q_SIGNALS:
    void sampleWanted();
    void left(); ///< after the last step or before

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go(int step);
    void leave();
    void show();
    void place();
    void retranslate();

    std::function<QList<TourStep>()> m_make;
    QList<TourStep> m_steps;
    int m_at = 0;
    QPointer<QWidget> m_invitedAt;
    QPointer<QWidget> m_before; ///< had the keyboard before
    QWidget *m_mark;            ///< a frame around the target
    QLabel *m_count;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_sample;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_leave;
};

} // namespace vigie
