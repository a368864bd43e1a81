// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/language.h"

#include <QDate>
#include <QList>
#include <QString>

namespace vigie {

/// Days on a line of pixels.
class TimeScale
{
public:
    static constexpr double mostPixelsPerDay = 60;
    static constexpr double fewestPixelsPerDay = 0.004; ///< 150 pixels a century

    double pixelsPerDay() const { return m_pixelsPerDay; }
    double left() const { return m_left; } ///< Julian day at pixel 0
    void setLeft(double julianDay) { m_left = julianDay; }
    /// Zooms so that the day under pixel `x` stays there.
    void zoom(double factor, double x);
    /// Shows first…last within `width` pixels, with some room on both sides.
    void fit(QDate first, QDate last, double width);
    void pan(double pixels) { m_left -= pixels / m_pixelsPerDay; }

    double x(double julianDay) const { return (julianDay - m_left) * m_pixelsPerDay; }
    double day(double x) const { return m_left + x / m_pixelsPerDay; }

private:
    double m_pixelsPerDay = 0.5;
    double m_left = 0;
};

/// A line across the timeline.
struct Tick
{
    QDate day;
    QString label;
    bool major = false; ///< of the upper row, which says what the lower one leaves out
};

/// Ticks for what is between pixels 0 and `width`, at least `spacing` pixels apart within a row: years by
/// 1, 2, 5, 10 …, quarters, months, or days.
QList<Tick> ticksFor(const TimeScale &scale, double width, double spacing, Language language);

} // namespace vigie
