// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace vigie {

/// What every text holds that the regular expression (of PCRE, without options of its own) matches: of each
/// of the lists one of the words. Of all lists that would do those whose words are the most seldom met, the
/// rarest first. None where a text needs none, where they would be met nearly everywhere, and where something
/// in the expression is not understood.
QList<QStringList> requiredWords(QStringView expression);

} // namespace vigie
