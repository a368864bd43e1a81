// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/facts/names/labelfinder.h"

#include "indexing/facts/words/characters.h"
#include "indexing/language/localedata.h"

#include <vector>

namespace vigie {

namespace {

constexpr qsizetype longestEnding = 3; // "North Koreans", "nord-coréennes"

/// A text without spaces, hyphens and accents, and where words begin in it.
struct Compact
{
    QString text;
    std::vector<bool> begins;

    explicit Compact(const QString &normalised)
    {
        const QString plain = withoutAccents(normalised);
        text.reserve(plain.size());
        begins.reserve(static_cast<size_t>(plain.size()) + 1);
        bool apart = true;
        for (const QChar c : plain) {
            if (c == u' ' || c == u'-') {
                apart = true;
                continue;
            }
            const bool word = isLatinLetter(c) || isDigit(c);
            begins.push_back(apart || !word);
            text += c;
            apart = !word;
        }
        begins.push_back(true);
    }

    /// A word ends at `at`, or no later than an inflection may go on.
    bool endsNear(qsizetype at) const
    {
        for (qsizetype i = at; i <= at + longestEnding && i <= text.size(); ++i) {
            if (begins[static_cast<size_t>(i)])
                return true;
        }
        return false;
    }
};

} // namespace

LabelFinder::LabelFinder(const QStringList &labels)
{
    PhraseList keys;
    for (const QString &label : labels) {
        const QString key = Compact(normalise(label).text).text;
        if (!key.isEmpty())
            keys.emplace_back(key, 1);
    }
    m_empty = keys.empty();
    m_labels = PhraseTrie(std::move(keys));
}

bool LabelFinder::anyIn(const NormalisedText &text) const
{
    if (m_empty)
        return false;
    const Compact compact(text.text);
    bool found = false;
    for (qsizetype at = 0; at < compact.text.size() && !found; ++at) {
        if (!compact.begins[static_cast<size_t>(at)])
            continue;
        m_labels.walk(compact.text, at, [&](qsizetype end, int) { found = found || compact.endsNear(end); });
    }
    return found;
}

} // namespace vigie
