// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace vigie {

struct Services;
class FieldMemory;
class Navigator;
class PrintSource;

/// Amounts by year, how each bar is made, what was left out and why.
class ChartPanel : public QWidget
{
    Q_OBJECT
public:
    ChartPanel(Services &services, Navigator &navigator, QWidget *parent = nullptr);
    ~ChartPanel() override;

    /// The chart in view, to be printed; null when nothing is drawn.
    std::shared_ptr<PrintSource> printSource() const;
    void remember(FieldMemory &memory);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
