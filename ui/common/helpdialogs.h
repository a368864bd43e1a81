// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vigie {

/// Name, version, purpose and licence.
void showAbout(QWidget *parent);

/// How to work with Vigie, on one page, without a network. Does not block.
void showGuide(QWidget *parent);

} // namespace vigie
