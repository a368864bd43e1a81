// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/spellingfinder.h"

#include "indexing/language/normalise.h"
#include "indexing/language/scripts.h"
#include "indexing/language/spellings.h"
#include "indexing/search/tiers.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace vigie {

namespace {

constexpr qsizetype mostSpellings = 3;
constexpr qsizetype mostRemembered = 1000;
// Of shorter words too many others are only one letter away.
constexpr qsizetype shortestSpelledWord = 5;
constexpr qsizetype longWord = 8; // in which two slips are one word still
constexpr qsizetype longestSpelledWord = 40;
constexpr qsizetype shortestRun = 3;
constexpr int mostSlips = 3; // between words that sound the same

bool isWord(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.isLetter() && !isCjk(c.unicode()); });
}

} // namespace

void SpellingBook::note(const QString &word, const QStringList &spellings)
{
    const QMutexLocker lock(&m_mutex);
    if (m_known.size() >= mostRemembered)
        m_known.clear();
    m_known.insert(word, spellings);
}

QStringList SpellingBook::spellings(const QString &word) const
{
    const QMutexLocker lock(&m_mutex);
    return m_known.value(word);
}

SpellingFinder::SpellingFinder(const UnitReader &reader, Stemmer &stemmer, Vocabulary &vocabulary,
                               EntryFinder &finder)
    : m_reader(reader)
    , m_stemmer(stemmer)
    , m_vocabulary(vocabulary)
    , m_finder(finder)
{
}

void SpellingFinder::use(const Xapian::Database *database)
{
    m_database = database;
}

QStringList SpellingFinder::find(const QList<Unit> &units)
{
    if (!m_database || units.isEmpty())
        return {};
    const auto isCharacter = [](const Unit &unit) { return unit.kind == Unit::Kind::Character; };
    if (std::all_of(units.cbegin(), units.cend(), isCharacter))
        return likeCharacters(units);
    const Unit &first = units.first();
    return units.size() == 1 && first.kind == Unit::Kind::Word ? likeWord(first.text) : QStringList();
}

QStringList SpellingFinder::likeWord(const QString &word) const
{
    if (word.size() < shortestSpelledWord || word.size() > longestSpelledWord || !isWord(word))
        return {};
    for (const std::string &form : m_vocabulary.formsOf(word, m_stemmer).all) {
        if (m_database->term_exists(form))
            return {};
    }
    const int allowed = word.size() < longWord ? 1 : 2;
    const QString sound = soundOf(word);
    std::vector<std::tuple<int, qint64, QString>> found; // slips, passages below 0, word
    // A word's first letter is seldom wrong, but two letters change places there too.
    for (const QChar first : QSet<QChar>{word.at(0), word.at(1)}) {
        const std::string beginning = wordTerm(QString(first));
        for (auto it = m_database->allterms_begin(beginning); it != m_database->allterms_end(beginning);
             ++it) {
            const QString other = QString::fromStdString(*it);
            const int slips = slipsBetween(word, other, mostSlips);
            if (slips > mostSlips || !isWord(other))
                continue;
            if (slips <= allowed)
                found.emplace_back(slips, -qint64(it.get_termfreq()), other);
            else if (other.size() >= shortestSpelledWord && soundOf(other) == sound)
                found.emplace_back(allowed, -qint64(it.get_termfreq()), other);
        }
    }
    std::sort(found.begin(), found.end());
    QStringList words;
    for (const auto &[slips, passages, other] : found) {
        if (slips == std::get<0>(found.front()) && words.size() < mostSpellings)
            words.append(other);
    }
    return words;
}

Xapian::doccount SpellingFinder::passagesWith(const QList<Unit> &characters, bool asWord) const
{
    for (qsizetype at = 0; at + 1 < characters.size(); ++at) {
        if (!m_vocabulary.mayHold(characters.mid(at, 2)))
            return 0;
    }
    return m_finder.find(sequenceQuery(characters, asWord, false, m_vocabulary)).count();
}

QStringList SpellingFinder::likeCharacters(const QList<Unit> &units) const
{
    if (passagesWith(units, false) > 0)
        return {};
    const QList<Unit> noun = nounOf(units);
    if (noun.size() == units.size())
        return otherwise(units);
    if (passagesWith(noun, true) > 0)
        return {};
    // What looks like a particle may be the end of a foreign word: 컨테이나.
    const QStringList found = otherwise(noun);
    return found.isEmpty() ? otherwise(units) : found;
}

QStringList SpellingFinder::otherwise(const QList<Unit> &units) const
{
    if (units.size() < shortestRun)
        return {};
    std::vector<std::pair<Xapian::doccount, QString>> found;
    for (const QString &other : writtenOtherwise(textOf(units))) {
        if (const Xapian::doccount passages = passagesWith(m_reader.read(other), false); passages > 0)
            found.emplace_back(passages, other);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList words;
    for (const auto &[passages, other] : found) {
        if (words.size() < mostSpellings)
            words.append(other);
    }
    return words;
}

QString textOf(const QList<Unit> &units)
{
    QString text;
    for (const Unit &unit : units) {
        if (unit.kind == Unit::Kind::Character)
            text += QStringView(QChar::fromUcs4(unit.letter));
        else
            text += unit.text;
    }
    return text;
}

} // namespace vigie
