// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/terms.h"

#include "indexing/language/hanja.h"
#include "indexing/language/scripts.h"

#include <xapian.h>

namespace vigie {

namespace {

// Words of the text begin with no capital, so capitals are free to name kinds of terms.
constexpr char anchorLetter(Anchor anchor)
{
    return anchor == Anchor::Start ? 'A' : anchor == Anchor::End ? 'B' : 'C';
}

Anchor anchorOf(bool start, bool end)
{
    if (start)
        return end ? Anchor::Both : Anchor::Start;
    return end ? Anchor::End : Anchor::None;
}

void appendUtf8(std::string &term, char32_t c)
{
    Xapian::Unicode::append_utf8(term, c);
}

} // namespace

std::string pairTerm(char32_t first, char32_t second, Anchor anchor)
{
    std::string term;
    if (anchor != Anchor::None)
        term += anchorLetter(anchor);
    appendUtf8(term, first);
    if (second != 0)
        appendUtf8(term, second);
    return term;
}

std::string readingTerm(char16_t first, char16_t second, Anchor anchor)
{
    return 'R' + pairTerm(first, second, anchor);
}

std::string wordTerm(const QString &word)
{
    return word.toStdString();
}

std::string entityTerm(const EntityId &id)
{
    return "E:" + id.value.left(80).toStdString();
}

std::string documentTerm(const DocumentId &id)
{
    return "Q" + id.value.left(80).toStdString();
}

std::string languageTerm(Language language)
{
    return "L" + languageCode(language).toStdString();
}

std::string typeTerm(const QString &mediaType)
{
    return "T" + mediaType.section(u'/', -1).toLower().left(80).toStdString();
}

struct Stemmer::Private
{
    Xapian::Stem english{"en"};
    Xapian::Stem french{"fr"};
    QHash<QString, std::string> englishStems;
    QHash<QString, std::string> frenchStems;
};

Stemmer::Stemmer()
    : d(std::make_unique<Private>())
{
}

Stemmer::~Stemmer() = default;

const std::string &Stemmer::stemTerm(const QString &word, Language language)
{
    constexpr qsizetype mostRemembered = 100000;
    const bool french = language == Language::French;
    QHash<QString, std::string> &known = french ? d->frenchStems : d->englishStems;
    if (const auto found = known.constFind(word); found != known.cend())
        return *found;
    if (known.size() >= mostRemembered)
        known.clear();
    const std::string stem =
        french ? "ZF" + d->french(word.toStdString()) : "ZE" + d->english(word.toStdString());
    return *known.insert(word, stem);
}

void forEachTerm(const QList<Unit> &units, Language language, Stemmer &stemmer, quint32 position,
                 const std::function<void(const std::string &, quint32)> &add)
{
    for (qsizetype i = 0; i < units.size(); ++i) {
        const Unit &unit = units.at(i);
        const quint32 at = position + quint32(i);
        if (unit.kind != Unit::Kind::Character) {
            add(wordTerm(unit.text), at);
            if (unit.kind == Unit::Kind::Word)
                add(stemmer.stemTerm(unit.text, language), at);
            if (!unit.whole.isEmpty()) {
                add(wordTerm(unit.whole), at);
                add(stemmer.stemTerm(unit.whole, language), at);
            }
            continue;
        }
        if (unit.wordStart && unit.wordEnd)
            add(pairTerm(unit.letter, 0, Anchor::Both), at);
        const bool paired = i + 1 < units.size() && units.at(i + 1).linked;
        if (!paired || units.at(i + 1).spaced)
            add(pairTerm(unit.letter, 0, Anchor::None), at);
        if (!paired)
            continue;
        const Unit &next = units.at(i + 1);
        // One twin a pair, the one that says most: a question asks for all that say enough.
        add(pairTerm(unit.letter, next.letter, Anchor::None), at);
        const Anchor anchor = anchorOf(unit.wordStart, next.wordEnd);
        if (anchor != Anchor::None)
            add(pairTerm(unit.letter, next.letter, anchor), at);
        if (unit.reading != 0 && next.reading != 0 && !next.spaced) {
            const char16_t first = unit.wordStart ? initialSound(unit.reading) : unit.reading;
            add(readingTerm(first, next.reading, anchor), at);
        }
    }
}

} // namespace vigie
