// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace vigie {

/// Which page of the help tells about which part of the window: its id by the name of the part's class, or by
/// the object name of parts that have no class of their own.
const QHash<QString, QString> &helpTopics();

/// The page for `widget`: that of the innermost part it lies in, the first page for none.
QString helpTopic(const QWidget *widget);

} // namespace vigie
