// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/vocabulary.h"

#include "indexing/language/hanja.h"
#include "indexing/language/scripts.h"
#include "indexing/search/indexplace.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr int mostLookedAt = 50000; // words with the same beginning
constexpr std::size_t mostForms = 60;
constexpr qsizetype longestEnding = 9;
constexpr std::size_t mostBeginnings = 200;

// How many letters a word surely shares with all words of its stem: endings change the stem's last letter at
// most (happy → happi, national → nationaux).
qsizetype sharedLetters(const QString &word, const std::string &stem)
{
    const QString letters = QString::fromStdString(stem);
    const auto [inWord, inStem] = std::mismatch(word.cbegin(), word.cend(), letters.cbegin(), letters.cend());
    const qsizetype common = inWord - word.cbegin();
    return std::max<qsizetype>(std::min(common, letters.size() - 1), 1);
}

// The Han characters of today that a text may hold where a Korean one has `syllable`.
const QList<char16_t> &hanRead(char16_t syllable)
{
    static const QHash<char16_t, QList<char16_t>> table = [] {
        QHash<char16_t, QList<char16_t>> read;
        for (char16_t c = 0x4E00; c <= 0x9FFF; ++c) {
            const char16_t reading = hangulReading(c);
            if (reading == 0 || modernKanji(c) != c)
                continue;
            read[reading].append(c);
            if (const char16_t initial = initialSound(reading); initial != reading)
                read[initial].append(c);
        }
        return read;
    }();
    static const QList<char16_t> none;
    const auto found = table.constFind(syllable);
    return found == table.cend() ? none : *found;
}

} // namespace

void Vocabulary::use(const Xapian::Database *database, bool served)
{
    const std::uint64_t state = database ? stateOf(*database, served) : 0;
    if (database == m_database && state == m_state)
        return;
    m_database = database;
    m_state = state;
    m_forms.clear();
    m_beginnings.clear();
    m_pairs.clear();
}

const Vocabulary::Forms &Vocabulary::formsOf(const QString &word, Stemmer &stemmer)
{
    if (const auto known = m_forms.constFind(word); known != m_forms.cend())
        return *known;
    const std::string self = wordTerm(word);
    Forms forms{{self}, {self}, {self}, {self}};
    if (m_database) {
        const std::string english = stemmer.stem(word, Language::English);
        const std::string french = stemmer.stem(word, Language::French);
        const qsizetype shared = std::min(sharedLetters(word, english), sharedLetters(word, french));
        const std::string beginning = wordTerm(word.left(shared));
        int lookedAt = 0;
        for (auto it = m_database->allterms_begin(beginning);
             it != m_database->allterms_end(beginning) && ++lookedAt < mostLookedAt &&
             forms.all.size() < mostForms;
             ++it) {
            const QString other = QString::fromStdString(*it);
            if (other == word || other.size() > word.size() + longestEnding)
                continue;
            const bool sameEnglish = stemmer.stem(other, Language::English) == english;
            const bool sameFrench = stemmer.stem(other, Language::French) == french;
            if (sameEnglish)
                forms.english.push_back(*it);
            if (sameEnglish && isInflectionOf(word, other))
                forms.inflected.push_back(*it);
            if (sameFrench)
                forms.french.push_back(*it);
            if (sameEnglish || sameFrench)
                forms.all.push_back(*it);
        }
    }
    return *m_forms.insert(word, std::move(forms));
}

const std::vector<std::string> &Vocabulary::termsBeginning(const std::string &beginning)
{
    const auto [known, isNew] = m_beginnings.try_emplace(beginning);
    if (!isNew || !m_database)
        return known->second;
    std::vector<std::pair<Xapian::doccount, std::string>> terms;
    for (auto it = m_database->allterms_begin(beginning); it != m_database->allterms_end(beginning); ++it)
        terms.emplace_back(it.get_termfreq(), *it);
    if (terms.size() > mostBeginnings) {
        std::nth_element(terms.begin(), terms.begin() + mostBeginnings, terms.end(), std::greater<>());
        terms.resize(mostBeginnings);
    }
    for (auto &term : terms)
        known->second.push_back(std::move(term.second));
    return known->second;
}

bool Vocabulary::mayHold(const QList<Unit> &units) const
{
    if (!m_database || units.isEmpty())
        return true;
    const Unit &first = units.first();
    if (first.kind != Unit::Kind::Character) {
        // In whatever form: all of them begin like the word.
        const std::string beginning =
            wordTerm(first.text.left(std::max<qsizetype>(3, first.text.size() - 2)));
        return m_database->allterms_begin(beginning) != m_database->allterms_end(beginning);
    }
    const char32_t second = units.size() > 1 ? units.at(1).letter : 0;
    return std::any_of(anyAnchor.begin(), anyAnchor.end(), [&](Anchor anchor) {
        return m_database->term_exists(pairTerm(first.letter, second, anchor));
    });
}

std::vector<std::string> Vocabulary::pairsRead(char16_t first, char16_t second, const QList<Anchor> &anchors)
{
    std::vector<std::string> terms;
    for (const ReadPair &pair : pairsBeginning(first)) {
        if (pair.second == second && anchors.contains(pair.anchor))
            terms.push_back(pair.term);
    }
    return terms;
}

const std::vector<Vocabulary::ReadPair> &Vocabulary::pairsBeginning(char16_t reading)
{
    if (const auto known = m_pairs.constFind(reading); known != m_pairs.cend())
        return *known;
    std::vector<ReadPair> pairs;
    if (m_database) {
        for (const char16_t han : hanRead(reading)) {
            for (const Anchor anchor : anyAnchor) {
                // At the start of a word the sound may differ from what the character says elsewhere.
                const bool starts = anchor == Anchor::Start || anchor == Anchor::Both;
                const char16_t sound = starts ? initialSound(hangulReading(han)) : hangulReading(han);
                if (sound == reading)
                    collectPairs(han, anchor, pairs);
            }
        }
    }
    return *m_pairs.insert(reading, std::move(pairs));
}

void Vocabulary::collectPairs(char16_t han, Anchor anchor, std::vector<ReadPair> &pairs) const
{
    const std::string beginning = pairTerm(han, 0, anchor);
    for (auto it = m_database->allterms_begin(beginning); it != m_database->allterms_end(beginning); ++it) {
        const std::string term = *it;
        const QString rest =
            QString::fromUtf8(term.data() + beginning.size(), qsizetype(term.size() - beginning.size()));
        if (rest.size() != 1)
            continue;
        if (const char16_t second = hangulReading(rest.front().unicode()); second != 0)
            pairs.push_back({second, anchor, term});
    }
}

} // namespace vigie
