// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigie {

/// A sentence for people on its way out of the worker, which has no translations: the English pattern, marked
/// by QT_TRANSLATE_NOOP("vigie::Worker", …), and behind it what stands for its %1, %2 …
QString sentenceOf(const char *pattern, const QStringList &arguments = {});

/// What sentenceOf() made, in the language of the interface, its numbers as the locale writes them. Text that
/// is no such sentence comes back as it is.
QString spokenSentence(const QString &sentence);

} // namespace vigie
