// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace vigie {

/// Lets a dialogue open as high as its fields want, as far as the screen goes. Qt alone opens none that is
/// higher than two thirds of the screen: on a small one the fields would be pressed together. To be called
/// when all is in it.
void openInFullHeight(QDialog *dialog);

} // namespace vigie
