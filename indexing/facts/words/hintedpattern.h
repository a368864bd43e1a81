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
    bool in(QStringView text) const { return mayMatch(text) && tried(text).hasMatch(); }

    /// What it matches first in `text`, which must outlive the match.
    QRegularExpressionMatch match(QStringView text) const { return mayMatch(text) ? tried(text) : none(); }
    /// The same; the match keeps the text.
    QRegularExpressionMatch match(const QString &text) const
    {
        return mayMatch(text) ? m_words.match(text) : none();
    }

private:
    bool mayMatch(QStringView text) const
    {
        const bool may = std::all_of(m_hints.cbegin(), m_hints.cend(),
                                     [text](const AnyOf &hints) { return hints.in(text); });
        Q_ASSERT_X(may || !tried(text).hasMatch(), "HintedPattern", qPrintable(m_words.pattern()));
        return may;
    }

    /// Making one costs more than looking for the words.
    static const QRegularExpressionMatch &none()
    {
        static const QRegularExpressionMatch nothing;
        return nothing;
    }

    QRegularExpressionMatch tried(QStringView text) const
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        return m_words.matchView(text);
#else
        return m_words.match(text);
#endif
    }

    std::vector<AnyOf> m_hints; ///< of each of them; none: the pattern is tried everywhere
    QRegularExpression m_words;
};

} // namespace vigie
