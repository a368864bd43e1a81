// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QAbstractItemView;
class QLabel;
class QPushButton;

namespace vigie {

/// Over a list of which a filter leaves nothing: says so, and takes the filter away. A filter outlives the
/// program, and an empty list without a word would look like an empty library.
class NoneFits : public QWidget
{
    Q_OBJECT
public:
    /// `filtered` tells whether a filter is set, `clear` takes it away.
    NoneFits(QAbstractItemView *view, std::function<bool()> filtered, const std::function<void()> &clear);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showState();

    QAbstractItemView *m_view;
    std::function<bool()> m_filtered;
    QLabel *m_text;
    QPushButton *m_clear;
};

} // namespace vigie
