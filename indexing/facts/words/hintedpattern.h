// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/requiredwords.h"

#include <algorithm>
#include <vector>

namespace vigie {

/// A pattern that is tried only where the words stand that it cannot do without: looking for these takes a
/// tenth of the time.
class HintedPattern
{
public:
    explicit HintedPattern(const QString &words)
        : m_words(pattern(words))
    {
        for (const QStringList &hints : requiredWords(words))
            m_hints.emplace_back(hints);
    }

    /// Whether it matches somewhere in `text`.
    bool in(QStringView text) const
    {
        const bool hinted = std::all_of(m_hints.cbegin(), m_hints.cend(),
                                        [text](const AnyOf &hints) { return hints.in(text); });
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

    std::vector<AnyOf> m_hints; ///< of each of them; none: the pattern is tried everywhere
    QRegularExpression m_words;
};

} // namespace vigie
