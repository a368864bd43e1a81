// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/historydialog.h"

#include "ui/common/journalstack.h"
#include "ui/common/problems.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QUndoView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

/// Lines end where the list does; what is cut off stands in the tooltip.
class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const bool isCut = QStyledItemDelegate::sizeHint(option, index).width() > option.rect.width();
        QToolTip::showText(event->globalPos(), isCut ? index.data().toString().toHtmlEscaped() : QString(),
                           view);
        return true;
    }
};

} // namespace

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
    m_view->setItemDelegate(new StepDelegate(m_view));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
