// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vigie {

/// Name, version, purpose and licence.
void showAbout(QWidget *parent);

} // namespace vigie
