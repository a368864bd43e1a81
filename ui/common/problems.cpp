// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/problems.h"

#include "models/items/joining.h"

#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

void showProblem(QWidget *parent, const QString &whatWasTried, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QString(), whatWasTried, QMessageBox::Ok, parent);
    box->setObjectName(u"problem"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(parent ? parent->window()->windowTitle() : QString());
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(errorSentences(error));
    box->open();
}

} // namespace vigie
