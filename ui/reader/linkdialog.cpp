// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/linkdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

LinkDialog::LinkDialog(const QString &address, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"linkDialog"_s);
    setWindowTitle(tr("Link to Outside"));
    const bool opens = canBeOpened(address);
    auto *said = new QLabel(
        opens ? tr("This link leads out of the document. Opening it tells whoever is there that you read it.")
              : tr("This link leads out of the document, to something that is not opened from here."),
        this);
    said->setWordWrap(true);
    auto *shown = new QPlainTextEdit(address, this);
    shown->setObjectName(u"linkAddress"_s);
    shown->setProperty("verbatim", true);
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setAccessibleName(tr("Address"));
    shown->setMinimumWidth(440);
    shown->setFixedHeight(shown->fontMetrics().height() * 5);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *copy = buttons->addButton(tr("&Copy Address"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"linkCopy"_s);
    connect(copy, &QPushButton::clicked, this, [this, address] {
        QApplication::clipboard()->setText(address);
        accept();
    });
    if (opens) {
        QPushButton *open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
        open->setObjectName(u"linkOpen"_s);
        open->setAutoDefault(false);
        connect(open, &QPushButton::clicked, this, [this, address] {
            Q_EMIT openAsked(address);
            accept();
        });
    }
    copy->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(said);
    column->addWidget(shown);
    column->addWidget(buttons);
}

bool LinkDialog::canBeOpened(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s};
    return url.isValid() && schemes.contains(url.scheme().toLower());
}

} // namespace vigie
