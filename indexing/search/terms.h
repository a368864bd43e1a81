// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/units.h"
#include "models/domain/ids.h"
#include "models/domain/language.h"

#include <QHash>

#include <functional>
#include <memory>
#include <string>

namespace vigie {

/// The version of what a term is. Raised with every change of units or terms: an index of another version is
/// outdated.
inline constexpr int analysisVersion = 2;

/// Where a pair of characters stands in its words. Index and strict questions hold it as a letter before the
/// pair: an anchored pair is found only at the edges of words.
enum class Anchor : quint8 { None, Start, End, Both };

/// A pair of characters (or one, when `second` is 0).
std::string pairTerm(char32_t first, char32_t second, Anchor anchor);
/// The same, of Sino-Korean readings of Han characters.
std::string readingTerm(char16_t first, char16_t second, Anchor anchor);
std::string wordTerm(const QString &word);
std::string entityTerm(const EntityId &id);
std::string documentTerm(const DocumentId &id);
std::string languageTerm(Language language);
std::string typeTerm(const QString &mediaType); ///< or its last part: "pdf"

/// Snowball stems of English and French, remembered. Not for two threads at once.
class Stemmer
{
public:
    Stemmer();
    ~Stemmer();
    Q_DISABLE_COPY_MOVE(Stemmer)
    /// The stem as a term; English for any language but French, because that is what Latin words in East
    /// Asian texts mostly are.
    const std::string &stemTerm(const QString &word, Language language);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Hands every term of `units` to `add` with the position of its unit: unit i has position `position` + i.
void forEachTerm(const QList<Unit> &units, Language language, Stemmer &stemmer, quint32 position,
                 const std::function<void(const std::string &, quint32)> &add);

} // namespace vigie
