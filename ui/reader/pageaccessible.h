// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

/// From now on a PageView speaks to screen readers as a document whose text is that of the page in view, with
/// its selection and the place of each character. Further calls do nothing.
void letPagesSpeak();

} // namespace vigie
