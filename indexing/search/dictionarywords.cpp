// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/dictionarywords.h"

#include "indexing/language/scripts.h"
#include "indexing/search/latinwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestJapaneseWord = 8;    // characters of a Japanese word
constexpr qsizetype shortestDictionaryWord = 3; // letters of a Latin one

GeneralWords::Found found(const QList<SystemDictionaries::Translation> &translations, qsizetype units)
{
    GeneralWords::Found result;
    for (const SystemDictionaries::Translation &one : translations)
        result.translations.append({one.text, one.language});
    result.units = result.translations.isEmpty() ? 0 : units;
    result.fromDictionary = true;
    return result;
}

// As it stands, else without the letter that makes a plural: dictionaries hold the singular.
QList<SystemDictionaries::Translation> latin(SystemDictionaries &dictionaries, const QString &word,
                                             Language language)
{
    QList<SystemDictionaries::Translation> known = dictionaries.translations(word, language);
    const bool plural = word.endsWith(u's') || (language == Language::French && word.endsWith(u'x'));
    if (known.isEmpty() && plural && word.size() > shortestDictionaryWord)
        known = dictionaries.translations(word.chopped(1), language);
    return known;
}

} // namespace

GeneralWords::Found inDictionaries(SystemDictionaries &dictionaries, const QList<Unit> &units, qsizetype at)
{
    const Unit &first = units.at(at);
    if (first.kind == Unit::Kind::Word) {
        if (first.parts != 1 || first.text.size() < shortestDictionaryWord || isStopWord(first.text))
            return {};
        // A word that both languages have is taken for the English one, as in the general vocabulary.
        for (const Language language : {Language::English, Language::French}) {
            GeneralWords::Found word = found(latin(dictionaries, first.text, language), 1);
            if (word.units > 0)
                return word;
        }
        return {};
    }
    if (first.kind != Unit::Kind::Character || !first.wordStart || isHangul(first.letter) ||
        !dictionaries.has(Language::Japanese))
        return {};
    QString key;
    QList<qsizetype> ends; // of `key` at which a word may end
    qsizetype count = 0;
    for (qsizetype i = at; i < units.size() && count < longestJapaneseWord; ++i, ++count) {
        const Unit &unit = units.at(i);
        if (unit.kind != Unit::Kind::Character || (i > at && !unit.linked))
            break;
        key += QStringView(QChar::fromUcs4(unit.letter));
        // One character by itself is a word, at the start of others it is none.
        if (i > at || unit.wordEnd)
            ends.append(key.size());
    }
    for (auto end = ends.crbegin(); end != ends.crend(); ++end) {
        GeneralWords::Found word = found(dictionaries.translations(key.left(*end), Language::Japanese),
                                         key.left(*end).toUcs4().size());
        if (word.units > 0)
            return word;
    }
    return {};
}

} // namespace vigie
