// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vigie {

/// Shows in full where a link of a document leads, and opens it only when asked to: whoever serves the
/// address would learn that it was opened.
class LinkDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LinkDialog(const QString &address, QWidget *parent = nullptr);

    /// Only addresses of the web and of mail are handed to another program at all.
    static bool canBeOpened(const QString &address);

Q_SIGNALS:
    void openAsked(const QString &address);
};

} // namespace vigie
