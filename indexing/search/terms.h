// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/units.h"
#include "models/domain/amount.h"
#include "models/domain/fuzzydate.h"
#include "models/domain/ids.h"
#include "models/domain/language.h"

#include <QHash>

#include <array>
#include <functional>
#include <memory>
#include <string>

namespace vigie {

/// The version of what a term is. Raised with every change of units or terms: an index of another version is
/// outdated.
inline constexpr int analysisVersion = 5;

/// Where a pair of characters stands in its words. A term holds it as a letter before the pair, so that one
/// term a pair is enough: who asks for any place asks for all four.
enum class Anchor : quint8 { None, Start, End, Both };

inline constexpr std::array anyAnchor{Anchor::None, Anchor::Start, Anchor::End, Anchor::Both};

/// A pair of characters (or one, when `second` is 0).
std::string pairTerm(char32_t first, char32_t second, Anchor anchor);
std::string wordTerm(const QString &word);
/// Whether a number is written together with the East Asian character behind it, and the term of both.
bool countsWith(const Unit &number, const Unit &next);
std::string countTerm(const Unit &number, const Unit &next);
std::string entityTerm(const EntityId &id);
std::string documentTerm(const DocumentId &id);
std::string languageTerm(Language language);
std::string tagTerm(const QString &tag);
/// The same amount, or the same date, in whatever words and language.
std::string amountTerm(const Amount &amount);
std::string dateTerm(const FuzzyDate &date);
std::string yearTerm(int year); ///< of publication; 0: not dated
/// The entry of a document's title, which is no passage; and the one of `id` alone.
std::string titlesTerm();
std::string titleTerm(const DocumentId &id);
std::string typeTerm(const QString &mediaType); ///< or its last part: "pdf"

/// Snowball stems of English and French, remembered. Not for two threads at once.
class Stemmer
{
public:
    Stemmer();
    ~Stemmer();
    Q_DISABLE_COPY_MOVE(Stemmer)
    /// The stem; English for any language but French, because that is what Latin words in East Asian texts
    /// mostly are.
    std::string stem(const QString &word, Language language);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Whether two words are one word in another number, tense or possession, and nothing more: shipments and
/// shipment, froze and freeze not, diplomats and diplomatic not. English; accents already taken off.
bool isInflectionOf(const QString &one, const QString &other);

/// Hands every term of `units` to `add` with the position of its unit: unit i has position `position` + i. A
/// text's words stand in the index as they are and once: their other forms and their readings are looked up
/// when a question is asked (vocabulary.h), which keeps the index small.
void forEachTerm(const QList<Unit> &units, quint32 position,
                 const std::function<void(const std::string &, quint32)> &add);

} // namespace vigie
