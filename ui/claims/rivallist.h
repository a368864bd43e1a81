// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <QListWidget>

namespace vigie {

/// What a claim is compared with: the figures that contradict it, and the other statements of its fact. One
/// is chosen by its number's key or the arrows.
class RivalList : public QListWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        Claim claim;
        QString title;     ///< of its document
        bool same = false; ///< of the same fact
    };

    explicit RivalList(QWidget *parent = nullptr);
    void show(const QList<Entry> &entries);
    const Entry *chosen() const;     ///< null if none
    QSize sizeHint() const override; ///< as high as its rows, up to a few lines
    QSize minimumSizeHint() const override;
    void keyboardSearch(const QString &) override {} ///< letters are commands here, figures choose

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightWithin(int lines) const;

    QList<Entry> m_entries;
};

} // namespace vigie
