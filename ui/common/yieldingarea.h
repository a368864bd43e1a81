// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace vigie {

/// As high as its content where there is room for it, and scrolled where there is not: so that a panel asks
/// for no more than a small screen has.
class YieldingArea : public QScrollArea
{
    Q_OBJECT
public:
    /// `least` and `most` pixels of height, where the content has as much. Takes the content over.
    YieldingArea(QWidget *content, int least, int most, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int contentHeight() const;

    int m_least;
    int m_most;
};

} // namespace vigie
