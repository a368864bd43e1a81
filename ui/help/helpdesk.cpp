// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdesk.h"

#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

HelpDesk::HelpDesk(QAction &command, QSettings &settings, QWidget &window)
    : QObject(&window)
    , m_command(command)
    , m_settings(settings)
    , m_window(window)
{
    connect(&command, &QAction::triggered, this, [this] {
        const QWidget *place = QApplication::focusWidget();
        open(helpTopic(place && isOurs(place) ? place : nullptr));
    });
    QApplication::instance()->installEventFilter(this);
}

HelpDesk::~HelpDesk()
{
    delete m_help;
}

void HelpDesk::open(const QString &topic)
{
    if (!m_help) {
        m_help = new HelpWindow;
        m_help->restoreGeometry(m_settings.value(u"window/help"_s).toByteArray());
        connect(m_help, &HelpWindow::left, this,
                [this] { m_settings.setValue(u"window/help"_s, m_help->saveGeometry()); });
    }
    m_help->open(topic);
    m_help->show();
    // A dialogue that waits for an answer lets only windows of its own be used beside it.
    const QWidget *waiting = QApplication::activeModalWidget();
    m_help->windowHandle()->setTransientParent(waiting ? waiting->windowHandle() : nullptr);
    m_help->raise();
    m_help->activateWindow();
}

bool HelpDesk::isOurs(const QWidget *widget) const
{
    while (widget && widget != &m_window)
        widget = widget->parentWidget();
    return widget;
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (widget && m_command.shortcuts().contains(QKeySequence(key->keyCombination())) &&
            widget->window() != &m_window && isOurs(widget)) {
            open(helpTopic(widget));
            return true;
        }
    } else if (watched == &m_window && event->type() == QEvent::Hide && !event->spontaneous() && m_help) {
        m_help->close();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vigie
