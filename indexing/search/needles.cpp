// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/needles.h"

#include "indexing/language/hanja.h"
#include "indexing/language/scripts.h"

#include <QSet>

#include <algorithm>

namespace vigie {

namespace {

struct Candidate
{
    qsizetype first = 0; ///< unit
    qsizetype last = 0;
    const Needle *needle = nullptr;
    bool inside = false;
    Match::Kind kind = Match::Kind::Exact;
    qsizetype start = 0; ///< of the normalised text
};

class Finder
{
public:
    Finder(const QList<Unit> &text, Stemmer &stemmer, Language language)
        : m_text(text)
        , m_stemmer(stemmer)
        , m_french(language == Language::French)
    {
    }

    void find(const Needle &needle, QList<Candidate> &found)
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const qsizetype last = matchEnd(needle, at);
            if (last >= 0)
                found.append({at, last, &needle, needle.how == Needle::How::Inside, kindOf(needle, at),
                              isWhole(needle, at) ? m_text.at(at).wholeStart : m_text.at(at).span.start});
        }
    }

private:
    Match::Kind kindOf(const Needle &needle, qsizetype at) const
    {
        if (needle.translation)
            return Match::Kind::Translation;
        if (needle.spelling)
            return Match::Kind::Spelling;
        switch (needle.how) {
        case Needle::How::Prefix:
            return Match::Kind::Beginning;
        case Needle::How::Inside:
            return Match::Kind::Inside;
        case Needle::How::Reading:
            return Match::Kind::Reading;
        case Needle::How::Stem:
        case Needle::How::Inflected:
            for (qsizetype i = 0; i < needle.units.size() && at + i < m_text.size(); ++i) {
                if (needle.units.at(i).text != m_text.at(at + i).text)
                    return Match::Kind::Form;
            }
            break;
        case Needle::How::Exact:
            break;
        }
        return needle.reading ? Match::Kind::Reading : Match::Kind::Exact;
    }

    // Whether the word that begins at unit `at` answers with all its parts as one.
    bool isWhole(const Needle &needle, qsizetype at)
    {
        return needle.units.size() == 1 && needle.units.first().kind != Unit::Kind::Character &&
               !m_text.at(at).whole.isEmpty() && sameWord(needle, needle.units.first(), m_text.at(at).whole);
    }

    // The last unit of `needle` standing at unit `at`, or -1.
    qsizetype matchEnd(const Needle &needle, qsizetype at)
    {
        const qsizetype count = needle.units.size();
        if (isWhole(needle, at))
            return std::min(at + m_text.at(at).parts, m_text.size()) - 1;
        if (at + count > m_text.size())
            return -1;
        for (qsizetype i = 0; i < count; ++i) {
            if (!same(needle, needle.units.at(i), m_text.at(at + i)))
                return -1;
            if (i > 0 && needle.units.at(i).linked && !m_text.at(at + i).linked)
                return -1;
        }
        const Unit &first = m_text.at(at);
        const Unit &last = m_text.at(at + count - 1);
        const bool anchored = needle.how == Needle::How::Exact || needle.how == Needle::How::Reading;
        if ((anchored || needle.how == Needle::How::Prefix) &&
            !(count > 1 ? first.mayStart() : first.wordStart))
            return -1;
        return anchored && !(count > 1 ? last.mayEnd() : last.wordEnd) ? -1 : at + count - 1;
    }

    bool same(const Needle &needle, const Unit &wanted, const Unit &unit)
    {
        if (wanted.kind != Unit::Kind::Character || unit.kind != Unit::Kind::Character)
            return wanted.kind != Unit::Kind::Character && unit.kind != Unit::Kind::Character &&
                   sameWord(needle, wanted, unit.text);
        if (needle.how != Needle::How::Reading)
            return wanted.letter == unit.letter;
        const char16_t reading = unit.wordStart ? initialSound(unit.reading) : unit.reading;
        return reading != 0 && wanted.letter == reading;
    }

