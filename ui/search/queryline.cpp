// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/queryline.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace vigie {

namespace {

constexpr int pauseMilliseconds = 300; // longer than between two keys of a practised typist

} // namespace

QueryLine::QueryLine(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!m_composing && text() != m_lastAsked)
            ask();
    });
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
}

void QueryLine::ask()
{
    m_pause.stop();
    m_lastAsked = text();
    Q_EMIT asked(text());
}

void QueryLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (m_composing)
        m_pause.stop();
    else if (!event->commitString().isEmpty())
        m_pause.start();
}

void QueryLine::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_composing) {
        ask();
        event->accept();
    } else if (event->key() == Qt::Key_Down && !m_composing) {
        Q_EMIT downPressed();
        event->accept();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace vigie
