// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/historydialog.h"

#include "ui/common/journalstack.h"
#include "ui/common/problems.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QUndoView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

HistoryDialog::HistoryDialog(JournalService &journal, QWidget *parent)
    : QDialog(parent)
    , m_stack(new JournalStack(journal, this))
    , m_view(new QUndoView(this))
    , m_help(new QLabel(this))
{
    setObjectName(u"historyDialog"_s);
    m_view->setObjectName(u"historyView"_s);
    m_view->setStack(m_stack);
    m_view->setAlternatingRowColors(true);
    m_view->setProperty("verbatim", true);
    m_help->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_stack, &JournalStack::failed, this, [this](bool undoing, const Error &error) {
        showProblem(this, undoing ? tr("It could not be undone.") : tr("It could not be redone."), error);
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_help);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(520, 460);
    retranslate();
}

void HistoryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryDialog::showEvent(QShowEvent *event)
{
    m_stack->setFollowing(true);
    QDialog::showEvent(event);
}

void HistoryDialog::hideEvent(QHideEvent *event)
{
    m_stack->setFollowing(false);
    QDialog::hideEvent(event);
}

void HistoryDialog::retranslate()
{
    setWindowTitle(tr("History"));
    m_help->setText(tr("What you did in this library, the last at the bottom. Choose a line to go back or "
                       "forward to it; nothing is lost until you do something new."));
    m_view->setEmptyLabel(tr("Before your first change"));
    m_view->setAccessibleName(tr("What you did"));
    m_stack->retranslate();
}

} // namespace vigie
