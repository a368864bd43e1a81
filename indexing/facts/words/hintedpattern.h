// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/pattern.h"

namespace vigie {

/// A pattern that cannot match without one of its hints, and is tried only where one stands: looking for the
/// hints takes a tenth of the time. A build with assertions tries it everywhere and stops where a hint is
/// missing.
class HintedPattern
{
public:
    HintedPattern(std::initializer_list<QStringView> hints, const QString &words)
        : m_hints(hints)
        , m_words(pattern(words))
    {
    }

    /// Whether it matches somewhere in `text`.
    bool in(QStringView text) const
    {
        const bool hinted = m_hints.in(text);
        Q_ASSERT_X(hinted || !matches(text), "HintedPattern", qPrintable(m_words.pattern()));
        return hinted && matches(text);
    }

private:
    bool matches(QStringView text) const
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        return m_words.matchView(text).hasMatch();
#else
        return m_words.match(text).hasMatch();
#endif
    }

    AnyOf m_hints;
    QRegularExpression m_words;
};

} // namespace vigie
