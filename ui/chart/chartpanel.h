// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace vigie {

struct Services;
class Navigator;

/// Amounts by year, how each bar is made, what was left out and why.
class ChartPanel : public QWidget
{
    Q_OBJECT
public:
    ChartPanel(Services &services, Navigator &navigator, QWidget *parent = nullptr);
    ~ChartPanel() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
