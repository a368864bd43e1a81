// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie {

/// Shows the tips of widgets and of models' items as the plain text they are. Qt guesses, and what a document
/// says may look like HTML, which would load pictures from the disk. Install on the application. Tips that
/// are laid out on purpose are shown by QToolTip::showText(), with the document's words escaped.
class PlainToolTips : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace vigie
