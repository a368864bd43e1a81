// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace vigie {

struct Services;
class FieldMemory;
class Navigator;

/// What happened when: events and documents on a scale from decades to days.
class TimelinePanel : public QWidget
{
    Q_OBJECT
public:
    TimelinePanel(Services &services, Navigator &navigator, QWidget *parent = nullptr);
    ~TimelinePanel() override;

    void remember(FieldMemory &memory);

Q_SIGNALS:
    void done(const QString &sentence); ///< a decision about an event was kept

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
