// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/terms.h"

#include <xapian.h>

#include <cstdint>
#include <map>
#include <vector>

namespace vigie {

/// The words an index holds, asked for those that answer a word of a question: its other forms, and Han
/// characters by their sound. Answers are remembered until the index changes. Not for two threads at once.
class Vocabulary
{
public:
    /// Without a database there are no words but the question's own.
    void use(const Xapian::Database *database, bool served = false);

    /// The words of the index that are `word` in another form, as terms; `word` itself first.
    struct Forms
    {
        std::vector<std::string> english;   ///< of the same English stem
        std::vector<std::string> inflected; ///< those of them that are the same word (isInflectionOf)
        std::vector<std::string> french;    ///< of the same French stem
        std::vector<std::string> all;
    };
    const Forms &formsOf(const QString &word, Stemmer &stemmer);

    /// The terms that begin with `beginning`, the most frequent of them at most.
    const std::vector<std::string> &termsBeginning(const std::string &beginning);

    /// Whether the index has the first of `units`; true without a database.
    bool mayHold(const QList<Unit> &units) const;

    /// Pairs of Han characters read `first`, `second` in Korean, at one of `anchors`, as terms.
    std::vector<std::string> pairsRead(char16_t first, char16_t second, const QList<Anchor> &anchors);

private:
    struct ReadPair
    {
        char16_t second = 0; ///< how the second character is read
        Anchor anchor = Anchor::None;
        std::string term;
    };
    const std::vector<ReadPair> &pairsBeginning(char16_t reading);
    void collectPairs(char16_t han, Anchor anchor, std::vector<ReadPair> &pairs) const;

    const Xapian::Database *m_database = nullptr;
    std::uint64_t m_state = 0;
    QHash<QString, Forms> m_forms;
    std::map<std::string, std::vector<std::string>> m_beginnings;
    QHash<char16_t, std::vector<ReadPair>> m_pairs;
};

} // namespace vigie
