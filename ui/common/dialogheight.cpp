// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogheight.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace vigie {

namespace {

constexpr int frameHeight = 40; // pixels that the system's frame around a window takes at most

} // namespace

void openInFullHeight(QDialog *dialog)
{
    const QSize wanted = dialog->sizeHint().expandedTo(dialog->minimumSize());
    QLayout *layout = dialog->layout();
    int height = wanted.height();
    if (layout && layout->hasHeightForWidth())
        height = std::max(height, layout->totalHeightForWidth(wanted.width()));
    height = std::min(height, dialog->screen()->availableSize().height() - frameHeight);
    dialog->setMinimumHeight(height);
    dialog->resize(wanted.width(), height);
}

} // namespace vigie
