// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexing/search/terms.h"

#include "indexing/language/normalise.h"
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

std::string tagTerm(const QString &tag)
{
    return "G" + normalise(tag).text.simplified().left(80).toStdString();
}

std::string amountTerm(const Amount &amount)
{
    const QString value = amount.value.toString() + amount.unit;
    return "V" + value.left(80).toStdString();
}

std::string dateTerm(const FuzzyDate &date)
{
    return "D" + date.toIso().toStdString();
}

std::string yearTerm(int year)
{
    return "Y" + std::to_string(year);
}

std::string titlesTerm()
{
    return "H";
}

std::string titleTerm(const DocumentId &id)
{
    return "H" + id.value.left(80).toStdString();
}

std::string typeTerm(const QString &mediaType)
{
    return "T" + mediaType.section(u'/', -1).toLower().left(80).toStdString();
}

bool countsWith(const Unit &number, const Unit &next)
{
    return number.kind == Unit::Kind::Number && next.kind == Unit::Kind::Character && !next.spaced;
}

std::string countTerm(const Unit &number, const Unit &next)
{
    std::string term = wordTerm(number.text);
    appendUtf8(term, next.letter);
    return term;
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

std::string Stemmer::stem(const QString &word, Language language)
{
    constexpr qsizetype mostRemembered = 100000;
    const bool french = language == Language::French;
    QHash<QString, std::string> &known = french ? d->frenchStems : d->englishStems;
    if (const auto found = known.constFind(word); found != known.cend())
        return *found;
    if (known.size() >= mostRemembered)
        known.clear();
    return *known.insert(word, french ? d->french(word.toStdString()) : d->english(word.toStdString()));
}

namespace {

// The word without its endings of number and tense, for comparing alone: "shipped" and "ships" are "ship".
QString bareWord(QString word)
{
    const auto drop = [&](QStringView ending, qsizetype least, QStringView instead = {}) {
        if (word.size() < least || !word.endsWith(ending))
            return false;
        word.chop(ending.size());
        word += instead;
        return true;
    };
    const bool sibilant = drop(u"sses", 6, u"ss") || drop(u"shes", 6, u"sh") || drop(u"ches", 6, u"ch") ||
                          drop(u"xes", 5, u"x") || drop(u"ies", 5, u"y");
    if (!sibilant && !word.endsWith(u"ss") && !word.endsWith(u"us") && !word.endsWith(u"is"))
        drop(u"s", 4);
    if (!drop(u"ied", 5, u"y") && !drop(u"ed", 5))
        drop(u"ing", 6);
    drop(u"e", 4);
    if (word.size() > 3 && word.back() == word.at(word.size() - 2))
        word.chop(1); // stopped
    return word;
}

} // namespace

bool isInflectionOf(const QString &one, const QString &other)
{
    return one == other || bareWord(one) == bareWord(other);
}

void forEachTerm(const QList<Unit> &units, quint32 position,
                 const std::function<void(const std::string &, quint32)> &add)
{
    for (qsizetype i = 0; i < units.size(); ++i) {
        const Unit &unit = units.at(i);
        const quint32 at = position + quint32(i);
        if (unit.kind != Unit::Kind::Character) {
            add(wordTerm(unit.text), at);
            if (!unit.whole.isEmpty())
                add(wordTerm(unit.whole), at);
            // 28억, 28億: a number with its myriad is one word, whatever is written behind it.
            if (unit.kind == Unit::Kind::Number && i + 1 < units.size() && countsWith(unit, units.at(i + 1)))
                add(countTerm(unit, units.at(i + 1)), at);
            continue;
        }
        const bool paired = i + 1 < units.size() && units.at(i + 1).linked;
        const bool word = unit.wordStart && unit.wordEnd;
        // One character by itself is a word (北, 米) or the end of a run, which begins no pair. Of hiragana
        // it is a particle, and too frequent to say anything.
        if (!paired || units.at(i + 1).spaced || (word && !isHiragana(unit.letter)))
            add(pairTerm(unit.letter, 0, word ? Anchor::Both : Anchor::None), at);
        if (paired) {
            const Unit &next = units.at(i + 1);
            add(pairTerm(unit.letter, next.letter, anchorOf(unit.mayStart(), next.mayEnd())), at);
        }
    }
}

} // namespace vigie