    bool sameWord(const Needle &needle, const Unit &wanted, const QString &word)
    {
        if (wanted.text == word)
            return true;
        if (needle.how == Needle::How::Prefix)
            return &wanted == &needle.units.last() && word.startsWith(wanted.text);
        const bool inflected = needle.how == Needle::How::Inflected;
        if ((needle.how != Needle::How::Stem && !inflected) || wanted.kind != Unit::Kind::Word)
            return false;
        // The words Vocabulary::formsOf() gives: they share their first letter.
        if (wanted.text.front() != word.front())
            return false;
        if (m_french)
            return m_stemmer.stem(wanted.text, Language::French) == m_stemmer.stem(word, Language::French);
        return m_stemmer.stem(wanted.text, Language::English) == m_stemmer.stem(word, Language::English) &&
               (!inflected || isInflectionOf(wanted.text, word));
    }

    const QList<Unit> &m_text;
    Stemmer &m_stemmer;
    bool m_french;
};

void widen(Candidate &candidate, const QList<Unit> &text)
{
    while (candidate.first > 0 && !text.at(candidate.first).wordStart && text.at(candidate.first).linked)
        --candidate.first;
    candidate.start = text.at(candidate.first).span.start;
    while (candidate.last + 1 < text.size() && !text.at(candidate.last).wordEnd &&
           text.at(candidate.last + 1).linked)
        ++candidate.last;
}

// The letters of a stretch, in the forms of today, and what its Han characters may be read.
QSet<char32_t> lettersOf(QStringView text)
{
    QSet<char32_t> letters;
    for (const QChar c : text) {
        const char16_t letter = modernKanji(c.unicode());
        if (!isCjk(letter) && !c.isSurrogate())
            continue;
        letters.insert(letter);
        if (const char16_t reading = hangulReading(letter); reading != 0) {
            letters.insert(reading);
            letters.insert(initialSound(reading));
        }
    }
    return letters;
}

bool mayHold(const QSet<char32_t> &letters, const Needle &needle)
{
    return std::all_of(needle.units.cbegin(), needle.units.cend(), [&](const Unit &unit) {
        return unit.kind != Unit::Kind::Character || unit.letter > 0xFFFF || letters.contains(unit.letter);
    });
}

} // namespace

QList<Unit> readWhereNeeded(const UnitReader &reader, const NormalisedText &text, Span stretch,
                            const QList<Needle> &needles)
{
    const QSet<char32_t> letters = lettersOf(QStringView(text.text).sliced(stretch.start, stretch.length()));
    const auto fits = [&](const Needle &needle) { return mayHold(letters, needle); };
    return std::any_of(needles.cbegin(), needles.cend(), fits) ? reader.read(text.text, stretch)
                                                               : QList<Unit>();
}

QList<NeedleMatch> findNeedles(const QList<Needle> &needles, const QList<Unit> &text, Stemmer &stemmer,
                               Language language, QSet<int> *parts)
{
    QList<Candidate> candidates;
    Finder finder(text, stemmer, language);
    for (const Needle &needle : needles) {
        if (!needle.units.isEmpty() && (needle.language == Language::Unknown || needle.language == language))
            finder.find(needle, candidates);
    }
    if (parts) {
        for (const Candidate &candidate : std::as_const(candidates))
            parts->insert(candidate.needle->part);
    }
    QSet<int> standing;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (!candidate.inside)
            standing.insert(candidate.needle->part);
    }
    candidates.removeIf([&](const Candidate &candidate) {
        return candidate.inside && standing.contains(candidate.needle->part);
    });
    for (Candidate &candidate : candidates) {
        if (candidate.inside)
            widen(candidate, text);
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.first != b.first ? a.first < b.first : a.last > b.last;
    });
    QList<NeedleMatch> matches;
    qsizetype free = 0;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (candidate.first < free)
            continue;
        matches.append({{candidate.start, text.at(candidate.last).span.end},
                        candidate.needle->part,
                        candidate.needle->why,
                        candidate.kind});
        free = candidate.last + 1;
    }
    return matches;
}

} // namespace vigie
