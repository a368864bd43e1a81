// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace vigie {

/// A table as RFC 4180 has it: fields in quotes may hold separators, line ends and doubled quotes. Lines
/// without any text are left out. Written here because Qt reads no CSV and Debian's one small library for it
/// (libcsv) hands out bytes by callback: the rules are fewer than the code to wrap it.
QList<QStringList> readCsv(const QString &text, QChar separator);

/// One line of such a table, its end (CR LF) included. A field that a spreadsheet would take for a formula
/// (it begins with = + - @, their full-width forms, or a tab or return before them) gets an apostrophe in
/// front, which spreadsheets show as text; plain numbers stay.
QString csvLine(const QStringList &fields);

} // namespace vigie
