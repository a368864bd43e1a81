// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/indexserving.h"

#include "models/services/indexserver.h"
#include "ui/common/icons.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr int firstOpenPort = 1024; // those below are the system's
constexpr int highestPort = 65535;

QString allAddresses()
{
    return u"0.0.0.0"_s;
}

} // namespace

ServeDialog::ServeDialog(IndexServer &server, QWidget *parent)
    : QDialog(parent)
    , m_server(server)
    , m_what(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_here(new QRadioButton(this))
    , m_everywhere(new QRadioButton(this))
    , m_portLabel(new QLabel(this))
    , m_port(new QSpinBox(this))
    , m_state(new QLabel(this))
{
    setObjectName(u"serveDialog"_s);
    setMinimumWidth(460);
    m_here->setObjectName(u"serveHere"_s);
    m_everywhere->setObjectName(u"serveEverywhere"_s);
    m_port->setObjectName(u"servePort"_s);
    m_state->setObjectName(u"serveState"_s);
    for (QLabel *label : {m_what, m_warning, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_here->setChecked(true);
    m_port->setRange(firstOpenPort, highestPort);
    m_port->setValue(IndexServer::usualPort);
    m_port->setGroupSeparatorShown(false);
    m_portLabel->setBuddy(m_port);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_start = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_start->setObjectName(u"serveStart"_s);
    m_stop = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_stop->setObjectName(u"serveStop"_s);
    buttons->button(QDialogButtonBox::Close)->setDefault(true); // serving is asked for on purpose
    auto *port = new QHBoxLayout;
    port->addWidget(m_portLabel);
    port->addWidget(m_port);
    port->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(m_here);
    layout->addWidget(m_everywhere);
    layout->addLayout(port);
    layout->addWidget(m_warning);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_problem.clear();
        m_server.start(m_everywhere->isChecked() ? allAddresses() : IndexServer::thisMachine(),
                       m_port->value());
    });
    connect(m_stop, &QPushButton::clicked, &m_server, &IndexServer::stop);
    connect(&m_server, &IndexServer::started, this, &ServeDialog::showState);
    connect(&m_server, &IndexServer::stopped, this, &ServeDialog::showState);
    connect(&m_server, &IndexServer::failed, this, [this](const QString &why) {
        m_problem = why;
        showState();
    });
    retranslate();
}

void ServeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ServeDialog::retranslate()
{
    setWindowTitle(tr("Serve the Search Index"));
    m_what->setText(
        tr("While the index is served, others can search this library from their own machine without its "
           "folder. They read titles, passages, and your notes and tags; they can change nothing. Nothing is "
           "served before you start it here, and it ends with this program."));
    m_warning->setText(
        tr("Nobody is asked for a password, and nothing is encrypted: whoever reaches the "
           "address can search. Open it to other machines only in a network you trust, or leave "
           "it to this machine and let others come through SSH."));
    m_here->setText(tr("To programs on &this machine only"));
    m_everywhere->setText(tr("To &all machines that reach this one"));
    m_portLabel->setText(tr("&Port:"));
    m_start->setText(tr("&Start Serving"));
    m_stop->setText(tr("Stop &Serving"));
    showState();
}

void ServeDialog::showState()
{
    const bool running = m_server.isRunning();
    if (running)
        m_state->setText(tr("The index is served at %1.").arg(m_server.place().address()));
    else
        m_state->setText(m_problem.isEmpty() ? tr("The index is not served.") : m_problem);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_here, m_everywhere, m_port, m_start})
        choice->setEnabled(!running);
    m_stop->setEnabled(running);
}

IndexServing::IndexServing(IndexServer &server, QMainWindow *window)
    : QObject(window)
    , m_server(server)
    , m_window(window)
    , m_sign(new QToolButton(window))
{
    m_sign->setObjectName(u"indexServed"_s);
    m_sign->setIcon(themedIcon(u"warning"_s));
    m_sign->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sign->setAutoRaise(true);
    m_sign->setFocusPolicy(Qt::StrongFocus);
    window->statusBar()->addPermanentWidget(m_sign);
    window->installEventFilter(this);
    connect(m_sign, &QToolButton::clicked, this, &IndexServing::ask);
    connect(&server, &IndexServer::started, this, &IndexServing::show);
    connect(&server, &IndexServer::stopped, this, &IndexServing::show);
    show();
}

bool IndexServing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    return QObject::eventFilter(watched, event);
}

void IndexServing::show()
{
    m_sign->setVisible(m_server.isRunning());
    m_sign->setText(tr("Index served at %1").arg(m_server.place().address()));
    const QString tip = tr("Others can search this library at this address. Click to stop.");
    m_sign->setToolTip(tip);
    m_sign->setAccessibleName(m_sign->text());
    m_sign->setAccessibleDescription(tip);
}

void IndexServing::ask()
{
    auto *dialog = new ServeDialog(m_server, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vigie
