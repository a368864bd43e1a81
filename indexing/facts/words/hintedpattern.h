// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/facts/words/anyof.h"
#include "indexing/facts/words/pattern.h"
#include "indexing/facts/words/requiredwords.h"

#include <optional>

namespace vigie {

/// A pattern that is tried only where one of the words stands that it cannot do without: looking for these
/// takes a tenth of the time.
class HintedPattern
{
public:
    explicit HintedPattern(const QString &words)
        : m_words(pattern(words))
    {
        if (const QStringList hints = requiredWords(words); !hints.isEmpty())
            m_hints.emplace(hints);
    }

    /// Whether it matches somewhere in `text`.
    bool in(QStringView text) const
    {
        const bool hinted = !m_hints || m_hints->in(text);
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

    std::optional<AnyOf> m_hints; ///< none: the pattern is tried everywhere
    QRegularExpression m_words;
};

} // namespace vigie
