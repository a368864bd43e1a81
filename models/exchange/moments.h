// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// Moments as files give them, in UTC.
namespace vigie::moments {

/// To the second, as documents have it: 2026-01-31T12:30:00Z.
inline QString momentText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'");
}

/// To the millisecond, as what is read back has it.
inline QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace vigie::moments
