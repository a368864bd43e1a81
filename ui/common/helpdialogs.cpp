// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/helpdialogs.h"

#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(vigie::Help)
};

QDialogButtonBox *closeBox(QDialog *dialog)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return box;
}

} // namespace

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Help::tr("About Vigie"));
    auto *layout = new QVBoxLayout(dialog);
    auto *picture = new QLabel(dialog);
    picture->setPixmap(applicationIcon().pixmap(64, 64));
    auto *text = new QLabel(dialog);
    text->setObjectName(u"aboutText"_s);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setText(
        Help::tr("Vigie %1", "name of the program and its version").arg(u"" VIGIE_VERSION ""_s) + u"\n\n"_s +
        Help::tr("A workbench for people who read sanctions reports in English, French, Japanese and "
                 "Korean. It works without a network: unless you serve a search index yourself, nothing you "
                 "read leaves this computer.") +
        u"\n\n"_s +
        Help::tr("Vigie is free software: you may use, share and change it under the terms of the GNU "
                 "General Public License, version 3 or later. It comes without any warranty."));
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addWidget(closeBox(dialog));
    dialog->setMinimumWidth(420);
    dialog->open();
}

} // namespace vigie
