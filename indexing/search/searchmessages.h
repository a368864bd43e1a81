// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace vigie {

/// The sentences search says to the person, in the window's language.
struct SearchMessages
{
    Q_DECLARE_TR_FUNCTIONS(vigie::SearchMessages)
};

} // namespace vigie
