// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QCoreApplication;
class QLocale;

namespace vigie {

/// Opens the window on the library of --library or the last opened one, and runs until it is closed.
int openWorkbench(QApplication &application);

/// Commands speak the language of the locale; English where there is no translation.
void installTranslation(QCoreApplication &application, const QLocale &locale);

} // namespace vigie
