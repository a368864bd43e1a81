// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fontsahead.h"

#include <QFontMetrics>
#include <QGuiApplication>

namespace vigie {

FontsAhead::FontsAhead()
    : m_thread([font = QGuiApplication::font()] {
        // The list of fonts and what stands in for them are the program's, under a lock (QFontDatabase is
        // thread-safe); engines are each thread's own.
        QFontMetrics(font).horizontalAdvance(QChar(u'a'));
    })
{
}

FontsAhead::~FontsAhead()
{
    m_thread.join();
}

} // namespace vigie
