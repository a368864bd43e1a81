// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/entryset.h"
#include "indexing/search/vocabulary.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

namespace vigie {

/// Other spellings that were found, by the word as asked: what a page is marked with is what the index was
/// asked for. For any thread.
class SpellingBook
{
public:
    void note(const QString &word, const QStringList &spellings);
    QStringList spellings(const QString &word) const;

private:
    mutable QMutex m_mutex;
    QHash<QString, QStringList> m_known; ///< guarded by m_mutex
};

/// Finds how an index writes a word that it does not have as it was asked for: slips of the pen, names in
/// another romanisation, Japanese and Korean words that are written in two ways. Borrows its tools. Not for
/// two threads at once.
class SpellingFinder
{
public:
    SpellingFinder(const UnitReader &reader, Stemmer &stemmer, Vocabulary &vocabulary, EntryFinder &finder);

    /// The tools are used of the same database.
    void use(const Xapian::Database *database);

    /// A word, or a run of characters; the likeliest spellings first, three at most. None where the index has
    /// it as it is.
    QStringList find(const QList<Unit> &units);

private:
    QStringList likeWord(const QString &word) const;
    QStringList likeCharacters(const QList<Unit> &units) const;
    QStringList otherwise(const QList<Unit> &units) const;
    Xapian::doccount passagesWith(const QList<Unit> &characters, bool asWord) const;

    const UnitReader &m_reader;
    Stemmer &m_stemmer;
    Vocabulary &m_vocabulary;
    EntryFinder &m_finder;
    const Xapian::Database *m_database = nullptr;
};

/// The text of units, without what stood between them.
QString textOf(const QList<Unit> &units);

} // namespace vigie
