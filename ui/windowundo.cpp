// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo from the window's menu.
#include "models/items/names.h"
#include "ui/common/problems.h"
#include "ui/mainwindow.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

qint64 lastStep(const JournalService &journal)
{
    const QList<JournalStep> done = journal.done();
    return done.isEmpty() ? 0 : done.last().number;
}

QString actOf(const JournalStep &step)
{
    return journalActText(step.action, step.summary);
}

} // namespace

/// A removal is no step of the journal: what undo would take back next is something else.
void MainWindow::guardUndo(const QString &title)
{
    m_removedTitle = title;
    m_beforeRemoval = lastStep(m_services.journal);
}

void MainWindow::undo()
{
    const QList<JournalStep> done = m_services.journal.done();
    if (done.isEmpty() || done.last().number > m_beforeRemoval) { // something was done since
        undoLastStep();
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Undo"),
                        tr("Removing “%1” cannot be undone.").arg(m_removedTitle), QMessageBox::Cancel, this);
    box->setObjectName(u"undoBeforeRemoval"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("To have the document back, import it again: your highlights in it come back "
                               "too.\n\nBefore that you did this: %1\nUndo it?")
                                .arg(actOf(done.last())));
    box->addButton(tr("Undo"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QDialog::finished, this, [this, box] {
        if (box->buttonRole(box->clickedButton()) != QMessageBox::AcceptRole)
            return;
        m_beforeRemoval = -1;
        undoLastStep();
    });
    box->open();
}

void MainWindow::undoLastStep()
{
    const QList<JournalStep> done = m_services.journal.done();
    if (const Result<void> undone = m_services.journal.undo(); !undone)
        showProblem(this, tr("It could not be undone."), undone.error());
    else if (!done.isEmpty())
        say(tr("Undone: %1").arg(actOf(done.last())));
}

void MainWindow::redo()
{
    const QList<JournalStep> undone = m_services.journal.undone();
    if (const Result<void> redone = m_services.journal.redo(); !redone)
        showProblem(this, tr("It could not be redone."), redone.error());
    else if (!undone.isEmpty())
        say(tr("Redone: %1").arg(actOf(undone.first())));
}

} // namespace vigie
