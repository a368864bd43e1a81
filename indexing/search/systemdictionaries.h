// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexing/search/dictionaryfile.h"
#include "models/domain/language.h"

#include <QStringList>

namespace vigie {

/// The bilingual dictionaries that the system has for the four languages, as Debian installs FreeDict for
/// dictd (dict-freedict-eng-fra, -fra-eng, -jpn-eng …; there is none with Korean): by them a question crosses
/// languages where neither thesaurus nor general vocabulary knows a word. Looked up in place, nothing is
/// copied. Not for two threads at once.
class SystemDictionaries
{
public:
    /// `folders`: where dictionaries lie, "dictd" in each of the system's data folders unless told otherwise.
    explicit SystemDictionaries(const QStringList &folders = standardFolders());
    /// $VIGIE_DICTIONARIES, folders separated by colons, takes their place: empty, there are no dictionaries.
    static QStringList standardFolders();

    struct Translation
    {
        QString text;
        Language language = Language::Unknown;
    };
    /// What the dictionaries give for `word`, each once, the first senses first. Empty for a word that none
    /// knows.
    QList<Translation> translations(const QString &word, Language from);
    bool has(Language from) const;

private:
    struct Pair
    {
        Language from;
        Language to;
        std::unique_ptr<DictionaryFile> file;
    };
    std::vector<Pair> m_pairs;
};

/// The translations that an article of FreeDict gives: headword and pronunciation on the first line; then
/// senses, numbered when there are several, each with its translations on its first line that is no note in
/// brackets and what explains it below.
QStringList translationsOf(const QString &article, Language into);

} // namespace vigie
