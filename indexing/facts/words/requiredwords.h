// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace vigie {

/// The words one of which stands in every text that the regular expression (of PCRE, without options of its
/// own) matches: those of the alternative, of all that would do, that is most seldom met. Empty where a text
/// needs none, and where something in the expression is not understood.
QStringList requiredWords(QStringView expression);

} // namespace vigie
